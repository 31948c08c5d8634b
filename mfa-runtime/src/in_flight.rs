//! How many requests of one client may be under way at once.

mod places;

use tokio::time::Instant;

use crate::deadline::Deadlines;
use crate::error::{Error, ErrorKind};
use crate::facts::Operation;
use crate::hooks::Chain;
pub(crate) use places::Place;
use places::Places;

/// The places for the requests of one client and all its clones.
#[derive(Debug)]
pub(crate) enum InFlight {
    Unlimited,
    Limited { places: Places, most: usize },
}

impl InFlight {
    /// # Errors
    ///
    /// A configuration error if no request could ever be made.
    pub(crate) fn new(most: Option<usize>) -> Result<Self, Error> {
        match most {
            None => Ok(Self::Unlimited),
            Some(0) => Err(Error::configuration("`max_in_flight` is 0: no request could be made")),
            Some(most) => Ok(Self::Limited { places: Places::new(most), most }),
        }
    }

    /// Keeps a call from waiting for the place that the call which it is part of holds. With more places
    /// than one it would be all of them together that wait, and only under load.
    ///
    /// # Errors
    ///
    /// A configuration error if one of the client's `hooks` makes the call.
    pub(crate) fn check(&self, operation: &Operation, hooks: &Chain) -> Result<(), Error> {
        match self {
            Self::Limited { .. } if hooks.is_asking() => {
                let detail = "is made by a hook, whose own call holds one of the places of \
                              `max_in_flight`: it could wait for itself; let hooks use another client";
                Err(Error::configuration(detail).in_operation(operation.id))
            }
            _ => Ok(()),
        }
    }

    /// Waits for a place, on the operation's time.
    ///
    /// # Errors
    ///
    /// A timeout. The request has not begun.
    pub(crate) async fn enter(
        &self,
        operation: &Operation,
        deadlines: &Deadlines<'_>,
    ) -> Result<Place<'_>, Error> {
        let Self::Limited { places, most } = self else { return Ok(Place::default()) };
        let begun = Instant::now();
        let place = places.enter(deadlines.remaining()).await;
        place.ok_or_else(|| {
            let waited = begun.elapsed().as_secs_f64();
            let text = format!(
                "waited {waited:.3} s for one of {most} requests under way to end (operation timeout)"
            );
            Error::new(ErrorKind::Timeout, text).in_operation(operation.id)
        })
    }
}

#[cfg(test)]
mod tests;
