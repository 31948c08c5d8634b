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
    let circles = peel(peel(edges, Side::Leaves), Side::Roots);
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

/// The struct or union that a value of the type has inside itself.
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
