//! Services with a method for each operation, in the place of a server.

#![allow(deprecated, reason = "a document may deprecate what a test looks at")]

mod traps;

use std::sync::{Arc, Mutex};

use mfa_client::authentication_client::SignInByCredentialsInputs;
use mfa_client::management_client::{GetManagementTokenInputs, GetUserMfaStatusInputs};
use mfa_client::testing::{Fake, Fault, Refusal, Reply, Request, Service};
use mfa_client::{
    AccessKey, ApiCode, ApiStatus, AuthenticationClient, AuthenticationService, ErrorKind,
    ManagementClient, ManagementService, Method, RetryPolicy, SignIn, types,
};
use serde_json::json;

use crate::documents::operations;
use crate::support::clients::{APP_ID, Clients};
use crate::support::operations::operations as all_operations;

/// Answers nothing.
struct Nothing;

impl AuthenticationService for Nothing {}
impl ManagementService for Nothing {}

/// Both clients, of services, with every credential there is.
fn clients(authentication: impl Service + 'static, management: impl Service + 'static) -> Clients {
    let authentication = AuthenticationClient::builder()
        .access_token("user")
        .app_id(APP_ID)
        .client_secret_basic(APP_ID, "app-secret")
        .service(authentication);
    let management = ManagementClient::builder()
        .management_token("admin")
        .userpool_id("pool")
        .service(management);
    Clients {
        authentication: authentication.build().unwrap(),
        management: management.build().unwrap(),
    }
}

#[tokio::test]
async fn every_operation_arrives_and_says_that_nobody_has_written_it() {
    let clients = clients(
        AuthenticationService::into_service(Nothing),
        ManagementService::into_service(Nothing),
    );
    for operation in all_operations() {
        let error = (operation.call)(clients.clone()).await.unwrap_err();
        let id = operation.id;
        // That it gets so far means that all its inputs could be read back.
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Api, 1), "{error}");
        assert_eq!(error.status().unwrap().as_u16(), 501);
        let message = format!("`{id}` is not implemented by this service");
        assert_eq!(error.message(), Some(&*message));
        assert!(error.to_string().starts_with(&format!("`{id}` failed: HTTP 501")), "{error}");
    }
}

/// Keeps what it was asked for, and answers by what is in it.
#[derive(Default)]
struct Users {
    seen: Mutex<Vec<String>>,
}

impl Users {
    fn saw(&self, what: impl std::fmt::Debug) {
        self.seen.lock().unwrap().push(format!("{what:?}"));
    }
}

impl ManagementService for Users {
    async fn get_management_token(
        &self,
        inputs: GetManagementTokenInputs,
    ) -> Result<types::GetManagementTokenRespDto, Refusal> {
        self.saw(&inputs.body.access_key_id);
        let data = types::AccessTokenResDto::builder().access_token("t").expires_in(7200).build();
        Ok(types::GetManagementTokenRespDto::builder()
            .status_code(200)
            .message("")
            .data(data)
            .build())
    }

    async fn get_user_mfa_status(
        &self,
        inputs: GetUserMfaStatusInputs,
    ) -> Result<types::GetMapInfoRespDto, Refusal> {
        self.saw((&inputs.user_id, &inputs.user_id_type));
        match inputs.user_id.as_str() {
            "broken" => Err(Fault::Reset.into()),
            "busy" => Err(Reply::empty(503).header("retry-after", "0").into()),
            _ => Err(Refusal::new(404).api_code(ApiCode(2004)).message("no such user")),
        }
    }
}

#[tokio::test(start_paused = true)]
async fn inputs_are_read_and_refusals_are_the_documents() {
    let users = Arc::new(Users::default());
    let clients = clients(Fake::new(), Arc::clone(&users).into_service());
    let call = clients.management.get_user_mfa_status("ü|&/");
    let error = call.user_id_type(types::UserIdType::Email).await.unwrap_err();
    assert_eq!(error.status().unwrap().as_u16(), 200);
    assert_eq!(
        (error.status_code(), error.api_code()),
        (Some(ApiStatus(404)), Some(ApiCode(2004)))
    );
    assert_eq!(error.message(), Some("no such user"));
    let error = clients.management.get_user_mfa_status("broken").await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Transport, 3));
    let error = clients.management.get_user_mfa_status("busy").await.unwrap_err();
    assert_eq!((error.status().unwrap().as_u16(), error.attempts()), (503, 3));
    let seen = users.seen.lock().unwrap().clone();
    assert_eq!(seen[..2], ["(\"ü|&/\", Some(Email))", "(\"broken\", None)"]);
    assert_eq!(seen.len(), 7);
}

#[tokio::test]
async fn token_providers_find_their_operation_by_method_and_path() {
    let users = Arc::new(Users::default());
    let client = ManagementClient::builder()
        .management_token_from(AccessKey::new("key-1", "s3cret"))
        .userpool_id("pool")
        .retry(RetryPolicy::none())
        .host("http://localhost/behind/a/prefix")
        .service(Arc::clone(&users).into_service())
        .build()
        .unwrap();
    let error = client.get_user_mfa_status("u").await.unwrap_err();
    assert_eq!(error.message(), Some("no such user"));
    assert_eq!(users.seen.lock().unwrap()[0], "\"key-1\"");

    let error = client.request(Method::POST, "/api/v3/nothing").await.unwrap_err();
    let message = "`POST /behind/a/prefix/api/v3/nothing` is not implemented by this service";
    assert_eq!(error.message(), Some(message));
}

struct Entrance;

impl AuthenticationService for Entrance {
    async fn sign_in_by_credentials(
        &self,
        inputs: SignInByCredentialsInputs,
    ) -> Result<types::LoginTokenRespDto, Refusal> {
        let password = inputs.body.password_payload.unwrap();
        assert_eq!(password.username.as_deref(), Some("me"));
        Err(Refusal::new(400).message("who are you?"))
    }
}

#[tokio::test]
async fn a_user_is_refused_at_the_entrance() {
    let request = types::SigninByCredentialsDto::password().username("me").password("pw").build();
    let client = AuthenticationClient::builder()
        .app_id(APP_ID)
        .access_token_from(SignIn::new(request))
        .service(Entrance.into_service())
        .build()
        .unwrap();
    let error = client.list_enrolled_factors().await.unwrap_err();
    assert_eq!((error.kind(), error.message()), (ErrorKind::Token, Some("who are you?")));
}

/// The service of a document without an envelope.
struct Things;

impl operations::Service for Things {
    async fn get_things_thing_id_parts_part_id(
        &self,
        inputs: operations::client::GetThingsThingIdPartsPartIdInputs,
    ) -> Result<Option<String>, Refusal> {
        // The struct may grow: it is taken apart with `..`.
        let operations::client::GetThingsThingIdPartsPartIdInputs {
            thing_id,
            part_id,
            x_trace,
            limit,
            ..
        } = inputs;
        match (part_id, limit) {
            (0, _) => Ok(None),
            (_, Some(limit)) => Ok(Some(format!("{thing_id} {part_id} {x_trace:?} {limit}"))),
            (_, None) => Err(Refusal::new(409).api_code(7).message("without limit")),
        }
    }

    async fn list_things(
        &self,
        _: operations::client::ListThingsInputs,
    ) -> Result<Vec<String>, Refusal> {
        Err(Refusal::new(12))
    }

    async fn replace_things(
        &self,
        inputs: operations::client::ReplaceThingsInputs,
    ) -> Result<(), Refusal> {
        assert_eq!(inputs.body.and_then(|body| body.a).as_deref(), Some("1 & 2"));
        Ok(())
    }

    async fn delete(&self, inputs: operations::client::DeleteInputs) -> Result<(), Refusal> {
        assert_eq!(inputs.r#match, operations::types::DeleteMatch::Unknown("some".into()));
        Ok(())
    }
}

#[tokio::test]
async fn every_kind_of_input_and_answer() {
    use operations::Service as _;

    let builder = operations::Client::builder().basic("me", "pw").retry(RetryPolicy::none());
    let client = builder.service(Things.into_service()).build().unwrap();
    let part = |id: i64| client.get_things_thing_id_parts_part_id().thing_id("a/b").part_id(id);
    assert_eq!(part(0).await.unwrap().into_inner(), None);
    let part_one = part(-1).x_trace("t").limit(5).await.unwrap().into_inner();
    assert_eq!(part_one.as_deref(), Some("a/b -1 Some(\"t\") 5"));
    let error = part(1).await.unwrap_err();
    assert_eq!(error.status().unwrap().as_u16(), 409);
    assert_eq!((error.api_code(), error.message()), (Some(ApiCode(7)), Some("without limit")));

    let body = operations::types::FormBody::builder().a("1 & 2").build();
    assert_eq!(client.replace_things().body(body).await.unwrap().status().as_u16(), 204);
    client.delete(operations::types::DeleteMatch::Unknown("some".into())).await.unwrap();
    let error = client.list_things().await.unwrap_err();
    assert!(error.to_string().ends_with("12 is no status of an answer"), "{error}");
}

#[tokio::test]
async fn what_does_not_fit_the_document_is_said_without_its_value() {
    let service = Arc::new(AuthenticationService::into_service(Nothing));
    let through = Arc::clone(&service);
    // What a caller's own JSON could be: the client itself sends no such thing.
    let client = AuthenticationClient::builder().app_id("a").access_token("t").service(
        move |request: Request| {
            let service = Arc::clone(&through);
            async move { service.call(request).await }
        },
    );
    let client = client.build().unwrap();
    let request = client.request(Method::POST, "/api/v3/enroll-factor");
    let request = request.json(&json!({"factorType": "OTP", "enrollmentToken": ["hunter2"]}));
    let error = request.await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(error.to_string().contains("at `enrollmentToken`"), "{error}");
    assert!(!error.to_string().contains("hunter2"), "{error}");
    let error = client.request(Method::GET, "/api/v3/get-factor").await.unwrap_err();
    let text = "it has no query parameter `factorId`";
    assert!(error.to_string().ends_with(text), "{error}");
}
