//! `format: uuid`.

use super::text::text_format;

/// The length of a UUID as text.
const LENGTH: usize = 36;

text_format! {
    /// A UUID (`format: uuid`), of any version, in upper or lower case.
    ///
    /// # Examples
    ///
    /// ```
    /// # fn main() -> Result<(), mfa_runtime::formats::FormatError> {
    /// use mfa_runtime::formats::Uuid;
    ///
    /// let id: Uuid = "67e55044-10b1-426f-9247-bb680e5fe0c8".parse()?;
    /// assert_eq!(id.to_bytes().map(|bytes| bytes[0]), Some(0x67));
    /// assert_eq!(Uuid::from_bytes([0; 16]).as_str(), "00000000-0000-0000-0000-000000000000");
    /// assert!(Uuid::new("67e55044").is_err());
    /// # Ok(())
    /// # }
    /// ```
    #[derive(Debug, PartialOrd, Ord)]
    Uuid, is_uuid, "a UUID, such as `67e55044-10b1-426f-9247-bb680e5fe0c8`"
}

impl Uuid {
    /// Writes a UUID in lower case.
    pub fn from_bytes(bytes: [u8; 16]) -> Self {
        let mut text = String::with_capacity(LENGTH);
        for (index, byte) in bytes.into_iter().enumerate() {
            if matches!(index, 4 | 6 | 8 | 10) {
                text.push('-');
            }
            text.push_str(&format!("{byte:02x}"));
        }
        Self(text)
    }

    /// Its 16 bytes, in the order they are written in.
    pub fn to_bytes(&self) -> Option<[u8; 16]> {
        parse(&self.0)
    }
}

fn is_uuid(text: &str) -> bool {
    parse(text).is_some()
}

fn parse(text: &str) -> Option<[u8; 16]> {
    let is_dash = |index: usize| matches!(index, 8 | 13 | 18 | 23);
    let right = |(index, byte): (usize, u8)| (byte == b'-') == is_dash(index);
    if text.len() != LENGTH || !text.bytes().enumerate().all(right) {
        return None;
    }
    let mut digits = text.chars().filter(|char| *char != '-').map(|digit| digit.to_digit(16));
    let mut bytes = [0; 16];
    for byte in &mut bytes {
        *byte = u8::try_from(digits.next()?? * 16 + digits.next()??).ok()?;
    }
    Some(bytes)
}
