//! No file may need another one that needs it: each can then be read, and understood, after those
//! that it names.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::arrows::Arrows;
use super::workspace;

/// Files that name each other in a loop.
pub(crate) type Circle = BTreeSet<String>;

/// The files that each file names.
type Named<'a> = BTreeMap<&'a str, Vec<&'a str>>;

fn named(arrows: &Arrows) -> Named<'_> {
    let mut named = Named::new();
    for (from, to) in arrows.keys() {
        named.entry(from).or_default().push(to);
    }
    named
}

/// All circles, each as large as it is.
pub(crate) fn circles(arrows: &Arrows) -> BTreeSet<Circle> {
    let named = named(arrows);
    let needed: BTreeMap<&str, BTreeSet<&str>> =
        named.keys().map(|file| (*file, ways_from(file, &named).into_keys().collect())).collect();
    let around = |file: &&str| -> Circle {
        let needs_it = |other: &&&str| needed.get(**other).is_some_and(|all| all.contains(file));
        needed[file].iter().filter(needs_it).map(ToString::to_string).collect()
    };
    named.keys().map(around).filter(|circle| !circle.is_empty()).collect()
}

/// All files that a file needs, directly or not, each with the one before it on a shortest way.
fn ways_from<'a>(file: &'a str, named: &Named<'a>) -> BTreeMap<&'a str, &'a str> {
    let mut before = BTreeMap::new();
    let mut open = VecDeque::from([file]);
    while let Some(file) = open.pop_front() {
        for to in named.get(file).into_iter().flatten().copied() {
            if let Entry::Vacant(way) = before.entry(to) {
                way.insert(file);
                open.push_back(to);
            }
        }
    }
    before
}

/// A circle's shortest loop, an arrow a line, with the names that tie it.
pub(crate) fn shortest_loop(circle: &Circle, arrows: &Arrows) -> Vec<String> {
    let named = named(arrows);
    let around = |file: &str| {
        let (file, _) = named.get_key_value(file).unwrap();
        let before = ways_from(file, &named);
        let mut around = vec![(before[file], *file)];
        while let Some((from, _)) = around.last().filter(|(from, _)| from != file) {
            around.push((before[from], *from));
        }
        around.into_iter().rev().collect::<Vec<_>>()
    };
    let shortest = circle.iter().map(|file| around(file)).min_by_key(Vec::len).unwrap();
    let shown = |(from, to): (&str, &str)| {
        let ties = &arrows[&(from.to_owned(), to.to_owned())];
        let ties: Vec<&str> = ties.iter().map(String::as_str).collect();
        format!("{from} -> {to}: {}", ties.join(", "))
    };
    shortest.into_iter().map(shown).collect()
}

#[test]
fn no_files_name_each_other_in_a_circle() {
    let arrows = workspace::arrows();
    let found = circles(&arrows);
    let found: Vec<String> = found
        .iter()
        .map(|circle| format!("{circle:#?}:\n{}", shortest_loop(circle, &arrows).join("\n")))
        .collect();
    assert!(
        found.is_empty(),
        "{} circles, each with its shortest loop: {}",
        found.len(),
        found.join("\n")
    );
}
