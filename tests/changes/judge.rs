//! Compares what the compiler says with what it should say.

use std::collections::BTreeMap;

use crate::change::Verdict;
use crate::message::Message;
use crate::program::Idioms;

/// What the compiler says, by what it is about.
#[derive(Default)]
pub(crate) struct Outcome {
    /// By idiom.
    pub(crate) broken: BTreeMap<String, String>,
    /// About other lines than those of idioms.
    pub(crate) elsewhere: String,
}

impl Outcome {
    /// What is said of the file that has these idioms.
    pub(crate) fn new(messages: &[Message], file: &str, idioms: &Idioms) -> Self {
        let mut outcome = Self::default();
        for Message { text, places } in messages {
            let mut lines = places.iter().filter(|(name, _)| name == file).map(|(_, line)| *line);
            let said = match lines.find_map(|line| idioms.at(line)) {
                Some(idiom) => outcome.broken.entry(idiom.to_owned()).or_default(),
                None => &mut outcome.elsewhere,
            };
            said.push_str(text);
        }
        outcome
    }

    /// Everything that is not as it should be; nothing, if all is.
    pub(crate) fn complaints(&self, verdict: &Verdict, exact: bool) -> Vec<String> {
        let none = BTreeMap::new();
        let (breaks, refused) = match verdict {
            Verdict::Same(_) => (&none, None),
            Verdict::Broken(it) => (&it.breaks, None),
            Verdict::Refused(it) => (&none, Some(&*it.refused)),
        };
        // What is said of code around a client that is not made is for `ui/stubs.rs`.
        let mut complaints = match refused {
            Some(_) => Vec::new(),
            None => compare(&self.broken, breaks, exact),
        };
        match refused {
            Some(code) if self.elsewhere.contains(&format!("[{code}]")) => {}
            Some(code) => {
                complaints.push(format!("is not refused with {code}\n{}", self.elsewhere));
            }
            None if self.elsewhere.is_empty() => {}
            None => complaints.push(self.elsewhere.clone()),
        }
        complaints
    }
}

/// Compares what is said of each idiom. The compiler's own words count if they are those of the `exact` version.
pub(crate) fn compare(
    broken: &BTreeMap<String, String>,
    expected: &BTreeMap<String, String>,
    exact: bool,
) -> Vec<String> {
    let mut complaints = Vec::new();
    for (idiom, said) in broken {
        match expected.get(idiom) {
            None => complaints.push(format!("`{idiom}` breaks\n{said}")),
            Some(part) if exact && !said.contains(part) => {
                complaints.push(format!("`{idiom}` should break with `{part}`\n{said}"));
            }
            Some(_) => {}
        }
    }
    let rest = expected.keys().filter(|idiom| !broken.contains_key(*idiom));
    complaints.extend(rest.map(|idiom| format!("`{idiom}` should break, and compiles")));
    complaints
}

#[test]
fn a_wrong_verdict_is_a_complaint_either_way() {
    let map = |entries: &[(&str, &str)]| {
        entries.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect()
    };
    let broken = map(&[("one", "error: no method `a`"), ("two", "error: no field `b`")]);
    let right = map(&[("one", "method `a`"), ("two", "field `b`")]);
    assert!(compare(&broken, &right, true).is_empty());
    let count = |broken: &_, expected: &_, exact| compare(broken, expected, exact).len();
    assert_eq!(count(&broken, &map(&[("one", "method `a`")]), true), 1);
    assert_eq!(count(&map(&[]), &right, true), 2);
    let other_words = map(&[("one", "method `z`"), ("two", "field `b`")]);
    assert_eq!(count(&broken, &other_words, true), 1);
    assert_eq!(count(&broken, &other_words, false), 0);
}
