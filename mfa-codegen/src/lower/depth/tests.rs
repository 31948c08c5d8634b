use super::{Edge, depths};
use crate::model::{ByType, Name, TypeId, Types};

/// The depth below the first of some types: each `(from, to, steps)` is an edge.
fn depth(count: usize, lines: &[(usize, usize, usize)]) -> usize {
    let mut types = Types::default();
    let ids: Vec<TypeId> = (0..count)
        .map(|number| types.declare(Name { text: format!("T{number}"), raw: false }))
        .collect();
    let mut edges: ByType<Vec<Edge>> = ByType::new(Vec::new());
    for (from, to, steps) in lines {
        edges.get_mut(ids[*from]).unwrap().push(Edge { to: ids[*to], steps: *steps });
    }
    depths(&edges)[ids[0]]
}

#[test]
fn the_longest_way_counts() {
    assert_eq!(depth(1, &[]), 0);
    assert_eq!(depth(3, &[(0, 1, 2), (1, 2, 3)]), 5);
    assert_eq!(depth(4, &[(0, 1, 1), (1, 3, 1), (0, 2, 4), (2, 3, 1)]), 5);
}

#[test]
fn all_types_of_a_circle_are_on_the_way() {
    assert_eq!(depth(1, &[(0, 0, 3)]), 3);
    assert_eq!(depth(3, &[(0, 1, 2), (1, 2, 2), (2, 0, 2)]), 6);
    assert_eq!(depth(4, &[(0, 1, 1), (1, 2, 2), (2, 1, 2), (2, 3, 5)]), 10);
}
