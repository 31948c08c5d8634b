//! Headers beside those of HTTP itself: their names, and what their values may hold.

mod checked;
mod names;
mod value;

pub(crate) use checked::{checked_header, checked_headers};
pub use names::HeaderNames;
pub use value::sensitive;
pub(crate) use value::{bearer, check_given, value};
