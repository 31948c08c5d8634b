//! Which request goes to which handler.

mod v2;

use http::{Method, StatusCode};

use crate::access::{self, Caller};
use crate::context::Context;
use crate::envelope::{Dialect, Failure, Outcome, Status};
use crate::handlers::{
    codes, enrollment, factors, management, mfa_status, refresh, settings, sign_in,
};
use crate::state::users::User;

/// A handler, by what its callers have to show.
#[derive(Clone, Copy)]
enum Handler {
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

use Handler::{Administrator, Anybody, Application, User as ByUser};

/// An operation of the API.
struct Route {
    method: Method,
    path: &'static str,
    handler: Handler,
}

const fn get(path: &'static str, handler: Handler) -> Route {
    Route { method: Method::GET, path, handler }
}

const fn post(path: &'static str, handler: Handler) -> Route {
    Route { method: Method::POST, path, handler }
}

const fn delete(path: &'static str, handler: Handler) -> Route {
    Route { method: Method::DELETE, path, handler }
}

static ROUTES: [Route; 25] = [
    get("/api/v3/list-factors-to-enroll", ByUser(factors::list_to_enroll)),
    post("/api/v3/send-enroll-factor-request", ByUser(enrollment::start)),
    post("/api/v3/enroll-factor", ByUser(enrollment::finish)),
    get("/api/v3/list-enrolled-factors", ByUser(factors::list_enrolled)),
    get("/api/v3/get-factor", ByUser(factors::get)),
    post("/api/v3/reset-factor", ByUser(factors::reset)),
    post("/api/v3/mfa-totp-verify", ByUser(factors::verify_otp)),
    get("/api/v3/get-security-info", ByUser(factors::security_level)),
    post("/mfa/token/introspection", Anybody(mfa_status::introspect)),
    post("/api/v3/send-sms", Application(codes::send_sms)),
    post("/api/v3/send-email", Application(codes::send_email)),
    post("/api/v3/pre-check-code", Application(codes::pre_check)),
    post("/api/v3/signin", Application(sign_in::sign_in)),
    post("/oidc/token", Anybody(refresh::token)),
    post("/api/v3/get-management-token", Anybody(management::token)),
    get("/api/v3/get-user-mfa-info", Administrator(management::user_mfa_info)),
    post("/api/v3/import-otp", Administrator(management::import_otp)),
    get("/api/v3/get-otp-secret-by-user", Administrator(management::otp_secret)),
    get("/api/v3/get-mfa-status", Administrator(mfa_status::get)),
    post("/api/v3/set-mfa-status", Administrator(mfa_status::set)),
    get("/api/v3/get-mfa-trigger-data", Administrator(mfa_status::trigger_data)),
    post("/api/v3/update-application-mfa-settings", Administrator(settings::update_application)),
    get("/api/v3/get-global-mfa-settings", Administrator(settings::get_pool)),
    post("/api/v3/update-global-mfa-settings", Administrator(settings::update_pool)),
    post("/api/v3/disable-global-mfa-settings", Administrator(settings::disable_pool)),
];

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
        ByUser(handle) => {
            let user = access::user(cx.request, cx.state, cx.now)?;
            handle(cx, &user)
        }
        Handler::Caller(handle) => {
            let caller = access::caller(cx.request, cx.state, cx.now)?;
            handle(cx, &caller)
        }
        Administrator(handle) => {
            access::check_management(cx.request, cx.state, cx.now)?;
            handle(cx)
        }
        Handler::AdministratorOf(handle) => {
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
    let exact = ROUTES.iter().filter(|route| route.path == path);
    let mut known = exact.map(|route| (route, String::new())).chain(v2::matching(path)).peekable();
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
