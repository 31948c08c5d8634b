//! What comes back: successes and failures of every operation, and what is tolerated.

mod failures;
mod numbers;
mod passing;
mod successes;
mod tolerance;
mod trigger_data;
mod users;

use mfa_client::{AuthenticationClient, Error, Value};
use serde::de::DeserializeOwned;
use serde_json::json;

use crate::support::clients::{Clients, Outcome};
use crate::support::operations::{Operation, operations};
use crate::support::recorder::{Recorder, Script};

/// What an operation makes of an answer. It asks for it exactly once, whatever comes.
async fn answered(operation: &Operation, script: Script) -> Outcome {
    let recorder = Recorder::start(script).await;
    let outcome = (operation.call)(Clients::to(&recorder.host())).await;
    recorder.stop_after_one().await;
    outcome
}

/// What every operation makes of a failure.
async fn errors_of_all(script: Script) -> Vec<Error> {
    errors_of(operations(), script).await
}

/// What each of these makes of a failure.
async fn errors_of(operations: Vec<Operation>, script: Script) -> Vec<Error> {
    let mut errors = Vec::new();
    for operation in operations {
        let outcome = answered(&operation, script.clone()).await;
        let error = outcome.expect_err(operation.id);
        assert_eq!(error.operation(), Some(operation.id));
        assert_eq!(error.attempts(), 1, "{error:?}");
        assert!(error.may_have_reached_server(), "{error:?}");
        errors.push(error);
    }
    errors
}

/// A client of a server that answers so.
async fn client(body: &str) -> AuthenticationClient {
    Clients::to(&Recorder::start(Script::json("200 OK", body)).await.host()).authentication
}

/// Reads `data` in an envelope of success.
fn read<T: DeserializeOwned>(data: &Value) -> T {
    let answer = json!({"statusCode": 200, "message": "", "data": data});
    serde_json::from_str(&answer.to_string()).unwrap()
}
