//! The parameters of an operation, and how they fit its path.

use super::context::Lower;
use crate::diagnostic::codes;
use crate::ordered::{Set, sort_by};
use crate::spec::{Operation, Parameter, ParameterIn, PathItem, template_parameters};

/// The parameters of an operation: its own, and those of its path item that it does not replace. None
/// if one of them is broken.
pub(super) fn effective_parameters<'d>(
    cx: &Lower<'d, '_>,
    item: &PathItem,
    operation: &Operation,
) -> Option<Vec<&'d Parameter>> {
    let mut effective: Vec<&'d Parameter> = Vec::new();
    let mut seen: Set<(ParameterIn, &str)> = Set::new();
    for id in operation.parameters.iter().chain(&item.parameters) {
        let parameter = cx.resolved.parameter(*id)?;
        if seen.insert((parameter.location, parameter.name.as_str())) {
            effective.push(parameter);
        }
    }
    Some(effective)
}

/// Puts path parameters in the order of the template, which must name them, and they it.
pub(super) fn fit_template(
    cx: &mut Lower<'_, '_>,
    item: &PathItem,
    operation: &Operation,
    parameters: &mut [&Parameter],
) {
    let Some(names) = template_parameters(&item.template) else { return };
    let in_path = parameters.iter().filter(|parameter| parameter.location == ParameterIn::Path);
    let declared: Set<&str> = in_path.clone().map(|one| one.name.as_str()).collect();
    let wanted: Set<&str> = names.iter().copied().collect();
    for name in wanted.iter().filter(|name| !declared.contains(**name)) {
        let near = cx.diagnostics.nearest(name, declared.iter().copied());
        cx.diagnostics.report(codes::undeclared_path_parameter(&operation.at, name, near));
    }
    for parameter in in_path.filter(|parameter| !wanted.contains(parameter.name.as_str())) {
        let at = parameter.at.key("name");
        let problem = codes::unused_path_parameter(&at, &parameter.name, &item.template);
        cx.diagnostics.report(problem);
    }
    let rank = |parameter: &Parameter| match parameter.location {
        ParameterIn::Path => names.iter().position(|name| *name == parameter.name),
        _ => Some(usize::MAX),
    };
    sort_by(parameters, |one, other| rank(one).cmp(&rank(other)));
}
