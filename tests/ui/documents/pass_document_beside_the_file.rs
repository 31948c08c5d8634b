//! A path that is relative to the file, and a client in a module of its own.
#![deny(warnings)]

mod clock {
    mfa_macros::client!("clock.yaml");
}

use clock::types::{Time, TimeZone};

fn main() {
    let time = Time::builder().seconds(5).zone(TimeZone::Utc).build();
    assert_eq!(time.seconds, 5);
    let client = clock::Client::builder().host("http://localhost").build();
    let _ = client.map(|client| drop(client.get_time()));
}
