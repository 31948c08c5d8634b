//! Names that come from where a schema stands.
//!
//! References and `allOf` lead to schemas that are written out elsewhere. Their types are named after the
//! place that they stand in, so that it makes no difference who comes there first.

use heck::{AsUpperCamelCase, ToUpperCamelCase};

use super::context::Lower;
use super::defined::{given_name, is_definition};
use super::names::{Case, made_name};
use crate::diagnostic::{JsonPointer, Step};
use crate::model::Name;
use crate::spec::SchemaId;

/// What a type that is written out is called in addition, if an entry of `components.schemas` has its
/// name: whoever refers to that means the entry.
const INLINE: &str = "Inline";

/// Makes way for the entries of `components.schemas`.
pub(super) fn make_way(cx: &Lower<'_, '_>, name: &mut Name) {
    while cx.component_names.get(&name.text).is_some() {
        name.text.push_str(INLINE);
    }
}

/// The name for the type of a schema, after the entry of `components.schemas` that it stands in; `None` if
/// it stands elsewhere.
pub(super) fn name_of_place(cx: &Lower<'_, '_>, at: &JsonPointer) -> Option<String> {
    name_after(cx, at.file(), &at.steps())
}

/// The name of the type that a property belongs to.
pub(super) fn name_of_owner(cx: &Lower<'_, '_>, property: &JsonPointer) -> Option<String> {
    match property.steps().as_slice() {
        [steps @ .., _properties, _name] => name_after(cx, property.file(), steps),
        _ => None,
    }
}

/// The name for a type in a part of a path item or of a component that operations share; `None` if the
/// operation alone has it, or if the name is another type's.
pub(super) fn name_of_shared(cx: &Lower<'_, '_>, at: &JsonPointer, part: &str) -> Option<String> {
    let (owner, part) = match at.steps().as_slice() {
        [Step::Key(components), Step::Key(section), Step::Key(name), ..]
            if **components == *"components" =>
        {
            let part = match &**section {
                "parameters" => "Parameter",
                "requestBodies" => "Body",
                "responses" => "Answer",
                _ => return None,
            };
            (name, part)
        }
        [Step::Key(paths), Step::Key(template), Step::Key(parameters), ..]
            if **paths == *"paths" && **parameters == *"parameters" =>
        {
            (template, part)
        }
        _ => return None,
    };
    let name = format!("{}{}", AsUpperCamelCase(&**owner), AsUpperCamelCase(part));
    Some(name).filter(|name| cx.component_names.get(name).is_some() || !cx.type_scope.has(name))
}

fn name_after(cx: &Lower<'_, '_>, file: usize, steps: &[&Step]) -> Option<String> {
    let [Step::Key(components), Step::Key(section), Step::Key(name), rest @ ..] = steps else {
        return None;
    };
    if **components != *"components" || **section != *"schemas" {
        return None;
    }
    let schema = cx.resolved.named(file, name)?;
    let mut place = Place { schema, name: cx.name_of(schema)?.text.clone() };
    let mut rest = rest;
    while !rest.is_empty() {
        (place, rest) = place.inner(cx, rest)?;
    }
    Some(place.name)
}

/// A schema, and what a type made of it is called.
struct Place {
    schema: SchemaId,
    name: String,
}

impl Place {
    /// The schema inside that some steps lead to, and the steps behind it.
    fn inner<'s, 'p>(
        self,
        cx: &Lower<'_, '_>,
        steps: &'s [&'p Step],
    ) -> Option<(Self, &'s [&'p Step])> {
        let schema = &cx.resolved.schemas[self.schema];
        let (inner, rest) = match steps {
            [Step::Key(key), Step::Key(name), rest @ ..] if **key == *"properties" => {
                let mut properties = schema.object().properties.iter();
                let property = properties.find(|property| *property.name == **name)?;
                (self.part(cx, property.schema, &field_name(cx, property.schema, name)?), rest)
            }
            [Step::Key(key), rest @ ..] if **key == *"items" => {
                (self.part(cx, schema.array().items?, "Item"), rest)
            }
            [Step::Key(key), rest @ ..] if **key == *"additionalProperties" => {
                (self.part(cx, schema.object().additional?, "Value"), rest)
            }
            // Its members are joined: they are no types of their own.
            [Step::Key(key), Step::Index(index), rest @ ..] => {
                let composition = schema.composition();
                let members = match &**key {
                    "allOf" => &composition.all_of,
                    "oneOf" => &composition.one_of,
                    "anyOf" => &composition.any_of,
                    _ => return None,
                };
                let schema = *members.as_ref()?.get(*index)?;
                (Self { schema, name: self.name }, rest)
            }
            _ => return None,
        };
        Some((inner, rest))
    }

    fn part(self, cx: &Lower<'_, '_>, schema: SchemaId, part: &str) -> Self {
        let name = format!("{}{}", self.name, part.to_upper_camel_case());
        let name = if is_definition(cx, schema) { name_of_type(cx, schema, &name) } else { name };
        Self { schema, name }
    }
}

/// The field that a property becomes.
fn field_name(cx: &Lower<'_, '_>, property: SchemaId, name: &str) -> Option<String> {
    let given = cx.resolved.schemas[property].extensions().rust_name.as_ref();
    let made = || made_name("field", Case::Snake, name).map(|made| made.text);
    given.map(|given| given.value.clone()).or_else(made)
}

/// The name of the type of a schema that is written out. One that cannot be made is reported where it is
/// made.
fn name_of_type(cx: &Lower<'_, '_>, schema: SchemaId, name: &str) -> String {
    if let Some(given) = given_name(cx, schema) {
        return given.value.clone();
    }
    let made = made_name("type", Case::UpperCamel, name);
    let made = made.map(|mut made| {
        make_way(cx, &mut made);
        made.text
    });
    made.unwrap_or_else(|| name.to_owned())
}
