//! The user of the stand-in, who does what the script says.

use std::cell::{Cell, RefCell};
use std::time::Duration;

use mfa_client::Secret;
use mfa_sim::{SecondFactor, Server, Simulator};

use crate::common::{Result, codes};

/// A user with an authenticator app, a piece of paper, and fingers that slip when they are told to.
pub(crate) struct User {
    pub(crate) sim: Server,
    /// The URI that the app has scanned.
    app: RefCell<Option<Secret>>,
    paper: RefCell<Option<Secret>>,
    mistypes: Cell<bool>,
}

impl User {
    /// The user of a stand-in that wants a second factor of everybody.
    pub(crate) async fn of_new_stand_in() -> Result<Self> {
        let sim = Simulator::builder().second_factor(SecondFactor::Required).start().await?;
        println!("== Started a stand-in for the service");
        let (app, paper) = (RefCell::new(None), RefCell::new(None));
        Ok(Self { sim, app, paper, mistypes: Cell::new(false) })
    }

    pub(crate) fn code_in_message(&self, address: &str) -> Result<String> {
        Ok(self.typed(codes::in_message(&self.sim, address)?))
    }

    pub(crate) fn code_in_app(&self) -> Result<String> {
        let app = self.app.borrow();
        let uri = app.as_ref().ok_or("the app has scanned nothing")?;
        Ok(self.typed(codes::in_app(&self.sim, uri)?))
    }

    pub(crate) fn recovery_code(&self) -> Result<Secret> {
        self.paper.borrow().clone().ok_or_else(|| "no recovery code was written down".into())
    }

    pub(crate) fn scan(&self, uri: &Secret) {
        self.app.replace(Some(uri.clone()));
    }

    pub(crate) fn write_down(&self, recovery_code: &Secret) {
        self.paper.replace(Some(recovery_code.clone()));
    }

    pub(crate) fn wait_a_minute(&self) {
        println!("   a minute passes, as an address gets one message a minute");
        self.sim.advance(Duration::from_mins(1));
    }

    pub(crate) fn mistype_next(&self) {
        self.mistypes.set(true);
    }

    /// Fails if the last code was typed right: then it would be refused again.
    pub(crate) fn type_with_care(&self) -> Result<()> {
        let mistyped = self.mistypes.replace(false);
        if mistyped { Ok(()) } else { Err("the stand-in refused what was right".into()) }
    }

    fn typed(&self, code: String) -> String {
        if !self.mistypes.get() {
            return code;
        }
        let wrong = code.chars().map(|digit| if digit == '9' { '0' } else { '9' }).collect();
        println!("   and is mistyped: {wrong}");
        wrong
    }
}
