//! Inputs as a service reads them, and its words about a request that is not its operation's.

mod round_trip;

use http::{HeaderMap, Method};
use serde_json::{Value, json};

use super::{body, input, maybe, maybe_body};
use crate::__private as rt;
use crate::__private::Segment::{Input, Text};
use crate::test_support::{client, in_header, in_path, in_query};
use crate::testing::{Fault, Request};
use crate::transport::Message;

/// One name stands for three parameters.
static SAME_NAMES: rt::Operation = rt::Operation {
    id: "sameNames",
    method: Method::POST,
    template: "/of/{id}/end",
    path: &[Text("/of/"), Input(1), Text("/end")],
    parameters: &[in_query("id"), in_path("id"), in_header("id"), in_query("id2")],
    bodies: &[rt::Media::Json, rt::Media::Form],
    security: &[],
    repeatable: false,
    takes_idempotency_key: false,
    envelope: None,
};

/// The request, as a service sees it.
fn received(mut request: rt::Request) -> Request {
    let client = client("http://localhost/in/front");
    let ready = request.finish(&[]).ok().unwrap();
    let mut headers: HeaderMap = ready.headers().iter().cloned().collect();
    let (base, headers) = (client.base(), &mut headers);
    Request::new(Message { request: ready, attempt: 1, base, headers })
}

fn why<T: std::fmt::Debug>(outcome: Result<T, Fault>) -> String {
    match outcome {
        Err(Fault::Unexpected(why)) => why,
        other => panic!("no complaint: {other:?}"),
    }
}

#[test]
fn a_name_in_three_places_is_three_parameters() {
    let request = rt::Request::new(&SAME_NAMES).input(2, "h").input(0, "q").input(1, "p/q");
    let request = received(request);
    assert_eq!(input::<String>(&request, 0).unwrap(), "q");
    assert_eq!(input::<String>(&request, 1).unwrap(), "p/q");
    assert_eq!(input::<String>(&request, 2).unwrap(), "h");
    assert_eq!(maybe::<String>(&request, 3).unwrap(), None);
}

#[test]
fn inputs_that_are_not_there_or_no_such_thing() {
    let request = received(rt::Request::new(&SAME_NAMES).input(1, "hunter2").input(3, "hunter2"));
    assert_eq!(why(input::<String>(&request, 0)), "it has no query parameter `id`");
    assert_eq!(why(input::<String>(&request, 2)), "it has no header `id`");
    let expected = "its path parameter `id` cannot be read as `i64`";
    assert_eq!(why(input::<i64>(&request, 1)), expected);
    let expected = "its query parameter `id2` cannot be read as `bool`";
    assert_eq!(why(maybe::<bool>(&request, 3)), expected);
}

#[test]
fn facts_that_are_not_there() {
    let request = received(rt::Request::new(&SAME_NAMES).input(1, "p").body(0, &1));
    assert_eq!(why(input::<String>(&request, 4)), "its description has no parameter 4");
    let far = format!("its description has no parameter {}", usize::MAX);
    assert_eq!(why(maybe::<String>(&request, usize::MAX)), far);
    assert_eq!(why(body::<Value>(&request, 2)), "its description has no body 2");
    assert_eq!(why(maybe_body::<Value>(&request, 2)), "its description has no body 2");
}

#[test]
fn bodies_of_every_form() {
    let sent = json!({"text": "a b&c"});
    for index in [0, 1] {
        let request = received(rt::Request::new(&SAME_NAMES).input(1, "p").body(index, &sent));
        assert_eq!(body::<Value>(&request, index).unwrap(), sent);
        assert_eq!(maybe_body::<Value>(&request, index).unwrap(), Some(sent.clone()));
    }
    let request = received(rt::Request::new(&SAME_NAMES).input(1, "p"));
    assert_eq!(maybe_body::<Value>(&request, 0).unwrap(), None);
    assert!(why(body::<Value>(&request, 0)).starts_with("its body is not what"));
}

#[test]
fn a_form_that_does_not_fit() {
    let request =
        received(rt::Request::new(&SAME_NAMES).input(1, "p").body(1, &json!({"n": "hunter2"})));
    let read = body::<std::collections::BTreeMap<String, i64>>(&request, 1);
    let why = why(read);
    assert!(why.starts_with("its form is not what the document says: "), "{why}");
    assert!(!why.contains("hunter2"), "{why}");
}
