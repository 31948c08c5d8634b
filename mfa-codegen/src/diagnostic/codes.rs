//! Every problem we can find: one constructor per code, one file per family.
//!
//! A message is one line without a final stop, with the document's own names in backticks; a help
//! says what to write. A code is never used again for something else.

mod bodies;
mod composition;
mod extensions;
mod load;
mod macro_input;
mod names;
mod operations;
mod parameters;
mod references;
mod schemas;
mod security;
mod values;
mod words;

pub(crate) use bodies::*;
pub(crate) use composition::*;
pub(crate) use extensions::*;
pub(crate) use load::*;
pub(crate) use macro_input::*;
pub(crate) use names::*;
pub(crate) use operations::*;
pub(crate) use parameters::*;
pub(crate) use references::*;
pub(crate) use schemas::*;
pub(crate) use security::*;
pub(crate) use values::*;

use super::{Diagnostic, JsonPointer};
use words::value;

/// MFA9999: a state that cannot be.
pub(crate) fn internal(at: &JsonPointer, what: &str) -> Diagnostic {
    Diagnostic::error("MFA9999", value(at), format!("bug in mfa-codegen: {what}"))
        .help("please report it, with the document")
}
