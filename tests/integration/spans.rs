//! The spans of calls, by OpenTelemetry's names.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use mfa_client::hooks::{BeforeRequest, HookFuture, Hooks, done};
use mfa_client::testing::{Fake, Reply};
use mfa_client::{AuthenticationClient, Method, RetryPolicy, Timeouts};
use serde_json::json;

use crate::support::clients::Clients;
use crate::support::collector::{Collector, Span};
use crate::support::document;
use crate::support::operations::operations;
use crate::support::recorder::{Recorder, Script};

const SUCCESS: &str = r#"{"statusCode":200,"message":"OK","data":[]}"#;

/// A client that tries again at once.
fn client(host: &str) -> AuthenticationClient {
    let policy = RetryPolicy::new().backoff(Duration::ZERO, Duration::ZERO);
    let builder = AuthenticationClient::builder().host(host).retry(policy);
    builder.app_id("app").access_token("token").build().unwrap()
}

fn success() -> Script {
    Script::json("200 OK", SUCCESS)
}

/// Our own spans, and no others: libraries may have theirs.
fn own_spans(collector: &Collector) -> Vec<Span> {
    collector.spans().into_iter().filter(|span| span.target == "mfa_client").collect()
}

/// The spans of one call of [`AuthenticationClient::list_enrolled_factors`] that is answered so.
async fn spans_of<const N: usize>(first: [Script; N], last: Script) -> (Vec<Span>, String) {
    let recorder = Recorder::in_turn(first, last).await;
    let collector = Collector::default();
    let watching = collector.watch();
    _ = client(&recorder.host()).list_enrolled_factors().await;
    drop(watching);
    (own_spans(&collector), recorder.host().rsplit(':').next().unwrap().to_owned())
}

#[tokio::test]
async fn a_success() {
    let (spans, port) = spans_of([], success()).await;
    assert_eq!(spans.len(), 2, "{spans:#?}");
    assert_eq!((spans[0].name, spans[0].parent), ("operation", None));
    let place = format!("server.address=127.0.0.1\nserver.port={port}");
    assert_eq!(
        spans[0].fields(),
        format!(
            "http.request.method=GET\nhttp.response.status_code=200\notel.kind=internal\n\
             otel.name=listEnrolledFactors\n{place}\nurl.template=/api/v3/list-enrolled-factors"
        )
    );
    assert_eq!((spans[1].name, spans[1].parent), ("request", Some(0)));
    assert_eq!(
        spans[1].fields(),
        format!(
            "http.request.method=GET\nhttp.response.status_code=200\notel.kind=client\n\
             otel.name=GET /api/v3/list-enrolled-factors\n{place}\n\
             url.template=/api/v3/list-enrolled-factors"
        )
    );
}

#[tokio::test]
async fn calls_of_a_service_have_the_same_spans() {
    let fake = Fake::new().on("listEnrolledFactors", Reply::empty(503));
    let collector = Collector::default();
    let watching = collector.watch();
    let client = AuthenticationClient::builder().app_id("app").access_token("token").service(fake);
    let call = client.build().unwrap();
    _ = call.list_enrolled_factors().retry(RetryPolicy::none()).await;
    drop(watching);
    let spans = own_spans(&collector);
    assert_eq!(spans.len(), 2, "{spans:#?}");
    assert_eq!((spans[1].name, spans[1].parent), ("request", Some(0)));
    assert_eq!(
        spans[1].fields(),
        "error.type=503\nhttp.request.method=GET\nhttp.response.status_code=503\n\
         otel.kind=client\notel.name=GET /api/v3/list-enrolled-factors\notel.status_code=ERROR\n\
         server.address=localhost\nserver.port=80\nurl.template=/api/v3/list-enrolled-factors"
    );
}

#[tokio::test]
async fn another_prefix_than_the_documents_is_not_shown() {
    let fake = Fake::new().on("deleteMfaAuthenticator", Reply::ok(&json!({"code": 200})));
    let builder = AuthenticationClient::builder().app_id("app").access_token("token");
    let client = builder.v2_prefix("/elsewhere").service(fake.clone()).build().unwrap();
    let collector = Collector::default();
    let watching = collector.watch();
    client.delete_mfa_authenticator().await.unwrap();
    drop(watching);
    assert_eq!(fake.requests()[0].path(), "/elsewhere/mfa/totp/associate");
    for span in own_spans(&collector) {
        let fields = span.fields();
        assert!(fields.contains("url.template=/api/v2/mfa/totp/associate"), "{fields}");
        assert!(!fields.contains("elsewhere"), "{fields}");
    }
}

#[tokio::test]
async fn attempts_are_counted_and_their_errors_named() {
    let busy = Script::json("503 Busy", "");
    let (spans, _) = spans_of([busy, Script::Send(Vec::new())], success()).await;
    let attempt = |span: &Span| {
        let fields = ["http.request.resend_count", "http.response.status_code", "error.type"];
        let [count, status, error] = fields.map(|name| span.get(name).unwrap_or("-").to_owned());
        let outcome = span.get("otel.status_code").unwrap_or("-");
        assert_eq!(span.parent, Some(0));
        format!("{count} {status} {error} {outcome}")
    };
    let attempts: Vec<_> = spans[1..].iter().map(attempt).collect();
    assert_eq!(attempts, ["- 503 503 ERROR", "1 - transport ERROR", "2 200 - -"]);
    assert_eq!(spans[0].get("error.type"), None, "the operation is a success");
    assert_eq!(spans[0].get("otel.status_code"), None);
    assert_eq!(spans[0].get("http.response.status_code"), Some("200"), "that of the last attempt");
    assert_eq!(spans[0].get("http.request.resend_count"), Some("2"));
}

#[tokio::test]
async fn retries_are_events() {
    let recorder = Recorder::in_turn([Script::json("503 Busy", "")], success()).await;
    let collector = Collector::default();
    let watching = collector.watch();
    client(&recorder.host()).list_enrolled_factors().await.unwrap();
    drop(watching);
    let own = |line: &&String| line.contains(" mfa_client:");
    assert_eq!(
        collector.lines().iter().filter(own).collect::<Vec<_>>(),
        ["DEBUG mfa_client: message=sending the request again delay_ms=0 error.type=503"]
    );
}

/// How the operation and its last attempt ended.
fn end(spans: &[Span]) -> String {
    let error = |span: &Span| span.get("error.type").unwrap_or("-").to_owned();
    format!("{} {}", error(&spans[0]), spans[1..].last().map_or("none".into(), error))
}

#[tokio::test]
async fn every_kind_of_failure_has_a_name() {
    let refused = r#"{"statusCode":400,"apiCode":6001,"message":"no"}"#;
    let (spans, _) = spans_of([], Script::json("200 OK", refused)).await;
    assert_eq!(end(&spans), "api -", "of HTTP the answer is a success");
    assert_eq!(spans[0].get("otel.status_code"), Some("ERROR"));
    assert_eq!(spans[0].get("mfa_client.status_code"), Some("400"));
    assert_eq!(spans[0].get("mfa_client.api_code"), Some("6001"));

    let (spans, _) = spans_of([], Script::json("404 Not Found", refused)).await;
    assert_eq!(end(&spans), "404 404");
    let (spans, _) = spans_of([], Script::whole("302 Found", "location: /x\r\n", "")).await;
    assert_eq!(end(&spans), "302 302");
    let (spans, _) = spans_of([], Script::json("200 OK", "{")).await;
    assert_eq!(end(&spans), "decode -");
    let (spans, _) =
        spans_of([], Script::Send("HTTP/1.1 200 OK\r\ncontent-length: 9999999\r\n\r\n".into()))
            .await;
    assert_eq!(end(&spans), "too_large too_large");
    assert_eq!(spans[1].get("http.response.status_code"), Some("200"));

    let (spans, _) = spans_of([Script::json("503 Busy", "")], Script::Send(Vec::new())).await;
    assert_eq!(end(&spans), "transport transport");
    assert_eq!(spans[0].get("http.response.status_code"), None, "the last attempt has none");
    assert_eq!(spans[0].get("http.request.resend_count"), Some("2"));
}

/// An operation that could not begin to send was not sent again either.
#[tokio::test]
async fn what_was_not_sent_has_no_count() {
    let collector = Collector::default();
    let watching = collector.watch();
    let unfit = AuthenticationClient::builder().host("http://localhost").build().unwrap();
    unfit.list_enrolled_factors().await.unwrap_err();
    drop(watching);
    let spans = own_spans(&collector);
    assert_eq!(spans[0].get("http.request.resend_count"), None);
    assert_eq!(spans[0].get("http.response.status_code"), None);
}

#[tokio::test]
async fn failures_without_an_answer() {
    let collector = Collector::default();
    let watching = collector.watch();
    let nobody = tokio::net::TcpSocket::new_v4().unwrap();
    nobody.bind(([127, 0, 0, 1], 0).into()).unwrap();
    let host = format!("http://{}", nobody.local_addr().unwrap());
    let once = RetryPolicy::none();
    client(&host).list_enrolled_factors().retry(once).await.unwrap_err();
    assert_eq!(end(&own_spans(&collector)), "connect connect");

    let recorder = Recorder::start(Script::Stall(Vec::new())).await;
    let limits = Timeouts::new().attempt(Duration::from_millis(100));
    let slow = AuthenticationClient::builder().host(recorder.host()).timeouts(limits).retry(once);
    slow.access_token("token")
        .app_id("app")
        .build()
        .unwrap()
        .list_enrolled_factors()
        .await
        .unwrap_err();
    assert_eq!(end(&own_spans(&collector)[2..]), "timeout timeout");

    let unfit = AuthenticationClient::builder().host(&host).build().unwrap();
    unfit.list_enrolled_factors().await.unwrap_err();
    assert_eq!(end(&own_spans(&collector)[4..]), "configuration none", "nothing was sent");
    unfit.list_enrolled_factors().header("", "").await.unwrap_err();
    assert_eq!(end(&own_spans(&collector)[5..]), "request none");
    drop(watching);
}

#[tokio::test]
async fn every_operation_has_its_name_and_template() {
    for operation in operations() {
        let recorder = Recorder::start(Script::json("500 Oops", "")).await;
        let collector = Collector::default();
        let watching = collector.watch();
        (operation.call)(Clients::to(&recorder.host())).await.unwrap_err();
        drop(watching);
        let spans = own_spans(&collector);
        let path = document::operations().into_iter().find(|other| other.id == operation.id);
        let path = path.unwrap().path;
        assert_eq!(spans[0].get("otel.name"), Some(operation.id));
        let name = format!("{} {path}", operation.method);
        assert_eq!(spans[1].get("otel.name"), Some(name.as_str()));
        assert_eq!(spans[1].get("url.template"), Some(path));
    }
}

#[tokio::test]
async fn requests_of_the_callers_own_have_no_template() {
    let odd = Method::from_bytes(b"HIDDEN").unwrap();
    for (method, name, span_name) in [(Method::GET, "GET", "GET"), (odd, "_OTHER", "HTTP")] {
        let recorder = Recorder::start(success()).await;
        let collector = Collector::default();
        let watching = collector.watch();
        client(&recorder.host()).request(method, "/hidden").await.unwrap();
        drop(watching);
        let spans = own_spans(&collector);
        assert_eq!(spans[0].get("otel.name"), Some("request"));
        assert_eq!(spans[1].get("otel.name"), Some(span_name));
        assert_eq!(spans[1].get("http.request.method"), Some(name));
        assert_eq!(spans[1].get("url.template"), None);
    }
}

/// Tells the server which span the request belongs to.
struct TraceParent(Arc<Mutex<Vec<Option<tracing::Id>>>>);

impl Hooks for TraceParent {
    fn before_request<'a>(&'a self, _: &'a mut BeforeRequest<'_>) -> HookFuture<'a> {
        self.0.lock().unwrap().push(tracing::Span::current().id());
        done()
    }
}

#[tokio::test]
async fn hooks_run_in_the_span_of_their_attempt() {
    let recorder = Recorder::in_turn([Script::json("503 Busy", "")], success()).await;
    let (collector, seen) = (Collector::default(), Arc::new(Mutex::new(Vec::new())));
    let policy = RetryPolicy::new().backoff(Duration::ZERO, Duration::ZERO);
    let client = AuthenticationClient::builder().host(recorder.host()).retry(policy);
    let client = client.app_id("app").access_token("token").hooks(TraceParent(seen.clone()));
    let watching = collector.watch();
    client.build().unwrap().list_enrolled_factors().await.unwrap();
    drop(watching);
    let id = |span: &Span| collector.spans().iter().position(|other| other == span).unwrap() as u64;
    let attempts: Vec<_> = own_spans(&collector)[1..]
        .iter()
        .map(|span| Some(tracing::Id::from_u64(id(span) + 1)))
        .collect();
    assert_eq!(*seen.lock().unwrap(), attempts);
    assert_eq!(attempts.len(), 2);
}

#[tokio::test]
async fn calls_at_once_do_not_mix_their_spans() {
    let collector = Collector::default();
    let recorder = Recorder::start(success()).await;
    let client = client(&recorder.host());
    let watching = collector.watch();
    let (one, two) = tokio::join!(client.list_enrolled_factors(), client.list_factors_to_enroll());
    drop(watching);
    one.unwrap();
    two.unwrap();
    let spans = own_spans(&collector);
    for attempt in spans.iter().filter(|span| span.name == "request") {
        let operation = &collector.spans()[attempt.parent.unwrap()];
        assert_eq!(operation.get("url.template"), attempt.get("url.template"));
    }
    assert_eq!(spans.len(), 4);
}
