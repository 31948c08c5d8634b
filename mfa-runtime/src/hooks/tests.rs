use std::future::pending;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use http::Method;
use serde_json::json;

use super::*;
use crate::__private as rt;
use crate::test_support::{self, SECURED, StillMachine, Then, answer, get, serve, serve_all};
use crate::{Call, Error, ErrorKind, RetryPolicy, StatusCode, Timeouts};

const SUCCESS: &str = r#"{"statusCode":200}"#;
const SHORT: Duration = Duration::from_millis(20);

/// Writes down what it sees, behind its name.
#[derive(Clone, Default)]
struct Notes {
    name: &'static str,
    lines: Arc<Mutex<Vec<String>>>,
}

impl Notes {
    fn note(&self, line: String) -> HookFuture<'_> {
        Box::pin(async move {
            tokio::task::yield_now().await;
            self.lines.lock().unwrap().push(format!("{}{line}", self.name));
        })
    }

    fn lines(&self) -> Vec<String> {
        self.lines.lock().unwrap().clone()
    }
}

impl Hooks for Notes {
    fn before_request<'a>(&'a self, request: &'a mut BeforeRequest<'_>) -> HookFuture<'a> {
        self.note(format!("before {} {}", request.operation(), request.number()))
    }

    fn after_response<'a>(&'a self, response: &'a AfterResponse<'_>) -> HookFuture<'a> {
        let (status, kind) =
            (response.status().map(|status| status.as_u16()), response.error_kind());
        let codes = (response.status_code(), response.api_code());
        assert!(response.elapsed() < Duration::from_mins(1));
        self.note(format!("after {} {status:?} {kind:?} {codes:?}", response.number()))
    }

    fn on_retry<'a>(&'a self, retry: &'a OnRetry<'_>) -> HookFuture<'a> {
        let status = retry.status().map(|status| status.as_u16());
        let (number, kind) = (retry.number(), retry.error_kind());
        self.note(format!("retry {number} {status:?} {kind:?} {:?}", retry.delay()))
    }
}

fn builder(host: &str) -> rt::ClientBuilder {
    test_support::builder(host).retry(RetryPolicy::new())
}

#[tokio::test]
async fn what_hooks_see_of_a_call_in_order() {
    let busy = answer("503 Busy", "").replace("\r\n\r\n", "\r\nconnection: close\r\n\r\n");
    let (host, _) = serve_all(vec![busy, String::new(), answer("200 OK", SUCCESS)]).await;
    let machine = Arc::new(StillMachine { random: u64::MAX, ..StillMachine::default() });
    let first = Notes { name: "a ", ..Notes::default() };
    let second = Notes { name: "b ", lines: first.lines.clone() };
    let client = builder(&host).environment(machine.clone()).hooks(first.clone());
    let client = client.hooks(Arc::new(second)).build().unwrap();
    assert_eq!(get(&client).await.unwrap().attempts(), 3);
    let expected = [
        "before getThing 1",
        "after 1 Some(503) Some(Api) (None, None)",
        "retry 1 Some(503) Api 250ms",
        "before getThing 2",
        "after 2 None Some(Transport) (None, None)",
        "retry 2 None Transport 500ms",
        "before getThing 3",
        "after 3 Some(200) None (None, None)",
    ];
    let twice: Vec<_> =
        expected.iter().flat_map(|line| [format!("a {line}"), format!("b {line}")]).collect();
    assert_eq!(first.lines(), twice);
    // What the hooks took is taken off the wait.
    let waits = machine.waits.lock().unwrap().clone();
    assert!(waits[0] <= Duration::from_millis(250) && waits[1] <= Duration::from_millis(500));
}

#[tokio::test]
async fn failures_inside_answers_are_seen() {
    let body = r#"{"statusCode":400,"apiCode":6001,"message":"no"}"#;
    let server = serve(answer("200 OK", body), Then::Close).await;
    let notes = Notes::default();
    let client = builder(&server.host).hooks(notes.clone()).build().unwrap();
    assert_eq!(get(&client).await.unwrap_err().kind(), ErrorKind::Api);
    let codes = "(Some(ApiStatus(400)), Some(ApiCode(6001)))";
    assert_eq!(notes.lines()[1], format!("after 1 Some(200) Some(Api) {codes}"));
}

#[tokio::test]
async fn refusals_before_the_request_are_not_seen() {
    let notes = Notes::default();
    let client = builder("http://localhost:1").hooks(notes.clone()).build().unwrap();
    let call: Call<'_, rt::Value> = Call::new(&client, rt::Request::new(&SECURED));
    assert_eq!(call.await.unwrap_err().kind(), ErrorKind::Configuration);
    assert_eq!(notes.lines(), [""; 0]);
}

/// Sets headers, and keeps what it was told.
#[derive(Default)]
struct Setter {
    headers: Vec<(&'static str, &'static str)>,
    refusals: Mutex<Vec<Error>>,
}

impl Hooks for Setter {
    fn before_request<'a>(&'a self, request: &'a mut BeforeRequest<'_>) -> HookFuture<'a> {
        let set = |&(name, value): &(&str, &str)| request.header(name, value).err();
        let refused: Vec<_> = self.headers.iter().filter_map(set).collect();
        self.refusals.lock().unwrap().extend(refused);
        done()
    }
}

#[tokio::test]
async fn headers_of_hooks() {
    let server = serve(answer("200 OK", SUCCESS), Then::Close).await;
    let setter = Arc::new(Setter { headers: vec![("traceparent", "00-1")], ..Setter::default() });
    let again = Arc::new(Setter {
        headers: vec![
            ("TraceParent", "mine"),
            ("Authorization", "mine"),
            ("X-Genauth-App-Id", "mine"),
            ("cookie", "mine"),
            ("host", "mine"),
            ("user-agent", "mine"),
            ("content-type", "mine"),
            ("content-length", "7"),
            ("proxy-authorization", "mine"),
            ("TE", "mine"),
            ("idempotency-key", "mine"),
            ("x-broken", "mine\r\nx-more: mine"),
            ("", "mine"),
        ],
        ..Setter::default()
    });
    let client = builder(&server.host)
        .credential(0, "token".into())
        .credential(1, "app".into())
        .hooks(setter.clone())
        .hooks(again.clone())
        .build()
        .unwrap();
    let request = rt::Request::new(&SECURED).body(0, &json!({}));
    Call::<rt::Value>::new(&client, request).await.unwrap();
    let sent = server.request.await.unwrap();
    assert!(sent.contains("\r\ntraceparent: 00-1\r\n"), "{sent}");
    assert!(sent.contains("\r\nauthorization: Bearer token\r\n"), "{sent}");
    assert!(!sent.contains("mine"), "{sent}");
    assert_eq!(setter.refusals.lock().unwrap().len(), 0);
    let refusals = again.refusals.lock().unwrap();
    assert_eq!(refusals.len(), again.headers.len());
    for error in refusals.iter() {
        assert_eq!(
            (error.kind(), error.operation()),
            (ErrorKind::Configuration, Some("getSecured"))
        );
        assert!(!error.to_string().contains("mine"), "{error}");
    }
    assert_eq!(
        refusals[1].to_string(),
        "`getSecured` goes without a header of a hook: the header `authorization` is not for hooks"
    );
}

/// Never comes to an end at one of the three moments.
struct Stuck(&'static str);

impl Stuck {
    fn at(&self, moment: &str) -> HookFuture<'_> {
        if self.0 == moment { Box::pin(pending()) } else { done() }
    }
}

impl Hooks for Stuck {
    fn before_request<'a>(&'a self, _: &'a mut BeforeRequest<'_>) -> HookFuture<'a> {
        self.at("before")
    }

    fn after_response<'a>(&'a self, _: &'a AfterResponse<'_>) -> HookFuture<'a> {
        self.at("after")
    }

    fn on_retry<'a>(&'a self, _: &'a OnRetry<'_>) -> HookFuture<'a> {
        self.at("retry")
    }
}

#[tokio::test]
async fn a_hook_that_holds_the_request_back_is_a_timeout() {
    let limits = [
        (Timeouts::new().attempt(SHORT), "0.02 s (attempt timeout)"),
        (Timeouts::new().operation(SHORT), "0.02 s (operation timeout)"),
    ];
    for (timeouts, limit) in limits {
        // Nobody listens there, which would be another error.
        let client = builder("http://127.0.0.1:1").timeouts(timeouts).hooks(Stuck("before"));
        let error = get(&client.build().unwrap()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Timeout);
        assert!(!error.may_have_reached_server());
        assert_eq!(
            error.to_string(),
            format!(
                "`getThing` timed out: a hook held the request back for {limit}; nothing was sent"
            )
        );
    }
}

#[tokio::test]
async fn the_status_of_a_success_is_the_one_that_came() {
    let server = serve(answer("201 Created", SUCCESS), Then::Close).await;
    let notes = Notes::default();
    let client = builder(&server.host).hooks(notes.clone()).build().unwrap();
    get(&client).await.unwrap();
    let expected = ["before getThing 1", "after 1 Some(201) None (None, None)"];
    assert_eq!(notes.lines(), expected);
}

#[tokio::test]
async fn a_hook_cannot_lose_an_answer() {
    let server = serve(answer("200 OK", SUCCESS), Then::Close).await;
    let timeouts = Timeouts::new().operation(Duration::from_millis(200));
    let client = builder(&server.host).timeouts(timeouts).hooks(Stuck("after")).build().unwrap();
    assert_eq!(get(&client).await.unwrap().status(), StatusCode::OK);
}

#[tokio::test]
async fn a_hook_cannot_make_a_wait_outlast_the_call() {
    let server = serve(answer("503 Busy", ""), Then::Close).await;
    let timeouts = Timeouts::new().operation(Duration::from_millis(400));
    let machine = Arc::new(StillMachine::default());
    let client = builder(&server.host).timeouts(timeouts).hooks(Stuck("retry"));
    let client = client.environment(machine.clone()).build().unwrap();
    let error = get(&client).await.unwrap_err();
    assert_eq!((error.status(), error.attempts()), (Some(StatusCode::SERVICE_UNAVAILABLE), 1));
    assert_eq!(machine.waits.lock().unwrap().len(), 0);
}

/// Shows what it is given.
#[derive(Clone, Default)]
struct Shown(Arc<Mutex<Vec<String>>>);

impl Hooks for Shown {
    fn before_request<'a>(&'a self, request: &'a mut BeforeRequest<'_>) -> HookFuture<'a> {
        self.0.lock().unwrap().push(format!("{request:?}"));
        done()
    }

    fn after_response<'a>(&'a self, response: &'a AfterResponse<'_>) -> HookFuture<'a> {
        self.0.lock().unwrap().push(format!("{response:?}"));
        done()
    }
}

#[tokio::test]
async fn what_the_document_lacks_has_no_template() {
    let server = serve(answer("200 OK", SUCCESS), Then::Close).await;
    let shown = Shown::default();
    let client = builder(&server.host).hooks(shown.clone()).build().unwrap();
    let request = rt::CustomRequest::new(&client, Method::PUT, "/secret-path").query("q", "secret");
    request.json(&"secret").await.unwrap();
    let lines = shown.0.lock().unwrap();
    let attempt = "Attempt { operation: \"request\", method: PUT, url_template: None, number: 1 }";
    assert_eq!(lines[0], format!("BeforeRequest {{ attempt: {attempt}, .. }}"));
    assert!(lines[1].starts_with(&format!("AfterResponse {{ attempt: {attempt}, elapsed: ")));
    let end = "status: Some(200), error_kind: None, status_code: None, api_code: None }";
    assert!(lines[1].ends_with(end), "{}", lines[1]);
}
