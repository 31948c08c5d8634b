//! The lifetime that comes with a token.

use std::time::Duration;

use crate::Token;

/// A token that lives for as many seconds as the server says. Nothing, or less, is no lifetime: the token
/// is good until it is refused.
pub(crate) fn with_lifetime(token: Token, seconds: i64) -> Token {
    match u64::try_from(seconds) {
        Ok(seconds @ 1..) => token.lifetime(Duration::from_secs(seconds)),
        _ => token,
    }
}
