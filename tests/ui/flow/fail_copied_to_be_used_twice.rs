// shows: PendingEnrollment<
use mfa_client::enrollment::{PendingEnrollment, Sms};

async fn confirm(pending: PendingEnrollment<Sms>) {
    let _ = pending.clone().confirm("123456").await;
}

fn main() {}
