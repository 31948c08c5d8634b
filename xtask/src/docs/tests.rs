use super::operations_table;

const DOCUMENT: &str = "
tags:
  - { name: users, x-client: UserClient }
  - { name: admin, x-client: AdminClient }
  - { name: old, x-client: UserClient }
paths:
  /a:
    get: { operationId: getIt, tags: [users], summary: Get it. }
    post: { operationId: assosicateIt, x-rust-name: associate_it, tags: [old], summary: Bind it. }
  /b:
    delete: { operationId: dropIt, tags: [admin], summary: Drop it. }
    parameters: []
  /c:
    put: { operationId: putIt, tags: [users], summary: Put it. }
";

#[test]
fn a_client_with_two_tags_has_one_table() {
    let table = operations_table(&serde_yaml::from_str(DOCUMENT).unwrap()).unwrap();
    let expected = "
**`UserClient`**

| method | request | |
|---|---|---|
| `get_it` | `GET /a` | Get it. |
| `associate_it` | `POST /a` | Bind it. |
| `put_it` | `PUT /c` | Put it. |

**`AdminClient`**

| method | request | |
|---|---|---|
| `drop_it` | `DELETE /b` | Drop it. |

";
    assert_eq!(table, expected);
}

#[test]
fn a_tag_without_a_client_is_no_table() {
    let document = "{ tags: [{ name: users }], paths: {} }";
    let problem = operations_table(&serde_yaml::from_str(document).unwrap()).unwrap_err();
    assert_eq!(problem, "a tag has no x-client");
}
