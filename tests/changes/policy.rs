//! `docs/semver.md` against the lists: each of its rows names the changes that prove it, and says what they say.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use mfa_tests::workspace;

use crate::change::{Back, Change, Verdict};
use crate::lab::Lab;

/// The words of the table.
const VERDICTS: [&str; 4] = ["compiles", "breaks", "breaks tests", "refused"];

struct Row {
    what: String,
    verdict: String,
    /// Changes, by their ids, and whether the row is about taking one back.
    proofs: Vec<(String, bool)>,
}

/// The rows whose second cell is a verdict.
fn rows(page: &str) -> Vec<Row> {
    let cells = |line: &str| -> Option<Vec<String>> {
        let line = line.strip_prefix('|')?.strip_suffix('|')?;
        Some(line.split('|').map(|cell| cell.trim().to_owned()).collect())
    };
    let row = |cells: Vec<String>| match <[String; 3]>::try_from(cells) {
        Ok([what, verdict, proofs]) if VERDICTS.contains(&&*verdict) => {
            Some(Row { what, verdict, proofs: proofs.split(", ").map(proof).collect() })
        }
        _ => None,
    };
    page.lines().filter_map(cells).filter_map(row).collect()
}

/// A change by its id, or its way back: `` `id` `` or `` `id` back ``.
fn proof(text: &str) -> (String, bool) {
    let (id, back) = text.strip_suffix(" back").map_or((text, false), |id| (id, true));
    let id = id.strip_prefix('`').and_then(|id| id.strip_suffix('`'));
    (id.unwrap_or_else(|| panic!("no id: {text}")).to_owned(), back)
}

/// What a list says of a change, in the words of the table. A fake is a type, and stands in tests alone.
fn verdict(change: &Change) -> &'static str {
    match &change.verdict {
        Verdict::Same(_) => "compiles",
        Verdict::Refused(_) => "refused",
        Verdict::Broken(it)
            if it.breaks.keys().all(|idiom| idiom.starts_with(char::is_uppercase)) =>
        {
            "breaks tests"
        }
        Verdict::Broken(_) => "breaks",
    }
}

fn verdict_back(change: &Change) -> &'static str {
    match change.back.as_ref().unwrap_or_else(|| panic!("{} is not taken back", change.id)) {
        Back::Same(_) => "compiles",
        Back::Broken(_) => "breaks",
    }
}

#[test]
fn every_row_is_proven_and_every_change_is_in_a_row() {
    let labs = Lab::all();
    let changes: BTreeMap<&str, &Change> =
        labs.iter().flat_map(|lab| &lab.changes).map(|change| (&*change.id, change)).collect();
    let rows = rows(&fs::read_to_string(workspace().join("docs/semver.md")).unwrap());
    let mut rest: BTreeSet<(&str, bool)> = changes.keys().map(|id| (*id, false)).collect();
    let taken_back = changes.values().filter(|change| change.back.is_some());
    rest.extend(taken_back.map(|change| (&*change.id, true)));
    for Row { what, verdict: said, proofs } in &rows {
        for (id, back) in proofs {
            let change = changes.get(&**id).unwrap_or_else(|| panic!("{what}: no change `{id}`"));
            let proven = if *back { verdict_back(change) } else { verdict(change) };
            assert_eq!(said, proven, "{what}: {id}");
            rest.remove(&(&**id, *back));
        }
    }
    assert!(!rows.is_empty() && rest.is_empty(), "in no row: {rest:#?}");
}

#[test]
fn a_row_has_a_verdict_and_proofs() {
    let page = "| change | programs | proven by |\n|---|---|---|\n| It grows | breaks tests | `a`, `b-c` back |\n| x | y | z |";
    let rows = rows(page);
    assert_eq!(rows.len(), 1);
    assert_eq!((&*rows[0].what, &*rows[0].verdict), ("It grows", "breaks tests"));
    assert_eq!(rows[0].proofs, [("a".to_owned(), false), ("b-c".to_owned(), true)]);
}
