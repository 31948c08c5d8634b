//! The rows of which the tables of operations are made.

use http::Method;

use crate::access::Caller;
use crate::context::Context;
use crate::envelope::Outcome;
use crate::state::users::User;

/// An operation of the API.
pub(super) struct Route {
    pub(super) method: Method,
    pub(super) path: &'static str,
    pub(super) handler: Handler,
}

/// A handler, by what its callers have to show.
#[derive(Clone, Copy)]
pub(super) enum Handler {
    /// Nothing.
    Anybody(fn(&mut Context<'_>) -> Outcome),
    /// The id of the application.
    Application(fn(&mut Context<'_>) -> Outcome),
    /// The id of the application and the access token of a user.
    User(fn(&mut Context<'_>, &User) -> Outcome),
    /// The id of the application, and the MFA token or the access token of a user.
    Caller(fn(&mut Context<'_>, &Caller) -> Outcome),
    /// A management token.
    Administrator(fn(&mut Context<'_>) -> Outcome),
    /// A management token, for what the path names.
    AdministratorOf(fn(&mut Context<'_>, &str) -> Outcome),
}

pub(super) const fn get(path: &'static str, handler: Handler) -> Route {
    Route { method: Method::GET, path, handler }
}

pub(super) const fn post(path: &'static str, handler: Handler) -> Route {
    Route { method: Method::POST, path, handler }
}

pub(super) const fn delete(path: &'static str, handler: Handler) -> Route {
    Route { method: Method::DELETE, path, handler }
}
