//! The state of one reading, and the way through one value.

use std::cell::{Cell, RefCell};

use super::probe::{At, Probed};
use crate::diagnostic::locate::Position;
use crate::diagnostic::routes::{Found, Routes};
use crate::ordered::Map;

/// The place of the root, which the parser does not tell without consuming it.
pub(super) const ROOT: At = (0, 0);

/// The routes that lead through aliases, by the place of what those stand for.
pub(super) type Anchors<'r> = Map<At, Vec<&'r Routes<'r>>>;

/// One reading.
pub(super) struct Survey<'s, 'r> {
    pub(super) found: &'s Found,
    /// The last place that was told.
    pub(super) last: Cell<At>,
    /// The places to look for in this reading.
    pub(super) anchors: Anchors<'r>,
    /// The aliases that this reading has found.
    pub(super) aliases: RefCell<Anchors<'r>>,
}

/// The places that are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Scope {
    /// The places on the routes.
    Routes,
    /// All, so that an alias is known from its place, which is not behind the last one.
    All,
}

/// Follows several routes through one value.
pub(super) struct Walk<'s, 'r> {
    pub(super) survey: &'s Survey<'s, 'r>,
    pub(super) routes: Vec<&'r Routes<'r>>,
    pub(super) scope: Scope,
    pub(super) begin: At,
}

impl<'r> Walk<'_, 'r> {
    /// The walk through a value, from that of what is around it; `None` if it is an alias, which is
    /// consumed, and noted here.
    pub(super) fn into(
        &self,
        routes: Vec<&'r Routes<'r>>,
        probed: Probed,
        scope: Scope,
    ) -> Option<Self> {
        let survey = self.survey;
        match probed {
            Probed::Here(begin) => {
                let anchored = survey.anchors.get(&begin).into_iter().flatten().copied();
                let routes = routes.into_iter().chain(anchored).collect();
                Some(Self { survey, routes, scope, begin })
            }
            Probed::Alias(at) => {
                if !routes.is_empty() {
                    survey.aliases.borrow_mut().change(at, |known| known.extend(routes));
                }
                None
            }
        }
    }

    /// The place where this begins, without a text to underline.
    pub(super) fn here(&self) -> Position {
        let (line, column) = self.begin;
        Position { line, column, scalar: None }
    }
}
