//! Makes the shape of every schema.

use super::all_of::shape_all_of;
use super::kind::kind;
use super::made::Made;
use super::order::order;
use super::said::{Said, said};
use super::values::{Kind, Same, Shape};
use crate::resolve::{Link, Resolved};
use crate::spec::{ById, Schema, SchemaId};

pub(super) fn make_shapes<'d>(resolved: &Resolved<'d>) -> ById<Schema, Shape<'d>> {
    let mut made = Made::new(resolved);
    for id in order(resolved) {
        let shape = make(&mut made, id);
        made.shapes.set(id, Some(shape));
    }
    let nothing =
        || Shape { null: false, one_way: false, source: SchemaId::default(), kind: Kind::Any };
    resolved.schemas.map(nothing(), |(id, _)| made.shapes[id].clone().unwrap_or_else(nothing))
}

fn make<'d>(made: &mut Made<'_, 'd>, id: SchemaId) -> Shape<'d> {
    let own = said(made.resolved, id);
    let (said, source, kind) = match made.resolved.links[id] {
        Link::To(target) => {
            let behind = said_behind(made.resolved, target);
            (own.and(behind), id, Kind::Same(Same { via: id, target }))
        }
        Link::Inner(inner) => match &made.shapes[inner] {
            Some(Shape { null, one_way, source, kind }) => {
                let inner = Said { null: *null, one_way: *one_way };
                (own.and(inner), *source, kind.clone())
            }
            None => (own, id, Kind::Any),
        },
        Link::Broken(reported) => (own, id, Kind::Broken(reported)),
        Link::Own => (own, id, own_kind(made, id)),
    };
    let Said { null, one_way } = said;
    Shape { null, one_way, source, kind }
}

/// The words of the schemas from here to the end of the references.
fn said_behind(resolved: &Resolved<'_>, target: SchemaId) -> Said {
    let mut all = said(resolved, target);
    let mut id = target;
    while let Link::To(next) | Link::Inner(next) = resolved.links[id] {
        all = all.and(said(resolved, next));
        id = next;
    }
    all
}

fn own_kind<'d>(made: &mut Made<'_, 'd>, id: SchemaId) -> Kind<'d> {
    let schema = &made.resolved.schemas[id];
    let joins = schema.broken.is_none() && schema.type_names().count() < 2;
    match schema.composition().all_of.as_ref().filter(|_| joins) {
        Some(members) => shape_all_of(made, id, schema, members),
        None => kind(made.resolved.schemas, schema),
    }
}
