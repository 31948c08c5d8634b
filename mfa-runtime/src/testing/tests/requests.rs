//! What a service sees of a request, and what `Debug` shows of it.

use serde_json::json;

use super::{Fake, Reply, builder, rt, success};
use crate::test_support::{POST, SECURED, in_path, in_query};
use crate::testing::{Fault, Refusal, Request};
use crate::{Call, Method, Value};

static IN_PATHS: rt::Operation = rt::Operation {
    id: "inPaths",
    method: Method::PUT,
    template: "/api/{user}/of/{major}.{minor}/file-{name}.json",
    path: &[
        rt::Segment::Text("/api/"),
        rt::Segment::Input(3),
        rt::Segment::Text("/of/"),
        rt::Segment::Input(1),
        rt::Segment::Text("."),
        rt::Segment::Input(2),
        rt::Segment::Text("/file-"),
        rt::Segment::Input(0),
        rt::Segment::Text(".json"),
    ],
    parameters: &[
        in_path("name"),
        in_path("major"),
        in_path("minor"),
        in_path("user"),
        in_query("token"),
    ],
    bodies: &[rt::Media::Json],
    security: &[],
    repeatable: false,
    takes_idempotency_key: false,
    envelope: None,
};

/// What came of a request at a client with credentials.
async fn received(host: &str, request: rt::Request) -> Request {
    let fake = Fake::new().always(request.operation().id, success());
    let client = builder(fake.clone()).host(host.to_owned());
    let client = client.credential(0, "hunter2".into()).credential(1, "app".into());
    let client = client.header("x-standing", "hunter2").build().unwrap();
    Call::<Value>::new(&client, request).await.unwrap();
    fake.requests().remove(0)
}

#[tokio::test]
async fn everything_that_would_be_sent() {
    let request = rt::Request::new(&SECURED).input(1, "1|ü &=+").input(2, "").input(1, "2");
    let request = received("http://localhost", request).await;
    assert_eq!((request.operation(), request.attempt()), ("getSecured", 1));
    assert_eq!((request.method(), request.path()), (&Method::GET, "/api/secured"));
    assert_eq!(request.segments().collect::<Vec<_>>(), ["api", "secured"]);
    assert_eq!((request.query("a"), request.query("c")), (Some("1|ü &=+".into()), None));
    let pairs: Vec<_> = request.query_pairs().map(|(key, _)| key).collect();
    assert_eq!(pairs, ["a", "b", "a"]);
    for (name, value) in [
        ("authorization", "Bearer hunter2"),
        ("x-genauth-app-id", "app"),
        ("X-Authing-App-Id", "app"),
        ("x-standing", "hunter2"),
        ("accept", "application/json"),
        ("user-agent", concat!("mfa-runtime/", env!("CARGO_PKG_VERSION"))),
    ] {
        assert_eq!(request.header(name), Some(value), "{name}");
    }
    assert_eq!(request.headers().len(), 6);
    assert!(request.body().is_empty() && request.header("content-type").is_none());
}

#[tokio::test]
async fn parameters_in_paths() {
    for host in ["http://localhost", "http://localhost/some/prefix/"] {
        let request = rt::Request::new(&IN_PATHS).input(3, "a/b|ü {major}");
        let request = request.input(1, &1_i64).input(2, "x.y").input(0, "n.json");
        let request = received(host, request).await;
        assert_eq!(request.path_parameter("user").unwrap(), "a/b|ü {major}");
        assert_eq!(request.path_parameter("major").unwrap(), "1");
        assert_eq!(request.path_parameter("minor").unwrap(), "x.y");
        assert_eq!(request.path_parameter("name").unwrap(), "n.json");
        assert_eq!(request.path_parameter("of"), None);
        assert_eq!(request.segments().last().unwrap(), "file-n.json.json");
    }
    let request = received("http://localhost", rt::Request::new(&POST)).await;
    assert_eq!(request.path_parameter("api"), None);
}

#[tokio::test]
async fn bodies() {
    let body = json!({"passCode": "hunter2", "n": 1});
    let request = received("http://localhost", rt::Request::new(&POST).body(0, &body)).await;
    assert_eq!(request.json::<Value>().unwrap(), body);
    assert_eq!(request.body(), body.to_string().as_bytes());
    assert_eq!(request.header("content-type"), Some("application/json"));

    let Err(Fault::Unexpected(why)) = request.json::<std::collections::BTreeMap<String, i64>>()
    else {
        panic!("a text is no number")
    };
    assert!(why.contains("expected i64 at `passCode`") && !why.contains("hunter2"), "{why}");

    let request = rt::Request::new(&POST).body(1, &json!({"a": "1 &", "b": true}));
    let request = received("http://localhost", request).await;
    let fields: Vec<_> = request.form().collect();
    assert_eq!(fields, [("a".into(), "1 &".into()), ("b".into(), "true".into())]);
}

#[tokio::test]
async fn debug_shows_no_secret() {
    let request = rt::Request::new(&IN_PATHS).input(3, "hunter2").input(1, "1");
    let request = request.input(2, "2").input(0, "3").input(4, "hunter2");
    let request = request.body(0, &json!({"passCode": "hunter2"}));
    let fake = Fake::new().always("inPaths", success());
    let client = builder(fake.clone()).header("authorization", "hunter2").build().unwrap();
    Call::<Value>::new(&client, request).await.unwrap();
    let reply = Reply::ok("hunter2").header("set-cookie", "hunter2");
    for shown in [
        format!("{:?}", fake.requests()),
        format!("{:#?}", fake.requests()),
        format!("{fake:?}"),
        format!("{reply:?}"),
        format!("{:?}", Refusal::new(400).message("hunter2")),
        format!("{:?}", Refusal::from(reply.clone())),
    ] {
        assert!(!shown.contains("hunter2"), "{shown}");
    }
    assert_eq!(
        format!("{:?}", fake.requests()[0]),
        "Request { operation: \"inPaths\", method: PUT, url_template: \
         Some(\"/api/{user}/of/{major}.{minor}/file-{name}.json\"), attempt: 1, headers: \
         [\"accept\", \"user-agent\", \"authorization\", \"content-type\"], body: 22 bytes, .. }"
    );
    assert_eq!(format!("{reply:?}"), "Reply { status: 200, body: 9 bytes, .. }");
}
