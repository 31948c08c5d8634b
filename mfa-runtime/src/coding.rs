//! The text of a parameter: one table, by which calls write and services read.

#[cfg(feature = "testing")]
mod read;

#[cfg(feature = "testing")]
pub(crate) use read::decoded;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::client::{Coding, Parameter, Place, Style};
use crate::parameter::ToParameter;

/// Everything but the unreserved characters of RFC 3986 is encoded, a space as `%20`.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The texts around a value: a column of the table in RFC 6570, appendix A.
struct Row {
    /// Stands in front of everything.
    first: &'static str,
    /// Whether the name and a `=` stand in front of the value.
    named: bool,
    /// Stands behind the name in place of an empty value.
    empty: &'static str,
}

const SIMPLE: Row = Row { first: "", named: false, empty: "" };
const LABEL: Row = Row { first: ".", named: false, empty: "" };
const MATRIX: Row = Row { first: ";", named: true, empty: "" };
/// Has nothing in front: the query has its `?` or `&` there.
const FORM: Row = Row { first: "", named: true, empty: "=" };

impl Coding {
    fn row(self) -> &'static Row {
        let Self::Style(style, _) = self;
        match style {
            Style::Simple => &SIMPLE,
            Style::Label => &LABEL,
            Style::Matrix => &MATRIX,
            Style::Form => &FORM,
        }
    }
}

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

impl Row {
    fn write(&self, name: &str, value: &dyn ToParameter, push: Push, out: &mut String) {
        out.push_str(self.first);
        if !self.named {
            return value.write_parameter(&mut |piece| push(out, piece));
        }
        push(out, name);
        let end_of_name = out.len();
        out.push('=');
        value.write_parameter(&mut |piece| push(out, piece));
        if out.len() == end_of_name + 1 {
            out.truncate(end_of_name);
            out.push_str(self.empty);
        }
    }
}

/// Appends a text as the place of the parameter has texts.
type Push = fn(&mut String, &str);

fn push_plain(out: &mut String, text: &str) {
    out.push_str(text);
}

fn push_encoded(out: &mut String, text: &str) {
    let unreserved = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    if text.bytes().all(unreserved) {
        out.push_str(text);
    } else {
        out.extend(utf8_percent_encode(text, ENCODED));
    }
}

#[cfg(test)]
mod tests;
