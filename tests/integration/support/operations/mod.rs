//! Every operation once: a call of it, and the request that the call has to send.

mod authentication;
mod management;

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

/// All operations, in the order of the document.
pub(crate) fn operations() -> Vec<Operation> {
    [authentication::operations(), management::operations()].into_iter().flatten().collect()
}
