//! The way to a value in JSON, in words that hold none of the values.

use std::fmt::Write;

/// Deepest nesting that is named; what is above it is left out.
pub(crate) const LONGEST_PATH: usize = 16;
/// The beginning of the text of an error that knows the way to its place. No other error's text
/// begins like that: none begins with a value.
const INSIDE: &str = "in a variant, ";

/// One step of a path.
pub(crate) enum Frame<'a> {
    /// An object, and its latest key while that key's value is being read.
    Object(Option<&'a [u8]>),
    /// A list, and the index of its latest item.
    List(usize),
}

/// The path through the frames, as JavaScript would write it.
pub(crate) fn write_path(frames: &[Frame<'_>]) -> String {
    let mut path = String::new();
    let skipped = frames.len().saturating_sub(LONGEST_PATH);
    if skipped > 0 {
        path.push('…');
    }
    for frame in frames.iter().skip(skipped) {
        match frame {
            Frame::Object(None) => {}
            Frame::Object(Some(key)) if is_identifier(key) => {
                if !path.is_empty() {
                    path.push('.');
                }
                path.push_str(&String::from_utf8_lossy(key));
            }
            // Keys of a map are data: a telephone number, an e-mail address.
            Frame::Object(Some(_)) => path.push_str("[…]"),
            // A string takes everything.
            Frame::List(index) => _ = write!(path, "[{index}]"),
        }
    }
    path
}

fn is_identifier(key: &[u8]) -> bool {
    let [first, rest @ ..] = key else { return false };
    key.len() <= 64
        && (first.is_ascii_alphabetic() || *first == b'_')
        && rest.iter().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'))
}

/// The path of what `place` is inside the value at `path`.
pub(crate) fn join(path: &str, place: &str) -> String {
    let dot = if path.is_empty() || place.is_empty() || place.starts_with('[') { "" } else { "." };
    format!("{path}{dot}{place}")
}

/// The parts of the parser's text that hold nothing of the answer.
pub(crate) fn safe_text(text: &str, is_data: bool) -> String {
    if !is_data || text.starts_with("missing field `") || text.starts_with("duplicate field `") {
        return text.to_owned();
    }
    // `invalid type: string "…", expected a number`: the value is in the middle, and may itself
    // hold such words.
    match text.rsplit_once(", expected ") {
        Some((_, expected)) => format!("expected {expected}"),
        None => "a value does not fit".to_owned(),
    }
}

/// The text of an error about the value at `place` of a variant.
pub(crate) fn text(what: &str, place: &str) -> String {
    match place {
        "" => format!("{INSIDE}{what}"),
        place => format!("{INSIDE}{what} at `{place}`"),
    }
}

/// The parts of a [`text`]; `None` if it is another error's.
pub(crate) fn inside(error: &str) -> Option<(&str, &str)> {
    let inside = error.strip_prefix(INSIDE)?;
    let parts = inside.strip_suffix('`').and_then(|inside| inside.rsplit_once(" at `"));
    Some(parts.unwrap_or((inside, "")))
}
