use http::header::HeaderValue;

use super::*;

fn shown(value: &'static [u8]) -> Option<String> {
    let mut headers = HeaderMap::new();
    headers.insert(CONTENT_ENCODING, HeaderValue::from_bytes(value).unwrap());
    encoding(&headers).map(str::to_owned)
}

/// Whether this is taken for no JSON at all, where a list of numbers is expected.
fn other(text: &str) -> bool {
    is_other(text.as_bytes(), &serde_json::from_str::<Vec<u8>>(text).unwrap_err())
}

#[test]
fn what_breaks_at_the_very_start_is_no_json() {
    for text in ["<html>", " \t<p>", "Bad Gateway", "no"] {
        assert!(other(text), "{text}");
    }
    for text in [
        // JSON with a mistake, which has a place.
        "{a", "[x", "\"a", "[1,2,x]", // JSON of another type.
        "7", "true", // It does not break at the start.
        "    <p>", "\n<p>",
    ] {
        assert!(!other(text), "{text}");
    }
}

#[test]
fn a_type_that_cannot_be_shown_has_no_name() {
    let longest = "a".repeat(60);
    let longer = "a".repeat(61);
    for (value, name) in [
        ("text/html; charset=utf-8", "text/html"),
        (&longest, &*longest),
        (&longer, "something else"),
        ("; charset=utf-8", "something else"),
        ("text html", "something else"),
    ] {
        let headers = HeaderMap::from_iter([(CONTENT_TYPE, HeaderValue::from_str(value).unwrap())]);
        assert_eq!(content_type(&headers), name, "{value}");
    }
    assert_eq!(content_type(&HeaderMap::new()), "something else");
}

#[test]
fn encodings_have_names() {
    for (value, name) in [
        ("gzip", Some("gzip")),
        ("br", Some("br")),
        ("deflate, gzip", Some("deflate")),
        ("zstd", Some("zstd")),
        ("identity", None),
        ("Identity", None),
        ("", None),
        ("a b", Some("something else")),
    ] {
        assert_eq!(shown(value.as_bytes()).as_deref(), name, "{value}");
    }
    assert_eq!(shown(b"\xff").as_deref(), Some("something else"));
    assert_eq!(encoding(&HeaderMap::new()), None);
}
