//! Schemas, keyword by keyword. `shape` says what they are together.

use super::constraints::read_constraints;
use super::lists::{read_items, read_reference, text_at};
use super::loader::Loader;
use super::node::Node;
use super::reader::{At, Object, report_unknown_extension};
use super::samples::read_samples;
use super::value::value;
use crate::diagnostic::{Reported, codes, nearest};
use crate::spec::{
    BooleanWords, Discriminator, Keyword, Located, Mapping, Property, Role, Schema, SchemaId,
    Standing,
};

/// Reads a schema that values are made of.
pub(super) fn read_schema(cx: &mut Loader<'_>, node: &At<'_>) -> SchemaId {
    read(cx, node, Standing::Counts)
}

fn read(cx: &mut Loader<'_>, node: &At<'_>, standing: Standing) -> SchemaId {
    // Keeps its place, so that an outer schema comes before those inside of it.
    let id = cx.objects.schemas.push(Schema::default());
    let mut schema = Schema { at: node.at.clone(), standing, ..Schema::default() };
    match node.node {
        Node::Bool(value) => schema.boolean = Some(*value),
        _ => schema.broken = read_keywords(cx, node, &mut schema).err(),
    }
    cx.objects.schemas.set(id, schema);
    id
}

fn read_keywords(cx: &mut Loader<'_>, node: &At<'_>, schema: &mut Schema) -> Result<(), Reported> {
    let entries = node.entries(cx)?;
    let is_reference = entries.iter().any(|(key, _)| *key == "$ref");
    // Beside a `$ref`, a schema says nothing that is made use of yet.
    let inside = if is_reference { Standing::Aside } else { schema.standing };
    for (key, value) in entries {
        match Keyword::named(key) {
            Some(keyword) => {
                schema.keywords.push(keyword);
                read_keyword(cx, schema, keyword, value, inside)?;
            }
            None => report_unknown(cx, key, &value, is_reference),
        }
    }
    if schema.keywords.iter().any(|keyword| keyword.is_rule()) {
        let mut object = Object::open(cx, node, "Schema Object")?;
        schema.constraints = Some(Box::new(read_constraints(cx, &mut object)));
    }
    Ok(())
}

fn report_unknown(cx: &mut Loader<'_>, key: &str, value: &At<'_>, is_reference: bool) {
    if key.starts_with("x-") {
        report_unknown_extension(cx, &value.at, key);
    } else if is_reference && key == "summary" {
        // OpenAPI 3.1 allows it beside every `$ref`.
    } else {
        let near = nearest(key, Keyword::names());
        cx.report(if is_reference {
            codes::keyword_beside_ref(&value.at, key, near)
        } else {
            codes::unknown_keyword(&value.at, key, "Schema Object", near)
        });
    }
}

/// Reads one keyword.
///
/// # Errors
///
/// [`Reported`] if the schema says nothing that could be relied on without it.
fn read_keyword(
    cx: &mut Loader<'_>,
    schema: &mut Schema,
    keyword: Keyword,
    node: At<'_>,
    inside: Standing,
) -> Result<(), Reported> {
    match keyword {
        Keyword::Ref => schema.reference = Some(read_reference(cx, node)?),
        Keyword::Type => schema.types = read_types(cx, &node)?,
        Keyword::Nullable => schema.nullable = node.boolean(cx).unwrap_or(false),
        Keyword::Format => schema.format = node.text(cx).ok(),
        Keyword::Enum => schema.values = Some(located_values(&node.list(cx)?)),
        Keyword::Const => {
            schema.constant = located_values(std::slice::from_ref(&node)).pop().map(Box::new);
        }
        Keyword::Description => schema.description = node.text(cx).ok(),
        Keyword::Deprecated => schema.deprecated = node.boolean(cx).unwrap_or(false),
        Keyword::ReadOnly | Keyword::WriteOnly => {
            schema.is_one_way |= *node.node == Node::Bool(true);
        }
        Keyword::Default => schema.samples.extend(read_samples(Role::Default, "default", &node)),
        Keyword::Example | Keyword::Examples => {
            schema.samples.extend(read_samples(Role::Example, keyword.text(), &node));
        }
        Keyword::AllOf
        | Keyword::OneOf
        | Keyword::AnyOf
        | Keyword::If
        | Keyword::Then
        | Keyword::Else
        | Keyword::Discriminator => read_composition(cx, schema, keyword, &node, inside)?,
        Keyword::Properties
        | Keyword::Required
        | Keyword::AdditionalProperties
        | Keyword::PatternProperties => read_object(cx, schema, keyword, &node, inside),
        Keyword::Items => {
            let items = read(cx, &node, inside);
            schema.array.get_or_insert_default().items = Some(items);
        }
        Keyword::PrefixItems => {
            let items = read_items(cx, &node, |cx, item| Ok(read(cx, item, Standing::Aside)));
            schema.array.get_or_insert_default().prefix = items;
        }
        Keyword::Not
        | Keyword::PropertyNames
        | Keyword::UnevaluatedProperties
        | Keyword::UnevaluatedItems
        | Keyword::Contains
        | Keyword::ContentSchema => _ = read(cx, &node, Standing::Aside),
        // References may lead into them.
        Keyword::Definitions => _ = read_all(cx, &node, inside),
        Keyword::DependentSchemas => _ = read_all(cx, &node, Standing::Aside),
        Keyword::RustName
        | Keyword::Aliases
        | Keyword::Sensitive
        | Keyword::AcceptText
        | Keyword::AcceptSingle
        | Keyword::AcceptBoolean => read_extension(cx, schema, keyword, &node)?,
        // The rules follow together; the rest is read where something is made of it.
        _ => {}
    }
    Ok(())
}

/// `type`: a name, or a list of them.
fn read_types(cx: &mut Loader<'_>, node: &At<'_>) -> Result<Vec<Located<String>>, Reported> {
    let nodes = match node.node {
        Node::List(_) => node.list(cx)?,
        _ => vec![node.clone()],
    };
    let name = |item: &At<'_>| match item.node {
        Node::Null => Ok(Located { at: item.at.clone(), value: "null".to_owned() }),
        _ => text_at(cx, item),
    };
    nodes.iter().map(name).collect()
}

fn located_values(nodes: &[At<'_>]) -> Vec<Located<crate::spec::Value>> {
    nodes.iter().map(|item| Located { at: item.at.clone(), value: value(item.node) }).collect()
}

fn read_composition(
    cx: &mut Loader<'_>,
    schema: &mut Schema,
    keyword: Keyword,
    node: &At<'_>,
    inside: Standing,
) -> Result<(), Reported> {
    let composition = schema.composition.get_or_insert_default();
    match keyword {
        Keyword::If => composition.when = Some(read(cx, node, Standing::Aside)),
        Keyword::Then => composition.then = Some(read(cx, node, Standing::Aside)),
        Keyword::Else => composition.otherwise = Some(read(cx, node, Standing::Aside)),
        Keyword::Discriminator => composition.discriminator = Some(read_discriminator(cx, node)?),
        _ => {
            let items = node.list(cx)?;
            let member = |item: &At<'_>| match keyword {
                Keyword::AllOf if is_condition(item.node) => read(cx, item, Standing::Aside),
                _ => read(cx, item, inside),
            };
            let members = Some(items.iter().map(member).collect());
            match keyword {
                Keyword::AllOf => composition.all_of = members,
                Keyword::OneOf => composition.one_of = members,
                _ => composition.any_of = members,
            }
        }
    }
    Ok(())
}

/// Whether the member of an `allOf` is a condition, which only tests values.
fn is_condition(node: &Node) -> bool {
    let Node::Map(entries) = node else { return false };
    entries.iter().any(|entry| matches!(entry.key.as_str(), "if" | "then" | "else"))
}

fn read_discriminator(cx: &mut Loader<'_>, node: &At<'_>) -> Result<Discriminator, Reported> {
    let mut object = Object::open(cx, node, "Discriminator Object")?;
    let property = object.required(cx, "propertyName");
    let entries = object.take("mapping").map(|node| node.entries(cx));
    object.finish(cx);
    let mut mapping = Vec::new();
    for (tag, node) in entries.transpose()?.unwrap_or_default() {
        mapping.push(Mapping { tag: tag.to_owned(), target: text_at(cx, &node)? });
    }
    Ok(Discriminator { property: text_at(cx, &property?)?, mapping })
}

fn read_object(
    cx: &mut Loader<'_>,
    schema: &mut Schema,
    keyword: Keyword,
    node: &At<'_>,
    inside: Standing,
) {
    let object = schema.object.get_or_insert_default();
    match keyword {
        Keyword::Properties => {
            let entries = node.entries(cx).unwrap_or_default();
            object.properties = entries
                .into_iter()
                .map(|(name, node)| Property {
                    name: name.to_owned(),
                    schema: read(cx, &node, inside),
                    at: node.at,
                })
                .collect();
        }
        Keyword::Required => object.required = read_items(cx, node, text_at),
        Keyword::AdditionalProperties => {
            // `true` and `false` say whether there are more, not what they are.
            let is_flag = matches!(node.node, Node::Bool(_));
            let inside = if is_flag { Standing::Aside } else { inside };
            object.additional = Some(read(cx, node, inside));
        }
        _ => object.patterns = read_all(cx, node, Standing::Aside),
    }
}

/// The schemas of a mapping.
fn read_all(cx: &mut Loader<'_>, node: &At<'_>, inside: Standing) -> Vec<(String, SchemaId)> {
    let entries = node.entries(cx).unwrap_or_default();
    entries.into_iter().map(|(name, node)| (name.to_owned(), read(cx, &node, inside))).collect()
}

fn read_extension(
    cx: &mut Loader<'_>,
    schema: &mut Schema,
    keyword: Keyword,
    node: &At<'_>,
) -> Result<(), Reported> {
    let extensions = schema.extensions.get_or_insert_default();
    match keyword {
        Keyword::RustName => extensions.rust_name = text_at(cx, node).ok(),
        Keyword::Aliases => extensions.aliases = read_items(cx, node, text_at),
        Keyword::Sensitive => extensions.sensitive = node.boolean(cx).unwrap_or(false),
        Keyword::AcceptText => extensions.accept_text = node.boolean(cx)?,
        Keyword::AcceptSingle => extensions.accept_single = node.boolean(cx)?,
        _ => extensions.accept_boolean = read_boolean_words(cx, node),
    }
    Ok(())
}

fn read_boolean_words(cx: &mut Loader<'_>, node: &At<'_>) -> Option<BooleanWords> {
    let mut object = Object::open(cx, node, "`x-accept-boolean` extension").ok()?;
    let mut word = |keyword| object.required(cx, keyword).and_then(|node| node.text(cx)).ok();
    let (when_true, when_false) = (word("true"), word("false"));
    object.finish(cx);
    Some(BooleanWords { at: node.at.clone(), when_true: when_true?, when_false: when_false? })
}
