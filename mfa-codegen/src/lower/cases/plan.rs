//! How one case is made: which setters it has, and which of them must be called.

use crate::model::{
    self, CaseField, CaseObject, Field, Name, Need, Presence, Requirement, Source, Struct, Types,
};
use crate::ordered::Set;
use crate::shape::{Condition, PropertyPath};

/// The use that the conditions of one value make of the properties. Those of other values say nothing of it,
/// so that one that is new changes no case that was there.
pub(super) struct Usage<'c> {
    required: Set<&'c [String]>,
    forbidden: Set<&'c [String]>,
    /// Objects that are looked into: their fields stand beside those of the whole.
    opened: Set<&'c [String]>,
}

impl<'c> Usage<'c> {
    pub(super) fn of(group: &[&'c Condition<'c>]) -> Self {
        let paths = |of: fn(&'c Condition<'c>) -> &'c [PropertyPath]| {
            group.iter().flat_map(move |condition| of(condition)).map(|named| named.path.as_slice())
        };
        let required: Set<&[String]> = paths(|condition| &condition.required).collect();
        let opened = paths(|condition| &condition.mentioned).chain(required.iter().copied());
        Self {
            forbidden: paths(|condition| &condition.forbidden).collect(),
            opened: opened.flat_map(parents).collect(),
            required,
        }
    }

    /// How many fields the case has to look at, those of the objects inside among them.
    pub(super) fn width(&self, types: &Types, definition: &Struct) -> usize {
        self.width_at(types, definition, &[])
    }

    fn width_at(&self, types: &Types, definition: &Struct, path: &[String]) -> usize {
        let inner = definition.fields.iter().filter_map(|field| {
            let path = below(path, field);
            let is_opened = self.opened.contains(path.as_slice());
            let object = types.object(&field.ty).filter(|_| is_opened)?;
            Some(self.width_at(types, object, &path))
        });
        definition.fields.len() + inner.sum::<usize>()
    }
}

/// The objects on the way to a property.
fn parents(path: &[String]) -> impl Iterator<Item = &[String]> {
    (1..path.len()).filter_map(|length| path.get(..length))
}

/// How one case is made.
pub(super) struct Plan<'c> {
    pub(super) types: &'c Types,
    pub(super) case: Name,
    pub(super) value: &'c str,
    pub(super) usage: Usage<'c>,
}

impl Plan<'_> {
    /// Where the fields get their values from.
    pub(super) fn fields(&self, definition: &Struct) -> Vec<CaseField> {
        self.fields_at(definition, &[])
    }

    fn fields_at(&self, definition: &Struct, path: &[String]) -> Vec<CaseField> {
        let fields = definition.fields.iter();
        fields.map(|field| self.field(field, &below(path, field))).collect()
    }

    fn field(&self, field: &Field, path: &[String]) -> CaseField {
        let is_required = field.requirement == Requirement::Required;
        let is_opened = self.usage.opened.contains(path);
        let object = self.types.object(&field.ty).filter(|_| is_opened);
        let source = match object {
            _ if !is_required && self.usage.forbidden.contains(path) => Source::Absent,
            Some(object) => self.object(field, object, path),
            None => self.setter(field, path),
        };
        CaseField { field: field.clone(), source }
    }

    fn setter(&self, field: &Field, path: &[String]) -> Source {
        Source::Setter(match field.requirement {
            _ if self.usage.required.contains(path) => {
                let name = format!("{}_{}", self.case.text, field.name.text);
                Need::InCase(Name { text: name, raw: false })
            }
            Requirement::Required => Need::Always,
            _ => Need::Never,
        })
    }

    /// An object's fields stand beside those of the whole; not so if it may be left out and is not
    /// complete without some of them.
    fn object(&self, field: &Field, definition: &Struct, path: &[String]) -> Source {
        let fields = self.fields_at(definition, path);
        let is_named = self.usage.required.iter().any(|required| required.starts_with(path));
        let presence = match field.requirement {
            Requirement::Required => Presence::Always,
            _ if is_named => Presence::Always,
            _ => Presence::IfAny,
        };
        let setters = model::setters(&fields);
        if presence == Presence::IfAny {
            if setters.is_empty() {
                return Source::Absent;
            }
            if setters.iter().any(|(_, need)| **need != Need::Never) {
                return self.setter(field, path);
            }
        }
        let (name, additional) = (definition.name.clone(), definition.additional.clone());
        Source::Object(CaseObject { name, presence, fields, additional })
    }
}

/// The way to a field of the object at `path`, in the document's names.
fn below(path: &[String], field: &Field) -> Vec<String> {
    path.iter().chain(field.keys.first()).cloned().collect()
}
