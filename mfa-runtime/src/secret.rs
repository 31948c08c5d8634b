//! Text that must not be seen: tokens, codes, passwords.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Visitor};
use serde::ser::{Serialize, Serializer};
use zeroize::Zeroizing;

/// Text that never shows up in logs: a token, a one-time code, a password.
///
/// `{:?}` prints `Secret(***)`, there is no `{}`, and the memory is wiped when the value is
/// dropped. It travels in requests and answers as an ordinary JSON string: **serializing it, or a value
/// that holds it, writes it in clear text**, to a log as to a request.
///
/// # Examples
///
/// ```
/// use mfa_runtime::Secret;
///
/// let code = Secret::new("123456");
/// assert_eq!(format!("{code:?}"), "Secret(***)");
/// assert_eq!(code.expose(), "123456");
/// assert_eq!(serde_json::to_string(&code).unwrap(), r#""123456""#);
/// ```
#[derive(Clone)]
pub struct Secret(Zeroizing<String>);

impl Secret {
    /// Hides `text`. A `String` moves in without a copy.
    pub fn new(text: impl Into<String>) -> Self {
        Self(Zeroizing::new(text.into()))
    }

    /// The text itself. Search for this word, and for what serializes, to find every place where a secret
    /// comes out.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(***)")
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

impl From<&String> for Secret {
    fn from(text: &String) -> Self {
        Self::new(text.as_str())
    }
}

impl From<&Self> for Secret {
    fn from(secret: &Self) -> Self {
        secret.clone()
    }
}

impl PartialEq for Secret {
    /// Takes as long for a wrong text as for the right one; only the length shows.
    fn eq(&self, other: &Self) -> bool {
        let (left, right) = (self.expose().as_bytes(), other.expose().as_bytes());
        let differences = left.iter().zip(right).fold(0, |seen, (a, b)| seen | (a ^ b));
        // Without the barrier the compiler may stop at the first difference.
        left.len() == right.len() && std::hint::black_box(differences) == 0
    }
}

impl Eq for Secret {}

impl Serialize for Secret {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.expose())
    }
}

impl<'de> Deserialize<'de> for Secret {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_string(SecretVisitor)
    }
}

struct SecretVisitor;

impl Visitor<'_> for SecretVisitor {
    type Value = Secret;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E>(self, text: &str) -> Result<Secret, E> {
        Ok(Secret::new(text))
    }

    fn visit_string<E>(self, text: String) -> Result<Secret, E> {
        Ok(Secret::new(text))
    }
}

#[cfg(test)]
mod tests;
