//! What generated `Serialize` and `Deserialize` impls are made of.
//!
//! Deriving them would take most of a generated crate's compile time; these helpers are compiled
//! once, or are a few instructions per field.

mod counted;
mod debug;
mod keys;
mod lenient;
mod object;
mod record;
mod room;
mod tagged;
mod text;
mod tracked;
mod writer;

pub(crate) use counted::Counted;
pub use debug::{debug_object, debug_unknown};
pub use keys::{Key, Keys, KeysOrText};
pub(crate) use lenient::whole_number;
pub use lenient::{Integer, IntegerOrText, Lenient, OneOrMany, WholeNumber};
pub use object::{ReadObject, read_object};
pub use record::{
    or_absent, read, read_additional, read_as, read_maybe, read_maybe_as, read_optional,
    read_optional_as, required, skip,
};
pub(crate) use room::within;
pub use tagged::{read_tagged, write_tagged};
pub use text::{read_text, read_text_or_bool};
pub(crate) use tracked::inside;
pub use writer::{ObjectWriter, WriteObject, write_object};

#[cfg(test)]
pub(crate) mod tests;
