//! Family 06: security requirements.

use std::collections::BTreeSet;

use crate::diagnostic::{Diagnostics, codes};
use crate::spec::{Document, walk};

pub(super) fn check_security(document: &Document, diagnostics: &mut Diagnostics) {
    let schemes = document.components.security_schemes.iter();
    let names: BTreeSet<&str> = schemes.map(|(name, _)| name.as_str()).collect();
    let of_operations = walk::operations(document).filter_map(|(_, op)| op.security.as_ref());
    for requirement in of_operations.chain([&document.security]).flatten() {
        for scheme in &requirement.schemes {
            if !names.contains(scheme.value.as_str()) {
                let near = diagnostics.nearest(&scheme.value, names.iter().copied());
                diagnostics.report(codes::unknown_scheme(&scheme.at, &scheme.value, near));
            }
        }
    }
}
