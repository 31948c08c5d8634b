//! The fields of a body that clients write in several ways.

use serde_json::{Map, Value};

use crate::envelope::Failure;

/// A JSON object. A field that is null or an empty text counts as left out, and of several names
/// the first that is there counts.
pub(crate) struct Fields(Map<String, Value>);

impl Fields {
    pub(crate) const fn new(object: Map<String, Value>) -> Self {
        Self(object)
    }

    /// A text that may be left out.
    pub(crate) fn text(&self, names: &[&str]) -> Result<Option<&str>, Failure> {
        let Some((name, value)) = self.first(names) else { return Ok(None) };
        let text = value.as_str().ok_or_else(|| wrong_type(name))?;
        Ok(Some(text).filter(|text| !text.is_empty()))
    }

    /// A text that has to be there.
    pub(crate) fn required(&self, name: &str) -> Result<&str, Failure> {
        self.text(&[name])?.ok_or_else(|| Failure::missing(name))
    }

    /// Checks that a field is true or false, if it is there.
    pub(crate) fn check_flag(&self, names: &[&str]) -> Result<(), Failure> {
        match self.first(names) {
            Some((name, value)) if !value.is_boolean() => Err(wrong_type(name)),
            _ => Ok(()),
        }
    }

    fn first<'n>(&self, names: &[&'n str]) -> Option<(&'n str, &Value)> {
        let given = names.iter().map(|name| Some((*name, self.0.get(*name)?)));
        given.flatten().find(|(_, value)| !value.is_null())
    }
}

fn wrong_type(name: &str) -> Failure {
    Failure::invalid(name, "is not of the right type")
}

#[cfg(test)]
mod tests;
