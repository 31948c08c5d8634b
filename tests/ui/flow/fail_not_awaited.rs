// shows: nothing is sent until this is awaited
#![deny(unused_must_use)]
use mfa_client::enrollment::{PendingEnrollment, Sms};

fn confirm(pending: PendingEnrollment<Sms>) {
    pending.confirm("123456");
}

fn main() {}
