use mfa_codegen::Document;
use proc_macro2::Span;

/// Without this, `valid_document` could turn into a second `document` and nobody would notice.
#[test]
fn a_third_of_the_documents_become_clients() {
    let mut state = 1;
    let clients = (0..300).filter(|_| is_client(&random(&mut state))).count();
    assert!(100 < clients, "{clients} of 300");
}

fn is_client(bytes: &[u8]) -> bool {
    let text = super::document(bytes);
    let generated = mfa_codegen::generate(&Document::new("fuzz.yaml", &text), Span::call_site());
    let not_yaml = generated.problems.iter().find(|problem| problem.code() == "MFA0001");
    assert!(not_yaml.is_none(), "{not_yaml:?}");
    generated.tokens.is_some()
}

/// Bytes of a linear congruential generator: the same in every run.
fn random(state: &mut u64) -> Vec<u8> {
    let mut next = || {
        *state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        state.to_be_bytes()[0]
    };
    (0..400).map(|_| next()).collect()
}
