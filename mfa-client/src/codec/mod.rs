//! What generated `Serialize` and `Deserialize` impls are made of.
//!
//! Deriving them would take most of a generated crate's compile time; these helpers are compiled
//! once, or are a few instructions per field.

mod keys;
mod lenient;
mod object;
mod record;
mod text;
mod writer;

pub use keys::{Key, Keys, KeysOrText};
pub(crate) use lenient::whole_number;
pub use lenient::{Integer, Lenient, OneOrMany, WholeNumber};
pub use object::{ReadObject, read_object};
pub use record::{read, read_additional, read_as, read_optional, read_optional_as, required, skip};
pub use text::{read_text, read_text_or_bool};
pub use writer::ObjectWriter;

#[cfg(test)]
pub(crate) mod tests;
