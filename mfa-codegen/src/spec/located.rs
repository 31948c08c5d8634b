//! Values with the place where they stand.

use crate::diagnostic::JsonPointer;

/// A value that needs a place of its own because something may be wrong with it.
#[derive(Clone, Debug)]
pub(crate) struct Located<T> {
    pub(crate) at: JsonPointer,
    pub(crate) value: T,
}
