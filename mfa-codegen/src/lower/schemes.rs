//! Security schemes to methods of the builders of clients.

use super::context::Lower;
use super::docs;
use super::names::{Case, Scope, made_name, rust_name, with_suffix};
use super::plan::Plan;
use crate::diagnostic::Reported;
use crate::model::{Scheme, SchemeKind};
use crate::ordered::Set;
use crate::spec::{Document, Operation, SecurityKind, SecurityRequirement, SecurityScheme};

/// A scheme, and its name in the document.
pub(super) type Named<'d> = (&'d str, &'d SecurityScheme);

fn requirements<'d>(document: &'d Document, operation: &'d Operation) -> &'d [SecurityRequirement] {
    operation.security.as_ref().unwrap_or(&document.security)
}

/// The names of the schemes that operations ask for.
pub(super) fn names_of_schemes<'p, 'd: 'p>(
    document: &'d Document,
    plans: impl Iterator<Item = &'p Plan<'d>>,
) -> Set<&'d str> {
    let requirements = plans.flat_map(|plan| requirements(document, plan.operation));
    let schemes = requirements.flat_map(|requirement| &requirement.schemes);
    schemes.map(|scheme| scheme.value.as_str()).collect()
}

/// The schemes that the client's operations ask for, in the document's order.
pub(super) fn used_schemes<'d>(document: &'d Document, members: &[&Plan<'d>]) -> Vec<Named<'d>> {
    let names = names_of_schemes(document, members.iter().copied());
    declared(document).filter(|(name, _)| names.contains(name)).collect()
}

fn declared(document: &Document) -> impl Iterator<Item = Named<'_>> {
    let schemes = document.components.security_schemes.iter();
    schemes.filter_map(|(name, scheme)| Some((name.as_str(), scheme.value()?)))
}

/// The alternatives of an operation, each as indexes of the schemes that its client uses.
pub(super) fn lower_security(
    document: &Document,
    operation: &Operation,
    used: &[Named<'_>],
) -> Vec<Vec<usize>> {
    let index = |name: &str| used.iter().position(|(used, _)| *used == name);
    requirements(document, operation)
        .iter()
        .map(|requirement| {
            requirement.schemes.iter().filter_map(|scheme| index(&scheme.value)).collect()
        })
        .collect()
}

/// Lowers the schemes that a client uses. Those that no operation of the document names come behind: an operation
/// may come that does, or have gone, and programs that set the credential go on.
pub(super) fn lower_schemes(
    cx: &mut Lower<'_, '_>,
    used: &[Named<'_>],
    named: &Set<&str>,
) -> Vec<Scheme> {
    let mut scope = Scope::new("security scheme");
    let mut schemes = Vec::new();
    for (name, scheme) in used {
        schemes.extend(lower_scheme(cx, name, scheme, &mut scope));
    }
    let document = cx.resolved.document;
    for (name, scheme) in declared(document).filter(|(name, _)| !named.contains(name)) {
        if is_free(name, scheme, &scope) {
            schemes.extend(lower_scheme(cx, name, scheme, &mut scope));
        }
    }
    schemes
}

/// Whether a scheme that nobody needs can have a setter without taking a name from one that is needed.
fn is_free(name: &str, scheme: &SecurityScheme, scope: &Scope) -> bool {
    let Some(name) = made_name("method", Case::Snake, name) else { return false };
    let is_known = match &scheme.kind {
        SecurityKind::Http { scheme } => {
            ["bearer", "basic"].iter().any(|known| scheme.value.eq_ignore_ascii_case(known))
        }
        SecurityKind::ApiKey { location, .. } => location.value == "header",
        SecurityKind::Other { .. } => false,
    };
    is_known && !scope.has(&name.text) && !scope.has(&with_suffix(&name, "_from").text)
}

fn lower_scheme(
    cx: &mut Lower<'_, '_>,
    name: &str,
    scheme: &SecurityScheme,
    scope: &mut Scope,
) -> Result<Scheme, Reported> {
    let name = rust_name(cx.diagnostics, "method", Case::Snake, name, &scheme.at, None)?;
    scope.take(cx.diagnostics, &name.text, &scheme.at)?;
    let kind = match &scheme.kind {
        SecurityKind::Http { scheme: by } if by.value.eq_ignore_ascii_case("bearer") => {
            let from = with_suffix(&name, "_from");
            scope.take(cx.diagnostics, &from.text, &scheme.at)?;
            SchemeKind::Bearer { from }
        }
        SecurityKind::Http { .. } => SchemeKind::Basic,
        SecurityKind::ApiKey { names, .. } => {
            SchemeKind::Header(names.iter().map(|name| name.value.clone()).collect())
        }
        SecurityKind::Other { .. } => return Err(cx.failed_before(&scheme.at)),
    };
    Ok(Scheme { name, doc: docs::paragraphs([scheme.description.as_deref()]), kind })
}
