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

/// Threads that come and go while the future is woken from yet another one: nobody is left waiting.
#[test]
fn many_threads() {
    const THREADS: usize = 4;
    for round in 0..200_usize {
        let (step, steps) = mpsc::channel::<Waker>();
        let mut left = 5;
        let flight = Arc::new(Flight::new(poll_fn(move |cx| {
            left -= 1;
            // Whoever is woken too often looks too often, which is no harm.
            _ = step.send(cx.waker().clone());
            if left > 0 { Poll::Pending } else { Poll::Ready(round) }
        })));
        let waker = std::thread::spawn(move || steps.iter().for_each(Waker::wake));
        let joins: Vec<_> = (0..THREADS).map(|_| flight.clone().join()).collect();
        drop(flight);
        let threads: Vec<_> = joins
            .into_iter()
            .enumerate()
            .map(|(number, join)| {
                // Every other one has no patience.
                let is_patient = number % 2 == 0;
                std::thread::spawn(move || is_patient.then(|| wait(join)))
            })
            .collect();
        for (number, thread) in threads.into_iter().enumerate() {
            let expected = (number % 2 == 0).then_some(Some(round));
            assert_eq!(thread.join().unwrap(), expected);
        }
        waker.join().unwrap();
    }
}

/// Waits on this thread, but not for ever.
fn wait<T: Clone>(mut join: Join<T>) -> Option<T> {
    struct Unpark(std::thread::Thread);
    impl Wake for Unpark {
        fn wake(self: Arc<Self>) {
            self.0.unpark();
        }
    }
    let waker = Waker::from(Arc::new(Unpark(std::thread::current())));
    let begun = std::time::Instant::now();
    loop {
        if let Poll::Ready(value) = Pin::new(&mut join).poll(&mut Context::from_waker(&waker)) {
            return value;
        }
        std::thread::park_timeout(std::time::Duration::from_secs(20));
        assert!(begun.elapsed().as_secs() < 15, "nobody woke it");
    }
}
