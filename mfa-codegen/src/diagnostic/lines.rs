//! From the parser's lines to those of everybody else.
//!
//! YAML 1.1 breaks lines at U+0085, U+2028, U+2029 and a lone carriage return as well. Editors and
//! the compiler do not, and what is shown is made for them. (The parser's index would be a way
//! round this, but it counts characters, not bytes, and only one kind of its errors tells it.)

/// The lines of a text as the parser counts them.
pub(crate) struct ParserLines {
    /// The line and the column, from 1, where each begins; nothing if they are everybody's.
    begins: Option<Vec<(usize, usize)>>,
}

/// What ends a line for the parser only; a carriage return only where no line feed follows.
const OTHER_BREAKS: [char; 4] = ['\r', '\u{85}', '\u{2028}', '\u{2029}'];

impl ParserLines {
    pub(crate) fn of(text: &str) -> Self {
        let differs = OTHER_BREAKS.iter().any(|other| text.contains(*other));
        Self { begins: differs.then(|| Self::begins(text)) }
    }

    fn begins(text: &str) -> Vec<(usize, usize)> {
        let mut begins = vec![(1, 1)];
        let (mut line, mut column) = (1, 1);
        let mut chars = text.chars().peekable();
        while let Some(char) = chars.next() {
            (line, column) = if char == '\n' { (line + 1, 1) } else { (line, column + 1) };
            let breaks = match char {
                '\r' => chars.peek() != Some(&'\n'),
                '\n' | '\u{85}' | '\u{2028}' | '\u{2029}' => true,
                _ => false,
            };
            if breaks {
                begins.push((line, column));
            }
        }
        begins
    }

    /// The line and the column, in characters from 1, that the parser calls `line` and `column`.
    pub(crate) fn place(&self, line: usize, column: usize) -> (usize, usize) {
        let Some(begins) = &self.begins else { return (line, column) };
        let begin = begins.get(line.saturating_sub(1)).or(begins.last());
        let (line, before) = begin.copied().unwrap_or((1, 1));
        (line, before + column.saturating_sub(1))
    }
}

#[cfg(test)]
mod tests {
    use super::ParserLines;

    #[test]
    fn only_line_feeds_end_a_line() {
        let text = "a\r\nb\u{85}c\u{2028}\u{e4}\u{2029}e\rf\ng: h";
        let places = [(1, 1), (2, 1), (3, 1), (4, 2), (5, 1), (6, 1), (7, 4), (9, 1)];
        let expected = [(1, 1), (2, 1), (2, 3), (2, 6), (2, 7), (2, 9), (3, 4), (3, 1)];
        let lines = ParserLines::of(text);
        assert_eq!(places.map(|(line, column)| lines.place(line, column)), expected);
    }
}
