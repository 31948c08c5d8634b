//! Enrollments that have been started and not finished.

use std::time::Duration;

use crate::clock::Moment;
use crate::message::Address;
use crate::state::expiring::Expiring;
use crate::state::factors::{Factor, FactorKind, OtpSecret};
use crate::totp;

/// How long an enrollment token lives.
const LIFETIME: Duration = Duration::from_mins(1);

/// What the user has to prove.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Challenge {
    /// That the code sent to this address has arrived.
    Contact { address: Address, code: String },
    /// That the authenticator app shows the secret's codes.
    Otp(OtpSecret),
    /// Nothing: a photo is handed in, and the stand-in cannot see.
    Face,
}

impl Challenge {
    pub(crate) const fn kind(&self) -> FactorKind {
        match self {
            Self::Contact { address: Address::Phone { .. }, .. } => FactorKind::Sms,
            Self::Contact { address: Address::Email(_), .. } => FactorKind::Email,
            Self::Otp(_) => FactorKind::Otp,
            Self::Face => FactorKind::Face,
        }
    }

    /// Whether the code is the right one. No code is needed for a face.
    pub(crate) fn accepts(&self, now: Moment, given: &str) -> bool {
        match self {
            Self::Contact { code, .. } => code == given,
            Self::Otp(otp) => totp::verify(&otp.secret, given, now.unix_seconds()),
            Self::Face => true,
        }
    }

    /// The factor that is bound once the proof is there.
    pub(crate) fn factor(&self) -> Factor {
        match self {
            Self::Contact { address, .. } => Factor::Contact(address.clone()),
            Self::Otp(otp) => Factor::Otp(otp.clone()),
            Self::Face => Factor::Face,
        }
    }
}

/// All open enrollments, by token.
#[derive(Debug)]
pub(crate) struct Enrollments(Expiring<String, Enrollment>);

#[derive(Debug)]
struct Enrollment {
    user: String,
    challenge: Challenge,
}

impl Enrollments {
    pub(crate) const fn new() -> Self {
        Self(Expiring::new())
    }

    /// Starts an enrollment of `user` under a new token.
    pub(crate) fn open(&mut self, now: Moment, token: String, user: &str, challenge: Challenge) {
        let enrollment = Enrollment { user: user.to_owned(), challenge };
        self.0.insert(now, now.plus(LIFETIME), token, enrollment);
    }

    /// What `user` has to prove for this token, if the token is alive and the user's own.
    pub(crate) fn challenge(&self, now: Moment, token: &str, user: &str) -> Option<&Challenge> {
        let enrollment = self.0.get(now, &token.to_owned())?;
        (enrollment.user == user).then_some(&enrollment.challenge)
    }

    /// Uses the token up.
    pub(crate) fn close(&mut self, token: &str) {
        self.0.remove(&token.to_owned());
    }
}

#[cfg(test)]
mod tests;
