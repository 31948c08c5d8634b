//! Messages that a real server would send, and the addresses they go to.

use std::fmt;

/// Longest address that is accepted, in bytes.
const LONGEST_ADDRESS: usize = 254;

/// The country code of a number that comes without one.
const DEFAULT_COUNTRY_CODE: &str = "+86";

/// The way a message takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MessageKind {
    /// A text message; its codes have four digits.
    Sms,
    /// An e-mail; its codes have six digits.
    Email,
}

impl MessageKind {
    /// How many digits the codes have that go this way.
    pub(crate) const fn code_length(self) -> usize {
        match self {
            Self::Sms => 4,
            Self::Email => 6,
        }
    }
}

impl fmt::Display for MessageKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Sms => "SMS",
            Self::Email => "EMAIL",
        })
    }
}

/// A message with a code, which a real server would have sent.
///
/// Its [`Display`](fmt::Display) form is the line the binary prints, for example
/// `SMS to +86 188xxxx8888: 4821`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    address: Address,
    code: String,
}

impl Message {
    pub(crate) const fn new(address: Address, code: String) -> Self {
        Self { address, code }
    }

    /// Whether it is a text message or an e-mail.
    pub const fn kind(&self) -> MessageKind {
        self.address.kind()
    }

    /// Where it goes: `+86 188xxxx8888` or `test@example.com`.
    pub fn recipient(&self) -> String {
        self.address.to_string()
    }

    /// The code in it.
    pub fn code(&self) -> &str {
        &self.code
    }

    /// Whether it goes to this address: an e-mail address, or a number with or without its
    /// country code.
    pub(crate) fn goes_to(&self, address: &str) -> bool {
        self.address.is_written(address)
    }
}

impl fmt::Display for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} to {}: {}", self.kind(), self.address, self.code)
    }
}

/// A phone number or an e-mail address in the one form that is compared and stored.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Address {
    Phone { country_code: String, number: String },
    Email(String),
}

impl Address {
    /// A phone number; without a country code it is Chinese, as the API documents. `None` if
    /// either part is none. Letters are let through, as documentation masks numbers with them.
    pub(crate) fn phone(country_code: Option<&str>, number: &str) -> Option<Self> {
        let country_code = country_code.map_or(DEFAULT_COUNTRY_CODE, str::trim);
        let digits = country_code.strip_prefix('+').unwrap_or(country_code);
        let is_country_code =
            (1..=4).contains(&digits.len()) && digits.chars().all(|char| char.is_ascii_digit());
        let number = printable(number)?;
        is_country_code
            .then(|| Self::Phone { country_code: format!("+{digits}"), number: number.to_owned() })
    }

    /// An e-mail address; upper and lower case are the same. `None` if the text is none.
    pub(crate) fn email(text: &str) -> Option<Self> {
        let text = printable(text)?;
        let (local, domain) = text.rsplit_once('@')?;
        let is_address =
            !local.is_empty() && !domain.is_empty() && !text.contains(char::is_whitespace);
        is_address.then(|| Self::Email(text.to_lowercase()))
    }

    pub(crate) const fn kind(&self) -> MessageKind {
        match self {
            Self::Phone { .. } => MessageKind::Sms,
            Self::Email(_) => MessageKind::Email,
        }
    }

    /// Whether `text` stands for this address, with the country code or without.
    pub(crate) fn is_written(&self, text: &str) -> bool {
        self.local_part() == text || self.to_string() == text
    }

    /// The country code of a phone number.
    pub(crate) fn country_code(&self) -> Option<&str> {
        match self {
            Self::Phone { country_code, .. } => Some(country_code),
            Self::Email(_) => None,
        }
    }

    /// The address without its country code.
    pub(crate) fn local_part(&self) -> &str {
        match self {
            Self::Phone { number: text, .. } | Self::Email(text) => text,
        }
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Phone { country_code, number } => write!(f, "{country_code} {number}"),
            Self::Email(address) => f.write_str(address),
        }
    }
}

/// The text without blanks around it, unless nothing is left or it could break a terminal's line.
fn printable(text: &str) -> Option<&str> {
    let text = text.trim();
    let fits = !text.is_empty() && text.len() <= LONGEST_ADDRESS;
    (fits && !text.contains(char::is_control)).then_some(text)
}

#[cfg(test)]
mod tests;
