//! What the stand-in remembers: plain data with the rules of the API, no HTTP and no DTOs.

pub(crate) mod codes;
pub(crate) mod enrollments;
pub(crate) mod expiring;
pub(crate) mod factors;
pub(crate) mod outbox;
pub(crate) mod settings;
pub(crate) mod tokens;
pub(crate) mod users;

use crate::clock::Moment;
use crate::message::{Address, Message};
use crate::random::Random;

use codes::{Admission, Codes, Purpose, Throttle};
use enrollments::Enrollments;
use expiring::Expiring;
use factors::Factors;
use outbox::Outbox;
use settings::Settings;
use tokens::Tokens;
use users::Users;

/// All state of one stand-in.
#[derive(Debug)]
pub(crate) struct State {
    pub(crate) users: Users,
    pub(crate) factors: Factors,
    pub(crate) enrollments: Enrollments,
    pub(crate) codes: Codes,
    pub(crate) throttle: Throttle,
    pub(crate) tokens: Tokens,
    /// Of signed requests: none counts twice.
    pub(crate) signatures: Expiring<String, ()>,
    pub(crate) settings: Settings,
    pub(crate) outbox: Outbox,
    pub(crate) random: Random,
}

impl State {
    /// The state of a stand-in that knows these users and tokens and has served nobody yet.
    pub(crate) fn new(users: Users, tokens: Tokens, settings: Settings) -> Self {
        Self {
            users,
            factors: Factors::new(),
            enrollments: Enrollments::new(),
            codes: Codes::new(),
            throttle: Throttle::new(),
            tokens,
            signatures: Expiring::new(),
            settings,
            outbox: Outbox::new(),
            random: Random::new(),
        }
    }

    /// Sends a new code, unless the last message for this purpose is less than a minute old.
    pub(crate) fn send_code(
        &mut self,
        now: Moment,
        address: &Address,
        purpose: Purpose,
    ) -> Option<String> {
        match self.throttle.admit(now, address, purpose) {
            Admission::TooSoon => None,
            Admission::Granted => {
                let code = self.random.digits(address.kind().code_length());
                self.outbox.push(Message::new(address.clone(), code.clone()));
                Some(code)
            }
        }
    }
}
