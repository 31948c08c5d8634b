//! The stand-in: watched, and plugged into clients.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use mfa_client::testing::{Reply, ReplyFuture, Request, Service as ClientService};

use crate::message::Message;
use crate::service::Service;

/// A stand-in. It answers clients of this process without a network; a [`Server`](crate::Server) is
/// one that listens, too.
///
/// All clones are the same stand-in.
///
/// # Examples
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), mfa_client::Error> {
/// use mfa_client::AuthenticationClient;
/// use mfa_sim::{Simulator, demo};
///
/// let sim = Simulator::builder().token("my-token").build();
/// let client = AuthenticationClient::builder()
///     .service(sim.clone())
///     .app_id(demo::APP_ID)
///     .access_token("my-token")
///     .build()?;
///
/// let pending = client.enrollment().sms("188xxxx8888").start().await?;
/// let code = sim.last_code("188xxxx8888").unwrap_or_default();
/// pending.confirm(code).await?;
/// assert_eq!(client.list_enrolled_factors().await?.data.len(), 1);
/// # Ok(()) }
/// ```
#[derive(Clone)]
pub struct Simulator {
    pub(crate) service: Arc<Service>,
}

impl Simulator {
    /// All messages that a real server would have sent so far, oldest first. Of very many, only
    /// the last thousand are remembered.
    pub fn messages(&self) -> Vec<Message> {
        self.service.state().outbox.all()
    }

    /// The code in the newest message to an address: an e-mail address, or a phone number with
    /// its country code (`+86 188xxxx8888`) or without.
    pub fn last_code(&self, address: &str) -> Option<String> {
        self.service.state().outbox.last_code(address)
    }

    /// Moves the stand-in's clock forward: tokens and codes age at once, and limits on how often
    /// something may be sent run out.
    pub fn advance(&self, by: Duration) {
        self.service.clock().advance(by);
    }

    /// The stand-in's time, in seconds since the Unix epoch. It is the one to compute
    /// [one-time passwords](crate::totp) for.
    pub fn unix_time(&self) -> u64 {
        self.service.clock().now().unix_seconds()
    }
}

impl ClientService for Simulator {
    fn call(&self, request: Request) -> ReplyFuture<'_> {
        let answer = self.service.answer(&request.into());
        Box::pin(async move { Ok(Reply::json(answer.http.as_u16(), &answer.body)) })
    }
}

impl fmt::Debug for Simulator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Simulator").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
