//! Stage 2: every `$ref` has a target, and no chain of references leads back to itself.
//!
//! From here on a reference is an id, and following it reports nothing.

mod deep;
mod links;
mod names;
mod reach;
mod resolved;
mod sections;
mod sole;
mod targets;

use crate::diagnostic::Diagnostics;
use crate::ordered::Map;
use crate::source::Sources;
use crate::spec::{Document, Envelope};

pub(crate) use links::Link;
pub(crate) use reach::Reach;
pub(crate) use resolved::Resolved;
use sections::resolve_section;
use targets::Targets;

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
fn envelopes(document: &Document) -> Map<&str, &Envelope> {
    let tags = document.tags.iter().rev();
    tags.filter_map(|tag| Some((tag.name.as_str(), tag.envelope.as_ref()?))).collect()
}

#[cfg(test)]
mod tests;
