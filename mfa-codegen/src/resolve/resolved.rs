//! A document, and what its references lead to.

use super::links::Links;
use super::sections::Section;
use super::targets::Targets;
use crate::ordered::Map;
use crate::spec::{
    ById, Document, Envelope, Example, ExampleId, Mapping, Operation, Parameter, ParameterId,
    RequestBody, RequestBodyId, Response, ResponseId, Schema, SchemaId, Schemas,
};

/// A document whose references can be followed.
pub(crate) struct Resolved<'d> {
    pub(crate) document: &'d Document,
    pub(crate) schemas: &'d Schemas,
    pub(crate) links: Links,
    /// The name of each schema that stands in `components.schemas`.
    pub(super) names: ById<Schema, Option<&'d str>>,
    pub(super) targets: Targets<'d, Schema>,
    pub(super) parameters: Section<'d, Parameter>,
    pub(super) request_bodies: Section<'d, RequestBody>,
    pub(super) responses: Section<'d, Response>,
    pub(super) examples: Section<'d, Example>,
    /// The envelopes of tags, by the tag's name.
    pub(super) envelopes: Map<&'d str, &'d Envelope>,
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
