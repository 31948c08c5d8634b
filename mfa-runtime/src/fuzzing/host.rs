//! Any text as the host, and in the places of parameters.

use std::borrow::Cow;

use http::Method;
use percent_encoding::percent_decode_str;
use url::{Host, Url};

use super::canary::{check_error, split_line, with_canary};
use crate::base_url::BaseUrl;
use crate::facts::{FORM, Operation, Parameter, Place, SIMPLE, Segment};
use crate::request::custom::custom_request;
use crate::request::{Ready, Request};

static OPERATION: Operation = Operation {
    id: "getPart",
    method: Method::GET,
    template: "/api/{thing}/parts/{part}",
    path: &[Segment::Text("/api/"), Segment::Input(0), Segment::Text("/parts/"), Segment::Input(1)],
    parameters: &[
        Parameter { key: "thing", place: Place::Path, coding: SIMPLE },
        Parameter { key: "part", place: Place::Path, coding: SIMPLE },
        Parameter { key: "value", place: Place::Query, coding: FORM },
    ],
    bodies: &[],
    security: &[],
    repeatable: true,
    takes_idempotency_key: false,
    envelope: None,
};

/// Builds addresses. The first line is the host, the next two are values in the path, and what is
/// left is a value in the query and the path of a request of one's own. A byte 1 stands for a secret.
pub fn host(input: &str) {
    let input = with_canary(input);
    let (host, rest) = split_line(&input);
    let (thing, rest) = split_line(rest);
    let (part, value) = split_line(rest);
    let base = match BaseUrl::parse("FuzzedClient", host) {
        Ok(base) => base,
        Err(error) => return check_error(&error),
    };
    let root = base.url("/", None);
    check_host(&root);

    let request = Request::new(&OPERATION).input(0, thing).input(1, part);
    match request.input(2, value).finish(&[]) {
        Ok(ready) => check_parameters(&base, ready, thing, part, value),
        Err(error) => {
            assert!([thing, part].iter().any(|text| ["", ".", ".."].contains(text)));
            check_error(&error);
        }
    }
    match custom_request(Method::GET, value).finish(&[]) {
        Ok(ready) => {
            let url = ready.url(&base);
            check_same_place(&root, &url);
            assert!(url.path().ends_with(value), "{url} for {value}");
        }
        Err(error) => check_error(&error),
    }
}

/// Plain http stays on this machine.
fn check_host(url: &Url) {
    let loopback = match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    };
    assert!(url.scheme() == "https" || loopback, "{url}");
    assert!(url.has_host(), "{url}");
}

/// Where a request goes is decided by the host alone, also for whoever reads the address anew.
fn check_same_place(root: &Url, url: &Url) {
    assert_eq!(url.origin(), root.origin(), "{url}");
    assert_eq!((url.username(), url.password(), url.fragment()), ("", None, None), "{url}");
    assert_eq!(Url::parse(url.as_str()).as_ref(), Ok(url));
    let prefix = root.path().trim_end_matches('/');
    assert!(url.path().starts_with(&format!("{prefix}/")), "{url} is not below {root}");
}

/// Every value is where it belongs, whole, and changes nothing around it.
fn check_parameters(base: &BaseUrl, ready: &Ready, thing: &str, part: &str, value: &str) {
    let (root, url) = (base.url("/", None), ready.url(base));
    check_same_place(&root, &url);
    let prefix = root.path().trim_end_matches('/');
    let path = url.path().strip_prefix(prefix).unwrap_or_default();
    let segments: Vec<Cow<'_, str>> =
        path.split('/').map(|segment| percent_decode_str(segment).decode_utf8_lossy()).collect();
    assert_eq!(segments, ["", "api", thing, "parts", part], "{url}");
    let query: Vec<_> = url.query_pairs().collect();
    assert_eq!(query, [(Cow::Borrowed("value"), Cow::Borrowed(value))], "{url}");
}
