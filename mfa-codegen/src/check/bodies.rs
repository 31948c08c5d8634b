//! Family 05: request bodies.

use super::context::Check;
use crate::diagnostic::codes;
use crate::spec::Method;

pub(super) fn check_bodies(cx: &mut Check<'_, '_>) {
    for (_, operation) in cx.document.operations() {
        let method = match operation.method {
            Method::Get => "GET",
            Method::Head => "HEAD",
            Method::Trace => "TRACE",
            _ => continue,
        };
        if operation.request_body.is_some() {
            cx.report(codes::body_without_meaning(&operation.at.key("requestBody"), method));
        }
    }
}
