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

#[test]
fn no_operation_of_the_document_is_missing() {
    let path = |target: &'static str| target.split('?').next().unwrap();
    let tested: BTreeMap<_, _> = operations()
        .iter()
        .map(|operation| (operation.id, (operation.method.to_owned(), path(operation.target))))
        .collect();
    let described: BTreeMap<_, _> = document::operations()
        .into_iter()
        .map(|operation| (operation.id, (operation.method, operation.path)))
        .collect();
    assert_eq!(tested, described);
    assert_eq!(operations().len(), 24);
}
