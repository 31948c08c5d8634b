use serde_json::{Value, json};

use super::encode;

fn encoded(body: &Value) -> Result<String, String> {
    encode(body.to_string().as_bytes()).map(|bytes| String::from_utf8(bytes).unwrap())
}

#[test]
fn scalars_are_written_and_nulls_left_out() {
    let body = json!({"a": "x y", "b": true, "c": 7, "d": null, "é": "&=", "f": 1.5});
    assert_eq!(encoded(&body).unwrap(), "a=x+y&b=true&c=7&f=1.5&%C3%A9=%26%3D");
    assert_eq!(encoded(&json!({})).unwrap(), "");
}

#[test]
fn what_is_not_flat_is_refused() {
    let problem = "`list` is a list or an object, which a form cannot carry";
    assert_eq!(encoded(&json!({"list": ["hunter2"]})).unwrap_err(), problem);
    assert_eq!(encoded(&json!(["x"])).unwrap_err(), "only an object can be sent as a form");
}
