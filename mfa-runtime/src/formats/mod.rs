//! The types of texts with a `format`: `date-time`, `uuid` and the like.
//!
//! Each is a text and stays one. What a program makes is checked when it is made, so that a wrong
//! one cannot be sent; what a server sends is kept as it came, whatever it looks like, and goes
//! back as it came. The parsed form is there for those who ask, as an `Option`.
//!
//! ```
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use mfa_runtime::formats::DateTime;
//!
//! let ours = DateTime::new("2024-02-29T12:00:00+08:00")?;
//! assert_eq!(ours.unix_timestamp(), Some(1_709_179_200));
//! assert!(DateTime::new("yesterday").is_err());
//!
//! let theirs: DateTime = serde_json::from_str("\"yesterday\"")?;
//! assert_eq!(theirs.as_str(), "yesterday");
//! assert_eq!(theirs.unix_timestamp(), None);
//! # Ok(())
//! # }
//! ```
//!
//! Two values are equal if their texts are. [`DateTime`]s are ordered by time and [`Decimal`]s by
//! size, then both by their texts; the others by their texts alone.

mod byte;
mod calendar;
mod date;
mod date_time;
mod decimal;
mod email;
mod text;
mod uri;
mod uuid;

use std::convert::Infallible;
use std::fmt;

pub use byte::Base64;
pub use date::Date;
pub use date_time::DateTime;
pub use decimal::Decimal;
pub use email::Email;
pub use uri::Uri;
pub use uuid::Uuid;

use crate::error::{Error, ErrorKind};

/// A text that is not of the form it should be. Printed, it is one line that says what would be,
/// and never shows the text.
///
/// # Examples
///
/// ```
/// use mfa_runtime::formats::Date;
///
/// let error = Date::new("30.02.2024").unwrap_err();
/// assert_eq!(error.to_string(), "expected a date, such as `2024-02-29`");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FormatError {
    expected: &'static str,
}

impl fmt::Display for FormatError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "expected {}", self.expected)
    }
}

impl std::error::Error for FormatError {}

/// So that a value of a format can stand where a text may that is none.
impl From<Infallible> for FormatError {
    fn from(never: Infallible) -> Self {
        match never {}
    }
}

/// So that `?` works where a call's error is returned. Nothing was sent.
impl From<FormatError> for Error {
    fn from(error: FormatError) -> Self {
        Self::new(ErrorKind::Request, error.to_string()).with_source(error)
    }
}

#[cfg(test)]
mod tests;
