//! Any text: finds what the parser, the reader and the diagnostics cannot stand.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| mfa_fuzz::check(text));
