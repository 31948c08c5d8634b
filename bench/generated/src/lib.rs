//! The six operations, generated.

mfa_runtime::client!("mfa.yaml");
