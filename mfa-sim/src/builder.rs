//! The description of a stand-in, and how it becomes one: for this process, or on a socket.

use std::collections::BTreeMap;
use std::fmt;
use std::io;
use std::mem;
use std::sync::Arc;

use crate::connection::Serving;
use crate::demo;
use crate::hosts::Hosts;
use crate::message::Message;
use crate::server::Server;
use crate::service::{OnMessage, Service};
use crate::simulator::Simulator;
use crate::state::State;
use crate::state::settings::{SecondFactor, Settings};
use crate::state::tokens::{Grant, Tokens};
use crate::state::users::{User, Users};

/// Describes a stand-in that is to be made. Made by [`Simulator::builder`].
#[must_use = "there is no stand-in until `build` or `start` is called"]
pub struct SimulatorBuilder {
    port: u16,
    hosts: Hosts,
    max_connections: usize,
    tokens: BTreeMap<String, Grant>,
    users: Vec<User>,
    second_factor: SecondFactor,
    on_message: OnMessage,
}

// The builder knows the stand-in. The stand-in, in its own file, does not know how it is made.
impl Simulator {
    /// Starts to describe a stand-in.
    pub fn builder() -> SimulatorBuilder {
        SimulatorBuilder {
            port: 0,
            hosts: Hosts::default(),
            max_connections: 256,
            tokens: BTreeMap::new(),
            users: Vec::new(),
            second_factor: SecondFactor::default(),
            on_message: Box::new(|_| {}),
        }
    }
}

impl SimulatorBuilder {
    /// Listens on this port, once it is [started](Self::start). Without it, or with 0, the system
    /// picks a free one.
    pub const fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// Answers requests for this host, too, once it is [started](Self::start), and those that a page of
    /// this host makes. The name is without a port: all are meant. Without it, only `localhost` and
    /// loopback addresses are answered, since a page of somebody else could have a name of its own lead
    /// here.
    pub fn allow_host(mut self, host: impl AsRef<str>) -> Self {
        self.hosts.allow(host.as_ref());
        self
    }

    /// How many connections may be open at once: 256 unless this says otherwise. Further ones are
    /// answered with HTTP 503 and closed.
    pub const fn max_connections(mut self, max: usize) -> Self {
        self.max_connections = max;
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

    /// Says when signing in asks for a second factor. Without it, users are asked who have
    /// enrolled one.
    pub const fn second_factor(mut self, when: SecondFactor) -> Self {
        self.second_factor = when;
        self
    }

    /// Calls `on_message` with every message that a real server would send, before the request
    /// that caused it is answered. It should not block: the stand-in answers nobody else meanwhile.
    pub fn on_message(mut self, on_message: impl Fn(&Message) + Send + Sync + 'static) -> Self {
        self.on_message = Box::new(on_message);
        self
    }

    /// Makes a stand-in for clients of this process: no socket, no thread.
    pub fn build(self) -> Simulator {
        let settings = Settings::new(self.second_factor);
        let state = State::new(Users::new(self.users), Tokens::new(self.tokens), settings);
        Simulator { service: Arc::new(Service::new(state, self.on_message)) }
    }

    /// Makes a stand-in and starts listening, on 127.0.0.1.
    ///
    /// # Errors
    ///
    /// If the port cannot be listened on, or the system refuses a new thread.
    pub async fn start(mut self) -> io::Result<Server> {
        let (port, hosts) = (self.port, mem::take(&mut self.hosts));
        let max_connections = self.max_connections;
        let simulator = self.build();
        let serving = Serving::new(simulator.service.clone(), hosts, max_connections);
        Server::start(simulator, port, serving).await
    }
}

impl fmt::Debug for SimulatorBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SimulatorBuilder").field("port", &self.port).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
