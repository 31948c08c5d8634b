// shows: PendingEnrollment<
use mfa_client::enrollment::{PendingEnrollment, Sms};

fn show(pending: &PendingEnrollment<Sms>) {
    let _ = pending.uri();
}

fn main() {}
