//! Tokens that the client gets for itself: something secret goes out, a token comes back, is
//! replaced, and is refused. And requests that are signed, where no token is.

use mfa_client::types::{SignInOptionsDto, SigninByCredentialsDto};
use mfa_client::{AccessKey, Brand, ErrorKind, SignIn};
use serde_json::{Value, json};

use super::calls::{Call, Setup, calls};
use super::paths::{Seen, overheard, watched};
use super::servers::{self, Deed};
use super::{CANARY, SECRET, assert_hidden, assert_no_secret_in_urls, everything, shown};
use crate::support::clients::Clients;
use crate::support::recorder::{Recorded, Recorder, Script};

const SIGN_IN: &str = "signInByCredentials";
const EXCHANGE: &str = "getManagementToken";

/// A token that names a user pool: `{"scoped_userpool_id": SECRET}`.
const JWT: &str = "h.eyJzY29wZWRfdXNlcnBvb2xfaWQiOiJodW50ZXIzY2FuYXJ5OXNlY3JldCJ9.s";

/// A way to prove who is calling that is more than a fixed token.
#[derive(Clone, Copy)]
struct Way {
    /// The operation that is called.
    call: &'static str,
    /// The operation that gives the token.
    source: &'static str,
    clients: fn(Setup) -> Clients,
}

/// An administrator's key, which is exchanged.
const KEY: Way = Way {
    call: "getGlobalMfaSettings",
    source: EXCHANGE,
    clients: |setup| {
        let builder = setup.administrator().management_token_from(key());
        Clients { management: builder.build().unwrap(), ..setup.clients() }
    },
};

/// A user's password, and the application's secret beside it.
const PASSWORD: Way = Way {
    call: "listEnrolledFactors",
    source: SIGN_IN,
    clients: |setup| {
        let request = SigninByCredentialsDto::password().account(SECRET).password(SECRET);
        let request = request.client_id(CANARY).client_secret(SECRET).options(offline());
        let builder = setup.user().access_token_from(SignIn::new(request.build()));
        Clients { authentication: builder.build().unwrap(), ..setup.clients() }
    },
};

/// A code that was sent to a user, and the application's secret in a header.
const CODE: Way = Way {
    call: "listEnrolledFactors",
    source: SIGN_IN,
    clients: |setup| {
        let request = SigninByCredentialsDto::passcode().email(SECRET).pass_code(SECRET);
        let request = SignIn::new(request.options(offline()).build());
        let builder = setup.user().access_token_from(request).client_secret_basic(CANARY, SECRET);
        Clients { authentication: builder.build().unwrap(), ..setup.clients() }
    },
};

fn key() -> AccessKey {
    AccessKey::new(SECRET, SECRET)
}

fn offline() -> SignInOptionsDto {
    SignInOptionsDto::builder().scope("openid offline_access").build()
}

/// What whoever gives tokens says, to a key, to credentials and to a refresh token.
fn tokens(access_token: &str) -> Value {
    json!({
        "access_token": access_token, "id_token": SECRET, "refresh_token": SECRET,
        "token_type": "bearer", "expires_in": 7200,
    })
}

fn token() -> Script {
    let answer = json!({"statusCode": 200, "message": "", "data": tokens(JWT)});
    Script::json("200 OK", &answer.to_string())
}

fn refreshed() -> Script {
    Script::json("200 OK", &tokens(&format!("{SECRET}-2")).to_string())
}

fn script(deeds: Vec<Deed>, name: &str, id: &str) -> Script {
    (deeds.into_iter().find(|deed| deed.name == name).unwrap().script)(id)
}

impl Way {
    fn call(self) -> Call {
        calls().into_iter().find(|(id, _)| *id == self.call).unwrap()
    }

    fn success(self) -> Script {
        script(servers::successes(), "secrets", self.call)
    }

    /// What makes the client get another token.
    fn refused(self) -> Script {
        script(servers::refusals(), "401", self.call)
    }

    /// Makes the call, to a server that answers in these ways in turn.
    async fn run<const N: usize>(
        self,
        first: [Script; N],
        last: Script,
        seen: &mut Seen,
    ) -> Vec<Recorded> {
        self.run_behind(0, first, last, seen).await
    }

    /// The same behind so many calls that succeed: a token that no server has taken is not replaced.
    async fn run_behind<const N: usize>(
        self,
        good: usize,
        first: [Script; N],
        last: Script,
        seen: &mut Seen,
    ) -> Vec<Recorded> {
        let recorder = Recorder::in_turn(first, last).await;
        let clients = (self.clients)(Setup::new(recorder.host()));
        assert_hidden(&everything(&clients.authentication));
        assert_hidden(&everything(&clients.management));
        for _ in 0..good {
            watched(self.call(), clients.clone()).await.unwrap();
        }
        seen.look(watched(self.call(), clients).await, "secrets");
        let requests = recorder.stop().await;
        assert_no_secret_in_urls(&requests);
        requests
    }
}

/// Everything that can become of a request for a token but silence.
fn failures() -> Vec<Deed> {
    [servers::refusals(), servers::unreadable(), servers::broken()].concat()
}

#[tokio::test]
async fn tokens_that_are_given() {
    let mut seen = Seen::default();
    for way in [KEY, PASSWORD, CODE] {
        let requests = way.run([token()], way.success(), &mut seen).await;
        assert_eq!(requests.len(), 2, "{requests:?}");
        assert!(requests[0].body.contains(SECRET), "{requests:?}");
        assert_eq!(requests[1].header("authorization"), [format!("Bearer {JWT}")]);
    }
    assert_eq!(seen.successes, 3);
}

#[tokio::test]
async fn tokens_that_are_refused() {
    let mut seen = Seen::default();
    // The second token is the same as the first, or is refused like it.
    let replaced = [token(), KEY.success(), KEY.refused(), token()];
    let requests = KEY.run_behind(1, replaced, KEY.refused(), &mut seen).await;
    assert!(4 <= requests.len());
    for way in [PASSWORD, CODE] {
        let refreshed = [token(), way.success(), way.refused(), refreshed()];
        let requests = way.run_behind(1, refreshed.clone(), way.success(), &mut seen).await;
        assert_eq!(requests.len(), 5, "{requests:?}");
        assert!(requests[3].body.contains(&format!("refresh_token={SECRET}")), "{requests:?}");
        way.run_behind(1, refreshed, way.refused(), &mut seen).await;
    }
    assert_eq!((seen.successes, seen.errors(ErrorKind::Api)), (2, 3), "{seen:?}");
}

#[tokio::test]
async fn requests_for_tokens_that_fail() {
    for way in [KEY, PASSWORD, CODE] {
        let mut seen = Seen::default();
        for deed in failures() {
            let requests = way.run([], (deed.script)(way.source), &mut seen).await;
            assert!(requests[0].body.contains(SECRET), "{}", deed.name);
        }
        assert_eq!(seen.errors(ErrorKind::Token), failures().len(), "{seen:?}");
    }
}

#[tokio::test]
async fn refreshes_that_fail() {
    for way in [PASSWORD, CODE] {
        let mut seen = Seen::default();
        for deed in failures() {
            let first = [token(), way.success(), way.refused()];
            // Where the refresh token is refused, the credentials are next, and fare no better.
            let failed = (deed.script)(way.source);
            let requests = way.run_behind(1, first, failed, &mut seen).await;
            assert_eq!(requests[3].target, "/oidc/token", "{}", deed.name);
        }
        assert_eq!(seen.errors(ErrorKind::Token), failures().len(), "{seen:?}");
    }
}

#[tokio::test]
async fn servers_that_keep_silent() {
    let mut seen = Seen::default();
    for way in [KEY, PASSWORD, CODE] {
        for deed in servers::silent() {
            let recorder = Recorder::start((deed.script)(way.source)).await;
            let clients = (way.clients)(Setup::new(recorder.host()).impatient());
            seen.look(watched(way.call(), clients).await, deed.name);
            assert_no_secret_in_urls(&recorder.stop().await);
        }
    }
    assert_eq!(seen.errors(ErrorKind::Token), 9, "{seen:?}");
}

/// Requests that are signed, under one of the product's names.
fn signing(brand: Brand) -> Way {
    let clients = match brand {
        Brand::GenAuth => |setup| signed(setup, Brand::GenAuth),
        Brand::Authing => |setup| signed(setup, Brand::Authing),
    };
    Way { call: "updateGlobalMfaSettings", source: "", clients }
}

fn signed(setup: Setup, brand: Brand) -> Clients {
    let source = AccessKey::new(CANARY, SECRET).sign_requests(brand);
    assert_hidden(&everything(&source));
    let builder = setup.administrator().management_token_from(source);
    Clients { management: builder.build().unwrap(), ..setup.clients() }
}

/// Of the key only the id leaves. The signature is shown as little as it: whoever has it can send the
/// request as well.
#[tokio::test]
async fn signed_requests() {
    for way in [Brand::GenAuth, Brand::Authing].map(signing) {
        let mut seen = Seen::default();
        for deed in [servers::successes(), failures()].concat() {
            let recorder = Recorder::start((deed.script)(way.call)).await;
            let clients = (way.clients)(Setup::new(recorder.host()));
            let (outcome, mut text) = overheard(way.call(), clients).await;
            if let Err(error) = &outcome {
                text.push_str(&shown(error));
            }
            seen.look(outcome, deed.name);
            let requests = recorder.stop().await;
            assert_no_secret_in_urls(&requests);
            for request in requests {
                let proof = request.header("authorization")[0];
                assert!(!proof.contains(SECRET), "{proof}");
                let signature = proof.split_once(':').unwrap().1;
                assert!(!text.contains(signature), "{text}");
            }
        }
        assert_eq!(seen.successes, 2, "{seen:?}");
    }
}
