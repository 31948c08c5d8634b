//! Any bytes as an answer.

use std::collections::BTreeMap;
use std::sync::LazyLock;
use std::time::Duration;

use bytes::Bytes;
use http::header::{HeaderMap, HeaderValue};
use http::{Method, StatusCode};

use super::canary::{CANARY, check_error, check_line, with_canary};
use crate::answer::mend::{Mending, Nan};
use crate::error::{Error, ErrorKind};
use crate::response::Response;
use crate::shop::{ShopClient, types::Order};
use crate::transport::Answer;
use crate::{Call, Value};

static CLIENT: LazyLock<Option<ShopClient>> = LazyLock::new(|| {
    let builder = ShopClient::builder().host("http://localhost");
    builder.token("token").key("key").build().ok()
});

/// Reads an answer, as one of several operations does. The first byte chooses the operation and the
/// status, the others are the body; a byte 1 in it stands for a secret.
pub fn answer(input: &[u8]) {
    let (Some((&choice, body)), Some(client)) = (input.split_first(), &*CLIENT) else { return };
    let body = match std::str::from_utf8(body) {
        Ok(text) => with_canary(text).into_bytes(),
        Err(_) => body.to_vec(),
    };
    let status = match choice >> 4 {
        0 => StatusCode::BAD_REQUEST,
        1 => StatusCode::SERVICE_UNAVAILABLE,
        2 => StatusCode::FOUND,
        3 => StatusCode::CREATED,
        _ => StatusCode::OK,
    };
    let answer = Answer { status, headers: headers(), body: Bytes::from(body) };
    match choice & 7 {
        0 => _ = conclude(client.list_items().call(), answer),
        1 => _ = conclude(client.get_item("1").call(), answer),
        2 => {
            let call = client.request(Method::GET, "/x").call::<BTreeMap<String, f64>>();
            _ = conclude(call, answer);
        }
        3 => {
            let order = Order::builder().item("1").build();
            _ = conclude(client.place_order(order).call(), answer);
        }
        4 => {
            let expected = read_by_itself(&answer.body);
            let value = conclude(client.request(Method::GET, "/x").call::<Value>(), answer);
            assert!(value.is_none() || value == expected, "{value:?} is not {expected:?}");
        }
        5 => {
            let call = client.request(Method::GET, "/x").call::<Vec<Option<i32>>>();
            _ = conclude(call, answer);
        }
        6 => _ = conclude(client.request(Method::GET, "/x").call::<Value>().raw(), answer),
        _ => _ = conclude(client.list_items().call().raw(), answer),
    }
}

fn headers() -> HeaderMap {
    let mut headers = HeaderMap::new();
    headers.insert("x-request-id", HeaderValue::from_static("42"));
    headers
}

/// What the parser alone makes of a body, or of what it is mended to.
fn read_by_itself(body: &[u8]) -> Option<Value> {
    let json = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body);
    if json.trim_ascii().is_empty() {
        return Some(Value::Null);
    }
    let Some(mending) = Mending::of(json, Nan::Text) else {
        return serde_json::from_slice(json).ok();
    };
    let mended = mending.text();
    assert_eq!(mended.len(), mending.length());
    assert_eq!(mending.origin(mended.len()), json.len());
    let value = serde_json::from_slice(&mended).ok();
    if value.is_some() {
        assert!(serde_json::from_slice::<Value>(json).is_err(), "nothing was wrong");
        assert!(Mending::of(&mended, Nan::Text).is_none(), "something is left to mend");
    }
    value
}

fn conclude<T>(call: Call<'_, T>, answer: Answer) -> Option<T> {
    let status = answer.status;
    let outcome: Result<Response<T>, Error> = call.answered(answer);
    match outcome {
        Ok(response) => {
            assert!(response.status().is_success());
            assert_eq!(response.status(), status);
            assert!(response.elapsed() < Duration::from_secs(1));
            Some(response.into_inner())
        }
        Err(error) => {
            assert_eq!(error.status(), Some(status));
            assert!(error.may_have_reached_server());
            check_refusal(&error);
            None
        }
    }
}

/// The server's own message may be shown, whatever it holds; nothing else of the answer may.
fn check_refusal(error: &Error) {
    let shows_canary = |text: Option<&str>| text.is_some_and(|text| text.contains(CANARY));
    match error.kind() {
        ErrorKind::Api if shows_canary(error.message()) => check_line(error),
        _ => check_error(error),
    }
}
