//! Scenarios of calls that share something. Each is a function that `shuttle` runs again and again, in another
//! order each time; it panics if what the client promises does not hold, and a wait without end is found.

mod flights;
#[path = "../../mfa-runtime/src/auth/flight.rs"]
mod flight;
mod limit;
#[path = "../../mfa-runtime/src/in_flight/places.rs"]
mod places;

pub use flights::{
    callers_leave, one_request_for_all, requests_fail, requests_take_too_long, runtimes_end,
};
pub use limit::{no_more_than_there_are, no_place_is_lost};

/// The locks of the client's files.
mod sync {
    pub(crate) use std::sync::{Arc, PoisonError};

    pub(crate) use shuttle::sync::{Mutex, MutexGuard};
}
