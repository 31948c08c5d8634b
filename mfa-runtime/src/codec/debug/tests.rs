use serde_json::json;

use super::*;
use crate::Secret;

struct User {
    token: Secret,
    name: Option<&'static str>,
    additional_properties: BTreeMap<String, Value>,
}

impl Debug for User {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let fields: &[(&str, &dyn Debug)] = &[("token", &self.token), ("name", &self.name)];
        debug_object(f, "User", fields, ("additional_properties", &self.additional_properties))
    }
}

fn user<const N: usize>(members: [(&str, Value); N]) -> User {
    let members = members.map(|(name, value)| (name.to_owned(), value));
    User { token: "hunter2".into(), name: Some("me"), additional_properties: members.into() }
}

#[test]
fn unknown_members_are_named() {
    let user = user([("salt", json!("hunter2")), ("deep\n", json!({"password": ["hunter2"]}))]);
    assert_eq!(
        format!("{user:?}"),
        r#"User { token: Secret(***), name: Some("me"), additional_properties: {"deep\n", "salt"} }"#
    );
    assert_eq!(
        format!("{user:#?}"),
        "User {\n    token: Secret(***),\n    name: Some(\n        \"me\",\n    ),\n    \
         additional_properties: {\n        \"deep\\n\",\n        \"salt\",\n    },\n}"
    );
}

#[test]
fn there_may_be_none() {
    let expected = r#"User { token: Secret(***), name: Some("me"), additional_properties: {} }"#;
    assert_eq!(format!("{:?}", user([])), expected);
}

#[test]
fn an_unknown_object_is_named_by_its_members() {
    let shown = |value: Value| {
        let unknown = fmt::from_fn(move |f| debug_unknown(f, "Unknown", &value));
        format!("{unknown:?}")
    };
    assert_eq!(shown(json!({"kind": "hunter2", "a": 1})), r#"Unknown({"a", "kind"})"#);
    assert_eq!(shown(json!({})), "Unknown({})");
    assert_eq!(shown(json!("hunter2")), "Unknown(_)");
}
