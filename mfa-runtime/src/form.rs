//! Form bodies: `application/x-www-form-urlencoded`.

use serde_json::Value;
use url::form_urlencoded::Serializer;

/// Writes a flat object, given as JSON, as a form. Members that are null are left out.
///
/// # Errors
///
/// Says what does not fit into a form, without any value.
pub(crate) fn encode(json: &[u8]) -> Result<Vec<u8>, String> {
    let Ok(Value::Object(members)) = serde_json::from_slice(json) else {
        return Err("only an object can be sent as a form".into());
    };
    let mut form = Serializer::new(String::new());
    for (name, value) in &members {
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
    Ok(form.finish().into_bytes())
}

#[cfg(test)]
mod tests;
