//! The service to talk to, and the user in front of it: a stand-in in this process with a user who
//! follows the script, or the real one with a person at the prompt.

use mfa_client::qr::Background;
use mfa_client::second_factor::{Expires, Means, StepError};
use mfa_client::sign_in::PendingApp;
use mfa_client::types::SigninByCredentialsDto;
use mfa_client::{AuthenticationClient, Secret};
use mfa_sim::demo;

use crate::common::Result;
use crate::common::input::{ask, settings};
use crate::user::User;

/// Where messages arrive and codes come from.
pub(crate) struct Service {
    pub(crate) side: Side,
    /// The ground of the terminal, for QR codes.
    ground: Background,
}

pub(crate) enum Side {
    StandIn(User),
    /// Its messages reach a person, who types the codes.
    Real([String; 4]),
}

/// Connects to the service that the environment names, or else to a new stand-in.
pub(crate) async fn connect(ground: Background) -> Result<(Service, AuthenticationClient)> {
    let names = ["GENAUTH_HOST", "GENAUTH_APP_ID", "GENAUTH_ACCOUNT", "GENAUTH_PASSWORD"];
    let side = match settings(names)? {
        Some(settings) => Side::Real(settings),
        None => Side::StandIn(User::of_new_stand_in().await?),
    };
    let service = Service { side, ground };
    println!("== Using {}", service.host());
    let client = service.client()?;
    Ok((service, client))
}

impl Service {
    fn host(&self) -> &str {
        match &self.side {
            Side::StandIn(user) => user.sim.url(),
            Side::Real([host, ..]) => host,
        }
    }

    /// A client without a token: it signs users in, and acts for each by the user's own token.
    fn client(&self) -> Result<AuthenticationClient> {
        let app_id = match &self.side {
            Side::StandIn(_) => demo::APP_ID,
            Side::Real([_, app_id, ..]) => app_id,
        };
        Ok(AuthenticationClient::builder().host(self.host()).app_id(app_id).build()?)
    }

    /// The first factor.
    pub(crate) fn credentials(&self) -> SigninByCredentialsDto {
        let user = SigninByCredentialsDto::password();
        match &self.side {
            Side::StandIn(_) => user.account(demo::EMAIL).password(demo::PASSWORD).build(),
            Side::Real([_, app_id, account, password]) => {
                let secret = std::env::var("GENAUTH_APP_SECRET").ok().map(Secret::from);
                let user = user.account(account).password(password).client_id(app_id);
                user.maybe_client_secret(secret).build()
            }
        }
    }

    /// Country code and number of the phone to bind, or to send a code to.
    pub(crate) fn phone(&self) -> Result<(String, String)> {
        match &self.side {
            Side::StandIn(_) => Ok((demo::PHONE_COUNTRY_CODE.to_owned(), demo::PHONE.to_owned())),
            Side::Real(_) => Ok((ask("country code, such as +86")?, ask("number without it")?)),
        }
    }

    /// The e-mail address to bind, or to send a code to.
    pub(crate) fn email(&self) -> Result<String> {
        match &self.side {
            Side::StandIn(_) => Ok(demo::EMAIL.to_owned()),
            Side::Real(_) => ask("e-mail address"),
        }
    }

    /// The address of a photo of the user's face.
    pub(crate) fn photo_url(&self) -> Result<String> {
        match &self.side {
            Side::StandIn(_) => Ok("https://example.com/photo.png".to_owned()),
            Side::Real(_) => ask("URL of a photo"),
        }
    }

    /// The code in the last text message.
    pub(crate) fn code_in_sms(&self) -> Result<String> {
        match &self.side {
            Side::StandIn(user) => user.code_in_message(demo::PHONE),
            Side::Real(_) => ask("code in the text message"),
        }
    }

    /// The code in the last e-mail.
    pub(crate) fn code_in_email(&self) -> Result<String> {
        match &self.side {
            Side::StandIn(user) => user.code_in_message(demo::EMAIL),
            Side::Real(_) => ask("code in the e-mail"),
        }
    }

    /// The code that the authenticator app shows now.
    pub(crate) fn code_in_app(&self) -> Result<String> {
        match &self.side {
            Side::StandIn(user) => user.code_in_app(),
            Side::Real(_) => ask("code that the app shows"),
        }
    }

    /// The recovery code that was written down last.
    pub(crate) fn recovery_code(&self) -> Result<Secret> {
        match &self.side {
            Side::StandIn(user) => user.recovery_code(),
            Side::Real(_) => ask("recovery code").map(Secret::from),
        }
    }

    /// Has the user scan the QR code of an app.
    pub(crate) fn show(&self, app: &PendingApp) -> Result<()> {
        let picture = app.qr_terminal(self.ground)?;
        println!("   scan this with an authenticator app:\n\n{}\n", picture.expose());
        println!("   or type in this secret: {}", app.secret().expose());
        if let Side::StandIn(user) = &self.side {
            user.scan(app.uri());
        }
        Ok(())
    }

    /// Has the user write the recovery code down.
    pub(crate) fn write_down(&self, recovery_code: &Secret) {
        println!("   write this recovery code down: {}", recovery_code.expose());
        if let Side::StandIn(user) = &self.side {
            user.write_down(recovery_code);
        }
    }

    /// Has the user of the stand-in mistype the next code.
    pub(crate) fn mistype_next(&self) {
        if let Side::StandIn(user) = &self.side {
            user.mistype_next();
        }
    }

    /// Lets a minute pass on the stand-in's clock: until then it sends no second message.
    pub(crate) fn wait_for_next_message(&self) {
        if let Side::StandIn(user) = &self.side {
            user.wait_a_minute();
        }
    }

    /// The step whose proof was refused, if another try makes sense.
    pub(crate) fn try_again<S: Expires>(&self, failed: StepError<S>) -> Result<S> {
        println!("   {failed}");
        if let Side::StandIn(user) = &self.side {
            user.type_with_care()?;
        }
        let step = failed.retry()?;
        println!("   once more");
        Ok(step)
    }
}

/// Asks the person by which means to go on.
pub(crate) fn choose_means() -> Result<Means> {
    match ask("by sms, email, otp, recovery or face")?.as_str() {
        "sms" => Ok(Means::Sms),
        "email" => Ok(Means::Email),
        "otp" => Ok(Means::Otp),
        "recovery" => Ok(Means::RecoveryCode),
        "face" => Ok(Means::Face),
        other => Err(format!("`{other}` is none of them").into()),
    }
}
