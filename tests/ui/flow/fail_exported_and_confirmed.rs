// shows: PendingEnrollment<
// shows: ::export`
use mfa_client::Secret;
use mfa_client::enrollment::{PendingEnrollment, Sms};

async fn keep(pending: PendingEnrollment<Sms>) -> Result<Secret, mfa_client::Error> {
    let stored = pending.export();
    pending.confirm("123456").await?;
    Ok(stored)
}

fn main() {}
