//! `cargo xtask advisories`: no crate in a lock file is one that an advisory warns of.
//!
//! The advisories are those of `RustSec` as they were recorded, so that the same commit has the same
//! outcome on every day and without a network. Of each the record has the facts alone: crate, number,
//! kind, and the versions that it does not concern.

mod record;

use std::fmt;
use std::path::Path;

use semver::{Version, VersionReq};
use toml::Table;

/// Relative to the workspace.
const RECORD: &str = ".ci/advisories.txt";
const LOCKS: [&str; 4] = ["Cargo.lock", "fuzz/Cargo.lock", "bench/Cargo.lock", "models/Cargo.lock"];

/// What an advisory says about versions.
#[derive(Clone, Debug, PartialEq)]
struct Advisory {
    package: String,
    id: String,
    /// `vulnerability`, or what else it tells: `unmaintained`, `unsound`, `notice`.
    kind: String,
    /// Of versions that it does not concern, patched or never affected.
    unaffected: Vec<VersionReq>,
}

impl Advisory {
    /// Reads a line of the record.
    fn parse(line: &str) -> Result<Self, String> {
        let mut words = line.split(' ').map(str::to_owned);
        let (Some(package), Some(id), Some(kind)) = (words.next(), words.next(), words.next())
        else {
            return Err(format!("`{line}` is no advisory"));
        };
        let unaffected = words.map(|range| requirement(&range)).collect::<Result<_, _>>()?;
        Ok(Self { package, id, kind, unaffected })
    }

    /// A version before a release counts as affected, unless a range names it.
    fn concerns(&self, package: &Package) -> bool {
        let is_unaffected = |range: &VersionReq| range.matches(&package.version);
        self.package == package.name && !self.unaffected.iter().any(is_unaffected)
    }
}

/// As in the record: `hyper RUSTSEC-2021-0078 vulnerability >=0.14.10`.
impl fmt::Display for Advisory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { package, id, kind, unaffected } = self;
        write!(f, "{package} {id} {kind}")?;
        unaffected.iter().try_for_each(|range| write!(f, " {}", range.to_string().replace(' ', "")))
    }
}

fn requirement(text: &str) -> Result<VersionReq, String> {
    VersionReq::parse(text).map_err(|error| format!("`{text}`: {error}"))
}

/// A crate of a lock file.
#[derive(Debug, PartialEq)]
struct Package {
    name: String,
    version: Version,
}

/// What stands behind `advisories`.
pub(crate) fn run(arguments: &[&str]) -> Result<(), String> {
    match arguments {
        [] => check(),
        ["--record", checkout] => record::record(Path::new(checkout), RECORD),
        _ => Err("write `advisories`, or `advisories --record CHECKOUT`".to_owned()),
    }
}

fn check() -> Result<(), String> {
    let record = crate::read(&crate::root().join(RECORD))?;
    let (date, advisories) = parse_record(&record)?;
    let mut found = Vec::new();
    for lock in LOCKS {
        let packages = packages(&crate::read(&crate::root().join(lock))?)
            .map_err(|problem| format!("{lock}: {problem}"))?;
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

/// The crates of a lock file that come from elsewhere.
fn packages(lock: &str) -> Result<Vec<Package>, String> {
    let lock: Table = lock.parse().map_err(|error| format!("no lock file: {error}"))?;
    let packages = lock.get("package").and_then(toml::Value::as_array);
    let packages = packages.ok_or("no lock file: it has no packages")?;
    let foreign = packages.iter().filter(|package| package.get("source").is_some());
    foreign.map(package).collect()
}

fn package(package: &toml::Value) -> Result<Package, String> {
    let text = |key: &str| {
        let value = package.get(key).and_then(toml::Value::as_str);
        value.ok_or_else(|| format!("a package has no `{key}`"))
    };
    let (name, version) = (text("name")?, text("version")?);
    let version = Version::parse(version).map_err(|error| format!("{name} {version}: {error}"))?;
    Ok(Package { name: name.to_owned(), version })
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
