//! The caller's own words for a credential.

use std::sync::Arc;

use super::source::Source;
use crate::secret::Secret;

/// What the caller gave for one scheme.
#[derive(Clone)]
pub(crate) enum Credential {
    /// A token or a key.
    Text(Secret),
    /// A user name and a password.
    Pair(String, Secret),
    /// Where tokens come from.
    Source(Arc<dyn Source>),
}
