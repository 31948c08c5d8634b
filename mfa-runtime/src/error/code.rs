//! The codes inside answers: open numbers.

use std::fmt;

/// Makes a type of numbers print and compare like the number.
macro_rules! numbers {
    ($($type:ident)*) => {$(
        impl From<i64> for $type {
            fn from(number: i64) -> Self {
                Self(number)
            }
        }

        impl PartialEq<i64> for $type {
            fn eq(&self, number: &i64) -> bool {
                self.0 == *number
            }
        }

        impl fmt::Display for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(&self.0, f)
            }
        }
    )*};
}

numbers!(ApiStatus ApiCode);

/// The status inside an answer: the member that the document's `x-envelope` calls `status`.
///
/// Most APIs take the numbers of HTTP for it, and send it with an HTTP 200. Any number is one.
///
/// # Examples
///
/// ```
/// use mfa_runtime::{ApiStatus, Error};
///
/// fn is_maintenance(error: &Error) -> bool {
///     error.status_code() == Some(ApiStatus(503))
/// }
/// assert!(ApiStatus(422).is_client_fault());
/// # let _ = is_maintenance;
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ApiStatus(pub i64);

impl ApiStatus {
    /// Whether the request is at fault: 400 to 499.
    #[must_use]
    pub fn is_client_fault(self) -> bool {
        matches!(self.0, 400..=499)
    }

    /// Whether the service is at fault: 500 to 599.
    #[must_use]
    pub fn is_server_fault(self) -> bool {
        matches!(self.0, 500..=599)
    }
}

/// The finer code inside an answer: the member that the document's `x-envelope` calls `code`. Any number
/// is one.
///
/// # Examples
///
/// ```
/// use mfa_runtime::{ApiCode, Error};
///
/// const OUT_OF_STOCK: ApiCode = ApiCode(1042);
///
/// fn is_out_of_stock(error: &Error) -> bool {
///     error.api_code() == Some(OUT_OF_STOCK)
/// }
/// assert_eq!(OUT_OF_STOCK, 1042);
/// # let _ = is_out_of_stock;
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ApiCode(pub i64);
