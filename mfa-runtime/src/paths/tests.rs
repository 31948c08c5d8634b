use http::Method;

use crate::__private as rt;
use crate::ErrorKind;
use crate::test_support::{GET, builder, in_path, in_query};

const HOST: &str = "http://localhost";

static PART: rt::Operation = rt::Operation {
    id: "getPart",
    method: Method::GET,
    template: "/api/v2/things/{thing}",
    path: &[rt::Segment::Text("/api/v2/things/"), rt::Segment::Input(0)],
    parameters: &[in_path("thing"), in_query("a"), in_query("b")],
    bodies: &[],
    security: &[],
    repeatable: true,
    takes_idempotency_key: false,
    envelope: None,
};

/// Its path is a prefix and nothing else.
static ROOT: rt::Operation = rt::Operation {
    id: "getRoot",
    method: Method::GET,
    template: "/api/v2",
    path: &[rt::Segment::Text("/api/v2")],
    parameters: &[in_query("a")],
    bodies: &[],
    security: &[],
    repeatable: true,
    takes_idempotency_key: false,
    envelope: None,
};

/// The address that a request goes to, behind the machine's name.
fn sent(builder: rt::ClientBuilder, mut request: rt::Request) -> String {
    let client = builder.build().unwrap();
    let ready = request.finish(client.path_prefixes()).unwrap();
    let url = ready.url(client.base());
    let signed = ready.path_and_query();
    let address = url.as_str().strip_prefix(HOST).unwrap().to_owned();
    // A signature covers the same path, without that of the host.
    let tail = signed.1.map_or(signed.0.to_owned(), |query| format!("{}?{query}", signed.0));
    assert!(address.ends_with(&tail), "{address}: {tail}");
    address
}

fn part() -> rt::Request {
    rt::Request::new(&PART).input(0, "a/b|/api/v2")
}

#[test]
fn the_documents_path_is_sent_unless_it_is_told_otherwise() {
    assert_eq!(sent(builder(HOST), part()), "/api/v2/things/a%2Fb%7C%2Fapi%2Fv2");
}

#[test]
fn another_prefix_is_sent_in_its_place() {
    for (prefix, expected) in [
        ("/api", "/api/things/a%2Fb%7C%2Fapi%2Fv2"),
        ("/api/", "/api/things/a%2Fb%7C%2Fapi%2Fv2"),
        ("/api/v2", "/api/v2/things/a%2Fb%7C%2Fapi%2Fv2"),
        (
            "/a%20longer/path/than-before~",
            "/a%20longer/path/than-before~/things/a%2Fb%7C%2Fapi%2Fv2",
        ),
        ("/", "/things/a%2Fb%7C%2Fapi%2Fv2"),
        ("", "/things/a%2Fb%7C%2Fapi%2Fv2"),
    ] {
        let with = |builder: rt::ClientBuilder| builder.path_prefix("/api/v2", prefix.to_owned());
        assert_eq!(sent(with(builder(HOST)), part()), expected, "{prefix:?}");
        // The query stays where it is, and the path of the host in front.
        let host = builder("http://localhost/tenant/");
        let queried = part().input(1, "/api/v2").input(2, "?");
        assert_eq!(
            sent(with(host), queried),
            format!("/tenant{expected}?a=%2Fapi%2Fv2&b=%3F"),
            "{prefix:?}"
        );
    }
}

#[test]
fn a_path_is_never_empty() {
    let with = |prefix: &str| builder(HOST).path_prefix("/api/v2", prefix.to_owned());
    assert_eq!(sent(with(""), rt::Request::new(&ROOT)), "/");
    assert_eq!(sent(with("/"), rt::Request::new(&ROOT).input(0, "b")), "/?a=b");
    assert_eq!(sent(with("/api"), rt::Request::new(&ROOT)), "/api");
}

#[test]
fn whole_segments_count() {
    let with =
        |documented, request| sent(builder(HOST).path_prefix(documented, "/else".into()), request);
    for documented in ["/api/v", "/api/v2/thing", "/ap", "api/v2", "/api/v3", "/api/v2/"] {
        assert_eq!(with(documented, part()), "/api/v2/things/a%2Fb%7C%2Fapi%2Fv2", "{documented}");
    }
    assert_eq!(with("/api/v2/things", part()), "/else/a%2Fb%7C%2Fapi%2Fv2");
    // A value of the caller's is no prefix, however it looks.
    assert_eq!(with("/api/v2/things/{thing}", part()), "/api/v2/things/a%2Fb%7C%2Fapi%2Fv2");
    assert_eq!(with("/api/v2", rt::Request::new(&GET)), "/api/thing");
}

#[test]
fn the_last_one_that_applies_counts() {
    let both = builder(HOST).path_prefix("/api", "/1".into()).path_prefix("/api/v2", "/2".into());
    assert_eq!(sent(both.clone(), part()), "/2/things/a%2Fb%7C%2Fapi%2Fv2");
    assert_eq!(sent(both.clone(), rt::Request::new(&GET)), "/1/thing");
    let again = both.path_prefix("/api/v2", "/3".into());
    assert_eq!(sent(again, part()), "/3/things/a%2Fb%7C%2Fapi%2Fv2");
}

#[test]
fn a_callers_own_path_stays() {
    let client = builder(HOST).path_prefix("/api/v2", "/api".into()).build().unwrap();
    let mut request = crate::request::custom::custom_request(Method::GET, "/api/v2/things");
    let ready = request.finish(client.path_prefixes()).unwrap();
    assert_eq!(ready.path_and_query().0, "/api/v2/things");
}

#[test]
fn prefixes_that_are_none() {
    for (prefix, expected) in [
        ("api", "the path must begin with a slash"),
        ("https://evil.example", "the path must begin with a slash"),
        ("/api?key=hunter2", "it holds a query: remove everything from the `?` on"),
        ("/api#hunter2", "the path holds a character that has to be percent-encoded"),
        ("/a b", "the path holds a character that has to be percent-encoded"),
        ("/a\\b", "the path holds a character that has to be percent-encoded"),
        ("/é", "the path holds a character that has to be percent-encoded"),
        ("/a\r\nb", "the path holds a character that has to be percent-encoded"),
        ("/{tenant}", "the path holds a character that has to be percent-encoded"),
        ("/..", "the path must not have `.` or `..` in it"),
        ("/api/%2E%2e/", "the path must not have `.` or `..` in it"),
        ("/./api", "the path must not have `.` or `..` in it"),
    ] {
        let error = builder(HOST).path_prefix("/api/v2", prefix.into()).build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration, "{prefix:?}");
        let expected = format!("the path in place of `/api/v2` cannot be used: {expected}");
        assert_eq!(error.to_string(), expected, "{prefix:?}");
    }
}
