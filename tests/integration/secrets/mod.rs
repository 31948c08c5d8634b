//! Secrets stay out of everything that a log may show. A canary is put wherever a secret can be.

mod errors;
mod tokens;
mod values;

use std::error::Error as _;
use std::fmt::Debug;

use mfa_client::Error;

/// Stands for a secret.
const CANARY: &str = "hunter2-canary";

/// Everything that `{:?}` says of a value.
fn debug(value: &impl Debug) -> String {
    format!("{value:?} {value:#?}")
}

/// Everything that an error says, and what it is caused by.
fn shown(error: &Error) -> String {
    let mut text = format!("{error} {error:#} {}", debug(error));
    let mut cause = error.source();
    while let Some(error) = cause {
        text.push_str(&format!(" {error} {}", debug(&error)));
        cause = error.source();
    }
    text
}

#[track_caller]
fn assert_hidden(text: &str) {
    assert!(!text.contains(CANARY), "{text}");
}
