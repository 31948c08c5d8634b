//! Texts of a document that people read in a message: on one line, and harmless.

/// A text for people: on one line, and not longer than they read.
pub(super) fn one_line(text: &str) -> String {
    let mut text = expand(text);
    let Some((head, _)) = text.char_indices().nth(300) else { return text };
    let Some((tail, _)) = text.char_indices().rev().nth(100) else { return text };
    if head < tail {
        text.replace_range(head..tail, "…");
    }
    text
}

/// Tabs become four spaces; nothing else that moves the cursor gets through.
pub(super) fn expand(line: &str) -> String {
    line.chars().fold(String::new(), |mut out, char| {
        match char {
            '\t' => out.push_str("    "),
            char if char.is_control() || breaks_or_turns(char) => out.push('\u{fffd}'),
            char => out.push(char),
        }
        out
    })
}

/// Ends a line for some programs, or changes the direction of writing: the snippet would seem to say
/// something else than it does.
fn breaks_or_turns(char: char) -> bool {
    matches!(
        char,
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{206f}'
    )
}
