//! Parts of the document, its operations and its security schemes that are not supported.

use super::super::context::Lower;
use crate::diagnostic::codes;
use crate::spec::{Located, Parameter, ParameterIn, RefOr, SecurityKind, SecurityScheme, Value};

/// Keywords of which nothing is made, wherever they stand.
pub(super) fn refuse_keywords(cx: &mut Lower<'_, '_>) {
    let document = cx.resolved.document;
    for (keyword, Located { at, .. }) in &document.others {
        cx.diagnostics.report(codes::unsupported_keyword(at, keyword));
    }
    for item in &document.paths {
        if let Some(reference) = &item.reference {
            cx.diagnostics.report(codes::unsupported_keyword(&reference.at, "$ref"));
        }
        for (keyword, Located { at, .. }) in &item.others {
            cx.diagnostics.report(codes::unsupported_keyword(at, keyword));
        }
        for callbacks in item.operations.iter().filter_map(|operation| operation.callbacks.as_ref())
        {
            cx.diagnostics.report(codes::unsupported_keyword(&callbacks.at, "callbacks"));
        }
    }
    for encoding in encodings(cx) {
        cx.diagnostics.report(codes::unsupported_keyword(&encoding.at, "encoding"));
    }
}

/// Every `encoding` of a body.
fn encodings<'d>(cx: &Lower<'d, '_>) -> Vec<&'d Located<Value>> {
    let objects = &cx.resolved.document.objects;
    let bodies = objects.request_bodies.iter().filter_map(|(_, body)| body.value());
    let responses = objects.responses.iter().filter_map(|(_, response)| response.value());
    let content = bodies.flat_map(|body| &body.content);
    let content = content.chain(responses.flat_map(|response| &response.content));
    content.filter_map(|(_, media_type)| media_type.encoding.as_ref()).collect()
}

pub(super) fn refuse_in_parameters(cx: &mut Lower<'_, '_>) {
    for (_, parameter) in cx.resolved.document.objects.parameters.iter() {
        if let RefOr::Value(parameter) = parameter {
            refuse_in_parameter(cx, parameter);
        }
    }
}

fn refuse_in_parameter(cx: &mut Lower<'_, '_>, parameter: &Parameter) {
    let Parameter { at, name, location, place, style, .. } = parameter;
    let default = match location {
        ParameterIn::Path | ParameterIn::Header => "simple",
        ParameterIn::Query => "form",
        ParameterIn::Cookie | ParameterIn::Unknown => {
            cx.diagnostics.report(codes::unknown_parameter_location(&at.key("in"), place));
            return;
        }
    };
    if let Some(style) = style.as_ref().filter(|style| style.value != default) {
        cx.diagnostics.report(codes::unsupported_style(&style.at, &style.value, default));
    }
    let keywords = [
        ("content", parameter.content.is_some()),
        ("allowReserved", parameter.allow_reserved),
        ("allowEmptyValue", parameter.allow_empty_value),
    ];
    for (keyword, _) in keywords.into_iter().filter(|(_, is_there)| *is_there) {
        cx.diagnostics.report(codes::unsupported_keyword(&at.key(keyword), keyword));
    }
    if parameter.schema.is_some_and(|schema| cx.shapes.at_end(schema).kind.is_structured()) {
        cx.diagnostics.report(codes::structured_parameter(&at.key("schema"), name));
    }
}

pub(super) fn refuse_in_security(cx: &mut Lower<'_, '_>) {
    for (_, scheme) in &cx.resolved.document.components.security_schemes {
        if let RefOr::Value(SecurityScheme { kind, .. }) = scheme {
            refuse_kind(cx, kind);
        }
    }
}

fn refuse_kind(cx: &mut Lower<'_, '_>, kind: &SecurityKind) {
    let problem = match kind {
        SecurityKind::Http { scheme } => match scheme.value.to_ascii_lowercase().as_str() {
            "bearer" | "basic" => return,
            _ => codes::unsupported_scheme(&scheme.at, &scheme.value),
        },
        SecurityKind::ApiKey { location, .. } if location.value == "header" => return,
        SecurityKind::ApiKey { location, .. } => {
            codes::unsupported_api_key(&location.at, &location.value)
        }
        SecurityKind::Other { kind } => codes::unsupported_scheme(&kind.at, &kind.value),
    };
    cx.diagnostics.report(problem);
}
