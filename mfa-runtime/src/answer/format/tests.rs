use http::header::HeaderValue;

use super::*;

fn shown(value: &'static [u8]) -> Option<String> {
    let mut headers = HeaderMap::new();
    headers.insert(CONTENT_ENCODING, HeaderValue::from_bytes(value).unwrap());
    encoding(&headers).map(str::to_owned)
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
