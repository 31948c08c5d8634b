//! Envelopes: how a failure looks inside an HTTP success, and which answers have one.

use super::context::Lower;
use super::names::{Case, rust_name};
use crate::diagnostic::{Reported, codes};
use crate::model::{Envelope, Numbers, Output, TypeRef};
use crate::shape::Kind;
use crate::spec::{self, Operation, SchemaId};

/// The envelopes of one client, each once.
#[derive(Default)]
pub(super) struct Envelopes(Vec<Envelope>);

impl Envelopes {
    /// The index of an envelope.
    pub(super) fn index(&mut self, envelope: &spec::Envelope) -> usize {
        let envelope = lowered(envelope.clone());
        let found = self.0.iter().position(|known| *known == envelope);
        found.unwrap_or_else(|| {
            self.0.push(envelope);
            self.0.len() - 1
        })
    }

    pub(super) fn into_vec(self) -> Vec<Envelope> {
        self.0
    }
}

fn lowered(envelope: spec::Envelope) -> Envelope {
    let numbers = |spec::Numbers { status, code }| Numbers { status, code };
    let (throttled, unauthorized) = (numbers(envelope.throttled), numbers(envelope.unauthorized));
    let spec::Envelope { status, success, message, code, request_id, data, .. } = envelope;
    Envelope { status, success, message, code, request_id, data, throttled, unauthorized }
}

/// The property with the envelope's status, if the answer has one.
fn status<'d>(
    cx: &Lower<'d, '_>,
    operation: &Operation,
    answer: SchemaId,
) -> Option<&'d spec::Property> {
    let name = cx.resolved.envelope(operation)?.status.first()?;
    cx.shapes.record(answer)?.property(name)
}

/// An answer that has the envelope's status must always have it, or a failure would go unseen.
pub(super) fn refuse_envelope(cx: &mut Lower<'_, '_>, operation: &Operation, answer: SchemaId) {
    let Some(status) = status(cx, operation, answer) else { return };
    let shape = cx.shapes.at_end(status.schema);
    let format = cx.resolved.schemas[shape.source].format.as_deref();
    let is_integer = match shape.kind {
        Kind::Integer => format != Some("int32") && !cx.shapes.of(status.schema).null,
        Kind::Broken(_) | Kind::Unclear(_) => return,
        _ => false,
    };
    let is_required = cx.shapes.record(answer).is_some_and(|record| record.requires(&status.name));
    if !is_required || !is_integer {
        cx.diagnostics.report(codes::unusable_envelope(&status.at, &status.name));
    }
}

/// An answer has the envelope if it has its status, which is a required integer.
pub(super) fn lower_enveloped(
    cx: &mut Lower<'_, '_>,
    operation: &Operation,
    answer: SchemaId,
    ty: TypeRef,
) -> Result<Output, Reported> {
    // A broken document's client never runs, and may lack the status field.
    let status = status(cx, operation, answer).filter(|_| cx.diagnostics.gate().is_ok());
    let Some(status) = status else { return Ok(Output::Bare(ty)) };
    let given = cx.resolved.schemas[status.schema].extensions().rust_name.as_ref();
    let field = rust_name(cx.diagnostics, "field", Case::Snake, &status.name, &status.at, given)?;
    Ok(Output::Enveloped(ty, field))
}
