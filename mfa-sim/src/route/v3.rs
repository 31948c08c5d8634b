//! The calls of `/api/v3`, and those at paths of their own that answer in the same form.

use super::table::Handler::{Administrator, Anybody, Application, User};
use super::table::{Route, get, post};
use crate::handlers::{
    codes, enrollment, factors, management, mfa_status, refresh, settings, sign_in,
};

/// Whole paths, none with a parameter.
pub(super) static ROUTES: [Route; 25] = [
    get("/api/v3/list-factors-to-enroll", User(factors::list_to_enroll)),
    post("/api/v3/send-enroll-factor-request", User(enrollment::start)),
    post("/api/v3/enroll-factor", User(enrollment::finish)),
    get("/api/v3/list-enrolled-factors", User(factors::list_enrolled)),
    get("/api/v3/get-factor", User(factors::get)),
    post("/api/v3/reset-factor", User(factors::reset)),
    post("/api/v3/mfa-totp-verify", User(factors::verify_otp)),
    get("/api/v3/get-security-info", User(factors::security_level)),
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

/// The routes of a path: one for each method that it has.
pub(super) fn matching(path: &str) -> impl Iterator<Item = &'static Route> {
    ROUTES.iter().filter(move |route| route.path == path)
}
