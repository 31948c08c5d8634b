//! Form bodies: `application/x-www-form-urlencoded`.

use serde::Serialize;
use serde_json::Value;
use url::form_urlencoded::Serializer;

/// Writes a flat object as a form. Members that are null are left out.
///
/// # Errors
///
/// Says what does not fit into a form, without any value.
pub(crate) fn encode(body: &impl Serialize) -> Result<String, String> {
    let value = serde_json::to_value(body).map_err(|_| "the form cannot be written".to_owned())?;
    encode_value(&value)
}

fn encode_value(value: &Value) -> Result<String, String> {
    let Value::Object(members) = value else {
        return Err("only an object can be sent as a form".into());
    };
    let mut form = Serializer::new(String::new());
    for (name, value) in members {
        match value {
            Value::Null => continue,
            Value::Bool(value) => form.append_pair(name, if *value { "true" } else { "false" }),
            Value::Number(value) => form.append_pair(name, &value.to_string()),
            Value::String(value) => form.append_pair(name, value),
            Value::Array(_) | Value::Object(_) => {
                return Err(format!("`{name}` is a list or an object, which a form cannot carry"));
            }
        };
    }
    Ok(form.finish())
}

#[cfg(test)]
mod tests;
