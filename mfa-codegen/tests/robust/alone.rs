//! A test in a process of its own, so that the memory it takes can be told from that of others.
//!
//! An allocator that counts would need `unsafe`; Linux counts too, and other systems are not asked.

use std::env;
use std::fs;
use std::process::Command;

/// Tells the process which of the tests it is there for.
const ALONE: &str = "MFA_CODEGEN_ROBUST_ALONE";

/// Runs `test`, which is called so, and checks that it takes so many megabytes at the most.
pub(crate) fn alone(test: &str, most_megabytes: u64, run: impl FnOnce()) {
    if env::var_os(ALONE).is_some_and(|name| name == test) {
        run();
        if let Some(peak) = peak_megabytes() {
            assert!(peak <= most_megabytes, "{test} took {peak} MB");
        }
        return;
    }
    let mut command = Command::new(env::current_exe().unwrap());
    let output = command.args([test, "--exact", "--nocapture"]).env(ALONE, test).output().unwrap();
    let (said, wrong) = (&output.stdout, &output.stderr);
    let (said, wrong) = (String::from_utf8_lossy(said), String::from_utf8_lossy(wrong));
    assert!(output.status.success(), "{said}{wrong}");
    assert!(said.contains("1 passed"), "there is no test {test}: {said}");
}

/// The most that this process had in memory at any time; `None` where that is not known.
fn peak_megabytes() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    Some(line.trim().strip_suffix(" kB")?.parse::<u64>().ok()? / 1024)
}
