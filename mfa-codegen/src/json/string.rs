//! Strings (RFC 8259, section 7).

use std::borrow::Cow;

use super::mistake::{Kind, Mistake};

/// The string whose opening quote is at `begin`, and the offset behind its closing quote.
pub(super) fn read(text: &str, begin: usize) -> Result<(Cow<'_, str>, usize), Mistake> {
    let mut string = Cow::Borrowed("");
    let mut offset = begin + 1;
    loop {
        let rest = text.get(offset..).unwrap_or_default();
        let is_special = |byte: u8| matches!(byte, b'"' | b'\\' | 0..0x20);
        let Some(length) = rest.bytes().position(is_special) else {
            return Err(json(begin, "this string has no closing quote".to_owned()));
        };
        let (plain, rest) = rest.split_at_checked(length).unwrap_or_default();
        if string.is_empty() {
            string = Cow::Borrowed(plain);
        } else {
            string.to_mut().push_str(plain);
        }
        offset += length;
        match rest.bytes().next() {
            Some(b'"') => return Ok((string, offset + 1)),
            Some(b'\\') => {
                let (char, length) = escape(rest, offset)?;
                string.to_mut().push(char);
                offset += length;
            }
            byte => return Err(json(offset, control(byte.unwrap_or_default()))),
        }
    }
}

/// The character that `text` begins with as an escape, and the length of that.
fn escape(text: &str, offset: usize) -> Result<(char, usize), Mistake> {
    let char = match text.chars().nth(1) {
        Some(char @ ('"' | '\\' | '/')) => char,
        Some('b') => '\u{8}',
        Some('f') => '\u{c}',
        Some('n') => '\n',
        Some('r') => '\r',
        Some('t') => '\t',
        Some('u') => return by_number(text, offset),
        other => return Err(no_escape(other, offset)),
    };
    Ok((char, 2))
}

/// A character by its number in UTF-16, which is two escapes for those beyond `\uffff`.
fn by_number(text: &str, offset: usize) -> Result<(char, usize), Mistake> {
    let Some(unit) = unit(text) else {
        let problem = "four hexadecimal digits must follow `\\u`".to_owned();
        return Err(json(offset, problem));
    };
    if let Some(char) = char::from_u32(unit) {
        return Ok((char, 6));
    }
    let half = text.get(..6).unwrap_or_default();
    if 0xdc00 <= unit {
        let problem = format!("`{half}` is the second half of a character without the first");
        return Err(json(offset, problem));
    }
    let second = text.get(6..).and_then(self::unit).filter(|unit| (0xdc00..0xe000).contains(unit));
    let whole = second.map(|second| 0x1_0000 + ((unit - 0xd800) << 10) + (second - 0xdc00));
    whole.and_then(char::from_u32).map(|char| (char, 12)).ok_or_else(|| {
        let problem = format!(
            "`{half}` is the first half of a character; the second, `\\udc00` to `\\udfff`, must follow"
        );
        json(offset, problem)
    })
}

/// The number of an escape like `\u00e4`.
fn unit(text: &str) -> Option<u32> {
    let digits = text.strip_prefix("\\u")?.get(..4)?;
    // A sign would do for the parser of numbers.
    digits.bytes().all(|byte| byte.is_ascii_hexdigit()).then_some(())?;
    u32::from_str_radix(digits, 16).ok()
}

fn no_escape(char: Option<char>, offset: usize) -> Mistake {
    let Some(char) = char else {
        return json(offset, "the text ends in the middle of an escape".to_owned());
    };
    let is_yaml = matches!(char, '0' | 'a' | 'v' | 'e' | 'N' | '_' | 'L' | 'P' | 'x' | 'U' | ' ');
    let kind = if is_yaml { Kind::Yaml } else { Kind::Json };
    Mistake { offset, problem: format!("`\\{char}` is no escape"), kind }
}

fn control(byte: u8) -> String {
    match byte {
        b'\n' | b'\r' => "the line ends in a string; is its closing quote missing?".to_owned(),
        byte => format!("in a string, this control character is written `\\u{byte:04x}`"),
    }
}

fn json(offset: usize, problem: String) -> Mistake {
    Mistake { offset, problem, kind: Kind::Json }
}
