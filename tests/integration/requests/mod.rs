//! What is sent: the exact request of every operation.

mod every_operation;
mod passing;
mod tokens;
mod variations;

use std::collections::BTreeMap;

use crate::support::clients::{ADMIN_TOKEN, APP_ID, POOL_ID, USER_TOKEN};
use crate::support::operations::{Body, Proof};
use crate::support::recorder::{Recorded, Recorder, Script};

/// An answer that every operation without data takes for a success.
fn success() -> Script {
    Script::json("200 OK", r#"{"statusCode":200,"message":""}"#)
}

/// What one call sends to a server that answers with [`success`].
async fn sent<F: Future>(call: impl FnOnce(String) -> F) -> Recorded {
    let recorder = Recorder::start(success()).await;
    call(recorder.host()).await;
    recorder.stop_after_one().await
}

/// Checks a whole request: nothing may be missing, nothing may be there besides.
#[track_caller]
fn assert_request(request: &Recorded, method: &str, target: &str, proof: Proof, body: Body) {
    assert_request_with(request, method, target, &expected_headers(proof, body), body);
}

/// The same with these headers.
#[track_caller]
fn assert_request_with(
    request: &Recorded,
    method: &str,
    target: &str,
    expected: &[(&'static str, String)],
    body: Body,
) {
    assert_eq!((request.method.as_str(), request.target.as_str()), (method, target));

    let mut headers: BTreeMap<_, _> = request.headers.iter().cloned().collect();
    assert_eq!(headers.len(), request.headers.len(), "a header came twice: {request:?}");
    assert!(headers.remove("host").unwrap().starts_with("127.0.0.1:"));
    assert!(headers.remove("user-agent").unwrap().starts_with("mfa-client/"));
    let expected = expected.iter().map(|(name, value)| ((*name).into(), value.clone())).collect();
    assert_eq!(headers, expected, "{method} {target}");

    let (Body::Json(text) | Body::Form(text)) = body else {
        assert_eq!(request.body, "");
        return;
    };
    assert_eq!(request.body, text);
}

fn expected_headers(proof: Proof, body: Body) -> Vec<(&'static str, String)> {
    let mut headers = vec![("accept", "application/json".to_owned())];
    let (kind, text) = match body {
        Body::None => ("", ""),
        Body::Json(text) => ("application/json", text),
        Body::Form(text) => ("application/x-www-form-urlencoded", text),
    };
    if !kind.is_empty() {
        headers.push(("content-type", kind.to_owned()));
        headers.push(("content-length", text.len().to_string()));
    }
    let bearer = |token: &str| ("authorization", format!("Bearer {token}"));
    match proof {
        Proof::Nothing | Proof::App => {}
        Proof::User | Proof::UserOfPool => headers.push(bearer(USER_TOKEN)),
        Proof::Admin | Proof::AdminOfPool => headers.push(bearer(ADMIN_TOKEN)),
        // `app-1:app-secret` in base64.
        Proof::AppSecret => {
            headers.push(("authorization", "Basic YXBwLTE6YXBwLXNlY3JldA==".to_owned()));
        }
    }
    if matches!(proof, Proof::App | Proof::AppSecret | Proof::User | Proof::UserOfPool) {
        headers.push(("x-genauth-app-id", APP_ID.to_owned()));
        headers.push(("x-authing-app-id", APP_ID.to_owned()));
    }
    if matches!(proof, Proof::UserOfPool | Proof::AdminOfPool) {
        headers.push(("x-genauth-userpool-id", POOL_ID.to_owned()));
        headers.push(("x-authing-userpool-id", POOL_ID.to_owned()));
    }
    headers
}
