use std::collections::BTreeMap;

use http::Method;
use http::header::HeaderName;
use serde_json::json;

use super::*;
use crate::error::ErrorKind;
use crate::facts::Segment::{Input, Text};
use crate::secret::Secret;
use crate::test_support::{GET, POST, POST_WITH_KEY, client, in_header, in_path, in_query};

/// Its parameters are in another order than its path has them.
static PART: Operation = Operation {
    id: "getPart",
    method: Method::GET,
    template: "/api/{thing}/parts/{part}/end",
    path: &[Text("/api/"), Input(2), Text("/parts/"), Input(1), Text("/end")],
    parameters: &[in_query("q"), in_path("part"), in_path("thing")],
    bodies: &[],
    security: &[],
    repeatable: true,
    takes_idempotency_key: false,
    envelope: None,
};

/// Its path needs one value twice, and has two side by side.
static TWICE: Operation = Operation {
    id: "getTwice",
    method: Method::GET,
    template: "/{a}/{b}{a}",
    path: &[Text("/"), Input(0), Text("/"), Input(1), Input(0)],
    parameters: &[in_path("a"), in_path("b")],
    bodies: &[],
    security: &[],
    repeatable: true,
    takes_idempotency_key: false,
    envelope: None,
};

static QUERIES: Operation = Operation {
    id: "getQueries",
    method: Method::GET,
    template: "/api/thing",
    path: &[Text("/api/thing")],
    parameters: &[
        in_query("factorId"),
        in_query("q"),
        in_query("none"),
        in_query("flag[]"),
        in_header("x-lang"),
        in_header("x-none"),
        in_header("x-count"),
    ],
    bodies: &[],
    security: &[],
    repeatable: true,
    takes_idempotency_key: false,
    envelope: None,
};

pub(super) fn ready(mut request: Request) -> Ready {
    assert_eq!(request.finish(&[]).err().map(|error| error.to_string()), None);
    request.draft.ready
}

fn target(request: Request) -> String {
    let url = ready(request).url(client("http://localhost").base());
    url.as_str().strip_prefix("http://localhost").unwrap().to_owned()
}

pub(super) fn problem(mut request: Request) -> String {
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
    let request = Request::new(&PART).input(2, "a/b c|d%2e?#é").input(1, &7_i64);
    assert_eq!(target(request), "/api/a%2Fb%20c%7Cd%252e%3F%23%C3%A9/parts/7/end");
}

#[test]
fn path_parameters_keep_unreserved_characters() {
    let request = Request::new(&PART).input(2, "a-b_c.d~e").input(1, "...");
    assert_eq!(target(request), "/api/a-b_c.d~e/parts/.../end");
}

#[test]
fn values_find_their_place_in_whatever_order_they_come() {
    let set: [fn(Request) -> Request; 3] =
        [|one| one.input(2, "x"), |one| one.input(1, "y/"), |one| one.input(0, "z&")];
    for order in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
        let request = order.into_iter().fold(Request::new(&PART), |one, next| set[next](one));
        assert_eq!(target(request), "/api/x/parts/y%2F/end?q=z%26", "{order:?}");
    }
}

#[test]
fn a_value_may_stand_in_a_path_twice() {
    let in_turn = Request::new(&TWICE).input(0, "x y").input(1, "b");
    assert_eq!(target(in_turn), "/x%20y/bx%20y");
    let late = Request::new(&TWICE).input(1, "b").input(0, "x y");
    assert_eq!(target(late), "/x%20y/bx%20y");
}

#[test]
fn path_parameters_that_lead_elsewhere_are_refused() {
    for value in ["", ".", ".."] {
        let expected =
            "`getPart` was not sent: the path parameter `thing` must not be empty, `.` or `..`";
        assert_eq!(problem(Request::new(&PART).input(2, value).input(1, "x")), expected);
        assert_eq!(problem(Request::new(&PART).input(1, "x").input(2, value)), expected);
        let early = Request::new(&PART).input(1, value).input(2, "x");
        assert!(problem(early).contains("the path parameter `part` must not be"));
    }
}

#[test]
fn a_path_parameter_without_a_value_is_refused() {
    let expected = "`getPart` was not sent: a path parameter has no value";
    assert_eq!(problem(Request::new(&PART).input(2, "x")), expected);
    assert_eq!(problem(Request::new(&PART).input(1, "x").input(0, "q")), expected);
    assert_eq!(problem(Request::new(&PART)), expected);
}

#[test]
fn an_input_that_the_description_lacks_is_refused() {
    for (request, missing) in [
        (Request::new(&GET).input(0, "hunter2"), "parameter 0"),
        (Request::new(&PART).input(3, "hunter2"), "parameter 3"),
        (Request::new(&GET).maybe(usize::MAX, Some("hunter2")), "parameter 18446744073709551615"),
        (Request::new(&PART).body(0, &json!("hunter2")), "body 0"),
        (Request::new(&GET).maybe_body(2, Some(&json!("hunter2"))), "body 2"),
    ] {
        let expected =
            format!("`{}` was not sent: its description has no {missing}", request.operation().id);
        assert_eq!(problem(request), expected);
    }
}

#[test]
fn query_parameters_are_encoded() {
    let request = Request::new(&QUERIES)
        .input(0, "635391f4|email")
        .input(1, "a b&c=d+e#é")
        .maybe(2, None::<&str>)
        .maybe(3, Some(&true));
    assert_eq!(
        target(request),
        "/api/thing?factorId=635391f4%7Cemail&q=a%20b%26c%3Dd%2Be%23%C3%A9&flag%5B%5D=true"
    );
}

#[test]
fn query_parameters_follow_the_path() {
    let request = Request::new(&PART).input(2, "x").input(1, "y").input(0, "");
    assert_eq!(target(request), "/api/x/parts/y/end?q=");
}

#[test]
fn every_kind_of_parameter() {
    for (request, expected) in [
        (Request::new(&QUERIES).input(1, &String::from("t")), "t"),
        (Request::new(&QUERIES).input(1, &Secret::new("s")), "s"),
        (Request::new(&QUERIES).input(1, &false), "false"),
        (Request::new(&QUERIES).input(1, &-1_i32), "-1"),
        (Request::new(&QUERIES).input(1, &i64::MIN), "-9223372036854775808"),
        (Request::new(&QUERIES).input(1, &1.5_f64), "1.5"),
    ] {
        assert_eq!(target(request), format!("/api/thing?q={expected}"));
    }
}

#[test]
fn headers() {
    let request = Request::new(&QUERIES)
        .input(4, "zh-CN, *;q=0.5")
        .maybe(5, None::<&str>)
        .maybe(6, Some(&3_i64));
    let headers = ready(request).headers;
    assert_eq!(headers.len(), 2);
    let lang = HeaderValue::from_static("zh-CN, *;q=0.5");
    assert_eq!(headers[0], (HeaderName::from_static("x-lang"), lang));
    assert_eq!(headers[1].1, "3");
    assert!(headers.iter().all(|(_, value)| value.is_sensitive()));
}

#[test]
fn headers_that_cannot_be_sent_are_refused() {
    let problem = problem(Request::new(&QUERIES).input(4, "hunter2\r\nx-admin: 1"));
    assert_eq!(
        problem,
        "`getQueries` was not sent: the header `x-lang` holds a line break or another character \
         that it cannot carry"
    );
}

#[test]
fn the_first_problem_is_the_one_reported() {
    let request = Request::new(&QUERIES).input(6, "\n").input(4, "\n");
    assert!(problem(request).contains("x-count"));
}

#[test]
fn rules_are_those_of_the_documents_name() {
    let too_short =
        |index| Request::new(&QUERIES).check(index, "factor_id", &"hunter2", &[Rule::MinLength(8)]);
    let expected = "`getQueries` was not sent: `factor_id` (sent as `factorId`) must have at least 8 characters";
    assert_eq!(problem(too_short(0)), expected);
    // Without a fact there is nothing to send, and the check still holds.
    let expected = "`getQueries` was not sent: `factor_id` must have at least 8 characters";
    assert_eq!(problem(too_short(99)), expected);
}

#[test]
fn json_bodies() {
    let body = ready(Request::new(&GET).body(0, &json!({"a": null}))).body.unwrap();
    assert_eq!(body.content_type, "application/json");
    assert_eq!(*body.bytes, *br#"{"a":null}"#);
    assert!(ready(Request::new(&GET).maybe_body(0, None::<&i32>)).body.is_none());
    assert!(ready(Request::new(&GET).maybe_body(0, Some(&1))).body.is_some());
}

#[test]
fn bodies_that_cannot_be_written_are_refused() {
    let no_object = BTreeMap::from([((1, 2), 3)]);
    let request =
        |index| Request::new(&GET).body(index, &no_object.iter().collect::<BTreeMap<_, _>>());
    let expected = "`getThing` was not sent: the body cannot be written as JSON";
    assert_eq!(problem(request(0)), expected);
    let expected = "`getThing` was not sent: the form cannot be written";
    assert_eq!(problem(request(1)), expected);
}

#[test]
fn form_bodies() {
    let body = ready(Request::new(&GET).body(1, &json!({"token": "a b&c"}))).body.unwrap();
    assert_eq!(body.content_type, "application/x-www-form-urlencoded");
    assert_eq!(*body.bytes, *b"token=a+b%26c");
    assert!(
        problem(Request::new(&GET).body(1, &1)).ends_with("only an object can be sent as a form")
    );
}

#[test]
fn debug_shows_the_operation_alone() {
    let request = Request::new(&QUERIES).input(0, "hunter2").input(4, "hunter2");
    assert_eq!(format!("{request:?}"), "Request { operation: \"getQueries\", .. }");
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
    assert!(repeatable(Request::new(&POST_WITH_KEY).input(0, "4f90")));
    assert!(!repeatable(Request::new(&POST).input(0, "4f90")));
}
