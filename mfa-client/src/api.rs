//! The generated API.

mfa_runtime::client!("spec/mfa.yaml");
