//! From an answer to a value or an error.

mod broken;
mod envelope;
mod format;
pub(crate) mod mend;
pub(crate) mod path;
mod read;
mod received;

pub(crate) use broken::{broken, slow_hooks};
pub(crate) use read::{Unread, convert, read};
pub(crate) use received::{Received, Verdict, decode, decode_or_null, ignore, keep};
