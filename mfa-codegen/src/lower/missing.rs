//! Names that a broken document has lost.

use super::context::Lower;
use super::names::{Case, made_name};
use crate::model::{Name, TypeDef, Types};
use crate::ordered::Set;
use crate::resolve::Link;

/// Nobody's code has a name that is longer.
const LONGEST_NAME: usize = 200;

/// The types that code may name although their schemas are lost: those that references
/// lead to which lead nowhere.
pub(super) fn missing_types(cx: &Lower<'_, '_>, types: &Types) -> Set<Name> {
    let mut missing = Set::new();
    if cx.diagnostics.gate().is_ok() {
        return missing;
    }
    for (id, schema) in cx.resolved.schemas.iter() {
        let Some(reference) = &schema.reference else { continue };
        let name = reference.target.rsplit_once("/schemas/").map(|(_, name)| name);
        let name = name.filter(|name| name.len() <= LONGEST_NAME);
        let is_lost = matches!(cx.resolved.links[id], Link::Broken(_));
        missing.extend(
            name.filter(|_| is_lost).and_then(|name| made_name("type", Case::UpperCamel, name)),
        );
    }
    let made: Set<&Name> = types.definitions().map(TypeDef::name).collect();
    missing.iter().filter(|name| !made.contains(name)).cloned().collect()
}
