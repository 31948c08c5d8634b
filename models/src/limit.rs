//! The limit of requests under way, in `in_flight/places.rs`.

use std::sync::Arc;
use std::time::Duration;

use shuttle::future::{JoinHandle, block_on, spawn, yield_now};
use shuttle::sync::atomic::{AtomicUsize, Ordering};
use tokio::runtime::{self, Canceller, cancellable};
use tokio::time;

use crate::places::Places;

const LIMIT: Duration = Duration::from_mins(1);
const PLACES: usize = 2;

#[derive(Clone)]
struct Room {
    places: Arc<Places>,
    inside: Arc<AtomicUsize>,
}

/// One is inside.
struct Inside<'a>(&'a AtomicUsize);

impl Drop for Inside<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::SeqCst);
    }
}

impl Room {
    fn open() -> Self {
        runtime::start();
        time::start();
        Self { places: Arc::new(Places::new(PLACES)), inside: Arc::default() }
    }

    /// Is inside for a while; `false` if it had to wait for too long.
    async fn visit(&self) -> bool {
        let Some(_place) = self.places.enter(LIMIT).await else { return false };
        assert!(self.inside.fetch_add(1, Ordering::SeqCst) < PLACES, "one too many");
        let _inside = Inside(&self.inside);
        yield_now().await;
        true
    }

    /// All places can be taken at once.
    fn is_whole(&self) -> bool {
        block_on(async {
            let mut taken = Vec::new();
            for _ in 0..PLACES {
                taken.push(self.places.enter(Duration::ZERO).await);
            }
            taken.iter().flatten().filter(|place| !place.waited).count() == PLACES
        })
    }
}

/// `None` is one that was dropped.
type Visits = Vec<JoinHandle<Option<bool>>>;

fn visits(room: &Room) -> (Vec<Canceller>, Visits) {
    let visit = |_| {
        let room = room.clone();
        let (canceller, visit) = cancellable(async move { room.visit().await });
        (canceller, spawn(visit))
    };
    (0..4).map(visit).unzip()
}

/// All come in, and never more at once than there are places.
pub fn no_more_than_there_are() {
    let room = Room::open();
    for visit in visits(&room).1 {
        assert_eq!(block_on(visit).unwrap(), Some(true));
    }
    assert!(room.is_whole());
}

/// Some are dropped, wherever they are, and some have no time left: no place is lost, and the others come in.
pub fn no_place_is_lost() {
    let room = Room::open();
    let (cancellers, visits) = visits(&room);
    let leaving = spawn(async move { cancellers[..2].iter().for_each(Canceller::cancel) });
    time::advance(LIMIT);
    for (number, visit) in visits.into_iter().enumerate() {
        let came = block_on(visit).unwrap();
        assert!(number < 2 || came.is_some(), "the one who stayed was dropped");
    }
    block_on(leaving).unwrap();
    assert!(room.is_whole());
}
