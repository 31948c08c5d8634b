//! Conditions to cases: for each value of the deciding property, which fields there are and which of
//! them are required.

use std::collections::{BTreeMap, BTreeSet};

use super::Lower;
use super::names::{Case as Spelling, Scope, rust_name, with_suffix};
use crate::diagnostic::{JsonPointer, Reported, codes};
use crate::model::{
    self, Case, CaseField, CaseObject, Cases, Field, Name, Need, Presence, Requirement, Source,
    Struct, TextEnum, TypeDef, TypeRef,
};
use crate::spec::Condition;

/// The way from an object to a property below it, in the document's names.
type Path = Vec<String>;

/// Gives every struct whose schema has conditions its cases.
pub(super) fn add_cases(cx: &mut Lower<'_, '_>, types: &mut [TypeDef]) {
    for (name, conditions) in std::mem::take(&mut cx.conditions) {
        let cases = lower_cases(cx, &Definitions::of(types), &name, &conditions);
        let mut structs = types.iter_mut().filter_map(|definition| match definition {
            TypeDef::Struct(definition) => Some(definition),
            _ => None,
        });
        if let Some(definition) = structs.find(|definition| definition.name == name) {
            definition.cases = cases.map(Box::new);
        }
    }
}

/// The types that cases are made of, by name.
struct Definitions<'t> {
    structs: BTreeMap<&'t str, &'t Struct>,
    enums: BTreeMap<&'t str, &'t TextEnum>,
}

impl<'t> Definitions<'t> {
    fn of(types: &'t [TypeDef]) -> Self {
        let mut definitions = Self { structs: BTreeMap::new(), enums: BTreeMap::new() };
        for definition in types {
            match definition {
                TypeDef::Struct(definition) => {
                    definitions.structs.insert(&definition.name.text, definition);
                }
                TypeDef::Enum(definition) => {
                    definitions.enums.insert(&definition.name.text, definition);
                }
                _ => {}
            }
        }
        definitions
    }

    /// The struct that a field holds, by itself or in a `Box`.
    fn object(&self, ty: &TypeRef) -> Option<&'t Struct> {
        match ty {
            TypeRef::Named(name) => self.structs.get(name.text.as_str()).copied(),
            TypeRef::Boxed(inner) => self.object(inner),
            _ => None,
        }
    }
}

fn lower_cases(
    cx: &mut Lower<'_, '_>,
    definitions: &Definitions<'_>,
    name: &Name,
    conditions: &[Condition],
) -> Option<Cases> {
    let definition = definitions.structs.get(name.text.as_str())?;
    let property = &conditions.first()?.property.value;
    let is_decider = |field: &&Field| field.keys.first() == Some(property);
    let decider = definition.fields.iter().find(is_decider)?;
    let TypeRef::Named(variants) = &decider.ty else { return None };
    let variants = definitions.enums.get(variants.text.as_str())?;
    let groups = group(cx, property, conditions);
    let mut scope = Scope::new("case");
    let mut cases = Vec::new();
    for (value, group) in &groups {
        let mut known = variants.variants.iter();
        let Some(variant) = known.find(|variant| variant.text == *value) else { continue };
        let at = &group.first()?.at;
        let case = rust_name(cx.diagnostics, "case", Spelling::Snake, value, at, None);
        let Ok(case) = case else { continue };
        if scope.take(cx.diagnostics, &case.text, at).is_ok() {
            let plan = Plan::new(definitions, case, value, &groups);
            cases.extend(lower_case(cx, definition, decider, &plan, &variant.name, at));
        }
    }
    let is_taken = cases.iter().any(|case| case.name.text == "other");
    let other = if is_taken { "other_value" } else { "other" };
    let other = Name { text: other.to_owned(), raw: false };
    Some(Cases { decider: decider.clone(), other, cases })
}

/// The conditions of each value, in the document's order. One property decides; those on another
/// have no way to be expressed.
fn group<'d>(
    cx: &mut Lower<'_, '_>,
    property: &str,
    conditions: &'d [Condition],
) -> Vec<(&'d str, Vec<&'d Condition>)> {
    let mut groups: Vec<(&str, Vec<&Condition>)> = Vec::new();
    for condition in conditions {
        if condition.property.value != property {
            cx.diagnostics.report(codes::ignored_condition(&condition.at));
            continue;
        }
        let value = condition.value.value.as_str();
        match groups.iter_mut().find(|(known, _)| *known == value) {
            Some((_, group)) => group.push(condition),
            None => groups.push((value, vec![condition])),
        }
    }
    groups
}

/// The paths that a condition speaks of, and all that lead there.
fn used(condition: &Condition) -> BTreeSet<Path> {
    let paths = condition.required.iter().chain(&condition.mentioned).map(|named| &named.path);
    let prefixes = |path: &Path| {
        let ends = 1..=path.len();
        ends.map(|end| path.iter().take(end).cloned().collect()).collect::<Vec<Path>>()
    };
    paths.flat_map(prefixes).collect()
}

/// What one case makes of the properties.
struct Plan<'c> {
    definitions: &'c Definitions<'c>,
    case: Name,
    value: &'c str,
    required: BTreeSet<&'c [String]>,
    used: BTreeSet<Path>,
    /// What other cases use.
    others: BTreeSet<Path>,
    /// Objects that some case looks into: their fields stand beside those of the whole.
    opened: BTreeSet<Path>,
}

impl<'c> Plan<'c> {
    fn new(
        definitions: &'c Definitions<'c>,
        case: Name,
        value: &'c str,
        groups: &[(&'c str, Vec<&'c Condition>)],
    ) -> Self {
        let is_own = |(other, _): &&(&str, Vec<&Condition>)| *other == value;
        let own = || groups.iter().filter(is_own).flat_map(|(_, group)| group);
        let others = groups.iter().filter(|group| !is_own(group)).flat_map(|(_, group)| group);
        let all = groups.iter().flat_map(|(_, group)| group).flat_map(|condition| used(condition));
        let opened = all.filter_map(|mut path| path.pop().map(|_| path));
        Self {
            definitions,
            case,
            value,
            required: own()
                .flat_map(|condition| &condition.required)
                .map(|required| required.path.as_slice())
                .collect(),
            used: own().flat_map(|condition| used(condition)).collect(),
            others: others.flat_map(|condition| used(condition)).collect(),
            opened: opened.collect(),
        }
    }

    /// Where the fields of the object at `path` get their values from.
    fn fields(&self, definition: &Struct, path: &Path) -> Vec<CaseField> {
        let below = |field: &Field| path.iter().chain(field.keys.first()).cloned().collect();
        definition.fields.iter().map(|field| self.field(field, &below(field))).collect()
    }

    fn field(&self, field: &Field, path: &Path) -> CaseField {
        let is_required = field.requirement == Requirement::Required;
        let belongs = is_required || self.used.contains(path);
        let object = self.definitions.object(&field.ty).filter(|_| self.opened.contains(path));
        let source = match object {
            _ if !belongs && self.others.contains(path) => Source::Absent,
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
            Requirement::Optional => Need::Never,
        })
    }

    /// An object's fields stand beside those of the whole; not so if it may be left out and is not
    /// complete without some of them.
    fn object(&self, field: &Field, definition: &Struct, path: &Path) -> Source {
        let fields = self.fields(definition, path);
        let is_named = self.required.iter().any(|required| required.starts_with(path));
        let presence = match field.requirement {
            Requirement::Optional if !is_named => Presence::IfAny,
            _ => Presence::Always,
        };
        let has_needs = model::setters(&fields).iter().any(|(_, need)| **need != Need::Never);
        if presence == Presence::IfAny && has_needs {
            return self.setter(field, path);
        }
        let (name, additional) = (definition.name.clone(), definition.additional.clone());
        Source::Object(CaseObject { name, presence, fields, additional })
    }
}

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
    let mut scope = Scope::new("field");
    for (field, need) in model::setters(&fields) {
        scope.take(cx.diagnostics, &field.name.text, at)?;
        if *need == Need::Never {
            scope.take(cx.diagnostics, &format!("maybe_{}", field.name.text), at)?;
        }
    }
    let builder = with_suffix(&with_suffix(&definition.name, &variant.text), "Builder");
    cx.type_scope.take(cx.diagnostics, &builder.text, at)?;
    Ok(Case { name: plan.case.clone(), value: plan.value.to_owned(), builder, fields })
}
