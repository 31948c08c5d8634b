//! How deep types lie in each other. rustc follows them so far only: whether a call can be sent to another
//! thread is asked of every type inside, each question inside the one before.

use super::context::Lower;
use crate::diagnostic::codes;
use crate::model::{ByType, Requirement, TypeDef, TypeId, TypeRef, Types};

/// The depth that rustc's own limit of 128 leaves to types, as measured: a call's future takes the rest.
const DEEPEST: usize = 110;

/// Warns of the type that others lie in most deeply, if rustc will not follow them without being told.
pub(super) fn check_depth(cx: &mut Lower<'_, '_>, types: &Types) {
    let mut inner: ByType<Vec<Edge>> = ByType::new(Vec::new());
    for (id, definition) in types.iter() {
        inner.set(id, edges(definition));
    }
    let depths = depths(&inner);
    let deepest = depths.iter().map(|(id, depth)| (id, *depth)).max_by_key(|(_, depth)| *depth);
    let Some((id, depth)) = deepest.filter(|(_, depth)| DEEPEST < *depth) else { return };
    let Some(schema) = cx.sources[id] else { return };
    let limit = (depth + (128 - DEEPEST)).next_power_of_two();
    cx.diagnostics.report(codes::too_deep(&cx.resolved.schemas[schema].at, limit));
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
fn depths(edges: &ByType<Vec<Edge>>) -> ByType<usize> {
    let (mut depths, mut numbers) = (ByType::new(0), ByType::new(None));
    for (number, circle) in circles(edges).into_iter().enumerate() {
        for id in &circle {
            numbers.set(*id, Some(number));
        }
        let is_member = |edge: &&Edge| numbers[edge.to] == Some(number);
        let own = |id: &TypeId| edges[*id].iter().filter(is_member).map(|edge| edge.steps).max();
        let inner: usize = circle.iter().filter_map(own).sum();
        let outer = circle.iter().flat_map(|id| &edges[*id]).filter(|edge| !is_member(edge));
        let below = outer.map(|edge| edge.steps + depths[edge.to]).max();
        let depth = inner + below.unwrap_or_default();
        for id in &circle {
            depths.set(*id, depth);
        }
    }
    depths
}

/// The types that lead to each other, the innermost first: Kosaraju's algorithm.
fn circles(edges: &ByType<Vec<Edge>>) -> Vec<Vec<TypeId>> {
    let (mut forward, mut backward): (Graph, Graph) =
        (ByType::new(Vec::new()), ByType::new(Vec::new()));
    for (from, edges) in edges.iter() {
        forward.set(from, edges.iter().map(|edge| edge.to).collect());
        backward.set(from, Vec::new());
    }
    for (from, targets) in forward.iter() {
        for to in targets {
            if let Some(sources) = backward.get_mut(*to) {
                sources.push(from);
            }
        }
    }
    let mut seen = ByType::new(false);
    let mut order = Vec::new();
    for (id, _) in backward.iter() {
        visit(id, &backward, &mut seen, &mut order);
    }
    let mut seen = ByType::new(false);
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

type Graph = ByType<Vec<TypeId>>;

/// Adds what a type leads to and has not been seen, the innermost first.
fn visit(start: TypeId, graph: &Graph, seen: &mut ByType<bool>, into: &mut Vec<TypeId>) {
    let mut open = vec![(start, false)];
    while let Some((id, are_inner_done)) = open.pop() {
        if are_inner_done {
            into.push(id);
        } else if !seen[id] {
            seen.set(id, true);
            open.push((id, true));
            open.extend(graph[id].iter().map(|inner| (*inner, false)));
        }
    }
}

#[cfg(test)]
mod tests;
