//! The two names of one product.

use crate::HeaderNames;

/// The two names of one product: its headers begin with the one or with the other. Builders take one
/// as [`HeaderNames`].
///
/// # Examples
///
/// ```
/// assert_eq!(mfa_client::Brand::Authing.header_prefix(), "x-authing-");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Brand {
    /// Its name today.
    GenAuth,
    /// Its name before, under which it goes on in China.
    Authing,
}

impl Brand {
    /// What the names of its headers begin with.
    #[must_use]
    pub fn header_prefix(self) -> &'static str {
        match self {
            Self::GenAuth => "x-genauth-",
            Self::Authing => "x-authing-",
        }
    }
}

impl From<Brand> for HeaderNames {
    fn from(brand: Brand) -> Self {
        Self::starting_with(brand.header_prefix())
    }
}
