//! The error of a call that has no token.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::provider::TokenError;
use crate::error::{Error, ErrorKind};
use crate::facts::Operation;

/// A failure that several calls share, each in an error of its own.
pub(crate) struct Shared(Arc<dyn StdError + Send + Sync>);

impl Shared {
    pub(crate) fn new(error: Arc<dyn StdError + Send + Sync>) -> Self {
        Self(error)
    }
}

impl fmt::Display for Shared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl fmt::Debug for Shared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl StdError for Shared {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source()
    }
}

/// The error of a call of `operation` whose token, for the credential `name`, did not come.
pub(super) fn no_token(operation: &Operation, name: &str, cause: TokenError) -> Error {
    // What this crate says is safe to show; others may have put a token into their texts.
    let error = match ours(&*cause) {
        Some(ours) => {
            let text = format!("no token for `{name}`: {ours}");
            Error::new(ErrorKind::Token, text).with_facts_of(ours)
        }
        None => {
            Error::new(ErrorKind::Token, format!("no token for `{name}`: its provider has failed"))
        }
    };
    error.in_operation(operation.id).with_source(cause)
}

/// The error of a call that a provider makes to get the token that this very call needs.
pub(super) fn needs_itself(operation: &Operation, name: &str) -> Error {
    let detail = format!(
        "would need `{name}` to get `{name}`: the provider of `{name}` makes this call; let it ask by \
         `TokenContext::request`, or by another client"
    );
    Error::configuration(detail).in_operation(operation.id)
}

/// The error of a provider that asks its own cache.
pub(super) fn waits_for_itself() -> Error {
    Error::configuration("a token provider asks for the token that it is to give")
}

/// The error of a provider that has been given up.
pub(super) fn too_slow(limit: Duration) -> Error {
    let seconds = limit.as_secs_f64();
    Error::new(ErrorKind::Timeout, format!("its provider gave none within {seconds} s"))
}

/// The error of one who has waited for several requests, of which none was finished.
pub(super) fn lost() -> Error {
    Error::configuration("the runtime in which its provider was asked stands still, or has ended")
}

fn ours<'a>(cause: &'a (dyn StdError + Send + Sync + 'static)) -> Option<&'a Error> {
    cause
        .downcast_ref::<Shared>()
        .map_or_else(|| cause.downcast_ref::<Error>(), |shared| ours(&*shared.0))
}
