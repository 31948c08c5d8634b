//! The clients under test, and what comes out of their calls.

use std::fmt::Debug;
use std::pin::Pin;

use mfa_client::{
    AuthenticationClient, Error, ManagementClient, Response, RetryPolicy, StatusCode, Value,
};
use serde::Serialize;

pub(crate) const APP_ID: &str = "app-1";
pub(crate) const POOL_ID: &str = "pool-1";
pub(crate) const USER_TOKEN: &str = "user-token";
pub(crate) const ADMIN_TOKEN: &str = "admin-token";

/// Both clients, with every credential there is. They make one attempt of each call: what the
/// others would add is the business of `faults`.
#[derive(Clone)]
pub(crate) struct Clients {
    pub(crate) authentication: AuthenticationClient,
    pub(crate) management: ManagementClient,
}

impl Clients {
    pub(crate) fn to(host: &str) -> Self {
        let authentication = AuthenticationClient::builder()
            .host(host)
            .retry(RetryPolicy::none())
            .access_token(USER_TOKEN)
            .app_id(APP_ID)
            .userpool_id(POOL_ID)
            .client_secret_basic(APP_ID, "app-secret");
        let management = ManagementClient::builder()
            .host(host)
            .retry(RetryPolicy::none())
            .management_token(ADMIN_TOKEN)
            .userpool_id(POOL_ID);
        Self {
            authentication: authentication.build().unwrap(),
            management: management.build().unwrap(),
        }
    }
}

/// What a call gave, whatever its type.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) http: StatusCode,
    /// The decoded value, encoded again.
    pub(crate) value: Value,
    /// What a log would show.
    pub(crate) debug: String,
}

pub(crate) type Outcome = Result<Answer, Error>;
pub(crate) type Pending = Pin<Box<dyn Future<Output = Outcome>>>;

pub(crate) fn outcome<T: Serialize + Debug>(result: Result<Response<T>, Error>) -> Outcome {
    let response = result?;
    Ok(Answer {
        http: response.status(),
        value: serde_json::to_value(&*response).unwrap(),
        debug: format!("{response:?} {response:#?}"),
    })
}

/// A call of one of the [`Clients`] as a value: `call!(authentication.get_factor("1"))`.
macro_rules! call {
    ($client:ident . $($call:tt)+) => {
        |clients: $crate::support::clients::Clients| {
            Box::pin(async move {
                $crate::support::clients::outcome(clients.$client.$($call)+.await)
            })
        }
    };
}
pub(crate) use call;
