//! Stage 1: text to [`spec::Document`](crate::spec::Document).
//!
//! Reads every keyword, and decides nothing: the document is there as it is written. From here on
//! shapes are right and every value has its JSON pointer. OpenAPI 3.0 and 3.1 become one form here.
//! This is the only stage that knows JSON and YAML.

mod components;
mod constraints;
mod document;
mod envelope;
mod files;
mod json;
mod lists;
mod loader;
mod node;
mod operation;
mod position;
mod reader;
mod salvage;
mod samples;
mod schema;
mod security;
mod servers;
mod text;
mod value;
mod yaml;

use crate::diagnostic::{Diagnostics, JsonPointer, Place, Reported};
use crate::spec::{Document, Objects};

use loader::Loader;
use reader::At;

pub(crate) use files::{Files, read_files};

/// Reads a document. Problems inside it do not stop the reading, so that one run shows them all.
///
/// # Errors
///
/// [`Reported`] if it is not an OpenAPI document at all; `None` if it is not even YAML, which has
/// been reported too.
pub(crate) fn load(
    files: &Files,
    diagnostics: &mut Diagnostics,
) -> Option<Result<Document, Reported>> {
    let node = files.trees.first()?.as_ref()?;
    text::check_keys(node, &JsonPointer::root, diagnostics);
    let mut cx = Loader { diagnostics, objects: Objects::default() };
    let read = document::read_document(&mut cx, &At { at: JsonPointer::root(), node });
    let mut document = match read {
        Ok(document) => document,
        Err(reported) => return Some(Err(reported)),
    };
    for import in &files.imports {
        let Some(node) = files.find(import) else { continue };
        text::check_keys(node, &|| import.at(), cx.diagnostics);
        let at = At { at: import.at(), node };
        components::read_import(&mut cx, &mut document.components, import, &at);
    }
    document.objects = cx.objects;
    Some(Ok(document))
}

/// Where places stand: they compare by it as they follow each other, file by file.
pub(crate) struct Ranks<'f>(Vec<Option<node::Ranks<'f>>>);

impl<'f> Ranks<'f> {
    pub(crate) fn of(files: &'f Files) -> Self {
        Self(files.trees.iter().map(|tree| tree.as_ref().map(node::Ranks::of)).collect())
    }

    pub(crate) fn rank(&mut self, place: &Place) -> Vec<usize> {
        let mut rank = vec![place.file()];
        if let Some(Some(tree)) = self.0.get_mut(place.file()) {
            rank.extend(tree.rank(place));
        }
        rank
    }
}
