//! Family 03: parameters, and how they fit the path.

use std::collections::{BTreeMap, BTreeSet};

use super::operations::template_parameters;
use crate::diagnostic::{Diagnostics, JsonPointer, Reported, codes};
use crate::resolve::Resolved;
use crate::spec::{
    Operation, Parameter, ParameterIn, PathItem, RefOr, Schema, SchemaKind, is_parameter_header,
    walk,
};

pub(super) fn check_parameters(resolved: &Resolved<'_>, diagnostics: &mut Diagnostics) {
    for parameter in walk::parameters(resolved.document) {
        if let RefOr::Value(parameter) = parameter {
            check_parameter(resolved, parameter, diagnostics);
        }
    }
    for (item, operation) in walk::operations(resolved.document) {
        check_duplicates(resolved, &item.parameters, diagnostics);
        check_duplicates(resolved, &operation.parameters, diagnostics);
        check_template(resolved, item, operation, diagnostics);
    }
}

fn check_parameter(resolved: &Resolved<'_>, parameter: &Parameter, diagnostics: &mut Diagnostics) {
    let Parameter { at, name, location, required, .. } = parameter;
    if *location == ParameterIn::Path && !required {
        diagnostics.report(codes::optional_path_parameter(at, name));
    }
    if *location == ParameterIn::Header && !is_parameter_header(name) {
        diagnostics.report(codes::invalid_header_name(&at.key("name"), name));
    }
    let Ok(schema) = resolved.schemas.follow(diagnostics, &parameter.schema) else { return };
    if *location != ParameterIn::Header && is_secret(schema) {
        diagnostics.report(codes::secret_in_url(&at.key("in"), name));
    }
    if schema.is_structured() {
        diagnostics.report(codes::structured_parameter(&at.key("schema"), name));
    }
}

fn is_secret(schema: &Schema) -> bool {
    matches!(&schema.kind, SchemaKind::String(string) if string.sensitive)
}

fn check_duplicates(
    resolved: &Resolved<'_>,
    parameters: &[RefOr<Parameter>],
    diagnostics: &mut Diagnostics,
) {
    let mut first: BTreeMap<(ParameterIn, &str), &JsonPointer> = BTreeMap::new();
    for parameter in parameters {
        let Ok(target) = resolved.parameters.follow(diagnostics, parameter) else { continue };
        let at = match parameter {
            RefOr::Ref(reference) => &reference.at,
            RefOr::Value(parameter) => &parameter.at,
            RefOr::Broken(_) => continue,
        };
        if let Some(first) = first.insert((target.location, &target.name), at) {
            diagnostics.report(codes::duplicate_parameter(&target.name, at, first));
        }
    }
}

/// The template and the parameters must name each other.
fn check_template(
    resolved: &Resolved<'_>,
    item: &PathItem,
    operation: &Operation,
    diagnostics: &mut Diagnostics,
) {
    let Some(names) = template_parameters(&item.template) else { return };
    let Ok(parameters) = effective_parameters(resolved, item, operation, diagnostics) else {
        return;
    };
    let in_path: Vec<&Parameter> =
        parameters.into_iter().filter(|one| one.location == ParameterIn::Path).collect();
    let names: BTreeSet<&str> = names.into_iter().collect();
    let declared: BTreeSet<&str> =
        in_path.iter().map(|parameter| parameter.name.as_str()).collect();
    for name in names.difference(&declared) {
        let near = diagnostics.nearest(name, declared.iter().copied());
        diagnostics.report(codes::undeclared_path_parameter(&operation.at, name, near));
    }
    for parameter in in_path.iter().filter(|parameter| !names.contains(&parameter.name.as_str())) {
        let at = parameter.at.key("name");
        diagnostics.report(codes::unused_path_parameter(&at, &parameter.name, &item.template));
    }
}

/// The parameters of an operation: its own, and those of its path item that it does not replace.
pub(crate) fn effective_parameters<'d>(
    resolved: &Resolved<'d>,
    item: &'d PathItem,
    operation: &'d Operation,
    diagnostics: &mut Diagnostics,
) -> Result<Vec<&'d Parameter>, Reported> {
    let mut effective: Vec<&'d Parameter> = Vec::new();
    let mut seen: BTreeSet<(ParameterIn, &str)> = BTreeSet::new();
    for parameter in operation.parameters.iter().chain(&item.parameters) {
        let parameter = resolved.parameters.follow(diagnostics, parameter)?;
        if seen.insert((parameter.location, parameter.name.as_str())) {
            effective.push(parameter);
        }
    }
    Ok(effective)
}
