//! Many calls at once, of which only some may be under way.

use std::sync::Arc;

use mfa_client::AuthenticationClient;
use tokio::task::JoinSet;

use super::server::{Manner, Server, listen};
use super::{BOUND, ask};
use crate::support::clients::{APP_ID, USER_TOKEN};

const CALLS: usize = 2_000;
const PLACES: usize = 16;

#[tokio::test]
async fn places_for_a_few() {
    let (listener, host) = listen();
    // Answers when so many wait as may: if it were one less, nobody would be answered.
    let server = Server::new(Manner::Together(PLACES));
    let serving = tokio::spawn(Arc::clone(&server).serve(listener));
    let timeouts = mfa_client::Timeouts::new().attempt(BOUND).operation(BOUND);
    let builder = AuthenticationClient::builder().host(host).timeouts(timeouts);
    let builder = builder.access_token(USER_TOKEN).app_id(APP_ID).max_in_flight(PLACES);
    let client = builder.build().unwrap();

    let mut calls = JoinSet::new();
    for number in 0..CALLS {
        let client = client.clone();
        calls.spawn(async move {
            let name = number.to_string();
            assert_eq!(ask(&client, &name).await.unwrap(), name);
        });
    }
    assert_eq!(calls.join_all().await.len(), CALLS);
    let seen = server.seen();
    assert_eq!(seen.requests.len(), CALLS);
    // Some are opened for calls that then take one which has become free; without places it is all.
    assert!(seen.connections < CALLS / 4, "{}", seen.connections);
    println!("{CALLS} calls, {PLACES} places, {} connections", seen.connections);
    serving.abort();
}
