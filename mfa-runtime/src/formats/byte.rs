//! `format: byte`.

use std::fmt;

use base64::Engine;
use base64::engine::DecodePaddingMode;
use base64::engine::general_purpose::{GeneralPurpose, GeneralPurposeConfig, STANDARD};

use super::text::text_format;

/// The longest text that `Debug` shows.
const LONGEST_SHOWN: usize = 64;

text_format! {
    /// Bytes in base 64 (`format: byte`).
    ///
    /// Made of bytes, it cannot be wrong; a text must be the standard alphabet with padding. It is
    /// the text that is kept, as with all formats: an answer's goes back exactly as it came, and
    /// [`decode`](Self::decode) also reads the variants that servers send, that is without padding,
    /// in the alphabet for URLs, or broken into lines.
    ///
    /// # Examples
    ///
    /// ```
    /// # fn main() -> Result<(), mfa_runtime::formats::FormatError> {
    /// use mfa_runtime::formats::Base64;
    ///
    /// let photo = Base64::from(b"\xff\xfe!".as_slice());
    /// assert_eq!(photo.as_str(), "//4h");
    /// assert_eq!(Base64::new("//4h")?.decode().as_deref(), Some(b"\xff\xfe!".as_slice()));
    /// assert!(Base64::new("not base 64").is_err());
    /// # Ok(())
    /// # }
    /// ```
    #[derive(PartialOrd, Ord)]
    Base64, is_base64, "base 64 with padding, such as `aGVsbG8=`"
}

impl Base64 {
    /// The bytes.
    pub fn decode(&self) -> Option<Vec<u8>> {
        const LENIENT: GeneralPurpose = GeneralPurpose::new(
            &base64::alphabet::STANDARD,
            GeneralPurposeConfig::new()
                .with_decode_padding_mode(DecodePaddingMode::Indifferent)
                .with_decode_allow_trailing_bits(true),
        );
        let standard = |byte: u8| match byte {
            b'-' => b'+',
            b'_' => b'/',
            _ => byte,
        };
        let bytes = self.0.bytes().filter(|byte| !byte.is_ascii_whitespace()).map(standard);
        LENIENT.decode(bytes.collect::<Vec<u8>>()).ok()
    }
}

impl From<&[u8]> for Base64 {
    fn from(bytes: &[u8]) -> Self {
        Self(STANDARD.encode(bytes))
    }
}

impl From<Vec<u8>> for Base64 {
    fn from(bytes: Vec<u8>) -> Self {
        Self::from(bytes.as_slice())
    }
}

impl fmt::Debug for Base64 {
    /// A file as one endless line helps nobody.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.len() <= LONGEST_SHOWN {
            f.debug_tuple("Base64").field(&self.0).finish()
        } else {
            write!(f, "Base64({} characters)", self.0.chars().count())
        }
    }
}

fn is_base64(text: &str) -> bool {
    STANDARD.decode(text).is_ok()
}
