use serde::Deserialize;

use super::*;

/// A type of the caller's own may look at the error of what is inside of it.
#[test]
fn an_error_has_a_text() {
    let error = bool::deserialize(Tracked(&Value::from(7))).unwrap_err();
    assert_eq!(error.to_string(), "invalid type: integer `7`, expected a boolean");
}
