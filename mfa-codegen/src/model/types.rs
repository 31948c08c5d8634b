//! All types of a document, by number.

use super::{Name, TypeDef};

/// The number of a type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct TypeId(usize);

/// The public types of a document. Each has its name before it has its definition, so that types may
/// lead to each other.
#[derive(Debug, Default)]
pub(crate) struct Types {
    names: Vec<Name>,
    /// `None` for one that could not be made, which has been reported.
    definitions: Vec<Option<TypeDef>>,
}

/// The ways in which values of a type go.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Reach {
    /// A request has them.
    pub(crate) requests: bool,
    /// An answer has them.
    pub(crate) answers: bool,
}

impl Types {
    /// Adds a type without a definition.
    pub(crate) fn declare(&mut self, name: Name) -> TypeId {
        self.names.push(name);
        self.definitions.push(None);
        TypeId(self.names.len() - 1)
    }

    /// Gives a type its definition.
    pub(crate) fn define(&mut self, id: TypeId, definition: TypeDef) {
        if let Some(place) = self.definitions.get_mut(id.0) {
            *place = Some(definition);
        }
    }

    /// The name of a type.
    pub(crate) fn name(&self, id: TypeId) -> Option<&Name> {
        self.names.get(id.0)
    }

    pub(crate) fn get(&self, id: TypeId) -> Option<&TypeDef> {
        self.definitions.get(id.0)?.as_ref()
    }

    pub(crate) fn get_mut(&mut self, id: TypeId) -> Option<&mut TypeDef> {
        self.definitions.get_mut(id.0)?.as_mut()
    }

    /// Every type with a definition.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (TypeId, &TypeDef)> {
        self.definitions
            .iter()
            .enumerate()
            .filter_map(|(index, definition)| Some((TypeId(index), definition.as_ref()?)))
    }

    /// Every definition.
    pub(crate) fn definitions(&self) -> impl Iterator<Item = &TypeDef> {
        self.definitions.iter().flatten()
    }
}
