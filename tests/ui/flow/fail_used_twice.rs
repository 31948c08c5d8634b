// shows: PendingEnrollment<
// shows: ::confirm`
use mfa_client::enrollment::{PendingEnrollment, Sms};

async fn confirm(pending: PendingEnrollment<Sms>) -> Result<(), mfa_client::Error> {
    pending.confirm("123456").await?;
    pending.confirm("654321").await?;
    Ok(())
}

fn main() {}
