//! The answers that a well-behaved server would never send, from a socket that does.

#[cfg(any(feature = "rustls", feature = "native-tls"))]
mod proxy;
mod sizes;
mod surplus;
#[cfg(any(feature = "rustls", feature = "native-tls"))]
mod tls;

use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};

use crate::test_support::{Then, answer, builder, client, get, outcome, serve, serve_with};
use crate::{Error, ErrorKind, Timeouts};

const SHORT: Duration = Duration::from_millis(50);

/// An error that came after the request had left.
fn assert_sent(error: &Error, kind: ErrorKind) {
    assert_eq!(error.kind(), kind, "{error:?}");
    assert!(error.may_have_reached_server(), "{error:?}");
    assert_eq!(error.attempts(), 1, "{error:?}");
    assert_eq!(error.operation(), Some("getThing"), "{error:?}");
}

#[tokio::test]
async fn reads_an_answer() {
    let response = outcome(answer("200 OK", r#"{"statusCode":200,"data":7}"#)).await.unwrap();
    assert_eq!(response["data"], 7);
    assert_eq!(response.status(), 200);
    assert_eq!(response.attempts(), 1);
    assert_eq!(response.headers()["content-type"], "application/json");
}

#[tokio::test]
async fn reads_an_answer_in_pieces() {
    let text = "HTTP/1.1 201 Created\r\ntransfer-encoding: chunked\r\n\r\n\
                7\r\n{\"statu\r\n8\r\nsCode\":2\r\n3\r\n00}\r\n0\r\n\r\n";
    let response = outcome(text).await.unwrap();
    assert_eq!(response["statusCode"], 200);
    assert_eq!(response.status(), 201);
}

#[tokio::test]
async fn reads_an_answer_that_ends_with_the_connection() {
    let response = outcome("HTTP/1.1 200 OK\r\n\r\n{\"statusCode\":200}").await.unwrap();
    assert_eq!(response["statusCode"], 200);
}

#[tokio::test]
async fn uses_a_connection_again() {
    let server = serve_with(|mut stream| async move {
        let text = answer("200 OK", r#"{"statusCode":200}"#);
        stream.write_all(text.as_bytes()).await.unwrap();
        assert!(stream.read(&mut [0; 1024]).await.unwrap() > 0, "a second request");
        stream.write_all(text.as_bytes()).await.unwrap();
    })
    .await;
    let client = client(&server.host);
    get(&client).await.unwrap();
    get(&client).await.unwrap();
    server.request.await.unwrap();
}

#[tokio::test]
async fn truncated_answer() {
    let text = "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"statusCode\":200";
    let error = outcome(text).await.unwrap_err();
    assert_sent(&error, ErrorKind::Transport);
    assert_eq!(error.status().unwrap(), 200);
}

#[tokio::test]
async fn connection_closed_instead_of_an_answer() {
    let error = outcome("").await.unwrap_err();
    assert_sent(&error, ErrorKind::Transport);
    assert_eq!(error.status(), None);
}

#[tokio::test]
async fn no_http_at_all() {
    let error = outcome("SSH-2.0-OpenSSH_9.6\r\n").await.unwrap_err();
    assert_sent(&error, ErrorKind::Transport);
}

#[tokio::test]
async fn nobody_listens() {
    // The port is free again as soon as its listener is gone.
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let host = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);

    let error = get(&client(&host)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert!(!error.may_have_reached_server());
    assert_eq!(
        error.to_string(),
        "`getThing` could not connect to the server: connection refused; nothing was sent"
    );
}

/// Other systems refuse what does not fit into the queue, or have no shortest queue.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn connecting_takes_too_long() {
    let socket = tokio::net::TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let listener = socket.listen(0).unwrap();
    let address = listener.local_addr().unwrap();
    // Takes the only place in the queue of connections that wait to be accepted.
    let _waiting = tokio::net::TcpStream::connect(address).await.unwrap();

    let timeouts = Timeouts::new().connect(SHORT);
    let client = builder(&format!("http://{address}")).timeouts(timeouts).build().unwrap();
    let error = get(&client).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(!error.may_have_reached_server());
    assert_eq!(
        error.to_string(),
        "`getThing` timed out: no connection within 0.05 s; nothing was sent"
    );
}

#[cfg(any(feature = "rustls", feature = "native-tls"))]
#[tokio::test]
async fn no_tls_at_the_other_end() {
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let host = format!("https://{}", listener.local_addr().unwrap());
    let server = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n").await.unwrap();
    });
    // A machine without any certificates cannot build this client.
    let Ok(client) = builder(&host).build() else { return };
    let error = get(&client).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect, "{error:?}");
    assert!(!error.may_have_reached_server());
    server.await.unwrap();
}

#[tokio::test]
async fn no_answer_within_the_attempt_timeout() {
    let server = serve("", Then::Wait).await;
    let error = get(&client(&server.host)).attempt_timeout(SHORT).await.unwrap_err();
    assert_sent(&error, ErrorKind::Timeout);
    assert!(error.is_timeout());
    assert_eq!(
        error.to_string(),
        "`getThing` timed out: no complete answer within 0.05 s (attempt timeout); \
         the request may have reached the server"
    );
}

#[tokio::test]
async fn no_answer_within_the_operation_timeout() {
    let server = serve("", Then::Wait).await;
    let error = get(&client(&server.host)).timeout(SHORT).await.unwrap_err();
    assert_sent(&error, ErrorKind::Timeout);
    assert!(error.to_string().contains("0.05 s (operation timeout)"), "{error}");
}

#[tokio::test]
async fn an_answer_that_stalls() {
    let server = serve("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{", Then::Wait).await;
    let impatient = builder(&server.host).timeouts(Timeouts::new().stall(SHORT)).build().unwrap();
    let error = get(&impatient).await.unwrap_err();
    assert_sent(&error, ErrorKind::Timeout);
    assert!(error.to_string().contains("nothing came for 0.05 s (stall timeout)"), "{error}");
    assert_eq!(error.status().unwrap(), 200);

    let server = serve("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{", Then::Wait).await;
    let error = get(&client(&server.host)).stall_timeout(SHORT).await.unwrap_err();
    assert!(error.to_string().contains("nothing came for 0.05 s (stall timeout)"), "{error}");
}

#[tokio::test]
async fn silence_before_the_answer_is_no_stall() {
    let server = serve("", Then::Wait).await;
    let timeouts = Timeouts::new().stall(Duration::ZERO).attempt(SHORT);
    let client = builder(&server.host).timeouts(timeouts).build().unwrap();
    let error = get(&client).await.unwrap_err();
    assert!(error.to_string().contains("attempt timeout"), "{error}");
}

#[tokio::test]
async fn an_announced_length_over_the_cap() {
    let text = "HTTP/1.1 200 OK\r\ncontent-length: 4194305\r\n\r\n";
    let error = outcome(text).await.unwrap_err();
    assert_sent(&error, ErrorKind::TooLarge);
    let text = "`getThing` got too long an answer: more than the 4 MiB of `max_answer`";
    assert_eq!(error.to_string(), text);
}

#[tokio::test]
async fn an_endless_answer() {
    let server = serve_with(|mut stream| async move {
        let head = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";
        stream.write_all(head).await.unwrap();
        let chunk = [b"10000\r\n".as_slice(), &vec![b' '; 0x10000], b"\r\n"].concat();
        while stream.write_all(&chunk).await.is_ok() {}
    })
    .await;
    let error = get(&client(&server.host)).await.unwrap_err();
    assert_sent(&error, ErrorKind::TooLarge);
    server.request.await.unwrap();
}

#[tokio::test]
async fn an_answer_just_under_the_cap() {
    let value = r#"{"statusCode":200}"#;
    let body = value.to_owned() + &" ".repeat(4_194_304 - value.len());
    let response = outcome(answer("200 OK", &body)).await.unwrap();
    assert_eq!(response["statusCode"], 200);
}

#[tokio::test]
async fn a_refusal_over_the_cap_is_still_a_refusal() {
    let body = format!(r#"{{"message":"{}"}}"#, "x".repeat(65_536));
    let error = outcome(answer("500 Internal Server Error", &body)).await.unwrap_err();
    assert_sent(&error, ErrorKind::Api);
    assert_eq!(error.message(), None);
    assert_eq!(error.status().unwrap(), 500);
}

#[tokio::test]
async fn a_truncated_refusal_is_still_a_refusal() {
    let text = "HTTP/1.1 503 Service Unavailable\r\ncontent-length: 100\r\n\r\n{";
    let error = outcome(text).await.unwrap_err();
    assert_sent(&error, ErrorKind::Api);
    assert_eq!(error.to_string(), "`getThing` failed: HTTP 503 Service Unavailable");
}

#[tokio::test]
async fn errors_show_no_url() {
    let mut error: &dyn std::error::Error = &outcome("").await.unwrap_err();
    let mut texts = vec![error.to_string(), format!("{error:?}")];
    while let Some(source) = error.source() {
        error = source;
        texts.push(error.to_string());
    }
    assert!(texts.len() > 2, "{texts:?}");
    assert!(texts.iter().all(|text| !text.contains("/api/thing")), "{texts:?}");
}
