// shows: is no code
// shows: a code is text, because its leading zeros count: `"012345"`
use mfa_client::enrollment::{PendingEnrollment, Sms};

async fn confirm(pending: PendingEnrollment<Sms>) {
    let _ = pending.confirm(123456).await;
}

fn main() {}
