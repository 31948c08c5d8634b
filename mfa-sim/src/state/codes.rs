//! Codes sent by `send-sms` and `send-email`, and the limit on how often anything is sent.

use std::time::Duration;

use crate::clock::Moment;
use crate::message::Address;
use crate::state::expiring::Expiring;

/// How long a code can be used. Not documented by `GenAuth`.
const LIFETIME: Duration = Duration::from_mins(5);

/// One message per address and channel in this time.
const INTERVAL: Duration = Duration::from_mins(1);

/// The channel of codes that pass a second factor.
pub(crate) const VERIFY_MFA: &str = "CHANNEL_VERIFY_MFA";

/// The channel of codes that bind a phone as a second factor.
pub(crate) const BIND_MFA: &str = "CHANNEL_BIND_MFA";

/// What a message is for. The same address may get one message a minute for each purpose.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Purpose {
    /// Sent by `send-enroll-factor-request`.
    Enrollment,
    /// Sent by `send-sms` or `send-email` for a channel, such as `CHANNEL_LOGIN`.
    Channel(String),
}

/// The newest code of every address and channel.
#[derive(Debug)]
pub(crate) struct Codes(Expiring<(Address, String), String>);

impl Codes {
    pub(crate) const fn new() -> Self {
        Self(Expiring::new())
    }

    /// Keeps a code that was sent, in place of an earlier one.
    pub(crate) fn keep(&mut self, now: Moment, address: Address, channel: String, code: String) {
        self.0.insert(now, now.plus(LIFETIME), (address, channel), code);
    }

    /// Whether this is the code. It stays usable.
    pub(crate) fn fits(&self, now: Moment, address: &Address, channel: &str, code: &str) -> bool {
        self.0.get(now, &key(address, channel)).is_some_and(|sent| sent == code)
    }

    /// Uses a code up.
    pub(crate) fn discard(&mut self, address: &Address, channel: &str) {
        self.0.remove(&key(address, channel));
    }
}

/// Remembers to whom something was sent within the last minute.
#[derive(Debug)]
pub(crate) struct Throttle(Expiring<(Address, Purpose), ()>);

impl Throttle {
    pub(crate) const fn new() -> Self {
        Self(Expiring::new())
    }

    /// Asks to send a message now, and counts it as sent if that is allowed.
    pub(crate) fn admit(&mut self, now: Moment, address: &Address, purpose: Purpose) -> Admission {
        let key = (address.clone(), purpose);
        if self.0.get(now, &key).is_some() {
            return Admission::TooSoon;
        }
        self.0.insert(now, now.plus(INTERVAL), key, ());
        Admission::Granted
    }
}

/// Whether a message may be sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub(crate) enum Admission {
    Granted,
    /// The last message is less than a minute old.
    TooSoon,
}

fn key(address: &Address, channel: &str) -> (Address, String) {
    (address.clone(), channel.to_owned())
}

#[cfg(test)]
mod tests;
