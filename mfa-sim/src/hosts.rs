//! Whom a stand-in on a socket answers.
//!
//! Only this machine reaches it, but a browser on this machine runs pages of others. By a name whose
//! address it changes (DNS rebinding) such a page would be of the same origin as the stand-in, and could
//! read what it answers: the request then has that name as its `Host`. Without that, a page can still
//! send requests, which have the page's `Origin`.

use std::net::{Ipv4Addr, Ipv6Addr};

use http::StatusCode;
use http::header::{HOST, HeaderValue, ORIGIN};
use http::request::Parts;
use http::uri::Authority;

use crate::envelope::{Failure, Status};

/// The names of this machine: loopback, and those that were allowed. Ports do not count.
#[derive(Debug, Default)]
pub(crate) struct Hosts {
    allowed: Vec<String>,
}

impl Hosts {
    pub(crate) fn allow(&mut self, host: &str) {
        self.allowed.push(host.to_ascii_lowercase());
    }

    /// Refuses a request that was meant for another machine, or comes from another's page.
    pub(crate) fn check(&self, parts: &Parts) -> Result<(), Failure> {
        let mut hosts = parts.headers.get_all(HOST).iter();
        let (Some(host), None) = (hosts.next(), hosts.next()) else {
            let failure = Failure::new(Status::BadArgument, "there has to be one `Host`");
            return Err(failure.http(StatusCode::BAD_REQUEST));
        };
        let in_line = parts.uri.authority().map(Authority::as_str);
        if !host.to_str().into_iter().chain(in_line).all(|host| self.knows(host)) {
            return Err(foreign("Host"));
        }
        let mut origins = parts.headers.get_all(ORIGIN).iter();
        if !origins.all(|origin| self.knows_origin(origin)) {
            return Err(foreign("Origin"));
        }
        Ok(())
    }

    /// Whether `host`, or `host:port`, is this machine.
    fn knows(&self, authority: &str) -> bool {
        let Ok(authority) = authority.parse::<Authority>() else { return false };
        let host = authority.host().to_ascii_lowercase();
        let has_user = authority.as_str().contains('@');
        !has_user && (is_loopback(&host) || self.allowed.contains(&host))
    }

    /// Whether `scheme://host:port` is this machine. `null` is the origin of pages that hide theirs.
    fn knows_origin(&self, origin: &HeaderValue) -> bool {
        let authority = origin.to_str().ok().and_then(|origin| origin.split_once("://"));
        authority.is_some_and(|(_, authority)| self.knows(authority))
    }
}

fn is_loopback(host: &str) -> bool {
    let v6 = host.strip_prefix('[').and_then(|host| host.strip_suffix(']'));
    host == "localhost"
        || host.parse().is_ok_and(|address: Ipv4Addr| address.is_loopback())
        || v6.is_some_and(|host| host.parse().is_ok_and(|address: Ipv6Addr| address.is_loopback()))
}

fn foreign(header: &str) -> Failure {
    let why =
        format!("the `{header}` is not this machine; `allow_host` or `--allow-host` allows one");
    Failure::new(Status::Forbidden, why).http(StatusCode::FORBIDDEN)
}

#[cfg(test)]
mod tests;
