//! Structs and unions that contain themselves need a `Box` somewhere on the way.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Struct, TypeDef, TypeRef, Union};

/// Boxes the fields and variants that close a circle of structs and unions.
///
/// Types are taken away as long as one contains none of the others, or is contained in none. What
/// is left lies on circles or between two of them; every field from one such type to another is
/// boxed. Lists and maps break a circle by themselves.
pub(super) fn box_cycles(types: &mut [TypeDef]) {
    let mut edges: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for definition in types.iter() {
        let (name, types): (_, Vec<&TypeRef>) = match definition {
            TypeDef::Struct(Struct { name, fields, .. }) => {
                (name, fields.iter().map(|field| &field.ty).collect())
            }
            TypeDef::Union(Union { name, variants, .. }) => {
                (name, variants.iter().map(|variant| &variant.ty).collect())
            }
            TypeDef::Enum(_) | TypeDef::Alias(_) => continue,
        };
        let targets = types.into_iter().filter_map(direct_target);
        edges.insert(name.text.clone(), targets.map(str::to_owned).collect());
    }
    // Without leaves, then without roots, which are the leaves of the reverse.
    let circles = reversed(&without_leaves(reversed(&without_leaves(edges))));
    for definition in types {
        let (name, types): (_, Vec<&mut TypeRef>) = match definition {
            TypeDef::Struct(Struct { name, fields, .. }) => {
                (name, fields.iter_mut().map(|field| &mut field.ty).collect())
            }
            TypeDef::Union(Union { name, variants, .. }) => {
                (name, variants.iter_mut().map(|variant| &mut variant.ty).collect())
            }
            TypeDef::Enum(_) | TypeDef::Alias(_) => continue,
        };
        let Some(targets) = circles.get(&name.text) else { continue };
        for ty in types {
            if direct_target(ty).is_some_and(|target| targets.contains(target)) {
                *ty = TypeRef::Boxed(Box::new(ty.clone()));
            }
        }
    }
}

/// The struct or union that a value of the type has inside itself. That a field may be null is said by its
/// requirement: a type is nullable only in lists and maps, which break a circle.
fn direct_target(ty: &TypeRef) -> Option<&str> {
    match ty {
        TypeRef::Named(name) => Some(&name.text),
        _ => None,
    }
}

type Edges = BTreeMap<String, BTreeSet<String>>;

/// Takes away what has no edge out, until everything has one. Every edge is looked at once, however
/// long the ways are.
fn without_leaves(mut edges: Edges) -> Edges {
    let mut sources = reversed(&edges);
    for targets in edges.values_mut() {
        // Only structs have edges.
        targets.retain(|target| sources.contains_key(target));
    }
    let leaves = edges.iter().filter(|(_, targets)| targets.is_empty());
    let mut leaves: Vec<String> = leaves.map(|(name, _)| name.clone()).collect();
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

/// The same structs, every edge the other way round.
fn reversed(edges: &Edges) -> Edges {
    let mut reversed: Edges = edges.keys().map(|name| (name.clone(), BTreeSet::new())).collect();
    for (source, targets) in edges {
        for target in targets {
            if let Some(sources) = reversed.get_mut(target) {
                sources.insert(source.clone());
            }
        }
    }
    reversed
}
