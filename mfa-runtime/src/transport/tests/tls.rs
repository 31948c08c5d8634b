//! Certificates that are no good: nothing is sent, and nothing is tried again. And one that is.

use std::sync::Arc;
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::aws_lc_rs;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};

use crate::__private as rt;
use crate::base_url::BaseUrl;
use crate::test_support::{POST, builder};
use crate::transport::configure;
use crate::{Call, Error, ErrorKind, Response, RetryPolicy, Timeouts, Value};

const CA: &[u8] = include_bytes!("tls/ca.pem");
const GOOD: &[u8] = include_bytes!("tls/good.pem");
const EXPIRED: &[u8] = include_bytes!("tls/expired.pem");
const OTHER_NAME: &[u8] = include_bytes!("tls/other_name.pem");
const UNTRUSTED: &[u8] = include_bytes!("tls/untrusted.pem");

/// What a server has seen: connections, and requests inside of them.
type Seen = JoinHandle<(u32, u32)>;

#[derive(Clone, Copy)]
enum Serve {
    With(&'static [u8]),
    /// Closes the connection after the client's first message, politely.
    HangUp,
    /// Resets it in the middle of that.
    Reset,
}

/// Serves until somebody connects who says `END`. Gives its port.
async fn serve(how: Serve) -> (u16, Seen) {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let acceptor = if let Serve::With(pem) = how { Some(acceptor(pem)) } else { None };
    let seen = tokio::spawn(async move {
        let (mut connections, mut requests) = (0, 0);
        loop {
            let (mut stream, _) = listener.accept().await.unwrap();
            let mut start = [0; 3];
            stream.peek(&mut start).await.unwrap();
            if &start == b"END" {
                return (connections, requests);
            }
            connections += 1;
            let Some(acceptor) = &acceptor else {
                // What is unread makes the system reset the connection.
                let length = if let Serve::HangUp = how { 16 * 1024 } else { 3 };
                assert!(stream.read(&mut vec![0; length]).await.unwrap() > 0);
                continue;
            };
            let Ok(mut stream) = acceptor.accept(stream).await else { continue };
            if stream.read(&mut [0; 1024]).await.is_ok_and(|read| read > 0) {
                requests += 1;
                let text = "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 1\r\n\r\n7";
                stream.write_all(text.as_bytes()).await.unwrap();
                stream.shutdown().await.unwrap();
            }
        }
    });
    (port, seen)
}

fn acceptor(pem: &'static [u8]) -> TlsAcceptor {
    let certificates = CertificateDer::pem_slice_iter(pem).collect::<Result<_, _>>().unwrap();
    let key = PrivateKeyDer::from_pem_slice(pem).unwrap();
    let config = ServerConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(certificates, key)
        .unwrap();
    TlsAcceptor::from(Arc::new(config))
}

/// Makes a call of a plain POST, which is sent again only if it certainly never left.
async fn call(how: Serve) -> (Result<Response<Value>, Error>, (u32, u32)) {
    let (port, seen) = serve(how).await;
    let host = format!("https://localhost:{port}");
    let base = BaseUrl::parse("TestClient", &host).unwrap();
    let ca = reqwest::Certificate::from_pem(CA).unwrap();
    let http = configure(&base, &Timeouts::new()).tls_certs_only([ca]).build().unwrap();
    let at_once = RetryPolicy::new().backoff(Duration::ZERO, Duration::ZERO);
    let client = builder(&host).http_client(http.into()).retry(at_once).build().unwrap();
    let outcome = Call::new(&client, rt::Request::new(&POST)).await;
    let mut end = TcpStream::connect(("127.0.0.1", port)).await.unwrap();
    end.write_all(b"END").await.unwrap();
    (outcome, seen.await.unwrap())
}

#[tokio::test]
async fn a_certificate_that_is_good() {
    let (outcome, seen) = call(Serve::With(GOOD)).await;
    assert_eq!((*outcome.unwrap()).clone(), 7);
    assert_eq!(seen, (1, 1));
}

#[tokio::test]
async fn certificates_that_are_not() {
    let texts = if cfg!(feature = "rustls") {
        ["expired", "not valid for name", "UnknownIssuer"]
    } else {
        ["refused: certificate has expired", "refused: hostname mismatch", "refused: "]
    };
    for (pem, expected) in [EXPIRED, OTHER_NAME, UNTRUSTED].into_iter().zip(texts) {
        let (outcome, seen) = call(Serve::With(pem)).await;
        let error = outcome.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connect, 1), "{error}");
        assert!(error.is_connect() && !error.may_have_reached_server(), "{error}");
        assert!(error.to_string().contains(expected), "{error}");
        assert_eq!(seen, (1, 0), "{error}");
    }
}

#[tokio::test]
async fn a_handshake_that_breaks_off() {
    for how in [Serve::HangUp, Serve::Reset] {
        let (outcome, seen) = call(how).await;
        let error = outcome.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connect, 3), "{error}");
        assert!(!error.may_have_reached_server(), "{error}");
        assert_eq!(seen, (3, 0));
    }
}

#[tokio::test]
async fn the_systems_certificates() {
    let (port, seen) = serve(Serve::With(GOOD)).await;
    // A machine without any certificates cannot build this client.
    let Ok(client) = builder(&format!("https://localhost:{port}")).build() else { return };
    let call: Call<'_, Value> = Call::new(&client, rt::Request::new(&POST));
    let error = call.await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connect, 1), "{error}");
    let mut end = TcpStream::connect(("127.0.0.1", port)).await.unwrap();
    end.write_all(b"END").await.unwrap();
    assert_eq!(seen.await.unwrap(), (1, 0));
}
