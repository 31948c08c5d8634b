//! No file may need another one that needs it: each can then be read, and understood, after those
//! that it names.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::arrows::Arrows;
use super::workspace;

/// Circles that are still there. One that is gone has to be taken out of here.
const STILL_THERE: &[&[&str]] = &[
    &["mfa-codegen/src/emit/cases.rs", "mfa-codegen/src/emit/structs.rs"],
    &[
        "mfa-codegen/src/lower.rs",
        "mfa-codegen/src/lower/answer.rs",
        "mfa-codegen/src/lower/body.rs",
        "mfa-codegen/src/lower/cases.rs",
        "mfa-codegen/src/lower/client.rs",
        "mfa-codegen/src/lower/constraints.rs",
        "mfa-codegen/src/lower/enums.rs",
        "mfa-codegen/src/lower/envelope.rs",
        "mfa-codegen/src/lower/fields.rs",
        "mfa-codegen/src/lower/missing.rs",
        "mfa-codegen/src/lower/operation.rs",
        "mfa-codegen/src/lower/parameters.rs",
        "mfa-codegen/src/lower/plan.rs",
        "mfa-codegen/src/lower/refused.rs",
        "mfa-codegen/src/lower/refused/requests.rs",
        "mfa-codegen/src/lower/refused/schemas.rs",
        "mfa-codegen/src/lower/types.rs",
        "mfa-codegen/src/lower/unions.rs",
    ],
    &["mfa-codegen/src/model.rs", "mfa-codegen/src/model/cases.rs"],
    &[
        "mfa-codegen/src/shape.rs",
        "mfa-codegen/src/shape/agree.rs",
        "mfa-codegen/src/shape/all_of.rs",
        "mfa-codegen/src/shape/join.rs",
        "mfa-codegen/src/shape/kind.rs",
        "mfa-codegen/src/shape/selector.rs",
        "mfa-codegen/src/shape/tags.rs",
    ],
];

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
    let known: BTreeSet<Circle> =
        STILL_THERE.iter().map(|files| files.iter().map(ToString::to_string).collect()).collect();
    let new: Vec<String> = found
        .difference(&known)
        .map(|circle| format!("{circle:#?}:\n{}", shortest_loop(circle, &arrows).join("\n")))
        .collect();
    assert!(
        new.is_empty(),
        "{} circles, each with its shortest loop: {}",
        new.len(),
        new.join("\n")
    );
    let gone: Vec<&Circle> = known.difference(&found).collect();
    assert!(gone.is_empty(), "no circles any more: {gone:#?}");
}
