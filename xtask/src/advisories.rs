//! `cargo xtask advisories`: no crate in a lock file is one that an advisory warns of.
//!
//! The advisories are those of `RustSec` as they were recorded, so that the same commit has the same
//! outcome on every day and without a network. Of each the record has the facts alone: crate, number,
//! kind, and the versions that it does not concern.

mod advisory;
mod lock;
mod record;

use std::path::Path;

use crate::workspace::{read, root};
use advisory::Advisory;
use lock::{Package, packages};

/// Relative to the workspace.
const RECORD: &str = ".ci/advisories.txt";
const LOCKS: [&str; 4] = ["Cargo.lock", "fuzz/Cargo.lock", "bench/Cargo.lock", "models/Cargo.lock"];

/// What stands behind `advisories`.
pub(crate) fn run(arguments: &[&str]) -> Result<(), String> {
    match arguments {
        [] => check(),
        ["--record", checkout] => record::record(Path::new(checkout), RECORD),
        _ => Err("write `advisories`, or `advisories --record CHECKOUT`".to_owned()),
    }
}

fn check() -> Result<(), String> {
    let record = read(&root().join(RECORD))?;
    let (date, advisories) = parse_record(&record)?;
    let mut found = Vec::new();
    for lock in LOCKS {
        let packages =
            packages(&read(&root().join(lock))?).map_err(|problem| format!("{lock}: {problem}"))?;
        println!("{lock}: {} crates", packages.len());
        found.extend(hits(&advisories, &packages).into_iter().map(|hit| format!("{lock}: {hit}")));
    }
    println!("{} advisories of RustSec, recorded as of {date}", advisories.len());
    if found.is_empty() { Ok(()) } else { Err(found.join("\n")) }
}

/// The date and the advisories of a record.
fn parse_record(text: &str) -> Result<(&str, Vec<Advisory>), String> {
    let mut lines = text.lines().filter(|line| !line.starts_with('#'));
    let date = lines.next().and_then(|line| line.strip_prefix("as of "));
    let date = date.ok_or_else(|| format!("{RECORD} has no date"))?;
    let advisories: Vec<Advisory> = lines.map(Advisory::parse).collect::<Result<_, _>>()?;
    if advisories.is_empty() {
        return Err(format!("{RECORD} is empty"));
    }
    Ok((date, advisories))
}

/// What concerns one of the crates, in words.
fn hits(advisories: &[Advisory], packages: &[Package]) -> Vec<String> {
    let of = |package| {
        let concerning = advisories.iter().filter(move |advisory| advisory.concerns(package));
        concerning.map(move |advisory| {
            let (Package { name, version }, Advisory { id, kind, .. }) = (package, advisory);
            format!("{name} {version}: {id} ({kind})")
        })
    };
    packages.iter().flat_map(of).collect()
}

#[cfg(test)]
mod tests;
