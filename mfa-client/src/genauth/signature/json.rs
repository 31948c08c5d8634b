//! A JSON body as the server will see it: read by JavaScript and written again.
//!
//! It comes from `serde_json`, which writes everything but numbers as JavaScript does, and in the
//! same order. Reading it into a `Value` would lose that order.

use super::number;

/// The members of an object: strings without their quotes, everything else as JSON. `None` if it is no
/// object.
pub(super) fn members(json: &str) -> Option<Vec<(String, String)>> {
    let mut tokens = Tokens(json);
    let mut members = Vec::new();
    if tokens.next()? != "{" {
        return None;
    }
    loop {
        let key = tokens.next()?;
        if key == "}" && members.is_empty() {
            break;
        }
        // The colon.
        tokens.next()?;
        let (value, end) = tokens.value()?;
        members.push((serde_json::from_str(key).ok()?, value));
        if end == "}" {
            break;
        }
    }
    tokens.0.is_empty().then_some(members)
}

/// The pieces of a JSON text without white space.
struct Tokens<'a>(&'a str);

impl<'a> Tokens<'a> {
    /// A member's value, and the token that ends it.
    fn value(&mut self) -> Option<(String, &'a str)> {
        let first = self.next()?;
        if first.starts_with('"') {
            return Some((serde_json::from_str(first).ok()?, self.next()?));
        }
        let (mut text, mut token, mut depth) = (String::new(), first, 0_u32);
        loop {
            match token {
                "{" | "[" => depth += 1,
                "}" | "]" | "," if depth == 0 => return Some((text, token)),
                "}" | "]" => depth -= 1,
                _ => {}
            }
            push(&mut text, token);
            token = self.next()?;
        }
    }
}

fn push(text: &mut String, token: &str) {
    let is_number = token.starts_with(|first: char| first == '-' || first.is_ascii_digit());
    match token.parse() {
        Ok(value) if is_number => text.push_str(&number::javascript(value)),
        _ => text.push_str(token),
    }
}

impl<'a> Iterator for Tokens<'a> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        let length = match self.0.chars().next()? {
            '"' => string_length(self.0)?,
            '{' | '}' | '[' | ']' | ',' | ':' => 1,
            _ => self.0.find(['}', ']', ',']).unwrap_or(self.0.len()),
        };
        let (token, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(token)
    }
}

/// The length of the string that `text` begins with, quotes included.
fn string_length(text: &str) -> Option<usize> {
    let mut bytes = text.bytes().enumerate().skip(1);
    loop {
        match bytes.next()? {
            (_, b'\\') => _ = bytes.next()?,
            (at, b'"') => return Some(at + 1),
            _ => {}
        }
    }
}
