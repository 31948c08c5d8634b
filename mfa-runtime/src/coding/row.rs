//! The table of styles, and how a row writes a value.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::facts::{Coding, Style};
use crate::parameter::ToParameter;

/// Everything but the unreserved characters of RFC 3986 is encoded, a space as `%20`.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The texts around a value: a column of the table in RFC 6570, appendix A.
pub(super) struct Row {
    /// Stands in front of everything.
    pub(super) first: &'static str,
    /// Whether the name and a `=` stand in front of the value.
    pub(super) named: bool,
    /// Stands behind the name in place of an empty value.
    pub(super) empty: &'static str,
}

const SIMPLE: Row = Row { first: "", named: false, empty: "" };
const LABEL: Row = Row { first: ".", named: false, empty: "" };
const MATRIX: Row = Row { first: ";", named: true, empty: "" };
/// Has nothing in front: the query has its `?` or `&` there.
pub(super) const FORM: Row = Row { first: "", named: true, empty: "=" };

impl Coding {
    pub(super) fn row(self) -> &'static Row {
        let Self::Style(style, _) = self;
        match style {
            Style::Simple => &SIMPLE,
            Style::Label => &LABEL,
            Style::Matrix => &MATRIX,
            Style::Form => &FORM,
        }
    }
}

impl Row {
    pub(super) fn write(&self, name: &str, value: &dyn ToParameter, push: Push, out: &mut String) {
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
pub(super) type Push = fn(&mut String, &str);

pub(super) fn push_plain(out: &mut String, text: &str) {
    out.push_str(text);
}

pub(super) fn push_encoded(out: &mut String, text: &str) {
    let unreserved = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    if text.bytes().all(unreserved) {
        out.push_str(text);
    } else {
        out.extend(utf8_percent_encode(text, ENCODED));
    }
}
