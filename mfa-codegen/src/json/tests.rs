//! The grammar of RFC 8259, rule by rule.

use super::{Kind, Mistake, Piece, Pieces};

/// The pieces of a text, with their offsets.
fn read(text: &str) -> Result<Vec<(usize, Piece<'_>)>, Mistake> {
    let mut pieces = Pieces::of(text);
    let mut read = Vec::new();
    while let Some(piece) = pieces.next()? {
        read.push(piece);
    }
    Ok(read)
}

/// The pieces of a text that is JSON.
fn pieces(text: &str) -> Vec<Piece<'_>> {
    let read = read(text);
    assert!(read.is_ok(), "{text}: {read:?}");
    read.into_iter().flatten().map(|(_, piece)| piece).collect()
}

fn string(text: &str) -> Piece<'_> {
    Piece::Text(text.into())
}

fn key(text: &str) -> Piece<'_> {
    Piece::Key(text.into())
}

/// Section 2: `JSON-text = ws value ws`, and white space around each structural character.
#[test]
fn white_space_is_four_characters() {
    let expected = [Piece::Map, key("a"), Piece::List, Piece::Null, Piece::End, Piece::End];
    for space in ["", " ", "\t", "\n", "\r", " \t\r\n\n"] {
        let text = ["", "{", "\"a\"", ":", "[", "null", "]", "}", ""].join(space);
        assert_eq!(pieces(&text), expected, "{text:?}");
    }
    for other in ["\u{a0}", "\u{85}", "\u{2028}", "\u{3000}", "\u{feff}", "\u{b}", "\u{c}", "\0"] {
        assert!(read(&format!("{{{other}}}")).is_err(), "{other:?}");
    }
}

/// Section 3: a value of any kind is a text.
#[test]
fn values_of_all_kinds_stand_alone() {
    let values = [
        ("false", vec![Piece::Bool(false)]),
        ("null", vec![Piece::Null]),
        ("true", vec![Piece::Bool(true)]),
        ("{}", vec![Piece::Map, Piece::End]),
        ("[]", vec![Piece::List, Piece::End]),
        ("0", vec![Piece::Number("0")]),
        ("\"\"", vec![string("")]),
    ];
    for (text, expected) in values {
        assert_eq!(pieces(text), expected, "{text}");
    }
    for text in ["", " ", "True", "FALSE", "nul", "nulls", "nil", "NaN", "Infinity", "undefined"] {
        assert!(read(text).is_err(), "{text}");
    }
}

/// Sections 4 and 5: members and elements, with separators between them only.
#[test]
fn objects_and_arrays_hold_any_values() {
    let text = r#"{"a":[1,"x",{}],"a":{"":true}}"#;
    let inner = [Piece::List, Piece::Number("1"), string("x"), Piece::Map, Piece::End, Piece::End];
    let second = [key("a"), Piece::Map, key(""), Piece::Bool(true), Piece::End, Piece::End];
    let expected = [&[Piece::Map, key("a")][..], &inner, &second].concat();
    assert_eq!(pieces(text), expected);
    for text in [
        "[1,]",
        "[,1]",
        "[,]",
        "[1,,2]",
        "[1 2]",
        "[1",
        "[",
        "]",
        "[1}",
        "[1;2]",
        "[1:2]",
        "[1]]",
        "{\"a\":1,}",
        "{,}",
        "{\"a\"}",
        "{\"a\":}",
        "{\"a\" 1}",
        "{\"a\"::1}",
        "{\"a\":1 \"b\":2}",
        "{a:1}",
        "{'a':1}",
        "{1:1}",
        "{null:1}",
        "{\"a\":1",
        "{\"a\":",
        "{\"a\"",
        "{",
        "}",
        "{]",
        "{\"a\":1]",
        "{}{}",
        "[] []",
        "1 2",
        "\"a\":1",
        "{\"a\":1}/**/",
        "{\"a\":1}#",
        "//\n{}",
    ] {
        assert!(read(text).is_err(), "{text}");
    }
}

/// Section 6: `number = [ minus ] int [ frac ] [ exp ]`.
#[test]
fn numbers_have_any_size() {
    let long = "9".repeat(500);
    for number in [
        "0",
        "-0",
        "1",
        "-1",
        "10",
        "1234567890",
        "0.0",
        "-0.5",
        "1.10",
        "0e0",
        "0E0",
        "1e1",
        "1E+1",
        "1e-1",
        "-1.5e+10",
        "1e01",
        "1e400",
        "-1e400",
        "1e-400",
        "0.000000000000000000000000000001",
        "18446744073709551616",
        "340282366920938463463374607431768211456",
        &long,
    ] {
        assert_eq!(pieces(number), [Piece::Number(number)]);
        let list = format!("[{number},{number} ]");
        let number = Piece::Number(number);
        assert_eq!(pieces(&list), [Piece::List, number.clone(), number, Piece::End]);
    }
    for text in [
        "+1",
        "-",
        "--1",
        "- 1",
        "01",
        "-01",
        "00",
        "1.",
        ".5",
        "-.5",
        "1.e1",
        "1e",
        "1e+",
        "1e1.5",
        "1E-",
        "0x1f",
        "1_000",
        "1,000",
        "1f",
        "\u{ff11}",
        "-Infinity",
        "1e+-1",
        "1..2",
    ] {
        assert!(read(text).is_err(), "{text}");
    }
}

/// Section 7: `char = unescaped / escape (…)`.
#[test]
fn strings_have_all_escapes() {
    let strings = [
        (r#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{c}\n\r\t"),
        (r#""\u0041\u00e4\u00C4\u624b""#, "A\u{e4}\u{c4}\u{624b}"),
        (r#""\u0000\u001f\uFFFF""#, "\0\u{1f}\u{ffff}"),
        // The G clef of the RFC, the first and the last pair, and a hand between other characters.
        (r#""\uD834\uDD1E""#, "\u{1d11e}"),
        (r#""\ud800\udc00\uDBFF\uDFFF""#, "\u{10000}\u{10ffff}"),
        (r#""waves \ud83d\udc4b!""#, "waves \u{1f44b}!"),
        (r#""\ud7ff\ue000""#, "\u{d7ff}\u{e000}"),
        (r#""\\ud83d""#, "\\ud83d"),
        // Whatever is no quote, no backslash and no control character stands for itself.
        ("\" !#[]^\u{7f}\u{85}\u{a0}\u{2028}\u{feff}\u{fffe}\u{1f44b}\"", {
            " !#[]^\u{7f}\u{85}\u{a0}\u{2028}\u{feff}\u{fffe}\u{1f44b}"
        }),
        ("\"'{}:,//#\"", "'{}:,//#"),
    ];
    for (text, expected) in strings {
        assert_eq!(pieces(text), [string(expected)], "{text}");
        let map = format!("{{{text}:{text}}}");
        assert_eq!(pieces(&map), [Piece::Map, key(expected), string(expected), Piece::End]);
    }
    for text in [
        "\"",
        "\"a",
        "\"\\\"",
        "\"\\",
        "\"\\q\"",
        "\"\\'\"",
        "\"\\N\"",
        "\"\\x41\"",
        "\"\\U00000041\"",
        "\"\\u\"",
        "\"\\u12\"",
        "\"\\u12g4\"",
        "\"\\u+123\"",
        "\"\\u 123\"",
        "\"\\u{41}\"",
        "'a'",
        "\"\n\"",
        "\"\t\"",
        "\"\0\"",
        "\"\u{1f}\"",
        "\"\\\n\"",
    ] {
        assert!(read(text).is_err(), "{text}");
    }
}

/// Section 8.2: what halves of characters mean is not predictable, so they are refused.
#[test]
fn halves_of_characters_are_refused_where_they_stand() {
    let first = |half| {
        format!(
            "`{half}` is the first half of a character; the second, `\\udc00` to `\\udfff`, must follow"
        )
    };
    let second = |half| format!("`{half}` is the second half of a character without the first");
    for (text, offset, problem) in [
        (r#""\ud83d""#, 1, first("\\ud83d")),
        (r#""a\uDBFFb""#, 2, first("\\uDBFF")),
        (r#""\ud83d\ud83d\udc4b""#, 1, first("\\ud83d")),
        (r#""\ud83d\n""#, 1, first("\\ud83d")),
        (r#""\ud83d\u0041""#, 1, first("\\ud83d")),
        (r#""\udc4b""#, 1, second("\\udc4b")),
        (r#""\udc4b\ud83d""#, 1, second("\\udc4b")),
        (r#""\ud83d\udc4b\uDFFF""#, 13, second("\\uDFFF")),
    ] {
        assert_eq!(read(text), Err(Mistake { offset, problem, kind: Kind::Json }), "{text}");
    }
}

#[test]
fn each_piece_has_its_place() {
    let text = " { \"\u{e4}\" : [ 1.5 ,\n\"\\n\" , null ] } ";
    let offsets: Vec<usize> = read(text).into_iter().flatten().map(|(offset, _)| offset).collect();
    let places = ["{", "\"\u{e4}", "[", "1.5", "\"\\n", "null", "]", "}"];
    assert_eq!(offsets, places.map(|place| text.find(place).unwrap_or_default()));
}

/// Tells what YAML writes from what nobody means.
#[test]
fn mistakes_say_what_was_expected_and_where() {
    use Kind::{Json, Yaml};
    for (text, offset, problem, kind) in [
        ("{\"a\": 1 \"b\": 2}", 8, "expected `,` or `}`, found `\"`", Json),
        ("{\"a\" 1}", 5, "expected `:` behind the key, found `1`", Json),
        ("{\"a\": }", 6, "expected a value, found `}`", Json),
        ("{\"a\": [1", 8, "expected `,` or `]`, found the end of the text", Json),
        ("{\"a\":1}}", 7, "expected the end of the text, found `}`", Json),
        ("{\"a\": \"b", 6, "this string has no closing quote", Json),
        ("{\"a\": \"b\n\"", 8, "the line ends in a string; is its closing quote missing?", Json),
        ("\"\u{1}\"", 1, "in a string, this control character is written `\\u0001`", Json),
        ("\"\\u12\"", 1, "four hexadecimal digits must follow `\\u`", Json),
        ("\"\\q\"", 1, "`\\q` is no escape", Json),
        ("{\"a\": b}", 6, "expected a value, found `b`", Yaml),
        ("{\"a\": 01}", 7, "expected `,` or `}`, found `1`", Yaml),
        ("{\"a\": 1,}", 8, "expected a key in double quotes, found `}`", Yaml),
        ("{'a': 1}", 1, "expected a key in double quotes, found `'`", Yaml),
        ("[1, ]", 4, "expected a value, found `]`", Yaml),
        ("{} # b", 3, "expected the end of the text, found `#`", Yaml),
        ("\"\\x41\"", 1, "`\\x` is no escape", Yaml),
    ] {
        let problem = problem.to_owned();
        assert_eq!(read(text), Err(Mistake { offset, problem, kind }), "{text}");
    }
}

#[test]
fn nesting_is_bounded() {
    let nested = |levels: usize| format!("{}{}", "[".repeat(levels), "]".repeat(levels));
    assert_eq!(pieces(&nested(128)).len(), 256);
    let deep = nested(129);
    let too_deep = read(&deep).map_err(|mistake| (mistake.offset, mistake.kind));
    assert_eq!(too_deep, Err((128, Kind::TooDeep)));
    // Side by side is not in each other.
    assert_eq!(pieces(&format!("[{}1]", "[],".repeat(1_000))).len(), 2_003);
}
