//! Documents that are mostly valid: reaches `lower` and `emit`, which random text hardly does.

#![no_main]

use std::fmt;

use libfuzzer_sys::arbitrary::{Arbitrary, Result, Unstructured};
use libfuzzer_sys::fuzz_target;

/// A document, so that `cargo fuzz fmt` shows it in place of the bytes it was made of.
struct ValidDocument(String);

impl<'b> Arbitrary<'b> for ValidDocument {
    fn arbitrary(bytes: &mut Unstructured<'b>) -> Result<Self> {
        bytes.bytes(bytes.len()).map(|bytes| Self(mfa_fuzz::document(bytes)))
    }
}

impl fmt::Debug for ValidDocument {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

fuzz_target!(|document: ValidDocument| mfa_fuzz::check(&document.0));
