//! Path parameters, which the document of this crate does not have: a document of its own.

use mfa_client::ErrorKind;

use crate::support::recorder::{Recorder, Script};

/// What `client!` makes of a document with path parameters.
mod things {
    mfa_macros::client!(
        inline = "
openapi: 3.1.0
info: { title: Things, version: '1' }
paths:
  /things/{id}:
    get:
      operationId: getThing
      parameters:
        - { name: id, in: path, required: true, schema: { type: string } }
      responses: { '204': { description: There is one } }
  /boxes/{box}/things/{id}.json:
    get:
      operationId: getThingOfBox
      parameters:
        - { name: box, in: path, required: true, schema: { type: integer } }
        - { name: id, in: path, required: true, schema: { type: string } }
        - { name: full, in: query, schema: { type: boolean } }
      responses: { '204': { description: There is one } }
"
    );
}

async fn recorder() -> (Recorder, things::Client) {
    let recorder = Recorder::start(Script::whole("204 No Content", "", "")).await;
    let client = things::Client::builder().host(recorder.host()).build().unwrap();
    (recorder, client)
}

#[tokio::test]
async fn what_would_lead_elsewhere_is_refused() {
    for id in ["", ".", ".."] {
        let (recorder, client) = recorder().await;
        let error = client.get_thing(id).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Request);
        assert_eq!((error.operation(), error.attempts()), (Some("getThing"), 0));
        let text =
            "`getThing` was not sent: the path parameter `id` must not be empty, `.` or `..`";
        assert_eq!(error.to_string(), text);
        assert_eq!(recorder.stop().await.len(), 0);
    }
}

#[tokio::test]
async fn everything_else_stays_one_segment() {
    for (id, target) in [
        ("a/b?c", "/things/a%2Fb%3Fc"),
        ("...", "/things/..."),
        ("../x", "/things/..%2Fx"),
        ("%2e%2e", "/things/%252e%252e"),
        ("é #;=\\", "/things/%C3%A9%20%23%3B%3D%5C"),
        ("-._~09azAZ", "/things/-._~09azAZ"),
    ] {
        let (recorder, client) = recorder().await;
        client.get_thing(id).await.unwrap();
        let request = recorder.stop_after_one().await;
        assert_eq!((request.method.as_str(), request.target.as_str()), ("GET", target));
    }
}

#[tokio::test]
async fn several_parameters_in_any_order() {
    let (recorder, client) = recorder().await;
    client.get_thing_of_box().full(true).id("a b").r#box(-7_i64).await.unwrap();
    let request = recorder.stop_after_one().await;
    assert_eq!(request.target, "/boxes/-7/things/a%20b.json?full=true");
}
