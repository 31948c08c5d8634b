//! Which request goes to which handler.

use http::{Method, StatusCode};

use crate::access;
use crate::clock::Moment;
use crate::envelope::{Failure, Outcome, Status};
use crate::handlers::{
    codes, enrollment, factors, management, mfa_status, refresh, settings, sign_in,
};
use crate::request::Request;
use crate::state::State;
use crate::state::users::User;

/// What a handler works on.
#[derive(Debug)]
pub(crate) struct Context<'a> {
    pub(crate) state: &'a mut State,
    pub(crate) now: Moment,
    pub(crate) request: &'a Request,
}

/// A handler, by what its callers have to show.
#[derive(Clone, Copy)]
enum Handler {
    /// Nothing.
    Anybody(fn(&mut Context<'_>) -> Outcome),
    /// The id of the application.
    Application(fn(&mut Context<'_>) -> Outcome),
    /// The id of the application and the access token of a user.
    User(fn(&mut Context<'_>, &User) -> Outcome),
    /// A management token.
    Administrator(fn(&mut Context<'_>) -> Outcome),
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
    match find(&cx.request.method, &cx.request.path)? {
        Anybody(handle) => handle(cx),
        Application(handle) => {
            access::check_application(cx.request)?;
            handle(cx)
        }
        ByUser(handle) => {
            let user = access::user(cx.request, cx.state, cx.now)?;
            handle(cx, &user)
        }
        Administrator(handle) => {
            access::check_management(cx.request, cx.state, cx.now)?;
            handle(cx)
        }
    }
}

fn find(method: &Method, path: &str) -> Result<Handler, Failure> {
    let found = ROUTES.iter().find(|route| route.path == path && route.method == method);
    found.map(|route| route.handler).ok_or_else(|| {
        let known = ROUTES.iter().any(|route| route.path == path);
        let why = if known { "this path has no such method" } else { "there is no such path" };
        Failure::new(Status::NotFound, why).http(StatusCode::NOT_FOUND)
    })
}

#[cfg(test)]
mod tests;
