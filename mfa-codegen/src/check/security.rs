//! Family 06: security requirements.

use crate::diagnostic::{Diagnostics, codes, nearest};
use crate::spec::{Document, walk};

pub(super) fn check_security(document: &Document, diagnostics: &mut Diagnostics) {
    let names = || document.components.security_schemes.iter().map(|(name, _)| name.as_str());
    let of_operations = walk::operations(document).filter_map(|(_, op)| op.security.as_ref());
    for requirement in of_operations.chain([&document.security]).flatten() {
        for scheme in &requirement.schemes {
            if names().all(|name| name != scheme.value) {
                let near = nearest(&scheme.value, names());
                diagnostics.report(codes::unknown_scheme(&scheme.at, &scheme.value, near));
            }
        }
    }
}
