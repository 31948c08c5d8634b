//! The service to talk to: a stand-in in this process, or the real one.

use mfa_client::enrollment::{ConfirmError, Factor, PendingEnrollment};
use mfa_client::types::SigninByCredentialsDto;
use mfa_client::{AuthenticationClient, Secret};
use mfa_sim::{Server, Simulator, demo};

use crate::common::input::{ask, settings};
use crate::common::{Result, codes};

/// Where messages arrive and codes come from.
pub(crate) enum Service {
    /// Its messages are read in memory.
    StandIn(Server),
    /// Its messages reach a person, who types the codes.
    Real,
}

/// Connects to the service that the environment names, or else to a new stand-in.
pub(crate) async fn connect() -> Result<(Service, AuthenticationClient)> {
    let names = ["GENAUTH_HOST", "GENAUTH_APP_ID", "GENAUTH_ACCESS_TOKEN"];
    let Some([host, app_id, token]) = settings(names)? else { return stand_in().await };
    println!("== Using {host}");
    let client =
        AuthenticationClient::builder().host(host).app_id(app_id).access_token(token).build()?;
    Ok((Service::Real, client))
}

async fn stand_in() -> Result<(Service, AuthenticationClient)> {
    let sim = Simulator::builder().start().await?;
    println!("== Started a stand-in for the service on {}", sim.url());
    let builder = AuthenticationClient::builder().host(sim.url()).app_id(demo::APP_ID);

    println!("\n== Signing in as {}", demo::EMAIL);
    let credentials = SigninByCredentialsDto::password()
        .email(demo::EMAIL)
        .password(demo::PASSWORD)
        .client_id(demo::APP_ID)
        .client_secret(demo::APP_SECRET)
        .build();
    let anonymous = builder.clone().build()?;
    let signed_in = anonymous.sign_in_by_credentials(credentials).await?.into_inner().data;
    let token = signed_in.access_token.ok_or("signing in gave no access token")?;
    println!("   signed in for {} seconds", signed_in.expire_in);

    let client = builder.access_token(token).build()?;
    Ok((Service::StandIn(sim), client))
}

impl Service {
    /// Country code and number of the phone to enroll.
    pub(crate) fn phone(&self) -> Result<(String, String)> {
        match self {
            Self::StandIn(_) => Ok((demo::PHONE_COUNTRY_CODE.to_owned(), demo::PHONE.to_owned())),
            Self::Real => Ok((ask("country code, such as +86")?, ask("phone number without it")?)),
        }
    }

    /// The e-mail address to enroll.
    pub(crate) fn email(&self) -> Result<String> {
        match self {
            Self::StandIn(_) => Ok(demo::EMAIL.to_owned()),
            Self::Real => ask("e-mail address"),
        }
    }

    /// The address of a photo, if there is one.
    pub(crate) fn photo_url(&self) -> Result<Option<String>> {
        match self {
            Self::StandIn(_) => Ok(Some("https://example.com/photo.png".to_owned())),
            Self::Real => {
                Ok(Some(ask("URL of a photo (empty to skip)")?).filter(|url| !url.is_empty()))
            }
        }
    }

    /// The code in the last message to an address.
    pub(crate) fn received_code(&self, address: &str) -> Result<String> {
        match self {
            Self::StandIn(sim) => codes::in_message(sim, address),
            Self::Real => ask("code"),
        }
    }

    /// What an authenticator app that knows `uri` shows now.
    pub(crate) fn totp_code(&self, uri: &Secret) -> Result<String> {
        match self {
            Self::StandIn(sim) => codes::in_app(sim, uri),
            Self::Real => ask("code that the app shows"),
        }
    }

    /// The enrollment whose code was mistyped, for another try while its token lives.
    pub(crate) fn try_again<F: Factor>(
        &self,
        failed: ConfirmError<F>,
    ) -> Result<PendingEnrollment<F>> {
        match self {
            // Nobody types here: another try would go the same way.
            Self::StandIn(_) => Err(failed.into()),
            Self::Real => {
                let why = failed.to_string();
                let pending = failed.retry()?;
                println!("   {why}\n   try again within {} s", pending.remaining().as_secs());
                Ok(pending)
            }
        }
    }
}
