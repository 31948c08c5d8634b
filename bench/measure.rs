// Included by each client's `src/bin/calls-*.rs`, which defines `connect` and `call`.
//
// `calls-… URL OPERATION N`: N calls one after the other, after 50 to warm up. Prints CPU time and
// allocations per call. Instructions are counted from outside, by callgrind.

use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

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

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let [_, url, operation, count] = arguments.as_slice() else {
        panic!("usage: calls-… URL get|list|send N");
    };
    let count: u64 = count.parse().unwrap();
    let client = connect(url);
    for _ in 0..50 {
        call(&client, operation).await;
    }
    let (allocations, cpu) = (ALLOCATIONS.load(Relaxed), cpu_micros());
    for _ in 0..count {
        call(&client, operation).await;
    }
    let calls = count as f64;
    println!(
        "{operation}: {:.2} us CPU, {:.2} allocations per call",
        (cpu_micros() - cpu) / calls,
        (ALLOCATIONS.load(Relaxed) - allocations) as f64 / calls,
    );
}
