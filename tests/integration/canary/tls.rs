//! The same behind TLS: a server with a certificate that was made for these tests, and a client that
//! trusts nobody but whoever made it.

use std::sync::Arc;

use mfa_client::{ErrorKind, reqwest};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::aws_lc_rs;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};

use super::calls::{Setup, calls};
use super::paths::run_by;
use super::servers;

const CA: &[u8] = include_bytes!("../../../mfa-runtime/src/transport/tests/tls/ca.pem");
const GOOD: &[u8] = include_bytes!("../../../mfa-runtime/src/transport/tests/tls/good.pem");

fn acceptor() -> TlsAcceptor {
    let certificates = CertificateDer::pem_slice_iter(GOOD).collect::<Result<_, _>>().unwrap();
    let key = PrivateKeyDer::from_pem_slice(GOOD).unwrap();
    let config = ServerConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(certificates, key)
        .unwrap();
    TlsAcceptor::from(Arc::new(config))
}

/// A client of a server that takes the messages out of TLS and hands them to the one at `host`.
async fn connect(host: String) -> Setup {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let behind = host.strip_prefix("http://").unwrap().to_owned();
    tokio::spawn(async move {
        let acceptor = acceptor();
        loop {
            let (stream, _) = listener.accept().await.unwrap();
            let mut outside = acceptor.accept(stream).await.unwrap();
            let mut inside = TcpStream::connect(&behind).await.unwrap();
            // Either side may hang up at any time: that is what some tests are about.
            tokio::spawn(async move {
                _ = tokio::io::copy_bidirectional(&mut outside, &mut inside).await;
            });
        }
    });
    Setup { http: Some(trusting().into()), ..Setup::new(format!("https://localhost:{port}")) }
}

/// What the library sets itself, but for the certificates.
fn trusting() -> reqwest::Client {
    let builder = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .referer(false)
        .retry(reqwest::retry::never().max_retries_per_request(0))
        .http1_only()
        .https_only(true)
        .no_proxy()
        .tls_backend_rustls()
        .tls_version_min(reqwest::tls::Version::TLS_1_2)
        .tls_certs_only([reqwest::Certificate::from_pem(CA).unwrap()]);
    builder.build().unwrap()
}

#[tokio::test]
async fn successes() {
    let seen = run_by(servers::successes(), connect).await;
    assert_eq!(seen.successes, 2 * calls().len(), "{seen:?}");
}

#[tokio::test]
async fn failures() {
    let deeds = [servers::refusals(), servers::unreadable(), servers::broken()].concat();
    let number = deeds.len() * calls().len();
    let seen = run_by(deeds, connect).await;
    let kinds = [
        ErrorKind::Api,
        ErrorKind::Redirect,
        ErrorKind::TooLarge,
        ErrorKind::Decode,
        ErrorKind::Transport,
    ];
    // The one bare answer may fit although something in it is wrong.
    let errors: usize = kinds.map(|kind| seen.errors(kind)).into_iter().sum();
    assert_eq!(errors + seen.successes, number, "{seen:?}");
    assert!(kinds.iter().all(|&kind| seen.errors(kind) >= calls().len()), "{seen:?}");
}
