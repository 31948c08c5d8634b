//! Family 06: security schemes and requirements.

use super::context::Check;
use crate::diagnostic::codes;
use crate::ordered::Set;
use crate::spec::{SecurityKind, is_credential_header};

pub(super) fn check_security(cx: &mut Check<'_, '_>) {
    check_names_of_headers(cx);
    check_requirements(cx);
}

/// A credential needs a header that can be sent.
fn check_names_of_headers(cx: &mut Check<'_, '_>) {
    for (_, scheme) in &cx.document.components.security_schemes {
        let Some(scheme) = scheme.value() else { continue };
        let SecurityKind::ApiKey { location, names } = &scheme.kind else { continue };
        if location.value != "header" {
            continue;
        }
        for name in names.iter().filter(|name| !is_credential_header(&name.value)) {
            cx.report(codes::invalid_header_name(&name.at, &name.value));
        }
    }
}

/// A requirement names schemes that there are.
fn check_requirements(cx: &mut Check<'_, '_>) {
    let schemes = cx.document.components.security_schemes.iter();
    let names: Set<&str> = schemes.map(|(name, _)| name.as_str()).collect();
    let of_operations = cx.document.operations().filter_map(|(_, op)| op.security.as_ref());
    for requirement in of_operations.chain([&cx.document.security]).flatten() {
        for scheme in &requirement.schemes {
            if !names.contains(scheme.value.as_str()) {
                let near = cx.diagnostics.nearest(&scheme.value, names.iter().copied());
                cx.report(codes::unknown_scheme(&scheme.at, &scheme.value, near));
            }
        }
    }
}
