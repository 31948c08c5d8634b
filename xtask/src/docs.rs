//! `cargo xtask docs`: the parts of the documentation that follow from the document.
//!
//! A generated part stands between `<!-- generated:NAME -->` and `<!-- end:NAME -->`.

use std::fs;

use heck::ToSnakeCase;
use serde_yaml::{Mapping, Value};

use crate::workspace::{read, root, spec};
use crate::{explain, guarantees};

/// Whether to write what is out of date, or to complain about it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode {
    Write,
    Check,
}

const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

pub(crate) fn run(mode: Mode) -> Result<(), String> {
    let document: Value =
        serde_yaml::from_str(&read(&spec())?).map_err(|error| format!("spec/mfa.yaml: {error}"))?;
    let table = operations_table(&document)?;
    update("README.md", "operations", &table, mode)?;
    bring_up_to_date("docs/diagnostics.md", &explain::page()?, mode)?;
    bring_up_to_date("docs/compile-time-guarantees.md", &guarantees::page()?, mode)
}

/// One table per client, in the document's order.
fn operations_table(document: &Value) -> Result<String, String> {
    let paths = document["paths"].as_mapping().ok_or("spec/mfa.yaml has no paths")?;
    let mut text = String::new();
    for (client, tags) in clients(document)? {
        text.push_str(&format!("\n**`{client}`**\n\n| method | request | |\n|---|---|---|\n"));
        text.push_str(&operation_rows(paths, &tags));
    }
    text.push('\n');
    Ok(text)
}

/// Each client with the names of its tags.
fn clients(document: &Value) -> Result<Vec<(&str, Vec<&Value>)>, String> {
    let tags = document["tags"].as_sequence().ok_or("spec/mfa.yaml has no tags")?;
    let mut clients: Vec<(&str, Vec<&Value>)> = Vec::new();
    for tag in tags {
        let client = tag["x-client"].as_str().ok_or("a tag has no x-client")?;
        match clients.iter_mut().find(|(known, _)| *known == client) {
            Some((_, tags)) => tags.push(&tag["name"]),
            None => clients.push((client, vec![&tag["name"]])),
        }
    }
    Ok(clients)
}

fn operation_rows(paths: &Mapping, tags: &[&Value]) -> String {
    let mut rows = String::new();
    for (path, item) in paths {
        for method in METHODS {
            let operation = &item[method];
            let mut own = operation["tags"].as_sequence().into_iter().flatten();
            let has_tag = own.any(|tag| tags.contains(&tag));
            let (Some(id), Some(path)) = (operation["operationId"].as_str(), path.as_str()) else {
                continue;
            };
            if has_tag {
                let given = operation["x-rust-name"].as_str();
                let name = given.map_or_else(|| id.to_snake_case(), str::to_owned);
                let summary = operation["summary"].as_str().unwrap_or_default();
                let verb = method.to_uppercase();
                rows.push_str(&format!("| `{name}` | `{verb} {path}` | {summary} |\n"));
            }
        }
    }
    rows
}

/// Puts `text` between the marks of `name` in a file of the workspace.
fn update(file: &str, name: &str, text: &str, mode: Mode) -> Result<(), String> {
    let old = read(&root().join(file))?;
    let (start, end) = (format!("<!-- generated:{name} -->\n"), format!("<!-- end:{name} -->"));
    let lacks_marks = || format!("{file} lacks the marks of `{name}`");
    let (before, rest) = old.split_once(&start).ok_or_else(lacks_marks)?;
    let (_, after) = rest.split_once(&end).ok_or_else(lacks_marks)?;
    bring_up_to_date(file, &format!("{before}{start}{text}{end}{after}"), mode)
}

fn bring_up_to_date(file: &str, new: &str, mode: Mode) -> Result<(), String> {
    let path = root().join(file);
    if fs::read_to_string(&path).is_ok_and(|old| old == new) {
        return Ok(());
    }
    match mode {
        Mode::Check => Err(format!("{file} is out of date: run `cargo xtask docs`")),
        Mode::Write => {
            println!("updated {file}");
            fs::write(&path, new).map_err(|error| format!("{file}: {error}"))
        }
    }
}

#[cfg(test)]
mod tests;
