//! The fake with a list of answers.

use std::panic::{AssertUnwindSafe, catch_unwind};

use super::{Fake, Reply, call, client, json, rt, success};
use crate::test_support::{GET, POST};
use crate::testing::Request;
use crate::{ErrorKind, Method};

/// The message of the panic, if there is one.
fn done(fake: &Fake) -> Option<String> {
    let outcome = catch_unwind(AssertUnwindSafe(|| fake.assert_done()));
    outcome.err().map(|panic| panic.downcast_ref::<String>().unwrap().clone())
}

#[tokio::test]
async fn each_operation_has_its_own_answers_in_their_order() {
    let numbered = |number: i64| Reply::ok(&json!({"statusCode": 200, "data": number}));
    let fake = Fake::new().on("getThing", numbered(1)).on("postThing", numbered(2));
    let fake = fake.on("getThing", numbered(3)).always("getThing", numbered(4));
    let client = client(fake.clone());
    let mut seen = Vec::new();
    for operation in [&POST, &GET, &GET, &GET, &GET] {
        seen.push(call(&client, operation).await.unwrap()["data"].as_i64().unwrap());
    }
    assert_eq!(seen, [2, 1, 3, 4, 4]);
    assert_eq!(fake.requests_of("getThing").len(), 4);
    let all: Vec<_> = fake.requests().iter().map(Request::operation).collect();
    assert_eq!(all[..2], ["postThing", "getThing"]);
    assert_eq!(done(&fake), None);
}

#[tokio::test]
async fn answers_can_be_added_later() {
    let fake = Fake::new().on("getThing", Reply::empty(404));
    let client = client(fake.clone());
    assert!(call(&client, &GET).await.is_err());
    _ = fake.clone().on("getThing", success());
    assert!(call(&client, &GET).await.is_ok());
}

#[tokio::test]
async fn a_request_without_an_answer_is_named() {
    let fake = Fake::new().on("getThings", success()).always("postThing", success());
    let error = call(&client(fake.clone()), &GET).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Configuration, 1));
    assert_eq!(
        error.to_string(),
        "`getThing` cannot be answered by the service of this test: no answer was set for \
         `getThing`, of those there are: `getThings`, `postThing`"
    );
    assert_eq!(done(&fake).unwrap(), "requests had no answer: `getThing`");

    let error = call(&client(Fake::new()), &GET).await.unwrap_err();
    assert!(error.to_string().ends_with("of those there are: none"), "{error}");

    let used_up = client(Fake::new().on("getThing", success()));
    call(&used_up, &GET).await.unwrap();
    let error = call(&used_up, &GET).await.unwrap_err();
    let text = "all answers that were set for `getThing` have been given";
    assert!(error.to_string().ends_with(text), "{error}");
}

#[test]
fn answers_that_nobody_asked_for_are_named() {
    let fake = Fake::new().on("b", success()).on("a", success()).on("a", success());
    let fake = fake.always("c", success());
    assert_eq!(done(&fake).unwrap(), "answers were not asked for: 2 of `a`, 1 of `b`");
}

#[tokio::test]
async fn requests_that_the_document_lacks_go_by_method_and_path() {
    let fake = Fake::new().on("POST /oidc/token", Reply::ok(&json!({"access_token": "t"})));
    let client = client(fake.clone());
    let request = rt::CustomRequest::new(&client, Method::POST, "/oidc/token");
    assert_eq!(request.query("a", "b").await.unwrap()["access_token"], "t");
    assert_eq!(fake.requests_of("POST /oidc/token").len(), 1);
    fake.assert_done();
}

#[tokio::test]
async fn debug_shows_which_requests_came() {
    let fake = Fake::new().on("getThing", success());
    call(&client(fake.clone()), &GET).await.unwrap();
    assert!(format!("{fake:?}").contains("operation: \"getThing\""), "{fake:?}");
}
