//! `format: email`.

use super::text::text_format;

text_format! {
    /// An e-mail address (`format: email`).
    ///
    /// Only what is certainly none is refused: there must be an `@` with something on both sides,
    /// and no space and no control character anywhere. Whether an address exists is shown by a
    /// message that arrives, and stricter rules have kept too many people out.
    ///
    /// # Examples
    ///
    /// ```
    /// # fn main() -> Result<(), mfa_runtime::formats::FormatError> {
    /// use mfa_runtime::formats::Email;
    ///
    /// let address: Email = "ada@example.com".parse()?;
    /// assert_eq!(address.domain(), Some("example.com"));
    /// assert!(Email::new("ada at example.com").is_err());
    /// # Ok(())
    /// # }
    /// ```
    #[derive(Debug, PartialOrd, Ord)]
    Email, is_email, "an e-mail address, such as `ada@example.com`"
}

impl Email {
    /// What stands before the last `@`.
    pub fn local_part(&self) -> Option<&str> {
        self.0.rsplit_once('@').map(|(local_part, _)| local_part)
    }

    /// What stands behind the last `@`.
    pub fn domain(&self) -> Option<&str> {
        self.0.rsplit_once('@').map(|(_, domain)| domain)
    }
}

fn is_email(text: &str) -> bool {
    let wrong = |char: char| char.is_whitespace() || char.is_control();
    let parts = text.rsplit_once('@');
    parts.is_some_and(|(local_part, domain)| !local_part.is_empty() && !domain.is_empty())
        && !text.contains(wrong)
}
