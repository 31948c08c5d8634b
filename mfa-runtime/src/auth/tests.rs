//! What tokens, and all that has to do with them, say of themselves and of each other.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, HeaderValue};

use super::failure::Shared;
use super::*;
use crate::__private as rt;
use crate::client::Source;
use crate::error::Error;
use crate::test_support::{SECURED, Then, answer, builder, serve, status_code};
use crate::{Call, Value};

/// Holds a secret, and does not hide it.
#[derive(Debug)]
struct Vault(&'static str);

impl TokenProvider for Vault {
    fn token<'a>(&'a self, _: &'a TokenContext) -> TokenFuture<'a> {
        Box::pin(async { Ok(Token::new(self.0)) })
    }
}

/// Brings the app's id with each token.
struct Bringer;

impl TokenProvider for Bringer {
    fn token<'a>(&'a self, _: &'a TokenContext) -> TokenFuture<'a> {
        Box::pin(async { Ok(Token::new("t").credential("app_id", "app")) })
    }

    fn brings(&self) -> &'static [&'static str] {
        &["app_id"]
    }
}

struct Signature;

impl Signer for Signature {
    fn sign(&self, _: &Unsigned<'_>, headers: &mut HeaderMap) -> Result<(), Error> {
        headers.insert("x-signature", HeaderValue::from_static("signed"));
        Ok(())
    }
}

/// A failure with a cause.
#[derive(Debug)]
struct Outer(fmt::Error);

impl fmt::Display for Outer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("outside")
    }
}

impl StdError for Outer {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&self.0)
    }
}

fn context() -> TokenContext {
    let builder = builder("http://localhost").credential(1, "hunter2".into());
    TokenContext::new(builder.build().unwrap())
}

#[test]
fn no_secret_is_shown() {
    let token = Token::new("hunter2").lifetime(Duration::from_secs(7)).credential("a", "hunter2");
    assert_eq!(format!("{token:?}"), "Token { secret: Secret(***), lifetime: Some(7s), .. }");
    assert_eq!(format!("{:?}", TokenSource::from(Vault("hunter2"))), "TokenSource(***)");
    let text = format!("{:?}", context());
    assert!(text.starts_with("TokenContext(") && !text.contains("hunter2"), "{text}");
    let standing =
        Standing::new(Pauses { first: Duration::from_secs(5), most: Duration::from_mins(1) });
    let text = format!("{standing:?}");
    assert_eq!(text, "Standing { pauses: Pauses { first: 5s, most: 60s }, .. }");
}

#[test]
fn a_shared_failure_is_that_of_the_provider() {
    let shared = Shared::new(Arc::new(Outer(fmt::Error)));
    assert_eq!(
        (shared.to_string(), format!("{shared:?}")),
        ("outside".into(), "Outer(Error)".into())
    );
    assert!(shared.source().is_some_and(<dyn StdError>::is::<fmt::Error>));
}

#[test]
fn a_provider_brings_what_it_says_and_a_signature_is_enough() {
    assert_eq!(Vault("t").brings(), [""; 0]);
    let (vault, bringer) = (TokenSource::from(Vault("t")), TokenSource::from(Bringer));
    assert!(!vault.brings("app_id"));
    assert!(bringer.brings("app_id") && !bringer.brings("userpool_id"));
    assert!(TokenSource::signer(Signature).brings("app_id"));
}

#[test]
fn a_source_is_a_provider_or_a_signer() {
    let (provider, signer) = (TokenSource::from(Bringer), TokenSource::signer(Signature));
    assert!(provider.as_provider().is_some() && provider.as_signer().is_none());
    assert!(signer.as_signer().is_some() && signer.as_provider().is_none());
}

#[test]
fn a_context_knows_the_credentials_of_its_client() {
    let cx = context();
    assert!(cx.has_credential("app_id") && !cx.has_credential("access_token"));
    assert_eq!(cx.header_credential("app_id"), Some("hunter2"));
    assert_eq!(cx.header_credential("access_token"), None);
}

#[test]
fn a_token_that_was_taken_stays_one_when_more_is_known_about_it() {
    let token = Token::new("t");
    token.taken();
    let longer = token.clone().lifetime(Duration::from_secs(1));
    assert!(longer.was_taken() && longer.is(&token));
    assert!(!Token::new("t").was_taken());
}

#[tokio::test]
async fn a_signer_signs_what_is_sent() {
    let server = serve(answer("200 OK", r#"{"statusCode":200}"#), Then::Close).await;
    let client = builder(&server.host).credential(1, "app".into());
    let client = client.token_source(0, TokenSource::signer(Signature)).build().unwrap();
    let call: Call<'_, Value> = Call::enveloped(&client, rt::Request::new(&SECURED), status_code);
    call.await.unwrap();
    let request = server.request.await.unwrap();
    assert!(request.contains("\r\nx-signature: signed\r\n"), "{request}");
}
