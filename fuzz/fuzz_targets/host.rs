//! Any text as the host and as parameters: finds addresses that lead elsewhere.

#![no_main]

use libfuzzer_sys::fuzz_target;
use mfa_runtime::__private::fuzzing;

fuzz_target!(|input: &str| fuzzing::host(input));
