//! What concerns HTTP and not the API: sizes, forms of transfer, broken requests.

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use crate::support::{Bench, Reply, TOKEN};

const MIB: usize = 1024 * 1024;

fn post(length: usize) -> Vec<u8> {
    let head = "POST /api/v3/send-sms HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n";
    let app_id = "x-authing-app-id: GEN_AUTH_APP_ID\r\n";
    let mut request = format!("{head}{app_id}content-length: {length}\r\n\r\n").into_bytes();
    request.resize(request.len() + length, b' ');
    request
}

#[tokio::test]
async fn answers_are_json() {
    let bench = Bench::start().await;
    let reply = bench.get(TOKEN, "/api/v3/list-enrolled-factors").await;
    assert!(reply.head.contains("content-type: application/json"), "{}", reply.head);
}

#[tokio::test]
async fn unknown_paths_and_methods_are_not_found() {
    let bench = Bench::start().await;
    for (path, method) in [("/", "GET"), ("/api/v3/signin", "GET"), ("/api/v3/get-factor", "PUT")] {
        let request =
            format!("{method} {path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n");
        let reply = Reply::parse(&bench.raw(request.as_bytes()).await);
        assert_eq!((reply.http, reply.failure()), (404, (404, None)), "{method} {path}");
    }
}

#[tokio::test]
async fn bodies_are_read_up_to_a_mebibyte() {
    let bench = Bench::start().await;
    let fits = Reply::parse(&bench.raw(&post(MIB)).await);
    assert_eq!((fits.http, fits.failure()), (200, (400, None)), "read, and found to be no JSON");
    for length in [MIB + 1, 4 * MIB] {
        let reply = Reply::parse(&bench.raw(&post(length)).await);
        assert_eq!((reply.http, reply.failure()), (413, (413, None)), "{length}");
        assert!(reply.head.contains("connection: close"));
    }
}

#[tokio::test]
async fn a_body_may_come_in_chunks() {
    let bench = Bench::start().await;
    let body = r#"{"phoneNumber":"1","channel":"CHANNEL_LOGIN"}"#;
    let (first, second) = body.split_at(20);
    let request = format!(
        "POST /api/v3/send-sms HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\
         x-genauth-app-id: GEN_AUTH_APP_ID\r\ntransfer-encoding: chunked\r\n\r\n\
         {:x}\r\n{first}\r\n{:x}\r\n{second}\r\n0\r\n\r\n",
        first.len(),
        second.len()
    );
    let reply = Reply::parse(&bench.raw(request.as_bytes()).await);
    assert_eq!(reply.failure(), (200, None));
    assert!(bench.sim.last_code("1").is_some());
}

#[tokio::test]
async fn a_connection_serves_several_requests() {
    let bench = Bench::start().await;
    let mut stream = TcpStream::connect(bench.sim.address()).await.unwrap();
    for _ in 0..2 {
        stream.write_all(b"GET / HTTP/1.1\r\nhost: localhost\r\n\r\n").await.unwrap();
        let mut answer = vec![0; 4096];
        let length = stream.read(&mut answer).await.unwrap();
        assert!(answer[..length].starts_with(b"HTTP/1.1 404"));
    }
}

#[tokio::test]
async fn broken_requests_do_no_harm() {
    let bench = Bench::start().await;
    for garbage in [
        &b"\0\xff\xfe not http\r\n\r\n"[..],
        b"POST /api/v3/send-sms HTTP/1.1\r\nhost: localhost\r\ncontent-length: x\r\n\r\n",
        b"GET /\xff HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n",
        b"GET /?factorId=%zz%ff HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n",
    ] {
        let mut stream = TcpStream::connect(bench.sim.address()).await.unwrap();
        stream.write_all(garbage).await.unwrap();
        stream.shutdown().await.unwrap();
        let mut answer = Vec::new();
        // It may close the connection without a word.
        _ = stream.read_to_end(&mut answer).await;
    }
    assert_eq!(bench.get(TOKEN, "/api/v3/list-enrolled-factors").await.failure(), (200, None));
}

#[tokio::test]
async fn a_body_that_is_cut_off_is_no_request() {
    let bench = Bench::start().await;
    let mut stream = TcpStream::connect(bench.sim.address()).await.unwrap();
    let mut request = post(100);
    request.truncate(request.len() - 50);
    stream.write_all(&request).await.unwrap();
    stream.shutdown().await.unwrap();
    let mut answer = String::new();
    _ = stream.read_to_string(&mut answer).await;
    assert!(answer.is_empty() || answer.starts_with("HTTP/1.1 400"), "{answer}");
    assert!(bench.sim.messages().is_empty());
}
