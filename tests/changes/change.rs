//! A change of a document, as the lists have it.

use std::collections::BTreeMap;

use serde_derive::Deserialize;

use crate::edit::Edit;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Change {
    /// Words with hyphens; unique in all labs.
    pub(crate) id: String,
    /// A sentence for people.
    pub(crate) change: String,
    pub(crate) edits: Vec<Edit>,
    pub(crate) verdict: Verdict,
    /// What a program may write after the change.
    pub(crate) then: Option<String>,
    /// What becomes of that when the change is taken back.
    pub(crate) back: Option<Back>,
}

/// What a change does to the program.
#[derive(Deserialize)]
#[serde(untagged)]
pub(crate) enum Verdict {
    Same(Compiles),
    Broken(Breaks),
    Refused(Refused),
}

/// What taking a change back does to the code that was written since.
#[derive(Deserialize)]
#[serde(untagged)]
pub(crate) enum Back {
    Same(Compiles),
    Broken(BreaksThen),
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Compiles {
    Compiles,
}

/// Each idiom that no longer compiles, and a part of what the compiler says to it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Breaks {
    pub(crate) breaks: BTreeMap<String, String>,
}

/// The code of the problem for which no client is made.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Refused {
    pub(crate) refused: String,
}

/// A part of what the compiler says.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct BreaksThen {
    pub(crate) breaks: String,
}

impl Change {
    /// The id as the name of a module or a file.
    pub(crate) fn name(&self) -> String {
        self.id.replace('-', "_")
    }
}
