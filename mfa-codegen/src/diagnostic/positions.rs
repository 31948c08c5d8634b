//! Where the places of some diagnostics are in their texts, looked up together.

use super::lines::ParserLines;
use super::locate::{Position, Target, locate};
use super::place::Place;
use super::pointer::JsonPointer;
use super::problem::Diagnostic;
use super::survey::survey;
use crate::source::Sources;

/// The positions of all places that some diagnostics name.
#[derive(Debug)]
pub(crate) struct Positions {
    found: Vec<(Place, Position)>,
}

impl Positions {
    /// Looks up every place of the diagnostics.
    pub(crate) fn of(diagnostics: &[&Diagnostic], sources: &Sources) -> Self {
        let places = diagnostics.iter().flat_map(|diagnostic| {
            std::iter::once(&diagnostic.at).chain(diagnostic.notes.iter().map(|note| &note.at))
        });
        let places: Vec<&Place> = places.collect();
        let mut found = Vec::new();
        for file in 0.. {
            if sources.get(file).is_none() {
                break;
            }
            let here = places.iter().filter(|place| place.file() == file).copied();
            found.extend(find(here.collect(), sources.text(file)));
        }
        Self { found }
    }

    /// Where a place is; what is not in the text, and a whole file, is at its beginning.
    pub(super) fn get(&self, place: &Place) -> Position {
        let known = self.found.iter().find(|(known, _)| known == place);
        known.map_or(Position { line: 1, column: 1, scalar: None }, |(_, at)| at.clone())
    }
}

/// Looks up the places of one text.
fn find(places: Vec<&Place>, text: &str) -> Vec<(Place, Position)> {
    let mut found = Vec::new();
    let mut wanted: Vec<(&Place, &JsonPointer, Target)> = Vec::new();
    for place in places {
        match place {
            Place::Value(at) => wanted.push((place, at, Target::Value)),
            Place::Key(at) => wanted.push((place, at, Target::Key(1))),
            Place::SecondKey(at) => wanted.push((place, at, Target::Key(2))),
            Place::Position { line, column, .. } => {
                let position = Position { line: *line, column: *column, scalar: None };
                found.push((place.clone(), position));
            }
            Place::Start { .. } | Place::Macro => {}
        }
    }
    if wanted.is_empty() {
        return found;
    }
    let lines = ParserLines::of(text);
    let routes: Vec<(&JsonPointer, Target)> =
        wanted.iter().map(|(_, at, target)| (*at, *target)).collect();
    for ((place, at, target), position) in wanted.into_iter().zip(survey(text, &routes)) {
        let Some(position) = position.or_else(|| locate(text, at, target)) else { continue };
        let (line, column) = lines.place(position.line, position.column);
        found.push((place.clone(), Position { line, column, ..position }));
    }
    found
}
