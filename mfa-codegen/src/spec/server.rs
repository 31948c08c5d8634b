//! Servers, of the document, a path or an operation.

/// The Server Object.
#[derive(Debug)]
pub(crate) struct Server {
    pub(crate) url: String,
}
