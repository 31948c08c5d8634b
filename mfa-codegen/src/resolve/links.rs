//! The schemas that stand for others: a `$ref`, or a composition of one member.

use std::cell::OnceCell;

use super::deep::Deep;
use super::names::Miss;
use super::sole::sole_member;
use super::targets::Targets;
use crate::diagnostic::{Diagnostics, Reported, codes};
use crate::spec::{ById, Reference, Schema, SchemaId, Schemas};

/// Longer chains of references are not followed: every link of one would be a chain of its own, and
/// all together take time that grows with the square of their number.
pub(super) const LONGEST_CHAIN: usize = 32;

/// The schema that another one stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Link {
    /// Itself.
    Own,
    /// The sole member of its composition, which is written out in it.
    Inner(SchemaId),
    /// The schema that its `$ref` leads to.
    To(SchemaId),
    /// Nothing: its reference leads nowhere, which has been reported.
    Broken(Reported),
}

/// The link of each schema; no chain of them leads back to itself.
pub(crate) type Links = ById<Schema, Link>;

/// Follows the reference of every schema.
pub(super) fn resolve_schemas<'d>(
    schemas: &'d Schemas,
    targets: &Targets<'d, Schema>,
    diagnostics: &mut Diagnostics,
) -> Links {
    let deep = OnceCell::new();
    let mut links = schemas.map(Link::Own, |(_, schema)| match &schema.reference {
        Some(reference) => match find(schemas, reference, targets, &deep) {
            Ok(id) => Link::To(id),
            Err(miss) => Link::Broken(targets.report_miss(miss, reference, diagnostics)),
        },
        None => sole_member(schemas, schema).map_or(Link::Own, Link::Inner),
    });
    let broken: Vec<(SchemaId, Reported)> = schemas
        .iter()
        .filter_map(|(id, schema)| {
            let first = schema.reference.as_ref()?;
            let reported = check_chain(&links, id, first, diagnostics).err()?;
            Some((id, reported))
        })
        .collect();
    for (id, reported) in broken {
        links.set(id, Link::Broken(reported));
    }
    links
}

/// The schema that a reference leads to: an entry of `components.schemas`, or a schema anywhere else.
fn find(
    schemas: &Schemas,
    reference: &Reference,
    targets: &Targets<'_, Schema>,
    deep: &OnceCell<Deep>,
) -> Result<SchemaId, Miss> {
    let found = targets.find(&reference.at, &reference.target);
    let Err(Miss::Section { file }) = found else { return found };
    let pointer = reference.target.split_once('#').map_or("", |(_, pointer)| pointer);
    let deep = deep.get_or_init(|| Deep::new(schemas));
    deep.find(file, pointer).ok_or(Miss::Section { file })
}

/// Whether the chain that begins with a reference comes to an end.
fn check_chain(
    links: &Links,
    start: SchemaId,
    first: &Reference,
    diagnostics: &mut Diagnostics,
) -> Result<(), Reported> {
    let mut id = start;
    let mut visited: Vec<SchemaId> = Vec::new();
    loop {
        id = match links[id] {
            Link::Own => return Ok(()),
            Link::Broken(reported) => return Err(reported),
            Link::Inner(inner) => inner,
            Link::To(_) if visited.len() == LONGEST_CHAIN => break,
            Link::To(target) => {
                if visited.contains(&target) {
                    return Err(diagnostics.report(codes::cyclic_ref(&first.at, &first.target)));
                }
                visited.push(target);
                target
            }
        };
    }
    Err(diagnostics.report(codes::long_ref_chain(&first.at, &first.target, LONGEST_CHAIN)))
}
