// Included by each client's `src/bin/calls-*.rs`, which defines `connect` and `call`.
//
// `calls-… URL OPERATION N`: N calls one after the other, after 50 to warm up. Prints CPU time and
// allocations per call. Instructions are counted from outside, by callgrind.
// `calls-… URL OPERATION N AT-ONCE`: N calls, so many at a time, on one thread. Prints how many there
// were in a second, and the CPU time per call.

use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::time::Instant;

use tokio::task::JoinSet;

struct Counting;
static ALLOCATIONS: AtomicU64 = AtomicU64::new(0);

unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ALLOCATIONS.fetch_add(1, Relaxed);
        unsafe { System.alloc(layout) }
    }
    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        unsafe { System.dealloc(pointer, layout) }
    }
    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        ALLOCATIONS.fetch_add(1, Relaxed);
        unsafe { System.realloc(pointer, layout, size) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// CPU time of this thread, in microseconds (Linux).
fn cpu_micros() -> f64 {
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap();
    text.split(' ').next().unwrap().parse::<f64>().unwrap() / 1000.0
}

/// Makes `count` calls, `at_once` at any time.
async fn call_all(client: &Arc<Client>, operation: &'static str, count: u64, at_once: u64) {
    let mut callers = JoinSet::new();
    for caller in 0..at_once {
        let client = Arc::clone(client);
        let share = count / at_once + u64::from(caller < count % at_once);
        callers.spawn(async move {
            for _ in 0..share {
                call(&client, operation).await;
            }
        });
    }
    callers.join_all().await;
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let [_, url, operation, counts @ ..] = arguments.leak() else { panic!("{USAGE}") };
    let counts: Vec<u64> = counts.iter().map(|count| count.parse().unwrap()).collect();
    let client = Arc::new(connect(url));
    match *counts {
        [count] => one_by_one(&client, operation, count).await,
        [count, at_once] => together(&client, operation, count, at_once).await,
        _ => panic!("{USAGE}"),
    }
}

const USAGE: &str = "usage: calls-… URL get|list|send N [AT-ONCE]";

async fn one_by_one(client: &Client, operation: &str, count: u64) {
    for _ in 0..50 {
        call(client, operation).await;
    }
    let (allocations, cpu) = (ALLOCATIONS.load(Relaxed), cpu_micros());
    for _ in 0..count {
        call(client, operation).await;
    }
    let calls = count as f64;
    println!(
        "{operation}: {:.2} us CPU, {:.2} allocations per call",
        (cpu_micros() - cpu) / calls,
        (ALLOCATIONS.load(Relaxed) - allocations) as f64 / calls,
    );
}

async fn together(client: &Arc<Client>, operation: &'static str, count: u64, at_once: u64) {
    // All connections are open before the clock starts.
    call_all(client, operation, 4 * at_once + 50, at_once).await;
    let (begun, cpu) = (Instant::now(), cpu_micros());
    call_all(client, operation, count, at_once).await;
    let (calls, seconds) = (count as f64, begun.elapsed().as_secs_f64());
    println!("{:.0} calls/s, {:.3} us CPU per call", calls / seconds, (cpu_micros() - cpu) / calls);
}
