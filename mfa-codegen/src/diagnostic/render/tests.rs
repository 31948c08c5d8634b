use expect_test::expect;

use super::render;
use crate::diagnostic::{Diagnostic, JsonPointer, Place, Positions, codes};
use crate::source::Sources;

fn shown_all(diagnostic: &Diagnostic, text: &str) -> String {
    let sources = Sources::new("api.yaml", text.as_bytes());
    render(diagnostic, &sources, &Positions::of(&[diagnostic], &sources))
}

fn shown(text: &str, at: &JsonPointer) -> String {
    shown_all(&codes::unknown_type(at, "x"), text)
}

#[test]
fn wide_and_multi_byte_characters_are_underlined_where_they_stand() {
    let text = "a: { 手机: é, b: 文字x }\n";
    expect![[r"
        [MFA0401] unknown type `x`
                 --> api.yaml:1:16
                  |
               1 | a: { 手机: é, b: 文字x }
                  |                  ^^^^^
                  |
                  = help: the types are `string`, `integer`, `number`, `boolean`, `array`, `object`"]]
    .assert_eq(&shown(text, &JsonPointer::root().key("a").key("b")));
}

#[test]
fn tabs_are_expanded_and_carriage_returns_left_out() {
    let text = "a: {\r\n\t\tb:\tx }\r\n";
    expect![[r"
        [MFA0401] unknown type `x`
                 --> api.yaml:2:6
                  |
               2 |         b:    x }
                  |               ^
                  |
                  = help: the types are `string`, `integer`, `number`, `boolean`, `array`, `object`"]]
    .assert_eq(&shown(text, &JsonPointer::root().key("a").key("b")));
}

#[test]
fn what_moves_the_cursor_is_replaced() {
    let at = Place::Position { file: 0, line: 1, column: 1 };
    let shown = shown_all(&codes::yaml_syntax(at, "control character"), "a\u{1b}[2Jb");
    assert!(shown.contains("1 | a\u{fffd}[2Jb"), "{shown}");
}

#[test]
fn what_turns_the_direction_of_writing_is_replaced() {
    for mark in "\u{61c}\u{200e}\u{200f}\u{202a}\u{202e}\u{2066}\u{2069}\u{206a}\u{206f}".chars() {
        let shown = shown(&format!("a: x{mark}y\n"), &JsonPointer::root().key("a"));
        assert!(shown.contains("1 | a: x\u{fffd}y\n"), "{mark:?}: {shown}");
    }
}

#[test]
fn what_is_not_there_is_shown_at_the_mapping_around_it() {
    let at = JsonPointer::root().key("a").key("missing");
    assert!(shown("x: 1\na:\n  b: 2\n", &at).contains("--> api.yaml:3:3"));
}

#[test]
fn a_long_line_is_shown_around_the_mark() {
    let (before, after) = ("\u{e4}".repeat(500), "b".repeat(500));
    let value = |length| format!("a: [{before}, x{}, {after}]\n", "y".repeat(length));
    let at = JsonPointer::root().key("a").index(1);
    let inner = "\u{e4}".repeat(118);
    let line = format!("1 | …{inner}, xyy, {}…\n", "b".repeat(118));
    let marks = format!("| {}^^^\n", " ".repeat(121));
    let short = shown(&value(2), &at);
    assert!(short.contains(&line) && short.contains(&marks), "{short}");
    assert!(short.contains("--> api.yaml:1:507\n"), "{short}");
    // A long value is shown by its beginning.
    let line = format!("1 | …{inner}, x{}…\n", "y".repeat(159));
    let long = shown(&value(1_000), &at);
    assert!(long.contains(&line), "{long}");
}
