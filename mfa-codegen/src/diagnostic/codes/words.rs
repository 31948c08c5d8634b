//! Places and helps as all families say them.

use crate::diagnostic::{JsonPointer, Place};

/// The place of a value.
pub(super) fn value(at: &JsonPointer) -> Place {
    Place::Value(at.clone())
}

/// The place of a key.
pub(super) fn key(at: &JsonPointer) -> Place {
    Place::Key(at.clone())
}

/// A help that names the nearest of the names that could stand there.
pub(super) fn did_you_mean(near: Option<&str>) -> Option<String> {
    near.map(|near| format!("did you mean `{near}`?"))
}
