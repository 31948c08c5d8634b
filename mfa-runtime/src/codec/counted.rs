//! Reading that takes no more memory than its [room](super::room).
//!
//! Types are not known here but by their size, and all that is read passes through here on its way to
//! them. So each thing is counted where it is going to be kept, and as what the containers of the
//! standard library make of it: a list doubles, a map has nodes, a text has a block of its own.
//!
//! For the same reason odd values are taken here for what they stand for: a number of any `Vec<i32>`, or the null
//! in place of any list, comes this way.

mod containers;
mod deserializer;
mod numbers;
mod visit;
mod wrapper;

pub(super) use containers::Entries;
pub(crate) use numbers::not_finite;
pub(crate) use wrapper::Counted;
