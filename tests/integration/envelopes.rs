//! Envelopes that differ between the operations of a document, and numbers that may be texts.

use mfa_client::{ApiCode, ApiStatus, Error, ErrorKind, Value};
use serde_json::json;

use crate::support::recorder::{Recorder, Script};

mod shops {
    mfa_macros::client!(
        inline = "
openapi: 3.1.0
info: { title: Shops, version: '1' }
x-envelope: { status: statusCode, success: 200, message: message, code: apiCode, requestId: requestId }
tags:
  - { name: new }
  - name: old
    x-envelope:
      status: [code, errno]
      success: 0
      message: [msg, message]
      code: [sub, code]
      requestId: [trace, request]
      data: [result, data]
  - name: older
    x-envelope: { status: errno, success: 1, message: text, code: errno, requestId: id, data: value }
paths:
  /new: { get: { operationId: new, tags: [new], responses: { '200': { $ref: '#/components/responses/New' } } } }
  /untagged: { get: { operationId: untagged, responses: { '200': { $ref: '#/components/responses/New' } } } }
  /old: { get: { operationId: old, tags: [new, old, older], responses: { '200': { $ref: '#/components/responses/Old' } } } }
  /older: { get: { operationId: older, tags: [older], responses: { '200': { $ref: '#/components/responses/Older' } } } }
  /bare: { get: { operationId: bare, tags: [old], responses: { '200': { $ref: '#/components/responses/Bare' } } } }
components:
  responses:
    New: { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/New' } } } }
    Old: { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/Old' } } } }
    Older: { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/Older' } } } }
    Bare: { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/Bare' } } } }
  schemas:
    New: { type: object, required: [statusCode], properties: { statusCode: { type: integer } } }
    Old:
      type: object
      required: [code]
      properties:
        code: { type: integer, x-aliases: [errno] }
        lifetime: { $ref: '#/components/schemas/Seconds', x-accept-text: true }
        size: { type: integer, format: int32, x-accept-text: true, x-aliases: [length] }
    Older: { type: object, required: [errno], properties: { errno: { type: integer } } }
    Bare: { type: object, properties: { size: { type: integer } } }
    Seconds: { type: integer }
"
    );
}

use shops::types::Old;

async fn server(body: &str) -> shops::Client {
    let recorder = Recorder::start(Script::json("200 OK", body)).await;
    shops::Client::builder().host(recorder.host()).build().unwrap()
}

async fn old(body: &str) -> Result<Old, Error> {
    server(body).await.old().await.map(mfa_client::Response::into_inner)
}

fn codes(error: &Error) -> (Option<i64>, Option<i64>) {
    assert_eq!(error.kind(), ErrorKind::Api, "{error:?}");
    (error.status_code().map(|status| status.0), error.api_code().map(|code| code.0))
}

#[tokio::test]
async fn each_operation_has_the_success_of_its_envelope() {
    let all = r#"{"statusCode":200,"code":0,"errno":1}"#;
    let client = server(all).await;
    assert_eq!(client.new().await.unwrap().status_code, 200);
    assert_eq!(client.untagged().await.unwrap().status_code, 200);
    assert_eq!(client.old().await.unwrap().code, 0);
    assert_eq!(client.older().await.unwrap().errno, 1);
    client.bare().await.unwrap();

    let none = r#"{"statusCode":0,"code":1,"errno":200}"#;
    let client = server(none).await;
    assert_eq!(codes(&client.new().await.unwrap_err()), (Some(0), None));
    assert_eq!(codes(&client.untagged().await.unwrap_err()), (Some(0), None));
    assert_eq!(codes(&client.old().await.unwrap_err()), (Some(1), Some(1)));
    assert_eq!(codes(&client.older().await.unwrap_err()), (Some(200), Some(200)));
    // Its answer has no status, so that there is none to look for.
    client.bare().await.unwrap();
}

#[tokio::test]
async fn of_several_names_the_first_that_is_there_counts() {
    assert_eq!(old(r#"{"errno":0}"#).await.unwrap().code, 0);
    assert_eq!(old(r#"{"errno":7,"code":0}"#).await.unwrap().code, 0);
    for (body, expected) in [
        (r#"{"errno":7}"#, (Some(7), None)),
        (r#"{"code":7,"errno":0}"#, (Some(7), Some(7))),
        (r#"{"errno":0,"code":7}"#, (Some(7), Some(7))),
        (r#"{"code":7,"sub":70}"#, (Some(7), Some(70))),
        (r#"{"sub":70,"errno":7}"#, (Some(7), Some(70))),
        (r#"{"code":null,"errno":7}"#, (Some(7), None)),
    ] {
        assert_eq!(codes(&old(body).await.unwrap_err()), expected, "{body}");
    }
}

#[tokio::test]
async fn words_and_results_go_by_several_names_as_well() {
    for (body, message, request) in [
        (r#"{"code":7,"msg":"a","message":"b","trace":"1","request":"2"}"#, "a", "1"),
        (r#"{"message":"b","msg":"a","request":"2","trace":"1","code":7}"#, "a", "1"),
        (r#"{"code":7,"message":"b","request":"2"}"#, "b", "2"),
        (r#"{"code":7,"msg":null,"message":"b","trace":7,"request":"2"}"#, "b", "2"),
    ] {
        let error = old(body).await.unwrap_err();
        assert_eq!((error.message(), error.request_id()), (Some(message), Some(request)), "{body}");
    }
    for (body, data) in [
        (r#"{"code":7,"result":[1],"data":[2]}"#, Some(json!([1]))),
        (r#"{"data":[2],"result":[1],"code":7}"#, Some(json!([1]))),
        (r#"{"code":7,"result":null,"data":[2]}"#, Some(json!([2]))),
        (r#"{"code":7,"value":[3]}"#, None),
    ] {
        assert_eq!(old(body).await.unwrap_err().data::<Value>(), data, "{body}");
    }
    let both = r#"{"statusCode":7,"errno":7,"data":[2],"value":[3]}"#;
    let client = server(both).await;
    // That envelope has no result.
    assert_eq!(client.new().await.unwrap_err().data::<Value>(), None);
    assert_eq!(client.older().await.unwrap_err().data::<Value>(), Some(json!([3])));
}

#[tokio::test]
async fn the_envelope_of_another_operation_is_none() {
    let error = server(r#"{"code":0}"#).await.new().await.unwrap_err();
    assert_eq!((error.kind(), error.status_code()), (ErrorKind::Decode, None), "{error:?}");
    let error = old(r#"{"statusCode":200}"#).await.unwrap_err();
    assert_eq!((error.kind(), error.status_code()), (ErrorKind::Decode, None), "{error:?}");
    let recorder = Recorder::start(Script::json("400 Bad Request", r#"{"errno":3}"#)).await;
    let client = shops::Client::builder().host(recorder.host()).build().unwrap();
    let error = client.old().await.unwrap_err();
    assert_eq!((error.status_code(), error.api_code()), (Some(ApiStatus(3)), None));
    let error = client.older().await.unwrap_err();
    assert_eq!((error.status_code(), error.api_code()), (Some(ApiStatus(3)), Some(ApiCode(3))));
    assert_eq!(client.new().await.unwrap_err().status_code(), None);
}

/// A request that the document does not have goes by the root's envelope.
#[tokio::test]
async fn a_request_of_its_own_has_the_envelope_of_the_document() {
    let client = server(r#"{"statusCode":7,"code":0}"#).await;
    let request = client.request(mfa_client::Method::GET, "/old");
    assert_eq!(codes(&request.call::<Value>().await.unwrap_err()), (Some(7), None));
}

#[tokio::test]
async fn a_number_may_be_a_text_where_the_document_says_so() {
    for (members, lifetime, size) in [
        (r#""lifetime":"7200","size":"12""#, Some(7200), Some(12)),
        (r#""lifetime":7200,"size":12"#, Some(7200), Some(12)),
        (r#""lifetime":7.2e3,"size":12.0"#, Some(7200), Some(12)),
        (r#""lifetime":"-1","length":"2147483647""#, Some(-1), Some(i32::MAX)),
        (r#""lifetime":"9223372036854775807","size":null"#, Some(i64::MAX), None),
        (r#""lifetime":null,"size":"3","length":"4""#, None, Some(3)),
        (r#""length":"4","size":"3""#, None, Some(3)),
        (r#""size":"2147483648""#, None, Some(i32::MAX)),
        (r#""size":-2147483649"#, None, Some(i32::MIN)),
        (r#""length":2147483648.0,"lifetime":1"#, Some(1), Some(i32::MAX)),
    ] {
        let answer = old(&format!(r#"{{"code":0,{members}}}"#)).await.unwrap();
        assert_eq!((answer.lifetime, answer.size), (lifetime, size), "{members}");
    }
    for (members, at) in [
        (r#""lifetime":"soon""#, "at `lifetime`"),
        (r#""lifetime":"""#, "at `lifetime`"),
        (r#""lifetime":"1.5""#, "at `lifetime`"),
        (r#""lifetime":1.5"#, "at `lifetime`"),
        (r#""lifetime":true"#, "at `lifetime`"),
        (r#""lifetime":["1"]"#, "at `lifetime"),
        (r#""length":"x""#, "at `length`"),
        (r#""size":"3","length":"x""#, "at `length`"),
    ] {
        let error = old(&format!(r#"{{"code":0,{members}}}"#)).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode, "{members}: {error:?}");
        assert!(error.to_string().contains(at), "{members}: {error}");
    }
    // The status is no such number, nor is that of another operation.
    assert_eq!(old(r#"{"code":"0"}"#).await.unwrap_err().kind(), ErrorKind::Decode);
    let client = server(r#"{"size":"12"}"#).await;
    assert_eq!(client.bare().await.unwrap_err().kind(), ErrorKind::Decode);
}

#[test]
fn a_number_that_was_a_text_is_written_as_a_number() {
    let answer: Old = serde_json::from_str(r#"{"code":0,"lifetime":"60","length":"4"}"#).unwrap();
    let written = serde_json::to_string(&answer).unwrap();
    assert_eq!(written, r#"{"code":0,"lifetime":60,"size":4}"#);
}
