//! Lock files.

use semver::Version;
use toml::Table;

/// A crate of a lock file.
#[derive(Debug, PartialEq)]
pub(super) struct Package {
    pub(super) name: String,
    pub(super) version: Version,
}

/// The crates of a lock file that come from elsewhere.
pub(super) fn packages(lock: &str) -> Result<Vec<Package>, String> {
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
