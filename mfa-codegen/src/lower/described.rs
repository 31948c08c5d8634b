//! The documentation of types and fields: what the document says of schemas, and of the references to
//! them.

use super::constraints::rules_doc;
use super::context::Lower;
use super::docs;
use crate::resolve::Link;
use crate::spec::SchemaId;

pub(super) fn schema_doc(cx: &Lower<'_, '_>, id: SchemaId) -> String {
    let rules = rules_doc(cx, id);
    let source = cx.shapes.of(id).source;
    let description = description(cx, id);
    let inner = || cx.resolved.schemas[source].description.as_deref();
    docs::paragraphs([description.or_else(inner), rules.as_deref()])
}

/// A property's own description, else its type's; and the rules for its value.
pub(super) fn property_doc(cx: &Lower<'_, '_>, id: SchemaId) -> String {
    let rules = rules_doc(cx, id);
    let (own, end) = (description(cx, id), cx.shapes.end(id));
    let of_end = || description(cx, end);
    let source = cx.shapes.of(end).source;
    let of_source = || cx.resolved.schemas[source].description.as_deref();
    docs::paragraphs([own.or_else(of_end).or_else(of_source), rules.as_deref()])
}

/// The description of a schema: its own, that of a member that only describes, or that of a sole member.
pub(super) fn description<'d>(cx: &Lower<'d, '_>, id: SchemaId) -> Option<&'d str> {
    let schemas = cx.resolved.schemas;
    let schema = &schemas[id];
    let Link::Inner(inner) = cx.resolved.links[id] else { return schema.description.as_deref() };
    let mut members = schema.composition().all_of.iter().flatten().map(|member| &schemas[*member]);
    let said = || {
        let describing = members.find(|it| it.only_describes() && it.description.is_some());
        describing?.description.as_deref()
    };
    schema.description.as_deref().or_else(said).or_else(|| description(cx, inner))
}
