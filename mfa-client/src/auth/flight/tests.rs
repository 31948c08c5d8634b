//! Polled by hand: who drives the future, and who is woken.

use std::future::poll_fn;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::AtomicUsize;
use std::sync::mpsc;

use tokio::sync::oneshot;

use super::*;

/// Counts how often it is woken.
#[derive(Default)]
struct Bell(AtomicUsize);

impl Wake for Bell {
    fn wake(self: Arc<Self>) {
        self.0.fetch_add(1, Ordering::SeqCst);
    }
}

impl Bell {
    fn rung(&self) -> usize {
        self.0.load(Ordering::SeqCst)
    }
}

fn poll<T: Clone>(join: &mut Join<T>, bell: &Arc<Bell>) -> Poll<Option<T>> {
    let waker = Waker::from(Arc::clone(bell));
    Pin::new(join).poll(&mut Context::from_waker(&waker))
}

/// A flight that lands when it is told to, and a bell for each of two who wait.
struct Two {
    land: oneshot::Sender<u8>,
    flight: Arc<Flight<u8>>,
    bells: [Arc<Bell>; 2],
}

fn two() -> Two {
    let (land, landed) = oneshot::channel();
    let flight = Arc::new(Flight::new(async { landed.await.unwrap() }));
    Two { land, flight, bells: Default::default() }
}

#[test]
fn one_result_for_all() {
    let Two { land, flight, bells } = two();
    let (mut first, mut second) = (flight.clone().join(), flight.join());
    assert!(poll(&mut first, &bells[0]).is_pending());
    assert!(poll(&mut second, &bells[1]).is_pending());
    land.send(7).unwrap();
    assert_eq!(bells.each_ref().map(|bell| bell.rung()), [1, 1]);
    assert_eq!(poll(&mut second, &bells[1]), Poll::Ready(Some(7)));
    assert_eq!(poll(&mut first, &bells[0]), Poll::Ready(Some(7)));
}

#[test]
fn whoever_is_polled_drives_it() {
    // The first one, which began it, is neither dropped nor ever polled again.
    let Two { land, flight, bells } = two();
    let (mut first, mut second) = (flight.clone().join(), flight.join());
    assert!(poll(&mut first, &bells[0]).is_pending());
    assert!(poll(&mut second, &bells[1]).is_pending());
    land.send(7).unwrap();
    assert_eq!(bells[1].rung(), 1);
    assert_eq!(poll(&mut second, &bells[1]), Poll::Ready(Some(7)));
}

#[test]
fn to_leave_does_not_disturb_the_others() {
    let Two { land, flight, bells } = two();
    let (mut first, mut second) = (flight.clone().join(), flight.join());
    assert!(poll(&mut second, &bells[1]).is_pending());
    assert!(poll(&mut first, &bells[0]).is_pending());
    // Only the first one heard of what happened last, so the second has to look for itself.
    drop(first);
    assert_eq!(bells[1].rung(), 1);
    assert!(poll(&mut second, &bells[1]).is_pending());
    land.send(7).unwrap();
    assert_eq!(bells[1].rung(), 2);
    assert_eq!(poll(&mut second, &bells[1]), Poll::Ready(Some(7)));
}

#[test]
fn with_the_last_one_it_ends() {
    let Two { land, flight, bells } = two();
    let (mut first, second) = (flight.clone().join(), flight.join());
    assert!(poll(&mut first, &bells[0]).is_pending());
    drop(first);
    assert!(!land.is_closed());
    drop(second);
    assert!(land.is_closed());
}

#[test]
fn a_panic_is_told() {
    let flight: Arc<Flight<u8>> =
        Arc::new(Flight::new(poll_fn(|_| -> Poll<u8> { panic!("as it should") })));
    let (mut first, mut second) = (flight.clone().join(), flight.join());
    let bell = Arc::default();
    catch_unwind(AssertUnwindSafe(|| poll(&mut first, &bell))).unwrap_err();
    assert_eq!(poll(&mut second, &bell), Poll::Ready(None));
}

/// While one thread is inside the future, another looks and finds it locked.
#[test]
fn two_at_once() {
    let ((entered, enter), (leave, left)) = (mpsc::channel(), mpsc::channel());
    let flight: Arc<Flight<u8>> = Arc::new(Flight::new(poll_fn(move |_| {
        entered.send(()).unwrap();
        left.recv().unwrap()
    })));
    let (mut first, mut second) = (flight.clone().join(), flight.join());
    let bells: [Arc<Bell>; 2] = Default::default();
    std::thread::scope(|scope| {
        let thread = scope.spawn(|| poll(&mut first, &bells[0]));
        enter.recv().unwrap();
        assert!(poll(&mut second, &bells[1]).is_pending(), "it does not wait for the lock");
        assert_eq!(bells[1].rung(), 0);
        leave.send(Poll::Pending).unwrap();
        assert!(thread.join().unwrap().is_pending());
    });
    assert_eq!(bells[1].rung(), 1, "it is called once the lock is free");
    leave.send(Poll::Ready(7)).unwrap();
    assert_eq!(poll(&mut second, &bells[1]), Poll::Ready(Some(7)));
}
