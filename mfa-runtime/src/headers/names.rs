//! Under which of its names a credential or a header is sent.

/// Under which of its names a credential or another header is sent, where it has several.
///
/// One that has a single name is always sent under that.
///
/// # Examples
///
/// ```
/// # mod shop { mfa_runtime::client!("examples/shop.yaml"); }
/// use mfa_runtime::HeaderNames;
///
/// # fn main() -> Result<(), mfa_runtime::Error> {
/// let client = shop::ShopClient::builder()
///     .key("KEY")
///     .header_names(HeaderNames::starting_with("x-shop-")) // `x-shop-key` alone
///     .build()?;
/// # let _ = client;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct HeaderNames {
    /// In lower case, or nothing.
    prefix: &'static str,
}

impl HeaderNames {
    /// Under all of them, which is what clients do if they are not told otherwise.
    #[must_use]
    pub fn all() -> Self {
        Self::default()
    }

    /// Under those that begin so; `prefix` is in lower case.
    #[must_use]
    pub fn starting_with(prefix: &'static str) -> Self {
        Self { prefix }
    }

    /// Those of `names` to send under; none if there is a choice and nothing fits.
    pub(crate) fn choose<'n>(self, names: &[&'n str]) -> impl Iterator<Item = &'n str> {
        let has_choice = names.len() > 1;
        let fits = move |name: &&str| !has_choice || self.fits(name);
        names.iter().copied().filter(fits)
    }

    pub(crate) fn prefix(self) -> &'static str {
        self.prefix
    }

    fn fits(self, name: &str) -> bool {
        let start = name.get(..self.prefix.len());
        start.is_some_and(|start| start.eq_ignore_ascii_case(self.prefix))
    }
}
