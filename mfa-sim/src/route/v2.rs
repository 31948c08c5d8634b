//! The calls of `/api/v2`, which pass a second factor.
//!
//! The vendor's sources are not of one mind about their paths, so that both of each pair are
//! served: `/api/v2/…` and `/api/…`, with a slash at the end and without.

use percent_encoding::percent_decode_str;

use super::table::Handler::{Administrator, AdministratorOf, Anybody, Application, Caller, User};
use super::table::{Route, delete, get, post};
use crate::handlers::second_factor::{bound, codes, face, totp, upload};

/// Paths without their prefix. `{}` is a parameter.
pub(super) static ROUTES: [Route; 18] = [
    post("/applications/mfa/check", Caller(codes::check)),
    post("/applications/mfa/sms/verify", Caller(codes::verify_sms)),
    post("/applications/mfa/email/verify", Caller(codes::verify_email)),
    post("/email/send", Application(codes::send_email)),
    get("/mfa/authenticator", Caller(totp::list)),
    post("/mfa/totp/associate", Caller(totp::associate)),
    post("/mfa/totp/associate/confirm", Caller(totp::confirm)),
    delete("/mfa/totp/associate", User(totp::dissociate)),
    post("/mfa/totp/verify", Caller(totp::verify)),
    post("/applications/mfa/totp/verify", Caller(totp::verify)),
    post("/mfa/totp/recovery", Caller(totp::recover)),
    post("/mfa/face/associate", Caller(face::associate)),
    post("/mfa/face/verify", Caller(face::verify)),
    post("/applications/mfa/face/verify", Caller(face::verify)),
    post("/upload", Anybody(upload::photo)),
    post("/mfa/totp/import", Administrator(bound::import)),
    get("/users/{}/mfa-bound", AdministratorOf(bound::get)),
    delete("/users/{}/mfa-bound", AdministratorOf(bound::unbind)),
];

/// The routes of a path, each with the text in place of its parameter.
pub(super) fn matching(path: &str) -> impl Iterator<Item = (&'static Route, String)> {
    let path = path.strip_suffix('/').unwrap_or(path);
    let rest = path.strip_prefix("/api/v2").or_else(|| path.strip_prefix("/api"));
    let rest = rest.unwrap_or_default();
    ROUTES.iter().filter_map(move |route| Some((route, parameter(route.path, rest)?)))
}

/// The text in place of the template's parameter, decoded; `None` if the path is another.
fn parameter(template: &str, path: &str) -> Option<String> {
    let Some((start, end)) = template.split_once("{}") else {
        return (template == path).then(String::new);
    };
    let value = path.strip_prefix(start)?.strip_suffix(end)?;
    let is_segment = !value.is_empty() && !value.contains('/');
    is_segment.then(|| percent_decode_str(value).decode_utf8_lossy().into_owned())
}

#[cfg(test)]
mod tests;
