//! Operations to methods.

mod facts;

use std::fmt::Display;

use self::facts::{fact, segments};

use super::constraints::{lower_rules, rules_doc};
use super::envelope::lower_enveloped;
use super::names::{Case, InlineName, Scope, call_type, rust_name};
use super::schema::lower_type;
use super::{Lower, docs, named_at};
use crate::check::{
    Body, effective_parameters, request_media_type, success_response, template_parameters,
};
use crate::diagnostic::{JsonPointer, Reported, codes};
use crate::model::{
    self, Input, Media, Name, Output, Parameter, Place, Requirement, Rules, TypeRef,
};
use crate::spec::{self, Method, ParameterIn, PathItem, RefOr, Schema};

/// Lowers an operation; its security and its envelope are the client's business.
pub(super) fn lower_operation(
    cx: &mut Lower<'_, '_>,
    item: &PathItem,
    operation: &spec::Operation,
    methods: &mut Scope,
    types: &mut Scope,
) -> Result<model::Operation, Reported> {
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
    let Inputs { parameters, bodies, inputs, .. } = lower_inputs(cx, item, operation, &type_name)?;
    let (method, _) = method(operation.method);
    Ok(model::Operation {
        output: lower_output(cx, operation, &type_name).unwrap_or(Output::Bare(TypeRef::Value)),
        doc: docs::paragraphs([operation.summary.as_deref(), operation.description.as_deref()]),
        deprecated: operation.deprecated,
        template: item.template.clone(),
        path: segments(&item.template, &parameters),
        security: Vec::new(),
        repeatable: operation.idempotent.unwrap_or(is_safe(operation.method)),
        envelope: None,
        name,
        call,
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

/// The inputs of an operation, and the facts of how they travel.
struct Inputs {
    /// The names of the methods that set them.
    scope: Scope,
    parameters: Vec<Parameter>,
    bodies: Vec<Media>,
    inputs: Vec<Input>,
}

impl Inputs {
    fn new() -> Self {
        let scope = Scope::new("parameter");
        Self { scope, parameters: Vec::new(), bodies: Vec::new(), inputs: Vec::new() }
    }

    fn add_parameter(&mut self, parameter: Parameter) -> Place {
        self.parameters.push(parameter);
        Place::Parameter(self.parameters.len() - 1)
    }

    fn add_body(&mut self, media: Media) -> Place {
        self.bodies.push(media);
        Place::Body(self.bodies.len() - 1)
    }
}

/// Path parameters in the template's order, then the others in the document's, then the body: so they
/// are shown to users. What is sent does not depend on it.
fn lower_inputs(
    cx: &mut Lower<'_, '_>,
    item: &PathItem,
    operation: &spec::Operation,
    type_name: &str,
) -> Result<Inputs, Reported> {
    let resolved = cx.resolved;
    let mut effective =
        effective_parameters(resolved, item, operation, cx.diagnostics).unwrap_or_default();
    let template = template_parameters(&item.template).unwrap_or_default();
    effective.sort_by_key(|parameter| match parameter.location {
        ParameterIn::Path => template.iter().position(|name| *name == parameter.name),
        _ => Some(usize::MAX),
    });
    let mut lowered = Inputs::new();
    for parameter in effective {
        // One that fails has been reported, and leaves the others to be looked at.
        _ = lower_parameter(cx, parameter, type_name, &mut lowered);
    }
    if let Some(body) = &operation.request_body {
        _ = lower_body(cx, body, operation, type_name, &mut lowered);
    }
    if MAX_INPUTS < lowered.inputs.len() {
        return Err(cx.diagnostics.report(codes::too_many_inputs(&operation.at)));
    }
    Ok(lowered)
}

/// More would make builders that take the compiler minutes.
const MAX_INPUTS: usize = 64;

fn lower_parameter(
    cx: &mut Lower<'_, '_>,
    parameter: &spec::Parameter,
    type_name: &str,
    lowered: &mut Inputs,
) -> Result<(), Reported> {
    let given = parameter.rust_name.as_ref();
    let at = parameter.at.key("name");
    let name = rust_name(cx.diagnostics, "parameter", Case::Snake, &parameter.name, &at, given)?;
    let in_path = parameter.location == ParameterIn::Path;
    let requirement = Requirement::of(parameter.required || in_path);
    take_input(cx, &mut lowered.scope, &name, requirement, named_at(given, &at))?;
    let inline_name = InlineName { owner: type_name, part: &name.text };
    let ty = lower_parameter_type(cx, &parameter.schema, &inline_name);
    let target = cx.resolved.schemas.follow(cx.diagnostics, &parameter.schema).ok();
    let rules = target.and_then(rules_doc);
    let place = lowered.add_parameter(fact(parameter));
    lowered.inputs.push(Input {
        doc: docs::paragraphs([parameter.description.as_deref(), rules.as_deref()]),
        place,
        rules: target.map(|target| lower_rules(cx, target, &ty)).unwrap_or_default(),
        ty,
        requirement,
        name,
    });
    Ok(())
}

/// The type of a parameter; `check` has reported one that is no scalar.
fn lower_parameter_type(
    cx: &mut Lower<'_, '_>,
    schema: &RefOr<Schema>,
    name: &dyn Display,
) -> TypeRef {
    let target = cx.resolved.schemas.follow(cx.diagnostics, schema);
    let is_scalar = target.is_ok_and(|target| !target.is_structured());
    let ty = if is_scalar { lower_type(cx, schema, name, 0).ok() } else { None };
    ty.unwrap_or(TypeRef::String)
}

fn lower_body(
    cx: &mut Lower<'_, '_>,
    body: &RefOr<spec::RequestBody>,
    operation: &spec::Operation,
    type_name: &str,
    lowered: &mut Inputs,
) -> Result<(), Reported> {
    let body = cx.resolved.request_bodies.follow(cx.diagnostics, body)?;
    let (media, ty) = match request_media_type(body, cx.diagnostics) {
        Ok((Body::Json, schema)) => (Media::Json, Some(schema)),
        Ok((Body::Form, schema)) => (Media::Form, Some(schema)),
        Err(_) => (Media::Json, None),
    };
    let ty = ty.and_then(|schema| lower_type(cx, schema, &format_args!("{type_name}Body"), 0).ok());
    let name = Name { text: "body".to_owned(), raw: false };
    let requirement = Requirement::of(body.required);
    take_input(cx, &mut lowered.scope, &name, requirement, &operation.at.key("requestBody"))?;
    let place = lowered.add_body(media);
    lowered.inputs.push(Input {
        name,
        doc: docs::paragraphs([body.description.as_deref()]),
        place,
        ty: ty.unwrap_or(TypeRef::Value),
        requirement,
        // A body is built, and checked then.
        rules: Rules::default(),
    });
    Ok(())
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
    operation: &spec::Operation,
    type_name: &str,
) -> Result<Output, Reported> {
    let resolved = cx.resolved;
    let Some(schema) = success_response(resolved, operation, cx.diagnostics)? else {
        return Ok(Output::Empty);
    };
    let ty = lower_type(cx, schema, &format_args!("{type_name}Answer"), 0)?;
    let target = resolved.schemas.follow(cx.diagnostics, schema)?;
    if resolved.is_nullable(cx.diagnostics, schema) {
        return Ok(Output::Bare(TypeRef::Nullable(Box::new(ty))));
    }
    lower_enveloped(cx, operation, target, ty)
}
