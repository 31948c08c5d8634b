//! The factors that users have bound.

use std::collections::BTreeMap;

use crate::message::Address;

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
    /// Base32.
    pub(crate) secret: String,
    pub(crate) recovery_code: String,
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
pub(crate) struct Factors(BTreeMap<(String, FactorKind), Factor>);

impl Factors {
    pub(crate) const fn new() -> Self {
        Self(BTreeMap::new())
    }

    /// Binds a factor, in place of one of the same kind.
    pub(crate) fn bind(&mut self, user: &str, factor: Factor) {
        self.0.insert((user.to_owned(), factor.kind()), factor);
    }

    /// A user's factor of a kind.
    pub(crate) fn get(&self, user: &str, kind: FactorKind) -> Option<&Factor> {
        self.0.get(&(user.to_owned(), kind))
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
    pub(crate) fn remove(&mut self, user: &str, kind: FactorKind) {
        self.0.remove(&(user.to_owned(), kind));
    }
}

#[cfg(test)]
mod tests;
