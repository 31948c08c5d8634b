//! Family 03: parameters.

use super::context::Check;
use crate::diagnostic::{JsonPointer, codes};
use crate::ordered::Map;
use crate::shape::Kind;
use crate::spec::{Parameter, ParameterId, ParameterIn, RefOr, SchemaId, is_parameter_header};

pub(super) fn check_parameters(cx: &mut Check<'_, '_>) {
    for (_, parameter) in cx.document.objects.parameters.iter() {
        if let RefOr::Value(parameter) = parameter {
            check_parameter(cx, parameter);
        }
    }
    for (item, operation) in cx.document.operations() {
        check_duplicates(cx, &item.parameters);
        check_duplicates(cx, &operation.parameters);
    }
}

fn check_parameter(cx: &mut Check<'_, '_>, parameter: &Parameter) {
    let Parameter { at, name, location, required, .. } = parameter;
    if *location == ParameterIn::Path && !required {
        cx.report(codes::optional_path_parameter(at, name));
    }
    if *location == ParameterIn::Header && !is_parameter_header(name) {
        cx.report(codes::invalid_header_name(&at.key("name"), name));
    }
    let in_url = matches!(location, ParameterIn::Path | ParameterIn::Query);
    if in_url && parameter.schema.is_some_and(|schema| is_secret(cx, schema)) {
        cx.report(codes::secret_in_url(&at.key("in"), name));
    }
}

fn is_secret(cx: &Check<'_, '_>, schema: SchemaId) -> bool {
    let shape = cx.shapes.at_end(schema);
    let is_text = matches!(shape.kind, Kind::Text | Kind::Values(_));
    is_text && cx.resolved.schemas[shape.source].is_sensitive()
}

/// No parameter is declared twice in one list.
fn check_duplicates(cx: &mut Check<'_, '_>, parameters: &[ParameterId]) {
    let mut first: Map<(ParameterIn, &str), &JsonPointer> = Map::new();
    for id in parameters {
        let Some(target) = cx.resolved.parameter(*id) else { continue };
        let at = match &cx.document.objects.parameters[*id] {
            RefOr::Ref(reference) => &reference.at,
            RefOr::Value(parameter) => &parameter.at,
            RefOr::Broken(_) => continue,
        };
        if let Some(first) = first.insert((target.location, &target.name), at) {
            cx.report(codes::duplicate_parameter(&target.name, at, first));
        }
    }
}
