//! The order in which a document lists things is nobody's business: with each list turned round, the same
//! types come out.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use serde_yaml::Value;

use crate::items::public_items;
use crate::{documents, file_of, generate_beside};

/// Turns round what has no order: every mapping, and the values of every enum.
fn turn_round(value: &mut Value) {
    match value {
        Value::Mapping(mapping) => {
            let mut entries: Vec<(Value, Value)> = std::mem::take(mapping).into_iter().collect();
            for (key, value) in &mut entries {
                turn_round(value);
                if let (Some("enum"), Value::Sequence(values)) = (key.as_str(), value) {
                    values.reverse();
                }
            }
            mapping.extend(entries.into_iter().rev());
        }
        Value::Sequence(values) => values.iter_mut().for_each(turn_round),
        _ => {}
    }
}

/// The types of a document, each with its fields or variants and the names of its functions.
fn types(name: &str, text: &str) -> BTreeMap<String, BTreeSet<String>> {
    let items = public_items(file_of(name, generate_beside(name, text.as_bytes(), "ok")));
    let mut types: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut owner = None;
    for line in items.lines() {
        if !line.starts_with(' ') {
            owner = line.contains(" types::").then(|| line.to_owned());
        }
        if let Some(owner) = &owner {
            // The parameters of a builder's type are in the order of its fields. Nobody writes them.
            let part = line.split(" -> builders::").next().unwrap_or_default();
            types.entry(owner.clone()).or_default().insert(part.to_owned());
        }
    }
    types
}

#[test]
fn types_do_not_depend_on_the_order_in_the_document() {
    let whole = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/mfa.yaml");
    let mut compared = 0;
    for path in documents("ok", 4).into_iter().chain([whole]) {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let text = fs::read_to_string(&path).unwrap();
        let mut document: Value = serde_yaml::from_str(&text).unwrap();
        document.apply_merge().unwrap();
        turn_round(&mut document);
        let turned = serde_yaml::to_string(&document).unwrap();
        let (found, expected) = (types(&name, &turned), types(&name, &text));
        compared += expected.len();
        for (ty, parts) in &expected {
            assert_eq!(found.get(ty), Some(parts), "{name}: {ty}");
        }
        assert_eq!(found.len(), expected.len(), "{name}");
    }
    assert!(100 < compared, "only {compared} types");
}
