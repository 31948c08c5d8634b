//! `cargo xtask features`: the combinations of a package's features that are built to find what some of
//! them lack.
//!
//! A fault that only shows with some features on and some others off is one of few features. The rows are
//! so chosen that of any three features every combination of on and off is in one of them: the design of
//! Plackett and Burman for eleven factors. Twelve builds show what each feature alone, each two, and each
//! two without a third would.

use std::fs;

use crate::workspace::root;

/// Which features are on in the first row; each next row has them one place further, the last has none.
const FIRST: [bool; 11] = [true, true, false, true, true, true, false, false, false, true, false];

/// Prints the combinations of a package's features, one a line, and all of them together last.
pub(crate) fn run(package: &str) -> Result<(), String> {
    let path = root().join(package).join("Cargo.toml");
    let manifest =
        fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let features = features(&manifest)?;
    for row in rows(&features)? {
        println!("{}", row.join(","));
    }
    println!("{}", features.join(","));
    Ok(())
}

/// The features of a manifest that are more than a list of others.
fn features(manifest: &str) -> Result<Vec<String>, String> {
    let manifest: toml::Table = manifest.parse().map_err(|error| format!("{error}"))?;
    let features = manifest.get("features").and_then(toml::Value::as_table);
    let names = features.into_iter().flat_map(toml::Table::keys);
    Ok(names.filter(|name| *name != "default").cloned().collect())
}

fn rows(features: &[String]) -> Result<Vec<Vec<&str>>, String> {
    let factors = FIRST.len();
    if factors < features.len() {
        return Err(format!("{} features are more than {factors}", features.len()));
    }
    let row = |shift: usize| {
        let on = FIRST.iter().cycle().skip(factors - shift);
        let on = features.iter().zip(on).filter(|(_, is_on)| **is_on);
        on.map(|(feature, _)| feature.as_str()).collect()
    };
    Ok((0..factors).map(row).chain([Vec::new()]).collect())
}

#[cfg(test)]
mod tests {
    use super::{features, rows};

    fn names(count: usize) -> Vec<String> {
        (0..count).map(|number| format!("f{number}")).collect()
    }

    #[test]
    fn any_three_features_are_on_and_off_in_every_combination() {
        for count in [3, 9, 11] {
            let names = names(count);
            let rows = rows(&names).unwrap();
            assert_eq!(rows.len(), 12);
            for third in 2..count {
                for second in 1..third {
                    for first in 0..second {
                        for wanted in 0..8 {
                            let is_on = |row: &[&str], at: usize| row.contains(&names[at].as_str());
                            let found = rows.iter().any(|row| {
                                let on =
                                    [first, second, third].map(|at| usize::from(is_on(row, at)));
                                on[0] + 2 * on[1] + 4 * on[2] == wanted
                            });
                            assert!(found, "{first} {second} {third}: {wanted:03b} of {count}");
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn more_features_than_the_rows_are_made_for_are_refused() {
        assert_eq!(rows(&names(12)).unwrap_err(), "12 features are more than 11");
    }

    #[test]
    fn a_list_of_features_is_none() {
        let manifest = "[features]\ndefault = ['b']\nb = []\na = ['dep:c']\n";
        assert_eq!(features(manifest).unwrap(), ["a", "b"]);
        assert_eq!(features("[package]\nname = 'd'\n").unwrap(), [""; 0]);
    }
}
