//! Tests in a process of their own: because of what they use up, or of what they measure.

use std::env;
use std::io::{BufRead, BufReader, Read};
use std::process::{Child, Command, Stdio};

/// Tells a test that it is in a process of its own, and which part of it.
const PART: &str = "MFA_TESTS_PART";

/// The part of a test that this process is to do; `None` in the process that does all tests.
pub(crate) fn part() -> Option<String> {
    env::var(PART).ok()
}

/// What a part was told beside its name.
pub(crate) fn told(name: &str) -> String {
    env::var(name).unwrap()
}

/// How many file descriptors a part may have.
#[derive(Clone, Copy)]
pub(crate) enum Descriptors {
    /// As many as the machine allows and anybody here needs.
    Most,
    Only(usize),
}

impl Descriptors {
    /// The shell's command that sees to it.
    fn limit(self) -> String {
        match self {
            Self::Most => {
                "ulimit -n 16384 2>&- || ulimit -n \"$(ulimit -Hn)\" 2>&- || true; ".into()
            }
            Self::Only(limit) => format!("ulimit -n {limit}; "),
        }
    }

    /// What the limit then is.
    pub(crate) fn count(self) -> usize {
        let command = format!("{}ulimit -n", self.limit());
        let output = Command::new("sh").args(["-c", &command]).output().unwrap();
        let text = String::from_utf8(output.stdout).unwrap();
        text.trim().parse().unwrap_or(usize::MAX)
    }
}

/// A running part.
pub(crate) struct Part(Child);

impl Part {
    /// Starts a part of `test`.
    pub(crate) fn start(
        test: &str,
        part: &str,
        descriptors: Descriptors,
        told: &[(&str, &str)],
    ) -> Self {
        let mut shell = Command::new("sh");
        shell.args(["-c", &format!("{}exec \"$@\"", descriptors.limit()), "sh"]);
        shell.arg(env::current_exe().unwrap()).args(["--exact", test, "--nocapture"]);
        shell.env(PART, part).envs(told.iter().copied());
        shell.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        Self(shell.spawn().unwrap())
    }

    /// The rest of the first line that it prints which begins so.
    pub(crate) fn line(&mut self, start: &str) -> String {
        // What is read too much is of no use to anybody.
        let lines = BufReader::new(self.0.stdout.as_mut().unwrap()).lines();
        let mut found = lines.map_while(Result::ok).filter_map(|line| {
            let (_, rest) = line.split_once(start)?;
            Some(rest.to_owned())
        });
        found.next().unwrap_or_else(|| panic!("no line `{start}…`"))
    }

    /// Lets it end, and gives what it has printed.
    pub(crate) fn finish(mut self) -> String {
        drop(self.0.stdin.take());
        let output = self.0.wait_with_output().unwrap();
        let printed = String::from_utf8_lossy(&output.stdout).into_owned();
        let errors = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{printed}\n{errors}");
        printed
    }
}

/// What this process has in memory, and the most that it ever had, in bytes.
#[cfg(target_os = "linux")]
pub(crate) fn resident_bytes() -> (u64, u64) {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let bytes = |name: &str| {
        let line = status.lines().find_map(|line| line.strip_prefix(name)).unwrap();
        line.trim().strip_suffix(" kB").unwrap().parse::<u64>().unwrap() * 1024
    };
    (bytes("VmRSS:"), bytes("VmHWM:"))
}

/// Waits until the process that started this part lets it end.
pub(crate) fn wait_for_the_end() {
    _ = std::io::stdin().read_to_end(&mut Vec::new());
}
