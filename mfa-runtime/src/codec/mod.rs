//! What generated `Serialize` and `Deserialize` impls are made of.
//!
//! Deriving them would take most of a generated crate's compile time; these helpers are compiled
//! once, or are a few instructions per field.

mod aliased;
mod counted;
mod debug;
mod empty;
mod keys;
mod lenient;
mod reading;
mod record;
mod room;
mod slot;
mod slots;
mod table;
mod tagged;
mod text;
mod tracked;
pub(crate) mod way;
mod whole;
mod writer;

pub use aliased::Aliased;
pub(crate) use counted::{Counted, not_finite};
pub use debug::{debug_object, debug_unknown};
pub use reading::{ListOrItem, Whole, WholeOrText};
pub use record::{Record, Refs, Values, read_record, write_record};
pub(crate) use room::within;
pub use slot::{Nullable, Optional, Required, Threefold};
pub use slots::{Both, Open};
pub use tagged::{read_tagged, write_tagged};
pub use text::{read_text, read_text_or_bool};
pub(crate) use whole::whole_number;

#[cfg(test)]
pub(crate) mod tests;
