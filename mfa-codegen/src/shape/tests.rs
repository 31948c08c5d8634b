use super::{Conflict, JsonType, Kind, Record, Selector, Shape, Shapes, shape};
use crate::diagnostic::Diagnostics;
use crate::load::{load, read_files};
use crate::resolve::{Resolved, resolve};
use crate::source::Sources;
use crate::spec::{SchemaId, Value};

mod conditions;
mod deep;
mod joins;
mod kinds;
mod selectors;

/// Looks at the schema `S` of a document with these schemas.
fn look<T>(schemas: &str, question: impl FnOnce(&Case<'_, '_>) -> T) -> T {
    let lines: Vec<String> =
        schemas.trim_matches('\n').lines().map(|line| format!("    {line}")).collect();
    let text = format!(
        "openapi: 3.1.0\ninfo: {{ title: T, version: '1' }}\npaths: {{}}\ncomponents:\n  schemas:\n{}\n",
        lines.join("\n")
    );
    let mut sources = Sources::new("s.yaml", text.as_bytes());
    let mut diagnostics = Diagnostics::default();
    let files = read_files(&mut sources, &mut |_| Err("no files".into()), &mut diagnostics);
    let document = load(&files, &mut diagnostics).unwrap().unwrap();
    let resolved = resolve(&document, &sources, &mut diagnostics);
    assert_eq!(diagnostics.into_vec(), [], "{text}");
    let shapes = shape(&resolved);
    let id = resolved.named(0, "S").unwrap();
    question(&Case { resolved: &resolved, shapes: &shapes, id })
}

/// A schema, and all that is known of it.
struct Case<'c, 'd> {
    resolved: &'c Resolved<'d>,
    shapes: &'c Shapes<'d>,
    id: SchemaId,
}

impl<'c, 'd> Case<'c, 'd> {
    fn shape(&self) -> &'c Shape<'d> {
        self.shapes.at_end(self.id)
    }

    fn record(&self) -> &'c Record<'d> {
        self.shapes.record(self.id).unwrap()
    }

    fn named(&self, name: &str) -> SchemaId {
        self.resolved.named(0, name).unwrap()
    }

    /// The kind in a word or two.
    fn kind_of(&self, id: SchemaId) -> String {
        let shape = self.shapes.at_end(id);
        let kind = match &shape.kind {
            Kind::Values(values) => {
                let values: Vec<String> = values.iter().map(|value| shown(&value.value)).collect();
                values.join("|")
            }
            Kind::List(items) => format!("[{}]", self.kind_of(*items)),
            Kind::Record(record) => {
                let mut names: Vec<String> = record.names().map(str::to_owned).collect();
                for name in &mut names {
                    if record.requires(name) {
                        name.push('!');
                    }
                }
                format!("{{{}}}", names.join(" "))
            }
            Kind::Union(union) => format!("{} members", union.members.len()),
            Kind::Unclear(unclear) => format!("{unclear:?}"),
            other => format!("{other:?}"),
        };
        if self.shapes.of(id).null { format!("{kind}?") } else { kind }
    }
}

fn shown(value: &Value) -> String {
    match value {
        Value::Text(text) => text.clone(),
        other => format!("{other:?}"),
    }
}

/// The kind of the schema `S`, in a word or two.
fn kind(schemas: &str) -> String {
    look(schemas, |case| case.kind_of(case.id))
}
