//! Rust names.

/// A Rust name that is known to be an identifier.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Name {
    pub(crate) text: String,
    /// A keyword, to be written `r#text`.
    pub(crate) raw: bool,
}
