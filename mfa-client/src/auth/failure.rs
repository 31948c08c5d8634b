//! The error of a call that has no token.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;

use super::provider::TokenError;
use crate::client::Operation;
use crate::error::{Error, ErrorKind};

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

fn ours<'a>(cause: &'a (dyn StdError + Send + Sync + 'static)) -> Option<&'a Error> {
    cause
        .downcast_ref::<Shared>()
        .map_or_else(|| cause.downcast_ref::<Error>(), |shared| ours(&*shared.0))
}
