//! Headers that are not for callers, in each of the ways in which one can be set; and the key that
//! makes a request repeatable.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use mfa_client::hooks::{BeforeRequest, HookFuture, Hooks, done};
use mfa_client::{AuthenticationClient, Error, ErrorKind, Method, RetryPolicy};
use proc_macro2::Span;

use crate::support::recorder::{Recorder, Script};

mfa_macros::client!(
    inline = "
openapi: 3.1.0
info: { title: Payments, version: '1' }
paths:
  /payments:
    post:
      operationId: pay
      parameters: [{ name: Idempotency-Key, in: header, schema: { type: string } }]
      responses: { '204': { description: Done } }
"
);

/// What is registered with IANA and may stand in a request, and what was in use before.
const REGISTERED: &str = "a-im accept accept-charset accept-datetime accept-encoding accept-language \
    access-control-request-headers access-control-request-method alt-used authorization \
    cache-control cdn-loop connection content-digest content-disposition content-encoding \
    content-language content-length content-location content-range content-type cookie date depth \
    destination dnt early-data expect forwarded from host http2-settings idempotency-key if \
    if-match if-modified-since if-none-match if-range if-unmodified-since keep-alive link \
    lock-token max-forwards mime-version origin overwrite pragma prefer priority \
    proxy-authenticate proxy-authorization proxy-connection range referer repr-digest \
    sec-fetch-mode sec-websocket-key sec-websocket-protocol signature signature-input slug te \
    timeout traceparent tracestate trailer transfer-encoding upgrade upgrade-insecure-requests \
    user-agent via want-content-digest warning www-authenticate x-forwarded-for \
    x-forwarded-host x-request-id";

/// The headers of a connection: RFC 9110 (7.6.1, 7.8, 10.1, 11.7), RFC 9112 (6, 9.3), RFC 9113.
const OF_THE_CONNECTION: [&str; 12] = [
    "connection",
    "content-length",
    "expect",
    "host",
    "http2-settings",
    "keep-alive",
    "proxy-authorization",
    "proxy-connection",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
];

type Names = BTreeSet<&'static str>;

/// Those of the registered names that are refused, in lower case and as they are usually written.
fn refused(is_refused: impl Fn(&str) -> bool) -> Names {
    let names = REGISTERED.split_whitespace();
    let refused = |name: &&str| {
        let lower = is_refused(name);
        assert_eq!(lower, is_refused(&name.to_ascii_uppercase()), "{name}");
        lower
    };
    names.filter(refused).collect()
}

fn is_about_connections(error: &Error) -> bool {
    error.to_string().contains("frames or routes a message, which is up to the client itself")
}

/// Whether the generator makes a client of a document with this parameter or credential.
fn is_refused_by_documents(part: &str) -> bool {
    let text = format!(
        "openapi: 3.1.0\ninfo: {{ title: T, version: '1' }}\npaths:\n  /a:\n    get:\n      \
         operationId: a\n      responses: {{ '204': {{ description: Done }} }}\n{part}"
    );
    let document = mfa_codegen::Document::new("api.yaml", &text);
    let generated = mfa_codegen::generate(&document, Span::call_site());
    let refused = generated.problems.iter().any(|problem| problem.code() == "MFA0306");
    assert_eq!(generated.tokens.is_none(), refused, "{text}");
    refused
}

#[test]
fn one_list_for_clients_and_documents() {
    let expected = Names::from(OF_THE_CONNECTION);
    let clients = refused(|name| {
        let builder = AuthenticationClient::builder().host("http://localhost").header(name, "1");
        builder.build().is_err_and(|error| is_about_connections(&error))
    });
    assert_eq!(clients, expected);

    let credentials = refused(|name| {
        is_refused_by_documents(&format!(
            "      security: [{{ key: [] }}]\ncomponents:\n  securitySchemes:\n    \
             key: {{ type: apiKey, in: header, name: {name} }}\n"
        ))
    });
    assert_eq!(credentials, expected);

    let parameters = refused(|name| {
        is_refused_by_documents(&format!(
            "      parameters: [{{ name: {name}, in: header, schema: {{ type: string }} }}]\n"
        ))
    });
    let ignored = Names::from(["accept", "authorization", "content-type"]);
    assert_eq!(parameters, &expected | &ignored);
}

/// Sets every registered header, and keeps what is refused.
#[derive(Default)]
struct Setter(Mutex<Names>);

impl Hooks for Setter {
    fn before_request<'a>(&'a self, request: &'a mut BeforeRequest<'_>) -> HookFuture<'a> {
        let mut is_refused = |name: &&str| {
            request.header(name, "1").is_err_and(|error| is_about_connections(&error))
        };
        let refused = REGISTERED.split_whitespace().filter(&mut is_refused).collect();
        *self.0.lock().unwrap() = refused;
        done()
    }
}

#[tokio::test]
async fn the_same_list_for_calls_and_hooks() {
    let recorder = Recorder::start(Script::whole("204 No Content", "", "")).await;
    let client = Client::builder().host(recorder.host()).build().unwrap();
    for name in OF_THE_CONNECTION {
        let documented = client.pay().call().header(name, "1").await.unwrap_err();
        let custom = client.request(Method::GET, "/a").call::<()>().header(name, "1");
        for error in [documented, custom.await.unwrap_err()] {
            assert!(is_about_connections(&error), "{error}");
            assert_eq!((error.kind(), error.attempts()), (ErrorKind::Request, 0));
        }
    }
    let setter = Arc::new(Setter::default());
    let client = Client::builder().host(recorder.host()).hooks(setter.clone()).build().unwrap();
    client.pay().await.unwrap();
    assert_eq!(*setter.0.lock().unwrap(), Names::from(OF_THE_CONNECTION));
    let [sent] = &recorder.stop().await[..] else { panic!("one call goes out") };
    assert_eq!(sent.header("te"), [""; 0]);
    assert_eq!(sent.header("origin"), ["1"]);
}

#[tokio::test]
async fn a_key_that_is_none_repeats_nothing() {
    let recorder = Recorder::start(Script::whole("503 Busy", "", "")).await;
    let at_once = RetryPolicy::new().backoff(Duration::ZERO, Duration::ZERO);
    let client = Client::builder().host(recorder.host()).retry(at_once).build().unwrap();
    for key in ["", " ", "a b", "a\r\nb"] {
        let calls = [
            client.pay().idempotency_key(key).call(),
            client.pay().call().idempotency_key(key),
            client.pay().call().header("idempotency-key", key),
            client.request(Method::POST, "/payments").call().header("Idempotency-Key", key),
        ];
        for call in calls {
            let error = call.await.unwrap_err();
            assert_eq!((error.kind(), error.attempts()), (ErrorKind::Request, 0), "{error}");
        }
    }
    let two = client.pay().idempotency_key("one").call().header("Idempotency-Key", "two");
    assert_eq!(two.await.unwrap_err().attempts(), 0);
    let builder = Client::builder().host(recorder.host()).header("Idempotency-Key", "k");
    assert_eq!(builder.build().unwrap_err().kind(), ErrorKind::Configuration);

    assert_eq!(client.pay().await.unwrap_err().attempts(), 1);
    assert_eq!(client.pay().idempotency_key("k").await.unwrap_err().attempts(), 3);
    let keys = |requests: Vec<crate::support::recorder::Recorded>| {
        let keys = requests.iter().map(|request| request.header("idempotency-key").join(","));
        keys.collect::<Vec<_>>()
    };
    assert_eq!(keys(recorder.stop().await), ["", "k", "k", "k"]);
}
