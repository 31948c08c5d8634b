//! Family 04: the values that a document gives itself must fit their schemas.

mod members;
mod objects;
mod rules;
mod samples;
mod unions;

use super::context::Check;
use super::text_forms::expected_form;
use crate::diagnostic::{JsonPointer, codes, nearest};
use crate::shape::{BEYOND, Kind, Shape};
use crate::spec::{
    Example, ExampleId, Keyword, Located, MediaType, Number, RefOr, Role, Sample, Schema, SchemaId,
    Value, counting, essence, is_json,
};
use rules::{rules_of_list, rules_of_number, rules_of_object, rules_of_text};
use samples::Samples;

/// Values deeper than this are not looked into.
const MAX_DEPTH: usize = 64;

/// Reports defaults and examples that their schemas do not allow.
pub(super) fn check_values(cx: &mut Check<'_, '_>) {
    let document = cx.document;
    let mut cx = Samples::new(cx);
    for (id, schema) in counting(&document.objects.schemas) {
        cx.check_schema(id, schema);
    }
    let objects = &document.objects;
    for parameter in objects.parameters.iter().filter_map(|(_, object)| object.value()) {
        if let Some(schema) = parameter.schema {
            cx.check_examples(schema, &parameter.examples);
        }
    }
    for body in objects.request_bodies.iter().filter_map(|(_, object)| object.value()) {
        cx.check_content(&body.content);
    }
    for response in objects.responses.iter().filter_map(|(_, object)| object.value()) {
        cx.check_content(&response.content);
    }
}

impl<'d> Samples<'_, '_, 'd> {
    /// The samples of a schema, and of the members that only describe it.
    fn check_schema(&mut self, id: SchemaId, schema: &'d Schema) {
        let schemas = self.cx.resolved.schemas;
        let members = schema.composition().all_of.iter().flatten();
        let describing = members.map(|member| &schemas[*member]).filter(|it| it.only_describes());
        for sample in describing.chain([schema]).flat_map(|schema| &schema.samples) {
            self.check_sample(id, sample);
        }
    }

    /// Examples in other notations than JSON are texts that only look like values.
    fn check_content(&mut self, content: &'d [(String, MediaType)]) {
        for (name, MediaType { schema, examples, .. }) in content {
            if let Some(schema) = schema.filter(|_| is_json(&essence(name))) {
                self.check_examples(schema, examples);
            }
        }
    }

    fn check_examples(&mut self, schema: SchemaId, examples: &[ExampleId]) {
        for id in examples {
            let target = self.cx.resolved.example(*id);
            let Some(Example { sample: Some(sample) }) = target else { continue };
            self.referrer = match &self.cx.document.objects.examples[*id] {
                RefOr::Ref(reference) => Some(&reference.at),
                RefOr::Value(_) | RefOr::Broken(_) => None,
            };
            self.check_sample(schema, sample);
            self.referrer = None;
        }
    }

    fn check_sample(&mut self, schema: SchemaId, sample: &'d Sample) {
        let Sample { at, role, value } = sample;
        self.role = *role;
        self.check(schema, value, at, 0);
    }

    fn check(&mut self, id: SchemaId, value: &'d Value, at: &JsonPointer, depth: usize) {
        let shapes = self.cx.shapes;
        let null = shapes.of(id).null;
        let shape = shapes.at_end(id);
        let schema = &self.cx.resolved.schemas[shape.source];
        if !is_exact(schema, shape) || MAX_DEPTH < depth || !self.spend(1) {
            return;
        }
        let extensions = schema.extensions();
        match (&shape.kind, value) {
            (Kind::Any, _) | (Kind::Boolean, Value::Bool(_)) => {}
            // Answers may carry a boolean there.
            (Kind::Text | Kind::Values(_), Value::Bool(_))
                if extensions.accept_boolean.is_some() => {}
            (_, Value::Null) if null || self.has_nullable_member(schema) => {}
            (_, Value::Null) if depth == 0 && self.role == Role::Default => {
                self.add(codes::null_default(at));
            }
            (Kind::Integer, Value::Number(number)) => {
                self.check_integer(schema.format.as_deref(), *number, at);
                self.check_rules(rules_of_number(schema.constraints(), *number), at);
            }
            (Kind::Number, Value::Number(number)) => {
                self.check_rules(rules_of_number(schema.constraints(), *number), at);
            }
            (Kind::Text, Value::Text(text)) => self.check_text(schema, text, at),
            (Kind::Values(values), value) => self.check_listed(values, value, at),
            (Kind::List(items), Value::List(list)) => {
                self.check_rules(rules_of_list(schema.constraints(), list), at);
                for (index, item) in list.iter().enumerate() {
                    self.check(*items, item, &at.index(index), depth + 1);
                }
            }
            (Kind::List(items), single) if extensions.accept_single => {
                self.check(*items, single, at, depth + 1);
            }
            (Kind::Union(_), value) => self.check_alternative(shape, value, at, depth),
            (Kind::Record(record), Value::Object(entries)) => {
                self.check_rules(rules_of_object(schema.constraints(), entries.len()), at);
                self.check_object(record, entries, at, depth);
            }
            (kind, value) => self.check_kind(expected_kind(kind), value, at),
        }
    }

    fn has_nullable_member(&mut self, schema: &Schema) -> bool {
        let composition = schema.composition();
        let members = [&composition.all_of, &composition.one_of, &composition.any_of];
        let members: Vec<SchemaId> = members.into_iter().flatten().flatten().copied().collect();
        self.spend(members.len());
        members.into_iter().any(|member| {
            self.cx.shapes.of(member).null && !self.cx.resolved.schemas[member].only_describes()
        })
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

    fn check_listed(&mut self, values: &[&Located<Value>], value: &Value, at: &JsonPointer) {
        let texts = || {
            values.iter().filter_map(|value| match &value.value {
                Value::Text(text) => Some(text.as_str()),
                _ => None,
            })
        };
        let Value::Text(text) = value else {
            if texts().count() == values.len() {
                self.check_kind("a string", value, at);
            } else if self.spend(values.len()) && values.iter().all(|one| one.value != *value) {
                self.report(at, "it is none of the values of `enum`", None);
            }
            return;
        };
        if self.spend(values.len()) && texts().all(|value| value != text) {
            let near = nearest(text, texts()).map(|near| format!("did you mean `{near}`?"));
            self.report(at, "it is none of the values of `enum`", near);
        }
    }

    fn check_text(&mut self, schema: &Schema, text: &str, at: &JsonPointer) {
        self.check_rules(rules_of_text(schema.constraints(), text), at);
        let format = schema.format.as_deref().filter(|_| !schema.is_sensitive());
        if let Some(expected) = format.and_then(|format| expected_form(format, text)) {
            self.add(match self.role {
                Role::Default => codes::default_of_another_form(at, expected),
                Role::Example => codes::example_misfit(at, &format!("expected {expected}"), None),
            });
        }
    }
}

/// Whether the shape is all that the document says of the schema's values.
fn is_exact(schema: &Schema, shape: &Shape<'_>) -> bool {
    use Keyword::{AllOf, AnyOf, Const, Else, If, OneOf, Then};
    let others: &[Keyword] = match &shape.kind {
        Kind::Broken(_) | Kind::Unclear(_) | Kind::Types | Kind::Tuple => return false,
        Kind::Record(record) => {
            // Without any of these its members may be anything.
            let is_object = !record.properties.is_empty() || !record.required.is_empty();
            return record.is_exact && record.is_whole() && (is_object || !record.is_joined);
        }
        Kind::Union(_) => &[Const, If, Then, Else],
        Kind::Values(_) => &[AllOf, If, Then, Else],
        _ => &[AllOf, OneOf, AnyOf, Const, If, Then, Else],
    };
    !schema.has_any(&BEYOND) && !schema.has_any(others)
}

fn expected_kind(kind: &Kind<'_>) -> &'static str {
    match kind {
        Kind::Boolean => "a boolean",
        Kind::Integer => "an integer",
        Kind::Number => "a number",
        Kind::Text | Kind::Values(_) => "a string",
        Kind::List(_) | Kind::Tuple => "an array",
        Kind::Record(_) | Kind::Union(_) => "an object",
        Kind::Never => "no value",
        Kind::Any | Kind::Broken(_) | Kind::Unclear(_) | Kind::Same(_) | Kind::Types => "any value",
    }
}
