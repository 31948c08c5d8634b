//! A model in a few words. This is the one place of these tests that reads it.

use crate::diagnostic::{Diagnostic, Diagnostics, Place};
use crate::model::{
    self, Case, CaseField, CaseObject, Client, Field, Input, Model, Need, Operation, Output,
    Presence, Reading, Requirement, Scheme, SchemeKind, Source, Struct, TypeDef, TypeRef, Types,
};

/// Each list has a line for each of its things.
pub(super) struct Shown {
    /// `struct S { a: i64, b?: String, c: String|null, d?: String|null }`.
    pub(super) types: Vec<String>,
    /// `S.kind = a, sms(): …` for each case of a struct.
    pub(super) cases: Vec<String>,
    /// `S.a: …` for everything with documentation.
    pub(super) docs: Vec<String>,
    /// `S.a: …` for each field or parameter with rules.
    pub(super) rules: Vec<String>,
    pub(super) clients: Vec<String>,
    pub(super) schemes: Vec<String>,
    pub(super) envelopes: Vec<String>,
    /// `name(a: i64 in query a) -> i64`.
    pub(super) operations: Vec<String>,
    /// `name: POST /path`, and what else is known.
    pub(super) facts: Vec<String>,
    /// Types that a broken document has lost.
    pub(super) missing: Vec<String>,
    /// Code and place.
    pub(super) problems: Vec<String>,
}

impl Shown {
    pub(super) fn of(model: &Model, diagnostics: Diagnostics) -> Self {
        let structs = || {
            model.types.definitions().filter_map(|definition| match definition {
                TypeDef::Struct(definition) => Some(definition),
                _ => None,
            })
        };
        let operations = || model.clients.iter().flat_map(|client| &client.operations);
        let by_name = |line: String| named(&model.types, line);
        let envelopes = model.clients.iter().flat_map(|client| &client.envelopes);
        let schemes = model.clients.iter().flat_map(|client| &client.schemes);
        Self {
            types: model.types.definitions().map(definition).map(by_name).collect(),
            cases: structs().flat_map(cases).map(by_name).collect(),
            docs: model
                .types
                .definitions()
                .flat_map(docs_of_type)
                .chain(operations().flat_map(docs_of_operation))
                .collect(),
            rules: structs()
                .flat_map(rules_of_struct)
                .chain(operations().flat_map(rules_of_operation))
                .collect(),
            clients: model.clients.iter().map(client).collect(),
            schemes: schemes.map(scheme).collect(),
            envelopes: envelopes.map(envelope).collect(),
            operations: operations().map(operation).map(by_name).collect(),
            facts: operations().map(facts).collect(),
            missing: model.missing.iter().map(name).collect(),
            problems: diagnostics.into_vec().iter().map(problem).collect(),
        }
    }
}

/// A line with the names of types in place of their numbers.
fn named(types: &Types, line: String) -> String {
    types.iter().fold(line, |line, (id, of)| line.replace(&format!("{id:?}"), &name(of.name())))
}

fn problem(found: &Diagnostic) -> String {
    match &found.at {
        Place::Value(at) | Place::Key(at) | Place::SecondKey(at) => format!("{} {at}", found.code),
        _ => found.code.to_owned(),
    }
}

fn name(name: &model::Name) -> String {
    if name.raw { format!("r#{}", name.text) } else { name.text.clone() }
}

fn ty(of: &TypeRef) -> String {
    match of {
        TypeRef::Value => "json".to_owned(),
        TypeRef::String | TypeRef::Secret | TypeRef::Object => format!("{of:?}"),
        TypeRef::Format(format) => format!("{format:?}"),
        TypeRef::List(item) => format!("[{}]", ty(item)),
        TypeRef::Map(value) => format!("{{{}}}", ty(value)),
        TypeRef::Nullable(inner) => format!("{}|null", ty(inner)),
        TypeRef::Boxed(inner) => format!("Box {}", ty(inner)),
        TypeRef::Named(id) => format!("{id:?}"),
        scalar => format!("{scalar:?}").to_lowercase(),
    }
}

fn typed(of: &model::Name, requirement: Requirement, value: &TypeRef) -> String {
    let (mark, null) = match requirement {
        Requirement::Required => ("", ""),
        Requirement::Nullable => ("", "|null"),
        Requirement::Optional => ("?", ""),
        Requirement::Maybe => ("?", "|null"),
    };
    format!("{}{mark}: {}{null}", name(of), ty(value))
}

fn field(field: &Field) -> String {
    let reading = match field.reading {
        // Every integer is read as one.
        Reading::Exact | Reading::Integer => "",
        Reading::OneOrMany => " or one",
        Reading::IntegerOrText => " or text",
    };
    let keys = match field.keys.as_slice() {
        [key] if *key == field.name.text => String::new(),
        keys => format!(" ({})", keys.join(", ")),
    };
    format!(
        "{}{reading}{keys}{}",
        typed(&field.name, field.requirement, &field.ty),
        old(field.deprecated)
    )
}

fn old(deprecated: bool) -> &'static str {
    if deprecated { " deprecated" } else { "" }
}

fn definition(of: &TypeDef) -> String {
    match of {
        TypeDef::Struct(of) => structure(of),
        TypeDef::Enum(of) => {
            let variants =
                of.variants.iter().map(|one| format!("{}={}", name(&one.name), scalar(one)));
            let all: Vec<String> = variants.chain([name(&of.catch_all)]).collect();
            let words =
                of.booleans.iter().flat_map(|[no, yes]| [format!("; false={no} true={yes}")]);
            let words: String = words.collect();
            format!("enum {} {{ {}{words} }}{}", name(&of.name), all.join(", "), old(of.deprecated))
        }
        TypeDef::Union(of) => {
            let variants = of.variants.iter();
            let variants =
                variants.map(|one| format!("{}={} {}", name(&one.name), one.tag, ty(&one.ty)));
            let all: Vec<String> = variants.chain([name(&of.catch_all)]).collect();
            format!(
                "union {} by {} {{ {} }}{}",
                name(&of.name),
                of.property,
                all.join(", "),
                old(of.deprecated)
            )
        }
        TypeDef::Alias(of) => format!("type {} = {}", name(&of.name), ty(&of.ty)),
    }
}

fn scalar(of: &model::Variant) -> String {
    of.text().map_or_else(|| format!("{:?}", of.value), str::to_owned)
}

fn structure(of: &Struct) -> String {
    let fields = of.fields.iter().map(field);
    let more = of.additional.iter().map(|field| format!("{}..", name(field)));
    let fields: Vec<String> = fields.chain(more).collect();
    let part = if of.is_part { " part" } else { "" };
    format!("struct {} {{ {} }}{part}{}", name(&of.name), fields.join(", "), old(of.deprecated))
}

fn cases(of: &Struct) -> Vec<String> {
    let Some(cases) = &of.cases else { return Vec::new() };
    let head = format!("{}.{}", name(&of.name), name(&cases.decider.name));
    let case = |case: &Case| {
        format!("{head} = {}, {}(): {}", case.value, name(&case.name), sources(&case.fields))
    };
    cases.cases.iter().map(case).chain([format!("{head} = …, {}()", name(&cases.other))]).collect()
}

/// Setters that must be called have a `!`.
fn sources(fields: &[CaseField]) -> String {
    let fields = fields.iter().filter_map(|CaseField { field, source }| {
        let name = name(&field.name);
        Some(match source {
            Source::Variant(_) | Source::Absent => return None,
            Source::Setter(Need::Never) => name,
            Source::Setter(Need::Always) => format!("{name}!"),
            Source::Setter(Need::InCase(by)) => format!("{name}! by {}", by.text),
            Source::Object(CaseObject { presence, fields, .. }) => {
                let mark = if *presence == Presence::IfAny { "?" } else { "" };
                format!("{name}{mark} {{ {} }}", sources(fields))
            }
        })
    });
    fields.collect::<Vec<_>>().join(", ")
}

fn client(of: &Client) -> String {
    let host = of.default_host.as_ref().map(|host| format!(" at {host}")).unwrap_or_default();
    let operations: Vec<String> = of.operations.iter().map(|one| name(&one.name)).collect();
    let names = [&of.module, &of.builder, &of.service].map(name).join(", ");
    format!("{} ({names}){host}: {}", name(&of.name), operations.join(", "))
}

fn scheme(of: &Scheme) -> String {
    let kind = match &of.kind {
        SchemeKind::Bearer { from } => format!("bearer, {}", name(from)),
        SchemeKind::Basic => "basic".to_owned(),
        SchemeKind::Header(names) => format!("header {}", names.join(", ")),
    };
    format!("{}: {kind}", name(&of.name))
}

fn envelope(of: &model::Envelope) -> String {
    let [status, message, code] = [&of.status, &of.message, &of.code].map(|names| names.join("|"));
    format!("{status} = {}, {message}, {code}", of.success)
}

fn input(operation: &Operation, of: &Input) -> String {
    let place = match of.place {
        model::Place::Parameter(index) => {
            let model::Parameter { key, location, .. } = &operation.parameters[index];
            format!("{} {key}", format!("{location:?}").to_lowercase())
        }
        model::Place::Body(index) => format!("{:?}", operation.bodies[index]).to_lowercase(),
    };
    format!("{} in {place}", typed(&of.name, of.requirement, &of.ty))
}

fn operation(of: &Operation) -> String {
    let inputs: Vec<String> = of.inputs.iter().map(|one| input(of, one)).collect();
    let output = match &of.output {
        Output::Empty => "()".to_owned(),
        Output::Bare(bare) => ty(bare),
        Output::Enveloped(whole, status) => format!("{} by {}", ty(whole), name(status)),
    };
    format!("{}({}) -> {output}{}", name(&of.name), inputs.join(", "), old(of.deprecated))
}

fn facts(of: &Operation) -> String {
    let again = if of.repeatable { ", again" } else { "" };
    let envelope = of.envelope.map(|index| format!(", envelope {index}")).unwrap_or_default();
    format!(
        "{} as {}: {} {}, {:?}{again}{envelope}",
        of.id, of.call.text, of.method, of.template, of.security
    )
}

fn documented(name: &str, doc: &str) -> Option<String> {
    (!doc.is_empty()).then(|| format!("{name}: {doc}"))
}

fn docs_of_type(of: &TypeDef) -> Vec<String> {
    let (whole, fields) = match of {
        TypeDef::Struct(of) => (&of.doc, of.fields.as_slice()),
        TypeDef::Enum(of) => (&of.doc, &[][..]),
        TypeDef::Union(of) => (&of.doc, &[][..]),
        TypeDef::Alias(of) => (&of.doc, &[][..]),
    };
    let of = name(of.name());
    let fields =
        fields.iter().map(|field| documented(&format!("{of}.{}", name(&field.name)), &field.doc));
    std::iter::once(documented(&of, whole)).chain(fields).flatten().collect()
}

fn docs_of_operation(of: &Operation) -> Vec<String> {
    let inputs = of.inputs.iter();
    let inputs = inputs
        .map(|input| documented(&format!("{}.{}", name(&of.name), name(&input.name)), &input.doc));
    std::iter::once(documented(&name(&of.name), &of.doc)).chain(inputs).flatten().collect()
}

fn rules(place: &str, rules: &model::Rules) -> Option<String> {
    let mut all = Vec::new();
    let (mut each, mut level) = (String::new(), Some(rules));
    while let Some(rules) = level {
        all.extend(rules.own.iter().map(|rule| format!("{each}{rule:?}")));
        each.push_str("each ");
        level = rules.inner.as_deref();
    }
    (!all.is_empty()).then(|| format!("{place}: {}", all.join(", ")))
}

fn rules_of_struct(of: &Struct) -> Vec<String> {
    let fields = of.fields.iter();
    fields
        .filter_map(|field| {
            rules(&format!("{}.{}", name(&of.name), name(&field.name)), &field.rules)
        })
        .collect()
}

fn rules_of_operation(of: &Operation) -> Vec<String> {
    let inputs = of.inputs.iter();
    inputs
        .filter_map(|input| {
            rules(&format!("{}.{}", name(&of.name), name(&input.name)), &input.rules)
        })
        .collect()
}
