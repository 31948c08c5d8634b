//! Against servers that give what they are told to, on a machine whose clock stands still.

use std::sync::Arc;

use tokio::task::JoinHandle;

use super::*;
use crate::test_support::{answer, serve_all};
use crate::types::SignInOptionsDto;
use crate::{ApiCode, AuthenticationClient, Error, ErrorKind};

const FACTORS: &str = r#"{"statusCode":200,"message":"","data":[]}"#;
const REFUSED: &str = r#"{"statusCode":401,"apiCode":2020,"message":"not logged in"}"#;
const WRONG: &str = r#"{"statusCode":403,"apiCode":2333,"message":"wrong password"}"#;

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
    assert!(error.to_string().ends_with("the answer holds no token"), "{error}");
}

#[tokio::test]
async fn a_refresh_token_comes_before_the_password() {
    let answers = [
        tokens(r#""access_token":"t0","refresh_token":"r0""#),
        refused(),
        bare(r#""access_token":"t1","refresh_token":"r1""#),
        refused(),
        refused(),
        bare(r#""access_token":"t2""#),
        success(),
    ];
    let (host, requests) = server(&answers).await;
    let client = client(&host, password());
    assert!(call(&client).await.unwrap_err().is_unauthorized(), "twice in one call");
    // The token that was refused last is not used again.
    client.list_enrolled_factors().bearer("mine").await.unwrap_err();
    assert_eq!(call(&client).await.unwrap(), 1);
    let requests = requests.await.unwrap();
    let factors = |token: &str| format!("/api/v3/list-enrolled-factors Bearer {token}");
    assert_eq!(
        outline(&requests),
        [
            "/api/v3/signin -".to_owned(),
            factors("t0"),
            "/oidc/token -".to_owned(),
            factors("t1"),
            factors("mine"),
            "/oidc/token -".to_owned(),
            factors("t2"),
        ]
    );
    let form = "\r\n\r\nclient_id=app-1&grant_type=refresh_token&refresh_token=r";
    assert!(requests[2].ends_with(&format!("{form}0")), "{}", requests[2]);
    assert!(requests[5].ends_with(&format!("{form}1")), "{}", requests[5]);
    assert!(requests[2].contains("\r\ncontent-type: application/x-www-form-urlencoded\r\n"));
}

#[tokio::test]
async fn a_refused_refresh_token_makes_way_for_the_password() {
    for refusal in [answer("400 Bad Request", r#"{"error":"invalid_grant"}"#), refused()] {
        let answers = [
            tokens(r#""access_token":"t0","refresh_token":"r0""#),
            refused(),
            refusal,
            tokens(r#""access_token":"t1""#),
            success(),
        ];
        let (host, requests) = server(&answers).await;
        assert_eq!(call(&client(&host, password())).await.unwrap(), 2);
        let outline = outline(&requests.await.unwrap());
        assert_eq!(outline[2..4], ["/oidc/token -", "/api/v3/signin -"]);
    }
}

#[tokio::test]
async fn a_refresh_that_fails_otherwise_is_tried_again() {
    let answers = [
        tokens(r#""access_token":"t0","refresh_token":"r0""#),
        refused(),
        answer("503 Service Unavailable", ""),
        bare(r#""access_token":"t1""#),
        success(),
    ];
    let (host, requests) = server(&answers).await;
    let client = client(&host, password());
    let error = call(&client).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Token, 1));
    assert!(error.may_have_reached_server());
    call(&client).await.unwrap();
    assert_eq!(outline(&requests.await.unwrap())[2..4], ["/oidc/token -", "/oidc/token -"]);
}

#[tokio::test]
async fn a_wrong_password_is_sent_once() {
    let (host, requests) = server(&[answer("200 OK", WRONG)]).await;
    let client = client(&host, password());
    for _ in 0..2 {
        let error = call(&client).await.unwrap_err();
        assert_eq!((error.kind(), error.api_code()), (ErrorKind::Token, Some(ApiCode(2333))));
        assert!(!format!("{error:#?}").contains("hunter2"), "{error:#?}");
    }
    assert_eq!(requests.await.unwrap().len(), 1);
}

#[tokio::test]
async fn a_server_in_trouble_has_not_refused_anything() {
    for failed in [answer("502 Bad Gateway", ""), answer("403 Forbidden", "<html>"), String::new()]
    {
        let (host, requests) = server(&[failed, tokens(r#""access_token":"t0""#), success()]).await;
        let client = client(&host, password());
        assert_eq!(call(&client).await.unwrap_err().kind(), ErrorKind::Token);
        call(&client).await.unwrap();
        assert_eq!(requests.await.unwrap().len(), 3);
    }
}

#[tokio::test]
async fn a_code_is_sent_once_whatever_comes_of_it() {
    for failed in [answer("502 Bad Gateway", ""), String::new()] {
        let (host, requests) = server(&[failed]).await;
        let client = client(&host, code());
        assert_eq!(call(&client).await.unwrap_err().kind(), ErrorKind::Token);
        let error = call(&client).await.unwrap_err();
        assert!(error.to_string().contains("the one-time code was used"), "{error}");
        assert_eq!(requests.await.unwrap().len(), 1);
    }
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
        refused(),
        bare(r#""access_token":"t1""#),
        success(),
    ];
    let (host, requests) = server(&answers).await;
    assert_eq!(call(&client(&host, code())).await.unwrap(), 2);
    assert_eq!(requests.await.unwrap().len(), 4);
}

#[tokio::test]
async fn an_application_with_a_secret() {
    let given = tokens(r#""access_token":"t0","refresh_token":"r0""#);
    let answers = [given, refused(), bare(r#""access_token":"t1""#), success()];

    // In the header.
    let (host, requests) = server(&answers).await;
    let builder = AuthenticationClient::builder().host(host).app_id("app-1");
    let builder = builder.client_secret_basic("app-1", "secret").access_token_from(password());
    call(&builder.build().unwrap()).await.unwrap();
    let requests = requests.await.unwrap();
    let basic = "Basic YXBwLTE6c2VjcmV0";
    let outlines = outline(&requests);
    assert_eq!(outlines[0], format!("/api/v3/signin {basic}"));
    assert_eq!(outlines[2], format!("/oidc/token {basic}"));
    assert!(requests[2].ends_with("\r\n\r\ngrant_type=refresh_token&refresh_token=r0"));

    // In the request.
    let (host, requests) = server(&answers).await;
    let request = SigninByCredentialsDto::password().password("hunter2").username("me");
    let request = request.client_id("app-2").client_secret("secret");
    call(&client(&host, SignIn::new(request.build()))).await.unwrap();
    let requests = requests.await.unwrap();
    assert!(requests[0].ends_with(r#""client_id":"app-2","client_secret":"secret"}"#));
    let form = "client_id=app-2&client_secret=secret&grant_type=refresh_token&refresh_token=r0";
    assert!(requests[2].ends_with(form), "{}", requests[2]);
    assert_eq!(outline(&requests)[2], "/oidc/token -");
}

#[test]
fn debug_shows_nothing() {
    assert_eq!(format!("{:?}", password()), "SignIn { .. }");
    let shared: Arc<dyn TokenProvider> = Arc::new(code());
    assert_eq!(format!("{:?}", crate::TokenSource::shared(shared)), "TokenSource(***)");
}
