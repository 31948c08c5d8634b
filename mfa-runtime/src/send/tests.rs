//! The loop of attempts, against servers that fail and on a machine that does not wait.

use std::sync::Arc;
use std::time::Duration;

use serde_json::json;

use crate::__private as rt;
use crate::retry::Cost;
use crate::test_support::{
    self, GET, POST, POST_WITH_KEY, StillMachine, answer, serve_all, status_code,
};
use crate::testing::{Fault, Reply, Request};
use crate::{Call, Error, ErrorKind, Response, RetryPolicy, Timeouts, Value};

const SUCCESS: &str = r#"{"statusCode":200}"#;

fn builder(host: &str) -> rt::ClientBuilder {
    test_support::builder(host).retry(RetryPolicy::new())
}

/// What became of a call.
struct Outcome {
    result: Result<Response<Value>, Error>,
    requests: Vec<String>,
    waits: Vec<Duration>,
}

impl Outcome {
    fn waits_in_millis(&self) -> Vec<u128> {
        self.waits.iter().map(Duration::as_millis).collect()
    }
}

/// Makes a call to a server that gives these answers, as many as there are.
async fn call(
    operation: &'static rt::Operation,
    answers: &[&str],
    options: impl FnOnce(Call<'_, Value>) -> Call<'_, Value>,
) -> Outcome {
    let answers = answers.iter().map(|&answer| answer.to_owned()).collect();
    let (host, requests) = serve_all(answers).await;
    let machine = Arc::new(StillMachine { random: u64::MAX, ..StillMachine::default() });
    let client = builder(&host).environment(machine.clone()).build().unwrap();
    let request = rt::Request::new(operation).body(0, &json!({"a": 1}));
    let result = options(Call::enveloped(&client, request, status_code)).await;
    let requests = requests.await.unwrap();
    let waits = machine.waits.lock().unwrap().clone();
    Outcome { result, requests, waits }
}

fn bare<'c>(client: &'c rt::Client, operation: &'static rt::Operation) -> Call<'c, Value> {
    Call::new(client, rt::Request::new(operation))
}

fn status(status: &str, headers: &str) -> String {
    format!("HTTP/1.1 {status}\r\nconnection: close\r\n{headers}content-length: 0\r\n\r\n")
}

#[tokio::test]
async fn a_failure_that_passes() {
    let busy = status("503 Service Unavailable", "");
    let outcome = call(&GET, &[&busy, "", &answer("200 OK", SUCCESS)], |call| call).await;
    assert_eq!(outcome.waits_in_millis(), [250, 500]);
    assert_eq!(outcome.result.unwrap().attempts(), 3);
    assert_eq!(outcome.requests.len(), 3);
    assert_eq!(outcome.requests[0], outcome.requests[2], "all attempts are the same");
    assert!(outcome.requests[2].ends_with("{\"a\":1}"));
}

#[tokio::test]
async fn a_failure_that_stays() {
    let busy = status("503 Service Unavailable", "retry-after: 2\r\n");
    let outcome = call(&GET, &[&busy, &busy, &busy], |call| call).await;
    assert_eq!(outcome.waits_in_millis(), [2000, 2000]);
    let error = outcome.result.unwrap_err();
    assert_eq!(error.attempts(), 3);
    assert_eq!(error.retry_after(), Some(Duration::from_secs(2)));
    assert_eq!(error.to_string(), "`getThing` failed: HTTP 503 Service Unavailable; 3 attempts");
}

#[tokio::test]
async fn statuses_that_pass_and_statuses_that_stay() {
    for code in [408, 429, 502, 503, 504] {
        let failed = status(&format!("{code} Oops"), "");
        let outcome = call(&GET, &[&failed, &answer("200 OK", SUCCESS)], |call| call).await;
        assert_eq!(outcome.result.unwrap().attempts(), 2, "{code}");
    }
    for code in [400, 401, 403, 404, 409, 422, 425, 499, 500, 501, 505, 599, 301, 304] {
        let outcome = call(&GET, &[&status(&format!("{code} Oops"), "")], |call| call).await;
        assert_eq!(outcome.result.unwrap_err().attempts(), 1, "{code}");
    }
}

#[tokio::test]
async fn what_may_have_arrived_is_not_sent_again() {
    for failed in ["", "garbage\r\n", "HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{"] {
        for operation in [&POST, &POST_WITH_KEY] {
            let error = call(operation, &[failed], |call| call).await.result.unwrap_err();
            assert_eq!((error.kind(), error.attempts()), (ErrorKind::Transport, 1));
        }
        let answers = [failed, &answer("200 OK", SUCCESS)];
        let outcome = call(&POST_WITH_KEY, &answers, |call| call.idempotency_key("4f90")).await;
        assert_eq!(outcome.result.unwrap().attempts(), 2);
        let with_key = |request: &String| request.contains("\r\nidempotency-key: 4f90\r\n");
        assert!(outcome.requests.iter().all(with_key), "{:?}", outcome.requests);
    }
    for code in [408, 429, 502, 503, 504] {
        let failed = status(&format!("{code} Oops"), "retry-after: 0.5\r\n");
        let error = call(&POST, &[&failed], |call| call).await.result.unwrap_err();
        assert_eq!(error.attempts(), 1, "{code}");
        assert_eq!(error.retry_after(), Some(Duration::from_millis(500)), "{code}");
    }
}

#[tokio::test]
async fn what_never_left_is_sent_again_whatever_it_is() {
    // Who is bound and does not listen refuses, and keeps the port from others.
    let socket = tokio::net::TcpSocket::new_v4().unwrap();
    socket.bind(([127, 0, 0, 1], 0).into()).unwrap();
    let host = format!("http://{}", socket.local_addr().unwrap());
    let machine = Arc::new(StillMachine::default());
    let client = builder(&host).environment(machine.clone()).build().unwrap();
    let error = bare(&client, &POST).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connect, 3));
    assert!(error.is_connect() && !error.may_have_reached_server());
    assert_eq!(
        error.to_string(),
        "`postThing` could not connect to the server: connection refused; nothing was sent; \
         3 attempts"
    );
    assert_eq!(machine.waits.lock().unwrap().len(), 2);
}

#[tokio::test]
async fn one_attempt_that_may_have_arrived_is_enough() {
    // The server hangs up, and then nobody listens any more.
    let (host, requests) = serve_all(vec![String::new()]).await;
    let client = builder(&host).environment(Arc::new(StillMachine::default())).build().unwrap();
    let error = bare(&client, &GET).await.unwrap_err();
    requests.await.unwrap();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connect, 3));
    assert!(error.may_have_reached_server());
    assert_eq!(
        error.to_string(),
        "`getThing` could not connect to the server: connection refused; the request may have \
         reached the server; 3 attempts"
    );
}

#[tokio::test]
async fn an_answer_that_reports_a_failure_is_final() {
    let failed = answer("200 OK", r#"{"statusCode":503,"message":"later"}"#);
    let error = call(&GET, &[&failed], |call| call).await.result.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Api, 1));
    let odd = answer("200 OK", "<html>");
    let error = call(&GET, &[&odd], |call| call).await.result.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Decode, 1));
}

#[tokio::test]
async fn a_wait_that_is_too_long_is_not_begun() {
    let busy = status("429 Too Many Requests", "retry-after: 61\r\n");
    let outcome = call(&GET, &[&busy], |call| call.timeout(Duration::from_mins(10))).await;
    let error = outcome.result.unwrap_err();
    assert!(error.is_throttled());
    assert_eq!((error.attempts(), error.retry_after()), (1, Some(Duration::from_secs(61))));

    let busy = status("429 Too Many Requests", "retry-after: 20\r\n");
    let outcome = call(&GET, &[&busy], |call| call.timeout(Duration::from_secs(20))).await;
    assert_eq!(outcome.result.unwrap_err().attempts(), 1);
    assert_eq!(outcome.waits, []);
}

#[tokio::test]
async fn a_policy_per_call_and_per_client() {
    let busy = status("502 Bad Gateway", "");
    let outcome = call(&GET, &[&busy], |call| call.retry(RetryPolicy::none())).await;
    assert_eq!(outcome.result.unwrap_err().attempts(), 1);
    let many = RetryPolicy::new().max_attempts(4);
    let outcome = call(&GET, &[&busy, &busy, &busy, &busy], |call| call.retry(many)).await;
    assert_eq!(outcome.result.unwrap_err().attempts(), 4);

    let (host, _) = serve_all(vec![busy]).await;
    let client = builder(&host).retry(RetryPolicy::none()).build().unwrap();
    assert_eq!(bare(&client, &GET).await.unwrap_err().attempts(), 1);
}

#[tokio::test]
async fn clones_share_a_budget_and_successes_fill_it() {
    let busy = status("502 Bad Gateway", "");
    let (host, requests) = serve_all(vec![busy.clone(), busy]).await;
    let client = builder(&host).build().unwrap();
    while client.budget().take(Cost::Failed) {}
    for client in [client.clone(), client] {
        assert_eq!(bare(&client, &GET).await.unwrap_err().attempts(), 1, "a retry costs too much");
    }
    requests.await.unwrap();

    let (host, requests) = serve_all(vec![answer("200 OK", SUCCESS)]).await;
    let client = builder(&host).build().unwrap();
    assert!(client.budget().take(Cost::Throttled));
    bare(&client, &GET).await.unwrap();
    assert_eq!(client.budget().tokens(), 496);
    requests.await.unwrap();
}

#[tokio::test]
async fn what_a_retry_costs() {
    for (code, headers, expected) in [
        (429, "", 5),
        (503, "retry-after: 1\r\n", 5),
        (503, "retry-after: soon\r\n", 14),
        (503, "", 14),
        (502, "retry-after: 1\r\n", 14),
    ] {
        let failed = status(&format!("{code} Oops"), headers);
        let (host, requests) = serve_all(vec![failed, answer("200 OK", SUCCESS)]).await;
        let machine = Arc::new(StillMachine::default());
        let client = builder(&host).environment(machine).build().unwrap();
        bare(&client, &GET).await.unwrap();
        assert_eq!(500 - client.budget().tokens() + 1, expected, "{code} {headers}");
        requests.await.unwrap();
    }
}

#[tokio::test(start_paused = true)]
async fn every_attempt_has_its_own_limit_and_all_have_one_together() {
    let silent = |_: Request| async { Err::<Reply, _>(Fault::Silent) };
    let short = Duration::from_millis(40);
    let timeouts = Timeouts::new().attempt(short);
    let machine = Arc::new(StillMachine::default());
    let client = builder("http://localhost").service(silent).timeouts(timeouts);
    let client = client.environment(machine).build().unwrap();

    let error = bare(&client, &GET).await.unwrap_err();
    assert!(error.is_timeout() && !error.is_connect());
    assert_eq!(error.attempts(), 3);
    assert!(error.to_string().contains("0.04 s (attempt timeout)"), "{error}");

    let error = bare(&client, &GET).timeout(short * 3 / 2).await.unwrap_err();
    assert_eq!(error.attempts(), 2);
    assert!(error.to_string().contains("0.06 s (operation timeout)"), "{error}");

    assert_eq!(bare(&client, &POST).await.unwrap_err().attempts(), 1);
}
