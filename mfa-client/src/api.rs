//! The generated API.

mfa_macros::client!("spec/mfa.yaml");
