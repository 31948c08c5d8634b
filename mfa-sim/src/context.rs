//! The context of a request. Every handler gets one, so it stands below them all.

use crate::clock::Moment;
use crate::request::Request;
use crate::state::State;

/// A request, with all that its handler needs to answer it.
#[derive(Debug)]
pub(crate) struct Context<'a> {
    pub(crate) state: &'a mut State,
    pub(crate) now: Moment,
    pub(crate) request: &'a Request,
}
