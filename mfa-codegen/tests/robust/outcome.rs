//! Runs the generator on a document, in a thread and in time.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use mfa_codegen::{Document, Problem, generate_with_files};
use proc_macro2::Span;

/// Longer than any of these takes, even without optimization on a busy machine.
const LIMIT: Duration = Duration::from_mins(4);
/// As many as no person has: levels, links, mistakes.
pub(crate) const MANY: usize = 100_000;
pub(crate) const HEAD: &str = "openapi: 3.1.0\ninfo: { title: T, version: '1' }\n";

/// The result of a document.
pub(crate) struct Outcome {
    /// The codes that are shown, in order.
    pub(crate) codes: Vec<&'static str>,
    /// How many problems there are in all.
    pub(crate) problems: usize,
    /// Whether there is a client.
    pub(crate) client: bool,
}

impl Outcome {
    /// All problems are of one code, and there are so many: one at least.
    pub(crate) fn assert_all(&self, code: &str, problems: usize) {
        assert!(0 < problems && !self.codes.is_empty(), "nothing would be looked at");
        assert!(self.codes.iter().all(|found| *found == code), "{:?}", self.codes);
        assert_eq!(self.problems, problems);
    }
}

pub(crate) fn outcome(text: impl Into<String>) -> Outcome {
    outcome_of_files(text, &[])
}

pub(crate) fn outcome_of_files(text: impl Into<String>, files: &[(&str, &str)]) -> Outcome {
    let text = text.into();
    let files: BTreeMap<String, Vec<u8>> =
        files.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())).collect();
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        let mut read = |path: &str| files.get(path).cloned().ok_or("no such file".into());
        let document = Document::new("robust.yaml", &text);
        let generated = generate_with_files(&document, Span::call_site(), &mut read);
        for problem in &generated.problems {
            let length = problem.text().len();
            assert!(length < 8_000, "{} takes {length} bytes to show", problem.code());
            assert_eq!(problem.text().matches("--> ").count() - 1, notes(problem), "{problem:?}");
        }
        let outcome = Outcome {
            codes: generated.problems.iter().map(Problem::code).collect(),
            problems: generated.problems.len() + generated.more,
            client: generated.tokens.is_some(),
        };
        // If nobody waits any more, the test has failed.
        _ = sender.send(outcome);
    });
    receiver.recv_timeout(LIMIT).expect("it ends, in time")
}

/// How many further places a problem has.
pub(crate) fn notes(problem: &Problem) -> usize {
    match problem.code() {
        // Examples here are shared ones.
        "MFA0003" | "MFA0203" | "MFA0301" | "MFA0407" | "MFA0425" | "MFA0701" | "MFA0806" => 1,
        _ => 0,
    }
}

/// A document with these schemas, and an operation that uses the one called `A`.
pub(crate) fn with_schemas(schemas: &str) -> String {
    format!(
        "{HEAD}paths:\n  /a: {{ get: {{ operationId: a, responses: {{ '200': {{ description: OK, \
         content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/A' }} }} }} }} }} \
         }} }}\ncomponents:\n  schemas:\n{schemas}"
    )
}

/// A line for each number.
pub(crate) fn lines(numbers: std::ops::Range<usize>, line: impl Fn(usize) -> String) -> String {
    numbers.fold(String::new(), |mut text, number| {
        writeln!(text, "{}", line(number)).unwrap();
        text
    })
}
