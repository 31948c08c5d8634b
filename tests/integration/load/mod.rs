//! Many calls on one client: none is lost, none is mixed up, nothing is left of one that ends or is
//! dropped.

#![allow(clippy::print_stdout, reason = "one process tells another what it has seen")]

mod cancellation;
#[cfg(unix)]
mod descriptors;
mod limited;
#[cfg(target_os = "linux")]
mod memory;
mod server;
#[cfg(unix)]
mod together;

use std::time::Duration;

use mfa_client::{AuthenticationClient, Error, RetryPolicy, Timeouts};

use crate::support::clients::{APP_ID, USER_TOKEN};

/// Longer than any test here takes, however busy the machine is, so that no limit is what ends a call.
const BOUND: Duration = Duration::from_hours(24);

fn client(host: &str, policy: RetryPolicy) -> AuthenticationClient {
    let timeouts = Timeouts::new().connect(BOUND).attempt(BOUND).operation(BOUND).stall(BOUND);
    let builder = AuthenticationClient::builder().host(host).timeouts(timeouts).retry(policy);
    builder.access_token(USER_TOKEN).app_id(APP_ID).build().unwrap()
}

/// Asks for the factor of this name, and gives the name that the answer holds.
async fn ask(client: &AuthenticationClient, name: &str) -> Result<String, Error> {
    let response = client.get_factor(name).request_id(name).await?;
    assert_eq!(response.request_id(), Some(name), "the answer to another call");
    Ok(response.into_inner().data.factor_id)
}
