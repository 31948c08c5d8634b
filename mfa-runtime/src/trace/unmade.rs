//! The spans of one client, where nobody wants them.

/// The spans of a client, of which there are none.
#[derive(Debug)]
pub struct Spans;
