//! Work on many things at once, as many as there are processors, with a line from time to time.

use std::io::{self, Write};
use std::sync::Mutex;
use std::thread;
use std::time::{Duration, Instant};

/// What becomes of each item, in the order of the items.
pub(crate) fn each<T: Sync, R: Send>(
    what: &str,
    items: &[T],
    work: impl Fn(&T) -> R + Sync,
) -> Vec<R> {
    let queue = Mutex::new(items.iter().enumerate());
    let results = Mutex::new(Vec::new());
    let progress = Progress::new(what, items.len());
    let worker = || {
        while let Some((number, item)) = { queue.lock().unwrap().next() } {
            let result = work(item);
            let mut results = results.lock().unwrap();
            results.push((number, result));
            progress.show(results.len());
        }
    };
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(2, Into::into) {
            scope.spawn(worker);
        }
    });
    let mut results = results.into_inner().unwrap();
    results.sort_by_key(|(number, _)| *number);
    results.into_iter().map(|(_, result)| result).collect()
}

struct Progress<'t> {
    what: &'t str,
    total: usize,
    shown: Mutex<Instant>,
}

impl<'t> Progress<'t> {
    fn new(what: &'t str, total: usize) -> Self {
        Self { what, total, shown: Mutex::new(Instant::now()) }
    }

    /// Writes to the terminal itself: a test that passes keeps what it prints.
    fn show(&self, done: usize) {
        let mut shown = self.shown.lock().unwrap();
        if shown.elapsed() > Duration::from_secs(2) {
            *shown = Instant::now();
            _ = writeln!(io::stderr(), "{}: {done} of {}", self.what, self.total);
        }
    }
}
