//! The examples are those of RFC 6570, section 3.2, as far as they are of single values.

use super::*;
use crate::facts::{Coding, Explode, Style};

fn parameter(place: Place, style: Style, key: &'static str) -> Parameter {
    Parameter { key, place, coding: Coding::Style(style, Explode::No) }
}

fn written(parameter: &Parameter, value: &str) -> String {
    let mut text = String::new();
    parameter.write(&value, &mut text);
    text
}

/// The style, the variable, its value, and the expansion without the `?` of a query.
const EXAMPLES: [(Style, &str, &str, &str); 16] = [
    (Style::Simple, "var", "value", "value"),
    (Style::Simple, "hello", "Hello World!", "Hello%20World%21"),
    (Style::Simple, "half", "50%", "50%25"),
    (Style::Simple, "empty", "", ""),
    (Style::Simple, "base", "http://example.com/home/", "http%3A%2F%2Fexample.com%2Fhome%2F"),
    (Style::Label, "who", "fred", ".fred"),
    (Style::Label, "half", "50%", ".50%25"),
    (Style::Label, "empty", "", "."),
    (Style::Matrix, "who", "fred", ";who=fred"),
    (Style::Matrix, "half", "50%", ";half=50%25"),
    (Style::Matrix, "empty", "", ";empty"),
    (Style::Matrix, "v", "6", ";v=6"),
    (Style::Form, "who", "fred", "who=fred"),
    (Style::Form, "half", "50%", "half=50%25"),
    (Style::Form, "x", "1024", "x=1024"),
    (Style::Form, "empty", "", "empty="),
];

#[test]
fn values_are_written_as_the_standard_shows() {
    for (style, key, value, expected) in EXAMPLES {
        assert_eq!(written(&parameter(Place::Query, style, key), value), expected, "{style:?}");
        assert_eq!(written(&parameter(Place::Path, style, key), value), expected, "{style:?}");
    }
}

#[test]
fn names_are_encoded_as_values_are() {
    let parameter = parameter(Place::Query, Style::Form, "filter[é]");
    assert_eq!(written(&parameter, "a&b=c"), "filter%5B%C3%A9%5D=a%26b%3Dc");
}

#[test]
fn headers_are_no_urls() {
    let parameter = parameter(Place::Header, Style::Simple, "x-lang");
    assert_eq!(written(&parameter, "zh-CN, *;q=50%"), "zh-CN, *;q=50%");
}

#[test]
fn a_parameter_is_written_behind_what_is_there() {
    let mut text = String::from("?a=");
    parameter(Place::Query, Style::Matrix, "b").write(&"", &mut text);
    parameter(Place::Query, Style::Form, "c").write(&"", &mut text);
    assert_eq!(text, "?a=;bc=");
}

#[cfg(feature = "testing")]
mod reading {
    use super::*;

    #[test]
    fn what_the_standard_shows_is_read() {
        for (style, key, value, text) in EXAMPLES {
            for place in [Place::Query, Place::Path] {
                let read = parameter(place, style, key).read(text).unwrap();
                assert_eq!(read, value, "{style:?} {text}");
            }
        }
    }

    #[test]
    fn the_text_of_another_parameter_is_not_read() {
        for (style, text) in [
            (Style::Label, "fred"),
            (Style::Label, ""),
            (Style::Matrix, "who=fred"),
            (Style::Matrix, ";whom=fred"),
            (Style::Matrix, ";WHO=fred"),
            (Style::Matrix, ";wh"),
            (Style::Form, "whom=fred"),
            (Style::Form, "who"),
            (Style::Form, ";who=fred"),
            (Style::Form, ""),
        ] {
            let read = parameter(Place::Query, style, "who").read(text);
            assert_eq!(read, None, "{style:?} {text}");
        }
    }

    #[test]
    fn headers_are_read_as_they_are() {
        let parameter = parameter(Place::Header, Style::Simple, "x-lang");
        assert_eq!(parameter.read("50%25").unwrap(), "50%25");
    }
}
