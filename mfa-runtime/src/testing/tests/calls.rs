//! What becomes of a service's answers.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::json;
use tokio::time::Instant;

use super::{Fake, Reply, builder, call, client, success};
use crate::hooks::{AfterResponse, BeforeRequest, HookFuture, Hooks, OnRetry, done};
use crate::test_support::{GET, POST};
use crate::testing::{Fault, Request};
use crate::{ApiCode, ErrorKind, RetryPolicy};

#[tokio::test]
async fn an_answer() {
    let fake = Fake::new().on("getThing", success().header("x-request-id", "42"));
    let client = client(fake.clone());
    let response = call(&client, &GET).await.unwrap();
    assert_eq!((response["data"].as_i64(), response.attempts()), (Some(7), 1));
    assert_eq!(response.request_id(), Some("42"));
    assert_eq!(response.headers()["content-type"], "application/json");
    fake.assert_done();
}

#[tokio::test(start_paused = true)]
async fn a_failure_that_passes_is_tried_again_in_no_time() {
    let started = std::time::Instant::now();
    let fake = Fake::new()
        .on("getThing", Reply::empty(503).header("retry-after", "50"))
        .on("getThing", Reply::text(502, "<html>"))
        .on("getThing", success());
    let client = client(fake.clone());
    let response = call(&client, &GET).await.unwrap();
    assert_eq!(response.attempts(), 3);
    assert!(response.elapsed() >= Duration::from_secs(50), "{:?}", response.elapsed());
    assert!(started.elapsed() < Duration::from_secs(25), "the clock stands still");
    let attempts: Vec<_> = fake.requests().iter().map(Request::attempt).collect();
    assert_eq!(attempts, [1, 2, 3]);
    fake.assert_done();
}

#[tokio::test]
async fn what_a_second_request_would_harm_is_not_tried_again() {
    let fake = Fake::new().on("postThing", Reply::empty(503));
    let error = call(&client(fake.clone()), &POST).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Api, 1));
    fake.assert_done();
}

#[tokio::test]
async fn a_failure_inside_a_success() {
    let body = json!({"statusCode": 400, "apiCode": 6001, "message": "wrong", "requestId": "r"});
    let client = client(Fake::new().on("postThing", Reply::ok(&body)));
    let error = call(&client, &POST).await.unwrap_err();
    assert_eq!((error.kind(), error.api_code()), (ErrorKind::Api, Some(ApiCode(6001))));
    assert_eq!((error.message(), error.request_id()), (Some("wrong"), Some("r")));
    assert!(error.may_have_reached_server());
}

#[tokio::test]
async fn redirects_and_what_is_no_json() {
    let elsewhere = Reply::empty(307).header("location", "https://example.com/x");
    let fake = Fake::new().on("getThing", elsewhere).on("getThing", Reply::text(200, "<html>"));
    let client = client(fake);
    let error = call(&client, &GET).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Redirect);
    assert!(error.to_string().contains("`example.com`"), "{error}");
    let error = call(&client, &GET).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.to_string().contains("not JSON but text/plain"), "{error}");
}

#[tokio::test]
async fn long_answers_are_cut_off_where_they_are_from_a_network() {
    let long = |status: u16, length: usize| Reply::bytes(status, vec![b' '; length]);
    let fake = Fake::new()
        .on("getThing", long(200, (4 << 20) + 1))
        .on("getThing", long(400, (64 << 10) + 1))
        .on("getThing", long(400, 64 << 10));
    let client = client(fake);
    let error = call(&client, &GET).await.unwrap_err();
    assert_eq!((error.kind(), error.status().unwrap().as_u16()), (ErrorKind::TooLarge, 200));
    for refusal in ["too long", "just not too long"] {
        let error = call(&client, &GET).await.unwrap_err();
        assert_eq!((error.kind(), error.status().unwrap().as_u16()), (ErrorKind::Api, 400));
        assert_eq!(error.decode_body::<crate::Value>(), None, "{refusal}");
    }
    let whole = [b"{\"statusCode\":200}".to_vec(), vec![b' '; (4 << 20) - 18]].concat();
    let client = super::client(Fake::new().on("getThing", Reply::bytes(200, whole)));
    call(&client, &GET).await.unwrap();
}

#[tokio::test]
async fn answers_that_have_no_body_have_none() {
    let fake = Fake::new().on("getThing", Reply::text(204, "nobody sees this"));
    let bytes = call(&client(fake), &GET).raw().await.unwrap();
    assert_eq!((bytes.len(), bytes.status().as_u16()), (0, 204));
}

#[tokio::test]
async fn what_is_no_answer_says_so() {
    for (reply, said) in [
        (Reply::empty(99), "99 is no status of an answer"),
        (Reply::json(101, &1), "101 is no status of an answer"),
        (success().header("a b", "c"), "a header has a name or a value that it cannot have"),
        (success().header("a", "hunter2\n"), "a header has a name or a value"),
        (Reply::ok(&std::collections::BTreeMap::from([((), 1)])), "cannot be written as JSON"),
    ] {
        let error = call(&client(Fake::new().on("getThing", reply)), &GET).await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Configuration, 1), "{error}");
        assert!(error.to_string().contains(said) && !format!("{error:?}").contains("hunter2"));
    }
}

#[tokio::test(start_paused = true)]
async fn answers_that_take_their_time() {
    let fake = Fake::new().on("getThing", success().after(Duration::from_secs(7)));
    let begun = Instant::now();
    call(&client(fake), &GET).await.unwrap();
    assert_eq!(begun.elapsed().as_secs(), 7);
}

/// Notes how long attempts took.
#[derive(Clone, Default)]
struct Elapsed(Arc<Mutex<Vec<u64>>>);

impl Hooks for Elapsed {
    fn before_request<'a>(&'a self, _: &'a mut BeforeRequest<'_>) -> HookFuture<'a> {
        Box::pin(tokio::time::sleep(Duration::from_secs(2)))
    }

    fn after_response<'a>(&'a self, response: &'a AfterResponse<'_>) -> HookFuture<'a> {
        self.0.lock().unwrap().push(response.elapsed().as_secs());
        done()
    }
}

#[tokio::test(start_paused = true)]
async fn hooks_know_how_long_an_attempt_took() {
    let fake = Fake::new()
        .on("getThing", Reply::empty(503).header("retry-after", "30").after(Duration::from_secs(3)))
        .on("getThing", success().after(Duration::from_secs(7)));
    let elapsed = Elapsed::default();
    let client = builder(fake).hooks(elapsed.clone()).build().unwrap();
    call(&client, &GET).await.unwrap();
    assert_eq!(*elapsed.0.lock().unwrap(), [5, 9], "with the hook before, without the wait");
}

#[tokio::test]
async fn a_panic_in_a_service_is_the_calls() {
    async fn refuse(_: Request) -> Result<Reply, Fault> {
        panic!("this request must not be sent")
    }
    let client = client(refuse);
    let joined = tokio::spawn(async move { call(&client, &GET).await.map(drop) }).await;
    assert!(joined.unwrap_err().is_panic());
}

/// Writes down which hooks run, and adds a header.
#[derive(Clone, Default)]
struct Notes(Arc<Mutex<Vec<String>>>);

impl Hooks for Notes {
    fn before_request<'a>(&'a self, request: &'a mut BeforeRequest<'_>) -> HookFuture<'a> {
        request.header("x-hook", &request.number().to_string()).unwrap();
        done()
    }

    fn after_response<'a>(&'a self, response: &'a AfterResponse<'_>) -> HookFuture<'a> {
        self.0.lock().unwrap().push(format!("{:?}", response.status().map(|it| it.as_u16())));
        done()
    }

    fn on_retry<'a>(&'a self, retry: &'a OnRetry<'_>) -> HookFuture<'a> {
        self.0.lock().unwrap().push(format!("again after {:?}", retry.error_kind()));
        done()
    }
}

#[tokio::test(start_paused = true)]
async fn hooks_see_every_attempt() {
    let fake = Fake::new().on("getThing", Fault::Reset).on("getThing", success());
    let notes = Notes::default();
    let client = builder(fake.clone()).hooks(notes.clone()).build().unwrap();
    call(&client, &GET).await.unwrap();
    assert_eq!(*notes.0.lock().unwrap(), ["None", "again after Transport", "Some(200)"]);
    let added: Vec<_> =
        fake.requests().iter().map(|it| it.header("x-hook").unwrap().to_owned()).collect();
    assert_eq!(added, ["1", "2"]);
}

#[tokio::test]
async fn a_host_is_taken_where_it_is_given_and_held_to_the_rules() {
    let fake = Fake::new().always("getThing", success());
    let client = builder(fake.clone()).host("http://127.0.0.1:1/prefix".into()).build().unwrap();
    call(&client, &GET).await.unwrap();
    assert_eq!(fake.requests()[0].path(), "/prefix/api/thing");
    assert!(format!("{client:?}").contains("127.0.0.1"));
    let error = builder(fake).host("http://example.com".into()).build().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
}

#[tokio::test]
async fn of_a_service_and_an_http_client_the_last_one_counts() {
    let fake = Fake::new().on("getThing", success());
    let http = || crate::HttpClient::from(reqwest::Client::builder().no_proxy().build().unwrap());
    let answered = builder(Fake::new()).http_client(http()).service(fake.clone()).build().unwrap();
    call(&answered, &GET).await.unwrap();
    fake.assert_done();
    let nobody = builder(fake.clone()).host("http://127.0.0.1:9".into()).http_client(http());
    let client = nobody.retry(RetryPolicy::none()).build().unwrap();
    assert_eq!(call(&client, &GET).await.unwrap_err().kind(), ErrorKind::Connect);
    assert_eq!(fake.requests().len(), 1);
}
