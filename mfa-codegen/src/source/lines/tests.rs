use super::{BLOCK, Lines};

fn character(text: &str, line: usize, column: usize) -> Option<char> {
    Lines::of(text).split(text, line, column).1.chars().next()
}

#[test]
fn lines_have_no_ends() {
    let text = "a\r\nb\n\nc\rd\r";
    let lines = Lines::of(text);
    let found = [0, 1, 2, 3, 4, 5].map(|number| lines.line(text, number));
    assert_eq!(found, ["", "a", "b", "", "c\rd\r", ""]);
    assert_eq!(Lines::of("").line("", 1), "");
    assert_eq!(Lines::of("a\n").line("a\n", 2), "");
}

#[test]
fn columns_count_characters() {
    let text = "äb\n手x\u{1f44b}y";
    let places = [(1, 1), (1, 2), (2, 1), (2, 2), (2, 3), (2, 4)];
    let found = places.map(|(line, column)| character(text, line, column));
    assert_eq!(found, ['ä', 'b', '手', 'x', '\u{1f44b}', 'y'].map(Some));
    assert_eq!(character(text, 1, 3), None, "the line has ended");
    assert_eq!(Lines::of(text).split(text, 2, 3), ("手x", "\u{1f44b}y"));
    assert_eq!(character(text, 2, 5), None);
    assert_eq!(character(text, 3, 1), None);
    assert_eq!(character("", 1, 1), None);
}

/// Characters on both sides of blocks, and across their borders.
#[test]
fn columns_far_from_the_beginning_are_found() {
    for long in [BLOCK - 2, BLOCK - 1, BLOCK, BLOCK + 1, 3 * BLOCK] {
        let text = format!("ä\n{}手{}x", "a".repeat(long), "ö".repeat(long));
        assert_eq!(character(&text, 2, long), Some('a'), "{long}");
        assert_eq!(character(&text, 2, long + 1), Some('手'), "{long}");
        assert_eq!(character(&text, 2, long + 2), Some('ö'), "{long}");
        assert_eq!(character(&text, 2, 2 * long + 2), Some('x'), "{long}");
        assert_eq!(character(&text, 2, 2 * long + 3), None, "{long}");
    }
}
