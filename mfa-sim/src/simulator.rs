//! Starting, watching and stopping a stand-in.

use std::collections::BTreeMap;
use std::fmt;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::runtime;
use tokio::sync::oneshot;

use crate::demo;
use crate::message::Message;
use crate::server;
use crate::service::{OnMessage, Service};
use crate::state::State;
use crate::state::tokens::{Grant, Tokens};
use crate::state::users::{User, Users};

/// A running stand-in. It listens on loopback, has a thread of its own, and serves until it is
/// dropped.
///
/// # Examples
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> std::io::Result<()> {
/// use mfa_sim::Simulator;
///
/// let sim = Simulator::builder().token("my-token").start().await?;
/// // … point a client at `sim.url()`, with `mfa_sim::demo::APP_ID` and "my-token" …
/// assert_eq!(sim.last_code("188xxxx8888"), None, "nothing was sent yet");
/// # Ok(()) }
/// ```
pub struct Simulator {
    address: SocketAddr,
    url: String,
    service: Arc<Service>,
    /// Dropping it ends the thread.
    _stop: oneshot::Sender<()>,
}

impl Simulator {
    /// Starts to describe a stand-in.
    pub fn builder() -> SimulatorBuilder {
        SimulatorBuilder {
            port: 0,
            tokens: BTreeMap::new(),
            users: Vec::new(),
            on_message: Box::new(|_| {}),
        }
    }

    /// The base URL, for example `http://127.0.0.1:8080`, without a slash at the end.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The address it listens on.
    pub const fn address(&self) -> SocketAddr {
        self.address
    }

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

impl fmt::Debug for Simulator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Simulator").field("url", &self.url).finish_non_exhaustive()
    }
}

/// Describes a stand-in that is to be started. Made by [`Simulator::builder`].
#[must_use = "nothing listens until `start` is called"]
pub struct SimulatorBuilder {
    port: u16,
    tokens: BTreeMap<String, Grant>,
    users: Vec<User>,
    on_message: OnMessage,
}

impl SimulatorBuilder {
    /// Listens on this port. Without it, or with 0, the system picks a free one.
    pub const fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// Makes `token` an access token of the [demo user](demo) that never expires, beside those
    /// that signing in gives.
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.tokens.insert(token.into(), Grant::User(demo::USER_ID.to_owned()));
        self
    }

    /// Makes `token` a management token that never expires, beside those that
    /// `get-management-token` gives.
    pub fn management_token(mut self, token: impl Into<String>) -> Self {
        self.tokens.insert(token.into(), Grant::Management);
        self
    }

    /// Adds a user. One with the id of the [demo user](demo) takes its place.
    pub fn user(mut self, user: User) -> Self {
        self.users.push(user);
        self
    }

    /// Calls `on_message` with every message that a real server would send, before the request
    /// that caused it is answered. It is called on the stand-in's thread and should not block.
    pub fn on_message(mut self, on_message: impl Fn(&Message) + Send + Sync + 'static) -> Self {
        self.on_message = Box::new(on_message);
        self
    }

    /// Starts listening, on 127.0.0.1.
    ///
    /// # Errors
    ///
    /// If the port cannot be listened on, or the system refuses a new thread.
    pub async fn start(self) -> io::Result<Simulator> {
        let state = State::new(Users::new(self.users), Tokens::new(self.tokens));
        let service = Arc::new(Service::new(state, self.on_message));
        let (stop, stopped) = oneshot::channel();
        let (report, listening) = oneshot::channel();
        let server = Server { port: self.port, service: service.clone(), report, stopped };
        // A runtime of its own keeps the stand-in alive while a test blocks its thread.
        thread::Builder::new().name("mfa-sim".to_owned()).spawn(|| server.run())?;
        let gone = |_| io::Error::other("the thread of the stand-in has ended");
        let address = listening.await.map_err(gone)??;
        Ok(Simulator { address, url: format!("http://{address}"), service, _stop: stop })
    }
}

impl fmt::Debug for SimulatorBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SimulatorBuilder").field("port", &self.port).finish_non_exhaustive()
    }
}

/// What the thread of a stand-in runs.
struct Server {
    port: u16,
    service: Arc<Service>,
    /// Where to say that it listens, or why it does not. Nobody may be there to hear it.
    report: oneshot::Sender<io::Result<SocketAddr>>,
    stopped: oneshot::Receiver<()>,
}

impl Server {
    fn run(self) {
        match runtime::Builder::new_current_thread().enable_all().build() {
            Ok(runtime) => runtime.block_on(self.serve()),
            Err(error) => _ = self.report.send(Err(error)),
        }
    }

    async fn serve(self) {
        let listening = async {
            let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, self.port)).await?;
            let address = listener.local_addr()?;
            Ok::<_, io::Error>((listener, address))
        };
        match listening.await {
            Ok((listener, address)) => {
                _ = self.report.send(Ok(address));
                tokio::select! {
                    () = server::serve(listener, self.service) => {}
                    _ = self.stopped => {}
                }
            }
            Err(error) => _ = self.report.send(Err(error)),
        }
    }
}

#[cfg(test)]
mod tests;
