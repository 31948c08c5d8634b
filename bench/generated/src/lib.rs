//! The six operations, generated.

mfa_macros::client!("mfa.yaml");
