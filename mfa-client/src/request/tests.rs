use std::collections::BTreeMap;

use http::Method;
use http::header::HeaderName;
use serde_json::json;

use super::*;
use crate::error::ErrorKind;
use crate::secret::Secret;
use crate::test_support::{GET, POST, POST_WITH_KEY, client};

static TEMPLATE: Operation = Operation {
    id: "getPart",
    method: Method::GET,
    path: "/api/{thing}/parts/{part}/end",
    security: &[],
    repeatable: true,
    takes_idempotency_key: false,
    envelope: None,
};

fn ready(mut request: Request) -> Ready {
    assert_eq!(request.finish(&[]).err().map(|error| error.to_string()), None);
    request.draft.ready
}

fn target(request: Request) -> String {
    let url = ready(request).url(client("http://localhost").base());
    url.as_str().strip_prefix("http://localhost").unwrap().to_owned()
}

fn problem(mut request: Request) -> String {
    let error = request.finish(&[]).map(|_| ()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Request);
    assert!(!error.may_have_reached_server());
    error.to_string()
}

#[test]
fn a_path_without_parameters() {
    assert_eq!(target(Request::new(&GET)), "/api/thing");
}

#[test]
fn path_parameters_are_encoded() {
    let request = Request::new(&TEMPLATE).path("thing", "a/b c|d%2e?#é").path("part", &7_i64);
    assert_eq!(target(request), "/api/a%2Fb%20c%7Cd%252e%3F%23%C3%A9/parts/7/end");
}

#[test]
fn path_parameters_keep_unreserved_characters() {
    let request = Request::new(&TEMPLATE).path("thing", "a-b_c.d~e").path("part", "...");
    assert_eq!(target(request), "/api/a-b_c.d~e/parts/.../end");
}

#[test]
fn path_parameters_that_lead_elsewhere_are_refused() {
    for value in ["", ".", ".."] {
        let request = Request::new(&TEMPLATE).path("thing", value).path("part", "x");
        assert_eq!(
            problem(request),
            "`getPart` was not sent: the path parameter `thing` must not be empty, `.` or `..`"
        );
    }
}

#[test]
fn a_path_parameter_without_a_value_is_refused() {
    let request = Request::new(&TEMPLATE).path("thing", "x");
    assert_eq!(problem(request), "`getPart` was not sent: a path parameter has no value");
}

#[test]
fn query_parameters_are_encoded() {
    let request = Request::new(&GET)
        .query("factorId", "635391f4|email")
        .query("q", "a b&c=d+e#é")
        .query_optional("none", None::<&str>)
        .query_optional("flag[]", Some(&true));
    assert_eq!(
        target(request),
        "/api/thing?factorId=635391f4%7Cemail&q=a%20b%26c%3Dd%2Be%23%C3%A9&flag%5B%5D=true"
    );
}

#[test]
fn query_parameters_follow_the_path() {
    let request = Request::new(&TEMPLATE).path("thing", "x").path("part", "y").query("empty", "");
    assert_eq!(target(request), "/api/x/parts/y/end?empty=");
}

#[test]
fn every_kind_of_parameter() {
    let request = Request::new(&GET)
        .query("text", &String::from("t"))
        .query("secret", &Secret::new("s"))
        .query("no", &false)
        .query("small", &-1_i32)
        .query("large", &i64::MIN)
        .query("fraction", &1.5_f64);
    assert_eq!(
        target(request),
        "/api/thing?text=t&secret=s&no=false&small=-1&large=-9223372036854775808&fraction=1.5"
    );
}

#[test]
fn headers() {
    let request = Request::new(&GET)
        .header("x-lang", "zh-CN")
        .header_optional("x-none", None::<&str>)
        .header_optional("x-count", Some(&3_i64));
    let headers = ready(request).headers;
    assert_eq!(headers.len(), 2);
    assert_eq!(headers[0], (HeaderName::from_static("x-lang"), HeaderValue::from_static("zh-CN")));
    assert_eq!(headers[1].1, "3");
    assert!(headers.iter().all(|(_, value)| value.is_sensitive()));
}

#[test]
fn headers_that_cannot_be_sent_are_refused() {
    let problem = problem(Request::new(&GET).header("x-lang", "hunter2\r\nx-admin: 1"));
    assert_eq!(
        problem,
        "`getThing` was not sent: the header `x-lang` holds a line break or another character \
         that it cannot carry"
    );
}

#[test]
fn the_first_problem_is_the_one_reported() {
    let request = Request::new(&GET).header("x-first", "\n").header("x-second", "\n");
    assert!(problem(request).contains("x-first"));
}

#[test]
fn json_bodies() {
    let body = ready(Request::new(&GET).json(&json!({"a": null}))).body.unwrap();
    assert_eq!(body.content_type, "application/json");
    assert_eq!(*body.bytes, *br#"{"a":null}"#);
    assert!(ready(Request::new(&GET).json_optional(None::<&i32>)).body.is_none());
    assert!(ready(Request::new(&GET).json_optional(Some(&1))).body.is_some());
}

#[test]
fn json_bodies_that_cannot_be_written_are_refused() {
    let no_object = BTreeMap::from([((1, 2), 3)]);
    let request = Request::new(&GET).json(&no_object.iter().collect::<BTreeMap<_, _>>());
    assert_eq!(problem(request), "`getThing` was not sent: the body cannot be written as JSON");
}

#[test]
fn form_bodies() {
    let body = ready(Request::new(&GET).form(&json!({"token": "a b&c"}))).body.unwrap();
    assert_eq!(body.content_type, "application/x-www-form-urlencoded");
    assert_eq!(*body.bytes, *b"token=a+b%26c");
    assert!(problem(Request::new(&GET).form(&1)).ends_with("only an object can be sent as a form"));
}

#[test]
fn debug_shows_the_operation_alone() {
    let request = Request::new(&GET).query("passCode", "hunter2").header("x", "hunter2");
    assert_eq!(format!("{request:?}"), "Request { operation: \"getThing\", .. }");
}

#[test]
fn what_may_be_sent_again() {
    let repeatable = |request: Request| ready(request).is_repeatable();
    assert!(repeatable(Request::new(&GET)));
    assert!(!repeatable(Request::new(&POST)));
    assert!(!repeatable(Request::new(&POST_WITH_KEY)));
    let mut request = Request::new(&POST_WITH_KEY);
    request.set_idempotency_key("4f90");
    assert!(repeatable(request));
    // A parameter of the document has the document's spelling.
    assert!(repeatable(Request::new(&POST_WITH_KEY).header("Idempotency-Key", "4f90")));
    assert!(!repeatable(Request::new(&POST).header("idempotency-key", "4f90")));
}

/// A request with these keys, each set in another of the ways that there are.
type WithKey = fn(&'static Operation, &str) -> Request;

const WAYS: [WithKey; 4] = [
    |operation, key| {
        let mut request = Request::new(operation);
        request.set_idempotency_key(key);
        request
    },
    |operation, key| Request::new(operation).header("IDEMPOTENCY-KEY", key),
    |operation, key| Request::new(operation).header_optional("Idempotency-Key", Some(key)),
    |operation, key| {
        let mut request = Request::new(operation);
        request.set_header("idempotency-Key", key);
        request
    },
];

#[test]
fn a_key_that_is_none() {
    for key in ["", " ", "a b", " a", "a\t", "a\n", "é", "a\u{7f}", &"x".repeat(256)] {
        for with_key in WAYS {
            assert_eq!(
                problem(with_key(&POST_WITH_KEY, key)),
                "`postThingOnce` was not sent: an idempotency key is 1 to 255 visible ASCII \
                 characters"
            );
        }
    }
    for key in ["k", "!~", &"x".repeat(255)] {
        assert!(WAYS.iter().all(|with_key| ready(with_key(&POST_WITH_KEY, key)).is_repeatable()));
    }
}

#[test]
fn a_call_has_one_key() {
    for with_key in WAYS {
        let mut twice = with_key(&POST_WITH_KEY, "4f90");
        twice.set_header("idempotency-key", "4f90");
        assert!(ready(twice).is_repeatable());

        let mut two = with_key(&POST_WITH_KEY, "4f90");
        two.set_idempotency_key("4f91");
        assert_eq!(
            problem(two),
            "`postThingOnce` was not sent: a call has one idempotency key, and this one was given two"
        );
    }
}

#[test]
fn a_key_for_nobody() {
    let mut request = Request::new(&POST);
    request.set_idempotency_key("4f90");
    let error = request.finish(&[]).map(|_| ()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(!error.may_have_reached_server());
    let text = "`postThing` takes no idempotency key: its description has no header parameter \
                `Idempotency-Key`, so the server would act on every request it gets";
    assert_eq!(error.to_string(), text);
}
