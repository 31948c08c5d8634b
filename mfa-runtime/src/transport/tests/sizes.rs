//! How large an answer may be, and what it may become.

use std::fmt::Write;

use super::*;
use crate::__private as rt;
use crate::Value;
use crate::test_support::GET;

/// An answer of so many bytes.
fn success_of(bytes: usize) -> String {
    let value = r#"{"statusCode":200}"#;
    answer("200 OK", &(value.to_owned() + &" ".repeat(bytes - value.len())))
}

/// A refusal of so many bytes.
fn refusal_of(bytes: usize) -> String {
    let value = r#"{"message":"no"}"#;
    answer("400 Bad Request", &(value.to_owned() + &" ".repeat(bytes - value.len())))
}

#[tokio::test]
async fn a_client_has_a_longest_answer() {
    let small = |host: &str| builder(host).max_answer(100).build().unwrap();
    let server = serve(success_of(100), Then::Close).await;
    get(&small(&server.host)).await.unwrap();

    let server = serve(success_of(101), Then::Close).await;
    let error = get(&small(&server.host)).await.unwrap_err();
    assert_sent(&error, ErrorKind::TooLarge);
    assert_eq!(error.status().unwrap(), 200);
    let text = "`getThing` got too long an answer: more than the 100 bytes of `max_answer`";
    assert_eq!(error.to_string(), text);
}

#[tokio::test]
async fn a_call_has_one_of_its_own() {
    let server = serve(success_of(101), Then::Close).await;
    let client = builder(&server.host).max_answer(10).build().unwrap();
    get(&client).max_answer(101).await.unwrap();

    let server = serve(success_of((4 << 20) + 1), Then::Close).await;
    get(&super::client(&server.host)).max_answer((4 << 20) + 1).await.unwrap();

    let server = serve(success_of(2048), Then::Close).await;
    let error = get(&super::client(&server.host)).max_answer(1024).await.unwrap_err();
    assert!(error.to_string().ends_with("more than the 1 KiB of `max_answer`"), "{error}");
}

#[tokio::test]
async fn refusals_have_a_length_apart() {
    for (bytes, kept) in [(200, true), (201, false)] {
        let server = serve(refusal_of(bytes), Then::Close).await;
        let client = builder(&server.host).max_answer(10).max_refusal(200).build().unwrap();
        let error = get(&client).await.unwrap_err();
        assert_sent(&error, ErrorKind::Api);
        assert_eq!(error.message(), kept.then_some("no"), "{bytes}");
        assert_eq!(error.decode_body::<Value>().is_some(), kept, "{bytes}");
    }
    let server = serve(refusal_of(70_000), Then::Close).await;
    let error = get(&client(&server.host)).max_refusal(70_000).await.unwrap_err();
    assert_eq!(error.message(), Some("no"));
    assert_eq!(error.decode_body::<Value>().unwrap()["message"], "no");
}

#[tokio::test]
async fn the_body_of_a_failure_in_a_success_is_kept_as_a_refusals_is() {
    let failure = answer("200 OK", r#"{"statusCode":400,"message":"no"}"#);
    for (longest, kept) in [(33, true), (32, false)] {
        let server = serve(failure.clone(), Then::Close).await;
        let error = get(&client(&server.host)).max_refusal(longest).await.unwrap_err();
        assert_eq!(error.message(), Some("no"));
        assert_eq!(error.decode_body::<Value>().is_some(), kept, "{longest}");
    }
}

/// `{"statusCode":200,"data":[{},{},…]}`, in which each object takes more memory than its text.
fn objects(status_code: u16, count: usize) -> String {
    let data = vec!["{}"; count].join(",");
    answer("200 OK", &format!(r#"{{"statusCode":{status_code},"data":[{data}]}}"#))
}

#[tokio::test]
async fn what_an_answer_becomes_is_bounded_as_well() {
    // 200 objects and a list of 256 places, of 32 bytes each, are more than 8 times 1 KiB.
    let server = serve(objects(200, 200), Then::Close).await;
    let error = get(&client(&server.host)).max_answer(1024).await.unwrap_err();
    assert_sent(&error, ErrorKind::TooLarge);
    assert_eq!(error.status().unwrap(), 200);
    let text = "`getThing` got too long an answer: its values need more than 8 KiB, 8 times the \
                1 KiB of `max_answer`";
    assert_eq!(error.to_string(), text);

    let server = serve(objects(200, 200), Then::Close).await;
    let response = get(&client(&server.host)).max_answer(2048).await.unwrap();
    assert_eq!(response["data"].as_array().unwrap().len(), 200);

    let server = serve(objects(200, 200), Then::Close).await;
    let client = client(&server.host);
    let bare: rt::Call<'_, Value> = rt::Call::new(&client, rt::Request::new(&GET));
    let error = bare.max_answer(1024).await.unwrap_err();
    assert_sent(&error, ErrorKind::TooLarge);
}

#[tokio::test]
async fn a_failure_says_what_it_is_however_large_it_is() {
    let server = serve(objects(400, 200), Then::Close).await;
    let error = get(&client(&server.host)).max_answer(1024).await.unwrap_err();
    assert_sent(&error, ErrorKind::Api);
    assert_eq!(error.status_code().unwrap().0, 400);
}

#[tokio::test]
async fn what_the_body_of_a_refusal_becomes_is_bounded() {
    let objects = vec!["{}"; 30_000].join(",");
    let body = format!(r#"{{"statusCode":400,"data":[{objects}]}}"#);
    let server = serve(answer("400 Bad Request", &body), Then::Close).await;
    let error = get(&client(&server.host)).max_refusal(body.len()).await.unwrap_err();
    assert_eq!(error.decode_body::<Value>(), None);
    assert_eq!(error.data::<Value>(), None);
    assert_eq!(error.status_code().unwrap().0, 400);
    // Nothing is kept of what is passed over.
    assert!(error.decode_body::<serde::de::IgnoredAny>().is_some());
}

/// An answer in so many chunks of the same text.
fn chunks(count: usize, text: &str) -> String {
    let mut answer = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n".to_owned();
    for _ in 0..count {
        write!(answer, "{:x}\r\n{text}\r\n", text.len()).unwrap();
    }
    answer + "12\r\n{\"statusCode\":200}\r\n0\r\n\r\n"
}

#[tokio::test]
async fn an_answer_in_crumbs() {
    outcome(chunks(65_534, " ")).await.unwrap();
    outcome(chunks(66_000, &" ".repeat(20))).await.unwrap();
    let error = outcome(chunks(65_600, " ")).await.unwrap_err();
    assert_sent(&error, ErrorKind::TooLarge);
    assert_eq!(
        error.to_string(),
        "`getThing` got too long an answer: more than 65536 pieces of less than 16 bytes on average"
    );
}
