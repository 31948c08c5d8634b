//! Envelopes: how a failure looks inside an HTTP success, and which answers have one.

use super::Lower;
use super::names::{Case, rust_name};
use crate::diagnostic::Reported;
use crate::model::{Envelope, Output, TypeRef};
use crate::spec::{self, Operation, Schema};

/// The envelopes of one client, each once.
#[derive(Default)]
pub(super) struct Envelopes(Vec<Envelope>);

impl Envelopes {
    /// The index of an envelope.
    pub(super) fn index(&mut self, envelope: &spec::Envelope) -> usize {
        let spec::Envelope { status, success, message, code, request_id, data } = envelope.clone();
        let envelope = Envelope { status, success, message, code, request_id, data };
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

/// An answer has the envelope if it has its status; `check` has seen that it is a required integer.
pub(super) fn lower_enveloped(
    cx: &mut Lower<'_, '_>,
    operation: &Operation,
    target: &Schema,
    ty: TypeRef,
) -> Result<Output, Reported> {
    // Nobody will run this for a broken document, and its status may not be there.
    let envelope = cx.resolved.envelope(operation).filter(|_| cx.diagnostics.gate().is_ok());
    let status = envelope.and_then(|envelope| envelope.status.first()).and_then(|name| {
        let mut properties = cx.resolved.object(target)?.properties.iter();
        properties.find(|property| property.name == *name)
    });
    let Some(status) = status else { return Ok(Output::Bare(ty)) };
    let given = status.rust_name.as_ref();
    let field = rust_name(cx.diagnostics, "field", Case::Snake, &status.name, &status.at, given)?;
    Ok(Output::Enveloped(ty, field))
}
