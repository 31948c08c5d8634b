//! `spec/mfa.yaml`, read without any of the code under test.

use std::sync::LazyLock;

use serde_json::Value;

static DOCUMENT: LazyLock<Value> =
    LazyLock::new(|| serde_yaml::from_str(include_str!("../../../spec/mfa.yaml")).unwrap());

/// What the document says about an operation.
pub(crate) struct Described {
    pub(crate) id: &'static str,
    /// In upper case.
    pub(crate) method: String,
    pub(crate) path: &'static str,
    /// The example of its answer.
    pub(crate) example: &'static Value,
    /// The schema of its answer.
    pub(crate) answer: &'static str,
}

impl Described {
    /// The operation of this name.
    pub(crate) fn of(id: &str) -> Option<Self> {
        operations().into_iter().find(|operation| operation.id == id)
    }

    /// The member of its answer that says whether it is a success; the bare answer has none.
    pub(crate) fn status(&self) -> Option<&'static str> {
        let (_, properties) = objects().find(|(name, _)| *name == self.answer).unwrap();
        ["statusCode", "code"].into_iter().find(|name| properties.contains_key(*name))
    }
}

/// All operations of the document.
pub(crate) fn operations() -> Vec<Described> {
    let paths = DOCUMENT["paths"].as_object().unwrap();
    paths
        .iter()
        .flat_map(|(path, item)| {
            item.as_object().unwrap().iter().filter_map(|(key, operation)| {
                let id = operation.get("operationId")?.as_str().unwrap();
                let content = &operation["responses"]["200"]["content"]["application/json"];
                Some(Described {
                    id,
                    method: key.to_ascii_uppercase(),
                    path,
                    example: &content["example"],
                    answer: target(&content["schema"]).unwrap(),
                })
            })
        })
        .collect()
}

/// All schemas of the document that are objects, with their properties.
pub(crate) fn objects()
-> impl Iterator<Item = (&'static str, &'static serde_json::Map<String, Value>)> {
    let schemas = DOCUMENT["components"]["schemas"].as_object().unwrap();
    schemas
        .iter()
        .filter_map(|(name, schema)| Some((name.as_str(), schema.get("properties")?.as_object()?)))
}

/// Whether objects of this schema may have other properties than it names.
pub(crate) fn is_open(name: &str) -> bool {
    DOCUMENT["components"]["schemas"][name]["additionalProperties"] == true
}

/// The name of the schema that this one refers to, if it does.
pub(crate) fn target(schema: &'static Value) -> Option<&'static str> {
    schema.get("$ref")?.as_str()?.strip_prefix("#/components/schemas/")
}

/// The value without the members that are null, which count as absent.
pub(crate) fn without_nulls(value: &Value) -> Value {
    match value {
        Value::Object(members) => members
            .iter()
            .filter(|(_, value)| !value.is_null())
            .map(|(key, value)| (key.clone(), without_nulls(value)))
            .collect(),
        Value::Array(items) => items.iter().map(without_nulls).collect(),
        other => other.clone(),
    }
}

/// The value as two that mean the same are equal: without nulls, and with numbers as the numbers that
/// they are, however they are written.
pub(crate) fn meaning(value: &Value) -> Value {
    fn as_numbers(value: Value) -> Value {
        match value {
            Value::Object(members) => {
                members.into_iter().map(|(key, value)| (key, as_numbers(value))).collect()
            }
            Value::Array(items) => items.into_iter().map(as_numbers).collect(),
            Value::Number(number) => number.as_f64().into(),
            other => other,
        }
    }
    as_numbers(without_nulls(value))
}
