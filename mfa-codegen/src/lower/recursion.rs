//! Structs that contain themselves need a `Box` somewhere on the way.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Struct, TypeDef, TypeRef};

/// Boxes the fields that close a circle of structs.
///
/// Structs are taken away as long as one contains none of the others, or is contained in none. What
/// is left lies on circles or between two of them; every field from one such struct to another is
/// boxed. Lists and maps break a circle by themselves.
pub(super) fn box_cycles(types: &mut [TypeDef]) {
    let mut edges: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for definition in types.iter() {
        if let TypeDef::Struct(Struct { name, fields, .. }) = definition {
            let targets = fields.iter().filter_map(|field| direct_target(&field.ty));
            edges.insert(name.text.clone(), targets.map(str::to_owned).collect());
        }
    }
    let circles = peel(peel(edges, Side::Leaves), Side::Roots);
    for definition in types {
        let TypeDef::Struct(Struct { name, fields, .. }) = definition else { continue };
        let Some(targets) = circles.get(&name.text) else { continue };
        for field in fields {
            if direct_target(&field.ty).is_some_and(|target| targets.contains(target)) {
                field.ty = TypeRef::Boxed(Box::new(field.ty.clone()));
            }
        }
    }
}

/// The struct that a value of the type has inside itself.
fn direct_target(ty: &TypeRef) -> Option<&str> {
    match ty {
        TypeRef::Named(name) => Some(&name.text),
        TypeRef::Nullable(inner) => direct_target(inner),
        _ => None,
    }
}

#[derive(Clone, Copy)]
enum Side {
    Leaves,
    Roots,
}

type Edges = BTreeMap<String, BTreeSet<String>>;

/// Takes away what has no edge out (leaves) or in (roots), until nothing changes.
fn peel(mut edges: Edges, side: Side) -> Edges {
    loop {
        let left: BTreeSet<String> = match side {
            Side::Leaves => edges.keys().cloned().collect(),
            Side::Roots => edges.values().flatten().cloned().collect(),
        };
        let before = edges.len();
        match side {
            Side::Leaves => {
                for targets in edges.values_mut() {
                    targets.retain(|target| left.contains(target));
                }
                edges.retain(|_, targets| !targets.is_empty());
            }
            Side::Roots => edges.retain(|name, _| left.contains(name)),
        }
        if edges.len() == before {
            return edges;
        }
    }
}
