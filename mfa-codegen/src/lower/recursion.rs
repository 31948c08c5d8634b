//! Structs and unions that contain themselves need a `Box` somewhere on the way.

use crate::model::{ByType, TypeDef, TypeId, TypeRef, Types};

/// Boxes the fields and variants that close a circle of structs and unions.
///
/// Types are taken away as long as one contains none of the others, or is contained in none. What
/// is left lies on circles or between two of them; every field from one such type to another is
/// boxed. Lists and maps break a circle by themselves.
pub(super) fn box_cycles(types: &mut Types) {
    let (mut edges, mut left): (Edges, ByType<bool>) =
        (ByType::new(Vec::new()), ByType::new(false));
    for (id, definition) in types.iter() {
        let targets: Vec<TypeId> = match definition {
            TypeDef::Struct(it) => {
                it.fields.iter().filter_map(|it| direct_target(&it.ty)).collect()
            }
            TypeDef::Union(it) => {
                it.variants.iter().filter_map(|it| direct_target(&it.ty)).collect()
            }
            TypeDef::Enum(_) | TypeDef::Alias(_) => continue,
        };
        left.set(id, true);
        edges.set(id, targets);
    }
    let reversed = reversed(&edges);
    // Without leaves, then without roots, which are the leaves of the reverse.
    take_leaves(&mut left, &edges, &reversed);
    take_leaves(&mut left, &reversed, &edges);
    for (id, _) in left.iter().filter(|(_, is_left)| **is_left) {
        let types: Vec<&mut TypeRef> = match types.get_mut(id) {
            Some(TypeDef::Struct(it)) => it.fields.iter_mut().map(|field| &mut field.ty).collect(),
            Some(TypeDef::Union(it)) => it.variants.iter_mut().map(|one| &mut one.ty).collect(),
            Some(TypeDef::Enum(_) | TypeDef::Alias(_)) | None => continue,
        };
        for ty in types {
            if direct_target(ty).is_some_and(|target| left[target]) {
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

/// The types that each type leads to.
type Edges = ByType<Vec<TypeId>>;

/// Takes away what has no edge to anything that is left, until everything has one. Every edge is looked at
/// once, however long the ways are.
fn take_leaves(left: &mut ByType<bool>, edges: &Edges, reversed: &Edges) {
    let mut degrees: ByType<usize> = ByType::new(0);
    let mut leaves: Vec<TypeId> = Vec::new();
    for (id, _) in left.iter().filter(|(_, is_left)| **is_left) {
        let degree = edges[id].iter().filter(|target| left[**target]).count();
        degrees.set(id, degree);
        leaves.extend((degree == 0).then_some(id));
    }
    while let Some(leaf) = leaves.pop() {
        left.set(leaf, false);
        for source in reversed[leaf].iter().filter(|source| left[**source]) {
            let degree = degrees[*source].saturating_sub(1);
            degrees.set(*source, degree);
            leaves.extend((degree == 0).then_some(*source));
        }
    }
}

/// Every edge the other way round.
fn reversed(edges: &Edges) -> Edges {
    let mut reversed: Edges = ByType::new(Vec::new());
    for (source, targets) in edges.iter() {
        for target in targets {
            if let Some(sources) = reversed.get_mut(*target) {
                sources.push(source);
            }
        }
    }
    reversed
}
