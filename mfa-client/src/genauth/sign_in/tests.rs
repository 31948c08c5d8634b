//! Against servers that give what they are told to.

mod refusals;
mod slow;

use std::sync::Arc;
use std::time::Duration;

use tokio::task::JoinHandle;

use super::*;
use crate::test_support::{SECURED, StillMachine, answer, builder, serve_all, status_code};
use crate::types::SignInOptionsDto;
use crate::{AuthenticationClient, Call, Error, ErrorKind, RetryPolicy, Value};
use mfa_runtime::__private as rt;

const FACTORS: &str = r#"{"statusCode":200,"message":"","data":[]}"#;
const REFUSED: &str = r#"{"statusCode":401,"apiCode":2020,"message":"not logged in"}"#;

fn success() -> String {
    answer("200 OK", FACTORS)
}

fn refused() -> String {
    answer("200 OK", REFUSED)
}

/// What a sign-in gives: tokens, as members of JSON.
fn tokens(members: &str) -> String {
    let data = format!(r#"{{"token_type":"bearer","expire_in":7200,{members}}}"#);
    answer("200 OK", &format!(r#"{{"statusCode":200,"message":"","data":{data}}}"#))
}

/// What a refresh gives.
fn bare(members: &str) -> String {
    answer("200 OK", &format!(r#"{{"token_type":"Bearer","expires_in":7200,{members}}}"#))
}

fn password() -> SignIn {
    SignIn::new(SigninByCredentialsDto::password().account("me").password("hunter2").build())
}

fn code() -> SignIn {
    let options = SignInOptionsDto::builder().scope("openid offline_access").build();
    let request = SigninByCredentialsDto::passcode().email("a@b.c").pass_code("hunter2");
    SignIn::new(request.options(options).build())
}

async fn server(answers: &[String]) -> (String, JoinHandle<Vec<String>>) {
    serve_all(answers.to_vec()).await
}

fn client(host: &str, sign_in: SignIn) -> AuthenticationClient {
    let builder = AuthenticationClient::builder().host(host).app_id("app-1");
    builder.access_token_from(sign_in).build().unwrap()
}

/// A client on a machine whose time passes when the test says so.
struct Bench {
    client: rt::Client,
    machine: Arc<StillMachine>,
}

impl Bench {
    fn new(host: &str, sign_in: SignIn) -> Self {
        let machine = Arc::new(StillMachine::default());
        let builder = builder(host).retry(RetryPolicy::new()).environment(machine.clone());
        let builder = builder.token_source(0, sign_in.into()).credential(1, "app-1".into());
        Self { client: builder.build().unwrap(), machine }
    }

    fn secured(&self) -> Call<'_, Value> {
        Call::enveloped(&self.client, rt::Request::new(&SECURED), status_code)
    }

    async fn call(&self) -> Result<u32, Error> {
        Ok(self.secured().await?.attempts())
    }

    fn advance(&self, seconds: u64) {
        self.machine.advance(Duration::from_secs(seconds));
    }
}

async fn call(client: &AuthenticationClient) -> Result<u32, Error> {
    Ok(client.list_enrolled_factors().await?.attempts())
}

/// The first words of the requests that came, and what proved who is calling.
fn outline(requests: &[String]) -> Vec<String> {
    let one = |request: &String| {
        let target = request.split(' ').nth(1).unwrap();
        let proof = request.lines().find_map(|line| line.strip_prefix("authorization: "));
        format!("{target} {}", proof.unwrap_or("-"))
    };
    requests.iter().map(one).collect()
}

#[tokio::test]
async fn with_a_password() {
    let (host, requests) =
        server(&[tokens(r#""access_token":"t0","id_token":"i0""#), success(), success()]).await;
    let client = client(&host, password());
    call(&client).await.unwrap();
    call(&client).await.unwrap();
    let requests = requests.await.unwrap();
    let factors = "/api/v3/list-enrolled-factors Bearer t0";
    assert_eq!(outline(&requests), ["/api/v3/signin -", factors, factors]);
    assert!(requests[0].contains("\r\nx-genauth-app-id: app-1\r\n"), "{}", requests[0]);
    let body =
        r#"{"connection":"PASSWORD","passwordPayload":{"password":"hunter2","account":"me"}}"#;
    assert!(requests[0].ends_with(body), "{}", requests[0]);
}

#[tokio::test]
async fn an_id_token_does_and_none_does_not() {
    let (host, requests) = server(&[tokens(r#""id_token":"i0""#), success()]).await;
    call(&client(&host, password())).await.unwrap();
    assert!(outline(&requests.await.unwrap())[1].ends_with("Bearer i0"));

    let (host, _) = server(&[tokens(r#""scope":"openid""#)]).await;
    let error = call(&client(&host, password())).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Token);
    let expected = "got an answer (HTTP 200) it cannot read: it holds no token";
    assert!(error.to_string().ends_with(expected), "{error}");

    let (host, _) = server(&[tokens(r#""access_token":"","id_token":"""#)]).await;
    let error = call(&client(&host, password())).await.unwrap_err();
    assert!(error.to_string().ends_with(expected), "{error}");
}

#[tokio::test]
async fn a_refresh_token_comes_before_the_password() {
    let answers = [
        tokens(r#""access_token":"t0","refresh_token":"r0""#),
        success(),
        refused(),
        bare(r#""access_token":"t1","refresh_token":"r1""#),
        refused(),
        refused(),
        refused(),
        refused(),
        bare(r#""access_token":"t2""#),
        success(),
    ];
    let (host, requests) = server(&answers).await;
    let bench = Bench::new(&host, password());
    assert_eq!(bench.call().await.unwrap(), 1);
    assert!(bench.call().await.unwrap_err().is_unauthorized(), "twice in one call");
    // The token of a call is nobody else's.
    bench.secured().bearer("mine").await.unwrap_err();
    // One that has just come is not replaced, and when it is not so new any more, it is.
    assert_eq!(bench.call().await.unwrap_err().attempts(), 1);
    bench.advance(10);
    assert_eq!(bench.call().await.unwrap(), 2);
    let requests = requests.await.unwrap();
    let [sign_in, refresh] = ["/api/v3/signin -", "/oidc/token -"];
    let called = ["t0", "t0", "t1", "mine", "t1", "t1", "t2"];
    let called = called.map(|token| format!("/api/secured Bearer {token}"));
    let [first, second, third, mine, fourth, fifth, last] = called.each_ref().map(|call| &**call);
    assert_eq!(
        outline(&requests),
        [sign_in, first, second, refresh, third, mine, fourth, fifth, refresh, last]
    );
    let form = "\r\n\r\nclient_id=app-1&grant_type=refresh_token&refresh_token=r";
    assert!(requests[3].ends_with(&format!("{form}0")), "{}", requests[3]);
    assert!(requests[8].ends_with(&format!("{form}1")), "{}", requests[8]);
    assert!(requests[3].contains("\r\ncontent-type: application/x-www-form-urlencoded\r\n"));
}

#[tokio::test]
async fn a_code_that_never_left_is_still_good() {
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let host = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let client = client(&host, code());
    for _ in 0..2 {
        let error = call(&client).await.unwrap_err();
        assert!(error.to_string().contains("connection refused"), "{error}");
    }
}

#[tokio::test]
async fn a_code_and_then_a_refresh_token() {
    let answers = [
        tokens(r#""access_token":"t0","refresh_token":"r0""#),
        success(),
        refused(),
        bare(r#""access_token":"t1""#),
        success(),
    ];
    let (host, requests) = server(&answers).await;
    let client = client(&host, code());
    assert_eq!(call(&client).await.unwrap(), 1);
    assert_eq!(call(&client).await.unwrap(), 2);
    assert_eq!(requests.await.unwrap().len(), 5);
}

#[tokio::test]
async fn an_application_with_a_secret() {
    let given = tokens(r#""access_token":"t0","refresh_token":"r0""#);
    let answers = [given, success(), refused(), bare(r#""access_token":"t1""#), success()];

    // In the header.
    let (host, requests) = server(&answers).await;
    let builder = AuthenticationClient::builder().host(host).app_id("app-1");
    let builder = builder.client_secret_basic("app-1", "secret").access_token_from(password());
    let in_header = builder.build().unwrap();
    call(&in_header).await.unwrap();
    call(&in_header).await.unwrap();
    let requests = requests.await.unwrap();
    let basic = "Basic YXBwLTE6c2VjcmV0";
    let outlines = outline(&requests);
    assert_eq!(outlines[0], format!("/api/v3/signin {basic}"));
    assert_eq!(outlines[3], format!("/oidc/token {basic}"));
    assert!(requests[3].ends_with("\r\n\r\ngrant_type=refresh_token&refresh_token=r0"));

    // In the request.
    let (host, requests) = server(&answers).await;
    let request = SigninByCredentialsDto::password().password("hunter2").username("me");
    let request = request.client_id("app-2").client_secret("secret");
    let in_request = client(&host, SignIn::new(request.build()));
    call(&in_request).await.unwrap();
    call(&in_request).await.unwrap();
    let requests = requests.await.unwrap();
    assert!(requests[0].ends_with(r#""client_id":"app-2","client_secret":"secret"}"#));
    let form = "client_id=app-2&client_secret=secret&grant_type=refresh_token&refresh_token=r0";
    assert!(requests[3].ends_with(form), "{}", requests[3]);
    assert_eq!(outline(&requests)[3], "/oidc/token -");
}

#[test]
fn debug_shows_nothing() {
    assert_eq!(format!("{:?}", password()), "SignIn { .. }");
    let shared: Arc<dyn TokenProvider> = Arc::new(code());
    assert_eq!(format!("{:?}", crate::TokenSource::shared(shared)), "TokenSource(***)");
}
