//! Compiles the program of each lab with its document before and after every change.

use std::collections::BTreeMap;
use std::fmt::Write;

use mfa_tests::compiler_version;

use crate::change::{Back, Change};
use crate::compiler::Compiler;
use crate::edit::edited;
use crate::judge::{Outcome, compare};
use crate::lab::Lab;
use crate::pool::each;
use crate::program::Idioms;

/// What the code that is written after a change may name.
const PRELUDE: &str = "use std::time::Duration;

use mfa_runtime::{Error, Secret};

use crate::lab::types::*;
use crate::lab::*;
use crate::program::*;
";

#[test]
fn every_change_has_its_verdict() {
    let (labs, compiler) = (Lab::all(), Compiler::new());
    let exact = compiler_version() == include_str!("../ui/RUSTC").trim();
    for lab in &labs {
        prepare(&compiler, lab);
    }
    let changes: Vec<_> =
        labs.iter().flat_map(|lab| lab.changes.iter().map(move |change| (lab, change))).collect();
    let there = each("changes", &changes, |(lab, change)| forward(&compiler, lab, change, exact));
    let back = each("changes taken back", &labs, |lab| backward(&compiler, lab, exact));
    let back: BTreeMap<_, _> = back.into_iter().flatten().collect();
    let mut complaints = String::new();
    for ((lab, change), mut wrong) in changes.into_iter().zip(there) {
        wrong.extend(back.get(&change.id).into_iter().flatten().cloned());
        if !wrong.is_empty() {
            let (name, Change { id, change, .. }, wrong) = (lab.name, change, wrong.join("\n"));
            writeln!(complaints, "\n== {name} {id}\n{change}\n{wrong}").unwrap();
        }
    }
    assert!(complaints.is_empty(), "{complaints}");
}

/// Checks that the program compiles with the document as it is.
fn prepare(compiler: &Compiler, lab: &Lab) {
    let name = lab.name;
    compiler.write(&format!("{name}/program.rs"), &lab.program);
    compiler
        .write(&format!("{name}/unchanged.yaml"), &serde_yaml::to_string(&lab.document).unwrap());
    compiler.write(&format!("{name}/unchanged.rs"), &root(name, "unchanged", None));
    let errors = compiler.check(&format!("{name}/unchanged.rs"));
    let said: String = errors.into_iter().map(|error| error.text).collect();
    assert!(said.is_empty(), "the document of `{name}`, unchanged:\n{said}");
}

/// A crate's root: the client, the program, and what is written after a change.
fn root(lab: &str, document: &str, then: Option<&str>) -> String {
    let then = then.map_or_else(String::new, |then| format!("#[path = \"{then}\"]\nmod then;\n"));
    format!(
        "pub mod lab {{ mfa_macros::client!(\"{lab}/{document}.yaml\", warnings = false); }}\n\
         #[path = \"program.rs\"]\nmod program;\n{then}"
    )
}

/// What is wrong after the change.
fn forward(compiler: &Compiler, lab: &Lab, change: &Change, exact: bool) -> Vec<String> {
    let (folder, name) = (lab.name, change.name());
    let document = edited(&lab.document, &change.edits);
    if document == lab.document
        && serde_yaml::to_string(&document).unwrap()
            == serde_yaml::to_string(&lab.document).unwrap()
    {
        return vec!["changes nothing".into()];
    }
    let then = change.then.as_ref().map(|code| {
        compiler.write(
            &format!("{folder}/{name}.then.rs"),
            &format!("{PRELUDE}{}", function("then", code)),
        );
        format!("{name}.then.rs")
    });
    compiler.write(&format!("{folder}/{name}.yaml"), &serde_yaml::to_string(&document).unwrap());
    compiler.write(&format!("{folder}/{name}.rs"), &root(folder, &name, then.as_deref()));
    let messages = compiler.check(&format!("{folder}/{name}.rs"));
    let outcome = Outcome::new(&messages, &format!("{folder}/program.rs"), &lab.idioms);
    outcome.complaints(&change.verdict, exact)
}

fn function(name: &str, code: &str) -> String {
    let code = code.trim_end().replace('\n', "\n    ");
    format!("async fn {name}() -> Result<(), Error> {{\n    {code}\n    Ok(())\n}}\n")
}

/// What is wrong, by change, after each has been taken back: the code that was written since meets the document as it was.
fn backward(compiler: &Compiler, lab: &Lab, exact: bool) -> BTreeMap<String, Vec<String>> {
    let (mut sound, mut broken) = (Vec::new(), Vec::new());
    for change in &lab.changes {
        match &change.back {
            Some(Back::Same(_)) => sound.push((change, "")),
            Some(Back::Broken(it)) => broken.push((change, &*it.breaks)),
            None => {}
        }
    }
    // The compiler stops early at some errors, and would not see the others.
    let [mut all, more] = [("sound", sound), ("broken", broken)]
        .map(|(name, changes)| together(compiler, lab, name, &changes, exact));
    all.extend(more);
    all
}

/// Compiles the code of several changes as one crate.
fn together(
    compiler: &Compiler,
    lab: &Lab,
    name: &str,
    changes: &[(&Change, &str)],
    exact: bool,
) -> BTreeMap<String, Vec<String>> {
    let folder = lab.name;
    let code =
        |change: &Change| function(&change.name(), change.then.as_deref().unwrap_or_default());
    let text: String = changes.iter().map(|(change, _)| code(change)).collect();
    let text = format!("{PRELUDE}{text}");
    compiler.write(&format!("{folder}/{name}.then.rs"), &text);
    compiler.write(
        &format!("{folder}/{name}.rs"),
        &root(folder, "unchanged", Some(&format!("{name}.then.rs"))),
    );
    let messages = compiler.check(&format!("{folder}/{name}.rs"));
    let mut outcome =
        Outcome::new(&messages, &format!("{folder}/{name}.then.rs"), &Idioms::new(&text));
    assert!(outcome.elsewhere.is_empty(), "{}", outcome.elsewhere);
    let judge = |(change, expected): &(&Change, &str)| {
        let key = |text: &str| BTreeMap::from([("then".to_owned(), text.to_owned())]);
        let said = outcome.broken.remove(&change.name()).map(|said| key(&said)).unwrap_or_default();
        let expected = if expected.is_empty() { BTreeMap::new() } else { key(expected) };
        let wrong = compare(&said, &expected, exact);
        (change.id.clone(), wrong.iter().map(|it| format!("taken back: {it}")).collect())
    };
    changes.iter().map(judge).collect()
}
