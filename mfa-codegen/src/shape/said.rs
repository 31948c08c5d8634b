//! The words of a schema about its values that are apart from their kind: whether `null` is one of them,
//! and whether they go one way only. OpenAPI 3.0 and 3.1 have several words for the first.

use crate::resolve::{Link, Resolved};
use crate::spec::{Schema, SchemaId, Schemas};

/// The words of one schema, without those that it refers to.
#[derive(Clone, Copy)]
pub(super) struct Said {
    pub(super) null: bool,
    pub(super) one_way: bool,
}

impl Said {
    /// The words of both.
    pub(super) fn and(self, other: Self) -> Self {
        Self { null: self.null || other.null, one_way: self.one_way || other.one_way }
    }
}

/// The words of a schema about its values. The members that only describe the sole other one speak for it.
pub(super) fn said(resolved: &Resolved<'_>, id: SchemaId) -> Said {
    let schemas = resolved.schemas;
    let schema = &schemas[id];
    // OpenAPI 3.0 ignores what stands beside a `$ref`, and `lower` warns of it.
    let null = schema.reference.is_none() && allows_null(schemas, schema);
    let own = Said { null, one_way: schema.is_one_way };
    match resolved.links[id] {
        Link::Inner(_) => {
            let members = schema.composition().all_of.iter().flatten();
            let members = members.map(|member| &schemas[*member]);
            members.filter(|member| member.only_describes()).fold(own, |said, member| {
                said.and(Said { null: member.nullable, one_way: member.is_one_way })
            })
        }
        _ => own,
    }
}

/// Whether a schema lists `null` among its types or alternatives.
fn allows_null(schemas: &Schemas, schema: &Schema) -> bool {
    let composition = schema.composition();
    let mut alternatives =
        [&composition.one_of, &composition.any_of].into_iter().flatten().flatten();
    schema.nullable
        || schema.types.len() > schema.type_names().count()
        || alternatives.any(|member| schemas[*member].is_null())
}
