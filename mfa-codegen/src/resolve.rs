//! Stage 2: every `$ref` has a target, and no chain of references leads back to itself.
//!
//! From here on a reference is an id, and following it reports nothing.

mod links;
mod reach;
mod sections;
mod sole;
mod targets;

use std::collections::BTreeMap;

use crate::diagnostic::Diagnostics;
use crate::source::Sources;
use crate::spec::{
    ById, Document, Envelope, Example, ExampleId, Mapping, Operation, Parameter, ParameterId,
    RequestBody, RequestBodyId, Response, ResponseId, Schema, SchemaId, Schemas,
};

pub(crate) use links::{Link, Links};
pub(crate) use reach::Reach;
use sections::{Section, resolve_section};
use targets::Targets;

/// A document whose references can be followed.
pub(crate) struct Resolved<'d> {
    pub(crate) document: &'d Document,
    pub(crate) schemas: &'d Schemas,
    pub(crate) links: Links,
    /// The name of each schema that stands in `components.schemas`.
    names: ById<Schema, Option<&'d str>>,
    targets: Targets<'d, Schema>,
    parameters: Section<'d, Parameter>,
    request_bodies: Section<'d, RequestBody>,
    responses: Section<'d, Response>,
    examples: Section<'d, Example>,
    /// The envelopes of tags, by the tag's name.
    envelopes: BTreeMap<&'d str, &'d Envelope>,
}

/// Follows every reference once, so that later stages find all of them sound.
pub(crate) fn resolve<'d>(
    document: &'d Document,
    sources: &'d Sources,
    diagnostics: &mut Diagnostics,
) -> Resolved<'d> {
    let (objects, components) = (&document.objects, &document.components);
    let targets = Targets::new("schemas", "schema", &components.schemas, sources);
    let links = links::resolve_schemas(&objects.schemas, &targets, diagnostics);
    let mut names = objects.schemas.map(None, |_| None);
    for component in &components.schemas {
        names.set(component.id, Some(component.name.as_str()));
    }
    Resolved {
        document,
        schemas: &objects.schemas,
        links,
        names,
        parameters: resolve_section(
            &objects.parameters,
            &Targets::new("parameters", "parameter", &components.parameters, sources),
            diagnostics,
        ),
        request_bodies: resolve_section(
            &objects.request_bodies,
            &Targets::new("requestBodies", "request body", &components.request_bodies, sources),
            diagnostics,
        ),
        responses: resolve_section(
            &objects.responses,
            &Targets::new("responses", "response", &components.responses, sources),
            diagnostics,
        ),
        examples: resolve_section(
            &objects.examples,
            &Targets::new("examples", "example", &components.examples, sources).of_warnings(),
            diagnostics,
        ),
        targets,
        envelopes: envelopes(document),
    }
}

/// The envelopes of tags, by the tag's name; of two tags of one name the first counts.
fn envelopes(document: &Document) -> BTreeMap<&str, &Envelope> {
    let tags = document.tags.iter().rev();
    tags.filter_map(|tag| Some((tag.name.as_str(), tag.envelope.as_ref()?))).collect()
}

impl<'d> Resolved<'d> {
    /// The parameter itself, through any number of references. `None` if there is none, which has been
    /// reported; this and the next three.
    pub(crate) fn parameter(&self, id: ParameterId) -> Option<&'d Parameter> {
        self.parameters[id]
    }

    pub(crate) fn request_body(&self, id: RequestBodyId) -> Option<&'d RequestBody> {
        self.request_bodies[id]
    }

    pub(crate) fn response(&self, id: ResponseId) -> Option<&'d Response> {
        self.responses[id]
    }

    pub(crate) fn example(&self, id: ExampleId) -> Option<&'d Example> {
        self.examples[id]
    }

    /// The name of a schema that stands in `components.schemas`.
    pub(crate) fn name(&self, id: SchemaId) -> Option<&'d str> {
        self.names[id]
    }

    /// The schema of a name in a file's `components.schemas`.
    pub(crate) fn named(&self, file: usize, name: &str) -> Option<SchemaId> {
        self.targets.named(file, name)
    }

    /// The schema that an entry of a discriminator's mapping means, by its name or by a reference.
    pub(crate) fn mapped(&self, mapping: &Mapping) -> Option<SchemaId> {
        let target = &mapping.target;
        self.targets
            .named(target.at.file(), &target.value)
            .or_else(|| self.targets.find(&target.at, &target.value).ok())
    }

    /// How a failure of an operation looks inside an HTTP success: as its first tag with an envelope
    /// says, else as the document does.
    pub(crate) fn envelope(&self, operation: &Operation) -> Option<&'d Envelope> {
        let mut tags = operation.tags.iter();
        let of_tag = tags.find_map(|tag| self.envelopes.get(tag.value.as_str()).copied());
        of_tag.or(self.document.envelope.as_ref())
    }
}

#[cfg(test)]
mod tests;
