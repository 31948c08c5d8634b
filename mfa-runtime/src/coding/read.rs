//! Reading a parameter back, by the rows that it was written by.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;

use super::row::{Row, push_encoded};
use crate::facts::{Parameter, Place};

impl Parameter {
    /// The value in `text`, decoded; `None` if this is not the text of this parameter.
    pub(crate) fn read<'t>(&self, text: &'t str) -> Option<Cow<'t, str>> {
        let row = self.coding.row();
        match self.place {
            Place::Header => row.read(self.key, text).map(Cow::Borrowed),
            Place::Path | Place::Query => {
                let mut name = String::new();
                push_encoded(&mut name, self.key);
                row.read(&name, text).map(decoded)
            }
        }
    }
}

impl Row {
    /// The value; `name` is written as `text` has it.
    fn read<'t>(&self, name: &str, text: &'t str) -> Option<&'t str> {
        let text = text.strip_prefix(self.first)?;
        if !self.named {
            return Some(text);
        }
        let rest = text.strip_prefix(name)?;
        if rest == self.empty { Some("") } else { rest.strip_prefix('=') }
    }
}

/// Takes the percent-encoding off.
pub(crate) fn decoded(text: &str) -> Cow<'_, str> {
    percent_decode_str(text).decode_utf8_lossy()
}
