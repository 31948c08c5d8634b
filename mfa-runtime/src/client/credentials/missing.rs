//! Words for credentials that an operation needs and nobody has given.

use super::Credentials;
use crate::error::Error;
use crate::facts::Operation;

impl Credentials {
    pub(super) fn missing(&self, operation: &Operation) -> Error {
        let names = |alternative: &&[usize]| {
            let missing = alternative.iter().filter(|&&scheme| !self.is_set(scheme));
            missing
                .filter_map(|&scheme| self.api.schemes.get(scheme))
                .map(|scheme| scheme.name)
                .collect()
        };
        let alternatives: Vec<Vec<&str>> = operation.security.iter().map(names).collect();
        let list = |show: fn(&str) -> String| {
            let one = |names: &Vec<&str>| {
                names.iter().map(|name| show(name)).collect::<Vec<_>>().join(" and ")
            };
            alternatives.iter().map(one).collect::<Vec<_>>().join(", or ")
        };
        let what = list(|name| format!("`{name}`"));
        let calls = list(|name| format!("`.{name}(…)`"));
        let detail = format!("needs {what}: call {calls} on the {} builder", self.api.client);
        Error::configuration(detail).in_operation(operation.id)
    }
}
