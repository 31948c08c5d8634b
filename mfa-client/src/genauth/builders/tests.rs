use std::sync::{Arc, Mutex};

use http::Method;
use serde_json::json;

use crate::genauth::vectors;
use crate::hooks::{BeforeRequest, HookFuture, Hooks, done};
use crate::management_client::GetMfaBoundInputs;
use crate::testing::{Fake, Refusal, Reply};
use crate::types::{GetStatusRespDto, VerifyTotpMfaDto};
use crate::{
    AuthenticationClient, AuthenticationClientBuilder, ErrorKind, Lang, ManagementClient,
    ManagementClientBuilder, ManagementService,
};

/// Answers whatever the tests ask for.
fn fake() -> Fake {
    let success =
        || Reply::ok(&json!({"code": 200, "statusCode": 200, "message": "", "data": null}));
    let operations =
        ["verifyTotpMfa", "getStatus", "listEnrolledFactors", "getUserMfaStatus", "POST /api/v2/x"];
    operations.into_iter().fold(Fake::new(), |fake, name| fake.always(name, success()))
}

fn user(fake: &Fake) -> AuthenticationClientBuilder {
    let builder = AuthenticationClient::builder().app_id("app").access_token("token");
    builder.service(fake.clone())
}

fn administrator(fake: &Fake) -> ManagementClientBuilder {
    ManagementClient::builder().management_token("token").service(fake.clone())
}

fn paths(fake: &Fake) -> Vec<String> {
    fake.requests().iter().map(|request| request.path().to_owned()).collect()
}

fn totp() -> VerifyTotpMfaDto {
    VerifyTotpMfaDto::builder().totp("612311").build()
}

#[tokio::test]
async fn the_calls_of_the_second_factor_begin_as_they_are_told_to() {
    let fake = fake();
    for (prefix, expected) in [
        (None, ["/api/v2/mfa/totp/verify", "/api/v2/users/u%7C1/mfa-bound"]),
        (Some("/api"), ["/api/mfa/totp/verify", "/api/users/u%7C1/mfa-bound"]),
        (Some("/"), ["/mfa/totp/verify", "/users/u%7C1/mfa-bound"]),
    ] {
        let before = fake.requests().len();
        let (mut user, mut administrator) = (user(&fake), administrator(&fake));
        if let Some(prefix) = prefix {
            (user, administrator) = (user.v2_prefix(prefix), administrator.v2_prefix(prefix));
        }
        user.build().unwrap().verify_totp_mfa(totp()).raw().await.unwrap();
        administrator.build().unwrap().get_mfa_bound("u|1").raw().await.unwrap();
        assert_eq!(paths(&fake)[before..], expected);
    }
}

#[tokio::test]
async fn all_other_paths_stay() {
    let fake = fake();
    let client = user(&fake).v2_prefix("/api").build().unwrap();
    client.list_enrolled_factors().raw().await.unwrap();
    client.request(Method::POST, "/api/v2/x").await.unwrap();
    assert_eq!(paths(&fake), ["/api/v3/list-enrolled-factors", "/api/v2/x"]);
}

#[tokio::test]
async fn what_is_no_path_is_refused_by_both_builders() {
    let expected =
        "the path in place of `/api/v2` cannot be used: the path must begin with a slash";
    let fake = fake();
    let user = user(&fake).v2_prefix("api").build().map(|_| ()).unwrap_err();
    let administrator = administrator(&fake).v2_prefix("api").build().map(|_| ()).unwrap_err();
    for error in [user, administrator] {
        assert_eq!((error.kind(), &*error.to_string()), (ErrorKind::Configuration, expected));
    }
}

/// Remembers which paths it sees.
#[derive(Clone, Default)]
struct Templates(Arc<Mutex<Vec<Option<&'static str>>>>);

impl Hooks for Templates {
    fn before_request<'a>(&'a self, request: &'a mut BeforeRequest<'_>) -> HookFuture<'a> {
        self.0.lock().unwrap().push(request.url_template());
        done()
    }
}

#[tokio::test]
async fn those_who_look_on_see_the_documents_path() {
    let (fake, seen) = (fake(), Templates::default());
    let client = administrator(&fake).v2_prefix("/").hooks(seen.clone()).build().unwrap();
    client.get_mfa_bound("u1").raw().await.unwrap();
    assert_eq!(*seen.0.lock().unwrap(), [Some("/api/v2/users/{userId}/mfa-bound")]);
    assert_eq!(paths(&fake), ["/users/u1/mfa-bound"]);
}

/// Knows a user.
struct Known;

impl ManagementService for Known {
    async fn get_mfa_bound(&self, inputs: GetMfaBoundInputs) -> Result<GetStatusRespDto, Refusal> {
        Err(Refusal::new(404).message(inputs.user_id))
    }
}

/// The path that is sent has fewer segments than the document's.
#[tokio::test]
async fn services_find_the_parameters_of_such_paths() {
    for prefix in ["/", "/api", "/a/longer/path"] {
        let builder = ManagementClient::builder().management_token("token").v2_prefix(prefix);
        let client = builder.service(Known.into_service()).build().unwrap();
        let error = client.get_mfa_bound("u|1").await.unwrap_err();
        assert_eq!(error.message(), Some("u|1"), "{error}");
    }
}

/// The path that is sent is the one of a signature that the vendor's code made.
#[tokio::test]
async fn the_path_that_is_sent_is_signed() {
    for (brand, expected) in vectors::FIRST {
        let fake = fake();
        let client = vectors::client(brand, |mut builder| {
            let (documented, sent) = ("/api/v3/get-mfa-status", "/api/v3/get-user-mfa-info");
            builder.inner = builder.inner.path_prefix(documented, sent.to_owned());
            builder.service(fake.clone()).lang(Lang::ZH_CN)
        });
        let call = client.get_user_mfa_status("6229ffaxxxxxxxxcade3e3d9");
        call.user_id_type("user_id").call().raw().await.unwrap();

        let request = fake.requests().pop().unwrap();
        assert_eq!(request.path(), "/api/v3/get-user-mfa-info");
        assert_eq!(request.header("authorization"), Some(expected), "{brand:?}");
    }
}
