//! Answers that nobody asked for, on a connection that the next request would use.

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;

use crate::__private as rt;
use crate::ErrorKind;
use crate::test_support::{answer, builder, get};

fn numbered(number: u32) -> String {
    answer("200 OK", &format!(r#"{{"statusCode":200,"data":{number}}}"#))
}

/// Answers one request on a connection of its own.
async fn answer_one(listener: &TcpListener, answer: &str) -> TcpStream {
    let (mut stream, _) = listener.accept().await.unwrap();
    assert!(stream.read(&mut [0; 1024]).await.unwrap() > 0);
    stream.write_all(answer.as_bytes()).await.unwrap();
    stream
}

/// Makes two calls to a server that answers the first by `first`, sends `surplus` when the client has its
/// answer, and sees the connection closed before the second call begins.
async fn call_twice(
    settings: fn(rt::ClientBuilder) -> rt::ClientBuilder,
    first: &str,
    surplus: &str,
) {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let client = builder(&format!("http://{}", listener.local_addr().unwrap()));
    let client = settings(client).build().unwrap();
    let (answered, is_answered) = oneshot::channel();
    let (closed, is_closed) = oneshot::channel();
    let server = async {
        let mut stream = answer_one(&listener, first).await;
        is_answered.await.unwrap();
        // The client may have closed the connection by now, and resets it if it has not read all.
        _ = stream.write_all(surplus.as_bytes()).await;
        assert_eq!(stream.read(&mut [0; 1024]).await.unwrap_or(0), 0, "no second request");
        closed.send(()).unwrap();
        answer_one(&listener, &numbered(3)).await;
    };
    let calls = async {
        assert_eq!(get(&client).await.unwrap()["data"], 1);
        answered.send(()).unwrap();
        is_closed.await.unwrap();
        assert_eq!(get(&client).await.unwrap()["data"], 3);
    };
    tokio::join!(server, calls);
}

#[tokio::test]
async fn one_in_the_same_piece_closes_the_connection() {
    call_twice(|builder| builder, &[numbered(1), numbered(2)].concat(), "").await;
}

#[tokio::test]
async fn one_between_two_requests_closes_the_connection() {
    call_twice(|builder| builder, &numbered(1), &numbered(2)).await;
}

#[tokio::test]
async fn a_fresh_connection_has_one_request() {
    call_twice(rt::ClientBuilder::fresh_connections, &numbered(1), "").await;
}

#[test]
fn the_connections_of_a_client_of_ones_own_are_up_to_it() {
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    let builder = builder("http://localhost").http_client(http.into()).fresh_connections();
    let error = builder.build().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(error.to_string().contains("`pool_max_idle_per_host(0)`"), "{error}");
}

#[cfg(feature = "blocking")]
#[test]
fn calls_that_wait_have_fresh_connections_too() {
    use std::io::{Read, Write};

    let listener = std::net::TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let host = format!("http://{}", listener.local_addr().unwrap());
    let server = std::thread::spawn(move || {
        for number in [1, 2] {
            let (mut stream, _) = listener.accept().unwrap();
            assert!(stream.read(&mut [0; 1024]).unwrap() > 0);
            stream.write_all(numbered(number).as_bytes()).unwrap();
            assert_eq!(stream.read(&mut [0; 1024]).unwrap(), 0, "no second request");
        }
    });
    let client = builder(&host).fresh_connections().build().unwrap();
    for number in [1, 2] {
        assert_eq!(get(&client).send().unwrap()["data"], number);
    }
    server.join().unwrap();
}
