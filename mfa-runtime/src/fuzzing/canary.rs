//! A secret that nothing may show.

use std::error::Error as StdError;
use std::fmt::Write;

use crate::error::Error;

/// Stands for a secret. No piece of it is a word of ours, and as a key of an object it is data.
pub(super) const CANARY: &str = "Kq7|xZ9 wV";
/// So many of its characters in a row give it away.
const GIVEN_AWAY: usize = 4;
/// What an input has in place of it.
const MARK: char = '\u{1}';

/// The input with a secret wherever it has a mark.
pub(super) fn with_canary(input: &str) -> String {
    input.replace(MARK, CANARY)
}

/// All that a log could have of an error.
fn everything_shown(error: &Error) -> String {
    let mut text = format!("{error}\n{error:?}\n{error:#?}");
    let mut source = error.source();
    while let Some(cause) = source {
        _ = write!(text, "\n{cause}\n{cause:?}");
        source = cause.source();
    }
    text
}

/// Checks that an error shows nothing of the secret, is one line and no longer than one can read.
pub(super) fn check_error(error: &Error) {
    let text = everything_shown(error);
    let characters: Vec<char> = CANARY.chars().collect();
    for piece in characters.windows(GIVEN_AWAY) {
        let piece: String = piece.iter().collect();
        assert!(!text.contains(&piece), "`{piece}` of a secret is in {text}");
    }
    check_line(error);
}

/// Checks that an error is one line, without anything that moves the cursor, and not too long.
pub(super) fn check_line(error: &Error) {
    let line = error.to_string();
    assert!(!line.contains(char::is_control), "{line:?}");
    // An escaped character takes ten; more than that is not shown of the server's text.
    assert!(line.chars().count() < 3000, "{line}");
}

/// Splits at the first line break: text before it, and the rest.
pub(super) fn split_line(text: &str) -> (&str, &str) {
    text.split_once('\n').unwrap_or((text, ""))
}
