//! Stage 2: every `$ref` has a target, no chain of references leads back to itself, and every
//! `allOf` is one object.

mod composition;
mod shape;

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Diagnostics, JsonPointer, Reported, Severity, codes};
use crate::input::FileProblem;
use crate::source::{Source, Sources};
use crate::spec::{
    Component, Direction, Document, Envelope, Example, ObjectSchema, Operation, Parameter, RefOr,
    Reference, RequestBody, Response, Schema, SchemaKind, walk,
};

pub(crate) use composition::Composed;
use composition::{Compositions, compose};

/// A document whose references can be followed.
pub(crate) struct Resolved<'d> {
    pub(crate) document: &'d Document,
    pub(crate) schemas: Table<'d, Schema>,
    pub(crate) parameters: Table<'d, Parameter>,
    pub(crate) request_bodies: Table<'d, RequestBody>,
    pub(crate) responses: Table<'d, Response>,
    pub(crate) examples: Table<'d, Example>,
    /// Of the tags that have one, by name.
    envelopes: BTreeMap<&'d str, &'d Envelope>,
    compositions: Compositions,
}

impl<'d> Resolved<'d> {
    /// How a failure of an operation looks inside an HTTP success: as its first tag with an envelope
    /// says, else as the document does.
    pub(crate) fn envelope(&self, operation: &Operation) -> Option<&'d Envelope> {
        let mut tags = operation.tags.iter();
        let of_tag = tags.find_map(|tag| self.envelopes.get(tag.value.as_str()).copied());
        of_tag.or(self.document.envelope.as_ref())
    }

    /// The object that a schema describes, alone or with others in an `allOf`.
    pub(crate) fn object<'s>(&'s self, schema: &'s Schema) -> Option<&'s ObjectSchema> {
        match &schema.kind {
            SchemaKind::Object(object) => Some(object),
            SchemaKind::AllOf(_) => self.composed(schema).map(|composed| &composed.object),
            _ => None,
        }
    }

    /// What the `allOf` of a schema is joined to.
    pub(crate) fn composed(&self, schema: &Schema) -> Option<&Composed> {
        if !matches!(schema.kind, SchemaKind::AllOf(_)) {
            return None;
        }
        self.compositions.get(&format!("{:?}", schema.at)).map(AsRef::as_ref)
    }

    /// Whether `null` is a value of the schema, or of one of the references on the way to it.
    pub(crate) fn is_nullable(
        &self,
        diagnostics: &mut Diagnostics,
        schema: &RefOr<Schema>,
    ) -> bool {
        let Ok(target) = self.schemas.follow(diagnostics, schema) else { return false };
        let mut current = schema;
        while let RefOr::Ref(reference) = current {
            let Ok((_, next)) = self.schemas.entry(diagnostics, reference) else { return false };
            if reference.nullable {
                return true;
            }
            current = next;
        }
        target.nullable
    }

    /// Which way the values of a schema go, as it or one of the references on the way to it says.
    pub(crate) fn direction(
        &self,
        diagnostics: &mut Diagnostics,
        schema: &RefOr<Schema>,
    ) -> Direction {
        let Ok(target) = self.schemas.follow(diagnostics, schema) else { return Direction::One };
        let mut current = schema;
        while let RefOr::Ref(reference) = current {
            let Ok((_, next)) = self.schemas.entry(diagnostics, reference) else { break };
            if reference.direction == Direction::One {
                return Direction::One;
            }
            current = next;
        }
        target.direction
    }
}

/// Longer chains of references are not followed: every link of one would be a chain of its own, and
/// all together take time that grows with the square of their number.
const LONGEST_CHAIN: usize = 32;

/// The file and the name of an entry of `components`.
pub(crate) type Target<'d> = (usize, &'d str);

/// One section of `components`.
pub(crate) struct Table<'d, T> {
    section: &'static str,
    what: &'static str,
    sources: &'d Sources,
    /// How bad it is that there is no target.
    severity: Severity,
    /// By file, then by name.
    entries: BTreeMap<usize, BTreeMap<&'d str, &'d RefOr<T>>>,
}

/// The envelopes of tags, by the tag's name; of two tags of one name the first counts.
fn envelopes(document: &Document) -> BTreeMap<&str, &Envelope> {
    let tags = document.tags.iter().rev();
    tags.filter_map(|tag| Some((tag.name.as_str(), tag.envelope.as_ref()?))).collect()
}

/// Follows every reference once, so that later stages find all of them sound.
pub(crate) fn resolve<'d>(
    document: &'d Document,
    sources: &'d Sources,
    diagnostics: &mut Diagnostics,
) -> Resolved<'d> {
    let components = &document.components;
    let mut resolved = Resolved {
        document,
        schemas: Table::new("schemas", "schema", &components.schemas, sources),
        parameters: Table::new("parameters", "parameter", &components.parameters, sources),
        request_bodies: Table::new(
            "requestBodies",
            "request body",
            &components.request_bodies,
            sources,
        ),
        responses: Table::new("responses", "response", &components.responses, sources),
        examples: Table {
            severity: Severity::Warning,
            ..Table::new("examples", "example", &components.examples, sources)
        },
        envelopes: envelopes(document),
        compositions: Compositions::new(),
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
    for example in walk::examples(document) {
        _ = resolved.examples.follow(diagnostics, example);
    }
    resolved.compositions = compose(document, &resolved.schemas, diagnostics);
    resolved
}

impl<'d, T> Table<'d, T> {
    fn new(
        section: &'static str,
        what: &'static str,
        components: &'d [Component<T>],
        sources: &'d Sources,
    ) -> Self {
        let mut entries: BTreeMap<usize, BTreeMap<&str, &RefOr<T>>> = BTreeMap::new();
        for Component { at, name, value } in components {
            entries.entry(at.file()).or_default().insert(name, value);
        }
        Self { section, what, sources, severity: Severity::Error, entries }
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
        let first = match object {
            RefOr::Value(value) => return Ok(value),
            RefOr::Broken(reported) => return Err(*reported),
            RefOr::Ref(first) => first,
        };
        let mut reference = first;
        let mut visited: Vec<Target<'d>> = Vec::new();
        while visited.len() < LONGEST_CHAIN {
            let (target, entry) = self.entry(diagnostics, reference)?;
            reference = match entry {
                RefOr::Value(value) => return Ok(value),
                RefOr::Broken(reported) => return Err(*reported),
                RefOr::Ref(next) => next,
            };
            if visited.contains(&target) {
                return Err(self.report(diagnostics, codes::cyclic_ref(&first.at, &first.target)));
            }
            visited.push(target);
        }
        let problem = codes::long_ref_chain(&first.at, &first.target, LONGEST_CHAIN);
        Err(self.report(diagnostics, problem))
    }

    fn report(&self, diagnostics: &mut Diagnostics, problem: Diagnostic) -> Reported {
        diagnostics.report(match self.severity {
            Severity::Error => problem,
            Severity::Warning => problem.into_warning(),
        })
    }

    /// The entry a reference leads to, with its file and name.
    pub(crate) fn entry(
        &self,
        diagnostics: &mut Diagnostics,
        reference: &Reference,
    ) -> Result<(Target<'d>, &'d RefOr<T>), Reported> {
        let Reference { at, target, .. } = reference;
        let (path, pointer) = target.split_once('#').unwrap_or((target, ""));
        let file = self.file(diagnostics, at, path, target)?;
        let prefix = format!("/components/{}/", self.section);
        let Some(name) = pointer.strip_prefix(&prefix).filter(|name| !name.contains('/')) else {
            return Err(
                self.report(diagnostics, codes::wrong_ref_section(at, target, self.section))
            );
        };
        let name = name.replace("~1", "/").replace("~0", "~");
        let entries = self.entries.get(&file);
        let found = entries.and_then(|entries| entries.get_key_value(name.as_str()));
        if let Some((name, entry)) = found {
            return Ok(((file, *name), *entry));
        }
        let names = entries.into_iter().flat_map(BTreeMap::keys).copied();
        let near = diagnostics.nearest(&name, names).map(|near| format!("{path}#{prefix}{near}"));
        let problem = codes::unresolved_ref(at, target, self.what, near.as_deref());
        Err(self.report(diagnostics, problem))
    }

    /// The file that the path of a reference means.
    fn file(
        &self,
        diagnostics: &mut Diagnostics,
        at: &JsonPointer,
        path: &str,
        target: &str,
    ) -> Result<usize, Reported> {
        if path.is_empty() {
            return Ok(at.file());
        }
        let Some(file) = self.sources.find(at.file(), path) else {
            return Err(self.report(diagnostics, codes::remote_ref(at, target)));
        };
        match self.sources.get(file) {
            Some(Source { text: Err(problem), .. }) => {
                let problem = match problem {
                    FileProblem::Outside => codes::outside_file(at, path),
                    FileProblem::Unreadable(why) => codes::unreadable_file(at, path, why),
                };
                Err(self.report(diagnostics, problem))
            }
            Some(Source { broken: Some(reported), .. }) => Err(*reported),
            _ => Ok(file),
        }
    }
}
