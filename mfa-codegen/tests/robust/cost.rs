//! What a document costs must not depend on how it is written, nor on how many problems are shown.
//!
//! The time is that of the processor, and each ratio is the best of a few: other programs on the machine make a run
//! slower, not faster. The limits are far above what is measured without optimization, and far below what it was
//! when each problem had a reading of the text, or of its line, for itself.

use std::fmt::Write;
use std::fs;
use std::time::Duration;

use mfa_codegen::{Document, generate};
use proc_macro2::Span;

use crate::alone::alone;
use crate::{HEAD, lines};

/// How often each is measured.
const ROUNDS: usize = 3;

/// The time that this thread has had so far; `None` where that is not known.
fn spent() -> Option<Duration> {
    let stat = fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    Some(Duration::from_nanos(stat.split(' ').next()?.parse().ok()?))
}

/// What it takes to generate from a text and to show so many of its problems, of which there are at least as many.
fn cost(text: &str, problems: usize) -> Option<Duration> {
    let begin = spent()?;
    let document = Document::new("robust.yaml", text).show_at_most(problems);
    let generated = generate(&document, Span::call_site());
    assert_eq!(generated.problems.len(), problems);
    assert!(!generated.problems.is_empty());
    assert!(generated.problems.iter().all(|problem| problem.position() != (1, 1)));
    Some(spent()?.saturating_sub(begin))
}

/// How many times as much the second costs, at best.
fn assert_ratio(most: f64, first: (&str, usize), second: (&str, usize)) {
    let ratio = |_| {
        let first = cost(first.0, first.1)?;
        Some(cost(second.0, second.1)?.as_secs_f64() / first.as_secs_f64())
    };
    let ratios: Vec<f64> = (0..ROUNDS).filter_map(ratio).collect();
    let best = ratios.iter().copied().reduce(f64::min);
    assert!(best.is_none_or(|best| best < most), "{ratios:?}");
}

/// A parameter in a list lacks a keyword, another one has a word too many, a third is in what an alias stands for.
fn with_mistakes(paths: usize) -> String {
    let long = "x".repeat(1_000);
    let paths = lines(0..paths, |n| {
        format!(
            "  /a{n}:\n    description: {long}\n    get:\n      operationId: a{n}\n      parameters:\n      \
             - {{ name: p, in: query }}\n      - {{ name: q, in: query, schema: {{ type: string }}, odd: 1 }}\n      \
             responses: *done"
        )
    });
    format!("{HEAD}x-done: &done {{ '204': {{ odd: 1 }} }}\npaths:\n{paths}")
}

#[test]
fn many_problems_cost_little_more_than_few() {
    alone("cost::many_problems_cost_little_more_than_few", 200, || {
        let text = with_mistakes(400);
        assert_ratio(3.0, (&text, 20), (&text, 1_000));
    });
}

#[test]
fn one_line_costs_what_many_cost() {
    alone("cost::one_line_costs_what_many_cost", 200, || {
        let long = "\u{e4}".repeat(500);
        let mut paths = String::new();
        for n in 0..1_000 {
            let comma = if n == 0 { "" } else { "," };
            _ = write!(
                paths,
                "{comma}\n\"/a{n}\":\n{{\"description\":\n\"{long}\",\n\"odd\":\n[],\n\"get\":\n{{\"operationId\":\n\
                 \"a{n}\",\n\"responses\":\n{{\"204\":\n{{\"description\":\n\"Done\"}}}}}}}}"
            );
        }
        let start = "\n{\"openapi\":\n\"3.1.0\",\n\"info\":\n{\"title\":\n\"T\",\n\"version\":\n\"1\"},\n\"paths\":\n{";
        let json = format!("{start}{paths}}}}}");
        assert_ratio(3.0, (&json, 1_000), (&json.replace('\n', ""), 1_000));
        // YAML is what has a comment.
        let yaml = format!("{json}\n#");
        assert_ratio(3.0, (&yaml, 1_000), (&format!("{}\n#", json.replace('\n', "")), 1_000));
    });
}
