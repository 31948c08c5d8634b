//! Any text as `Retry-After` and `Date`.

#![no_main]

use libfuzzer_sys::fuzz_target;
use mfa_runtime::__private::fuzzing;

fuzz_target!(|input: &str| fuzzing::wait(input));
