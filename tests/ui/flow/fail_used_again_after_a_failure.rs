// shows: ConfirmError
use mfa_client::enrollment::{PendingEnrollment, Sms};

async fn confirm(pending: PendingEnrollment<Sms>) -> Result<(), mfa_client::Error> {
    let Err(failed) = pending.confirm("123456").await else { return Ok(()) };
    failed.retry()?.confirm("654321").await?;
    failed.retry()?.confirm("111111").await?;
    Ok(())
}

fn main() {}
