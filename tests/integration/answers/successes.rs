//! The document's example answers.

use mfa_client::StatusCode;
use serde_json::json;

use super::answered;
use crate::support::document::{self, Described, meaning};
use crate::support::operations::{Operation, operations};
use crate::support::recorder::Script;

/// Every operation with what the document says about it.
fn described() -> Vec<(Operation, Described)> {
    let mut described = document::operations();
    let find = |operation: Operation| {
        let at = described.iter().position(|described| described.id == operation.id).unwrap();
        (operation, described.swap_remove(at))
    };
    operations().into_iter().map(find).collect()
}

#[tokio::test]
async fn every_operation_reads_the_example_without_losing_anything() {
    for (operation, described) in described() {
        let script = Script::json("200 OK", &described.example.to_string());
        let answer = answered(&operation, script).await.unwrap();
        assert_eq!(answer.http, StatusCode::OK);
        assert_eq!(meaning(&answer.value), meaning(described.example), "{}", operation.id);
    }
}

#[tokio::test]
async fn every_success_of_http_counts() {
    for (operation, described) in described() {
        let script = Script::json("201 Created", &described.example.to_string());
        assert_eq!(answered(&operation, script).await.unwrap().http, StatusCode::CREATED);
    }
}

#[tokio::test]
async fn every_operation_passes_over_what_it_does_not_know() {
    for (operation, described) in described() {
        let mut example = described.example.clone();
        example["brandNew"] = json!({"deep": [1, 2.5, null, true, "text", {}]});
        let script = Script::json("200 OK", &example.to_string());
        let answer = answered(&operation, script).await.unwrap();
        assert_eq!(meaning(&answer.value), meaning(described.example), "{}", operation.id);
    }
}

#[tokio::test]
async fn neither_the_order_of_keys_nor_the_layout_matters() {
    for (operation, described) in described() {
        let members = described.example.as_object().unwrap().iter().rev();
        let members = members.map(|(key, value)| format!(" \"{key}\"\t:\r\n{value:#}"));
        let text = format!("\u{feff}{{{}\n}}\n\n", members.collect::<Vec<_>>().join(" ,"));
        let answer = answered(&operation, Script::json("200 OK", &text)).await.unwrap();
        assert_eq!(meaning(&answer.value), meaning(described.example), "{}", operation.id);
    }
}

/// Nothing but the status decides.
#[tokio::test]
async fn every_operation_succeeds_without_words() {
    for (operation, described) in described() {
        let mut example = described.example.clone();
        let members = example.as_object_mut().unwrap();
        let had_words = members.remove("message").is_some();
        assert_eq!(had_words, described.status().is_some(), "{}", operation.id);
        let bare = meaning(&example);
        for message in [None, Some(json!(null))] {
            example.as_object_mut().unwrap().extend(message.map(|null| ("message".into(), null)));
            let script = Script::json("200 OK", &example.to_string());
            let answer = answered(&operation, script).await.expect(operation.id);
            assert_eq!(meaning(&answer.value), bare, "{}", operation.id);
        }
    }
}

/// The shortest answer there is.
#[tokio::test]
async fn a_status_is_enough_where_there_is_no_result() {
    let mut bare = Vec::new();
    for (operation, described) in described() {
        let script = Script::json("200 OK", r#"{"statusCode":200}"#);
        if let Ok(answer) = answered(&operation, script).await {
            assert_eq!(answer.value, json!({described.status().unwrap(): 200}));
            bare.push(operation.id);
        }
    }
    let expected = [
        "enrollFactor",
        "resetFactor",
        "sendSms",
        "sendEmail",
        "verifyAppSmsMfa",
        "verifyAppEmailMfa",
        "verifyTotpMfa",
        "verifyTotpRecoveryCode",
        "verifyFaceMfa",
        "sendMfaEmail",
        "confirmAssosicateMfaAuthenticator",
        "deleteMfaAuthenticator",
        "phoneOrEmailBindable",
        "associateFaceByUrl",
        "importOtp",
        "unAssociateMfa",
        "importTotp",
    ];
    assert_eq!(bare, expected);
}
