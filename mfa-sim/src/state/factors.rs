//! The factors that users have bound.

use std::collections::BTreeMap;

use crate::clock::Moment;
use crate::message::Address;
use crate::random::Random;

/// A kind of factor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum FactorKind {
    Otp,
    Sms,
    Email,
    Face,
}

impl FactorKind {
    /// All kinds, in the order of the API's documentation.
    pub(crate) const ALL: [Self; 4] = [Self::Otp, Self::Sms, Self::Email, Self::Face];

    /// The name on the wire.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Otp => "OTP",
            Self::Sms => "SMS",
            Self::Email => "EMAIL",
            Self::Face => "FACE",
        }
    }

    /// The kind with this name on the wire.
    pub(crate) fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// The id of a user's factor of this kind.
    pub(crate) fn factor_id(self, user: &str) -> String {
        let suffix = match self {
            Self::Otp => "otp",
            // Not `sms`: GenAuth names this one after the device.
            Self::Sms => "phone",
            Self::Email => "email",
            Self::Face => "face",
        };
        format!("{user}|{suffix}")
    }
}

/// A factor that a user has bound.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Factor {
    Otp(OtpSecret),
    /// A phone number or an e-mail address.
    Contact(Address),
    Face,
}

/// The secret of an authenticator app, and the code that replaces the app once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct OtpSecret {
    pub(crate) id: String,
    /// Base32.
    pub(crate) secret: String,
    pub(crate) recovery_code: String,
    pub(crate) created: Moment,
    pub(crate) updated: Moment,
}

impl OtpSecret {
    /// A new secret with a new recovery code.
    pub(crate) fn new(now: Moment, random: &mut Random) -> Self {
        let secret = random.totp_secret();
        Self::imported(now, random, &secret, None)
    }

    /// A secret from elsewhere. Without a recovery code it gets one.
    pub(crate) fn imported(
        now: Moment,
        random: &mut Random,
        secret: &str,
        recovery_code: Option<&str>,
    ) -> Self {
        let recovery_code = recovery_code.map_or_else(|| random.recovery_code(), str::to_owned);
        let (id, secret) = (random.id(), secret.to_owned());
        Self { id, secret, recovery_code, created: now, updated: now }
    }
}

impl Factor {
    pub(crate) const fn kind(&self) -> FactorKind {
        match self {
            Self::Otp(_) => FactorKind::Otp,
            Self::Contact(Address::Phone { .. }) => FactorKind::Sms,
            Self::Contact(Address::Email(_)) => FactorKind::Email,
            Self::Face => FactorKind::Face,
        }
    }
}

/// All bound factors: at most one of each kind per user.
#[derive(Debug)]
pub(crate) struct Factors {
    bound: BTreeMap<(String, FactorKind), Factor>,
    /// Secrets that users have got by `/api/v2` and not confirmed yet.
    unconfirmed: BTreeMap<String, OtpSecret>,
}

impl Factors {
    pub(crate) const fn new() -> Self {
        Self { bound: BTreeMap::new(), unconfirmed: BTreeMap::new() }
    }

    /// Binds a factor, in place of one of the same kind.
    pub(crate) fn bind(&mut self, user: &str, factor: Factor) {
        self.bound.insert((user.to_owned(), factor.kind()), factor);
    }

    /// Keeps a secret until the user confirms it, in place of an earlier one.
    pub(crate) fn propose(&mut self, user: &str, otp: OtpSecret) {
        self.unconfirmed.insert(user.to_owned(), otp);
    }

    /// The secret that the user has still to confirm.
    pub(crate) fn unconfirmed(&self, user: &str) -> Option<&OtpSecret> {
        self.unconfirmed.get(user)
    }

    /// Takes away the secret that the user has still to confirm.
    pub(crate) fn take_unconfirmed(&mut self, user: &str) -> Option<OtpSecret> {
        self.unconfirmed.remove(user)
    }

    /// A user's factor of a kind.
    pub(crate) fn get(&self, user: &str, kind: FactorKind) -> Option<&Factor> {
        self.bound.get(&(user.to_owned(), kind))
    }

    /// Whether a user other than `user` has bound this address.
    pub(crate) fn is_bound_by_other(&self, user: &str, address: &Address) -> bool {
        let mut others = self.bound.iter().filter(|((owner, _), _)| owner != user);
        others.any(|(_, factor)| matches!(factor, Factor::Contact(bound) if bound == address))
    }

    /// Whether the user has bound a factor of this kind.
    pub(crate) fn has(&self, user: &str, kind: FactorKind) -> bool {
        self.get(user, kind).is_some()
    }

    /// The secret of the user's authenticator app.
    pub(crate) fn otp(&self, user: &str) -> Option<&OtpSecret> {
        match self.get(user, FactorKind::Otp)? {
            Factor::Otp(otp) => Some(otp),
            Factor::Contact(_) | Factor::Face => None,
        }
    }

    /// The address of a bound phone ([`FactorKind::Sms`]) or e-mail factor.
    pub(crate) fn contact(&self, user: &str, kind: FactorKind) -> Option<&Address> {
        match self.get(user, kind)? {
            Factor::Contact(address) => Some(address),
            Factor::Otp(_) | Factor::Face => None,
        }
    }

    /// All factors of a user, in the order of [`FactorKind::ALL`].
    pub(crate) fn of(&self, user: &str) -> impl Iterator<Item = &Factor> {
        FactorKind::ALL.into_iter().filter_map(|kind| self.get(user, kind))
    }

    /// The user's factor with this id.
    pub(crate) fn by_id(&self, user: &str, factor_id: &str) -> Option<&Factor> {
        self.of(user).find(|factor| factor.kind().factor_id(user) == factor_id)
    }

    /// Removes a factor, if it is there.
    pub(crate) fn remove(&mut self, user: &str, kind: FactorKind) -> Option<Factor> {
        self.bound.remove(&(user.to_owned(), kind))
    }
}

#[cfg(test)]
mod tests;
