//! Tokens that are not fixed, as far as the other credentials of a request have to know.

use std::any::Any;

/// Where the tokens of one scheme come from.
///
/// `auth` knows what it is, and makes its requests by a client. A client cannot name it, or each would need the
/// other.
pub(crate) trait Source: Any + Send + Sync {
    /// Whether the credential of this name comes with it, or is not needed beside it.
    fn brings(&self, name: &str) -> bool;
}
