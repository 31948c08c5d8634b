//! Faults of which the exact moment matters.

use std::time::Duration;

use mfa_client::{ErrorKind, RetryPolicy, Timeouts};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use super::api::{Class, Client};
use super::run::call;
use super::server::Act;
use super::table::GOOD;

/// The system may tell of the reset while the client connects, and the request has certainly not
/// left, or just after, and it may have. The server knows that it has seen nothing either way.
#[test]
fn a_reset_before_the_request() {
    for class in Class::ALL.repeat(4) {
        let (outcome, seen) = call(class, vec![Act::ResetAtOnce], Timeouts::new());
        let error = outcome.unwrap_err();
        assert_eq!((seen.requests, seen.connections), (0, error.attempts()), "{class:?}");
        assert_eq!(error.kind() == ErrorKind::Connect, error.is_connect());
        if class.is_harmless_twice() {
            assert_eq!(error.attempts(), 3, "{class:?}: {error}");
        } else if error.kind() == ErrorKind::Connect {
            assert!(!error.may_have_reached_server(), "{class:?} went on: {error}");
            assert_eq!(error.attempts(), 3, "{class:?}: {error}");
        } else {
            assert_eq!(error.kind(), ErrorKind::Transport, "{class:?}: {error}");
        }
    }
}

/// Reads a request that is sent in one piece.
async fn read(stream: &mut TcpStream) -> String {
    let mut bytes = vec![0; 1 << 16];
    let read = stream.read(&mut bytes).await.unwrap();
    String::from_utf8_lossy(&bytes[..read]).into_owned()
}

/// Answers one request, and closes the connection when the next one arrives on it. Then answers all,
/// until it is told to stop; gives the requests that came after the first.
async fn serve(listener: TcpListener) -> Vec<String> {
    let open = GOOD.replace("connection: close\r\n", "");
    let (mut stream, _) = listener.accept().await.unwrap();
    read(&mut stream).await;
    stream.write_all(open.as_bytes()).await.unwrap();
    let mut requests = vec![read(&mut stream).await];
    drop(stream);
    loop {
        let (mut stream, _) = listener.accept().await.unwrap();
        let request = read(&mut stream).await;
        if request.starts_with("END") {
            return requests;
        }
        requests.push(request);
        stream.write_all(GOOD.as_bytes()).await.unwrap();
    }
}

#[tokio::test]
async fn a_pooled_connection_that_closes_as_it_is_used() {
    for class in Class::ALL {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let address = listener.local_addr().unwrap();
        let server = tokio::spawn(serve(listener));
        let policy = RetryPolicy::new().backoff(Duration::ZERO, Duration::ZERO);
        let client = Client::builder().host(format!("http://{address}")).retry(policy);
        let client = client.build().unwrap();
        client.read().await.unwrap();

        let outcome = class.call(&client, 10).await;
        let mut end = TcpStream::connect(address).await.unwrap();
        end.write_all(b"END").await.unwrap();
        let requests = server.await.unwrap();
        if class.is_harmless_twice() {
            assert_eq!(outcome.unwrap().attempts(), 2, "{class:?}");
            assert_eq!(requests.len(), 2, "{class:?}");
        } else {
            let error = outcome.unwrap_err();
            assert_eq!((error.kind(), error.attempts()), (ErrorKind::Transport, 1), "{class:?}");
            assert!(error.may_have_reached_server(), "{class:?}");
            assert_eq!(requests.len(), 1, "{class:?}: {requests:?}");
        }
    }
}
