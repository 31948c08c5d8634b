//! Shared by the tests of this crate and of `mfa-client`: a small API as generated code would state it, and a
//! server on a raw socket, which can break every rule of HTTP.

use std::pin::Pin;
use std::sync::Mutex;
use std::time::{Duration, SystemTime};

use http::Method;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;
use tokio::time::Instant;

use mfa_runtime::__private as rt;
use mfa_runtime::__private::Environment;
use mfa_runtime::{RetryPolicy, Value};

pub(crate) static API: rt::Api = rt::Api {
    client: "TestClient",
    package: rt::package!(),
    spans: rt::spans!(),
    default_host: None,
    schemes: &[
        rt::Scheme { name: "access_token", kind: rt::SchemeKind::Bearer },
        rt::Scheme {
            name: "app_id",
            kind: rt::SchemeKind::Header { names: &["x-genauth-app-id", "x-authing-app-id"] },
        },
        rt::Scheme { name: "basic", kind: rt::SchemeKind::Basic },
    ],
    envelope: Some(&ENVELOPE),
};

pub(crate) static ENVELOPE: rt::Envelope = rt::Envelope {
    status: &["statusCode"],
    success: 200,
    message: &["message"],
    code: &["apiCode"],
    request_id: &["requestId"],
    data: &["data"],
    throttled: rt::Numbers { status: &[422], code: &[2080] },
    unauthorized: rt::Numbers { status: &[], code: &[2020] },
};

const JSON_OR_FORM: &[rt::Media] = &[rt::Media::Json, rt::Media::Form];

pub(crate) const fn in_path(key: &'static str) -> rt::Parameter {
    rt::Parameter { key, place: rt::Place::Path, coding: rt::SIMPLE }
}

pub(crate) const fn in_query(key: &'static str) -> rt::Parameter {
    rt::Parameter { key, place: rt::Place::Query, coding: rt::FORM }
}

pub(crate) const fn in_header(key: &'static str) -> rt::Parameter {
    rt::Parameter { key, place: rt::Place::Header, coding: rt::SIMPLE }
}

pub(crate) static GET: rt::Operation = rt::Operation {
    id: "getThing",
    method: Method::GET,
    template: "/api/thing",
    path: &[rt::Segment::Text("/api/thing")],
    parameters: &[],
    bodies: JSON_OR_FORM,
    security: &[],
    repeatable: true,
    takes_idempotency_key: false,
    envelope: Some(&ENVELOPE),
};

pub(crate) static POST: rt::Operation = rt::Operation {
    id: "postThing",
    method: Method::POST,
    template: "/api/thing",
    path: &[rt::Segment::Text("/api/thing")],
    parameters: &[in_header("idempotency-key")],
    bodies: JSON_OR_FORM,
    security: &[],
    repeatable: false,
    takes_idempotency_key: false,
    envelope: Some(&ENVELOPE),
};

pub(crate) static POST_WITH_KEY: rt::Operation = rt::Operation {
    id: "postThingOnce",
    method: Method::POST,
    template: "/api/thing",
    path: &[rt::Segment::Text("/api/thing")],
    parameters: &[in_header("Idempotency-Key"), in_header("IDEMPOTENCY-KEY")],
    bodies: JSON_OR_FORM,
    security: &[],
    repeatable: false,
    takes_idempotency_key: true,
    envelope: Some(&ENVELOPE),
};

/// Needs the token and the app id, or a user name and password.
pub(crate) static SECURED: rt::Operation = rt::Operation {
    id: "getSecured",
    method: Method::GET,
    template: "/api/secured",
    path: &[rt::Segment::Text("/api/secured")],
    parameters: &[in_query("factorId"), in_query("a"), in_query("b")],
    bodies: JSON_OR_FORM,
    security: &[&[0, 1], &[2]],
    repeatable: true,
    takes_idempotency_key: false,
    envelope: Some(&ENVELOPE),
};

/// As [`SECURED`], but a second one does harm.
pub(crate) static SECURED_POST: rt::Operation = rt::Operation {
    id: "postSecured",
    method: Method::POST,
    template: "/api/secured",
    path: &[rt::Segment::Text("/api/secured")],
    parameters: &[],
    bodies: JSON_OR_FORM,
    security: &[&[0, 1], &[2]],
    repeatable: false,
    takes_idempotency_key: false,
    envelope: Some(&ENVELOPE),
};

/// Of a client that makes one attempt: most tests are about what becomes of one.
pub(crate) fn builder(host: &str) -> rt::ClientBuilder {
    rt::ClientBuilder::new(&API).host(host.to_owned()).retry(RetryPolicy::none())
}

pub(crate) fn client(host: &str) -> rt::Client {
    builder(host).build().unwrap()
}

/// A call of [`GET`] whose answer is any JSON in an envelope.
pub(crate) fn get(client: &rt::Client) -> rt::Call<'_, Value> {
    rt::Call::enveloped(client, rt::Request::new(&GET), status_code)
}

pub(crate) fn status_code(answer: &Value) -> i64 {
    answer["statusCode"].as_i64().unwrap_or_default()
}

/// What the server does after it wrote its answer.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Then {
    Close,
    /// Keeps the connection open, silently, until the client closes it.
    Wait,
}

/// A server for one request; the task ends with the request's text.
pub(crate) struct Server {
    pub(crate) host: String,
    pub(crate) request: JoinHandle<String>,
}

/// Answers one request with `answer`, bytes for bytes.
pub(crate) async fn serve(answer: impl Into<Vec<u8>>, then: Then) -> Server {
    let answer = answer.into();
    serve_with(move |mut stream| async move {
        // The client may hang up before it has everything: that is what some tests are about.
        _ = stream.write_all(&answer).await;
        if then == Then::Wait {
            _ = stream.read(&mut [0]).await;
        }
    })
    .await
}

/// Lets `answer` do what it wants once the request is there.
pub(crate) async fn serve_with<F>(answer: impl FnOnce(TcpStream) -> F + Send + 'static) -> Server
where
    F: Future<Output = ()> + Send,
{
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let host = format!("http://{}", listener.local_addr().unwrap());
    let request = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let request = read_request(&mut stream).await;
        answer(stream).await;
        request
    });
    Server { host, request }
}

/// Answers one request after the other, each on a connection of its own, and ends with the texts of
/// all: a request too many finds nobody.
pub(crate) async fn serve_all(answers: Vec<String>) -> (String, JoinHandle<Vec<String>>) {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let host = format!("http://{}", listener.local_addr().unwrap());
    let requests = tokio::spawn(async move {
        let mut requests = Vec::new();
        for answer in answers {
            let (mut stream, _) = listener.accept().await.unwrap();
            requests.push(read_request(&mut stream).await);
            _ = stream.write_all(answer.as_bytes()).await;
        }
        requests
    });
    (host, requests)
}

/// A machine on which no time passes while a call waits, and which remembers the waits.
#[derive(Debug)]
pub(crate) struct StillMachine {
    pub(crate) waits: Mutex<Vec<Duration>>,
    pub(crate) random: u64,
    pub(crate) started: Instant,
    pub(crate) passed: Mutex<Duration>,
}

impl Default for StillMachine {
    fn default() -> Self {
        let (waits, passed) = (Mutex::default(), Mutex::default());
        Self { waits, random: 0, started: Instant::now(), passed }
    }
}

impl StillMachine {
    /// Lets time pass.
    pub(crate) fn advance(&self, time: Duration) {
        *self.passed.lock().unwrap() += time;
    }
}

impl Environment for StillMachine {
    fn random(&self) -> u64 {
        self.random
    }

    fn sleep(&self, time: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        self.waits.lock().unwrap().push(time);
        Box::pin(std::future::ready(()))
    }

    fn now(&self) -> Instant {
        self.started + *self.passed.lock().unwrap()
    }

    fn wall_clock(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH
    }
}

/// An answer with a status line, a JSON content type and the right length.
pub(crate) fn answer(status: &str, body: &str) -> String {
    let length = body.len();
    format!(
        "HTTP/1.1 {status}\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n{body}"
    )
}

/// Serves one answer to [`get`] and returns what became of the call.
pub(crate) async fn outcome(
    answer: impl Into<Vec<u8>>,
) -> Result<mfa_runtime::Response<Value>, mfa_runtime::Error> {
    let server = serve(answer, Then::Close).await;
    get(&client(&server.host)).await
}

async fn read_request(stream: &mut TcpStream) -> String {
    let mut bytes = Vec::new();
    loop {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        if is_complete(&text) || stream.read_buf(&mut bytes).await.unwrap() == 0 {
            return text;
        }
    }
}

fn is_complete(request: &str) -> bool {
    let Some((head, body)) = request.split_once("\r\n\r\n") else { return false };
    let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
    body.len() >= length.map_or(0, |length| length.parse().unwrap())
}
