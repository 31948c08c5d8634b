//! The members of a JSON object as JavaScript prints them: in the order they came in, which a
//! `serde_json::Value` does not keep.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

/// Names and values: texts as they are, everything else as compact JSON. `None` if it is no object.
pub(super) fn members(json: &[u8]) -> Option<Vec<(String, String)>> {
    let value: Printed = serde_json::from_slice(json).ok()?;
    value.members
}

/// A value, and what is inside of it.
struct Printed {
    json: String,
    /// What it is on its own.
    alone: String,
    members: Option<Vec<(String, String)>>,
}

impl Printed {
    fn new(json: String) -> Self {
        Self { alone: json.clone(), json, members: None }
    }
}

impl<'de> Deserialize<'de> for Printed {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Printer)
    }
}

struct Printer;

impl<'de> Visitor<'de> for Printer {
    type Value = Printed;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Printed, E> {
        Ok(Printed::new("null".to_owned()))
    }

    fn visit_bool<E>(self, value: bool) -> Result<Printed, E> {
        Ok(Printed::new(value.to_string()))
    }

    fn visit_str<E>(self, value: &str) -> Result<Printed, E> {
        Ok(Printed { alone: value.to_owned(), ..Printed::new(quoted(value)) })
    }

    #[expect(clippy::cast_precision_loss, reason = "JavaScript has no other numbers")]
    fn visit_u64<E>(self, value: u64) -> Result<Printed, E> {
        Ok(Printed::new(number(value as f64)))
    }

    #[expect(clippy::cast_precision_loss, reason = "JavaScript has no other numbers")]
    fn visit_i64<E>(self, value: i64) -> Result<Printed, E> {
        Ok(Printed::new(number(value as f64)))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Printed, E> {
        Ok(Printed::new(number(value)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Printed, A::Error> {
        let mut all = Vec::new();
        while let Some(item) = items.next_element::<Printed>()? {
            all.push(item.json);
        }
        Ok(Printed::new(format!("[{}]", all.join(","))))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Printed, A::Error> {
        let (mut all, mut members) = (Vec::new(), Vec::new());
        while let Some((key, value)) = entries.next_entry::<String, Printed>()? {
            all.push(format!("{}:{}", quoted(&key), value.json));
            members.push((key, value.alone));
        }
        let json = format!("{{{}}}", all.join(","));
        Ok(Printed { members: Some(members), ..Printed::new(json) })
    }
}

fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// A number as JavaScript prints it: with an exponent only where it is very large or very small.
fn number(value: f64) -> String {
    let size = value.abs();
    if size == 0.0 {
        "0".to_owned()
    } else if (1e-6..1e21).contains(&size) {
        value.to_string()
    } else {
        let text = format!("{value:e}");
        if text.contains("e-") { text } else { text.replace('e', "e+") }
    }
}
