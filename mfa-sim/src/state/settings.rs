//! Which factors administrators have switched on.

use std::collections::{BTreeMap, BTreeSet};

use crate::state::factors::FactorKind;

/// On or off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Switch {
    On,
    Off,
}

/// When signing in asks for a second factor. Factors of a type that is switched off do not count.
///
/// # Examples
///
/// ```
/// use mfa_sim::{SecondFactor, Simulator};
///
/// let sim = Simulator::builder().second_factor(SecondFactor::Required).build();
/// # _ = sim;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SecondFactor {
    /// Asks users who have enrolled a factor.
    #[default]
    WhenEnrolled,
    /// Asks everybody. Users without a factor have to bind one first.
    Required,
    /// Asks nobody.
    Never,
}

/// The settings of the user pool and of its one application.
///
/// A factor can be used if the application has it on, or if the application says nothing of it
/// and the pool has it on.
#[derive(Debug)]
pub(crate) struct Settings {
    pool: BTreeSet<FactorKind>,
    application: BTreeMap<FactorKind, Switch>,
    pub(crate) second_factor: SecondFactor,
}

impl Settings {
    /// The settings of a fresh stand-in: the pool has all factors on.
    pub(crate) fn new(second_factor: SecondFactor) -> Self {
        let pool = FactorKind::ALL.into_iter().collect();
        Self { pool, application: BTreeMap::new(), second_factor }
    }

    /// Switches a factor for the whole pool.
    pub(crate) fn switch_pool(&mut self, kind: FactorKind, to: Switch) {
        match to {
            Switch::On => self.pool.insert(kind),
            Switch::Off => self.pool.remove(&kind),
        };
    }

    /// Switches a factor for the application, whatever the pool says.
    pub(crate) fn switch_application(&mut self, kind: FactorKind, to: Switch) {
        self.application.insert(kind, to);
    }

    /// The factors the pool has on, in the order of [`FactorKind::ALL`].
    pub(crate) fn pool(&self) -> impl Iterator<Item = FactorKind> {
        self.pool.iter().copied()
    }

    /// The factors that users of the application can use, in the order of [`FactorKind::ALL`].
    pub(crate) fn enabled(&self) -> impl Iterator<Item = FactorKind> {
        FactorKind::ALL.into_iter().filter(|kind| self.is_enabled(*kind))
    }

    /// Whether users of the application can use this factor.
    pub(crate) fn is_enabled(&self, kind: FactorKind) -> bool {
        match self.application.get(&kind) {
            Some(Switch::On) => true,
            Some(Switch::Off) => false,
            None => self.pool.contains(&kind),
        }
    }
}

#[cfg(test)]
mod tests;
