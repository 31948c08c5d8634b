//! Any bytes as an answer: finds what the decoder, the envelope and the error texts cannot stand.

#![no_main]

use libfuzzer_sys::fuzz_target;
use mfa_runtime::__private::fuzzing;

fuzz_target!(|input: &[u8]| fuzzing::answer(input));
