//! Parts of schemas that are not supported: keywords that change the values in ways that no type of
//! ours expresses yet.

use super::super::context::Lower;
use crate::diagnostic::{codes, nearest};
use crate::ordered::Set;
use crate::resolve::Link;
use crate::shape::{Extra, Kind, Record, Selector, Shape, Unclear};
use crate::spec::{Keyword, Located, Schema, SchemaId, Value, counting};

/// Keywords that change what a value can be, and those of one type, which do nothing beside another.
const CHANGING: [Keyword; 27] = [
    Keyword::AllOf,
    Keyword::OneOf,
    Keyword::AnyOf,
    Keyword::Not,
    Keyword::If,
    Keyword::Then,
    Keyword::Else,
    Keyword::Const,
    Keyword::Discriminator,
    Keyword::Xml,
    Keyword::PatternProperties,
    Keyword::PropertyNames,
    Keyword::UnevaluatedProperties,
    Keyword::UnevaluatedItems,
    Keyword::DependentRequired,
    Keyword::DependentSchemas,
    Keyword::PrefixItems,
    Keyword::Contains,
    Keyword::ContentEncoding,
    Keyword::ContentMediaType,
    Keyword::ContentSchema,
    Keyword::DynamicRef,
    Keyword::Enum,
    Keyword::Items,
    Keyword::Properties,
    Keyword::Required,
    Keyword::AdditionalProperties,
];

/// Our extensions for the values of one type.
const OF_ONE_TYPE: [Keyword; 3] =
    [Keyword::Sensitive, Keyword::AcceptSingle, Keyword::AcceptBoolean];

/// Keywords that may stand beside a `$ref`, as OpenAPI 3.1 allows.
const BESIDE_REFERENCES: [Keyword; 12] = [
    Keyword::Ref,
    Keyword::Description,
    Keyword::Title,
    Keyword::Deprecated,
    Keyword::Default,
    Keyword::Example,
    Keyword::Examples,
    Keyword::ReadOnly,
    Keyword::WriteOnly,
    Keyword::RustName,
    Keyword::Aliases,
    Keyword::AcceptText,
];

/// Keywords that may stand beside the `allOf`, `oneOf` or `anyOf` of a sole member.
const BESIDE_A_SOLE_MEMBER: [Keyword; 4] =
    [Keyword::Type, Keyword::RustName, Keyword::Aliases, Keyword::AcceptText];

pub(super) fn refuse_in_schemas(cx: &mut Lower<'_, '_>) {
    let listed = members_that_list(cx);
    for (id, schema) in counting(cx.resolved.schemas) {
        if schema.broken.is_some() || listed.contains(&id) {
            continue;
        }
        match cx.resolved.links[id] {
            Link::To(_) | Link::Broken(_) => refuse_beside_reference(cx, schema),
            Link::Inner(_) => refuse_beside_sole_member(cx, schema),
            Link::Own => refuse_in_schema(cx, id, schema),
        }
    }
}

/// The members of compositions that only list values. No types are made of such members.
fn members_that_list(cx: &Lower<'_, '_>) -> Set<SchemaId> {
    let mut listed = Set::new();
    for (id, schema) in counting(cx.resolved.schemas) {
        let lists =
            matches!(cx.shapes.of(id).kind, Kind::Values(_) | Kind::Unclear(Unclear::Listed));
        if lists && cx.resolved.links[id] == Link::Own {
            let composition = schema.composition();
            let members = [&composition.one_of, &composition.any_of].into_iter().flatten();
            listed.extend(members.flatten().copied());
        }
    }
    listed
}

fn refuse_beside_reference(cx: &mut Lower<'_, '_>, schema: &Schema) {
    for keyword in &schema.keywords {
        let at = schema.at(*keyword);
        if OF_ONE_TYPE.contains(keyword) {
            // These would seem to work here; the first of them would leave a secret readable.
            cx.diagnostics.report(codes::unsupported_keyword(&at, keyword.text()));
        } else if !BESIDE_REFERENCES.contains(keyword) {
            let near = nearest(keyword.text(), BESIDE_REFERENCES.iter().map(|known| known.text()));
            cx.diagnostics.report(codes::keyword_beside_ref(&at, keyword.text(), near));
        }
    }
}

fn refuse_beside_sole_member(cx: &mut Lower<'_, '_>, schema: &Schema) {
    let is_composition =
        |keyword| matches!(keyword, Keyword::AllOf | Keyword::OneOf | Keyword::AnyOf);
    for &keyword in &schema.keywords {
        let at = schema.at(keyword);
        let (text, name) = (keyword.text(), "composition of one member");
        if OF_ONE_TYPE.contains(&keyword) {
            cx.diagnostics.report(codes::unsupported_keyword(&at, text));
        } else if !is_composition(keyword)
            && !keyword.describes()
            && !BESIDE_A_SOLE_MEMBER.contains(&keyword)
        {
            cx.diagnostics.report(codes::unknown_keyword(&at, text, name, None));
        }
    }
}

fn refuse_in_schema(cx: &mut Lower<'_, '_>, id: SchemaId, schema: &Schema) {
    let shapes = cx.shapes;
    let shape = shapes.of(id);
    refuse_alternatives(cx, schema, shape);
    match &shape.kind {
        Kind::Never => {
            cx.diagnostics.report(codes::wrong_kind(&schema.at, "a mapping", "a boolean"));
        }
        Kind::Types => {
            cx.diagnostics.report(codes::several_types(&schema.at(Keyword::Type)));
            return;
        }
        Kind::Values(values) if schema.type_name().is_none_or(|name| name.value == "string") => {
            for Located { at, value } in values {
                if !matches!(value, Value::Text(_)) {
                    let found = kind_of(value);
                    cx.diagnostics.report(codes::enum_value_kind(at, found));
                }
            }
        }
        Kind::Record(record) => refuse_typed_extras(cx, record),
        Kind::Unclear(_) | Kind::Broken(_) => return,
        _ => {}
    }
    refuse_keywords(cx, schema, &shape.kind);
}

/// Values as the text of the document has them, for "found …".
fn kind_of(value: &Value) -> &'static str {
    match value {
        Value::List(_) => "a sequence",
        Value::Object(_) => "a mapping",
        other => other.kind(),
    }
}

/// Alternatives that no discriminator tells apart.
fn refuse_alternatives(cx: &mut Lower<'_, '_>, schema: &Schema, shape: &Shape<'_>) {
    let composition = schema.composition();
    let keyword = match (&composition.one_of, &composition.any_of) {
        (Some(_), _) => Keyword::OneOf,
        (None, Some(_)) => Keyword::AnyOf,
        (None, None) => return,
    };
    let is_other = match &shape.kind {
        Kind::Union(_) => !matches!(cx.shapes.selector(shape.source), Selector::Tag(_)),
        Kind::Values(_) => schema.has(Keyword::Enum) || schema.has(Keyword::Const),
        Kind::Unclear(Unclear::Listed) => true,
        Kind::Unclear(Unclear::NoMembers(_) | Unclear::NoObject(_)) | Kind::Types => false,
        _ => composition.all_of.is_none(),
    };
    if is_other {
        let at = schema.at(keyword);
        cx.diagnostics.report(codes::no_discriminator(&at, keyword.text()));
    }
}

/// A schema for more properties beside those that have names.
fn refuse_typed_extras(cx: &mut Lower<'_, '_>, record: &Record<'_>) {
    let Extra::Typed(typed) = record.extra else { return };
    if record.properties.is_empty() {
        return;
    }
    let schema = &cx.resolved.schemas[typed];
    if schema.broken.is_none() {
        let at = schema.reference.as_ref().map_or(&schema.at, |reference| &reference.at);
        cx.diagnostics.report(codes::typed_additional_properties(at));
    }
}

/// Keywords that the kind of the values does not account for.
fn refuse_keywords(cx: &mut Lower<'_, '_>, schema: &Schema, kind: &Kind<'_>) {
    let has_all_of = schema.has(Keyword::AllOf);
    for &keyword in &schema.keywords {
        let is_alternative = match keyword {
            Keyword::OneOf => !has_all_of,
            Keyword::AnyOf => !has_all_of && !schema.has(Keyword::OneOf),
            // It stands with the alternatives.
            Keyword::Discriminator => {
                !has_all_of && schema.has_any(&[Keyword::OneOf, Keyword::AnyOf])
            }
            _ => false,
        };
        let changes = CHANGING.contains(&keyword) || OF_ONE_TYPE.contains(&keyword);
        if changes && !is_alternative && !accounts_for(kind, schema, keyword) {
            let at = schema.at(keyword);
            cx.diagnostics.report(codes::unsupported_keyword(&at, keyword.text()));
        }
    }
}

/// Whether the type that is made of the kind is made of this keyword, too.
fn accounts_for(kind: &Kind<'_>, schema: &Schema, keyword: Keyword) -> bool {
    use Keyword::{
        AcceptBoolean, AcceptSingle, AdditionalProperties, AllOf, Const, Else, Enum, If, Items,
        Properties, Required, Sensitive, Then,
    };
    let used: &[Keyword] = match kind {
        Kind::Text => &[Sensitive, AcceptBoolean],
        Kind::Values(_) if schema.is_sensitive() => &[Const, Sensitive, AcceptBoolean],
        Kind::Values(_) if schema.type_name().is_none_or(|name| name.value == "string") => {
            &[Enum, Const, Sensitive, AcceptBoolean]
        }
        Kind::List(_) | Kind::Tuple => &[Items, AcceptSingle],
        Kind::Record(_) => &[AllOf, Properties, Required, AdditionalProperties, If, Then, Else],
        Kind::Any if schema.has(AllOf) => &[AllOf],
        _ => &[],
    };
    used.contains(&keyword)
}
