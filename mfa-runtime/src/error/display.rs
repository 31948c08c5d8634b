//! The text of an error: one line, safe to log.

use std::fmt::{self, Write};

use super::{Error, ErrorKind};

/// Longest piece of a server's text that is shown, in characters.
const LONGEST_MESSAGE: usize = 200;
/// Longest text of our own: only a list of credentials can come near it.
const LONGEST_DETAIL: usize = 1000;

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let detail = Line(&self.inner.detail, LONGEST_DETAIL);
        if let Some(operation) = self.operation() {
            write!(f, "`{operation}` ")?;
        }
        match self.kind() {
            ErrorKind::Configuration => write!(f, "{detail}"),
            // A value that could not be built: there is no call yet.
            ErrorKind::Request if self.operation().is_none() => write!(f, "{detail}"),
            ErrorKind::Token => write!(f, "has {detail}"),
            ErrorKind::Request | ErrorKind::Expired => write!(f, "was not sent: {detail}"),
            ErrorKind::Connect => {
                write!(f, "could not connect to the server: {detail}{}", self.delivery_text())
            }
            ErrorKind::Timeout => write!(f, "timed out: {detail}{}", self.delivery_text()),
            ErrorKind::Transport => write!(f, "failed: {detail}{}", self.delivery_text()),
            ErrorKind::Redirect => write!(f, "was redirected ({}) {detail}", self.http_status()),
            ErrorKind::TooLarge => write!(f, "got too long an answer: {detail}"),
            ErrorKind::Decode => {
                write!(f, "got an answer ({}) it cannot read: {detail}", self.http_status())
            }
            ErrorKind::Api => self.fmt_api(f),
        }?;
        match self.attempts() {
            0 | 1 => Ok(()),
            attempts => write!(f, "; {attempts} attempts"),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The body stays out: it may hold what the answer's types would hide.
        f.debug_struct("Error")
            .field("kind", &self.kind())
            .field("operation", &self.operation())
            .field("status", &self.status())
            .field("status_code", &self.status_code())
            .field("api_code", &self.api_code())
            .field("may_have_reached_server", &self.may_have_reached_server())
            .field("attempts", &self.attempts())
            .field("retry_after", &self.retry_after())
            .field("text", &format_args!("{self}"))
            .field("source", &self.inner.source)
            .finish()
    }
}

impl Error {
    fn fmt_api(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words = self.inner.failure.words;
        write!(f, "failed: {}", self.http_status())?;
        if !self.inner.detail.is_empty() {
            write!(f, ", {}", Line(&self.inner.detail, LONGEST_DETAIL))?;
        }
        if let Some(code) = self.status_code() {
            write!(f, ", {} {code}", words.status)?;
        }
        if let Some(code) = self.api_code() {
            write!(f, ", {} {code}", words.code)?;
        }
        if let Some(message) = self.message().filter(|message| !message.is_empty()) {
            write!(f, ", {}", Quoted(message, LONGEST_MESSAGE))?;
        }
        if let Some(id) = self.request_id().filter(|id| is_plain_id(id)) {
            write!(f, " (request {id})")?;
        }
        Ok(())
    }

    /// With several attempts this is about all of them.
    fn delivery_text(&self) -> &'static str {
        if self.may_have_reached_server() {
            "; the request may have reached the server"
        } else {
            "; nothing was sent"
        }
    }

    fn http_status(&self) -> HttpStatus {
        HttpStatus(self.status().unwrap_or_default())
    }
}

struct HttpStatus(http::StatusCode);

impl fmt::Display for HttpStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "HTTP {}", self.0.as_str())?;
        match self.0.canonical_reason() {
            Some(reason) if !self.0.is_success() => write!(f, " {reason}"),
            _ => Ok(()),
        }
    }
}

/// Text on one line of ours, cut to a number of characters: nothing in it can end the line, move the
/// cursor, turn the direction of writing or hide.
struct Line<'a>(&'a str, usize);

impl fmt::Display for Line<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (shown, character) in self.0.chars().enumerate() {
            if shown == self.1 {
                return f.write_char('…');
            }
            write_safe(f, character)?;
        }
        Ok(())
    }
}

/// Somebody else's text in quotes, as a [`Line`]: it cannot end the quotes either, and go on in our words.
struct Quoted<'a>(&'a str, usize);

impl fmt::Display for Quoted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_char('"')?;
        for (shown, character) in self.0.chars().enumerate() {
            match character {
                _ if shown == self.1 => {
                    f.write_char('…')?;
                    break;
                }
                '"' | '\\' => write!(f, "\\{character}")?,
                _ => write_safe(f, character)?,
            }
        }
        f.write_char('"')
    }
}

fn write_safe(f: &mut fmt::Formatter<'_>, character: char) -> fmt::Result {
    if is_dangerous(character) {
        write!(f, "{}", character.escape_unicode())
    } else {
        f.write_char(character)
    }
}

/// Unicode's controls, its separators of lines and paragraphs, and what is drawn as nothing at all
/// (`Default_Ignorable_Code_Point`), the marks of direction among it; with the annotations before U+FFFC.
fn is_dangerous(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
                | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
                | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{1bca0}'..='\u{1bca3}'
                | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}'
        )
}

/// A request id is shown where it is one: nothing else that a server puts there is worth it.
fn is_plain_id(id: &str) -> bool {
    (1..=64).contains(&id.len())
        && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.:".contains(&byte))
}
