//! Conditions to cases: for each value of the deciding property, which fields there are and which of
//! them are required.

mod demands;
mod plan;

use std::rc::Rc;

use self::demands::demands;
use self::plan::{Plan, Usage};

use super::context::Lower;
use super::names::{Case as Spelling, MAYBE, OTHER, Scope, rust_name, with_suffix};
use crate::diagnostic::{JsonPointer, Reported, codes};
use crate::model::{
    self, Case, Cases, Field, Name, Need, Source, Struct, TypeDef, TypeId, TypeRef, Types,
};
use crate::ordered::{Map, Set};
use crate::shape::Condition;

/// The conditions of each value, in the document's order.
type Groups<'c> = Vec<(&'c str, Vec<&'c Condition<'c>>)>;

/// Gives every struct whose schema has conditions its cases.
pub(super) fn add_cases(cx: &mut Lower<'_, '_>, types: &mut Types) {
    let conditions = std::mem::take(&mut cx.conditions);
    let mut cases: Vec<(TypeId, Cases)> = Vec::new();
    for (id, conditions) in &conditions {
        let lowered = lower_cases(cx, types, *id, conditions);
        cases.extend(lowered.map(|lowered| (*id, lowered)));
    }
    for (id, lowered) in cases {
        if let Some(TypeDef::Struct(definition)) = types.get_mut(id) {
            definition.cases = Some(Box::new(lowered));
        }
    }
}

fn lower_cases(
    cx: &mut Lower<'_, '_>,
    types: &Types,
    id: TypeId,
    conditions: &[Rc<Condition<'_>>],
) -> Option<Cases> {
    let Some(TypeDef::Struct(definition)) = types.get(id) else { return None };
    let property = conditions.first()?.property.value;
    let is_decider = |field: &&Field| field.keys.first().is_some_and(|key| key == property);
    let decider = definition.fields.iter().find(is_decider)?;
    let TypeRef::Named(variants) = decider.ty else { return None };
    let Some(TypeDef::Enum(variants)) = types.get(variants) else { return None };
    let variants: Map<&str, &Name> =
        variants.variants.iter().filter_map(|one| Some((one.text()?, &one.name))).collect();
    let groups = group(cx, property, conditions);
    let mut scope = Scope::new("case");
    let (mut cases, mut demanding) = (Vec::new(), Vec::new());
    for (value, group) in &groups {
        let (Some(variant), Some(first)) = (variants.get(value), group.first()) else { continue };
        let at = &first.at;
        let demands = demands(cx, types, definition, group);
        if !demands.is_empty() {
            let (value, variant) = ((*value).to_owned(), (*variant).clone());
            demanding.push(model::Condition { value, variant, demands });
        }
        let usage = Usage::of(group);
        let width = usage.width(types, definition);
        let case = rust_name(cx.diagnostics, "case", Spelling::Snake, value, at, None);
        let Ok(case) = case else { continue };
        if cx.spend(at, 0, width).is_err() {
            break;
        }
        if scope.take(cx.diagnostics, &case.text, at).is_ok() {
            let plan = Plan { types, case, value, usage };
            cases.extend(lower_case(cx, definition, decider, &plan, variant, at));
        }
    }
    if cases.is_empty() && demanding.is_empty() {
        return None;
    }
    let other = Name { text: OTHER.to_owned(), raw: false };
    Some(Cases { decider: decider.clone(), other, cases, conditions: demanding })
}

/// One property decides; conditions on another have no way to be expressed.
fn group<'c>(
    cx: &mut Lower<'_, '_>,
    property: &str,
    conditions: &'c [Rc<Condition<'c>>],
) -> Groups<'c> {
    let mut groups = Groups::new();
    let mut known: Map<&str, usize> = Map::new();
    for condition in conditions.iter().map(AsRef::as_ref) {
        if condition.property.value != property {
            cx.diagnostics.report(codes::ignored_condition(&condition.at));
            continue;
        }
        let value = condition.value.value;
        match known.get(value).and_then(|index| groups.get_mut(*index)) {
            Some((_, group)) => group.push(condition),
            None => {
                known.insert(value, groups.len());
                groups.push((value, vec![condition]));
            }
        }
    }
    groups
}

/// The first name that stands there a second time.
fn first_twice(mut names: impl Iterator<Item = String>) -> Option<String> {
    let mut seen = Set::new();
    names.find(|name| !seen.insert(name.clone()))
}

/// Lowers one case.
///
/// # Errors
///
/// [`Reported`] if there can be no builder for it, which may be no more than a warning.
fn lower_case(
    cx: &mut Lower<'_, '_>,
    definition: &Struct,
    decider: &Field,
    plan: &Plan<'_>,
    variant: &Name,
    at: &JsonPointer,
) -> Result<Case, Reported> {
    let mut fields = plan.fields(definition);
    for field in &mut fields {
        if field.field.name == decider.name {
            field.source = Source::Variant(variant.clone());
        }
    }
    let setters = model::setters(&fields);
    let needs = setters.iter().filter(|(_, need)| **need != Need::Never).count();
    cx.spend(at, needs, setters.len())?;
    let names = setters.iter().flat_map(|(field, need)| {
        let maybe = (**need == Need::Never).then(|| format!("{MAYBE}{}", field.name.text));
        std::iter::once(field.name.text.clone()).chain(maybe)
    });
    let names = names.chain(definition.additional.as_ref().map(|name| name.text.clone()));
    if let Some(twice) = first_twice(names) {
        let label = format!("its builder would have two fields named `{twice}`");
        return Err(cx.diagnostics.report(codes::ignored_condition(at).label(label)));
    }
    let builder = builder_name(cx, definition, variant);
    cx.case_scope.take(cx.diagnostics, &builder.text, at)?;
    Ok(Case { name: plan.case.clone(), value: plan.value.to_owned(), builder, fields })
}

/// The name of the builder of a case, which gives way to those of types.
fn builder_name(cx: &Lower<'_, '_>, definition: &Struct, variant: &Name) -> Name {
    let mut name = with_suffix(&definition.name, &variant.text);
    loop {
        let builder = with_suffix(&name, "Builder");
        if !cx.builder_scope.has(&builder.text) {
            return builder;
        }
        name = with_suffix(&name, "Case");
    }
}
