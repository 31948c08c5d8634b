//! The text of a parameter: one table, by which calls write and services read.

#[cfg(feature = "testing")]
mod read;
mod row;

#[cfg(feature = "testing")]
pub(crate) use read::decoded;

use crate::facts::{Parameter, Place};
use crate::parameter::ToParameter;
use row::{FORM, Push, push_encoded, push_plain};

impl Parameter {
    /// Appends the parameter with this value, as it stands in the request.
    pub(crate) fn write(&self, value: &dyn ToParameter, out: &mut String) {
        let push: Push = match self.place {
            Place::Path | Place::Query => push_encoded,
            Place::Header => push_plain,
        };
        self.coding.row().write(self.key, value, push, out);
    }
}

/// Appends `name=value` as a query has it where no style says otherwise.
pub(crate) fn write_pair(name: &str, value: &dyn ToParameter, out: &mut String) {
    FORM.write(name, value, push_encoded, out);
}

#[cfg(test)]
mod tests;
