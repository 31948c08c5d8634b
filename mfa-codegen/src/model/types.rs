//! All types of a document, by number.

use std::ops::Index;

use super::definition::{Struct, TypeDef};
use super::id::TypeId;
use super::name::Name;
use super::reference::TypeRef;

/// The public types of a document. Each has its name before it has its definition, so that types may
/// lead to each other.
#[derive(Debug, Default)]
pub(crate) struct Types {
    names: Vec<Name>,
    /// `None` for one that could not be made, which has been reported.
    definitions: Vec<Option<TypeDef>>,
}

impl Types {
    /// Adds a type without a definition.
    pub(crate) fn declare(&mut self, name: Name) -> TypeId {
        self.names.push(name);
        self.definitions.push(None);
        TypeId::new(self.names.len() - 1)
    }

    /// Gives a type its definition.
    pub(crate) fn define(&mut self, id: TypeId, definition: TypeDef) {
        if let Some(place) = self.definitions.get_mut(id.index()) {
            *place = Some(definition);
        }
    }

    /// The name of a type.
    pub(crate) fn name(&self, id: TypeId) -> Option<&Name> {
        self.names.get(id.index())
    }

    pub(crate) fn get(&self, id: TypeId) -> Option<&TypeDef> {
        self.definitions.get(id.index())?.as_ref()
    }

    /// The struct that a field of this type holds, by itself or in a `Box`.
    pub(crate) fn object(&self, ty: &TypeRef) -> Option<&Struct> {
        match ty {
            TypeRef::Named(id) => match self.get(*id)? {
                TypeDef::Struct(definition) => Some(definition),
                _ => None,
            },
            TypeRef::Boxed(inner) => self.object(inner),
            _ => None,
        }
    }

    pub(crate) fn get_mut(&mut self, id: TypeId) -> Option<&mut TypeDef> {
        self.definitions.get_mut(id.index())?.as_mut()
    }

    /// Every type with a definition.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (TypeId, &TypeDef)> {
        self.definitions
            .iter()
            .enumerate()
            .filter_map(|(index, definition)| Some((TypeId::new(index), definition.as_ref()?)))
    }

    /// Every definition.
    pub(crate) fn definitions(&self) -> impl Iterator<Item = &TypeDef> {
        self.definitions.iter().flatten()
    }
}

/// Something about each type.
#[derive(Debug)]
pub(crate) struct ByType<V> {
    values: Vec<V>,
    /// What there is about a type of which nothing has been said.
    default: V,
}

impl<V: Clone> ByType<V> {
    /// The same about every type.
    pub(crate) fn new(default: V) -> Self {
        Self { values: Vec::new(), default }
    }

    /// Every type of which something has been said, and those before the last of them.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (TypeId, &V)> {
        self.values.iter().enumerate().map(|(index, value)| (TypeId::new(index), value))
    }

    /// Says something about a type.
    pub(crate) fn set(&mut self, id: TypeId, value: V) {
        if let Some(place) = self.get_mut(id) {
            *place = value;
        }
    }

    /// What there is about a type, to be changed. Never nothing.
    pub(crate) fn get_mut(&mut self, id: TypeId) -> Option<&mut V> {
        let index = id.index();
        if self.values.len() <= index {
            self.values.resize(index + 1, self.default.clone());
        }
        self.values.get_mut(index)
    }
}

impl<V> Index<TypeId> for ByType<V> {
    type Output = V;

    fn index(&self, id: TypeId) -> &V {
        self.values.get(id.index()).unwrap_or(&self.default)
    }
}
