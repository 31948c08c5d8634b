//! Which request goes to which handler.

mod table;
mod v2;
mod v3;

use http::{Method, StatusCode};

use crate::access;
use crate::context::Context;
use crate::envelope::{Dialect, Failure, Outcome, Status};
use table::Handler::{self, Administrator, AdministratorOf, Anybody, Application, Caller, User};

/// Has a request handled, if there is an operation for it and its caller may use that.
pub(crate) fn dispatch(cx: &mut Context<'_>) -> Outcome {
    let (handler, parameter) = find(&cx.request.method, &cx.request.path)?;
    if dialect(&cx.request.path) == Dialect::V2 {
        access::check_user_pool(cx.request)?;
    }
    match handler {
        Anybody(handle) => handle(cx),
        Application(handle) => {
            access::check_application(cx.request)?;
            handle(cx)
        }
        User(handle) => {
            let user = access::user(cx.request, cx.state, cx.now)?;
            handle(cx, &user)
        }
        Caller(handle) => {
            let caller = access::caller(cx.request, cx.state, cx.now)?;
            handle(cx, &caller)
        }
        Administrator(handle) => {
            access::check_management(cx.request, cx.state, cx.now)?;
            handle(cx)
        }
        AdministratorOf(handle) => {
            access::check_management(cx.request, cx.state, cx.now)?;
            handle(cx, &parameter)
        }
    }
}

/// The form of the envelope that belongs to a path, whether there is such a path or not.
pub(crate) fn dialect(path: &str) -> Dialect {
    let is_v2 = path.starts_with("/api/v2/") || v2::matching(path).next().is_some();
    if is_v2 { Dialect::V2 } else { Dialect::V3 }
}

/// The handler, and the text in place of the path's parameter.
fn find(method: &Method, path: &str) -> Result<(Handler, String), Failure> {
    let exact = v3::matching(path).map(|route| (route, String::new()));
    let mut known = exact.chain(v2::matching(path)).peekable();
    let why = match known.peek() {
        Some(_) => "this path has no such method",
        None => "there is no such path",
    };
    let found = known.find(|(route, _)| route.method == method);
    found
        .map(|(route, parameter)| (route.handler, parameter))
        .ok_or_else(|| Failure::new(Status::NotFound, why).http(StatusCode::NOT_FOUND))
}

#[cfg(test)]
mod tests;
