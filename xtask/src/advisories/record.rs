//! Recording the advisories of a checkout of `RustSec`'s `advisory-db`.

use std::fs;
use std::path::Path;
use std::process::Command;

use toml::{Table, Value};

use super::advisory::{Advisory, requirement};
use crate::workspace::{self, root, sorted};

const HEAD: &str = "\
# Advisories about Rust crates: crate, number, kind, and ranges of versions that are not concerned.
# Facts from RustSec's advisory-db (CC0), without those that were withdrawn. Made by
# `cargo xtask advisories --record CHECKOUT`, read by `cargo xtask advisories`.
";

/// Writes the record anew.
pub(super) fn record(checkout: &Path, file: &str) -> Result<(), String> {
    let mut advisories = Vec::new();
    for folder in sorted(&checkout.join("crates"))? {
        for path in sorted(&folder)? {
            let text = workspace::read(&path)?;
            let read = read(&text).map_err(|problem| format!("{}: {problem}", path.display()))?;
            advisories.extend(read.map(|advisory| format!("{advisory}\n")));
        }
    }
    let text = format!("{HEAD}as of {}\n{}", date(checkout)?, advisories.concat());
    fs::write(root().join(file), text).map_err(|error| format!("{file}: {error}"))?;
    println!("recorded {} advisories", advisories.len());
    Ok(())
}

/// The day of the newest commit.
fn date(checkout: &Path) -> Result<String, String> {
    let mut git = Command::new("git");
    git.arg("-C").arg(checkout).args(["log", "-1", "--format=%cs"]);
    let output = git.output().map_err(|error| format!("git: {error}"))?;
    let date = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    if date.is_empty() { Err("the checkout has no commits".to_owned()) } else { Ok(date) }
}

/// Reads an advisory: TOML between fences, and prose. `None` if it was withdrawn.
pub(super) fn read(text: &str) -> Result<Option<Advisory>, String> {
    let fenced = text.split_once("```toml\n").and_then(|(_, rest)| rest.split_once("\n```"));
    let (toml, _) = fenced.ok_or("no advisory")?;
    let table: Table = toml.parse().map_err(|error| format!("{error}"))?;
    let advisory = table.get("advisory").ok_or("no `[advisory]`")?;
    if advisory.get("withdrawn").is_some() {
        return Ok(None);
    }
    let field = |key: &str| advisory.get(key).and_then(Value::as_str).map(str::to_owned);
    let missing = || "no `package` or `id`".to_owned();
    Ok(Some(Advisory {
        package: field("package").ok_or_else(missing)?,
        id: field("id").ok_or_else(missing)?,
        kind: field("informational").unwrap_or_else(|| "vulnerability".to_owned()),
        unaffected: unaffected(&table)?,
    }))
}

fn unaffected(table: &Table) -> Result<Vec<semver::VersionReq>, String> {
    let versions = table.get("versions");
    let ranges = |key: &str| versions.and_then(|versions| versions.get(key)?.as_array());
    let both = ["patched", "unaffected"].into_iter().filter_map(ranges).flatten();
    both.map(|range| requirement(range.as_str().ok_or("a range is no text")?)).collect()
}
