//! JSON out of what some servers write in its place.
//!
//! Nothing comes here but a text that no parser takes, so that it costs nothing where answers are JSON. Texts and
//! words are mended, and nothing else: whatever has more than one reading stays as it is, and is an error.

use std::str;

use crate::codec::not_finite;

/// The largest number that parsers read, for one that is larger than any.
const LARGEST: [&str; 2] = ["1.7976931348623157e308", "-1.7976931348623157e308"];
/// In place of half a character, and of bytes that are none.
const REPLACEMENT: &str = "\u{fffd}";
const ESCAPED_REPLACEMENT: &str = "\\ufffd";
/// Longest character in UTF-8.
const LONGEST_CHARACTER: usize = 4;

/// What the word `NaN` becomes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Nan {
    /// The text `"NaN"`, which is a number where one is expected.
    Text,
    /// Null, for what has no value.
    Null,
}

/// A text that is no JSON, and can be mended.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Mending<'j> {
    json: &'j [u8],
    nan: Nan,
    length: usize,
}

impl<'j> Mending<'j> {
    /// `None` if there is nothing to mend.
    pub(crate) fn of(json: &'j [u8], nan: Nan) -> Option<Self> {
        let (mut length, mut is_changed) = (0_usize, false);
        for piece in pieces(json, nan) {
            length += piece.length();
            is_changed |= piece.is_changed();
        }
        is_changed.then_some(Self { json, nan, length })
    }

    /// Bytes of the mended text: at most six times as many as before.
    pub(crate) fn length(&self) -> usize {
        self.length
    }

    /// By how many bytes the text becomes longer.
    pub(crate) fn growth(&self) -> usize {
        self.length.saturating_sub(self.json.len())
    }

    pub(crate) fn nan(&self) -> Nan {
        self.nan
    }

    /// The same with null in place of the word `NaN`, if that makes a difference.
    pub(crate) fn with_null(&self) -> Option<Self> {
        Self::of(self.json, Nan::Null).filter(|other| other.length != self.length)
    }

    /// The mended text.
    pub(crate) fn text(&self) -> Vec<u8> {
        let mut text = Vec::with_capacity(self.length);
        for piece in pieces(self.json, self.nan) {
            text.extend_from_slice(piece.put.as_bytes());
            text.extend_from_slice(piece.kept);
        }
        text
    }

    /// What the byte at `offset` of the mended text was made of: an offset in the text as it came.
    pub(crate) fn origin(&self, offset: usize) -> usize {
        let (mut mended, mut came) = (0, 0);
        for piece in pieces(self.json, self.nan) {
            if offset < mended + piece.length() {
                return came + if piece.is_changed() { piece.taken } else { offset - mended };
            }
            mended += piece.length();
            came += piece.taken;
        }
        came
    }
}

fn pieces(json: &[u8], nan: Nan) -> Pieces<'_> {
    Pieces { rest: json, in_text: false, nan }
}

/// What becomes of so many bytes: something new, and behind it what is kept of them.
struct Piece<'j> {
    taken: usize,
    put: &'static str,
    kept: &'j [u8],
}

impl<'j> Piece<'j> {
    fn kept(kept: &'j [u8]) -> Self {
        Self { taken: kept.len(), put: "", kept }
    }

    fn put(taken: usize, put: &'static str) -> Self {
        Self { taken, put, kept: b"" }
    }

    fn length(&self) -> usize {
        self.put.len() + self.kept.len()
    }

    fn is_changed(&self) -> bool {
        !self.put.is_empty()
    }
}

/// A text, piece by piece. No byte is looked at more often than a few times.
struct Pieces<'j> {
    rest: &'j [u8],
    in_text: bool,
    nan: Nan,
}

impl<'j> Iterator for Pieces<'j> {
    type Item = Piece<'j>;

    fn next(&mut self) -> Option<Piece<'j>> {
        let first = *self.rest.first()?;
        let piece = match first {
            b'"' => {
                self.in_text = !self.in_text;
                Piece::kept(first_bytes(self.rest, 1))
            }
            _ if self.in_text => text_piece(first, self.rest),
            _ if is_of_word(first) => word_piece(self.rest, self.nan),
            _ => Piece::kept(run(self.rest, |byte| byte != b'"' && !is_of_word(byte))),
        };
        self.rest = self.rest.get(piece.taken..).unwrap_or_default();
        Some(piece)
    }
}

/// A piece of a text that begins with `first`, which is no quote.
fn text_piece(first: u8, rest: &[u8]) -> Piece<'_> {
    match first {
        b'\\' => escape_piece(rest),
        0..b' ' => Piece::put(1, escape_of(first)),
        b' '..0x80 => {
            Piece::kept(run(rest, |byte| matches!(byte, b' '..0x80) && !b"\"\\".contains(&byte)))
        }
        _ => {
            let window = run(first_bytes(rest, LONGEST_CHARACTER), |byte| !byte.is_ascii());
            match window.utf8_chunks().next() {
                Some(chunk) if chunk.valid().is_empty() => {
                    Piece::put(chunk.invalid().len(), REPLACEMENT)
                }
                chunk => Piece::kept(chunk.map_or(window, |chunk| chunk.valid().as_bytes())),
            }
        }
    }
}

/// An escape; half of a character in UTF-16 is none.
fn escape_piece(rest: &[u8]) -> Piece<'_> {
    match unit(rest) {
        Some(0xd800..0xdc00) => match rest.get(6..).and_then(unit) {
            Some(0xdc00..0xe000) => Piece::kept(first_bytes(rest, 12)),
            _ => Piece::put(6, ESCAPED_REPLACEMENT),
        },
        Some(0xdc00..0xe000) => Piece::put(6, ESCAPED_REPLACEMENT),
        _ => Piece::kept(first_bytes(rest, 2)),
    }
}

/// The `\u` and four digits that a text begins with.
fn unit(text: &[u8]) -> Option<u16> {
    let digits = text.strip_prefix(b"\\u")?.get(..4)?;
    let are_digits = digits.iter().all(u8::is_ascii_hexdigit);
    are_digits.then(|| u16::from_str_radix(str::from_utf8(digits).ok()?, 16).ok())?
}

/// A word or a number, which may be none of JSON's.
fn word_piece(rest: &[u8], nan: Nan) -> Piece<'_> {
    let word = run(rest, is_of_word);
    let piece = mended_word(word, nan);
    let after = rest.get(word.len()..).unwrap_or_default();
    // A key without quotes stays one.
    if piece.is_changed() && after.trim_ascii_start().starts_with(b":") {
        return Piece::kept(word);
    }
    piece
}

fn mended_word(word: &[u8], nan: Nan) -> Piece<'_> {
    let text = str::from_utf8(word).unwrap_or_default();
    match (word, nan) {
        ([b'.', b'0'..=b'9', ..], _) => Piece { taken: word.len(), put: "0", kept: word },
        ([b'-', after @ ..], _) if matches!(after, [b'.', b'0'..=b'9', ..]) => {
            Piece { taken: word.len(), put: "-0", kept: after }
        }
        ([b'-' | b'0'..=b'9', .., b'0'..=b'9'], _) if is_beyond_all(word) => {
            Piece::put(word.len(), sign_of(text, LARGEST))
        }
        _ => match (not_finite(text), nan) {
            (None, _) => Piece::kept(word),
            (Some(number), _) if !number.is_nan() => {
                Piece::put(word.len(), sign_of(text, [r#""Infinity""#, r#""-Infinity""#]))
            }
            (_, Nan::Text) => Piece::put(word.len(), r#""NaN""#),
            (_, Nan::Null) => Piece::put(word.len(), "null"),
        },
    }
}

/// Whether this is a number of JSON, and one that parsers refuse for its size.
fn is_beyond_all(number: &[u8]) -> bool {
    let error = serde_json::from_slice::<f64>(number).err();
    error.is_some_and(|error| error.to_string().starts_with("number out of range"))
}

fn sign_of(text: &str, [positive, negative]: [&'static str; 2]) -> &'static str {
    if text.starts_with('-') { negative } else { positive }
}

fn is_of_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"+-._".contains(&byte)
}

/// The bytes before the first one that is not of a kind.
fn run(bytes: &[u8], is_of_kind: impl Fn(u8) -> bool) -> &[u8] {
    let end = bytes.iter().position(|byte| !is_of_kind(*byte));
    first_bytes(bytes, end.unwrap_or(bytes.len()))
}

fn first_bytes(bytes: &[u8], count: usize) -> &[u8] {
    bytes.get(..count).unwrap_or(bytes)
}

/// The escape of a control character.
fn escape_of(control: u8) -> &'static str {
    const ESCAPES: [&str; 32] = [
        "\\u0000", "\\u0001", "\\u0002", "\\u0003", "\\u0004", "\\u0005", "\\u0006", "\\u0007",
        "\\b", "\\t", "\\n", "\\u000b", "\\f", "\\r", "\\u000e", "\\u000f", "\\u0010", "\\u0011",
        "\\u0012", "\\u0013", "\\u0014", "\\u0015", "\\u0016", "\\u0017", "\\u0018", "\\u0019",
        "\\u001a", "\\u001b", "\\u001c", "\\u001d", "\\u001e", "\\u001f",
    ];
    ESCAPES.get(usize::from(control)).copied().unwrap_or(ESCAPED_REPLACEMENT)
}

#[cfg(test)]
mod tests;
