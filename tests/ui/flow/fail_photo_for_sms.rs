// shows: `Photo` is no code
use mfa_client::enrollment::{PendingEnrollment, Photo, Sms};

async fn confirm(pending: PendingEnrollment<Sms>) {
    let _ = pending.confirm(Photo::stored("132434235ad244")).await;
}

fn main() {}
