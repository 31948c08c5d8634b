//! Every operation once: a call of it, and the request that the call has to send.

mod authentication;
mod binding;
mod management;
mod passing;
mod unbinding;

use super::clients::{Clients, Pending};

/// An operation with a call of it.
pub(crate) struct Operation {
    pub(crate) id: &'static str,
    pub(crate) call: fn(Clients) -> Pending,
    pub(crate) method: &'static str,
    pub(crate) target: &'static str,
    pub(crate) proof: Proof,
    pub(crate) body: Body,
}

/// The credentials that go with a call.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Proof {
    Nothing,
    /// The app id.
    App,
    /// The app id, and the app secret as basic authentication.
    AppSecret,
    /// The app id, and the user's token.
    User,
    /// The app id, the user's token, and the id of the user pool.
    UserOfPool,
    /// The administrator's token alone.
    Admin,
    /// The administrator's token, and the id of the user pool.
    AdminOfPool,
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum Body {
    None,
    Json(&'static str),
    Form(&'static str),
}

impl Operation {
    /// Whether it belongs to version 2 of the API, which has an envelope of its own.
    pub(crate) fn is_of_version_2(&self) -> bool {
        self.target.starts_with("/api/v2/")
    }
}

/// All operations: those of the user, then those of the administrator.
pub(crate) fn operations() -> Vec<Operation> {
    let users = [authentication::operations(), passing::operations(), binding::operations()];
    let administrators = [management::operations(), unbinding::operations()];
    users.into_iter().chain(administrators).flatten().collect()
}
