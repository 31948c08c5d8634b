//! On a machine whose time passes when it is told to.

use crate::error::ErrorKind;
use crate::test_support::{StillMachine, builder};

use super::*;

const PAUSES: Pauses = Pauses { first: Duration::from_secs(5), most: Duration::from_mins(1) };

struct Bench {
    standing: Standing,
    machine: Arc<StillMachine>,
    cx: TokenContext,
}

impl Bench {
    fn new(random: u64) -> Self {
        let machine = Arc::new(StillMachine { random, ..StillMachine::default() });
        let client = builder("http://localhost").environment(machine.clone()).build().unwrap();
        Self { standing: Standing::new(PAUSES), machine, cx: TokenContext::new(client) }
    }

    /// The failure that keeps them from being sent, after so many seconds more.
    fn after(&self, seconds: u64) -> Option<String> {
        self.machine.advance(Duration::from_secs(seconds));
        self.standing.check(self.cx.now()).err().map(|error| error.to_string())
    }

    fn pause(&self, retry_after: Option<u64>) {
        let error = failure().with_retry_after(retry_after.map(Duration::from_secs));
        assert_eq!(self.standing.pause(error, &self.cx).to_string(), "no");
    }
}

fn failure() -> Error {
    Error::new(ErrorKind::Configuration, "no")
}

#[test]
fn pauses_grow() {
    let bench = Bench::new(0);
    assert_eq!(bench.after(0), None);
    for pause in [5, 10, 20, 40, 60, 60] {
        bench.pause(None);
        assert_eq!(bench.after(pause - 1).as_deref(), Some("no"), "{pause}");
        assert_eq!(bench.after(1), None, "{pause}");
    }
    bench.standing.good();
    bench.pause(None);
    assert_eq!((bench.after(4).as_deref(), bench.after(1)), (Some("no"), None));
}

#[test]
fn chance_makes_them_longer() {
    // 255 parts of 1024 of 40 s are 9.96 s.
    let bench = Bench::new(u64::MAX);
    (0..4).for_each(|_| bench.pause(None));
    assert_eq!((bench.after(49).as_deref(), bench.after(1)), (Some("no"), None));
}

#[test]
fn the_server_may_ask_for_more_but_not_for_less() {
    let bench = Bench::new(0);
    bench.pause(Some(100));
    assert_eq!((bench.after(99).as_deref(), bench.after(1)), (Some("no"), None));
    bench.pause(Some(1));
    assert_eq!((bench.after(9).as_deref(), bench.after(1)), (Some("no"), None));
    bench.pause(Some(1_000_000));
    assert_eq!((bench.after(3599).as_deref(), bench.after(1)), (Some("no"), None));
}

#[test]
fn a_refusal_is_for_good() {
    let bench = Bench::new(0);
    assert_eq!(bench.standing.refuse(failure()).to_string(), "no");
    assert_eq!(bench.after(1_000_000).as_deref(), Some("no"));
}
