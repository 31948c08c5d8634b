//! `format: uri`.

use url::Url;

use super::text::text_format;

text_format! {
    /// An absolute URI (`format: uri`): a scheme, and no character that RFC 3986 does not allow.
    ///
    /// # Examples
    ///
    /// ```
    /// # fn main() -> Result<(), mfa_runtime::formats::FormatError> {
    /// use mfa_runtime::formats::Uri;
    ///
    /// let callback: Uri = "https://example.com/back?to=home".parse()?;
    /// assert_eq!(callback.scheme(), Some("https"));
    /// assert_eq!(callback.host().as_deref(), Some("example.com"));
    /// assert!(Uri::new("/back").is_err());
    /// assert!(Uri::new("https://example.com/a b").is_err());
    /// # Ok(())
    /// # }
    /// ```
    #[derive(Debug, PartialOrd, Ord)]
    Uri, is_uri, "an absolute URI, such as `https://example.com/path`"
}

impl Uri {
    /// What stands before the first colon, if that can be a scheme.
    pub fn scheme(&self) -> Option<&str> {
        scheme(&self.0)
    }

    /// The host, in lower case, if there is one.
    pub fn host(&self) -> Option<String> {
        Url::parse(&self.0).ok()?.host_str().map(str::to_owned)
    }
}

fn scheme(text: &str) -> Option<&str> {
    let (scheme, _) = text.split_once(':')?;
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte);
    let begins = scheme.starts_with(|first: char| first.is_ascii_alphabetic());
    (begins && scheme.bytes().all(fits)).then_some(scheme)
}

fn is_uri(text: &str) -> bool {
    let allowed =
        |byte: u8| byte.is_ascii_alphanumeric() || b"-._~:/?#[]@!$&'()*+,;=%".contains(&byte);
    let is_hex = |byte: &u8| byte.is_ascii_hexdigit();
    let encoded = |rest: &str| {
        rest.as_bytes().first_chunk::<2>().is_some_and(|digits| digits.iter().all(is_hex))
    };
    scheme(text).is_some()
        && text.bytes().all(allowed)
        && text.split('%').skip(1).all(encoded)
        // Hosts and ports have rules of their own.
        && Url::parse(text).is_ok()
}
