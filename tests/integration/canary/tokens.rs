//! Tokens that the client gets for itself: the key goes out, a token comes back, and is refused.

use std::time::Duration;

use mfa_client::{AccessKey, ErrorKind, ManagementClient, RetryPolicy, Timeouts};
use serde_json::json;

use super::calls::{calls, clients};
use super::paths::{Seen, Talkative, watched};
use super::{CANARY, servers};
use crate::support::recorder::{Recorder, Script};

const EXCHANGE: &str = "getManagementToken";

fn token() -> Script {
    let data = json!({"access_token": CANARY, "expires_in": 7200});
    Script::json("200 OK", &json!({"statusCode": 200, "message": "", "data": data}).to_string())
}

/// Makes a call whose token has to come first, to a server that answers in these ways in turn.
async fn run<const N: usize>(first: [Script; N], last: Script, seen: &mut Seen) -> usize {
    let recorder = Recorder::in_turn(first, last).await;
    let host = recorder.host();
    let retry = RetryPolicy::new().backoff(Duration::ZERO, Duration::ZERO);
    let mut clients = clients(&host, Timeouts::new(), retry);
    let builder = ManagementClient::builder().host(&host).retry(retry).userpool_id(CANARY);
    let builder = builder.management_token_from(AccessKey::new(CANARY, CANARY)).hooks(Talkative);
    clients.management = builder.build().unwrap();
    let call = calls().into_iter().find(|(id, _)| *id == "getGlobalMfaSettings").unwrap();
    seen.look(watched(call, clients).await, "secrets");
    let requests = recorder.stop().await;
    assert!(requests[0].body.contains(CANARY), "{requests:?}");
    requests.len()
}

fn script(deeds: Vec<servers::Deed>, name: &str, id: &str) -> Script {
    (deeds.into_iter().find(|deed| deed.name == name).unwrap().script)(id)
}

#[tokio::test]
async fn tokens_of_an_access_key() {
    let mut seen = Seen::default();
    let success = || script(servers::successes(), "secrets", "getGlobalMfaSettings");
    let refused = || script(servers::refusals(), "401", "getGlobalMfaSettings");
    assert_eq!(run([token()], success(), &mut seen).await, 2);
    assert_eq!(seen.successes, 1);
    // The second token is the same as the first, or is refused like it.
    assert!(3 <= run([token(), refused(), token()], refused(), &mut seen).await);
    assert_eq!(seen.errors(ErrorKind::Api), 1, "{seen:?}");
    for deed in [servers::refusals(), servers::unreadable(), servers::broken()].concat() {
        run([], (deed.script)(EXCHANGE), &mut seen).await;
    }
    assert_eq!(seen.errors(ErrorKind::Token), 9 + 6 + 7, "{seen:?}");
}
