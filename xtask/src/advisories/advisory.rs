//! An advisory, as a line of the record.

use std::fmt;

use semver::VersionReq;

use super::lock::Package;

/// An advisory, and the versions that it does not concern.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Advisory {
    pub(super) package: String,
    pub(super) id: String,
    /// `vulnerability`, or what else it tells: `unmaintained`, `unsound`, `notice`.
    pub(super) kind: String,
    /// Ranges of versions that are patched, or were never affected.
    pub(super) unaffected: Vec<VersionReq>,
}

impl Advisory {
    /// Reads a line of the record.
    pub(super) fn parse(line: &str) -> Result<Self, String> {
        let mut words = line.split(' ').map(str::to_owned);
        let (Some(package), Some(id), Some(kind)) = (words.next(), words.next(), words.next())
        else {
            return Err(format!("`{line}` is no advisory"));
        };
        let unaffected = words.map(|range| requirement(&range)).collect::<Result<_, _>>()?;
        Ok(Self { package, id, kind, unaffected })
    }

    /// A version before a release counts as affected, unless a range names it.
    pub(super) fn concerns(&self, package: &Package) -> bool {
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

pub(super) fn requirement(text: &str) -> Result<VersionReq, String> {
    VersionReq::parse(text).map_err(|error| format!("`{text}`: {error}"))
}
