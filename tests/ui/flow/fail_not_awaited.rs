// shows: the factor is not enrolled until this is awaited
#![deny(unused_must_use)]
use mfa_client::enrollment::{PendingEnrollment, Sms};

fn confirm(pending: PendingEnrollment<Sms>) {
    pending.confirm("123456");
}

fn main() {}
