//! Operations to methods.

use std::fmt::Display;

use super::answer::Answer;
use super::body::{Body, Media};
use super::constraints::{lower_rules, rules_doc};
use super::context::{Lower, named_at};
use super::docs;
use super::envelope::lower_enveloped;
use super::names::{Case, InlineName, Scope, call_type, rust_name};
use super::plan::Plan;
use super::types::lower_type;
use crate::diagnostic::{JsonPointer, Reported, codes};
use crate::model::{self, Input, Name, Output, Place, Requirement, Rules, TypeRef};
use crate::spec::{self, Method, ParameterIn, PathItem, SchemaId};

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
    let call = call_type(&name);
    types.take(cx.diagnostics, &call.text, named_at(given, at))?;
    let type_name = call.text.trim_end_matches("Call").to_owned();
    let inputs = lower_inputs(cx, plan, &type_name)?;
    let (method, _) = method(operation.method);
    Ok(model::Operation {
        output: lower_output(cx, plan, &type_name).unwrap_or(Output::Bare(TypeRef::Value)),
        doc: docs::paragraphs([operation.summary.as_deref(), operation.description.as_deref()]),
        deprecated: operation.deprecated,
        path: item.template.clone(),
        security: Vec::new(),
        repeatable: operation.idempotent.unwrap_or(is_safe(operation.method)),
        envelope: None,
        name,
        call,
        id,
        method,
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

fn lower_inputs(
    cx: &mut Lower<'_, '_>,
    plan: &Plan<'_>,
    type_name: &str,
) -> Result<Vec<Input>, Reported> {
    let mut scope = Scope::new("parameter");
    let mut inputs = Vec::new();
    for parameter in &plan.parameters {
        inputs.extend(lower_parameter(cx, parameter, type_name, &mut scope));
    }
    if let Some(body) = &plan.body {
        inputs.extend(lower_body(cx, body, plan.operation, type_name, &mut scope));
    }
    if MAX_INPUTS < inputs.len() {
        return Err(cx.diagnostics.report(codes::too_many_inputs(&plan.operation.at)));
    }
    Ok(inputs)
}

/// More would make builders that take the compiler minutes.
const MAX_INPUTS: usize = 64;

fn lower_parameter(
    cx: &mut Lower<'_, '_>,
    parameter: &spec::Parameter,
    type_name: &str,
    scope: &mut Scope,
) -> Result<Input, Reported> {
    let given = parameter.rust_name.as_ref();
    let at = parameter.at.key("name");
    let name = rust_name(cx.diagnostics, "parameter", Case::Snake, &parameter.name, &at, given)?;
    let in_path = parameter.location == ParameterIn::Path;
    let requirement = Requirement::of(parameter.required || in_path);
    take_input(cx, scope, &name, requirement, named_at(given, &at))?;
    let wire = parameter.name.clone();
    let place = match parameter.location {
        ParameterIn::Path => Place::Path(wire),
        ParameterIn::Query => Place::Query(wire),
        ParameterIn::Header => Place::Header(wire),
        ParameterIn::Cookie | ParameterIn::Unknown => return Err(cx.failed_before(&parameter.at)),
    };
    let inline_name = InlineName { owner: type_name, part: &name.text };
    let ty = lower_parameter_type(cx, parameter.schema, &inline_name);
    let rules = parameter.schema.and_then(|schema| rules_doc(cx, schema));
    Ok(Input {
        doc: docs::paragraphs([parameter.description.as_deref(), rules.as_deref()]),
        place,
        rules: parameter.schema.map(|schema| lower_rules(cx, schema, &ty)).unwrap_or_default(),
        ty,
        requirement,
        name,
    })
}

/// The type of a parameter; one that is no scalar has been refused.
fn lower_parameter_type(
    cx: &mut Lower<'_, '_>,
    schema: Option<SchemaId>,
    name: &dyn Display,
) -> TypeRef {
    let is_scalar = |id: &SchemaId| !cx.shapes.at_end(*id).kind.is_structured();
    let scalar = schema.filter(is_scalar);
    let ty = scalar.and_then(|schema| lower_type(cx, schema, name, 0).ok());
    ty.unwrap_or(TypeRef::String)
}

fn lower_body(
    cx: &mut Lower<'_, '_>,
    body: &Body<'_>,
    operation: &spec::Operation,
    type_name: &str,
    scope: &mut Scope,
) -> Result<Input, Reported> {
    let Body { body, media, schema } = body;
    let place = match media {
        Media::Json => Place::Json,
        Media::Form => Place::Form,
    };
    let name = format_args!("{type_name}Body");
    let ty = schema.and_then(|schema| lower_type(cx, schema, &name, 0).ok());
    let name = Name { text: "body".to_owned(), raw: false };
    let requirement = Requirement::of(body.required);
    take_input(cx, scope, &name, requirement, &operation.at.key("requestBody"))?;
    Ok(Input {
        name,
        doc: docs::paragraphs([body.description.as_deref()]),
        place,
        ty: ty.unwrap_or(TypeRef::Value),
        requirement,
        // A body is built, and checked then.
        rules: Rules::default(),
    })
}

/// Takes the names of the methods that set an input.
fn take_input(
    cx: &mut Lower<'_, '_>,
    scope: &mut Scope,
    name: &Name,
    requirement: Requirement,
    at: &JsonPointer,
) -> Result<(), Reported> {
    scope.take(cx.diagnostics, &name.text, at)?;
    match requirement {
        Requirement::Required => Ok(()),
        _ => scope.take(cx.diagnostics, &format!("maybe_{}", name.text), at),
    }
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
    let ty = lower_type(cx, schema, &format_args!("{type_name}Answer"), 0)?;
    if cx.shapes.of(schema).null {
        return Ok(Output::Bare(TypeRef::Nullable(Box::new(ty))));
    }
    lower_enveloped(cx, plan.operation, schema, ty)
}
