use serde_json::json;

use crate::ErrorKind;
use crate::test_support::{answer, outcome};

/// The beginnings of what the compressors write.
#[tokio::test]
async fn an_encoding_that_nobody_asked_for() {
    for (encoding, body) in [
        ("gzip", &b"\x1f\x8b\x08\0hunter2"[..]),
        ("deflate", b"x\x9chunter2"),
        ("br", b"[\x02\x80hunter2"),
        ("zstd", b"(\xb5/\xfdhunter2"),
    ] {
        let head = format!(
            "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-encoding: {encoding}\r\n\r\n"
        );
        let error = outcome([head.as_bytes(), body].concat()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        let expected = format!(
            "`getThing` got an answer (HTTP 200) it cannot read: it is encoded as {encoding} \
             (`content-encoding`), which no request asks for: let the server or the proxy on the way send \
             it as it is, or give the client an HTTP client that decodes it"
        );
        assert_eq!(error.to_string(), expected);
        assert!(!format!("{error:?}").contains("hunter2"));
    }
}

/// A proxy that decodes an answer may leave the header.
#[tokio::test]
async fn an_encoding_in_name_only() {
    let with_encoding = |body: &str| {
        format!(
            "HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: {}\r\n\r\n{body}",
            body.len()
        )
    };
    let value = outcome(with_encoding(r#"{"statusCode":200}"#)).await.unwrap();
    assert_eq!(*value, json!({"statusCode": 200}));
    let error = outcome(with_encoding(r#"{"statusCode":400,"message":"no"}"#)).await.unwrap_err();
    assert_eq!((error.kind(), error.message()), (ErrorKind::Api, Some("no")));
}

#[tokio::test]
async fn odd_texts_in_a_success_and_in_a_failure() {
    let value =
        outcome(answer("200 OK", r#"{"statusCode":200,"a":"\ud83d","b":NaN}"#)).await.unwrap();
    assert_eq!(*value, json!({"statusCode": 200, "a": "\u{fffd}", "b": "NaN"}));
    let body =
        "{\"message\":\"no\n\\ud83d\",\"statusCode\":400,\"apiCode\":2020,\"data\":[\"\\ude00\"]}";
    for status in ["200 OK", "400 Bad Request"] {
        let error = outcome(answer(status, body)).await.unwrap_err();
        assert_eq!((error.kind(), error.message()), (ErrorKind::Api, Some("no\n\u{fffd}")));
        assert!(error.is_unauthorized(), "{error:?}");
        assert_eq!(error.data::<Vec<String>>().unwrap(), ["\u{fffd}"]);
    }
}

/// After the mark and whatever was mended, the place is that in the body.
#[tokio::test]
async fn places_in_a_mended_body() {
    let body = "\u{feff}{\"a\":\"\\ud83d\n\",\"statusCode\":}";
    let error = outcome(answer("200 OK", body)).await.unwrap_err();
    assert!(error.to_string().ends_with("expected value at `statusCode` (byte 32)"), "{error}");
}
