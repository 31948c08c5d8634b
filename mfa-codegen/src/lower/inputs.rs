//! Parameters and bodies to the inputs of a method.

use std::fmt::Display;

use super::body::Body;
use super::constraints::{lower_rules, rules_doc};
use super::context::{Lower, named_at};
use super::docs;
use super::facts::fact;
use super::names::{Case, InlineName, MAYBE, Scope, rust_name};
use super::places::name_of_shared;
use super::plan::Plan;
use super::types::lower_type;
use crate::diagnostic::{JsonPointer, Reported, codes};
use crate::model::{Input, Media, Name, Parameter, Place, Requirement, TypeRef};
use crate::spec::{self, ParameterIn, SchemaId};

/// The inputs of an operation, and the facts of how they travel.
pub(super) struct Inputs {
    /// The names of the methods that set them.
    scope: Scope,
    pub(super) parameters: Vec<Parameter>,
    pub(super) bodies: Vec<Media>,
    pub(super) inputs: Vec<Input>,
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
pub(super) fn lower_inputs(
    cx: &mut Lower<'_, '_>,
    plan: &Plan<'_>,
    type_name: &str,
) -> Result<Inputs, Reported> {
    let mut lowered = Inputs::new();
    for parameter in &plan.parameters {
        // One that fails has been reported, and leaves the others to be looked at.
        _ = lower_parameter(cx, parameter, type_name, &mut lowered);
    }
    if let Some(body) = &plan.body {
        _ = lower_body(cx, body, plan.operation, type_name, &mut lowered);
    }
    if MAX_INPUTS < lowered.inputs.len() {
        return Err(cx.diagnostics.report(codes::too_many_inputs(&plan.operation.at)));
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
    let shared = name_of_shared(cx, &parameter.at, &name.text);
    let inline_name: &dyn Display = shared.as_ref().map_or(&inline_name, |name| name);
    let ty = lower_parameter_type(cx, parameter.schema, inline_name);
    let rules = parameter.schema.and_then(|schema| rules_doc(cx, schema));
    let fact = fact(parameter).ok_or_else(|| cx.failed_before(&parameter.at))?;
    let place = lowered.add_parameter(fact);
    lowered.inputs.push(Input {
        doc: docs::paragraphs([parameter.description.as_deref(), rules.as_deref()]),
        place,
        rules: parameter.schema.map(|schema| lower_rules(cx, schema, &ty)).unwrap_or_default(),
        ty,
        requirement,
        name,
    });
    Ok(())
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
    lowered: &mut Inputs,
) -> Result<(), Reported> {
    let Body { body, media, schema } = body;
    let inline_name =
        name_of_shared(cx, &body.at, "Body").unwrap_or_else(|| format!("{type_name}Body"));
    let ty = schema.and_then(|schema| lower_type(cx, schema, &inline_name, 0).ok());
    let ty = ty.unwrap_or(TypeRef::Value);
    let name = Name { text: "body".to_owned(), raw: false };
    let requirement = Requirement::of(body.required);
    take_input(cx, &mut lowered.scope, &name, requirement, &operation.at.key("requestBody"))?;
    let place = lowered.add_body(*media);
    lowered.inputs.push(Input {
        name,
        doc: docs::paragraphs([body.description.as_deref()]),
        place,
        rules: schema.map(|schema| lower_rules(cx, schema, &ty)).unwrap_or_default(),
        ty,
        requirement,
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
        _ => scope.take(cx.diagnostics, &format!("{MAYBE}{}", name.text), at),
    }
}
