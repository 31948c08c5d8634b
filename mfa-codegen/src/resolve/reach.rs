//! The schemas that something leads to, directly or through others.

use super::links::Link;
use super::resolved::Resolved;
use crate::spec::{ById, Schema, SchemaId};

/// Which schemas have been reached.
pub(crate) struct Reach(ById<Schema, bool>);

impl Reach {
    /// No schema.
    pub(crate) fn none(resolved: &Resolved<'_>) -> Self {
        Self(resolved.schemas.map(false, |_| false))
    }

    /// Adds some schemas, and all that they lead to.
    pub(crate) fn add(
        &mut self,
        resolved: &Resolved<'_>,
        from: impl IntoIterator<Item = SchemaId>,
    ) {
        let mut waiting: Vec<SchemaId> = from.into_iter().collect();
        while let Some(id) = waiting.pop() {
            if self.has(id) {
                continue;
            }
            self.0.set(id, true);
            waiting.extend(resolved.schemas[id].children());
            if let Link::To(target) = resolved.links[id] {
                waiting.push(target);
            }
        }
    }

    pub(crate) fn has(&self, id: SchemaId) -> bool {
        self.0[id]
    }
}
