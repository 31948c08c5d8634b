// shows: `Secret`
use mfa_client::enrollment::{PendingEnrollment, Sms};

fn log(pending: &PendingEnrollment<Sms>) {
    println!("{}", pending.token());
}

fn main() {}
