//! Operations to methods.

use super::answer::Answer;
use super::context::{Lower, named_at};
use super::docs;
use super::envelope::lower_enveloped;
use super::facts::segments;
use super::inputs::{Inputs, lower_inputs};
use super::names::{Case, Scope, method_type, rust_name, with_suffix};
use super::places::name_of_shared;
use super::plan::Plan;
use super::types::lower_type;
use crate::diagnostic::{Reported, codes};
use crate::model::{self, Output, TypeRef};
use crate::spec::{self, Method, PathItem};

/// Lowers an operation; its security and its envelope are the client's business.
pub(super) fn lower_operation(
    cx: &mut Lower<'_, '_>,
    plan: &Plan<'_>,
    methods: &mut Scope,
    types: &mut Scope,
) -> Result<model::Operation, Reported> {
    let Plan { item, operation, .. } = plan;
    let id = operation_id(item, operation);
    let given = operation.rust_name.as_ref();
    let at = operation.operation_id.as_ref().map_or(&operation.at, |id| &id.at);
    let name = rust_name(cx.diagnostics, "method", Case::Snake, &id, at, given)?;
    if operation.operation_id.is_none() && given.is_none() {
        cx.diagnostics.report(codes::missing_operation_id(&operation.at, &name.text));
    }
    methods.take(cx.diagnostics, &name.text, named_at(given, at))?;
    let stem = method_type(&name);
    let (call, inputs_type) = (with_suffix(&stem, "Call"), with_suffix(&stem, "Inputs"));
    for of_method in [&call, &inputs_type] {
        types.take(cx.diagnostics, &of_method.text, named_at(given, at))?;
    }
    let Inputs { parameters, bodies, inputs, .. } = lower_inputs(cx, plan, &stem.text)?;
    let (method, _) = method(operation.method);
    Ok(model::Operation {
        output: lower_output(cx, plan, &stem.text).unwrap_or(Output::Bare(TypeRef::Value)),
        doc: docs::paragraphs([operation.summary.as_deref(), operation.description.as_deref()]),
        deprecated: operation.deprecated,
        template: item.template.clone(),
        path: segments(&item.template, &parameters),
        security: Vec::new(),
        repeatable: operation.idempotent.unwrap_or(is_safe(operation.method)),
        envelope: None,
        name,
        call,
        inputs_type,
        id,
        method,
        parameters,
        bodies,
        inputs,
    })
}

/// The operation's id, or one made from method and path, such as `get /factors/{id}`.
fn operation_id(item: &PathItem, operation: &spec::Operation) -> String {
    match &operation.operation_id {
        Some(id) => id.value.clone(),
        None => format!("{} {}", method(operation.method).1, item.template),
    }
}

/// A method's name in `http::Method` and in a made-up operation id.
fn method(method: Method) -> (&'static str, &'static str) {
    match method {
        Method::Get => ("GET", "get"),
        Method::Put => ("PUT", "put"),
        Method::Post => ("POST", "post"),
        Method::Delete => ("DELETE", "delete"),
        Method::Options => ("OPTIONS", "options"),
        Method::Head => ("HEAD", "head"),
        Method::Patch => ("PATCH", "patch"),
        Method::Trace => ("TRACE", "trace"),
    }
}

/// Whether HTTP says of a method that it only reads (RFC 9110, section 9.2.1).
fn is_safe(method: Method) -> bool {
    matches!(method, Method::Get | Method::Head | Method::Options | Method::Trace)
}

fn lower_output(
    cx: &mut Lower<'_, '_>,
    plan: &Plan<'_>,
    type_name: &str,
) -> Result<Output, Reported> {
    let schema = match plan.answer {
        Answer::Empty => return Ok(Output::Empty),
        Answer::Unknown => return Ok(Output::Bare(TypeRef::Value)),
        Answer::Json(schema) => schema,
    };
    let shared = name_of_shared(cx, &cx.resolved.schemas[schema].at, "Answer");
    let inline_name = shared.unwrap_or_else(|| format!("{type_name}Answer"));
    let ty = lower_type(cx, schema, &inline_name, 0)?;
    if cx.shapes.of(schema).null {
        return Ok(Output::Bare(TypeRef::Nullable(Box::new(ty))));
    }
    lower_enveloped(cx, plan.operation, schema, ty)
}
