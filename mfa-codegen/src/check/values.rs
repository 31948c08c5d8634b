//! Family 04: the values that a document gives itself must fit their schemas.

mod objects;
mod rules;
mod unions;

use std::collections::BTreeMap;
use std::rc::Rc;

use super::bodies::{essence, is_json};
use super::text_forms::expected_form;
use crate::diagnostic::{Diagnostic, Diagnostics, JsonPointer, codes, nearest};
use crate::resolve::Resolved;
use crate::spec::{
    Example, Extent, MediaType, Number, RefOr, Reference, Role, Sample, Schema, SchemaKind,
    StringSchema, Value, walk,
};
use rules::{rules_of_list, rules_of_number, rules_of_object, rules_of_text};
use unions::Members;

/// Values deeper than this are not looked into.
const MAX_DEPTH: usize = 64;
/// How many values and properties are looked at in one document: far more than people write.
const MAX_STEPS: usize = 10_000_000;

/// Reports defaults and examples that their schemas do not allow.
pub(super) fn check_values(resolved: &Resolved<'_>, diagnostics: &mut Diagnostics) {
    let (role, referrer, members) = (Role::Default, None, BTreeMap::new());
    let mut cx = Samples { resolved, diagnostics, role, referrer, steps: MAX_STEPS, members };
    walk::schemas(resolved.document, &mut |schema| match schema {
        RefOr::Value(Schema { samples, .. }) | RefOr::Ref(Reference { samples, .. }) => {
            for sample in samples {
                cx.check_sample(schema, sample);
            }
        }
        RefOr::Broken(_) => {}
    });
    for parameter in walk::parameters(resolved.document).filter_map(RefOr::value) {
        cx.check_examples(&parameter.schema, &parameter.examples);
    }
    for body in walk::request_bodies(resolved.document).filter_map(RefOr::value) {
        cx.check_content(&body.content);
    }
    for response in walk::responses(resolved.document).filter_map(RefOr::value) {
        cx.check_content(&response.content);
    }
}

struct Samples<'c, 'm> {
    resolved: &'c Resolved<'c>,
    diagnostics: &'m mut Diagnostics,
    /// What the value at hand is given for.
    role: Role,
    /// The reference that led to it.
    referrer: Option<&'c JsonPointer>,
    steps: usize,
    /// What the tags of a union stand for, by its place.
    members: BTreeMap<String, Rc<Members<'c>>>,
}

impl<'c> Samples<'c, '_> {
    /// Examples in other notations than JSON are texts that only look like values.
    fn check_content(&mut self, content: &'c [(String, MediaType)]) {
        for (name, MediaType { schema, examples, .. }) in content {
            if let Some(schema) = schema.as_ref().filter(|_| is_json(&essence(name))) {
                self.check_examples(schema, examples);
            }
        }
    }

    fn check_examples(&mut self, schema: &'c RefOr<Schema>, examples: &'c [RefOr<Example>]) {
        for example in examples {
            let target = self.resolved.examples.follow(self.diagnostics, example);
            let Ok(Example { sample: Some(sample) }) = target else { continue };
            self.referrer = match example {
                RefOr::Ref(reference) => Some(&reference.at),
                RefOr::Value(_) | RefOr::Broken(_) => None,
            };
            self.check_sample(schema, sample);
            self.referrer = None;
        }
    }

    fn check_sample(&mut self, schema: &'c RefOr<Schema>, sample: &'c Sample) {
        let Sample { at, role, value } = sample;
        self.role = *role;
        self.check(schema, value, at, 0);
    }

    fn report(&mut self, at: &JsonPointer, problem: &str, help: Option<String>) {
        self.add(match self.role {
            Role::Default => codes::default_misfit(at, problem, help),
            Role::Example => codes::example_misfit(at, problem, help),
        });
    }

    fn add(&mut self, problem: Diagnostic) {
        self.diagnostics.report(match self.referrer {
            Some(reference) => problem.referred_to(reference),
            None => problem,
        });
    }

    /// Spends some of the steps; false if there are not enough of them left.
    fn spend(&mut self, steps: usize) -> bool {
        let left = self.steps.checked_sub(steps);
        self.steps = left.unwrap_or_default();
        left.is_some()
    }

    fn check(
        &mut self,
        schema: &'c RefOr<Schema>,
        value: &'c Value,
        at: &JsonPointer,
        depth: usize,
    ) {
        let nullable = self.resolved.is_nullable(self.diagnostics, schema);
        let Ok(schema) = self.resolved.schemas.follow(self.diagnostics, schema) else { return };
        if !self.is_whole(schema) || MAX_DEPTH < depth || !self.spend(1) {
            return;
        }
        match (&schema.kind, value) {
            (SchemaKind::Any, _) | (SchemaKind::Boolean, Value::Bool(_)) => {}
            // Answers may carry a boolean there.
            (SchemaKind::String(string), Value::Bool(_)) if string.accept_boolean.is_some() => {}
            (kind, Value::Null) if nullable || self.has_nullable_member(kind) => {}
            (_, Value::Null) if depth == 0 && self.role == Role::Default => {
                self.add(codes::null_default(at));
            }
            (SchemaKind::Integer { format }, Value::Number(number)) => {
                self.check_integer(format.as_deref(), *number, at);
                self.check_rules(rules_of_number(&schema.constraints, *number), at);
            }
            (SchemaKind::Number, Value::Number(number)) => {
                self.check_rules(rules_of_number(&schema.constraints, *number), at);
            }
            (SchemaKind::String(string), Value::Text(text)) => {
                self.check_text(schema, string, text, at);
            }
            (SchemaKind::Array(array), Value::List(items)) => {
                self.check_rules(rules_of_list(&schema.constraints, items), at);
                for (index, item) in items.iter().enumerate() {
                    self.check(&array.items, item, &at.index(index), depth + 1);
                }
            }
            (SchemaKind::Array(array), single) if array.accept_single.is_some() => {
                self.check(&array.items, single, at, depth + 1);
            }
            (SchemaKind::Union(union), Value::Object(_)) => {
                self.check_alternative(union, value, at, depth);
            }
            (SchemaKind::Object(_) | SchemaKind::AllOf(_), Value::Object(entries)) => {
                self.check_rules(rules_of_object(&schema.constraints, entries.len()), at);
                if let Some(object) = self.resolved.object(schema) {
                    self.check_object(object, entries, at, depth);
                }
            }
            (kind, value) => self.check_kind(expected_kind(kind), value, at),
        }
    }

    /// Whether all that the document says of the schema's values is read.
    fn is_whole(&self, schema: &Schema) -> bool {
        let is_whole = match &schema.kind {
            SchemaKind::AllOf(_) => self.resolved.composed(schema).is_some_and(|composed| {
                // Without any of these its members may be anything.
                let object = &composed.object;
                let is_object = !object.properties.is_empty() || !object.required.is_empty();
                composed.broken.is_none() && composed.extent == Extent::Whole && is_object
            }),
            SchemaKind::Union(union) => union.discriminator.is_ok(),
            _ => true,
        };
        is_whole && schema.extent == Extent::Whole
    }

    fn has_nullable_member(&mut self, kind: &SchemaKind) -> bool {
        let members = match kind {
            SchemaKind::AllOf(all_of) => &all_of.members,
            SchemaKind::Union(union) => &union.members,
            _ => return false,
        };
        self.spend(members.len());
        members.iter().any(|member| self.resolved.is_nullable(self.diagnostics, member))
    }

    fn check_kind(&mut self, expected: &str, value: &Value, at: &JsonPointer) {
        let is_scalar = matches!(value, Value::Bool(_) | Value::Number(_));
        let help = (expected == "a string" && is_scalar).then(|| "put it in quotes".to_owned());
        self.report(at, &format!("expected {expected}, found {}", value.kind()), help);
    }

    fn check_rules(&mut self, broken: Option<String>, at: &JsonPointer) {
        if let Some(rule) = broken {
            self.report(at, &format!("the schema has `{rule}`"), None);
        }
    }

    fn check_integer(&mut self, format: Option<&str>, number: Number, at: &JsonPointer) {
        let fits = match (number, format) {
            (Number::Integer(number), Some("int32")) => i32::try_from(number).is_ok(),
            (Number::Integer(_), _) => true,
            (Number::Float(number), _) => number.fract() == 0.0,
        };
        if !fits {
            let expected = match format {
                Some("int32") => "expected an integer of 32 bits",
                _ => "expected an integer, found a number",
            };
            self.report(at, expected, None);
        }
    }

    fn check_text(&mut self, schema: &Schema, string: &StringSchema, text: &str, at: &JsonPointer) {
        if let Some(values) = &string.values {
            let texts = || values.iter().map(|value| value.text.as_str());
            if self.spend(values.len()) && texts().all(|value| value != text) {
                let near = nearest(text, texts()).map(|near| format!("did you mean `{near}`?"));
                self.report(at, "it is none of the values of `enum`", near);
            }
            return;
        }
        self.check_rules(rules_of_text(&schema.constraints, text), at);
        let format = schema.format.as_deref().filter(|_| !string.sensitive);
        if let Some(expected) = format.and_then(|format| expected_form(format, text)) {
            self.add(match self.role {
                Role::Default => codes::default_of_another_form(at, expected),
                Role::Example => codes::example_misfit(at, &format!("expected {expected}"), None),
            });
        }
    }
}

fn expected_kind(kind: &SchemaKind) -> &'static str {
    match kind {
        SchemaKind::Any => "any value",
        SchemaKind::Boolean => "a boolean",
        SchemaKind::Integer { .. } => "an integer",
        SchemaKind::Number => "a number",
        SchemaKind::String(_) => "a string",
        SchemaKind::Array(_) => "an array",
        SchemaKind::Object(_) | SchemaKind::AllOf(_) | SchemaKind::Union(_) => "an object",
    }
}
