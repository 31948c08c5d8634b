//! Structs and unions that contain themselves need a `Box` somewhere on the way.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{TypeDef, TypeId, TypeRef, Types};

/// Boxes the fields and variants that close a circle of structs and unions.
///
/// Types are taken away as long as one contains none of the others, or is contained in none. What
/// is left lies on circles or between two of them; every field from one such type to another is
/// boxed. Lists and maps break a circle by themselves.
pub(super) fn box_cycles(types: &mut Types) {
    let mut edges: Edges = Edges::new();
    for (id, definition) in types.iter() {
        let targets: BTreeSet<TypeId> = match definition {
            TypeDef::Struct(it) => {
                it.fields.iter().filter_map(|it| direct_target(&it.ty)).collect()
            }
            TypeDef::Union(it) => {
                it.variants.iter().filter_map(|it| direct_target(&it.ty)).collect()
            }
            TypeDef::Enum(_) | TypeDef::Alias(_) => continue,
        };
        edges.insert(id, targets);
    }
    // Without leaves, then without roots, which are the leaves of the reverse.
    let circles = reversed(&without_leaves(reversed(&without_leaves(edges))));
    for (id, targets) in circles {
        let types: Vec<&mut TypeRef> = match types.get_mut(id) {
            Some(TypeDef::Struct(it)) => it.fields.iter_mut().map(|field| &mut field.ty).collect(),
            Some(TypeDef::Union(it)) => it.variants.iter_mut().map(|one| &mut one.ty).collect(),
            Some(TypeDef::Enum(_) | TypeDef::Alias(_)) | None => continue,
        };
        for ty in types {
            if direct_target(ty).is_some_and(|target| targets.contains(&target)) {
                *ty = TypeRef::Boxed(Box::new(ty.clone()));
            }
        }
    }
}

/// The struct or union that a value of the type has inside itself. That a field may be null is said by its
/// requirement: a type is nullable only in lists and maps, which break a circle.
fn direct_target(ty: &TypeRef) -> Option<TypeId> {
    match ty {
        TypeRef::Named(id) => Some(*id),
        _ => None,
    }
}

type Edges = BTreeMap<TypeId, BTreeSet<TypeId>>;

/// Takes away what has no edge out, until everything has one. Every edge is looked at once, however
/// long the ways are.
fn without_leaves(mut edges: Edges) -> Edges {
    let mut sources = reversed(&edges);
    for targets in edges.values_mut() {
        // Only structs and unions have edges.
        targets.retain(|target| sources.contains_key(target));
    }
    let leaves = edges.iter().filter(|(_, targets)| targets.is_empty());
    let mut leaves: Vec<TypeId> = leaves.map(|(id, _)| *id).collect();
    while let Some(leaf) = leaves.pop() {
        edges.remove(&leaf);
        for source in sources.remove(&leaf).unwrap_or_default() {
            let Some(targets) = edges.get_mut(&source) else { continue };
            targets.remove(&leaf);
            if targets.is_empty() {
                leaves.push(source);
            }
        }
    }
    edges
}

/// The same types, every edge the other way round.
fn reversed(edges: &Edges) -> Edges {
    let mut reversed: Edges = edges.keys().map(|id| (*id, BTreeSet::new())).collect();
    for (source, targets) in edges {
        for target in targets {
            if let Some(sources) = reversed.get_mut(target) {
                sources.insert(*source);
            }
        }
    }
    reversed
}
