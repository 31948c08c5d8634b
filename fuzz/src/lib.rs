//! What the fuzz targets share: the promises of `mfa_codegen::generate`, and documents that come
//! close to being valid.

mod document;
mod node;

pub use document::document;

use mfa_codegen::{Document, Generated, Problem, Severity};
use proc_macro2::{Span, TokenStream};

/// Generates a client from `text` and checks what must hold for every document.
///
/// # Panics
///
/// Panics if it does not hold. That it takes too long or too much memory, the fuzzer notices.
pub fn check(text: &str) {
    let generated = mfa_codegen::generate(&Document::new("fuzz.yaml", text), Span::call_site());
    check_problems(&generated);
    let Generated { tokens, stub, .. } = generated;
    assert!(tokens.is_none() || stub.is_none(), "a client and a stub at once");
    let stub = stub.map(|stub| stub.tokens(&TokenStream::new()));
    for code in tokens.into_iter().chain(stub) {
        let parsed = syn::parse2::<syn::File>(code);
        assert!(parsed.is_ok(), "the generated code is not Rust: {:?}", parsed.err());
    }
}

fn check_problems(generated: &Generated) {
    let Generated { tokens, problems, .. } = generated;
    // Errors are shown before warnings, so one that is not shown does not matter.
    let failed = problems.iter().any(|problem| problem.severity() == Severity::Error);
    assert_eq!(
        tokens.is_none(),
        failed,
        "no client if and only if there is an error: {problems:?}"
    );
    let sorted = problems.is_sorted_by_key(Problem::position);
    assert!(sorted, "the problems are not sorted: {problems:?}");
    for problem in problems {
        assert!(problem.text().starts_with(&format!("[{}]", problem.code())), "{problem:?}");
        assert_ne!(problem.code(), "MFA9999", "a bug by its own account: {problem:?}");
    }
}
