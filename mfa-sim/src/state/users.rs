//! The people in the user pool.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::demo;
use crate::message::Address;

/// A user of the stand-in's pool. Beside [the demo user](crate::demo) there are those that
/// [`SimulatorBuilder::user`](crate::SimulatorBuilder::user) adds.
///
/// # Examples
///
/// ```
/// let jane = mfa_sim::User::new("u2", "secret").username("jane").email("jane@example.com");
/// # _ = jane;
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct User {
    pub(crate) id: String,
    pub(crate) password: String,
    pub(crate) username: Option<String>,
    pub(crate) email: Option<Address>,
    pub(crate) phone: Option<Address>,
}

impl User {
    /// A user with an id and a password.
    #[must_use]
    pub fn new(id: impl Into<String>, password: impl Into<String>) -> Self {
        let (id, password) = (id.into(), password.into());
        Self { id, password, username: None, email: None, phone: None }
    }

    /// Gives the user a name to sign in with.
    #[must_use]
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }

    /// Gives the user an e-mail address. Text that is no address leaves the user without one.
    #[must_use]
    pub fn email(mut self, email: &str) -> Self {
        self.email = Address::email(email);
        self
    }

    /// Gives the user a phone number, for example `"+86", "188xxxx8888"`. Text that is no number
    /// leaves the user without one.
    #[must_use]
    pub fn phone(mut self, country_code: &str, number: &str) -> Self {
        self.phone = Address::phone(Some(country_code), number);
        self
    }

    /// The user every stand-in knows.
    pub(crate) fn demo() -> Self {
        Self::new(demo::USER_ID, demo::PASSWORD)
            .username(demo::USERNAME)
            .email(demo::EMAIL)
            .phone(demo::PHONE_COUNTRY_CODE, demo::PHONE)
    }

    /// Whether this address is in the profile.
    pub(crate) fn has(&self, address: &Address) -> bool {
        [&self.email, &self.phone].into_iter().flatten().any(|own| own == address)
    }

    /// What an authenticator app shows beside the name of the pool.
    pub(crate) fn account(&self) -> &str {
        let email = self.email.as_ref().map(Address::local_part);
        email.or(self.username.as_deref()).unwrap_or(&self.id)
    }
}

/// A way to say who is meant.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Lookup<'a> {
    Id(&'a str),
    Username(&'a str),
    Email(&'a str),
    /// A phone number, with its country code or without.
    Phone(&'a str),
    /// User name, e-mail address or phone number.
    Account(&'a str),
}

/// All users.
#[derive(Debug)]
pub(crate) struct Users {
    users: Vec<User>,
    /// What administrators stored with `set-mfa-status`, by user id.
    mfa_status: BTreeMap<String, Value>,
    /// How often each has signed in, by user id.
    logins: BTreeMap<String, u64>,
}

impl Users {
    /// The demo user and others. Of two with the same id the later counts.
    pub(crate) fn new(others: impl IntoIterator<Item = User>) -> Self {
        let mut users = vec![User::demo()];
        for user in others {
            users.retain(|known| known.id != user.id);
            users.push(user);
        }
        Self { users, mfa_status: BTreeMap::new(), logins: BTreeMap::new() }
    }

    /// The user that is meant, if there is one.
    pub(crate) fn find(&self, lookup: Lookup<'_>) -> Option<&User> {
        match lookup {
            Lookup::Id(id) => self.users.iter().find(|user| user.id == id),
            Lookup::Username(name) => {
                self.users.iter().find(|user| user.username.as_deref() == Some(name))
            }
            Lookup::Email(email) => self.by_address(&Address::email(email)?),
            Lookup::Phone(number) => self
                .users
                .iter()
                .find(|user| user.phone.as_ref().is_some_and(|phone| phone.is_written(number))),
            Lookup::Account(account) => self
                .find(Lookup::Username(account))
                .or_else(|| self.find(Lookup::Email(account)))
                .or_else(|| self.find(Lookup::Phone(account))),
        }
    }

    /// The user with this address in the profile.
    pub(crate) fn by_address(&self, address: &Address) -> Option<&User> {
        self.users.iter().find(|user| user.has(address))
    }

    /// Whether a user other than `user` has this address in the profile.
    pub(crate) fn is_of_other(&self, user: &str, address: &Address) -> bool {
        self.users.iter().any(|other| other.id != user && other.has(address))
    }

    /// Counts that the user has signed in, and says how often that was.
    pub(crate) fn count_login(&mut self, id: &str) -> u64 {
        let count = self.logins.entry(id.to_owned()).or_default();
        *count += 1;
        *count
    }

    /// What was stored with `set-mfa-status`.
    pub(crate) fn mfa_status(&self, id: &str) -> Option<&Value> {
        self.mfa_status.get(id)
    }

    /// Stores what `get-mfa-status` shall answer from now on.
    pub(crate) fn set_mfa_status(&mut self, id: &str, status: Value) {
        self.mfa_status.insert(id.to_owned(), status);
    }
}

#[cfg(test)]
mod tests;
