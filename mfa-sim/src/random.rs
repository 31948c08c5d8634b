//! Codes, tokens and ids that nobody can guess by accident.
//!
//! The generator is not a cryptographic one: the stand-in serves tests on loopback, guards
//! nothing, and has to be able to answer on machines without a source of entropy.

use std::fmt::Write as _;
use std::iter;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use serde_json::{Map, Value};

/// Letters and digits of base32 (RFC 4648).
const BASE32: &[char] = &[
    'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S',
    'T', 'U', 'V', 'W', 'X', 'Y', 'Z', '2', '3', '4', '5', '6', '7',
];

/// Makes all random values of one stand-in.
#[derive(Debug)]
pub(crate) struct Random(fastrand::Rng);

impl Random {
    pub(crate) fn new() -> Self {
        Self(fastrand::Rng::new())
    }

    /// `length` decimal digits.
    pub(crate) fn digits(&mut self, length: usize) -> String {
        iter::repeat_with(|| self.0.digit(10)).take(length).collect()
    }

    /// A TOTP secret: 16 characters of base32.
    pub(crate) fn totp_secret(&mut self) -> String {
        iter::repeat_with(|| self.0.choice(BASE32).copied().unwrap_or('A')).take(16).collect()
    }

    /// A recovery code: six groups of four hexadecimal digits.
    pub(crate) fn recovery_code(&mut self) -> String {
        self.hex_groups(&[4; 6])
    }

    /// An id as the API's objects have them: 24 hexadecimal digits.
    pub(crate) fn id(&mut self) -> String {
        self.hex_groups(&[24])
    }

    /// A request id in the form of a random UUID (version 4).
    pub(crate) fn request_id(&mut self) -> String {
        let (start, version) = (self.hex_groups(&[8, 4]), self.hex_groups(&[3]));
        let variant = self.0.choice(['8', '9', 'a', 'b']).unwrap_or('8');
        let (variant_rest, node) = (self.hex_groups(&[3]), self.hex_groups(&[12]));
        format!("{start}-4{version}-{variant}{variant_rest}-{node}")
    }

    /// An opaque token: 128 bytes in standard base64, 172 characters.
    pub(crate) fn opaque_token(&mut self) -> String {
        STANDARD.encode(self.bytes(128))
    }

    /// A token with `claims`, in the form of a JWT. The signature is noise: the stand-in knows
    /// its tokens by heart and checks none.
    pub(crate) fn jwt(&mut self, claims: Map<String, Value>) -> String {
        let header = URL_SAFE_NO_PAD.encode(r#"{"alg":"HS256","typ":"JWT"}"#);
        let claims = URL_SAFE_NO_PAD.encode(Value::Object(claims).to_string());
        let signature = URL_SAFE_NO_PAD.encode(self.bytes(32));
        format!("{header}.{claims}.{signature}")
    }

    fn bytes(&mut self, length: usize) -> Vec<u8> {
        iter::repeat_with(|| self.0.u8(..)).take(length).collect()
    }

    fn hex_groups(&mut self, lengths: &[usize]) -> String {
        let mut text = String::new();
        for (index, length) in lengths.iter().enumerate() {
            let separator = if index == 0 { "" } else { "-" };
            let digits: String = iter::repeat_with(|| self.0.digit(16)).take(*length).collect();
            // Writing to a `String` cannot fail.
            _ = write!(text, "{separator}{digits}");
        }
        text
    }
}

#[cfg(test)]
mod tests;
