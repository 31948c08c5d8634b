//! How deep types lie in each other. rustc follows them so far only: whether a call can be sent to another
//! thread is asked of every type inside, each question inside the one before.

use std::collections::{BTreeMap, BTreeSet};

use super::context::Lower;
use crate::diagnostic::codes;
use crate::model::{Requirement, TypeDef, TypeId, TypeRef, Types};

/// The depth that rustc's own limit of 128 leaves to types, as measured: a call's future takes the rest.
const DEEPEST: usize = 110;

/// Warns of the type that others lie in most deeply, if rustc will not follow them without being told.
pub(super) fn check_depth(cx: &mut Lower<'_, '_>, types: &Types) {
    let edges: BTreeMap<TypeId, Vec<Edge>> =
        types.iter().map(|(id, definition)| (id, edges(definition))).collect();
    let deepest = depths(&edges).into_iter().max_by_key(|(_, depth)| *depth);
    let Some((id, depth)) = deepest.filter(|(_, depth)| DEEPEST < *depth) else { return };
    let Some(schema) = cx.sources.get(&id) else { return };
    let limit = (depth + (128 - DEEPEST)).next_power_of_two();
    cx.diagnostics.report(codes::too_deep(&cx.resolved.schemas[*schema].at, limit));
}

/// A type that lies in another one, and how many steps deeper.
#[derive(Clone, Copy)]
struct Edge {
    to: TypeId,
    steps: usize,
}

fn edges(definition: &TypeDef) -> Vec<Edge> {
    match definition {
        TypeDef::Struct(it) => it
            .fields
            .iter()
            .filter_map(|field| {
                let wrapped = usize::from(field.requirement != Requirement::Required);
                edge(&field.ty, 1 + wrapped)
            })
            .collect(),
        TypeDef::Union(it) => it.variants.iter().filter_map(|one| edge(&one.ty, 1)).collect(),
        TypeDef::Alias(it) => edge(&it.ty, 0).into_iter().collect(),
        TypeDef::Enum(_) => Vec::new(),
    }
}

/// The steps are those that rustc takes through the standard library's types.
fn edge(ty: &TypeRef, steps: usize) -> Option<Edge> {
    match ty {
        TypeRef::Named(to) => Some(Edge { to: *to, steps }),
        TypeRef::Nullable(inner) => edge(inner, steps + 1),
        TypeRef::Boxed(inner) => edge(inner, steps + 2),
        TypeRef::List(inner) | TypeRef::Map(inner) => edge(inner, steps + 3),
        _ => None,
    }
}

/// The depth below each type. Types that lead to each other in circles are all on one way: rustc goes
/// through every one of them before it meets the first again.
fn depths(edges: &BTreeMap<TypeId, Vec<Edge>>) -> BTreeMap<TypeId, usize> {
    let mut depths: BTreeMap<TypeId, usize> = BTreeMap::new();
    for circle in circles(edges) {
        let members: BTreeSet<TypeId> = circle.iter().copied().collect();
        let out = || circle.iter().filter_map(|id| edges.get(id)).flatten();
        let inner: usize = circle
            .iter()
            .map(|id| {
                let own = edges.get(id).into_iter().flatten();
                own.filter(|edge| members.contains(&edge.to))
                    .map(|edge| edge.steps)
                    .max()
                    .unwrap_or(0)
            })
            .sum();
        let outer = out().filter(|edge| !members.contains(&edge.to));
        let below =
            outer.map(|edge| edge.steps + depths.get(&edge.to).copied().unwrap_or_default()).max();
        let depth = inner + below.unwrap_or_default();
        depths.extend(circle.iter().map(|id| (*id, depth)));
    }
    depths
}

/// The types that lead to each other, the innermost first: Kosaraju's algorithm.
fn circles(edges: &BTreeMap<TypeId, Vec<Edge>>) -> Vec<Vec<TypeId>> {
    let forward: Graph =
        edges.iter().map(|(id, edges)| (*id, edges.iter().map(|edge| edge.to).collect())).collect();
    let mut backward: Graph = edges.keys().map(|id| (*id, Vec::new())).collect();
    for (from, targets) in &forward {
        for to in targets {
            backward.entry(*to).or_default().push(*from);
        }
    }
    let mut seen = BTreeSet::new();
    let mut order = Vec::new();
    for id in backward.keys() {
        visit(*id, &backward, &mut seen, &mut order);
    }
    seen.clear();
    let mut circles = Vec::new();
    for id in order.into_iter().rev() {
        let mut circle = Vec::new();
        visit(id, &forward, &mut seen, &mut circle);
        if !circle.is_empty() {
            circles.push(circle);
        }
    }
    circles
}

type Graph = BTreeMap<TypeId, Vec<TypeId>>;

/// Adds what a type leads to and has not been seen, the innermost first.
fn visit(start: TypeId, graph: &Graph, seen: &mut BTreeSet<TypeId>, into: &mut Vec<TypeId>) {
    let mut open = vec![(start, false)];
    while let Some((id, are_inner_done)) = open.pop() {
        if are_inner_done {
            into.push(id);
        } else if seen.insert(id) {
            open.push((id, true));
            open.extend(graph.get(&id).into_iter().flatten().map(|inner| (*inner, false)));
        }
    }
}

#[cfg(test)]
mod tests;
