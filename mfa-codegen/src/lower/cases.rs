//! Conditions to cases: for each value of the deciding property, which fields there are and which of
//! them are required.

use std::rc::Rc;

use super::context::Lower;
use super::names::{Case as Spelling, MAYBE, OTHER, Scope, rust_name, with_suffix};
use crate::diagnostic::{JsonPointer, Reported, codes};
use crate::model::{
    self, Case, CaseField, CaseObject, Cases, Field, Name, Need, Presence, Requirement, Source,
    Struct, TypeDef, TypeId, TypeRef, Types,
};
use crate::ordered::{Map, Set};
use crate::shape::Condition;

/// The way from an object to a property below it, in the document's names.
type Path = Vec<String>;

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

/// The struct that a field holds, by itself or in a `Box`.
fn object<'t>(types: &'t Types, ty: &TypeRef) -> Option<&'t Struct> {
    match ty {
        TypeRef::Named(id) => match types.get(*id)? {
            TypeDef::Struct(definition) => Some(definition),
            _ => None,
        },
        TypeRef::Boxed(inner) => object(types, inner),
        _ => None,
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
    let usage = Usage::of(&groups);
    let width = usage.width(types, definition, &Vec::new());
    let mut scope = Scope::new("case");
    let mut cases = Vec::new();
    for (value, group) in &groups {
        let (Some(variant), Some(first)) = (variants.get(value), group.first()) else { continue };
        let at = &first.at;
        let case = rust_name(cx.diagnostics, "case", Spelling::Snake, value, at, None);
        let Ok(case) = case else { continue };
        if cx.spend(at, 0, width).is_err() {
            break;
        }
        if scope.take(cx.diagnostics, &case.text, at).is_ok() {
            let plan = Plan::new(types, case, value, group, &usage);
            cases.extend(lower_case(cx, definition, decider, &plan, variant, at));
        }
    }
    if cases.is_empty() {
        return None;
    }
    let other = Name { text: OTHER.to_owned(), raw: false };
    Some(Cases { decider: decider.clone(), other, cases })
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

/// Adds the paths that a condition speaks of, and all that lead there.
fn add_used(condition: &Condition<'_>, used: &mut Set<Path>) {
    for named in condition.required.iter().chain(&condition.mentioned) {
        let ends = 1..=named.path.len();
        used.extend(ends.map(|end| named.path.iter().take(end).cloned().collect()));
    }
}

/// The use that all cases of a struct together make of the properties.
struct Usage {
    used: Set<Path>,
    /// Objects that some case looks into: their fields stand beside those of the whole.
    opened: Set<Path>,
}

impl Usage {
    fn of(groups: &Groups<'_>) -> Self {
        let mut used = Set::new();
        for condition in groups.iter().flat_map(|(_, group)| group) {
            add_used(condition, &mut used);
        }
        let parent = |path: &Path| path.split_last().map(|(_, parent)| parent.to_owned());
        let opened = used.iter().filter_map(parent).collect();
        Self { used, opened }
    }

    /// How many fields a case has to look at, those of the objects inside among them.
    fn width(&self, types: &Types, definition: &Struct, path: &Path) -> usize {
        let inner = definition.fields.iter().filter_map(|field| {
            let path = path.iter().chain(field.keys.first()).cloned().collect();
            let object = object(types, &field.ty).filter(|_| self.opened.contains(&path))?;
            Some(self.width(types, object, &path))
        });
        definition.fields.len() + inner.sum::<usize>()
    }
}

/// The paths that the conditions of one case speak of, and all that lead there.
fn used_by(group: &[&Condition<'_>]) -> Set<Path> {
    let mut used = Set::new();
    for condition in group {
        add_used(condition, &mut used);
    }
    used
}

/// The use that one case makes of the properties.
struct Plan<'c> {
    types: &'c Types,
    case: Name,
    value: &'c str,
    required: Set<&'c [String]>,
    used: Set<Path>,
    usage: &'c Usage,
}

impl<'c> Plan<'c> {
    fn new(
        types: &'c Types,
        case: Name,
        value: &'c str,
        group: &[&'c Condition<'c>],
        usage: &'c Usage,
    ) -> Self {
        let required = group.iter().flat_map(|condition| &condition.required);
        let required = required.map(|required| required.path.as_slice()).collect();
        Self { types, case, value, required, used: used_by(group), usage }
    }

    /// Where the fields of the object at `path` get their values from.
    fn fields(&self, definition: &Struct, path: &Path) -> Vec<CaseField> {
        let below = |field: &Field| path.iter().chain(field.keys.first()).cloned().collect();
        definition.fields.iter().map(|field| self.field(field, &below(field))).collect()
    }

    fn field(&self, field: &Field, path: &Path) -> CaseField {
        let is_required = field.requirement == Requirement::Required;
        let belongs = is_required || self.used.contains(path);
        let is_opened = self.usage.opened.contains(path);
        let object = object(self.types, &field.ty).filter(|_| is_opened);
        let source = match object {
            // Somebody uses it, and this case does not.
            _ if !belongs && self.usage.used.contains(path) => Source::Absent,
            Some(object) => self.object(field, object, path),
            None => self.setter(field, path),
        };
        CaseField { field: field.clone(), source }
    }

    fn setter(&self, field: &Field, path: &Path) -> Source {
        Source::Setter(match field.requirement {
            _ if self.required.contains(path.as_slice()) => {
                let name = format!("{}_{}", self.case.text, field.name.text);
                Need::InCase(Name { text: name, raw: false })
            }
            Requirement::Required => Need::Always,
            _ => Need::Never,
        })
    }

    /// An object's fields stand beside those of the whole; not so if it may be left out and is not
    /// complete without some of them.
    fn object(&self, field: &Field, definition: &Struct, path: &Path) -> Source {
        let fields = self.fields(definition, path);
        let is_named = self.required.iter().any(|required| required.starts_with(path));
        let presence = match field.requirement {
            Requirement::Required => Presence::Always,
            _ if is_named => Presence::Always,
            _ => Presence::IfAny,
        };
        let setters = model::setters(&fields);
        if presence == Presence::IfAny {
            if setters.is_empty() {
                return Source::Absent;
            }
            if setters.iter().any(|(_, need)| **need != Need::Never) {
                return self.setter(field, path);
            }
        }
        let (name, additional) = (definition.name.clone(), definition.additional.clone());
        Source::Object(CaseObject { name, presence, fields, additional })
    }
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
    let mut fields = plan.fields(definition, &Vec::new());
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
