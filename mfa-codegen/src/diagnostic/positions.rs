//! Where the places of some diagnostics are in their texts, looked up together.

use super::json;
use super::lines::ParserLines;
use super::locate::{Position, Target, locate};
use super::place::Place;
use super::pointer::JsonPointer;
use super::problem::Diagnostic;
use super::routes::Routes;
use super::survey::survey;
use crate::ordered::Map;
use crate::source::Sources;

/// How many places are looked up one by one which the reading for all has not told. No document needs
/// that which is written on purpose, and each costs a reading of its own.
const MOST_READINGS: usize = 20;

/// The positions of all places that some diagnostics name.
#[derive(Debug)]
pub(crate) struct Positions {
    found: Map<Place, Position>,
}

impl Positions {
    /// Looks up every place of the diagnostics.
    pub(crate) fn of(diagnostics: &[&Diagnostic], sources: &Sources) -> Self {
        let places = diagnostics.iter().flat_map(|diagnostic| {
            std::iter::once(&diagnostic.at).chain(diagnostic.notes.iter().map(|note| &note.at))
        });
        let places: Vec<&Place> = places.collect();
        let mut found = Map::new();
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
        let start = Position { line: 1, column: 1, scalar: None };
        self.found.get(place).cloned().unwrap_or(start)
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
    let routes: Vec<(&JsonPointer, Target)> =
        wanted.iter().map(|(_, at, target)| (*at, *target)).collect();
    let positions = look_up(text, &routes);
    let places = wanted.iter().map(|(place, ..)| (*place).clone());
    found.extend(places.zip(positions).filter_map(|(place, at)| Some((place, at?))));
    found
}

/// The positions of keys and values in a text, by everybody's lines.
fn look_up(text: &str, wanted: &[(&JsonPointer, Target)]) -> Vec<Option<Position>> {
    let routes = Routes::to(wanted);
    if let Some(found) = json::survey(text, &routes, wanted.len()) {
        return found.into_vec();
    }
    let lines = ParserLines::of(text);
    let mut readings = 0..MOST_READINGS;
    let mut one_by_one = |(at, target): &(&JsonPointer, Target)| {
        readings.next().and_then(|_| locate(text, at, *target))
    };
    let found = wanted.iter().zip(survey(text, &routes, wanted.len()));
    found
        .map(|(wanted, position)| {
            let position = position.or_else(|| one_by_one(wanted))?;
            let (line, column) = lines.place(position.line, position.column);
            Some(Position { line, column, ..position })
        })
        .collect()
}
