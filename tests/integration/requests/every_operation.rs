//! One call of every operation, and a check that none is missing.

use std::collections::BTreeMap;

use super::{assert_request, sent};
use crate::support::clients::Clients;
use crate::support::document;
use crate::support::operations::operations;

#[tokio::test]
async fn every_operation_sends_exactly_this() {
    for operation in operations() {
        let request = sent(|host| (operation.call)(Clients::to(&host))).await;
        let (method, target) = (operation.method, operation.target);
        assert_request(&request, method, target, operation.proof, operation.body);
    }
}

/// The path of a request, as the document writes it: with a name in place of each input.
fn template(target: &str) -> String {
    let path = target.split('?').next().unwrap();
    let mut parts: Vec<_> = path.split('/').collect();
    // The only input of a path is a user's id.
    if let Some(at) = parts.iter().position(|part| *part == "users") {
        parts[at + 1] = "{userId}";
    }
    parts.join("/")
}

#[test]
fn no_operation_of_the_document_is_missing() {
    let tested: BTreeMap<_, _> = operations()
        .iter()
        .map(|operation| (operation.id, (operation.method.to_owned(), template(operation.target))))
        .collect();
    let described: BTreeMap<_, _> = document::operations()
        .into_iter()
        .map(|operation| (operation.id, (operation.method, operation.path.to_owned())))
        .collect();
    assert_eq!(tested, described);
    assert_eq!(operations().len(), 39);
}
