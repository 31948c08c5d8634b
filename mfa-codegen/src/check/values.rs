//! Family 04: the values that a document gives itself must fit their schemas.

use std::collections::BTreeSet;

use super::bodies::{essence, is_json};
use super::text_forms::expected_form;
use crate::diagnostic::{Diagnostics, JsonPointer, codes, nearest};
use crate::resolve::Resolved;
use crate::spec::{
    AdditionalProperties, ArraySchema, Constraints, Direction, Extent, MediaType, Number,
    ObjectSchema, RefOr, Reference, Role, Sample, Schema, SchemaKind, StringSchema, Value, walk,
};

/// Values deeper than this are not looked into.
const MAX_DEPTH: usize = 64;
/// How many values and properties are looked at in one document: far more than people write.
const MAX_STEPS: usize = 10_000_000;

/// Reports defaults and examples that their schemas do not allow.
pub(super) fn check_values(resolved: &Resolved<'_>, diagnostics: &mut Diagnostics) {
    let mut cx = Samples { resolved, diagnostics, role: Role::Default, steps: MAX_STEPS };
    walk::schemas(resolved.document, &mut |schema| match schema {
        RefOr::Value(Schema { samples, .. }) | RefOr::Ref(Reference { samples, .. }) => {
            cx.check_all(schema, samples);
        }
        RefOr::Broken(_) => {}
    });
    for parameter in walk::parameters(resolved.document) {
        if let RefOr::Value(parameter) = parameter {
            cx.check_all(&parameter.schema, &parameter.examples);
        }
    }
    for body in walk::request_bodies(resolved.document) {
        if let RefOr::Value(body) = body {
            cx.check_content(&body.content);
        }
    }
    for response in walk::responses(resolved.document) {
        if let RefOr::Value(response) = response {
            cx.check_content(&response.content);
        }
    }
}

struct Samples<'d, 'c> {
    resolved: &'c Resolved<'d>,
    diagnostics: &'c mut Diagnostics,
    /// What the value at hand is given for.
    role: Role,
    steps: usize,
}

impl Samples<'_, '_> {
    /// Examples in other notations than JSON are texts that only look like values.
    fn check_content(&mut self, content: &[(String, MediaType)]) {
        for (name, MediaType { schema, examples, .. }) in content {
            if let Some(schema) = schema.as_ref().filter(|_| is_json(&essence(name))) {
                self.check_all(schema, examples);
            }
        }
    }

    fn check_all(&mut self, schema: &RefOr<Schema>, samples: &[Sample]) {
        for Sample { at, role, value } in samples {
            self.role = *role;
            self.check(schema, value, at, 0);
        }
    }

    fn report(&mut self, at: &JsonPointer, problem: &str, help: Option<String>) {
        self.diagnostics.report(match self.role {
            Role::Default => codes::default_misfit(at, problem, help),
            Role::Example => codes::example_misfit(at, problem, help),
        });
    }

    /// Spends some of the steps; false if there are not enough of them left.
    fn spend(&mut self, steps: usize) -> bool {
        let left = self.steps.checked_sub(steps);
        self.steps = left.unwrap_or_default();
        left.is_some()
    }

    fn check(&mut self, schema: &RefOr<Schema>, value: &Value, at: &JsonPointer, depth: usize) {
        let nullable = self.resolved.is_nullable(self.diagnostics, schema);
        let Ok(schema) = self.resolved.schemas.follow(self.diagnostics, schema) else { return };
        if schema.extent == Extent::Partial || MAX_DEPTH < depth || !self.spend(1) {
            return;
        }
        match (&schema.kind, value) {
            // What several schemas make together is not looked at.
            (SchemaKind::Any | SchemaKind::AllOf(_) | SchemaKind::Union(_), _)
            | (SchemaKind::Boolean, Value::Bool(_)) => {}
            // Answers may carry a boolean there.
            (SchemaKind::String(string), Value::Bool(_)) if string.accept_boolean.is_some() => {}
            (_, Value::Null) if nullable => {}
            (_, Value::Null) if depth == 0 && self.role == Role::Default => {
                self.diagnostics.report(codes::null_default(at));
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
                self.check_items(array, items, at, depth);
            }
            (SchemaKind::Array(array), single) if array.accept_single.is_some() => {
                self.check(&array.items, single, at, depth + 1);
            }
            (SchemaKind::Object(object), Value::Object(entries)) => {
                self.check_rules(rules_of_object(&schema.constraints, entries.len()), at);
                self.check_object(object, entries, at, depth);
            }
            (kind, value) => self.check_kind(expected_kind(kind), value, at),
        }
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
            self.diagnostics.report(match self.role {
                Role::Default => codes::default_of_another_form(at, expected),
                Role::Example => codes::example_misfit(at, &format!("expected {expected}"), None),
            });
        }
    }

    fn check_items(
        &mut self,
        array: &ArraySchema,
        items: &[Value],
        at: &JsonPointer,
        depth: usize,
    ) {
        for (index, item) in items.iter().enumerate() {
            self.check(&array.items, item, &at.index(index), depth + 1);
        }
    }

    fn check_object(
        &mut self,
        object: &ObjectSchema,
        entries: &[(String, Value)],
        at: &JsonPointer,
        depth: usize,
    ) {
        let ObjectSchema { properties, required, additional, .. } = object;
        let pairs = (properties.len() + required.len()).saturating_mul(1 + entries.len());
        if !self.spend(pairs) {
            return;
        }
        let has = |name: &str| entries.iter().any(|(key, _)| key == name);
        for name in required.iter().filter(|name| !has(&name.value)) {
            if !self.is_one_way(object, &name.value) {
                let problem = format!("it lacks the required property `{}`", name.value);
                self.report(at, &problem, None);
            }
        }
        for (key, value) in entries {
            let at = at.key(key);
            if let Some(property) = properties.iter().find(|property| property.name == *key) {
                self.check(&property.schema, value, &at, depth + 1);
                continue;
            }
            match additional {
                AdditionalProperties::Typed(schema) => self.check(schema, value, &at, depth + 1),
                AdditionalProperties::Ignore => {
                    // Others are allowed, but one with a slip in it was meant to be another.
                    let free = properties.iter().map(|property| property.name.as_str());
                    if let Some(near) = nearest(key, free.filter(|name| !has(name))) {
                        self.diagnostics.report(codes::unknown_property(&at, key, near));
                    }
                }
                AdditionalProperties::Keep => {}
            }
        }
    }

    /// Whether a property is in requests only or in answers only: the other one's example lacks it.
    fn is_one_way(&mut self, object: &ObjectSchema, name: &str) -> bool {
        let property = object.properties.iter().find(|property| property.name == name);
        let schema = property
            .and_then(|found| self.resolved.schemas.follow(self.diagnostics, &found.schema).ok());
        schema.is_none_or(|schema| schema.direction == Direction::One)
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

/// The first rule that a text breaks. Patterns are not tried: nothing here can read them.
fn rules_of_text(rules: &Constraints, text: &str) -> Option<String> {
    rules_of_count(
        text.chars().count(),
        [("minLength", rules.min_length), ("maxLength", rules.max_length)],
    )
}

fn rules_of_object(rules: &Constraints, properties: usize) -> Option<String> {
    rules_of_count(
        properties,
        [("minProperties", rules.min_properties), ("maxProperties", rules.max_properties)],
    )
}

fn rules_of_list(rules: &Constraints, items: &[Value]) -> Option<String> {
    let counts = [("minItems", rules.min_items), ("maxItems", rules.max_items)];
    rules_of_count(items.len(), counts).or_else(|| {
        let mut seen: BTreeSet<String> = BTreeSet::new();
        let is_repeated = |item: &Value| !seen.insert(format!("{item:?}"));
        (rules.unique_items && items.iter().any(is_repeated)).then(|| "uniqueItems: true".into())
    })
}

/// The first of two limits, a lower and an upper one, that a count does not keep.
fn rules_of_count(count: usize, limits: [(&str, Option<u64>); 2]) -> Option<String> {
    let count = u64::try_from(count).unwrap_or(u64::MAX);
    let [(low, least), (high, most)] = limits;
    let too_few = least.filter(|least| count < *least).map(|least| format!("{low}: {least}"));
    too_few.or_else(|| most.filter(|most| *most < count).map(|most| format!("{high}: {most}")))
}

fn rules_of_number(rules: &Constraints, number: Number) -> Option<String> {
    let less = |left: Number, right: Number| left.is_less_than(right);
    let broken = [
        ("minimum", rules.minimum.filter(|limit| less(number, *limit))),
        ("maximum", rules.maximum.filter(|limit| less(*limit, number))),
        ("exclusiveMinimum", rules.exclusive_minimum.filter(|limit| !less(*limit, number))),
        ("exclusiveMaximum", rules.exclusive_maximum.filter(|limit| !less(number, *limit))),
        ("multipleOf", rules.multiple_of.filter(|factor| !is_multiple_of(number, *factor))),
    ];
    let mut broken = broken.into_iter().filter_map(|(keyword, limit)| Some((keyword, limit?)));
    broken.next().map(|(keyword, limit)| format!("{keyword}: {limit}"))
}

/// Of fractions, which base 2 cannot hold exactly, as nearly as can be told.
fn is_multiple_of(number: Number, factor: Number) -> bool {
    if let (Number::Integer(number), Number::Integer(factor)) = (number, factor) {
        return number.checked_rem(factor).is_none_or(|rest| rest == 0);
    }
    let quotient = number.as_f64() / factor.as_f64();
    (quotient - quotient.round()).abs() <= 1e-9 * quotient.abs().max(1.0)
}
