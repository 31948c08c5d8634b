#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use super::*;

/// Three advisories: one with two lines of patches, one without a patch, one about no version that is locked.
const RECORD: &str = "\
# a comment
as of 2026-08-21
left RUSTSEC-2024-0001 vulnerability >=1.2.3,<1.3.0 >=1.4.0 <0.9.0
right RUSTSEC-2024-0002 unmaintained
right RUSTSEC-2024-0003 unsound >=1.0.0
";

fn lock(packages: &[(&str, &str)]) -> String {
    let package = |(name, version): &(&str, &str)| {
        format!("[[package]]\nname = \"{name}\"\nversion = \"{version}\"\nsource = \"registry\"\n")
    };
    packages.iter().map(package).collect()
}

fn found(packages_in_lock: &[(&str, &str)]) -> Vec<String> {
    let (date, advisories) = parse_record(RECORD).unwrap();
    assert_eq!(date, "2026-08-21");
    hits(&advisories, &packages(&lock(packages_in_lock)).unwrap())
}

#[test]
fn versions_in_no_range_are_found() {
    for version in ["0.9.0", "1.2.2", "1.3.0", "1.3.9", "1.4.0-beta.1"] {
        let expected = format!("left {version}: RUSTSEC-2024-0001 (vulnerability)");
        assert_eq!(found(&[("left", version)]), [expected]);
    }
    for version in ["0.8.9", "1.2.3", "1.2.99", "1.4.0", "2.0.0"] {
        assert_eq!(found(&[("left", version)]), [""; 0], "{version}");
    }
}

#[test]
fn without_a_patch_every_version_is_found() {
    assert_eq!(found(&[("right", "7.0.0")]), ["right 7.0.0: RUSTSEC-2024-0002 (unmaintained)"]);
    assert_eq!(found(&[("right", "0.1.0"), ("upright", "0.1.0"), ("left", "9.0.0")]).len(), 2);
}

#[test]
fn own_crates_are_no_concern() {
    let lock = "[[package]]\nname = \"right\"\nversion = \"0.1.0\"\n";
    assert_eq!(packages(lock), Ok(Vec::new()));
}

#[test]
fn what_is_no_record_or_lock_file_is_an_error() {
    for record in ["", "as of 2026-08-21\n", "left RUSTSEC-2024-0001 vulnerability\n"] {
        assert!(parse_record(record).is_err(), "{record}");
    }
    for line in ["left", "left RUSTSEC-2024-0001", "left RUSTSEC-2024-0001 vulnerability new"] {
        assert!(Advisory::parse(line).is_err(), "{line}");
    }
    assert!(packages("").is_err() && packages("[[package]]\nsource = \"a\"\n").is_err());
}

#[test]
fn advisories_are_read_and_written() {
    let text = "```toml\n[advisory]\nid = \"RUSTSEC-2024-0001\"\npackage = \"left\"\n\
                [versions]\npatched = [\">= 1.2.3, < 1.3.0\", \">= 1.4.0\"]\nunaffected = [\"< 0.9.0\"]\n```\n\n# Title\n";
    let advisory = record::read(text).unwrap().unwrap();
    assert_eq!(advisory.to_string(), RECORD.lines().nth(2).unwrap());
    assert_eq!(Advisory::parse(&advisory.to_string()), Ok(advisory));

    let unmaintained = text.replace("[versions]", "informational = \"unmaintained\"\n[versions]");
    assert_eq!(record::read(&unmaintained).unwrap().unwrap().kind, "unmaintained");
    let withdrawn = text.replace("[versions]", "withdrawn = \"2024-02-02\"\n[versions]");
    assert_eq!(record::read(&withdrawn), Ok(None));
    assert!(record::read("# Title\n").is_err());
}
