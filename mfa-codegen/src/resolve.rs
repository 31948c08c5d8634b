//! Stage 2: every `$ref` has a target, and no chain of references leads back to itself.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostics, Reported, codes, nearest};
use crate::spec::{Document, Parameter, RefOr, Reference, RequestBody, Response, Schema, walk};

/// A document whose references can be followed.
pub(crate) struct Resolved<'d> {
    pub(crate) document: &'d Document,
    pub(crate) schemas: Table<'d, Schema>,
    pub(crate) parameters: Table<'d, Parameter>,
    pub(crate) request_bodies: Table<'d, RequestBody>,
    pub(crate) responses: Table<'d, Response>,
}

/// One section of `components`, by name.
pub(crate) struct Table<'d, T> {
    section: &'static str,
    what: &'static str,
    entries: BTreeMap<&'d str, &'d RefOr<T>>,
}

/// Follows every reference once, so that later stages find all of them sound.
pub(crate) fn resolve<'d>(document: &'d Document, diagnostics: &mut Diagnostics) -> Resolved<'d> {
    let components = &document.components;
    let resolved = Resolved {
        document,
        schemas: Table::new("schemas", "schema", &components.schemas),
        parameters: Table::new("parameters", "parameter", &components.parameters),
        request_bodies: Table::new("requestBodies", "request body", &components.request_bodies),
        responses: Table::new("responses", "response", &components.responses),
    };
    walk::schemas(document, &mut |schema| _ = resolved.schemas.follow(diagnostics, schema));
    for parameter in walk::parameters(document) {
        _ = resolved.parameters.follow(diagnostics, parameter);
    }
    for body in walk::request_bodies(document) {
        _ = resolved.request_bodies.follow(diagnostics, body);
    }
    for response in walk::responses(document) {
        _ = resolved.responses.follow(diagnostics, response);
    }
    resolved
}

impl<'d, T> Table<'d, T> {
    fn new(section: &'static str, what: &'static str, entries: &'d [(String, RefOr<T>)]) -> Self {
        let entries = entries.iter().map(|(name, entry)| (name.as_str(), entry)).collect();
        Self { section, what, entries }
    }

    /// The object itself, through any number of references.
    pub(crate) fn follow<'a>(
        &self,
        diagnostics: &mut Diagnostics,
        object: &'a RefOr<T>,
    ) -> Result<&'a T, Reported>
    where
        'd: 'a,
    {
        let mut current = object;
        // A longer chain than there are entries visits one of them twice.
        for _ in 0..=self.entries.len() {
            match current {
                RefOr::Value(value) => return Ok(value),
                RefOr::Broken(reported) => return Err(*reported),
                RefOr::Ref(reference) => current = self.entry(diagnostics, reference)?.1,
            }
        }
        match object {
            RefOr::Ref(first) => {
                Err(diagnostics.report(codes::cyclic_ref(&first.at, &first.target)))
            }
            RefOr::Value(value) => Ok(value),
            RefOr::Broken(reported) => Err(*reported),
        }
    }

    /// The entry a reference leads to, with its name.
    pub(crate) fn entry(
        &self,
        diagnostics: &mut Diagnostics,
        reference: &Reference,
    ) -> Result<(&'d str, &'d RefOr<T>), Reported> {
        let Reference { at, target, .. } = reference;
        let Some(pointer) = target.strip_prefix('#') else {
            return Err(diagnostics.report(codes::external_ref(at, target)));
        };
        let prefix = format!("/components/{}/", self.section);
        let Some(name) = pointer.strip_prefix(&prefix).filter(|name| !name.contains('/')) else {
            return Err(diagnostics.report(codes::wrong_ref_section(at, target, self.section)));
        };
        let name = name.replace("~1", "/").replace("~0", "~");
        if let Some((name, entry)) = self.entries.get_key_value(name.as_str()) {
            return Ok((*name, *entry));
        }
        let near = nearest(&name, self.entries.keys().copied());
        let near = near.map(|near| format!("#{prefix}{near}"));
        Err(diagnostics.report(codes::unresolved_ref(at, target, self.what, near.as_deref())))
    }
}
