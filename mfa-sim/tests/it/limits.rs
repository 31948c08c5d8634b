//! How much a stand-in on a socket takes on at once, and whom it answers.

use mfa_sim::{Server, Simulator};
use serde_json::json;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use crate::support::Reply;

const MIB: usize = 1024 * 1024;

/// How often the server is asked whether it has come so far.
const TRIES: usize = 100_000;

/// A connection, of which the answers are read one by one.
struct Connection(TcpStream);

impl Connection {
    async fn open(sim: &Server) -> Self {
        Self(TcpStream::connect(sim.address()).await.unwrap())
    }

    async fn send(&mut self, bytes: &[u8]) {
        self.0.write_all(bytes).await.unwrap();
    }

    /// The next answer; its body has a length, and there is nothing behind it.
    async fn answer(&mut self) -> Reply {
        let mut answer = Vec::new();
        loop {
            let text = String::from_utf8_lossy(&answer).into_owned();
            if let Some((head, body)) = text.split_once("\r\n\r\n") {
                let length =
                    head.to_lowercase().split_once("content-length: ").unwrap().1.to_owned();
                if length.lines().next().unwrap().parse() == Ok(body.len()) {
                    return Reply::parse(&text);
                }
            }
            assert_ne!(self.0.read_buf(&mut answer).await.unwrap(), 0, "closed after {text:?}");
        }
    }

    async fn get(&mut self, headers: &str) -> Reply {
        self.send(format!("GET / HTTP/1.1\r\n{headers}\r\n\r\n").as_bytes()).await;
        self.answer().await
    }
}

#[tokio::test]
async fn connections_beyond_the_limit_are_told_so() {
    let sim = Simulator::builder().max_connections(2).start().await.unwrap();
    let (mut first, mut second) = (Connection::open(&sim).await, Connection::open(&sim).await);
    for connection in [&mut first, &mut second] {
        assert_eq!(
            connection.get("host: localhost").await.http,
            404,
            "it is served, and stays open"
        );
    }
    let refused = Connection::open(&sim).await.get("host: localhost").await;
    assert_eq!((refused.http, refused.failure()), (503, (503, None)));
    let why = "more than 2 connections are open (`--max-connections`)";
    assert_eq!(refused.body["message"], why);
    assert!(refused.head.contains("connection: close"), "{}", refused.head);
    assert_eq!(first.get("host: localhost").await.http, 404, "those that are open go on");

    drop(first);
    // The server notices on its own time.
    for _ in 0..TRIES {
        if Connection::open(&sim).await.get("host: localhost").await.http == 404 {
            return;
        }
    }
    panic!("the place is not given back");
}

fn post(length: usize, body: &[u8]) -> Vec<u8> {
    let head = format!(
        "POST /api/v3/send-sms HTTP/1.1\r\nhost: localhost\r\n\
         x-authing-app-id: GEN_AUTH_APP_ID\r\ncontent-length: {length}\r\n\r\n"
    );
    [head.as_bytes(), body].concat()
}

#[tokio::test]
async fn all_bodies_together_have_a_limit() {
    let sim = Simulator::builder().start().await.unwrap();
    // Seventeen bodies, each of which lacks its last byte: more than fit.
    let mut waiting = Vec::new();
    for _ in 0..17 {
        let mut connection = Connection::open(&sim).await;
        connection.send(&post(MIB, &vec![b' '; MIB - 1])).await;
        waiting.push(connection);
    }
    // The server reads them on its own time. Then there is no room for another byte.
    let mut small = Connection::open(&sim).await;
    let mut reply = None;
    for _ in 0..TRIES {
        small.send(&post(1, b" ")).await;
        reply = Some(small.answer().await).filter(|reply| reply.http == 503);
        if reply.is_some() {
            break;
        }
    }
    let reply = reply.expect("there is always room");
    let why = "the bodies of all requests under way are larger than 16 MiB";
    assert_eq!((reply.failure(), &reply.body["message"]), ((503, None), &json!(why)));
    for mut connection in waiting {
        connection.send(b" ").await;
        assert!([200, 503].contains(&connection.answer().await.http));
    }
    let mut next = Connection::open(&sim).await;
    next.send(&post(MIB, &vec![b' '; MIB])).await;
    assert_eq!(next.answer().await.http, 200, "what was taken is given back");
}

#[tokio::test]
async fn requests_for_other_hosts_are_refused() {
    let sim = Simulator::builder().allow_host("sim.test").start().await.unwrap();
    let port = sim.address().port();
    for (headers, expected) in [
        (format!("host: localhost:{port}"), 404),
        (format!("host: sim.test:{port}"), 404),
        ("host: localhost\r\norigin: http://localhost:3000".to_owned(), 404),
        ("host: evil.example".to_owned(), 403),
        ("host: localhost\r\norigin: https://evil.example".to_owned(), 403),
        ("host: localhost\r\norigin: null".to_owned(), 403),
        ("accept: */*".to_owned(), 400),
    ] {
        let reply = Connection::open(&sim).await.get(&headers).await;
        assert_eq!(reply.http, expected, "{headers}");
        let says = reply.body["message"].as_str().unwrap();
        assert!(!says.contains("evil"), "{says}");
        assert_eq!(reply.head.contains("connection: close"), expected != 404, "{headers}");
    }
}
