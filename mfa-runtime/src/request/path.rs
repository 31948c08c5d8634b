//! The path while its values arrive, in whatever order.

use super::target::Target;
use crate::facts::Segment;

/// The part of a path that is not in the target yet.
pub(super) struct Rest {
    segments: &'static [Segment],
    /// Values that another one has to go before, by the index of their parameter.
    early: Vec<(usize, String)>,
}

/// A path for which a value is missing.
pub(super) struct Incomplete;

impl Rest {
    /// Begins a path: moves what needs no value into the target.
    pub(super) fn new(segments: &'static [Segment], target: &mut Target) -> Self {
        let mut rest = Self { segments, early: Vec::new() };
        rest.advance(target);
        rest
    }

    /// Puts the value of a parameter, which `write` writes, into its segments. Says whether it is
    /// one that the URL parser would fold.
    pub(super) fn fill(
        &mut self,
        target: &mut Target,
        index: usize,
        write: impl FnOnce(&mut String),
    ) -> bool {
        let folded = match self.segments {
            // Most values come in their turn, and are needed once: no copy of theirs is kept.
            [Segment::Input(next), rest @ ..]
                if *next == index && !rest.contains(&Segment::Input(index)) =>
            {
                self.segments = rest;
                is_folded(target.extend_path(write))
            }
            _ => {
                let mut text = String::new();
                write(&mut text);
                let folded = is_folded(&text);
                self.early.push((index, text));
                folded
            }
        };
        self.advance(target);
        folded
    }

    /// Checks that every value has come.
    ///
    /// # Errors
    ///
    /// If one has not.
    pub(super) fn finish(&self) -> Result<(), Incomplete> {
        if self.segments.is_empty() { Ok(()) } else { Err(Incomplete) }
    }

    /// Moves segments into the target up to the first whose value has not come. Done at once, so that a
    /// query finds the path complete and nothing has to be moved for it.
    fn advance(&mut self, target: &mut Target) {
        while let [segment, rest @ ..] = self.segments {
            let text = match segment {
                Segment::Text(text) => text,
                Segment::Input(index) => {
                    match self.early.iter().find(|(early, _)| early == index) {
                        Some((_, text)) => text.as_str(),
                        None => return,
                    }
                }
            };
            target.extend_path(|path| path.push_str(text));
            self.segments = rest;
        }
    }
}

/// The URL parser folds dot segments, encoded or not: `..` would reach another resource.
fn is_folded(text: &str) -> bool {
    matches!(text, "" | "." | "..")
}
