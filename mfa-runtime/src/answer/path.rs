//! Where in an answer a value does not fit, without any of the answer's values.

use super::mend::Mending;
use crate::codec::way::{Frame, inside, join, safe_text, write_path};

/// Says what is wrong with `json`, and where; `skipped` bytes of the answer come before it.
///
/// The parser's own text cannot be shown: it quotes values.
pub(crate) fn describe(json: &[u8], skipped: usize, error: &serde_json::Error) -> String {
    describe_at(json, error, |offset| skipped + offset)
}

/// Says what is wrong with a text that was mended, and where in the text that came.
pub(crate) fn describe_mended(
    mending: &Mending<'_>,
    skipped: usize,
    error: &serde_json::Error,
) -> String {
    describe_at(&mending.text(), error, |offset| skipped + mending.origin(offset))
}

/// Says what is wrong with `json`; `place` is where in the answer a byte of it was.
fn describe_at(json: &[u8], error: &serde_json::Error, place: impl Fn(usize) -> usize) -> String {
    let offset = offset(json, error.line(), error.column());
    let text = error.to_string();
    let text = text.rsplit_once(" at line ").map_or(text.as_str(), |(text, _)| text);
    // A syntax error is noticed at the byte that is wrong, which may be a bracket that closes.
    let end = offset.saturating_sub(usize::from(error.is_syntax()));
    let path = path(json.get(..end).unwrap_or(json));
    // What is inside a variant was read when the parser had gone on to the variant's end.
    let (what, path) = match inside(text).filter(|_| error.is_data()) {
        Some((what, place)) => (what.to_owned(), join(&path, place)),
        None => (safe_text(text, error.is_data()), path),
    };
    let name = if path.is_empty() { "the top level".to_owned() } else { format!("`{path}`") };
    format!("{what} at {name} (byte {})", place(offset))
}

/// The parser counts lines from 1 and bytes in a line from 1; 0 of both is no place at all.
fn offset(json: &[u8], line: usize, column: usize) -> usize {
    let before: usize = json
        .split_inclusive(|&byte| byte == b'\n')
        .take(line.saturating_sub(1))
        .map(<[u8]>::len)
        .sum();
    (before + column).min(json.len())
}

/// The path of the value that `json`, the beginning of a JSON text, ends in or just after.
fn path(json: &[u8]) -> String {
    let mut frames: Vec<Frame<'_>> = Vec::new();
    let mut rest = json;
    while let [byte, after @ ..] = rest {
        rest = after;
        match (byte, frames.last_mut()) {
            (b'{', _) => frames.push(Frame::Object(None)),
            (b'[', _) => frames.push(Frame::List(0)),
            (b'}' | b']', _) => _ = frames.pop(),
            (b',', Some(Frame::List(index))) => *index += 1,
            (b',', Some(Frame::Object(key))) => *key = None,
            (b'"', last) => {
                let (text, after) = split_string(rest);
                rest = after;
                if let Some(Frame::Object(key @ None)) = last {
                    *key = Some(text);
                }
            }
            _ => {}
        }
    }
    write_path(&frames)
}

/// Splits behind the end of a string whose opening quote is gone.
fn split_string(json: &[u8]) -> (&[u8], &[u8]) {
    let mut escaped = false;
    let ends = |&byte: &u8| {
        let ends = byte == b'"' && !escaped;
        escaped = byte == b'\\' && !escaped;
        ends
    };
    let end = json.iter().position(ends).unwrap_or(json.len());
    (json.get(..end).unwrap_or(json), json.get(end + 1..).unwrap_or_default())
}

#[cfg(test)]
mod tests;
