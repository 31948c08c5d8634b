//! Ordinary code around two clients of accounts. Each function is one idiom, and so is each fake.

use std::collections::BTreeMap;
use std::time::Duration;

use mfa_runtime::formats::{Date, DateTime, Email, Uuid};
use mfa_runtime::testing::Refusal;
use mfa_runtime::{CachedTokens, Error, Maybe, Secret, TokenSource, Value};

use crate::lab::types::*;
use crate::lab::*;

/// A value of any type, for code that is compiled and never run.
pub(crate) fn any<T>() -> T {
    std::iter::empty().next().unwrap()
}

pub(crate) fn users() -> &'static UserClient {
    any()
}

pub(crate) fn admin() -> &'static AdminClient {
    any()
}

fn build_users() -> Result<UserClient, Error> {
    UserClient::builder().token("t").app_secret("app", "secret").build()
}

fn build_admin() -> Result<AdminClient, Error> {
    AdminClient::builder().admin_token("t").app_id("app").build()
}

fn provide_tokens(source: TokenSource) -> Result<UserClient, Error> {
    UserClient::builder().token_from(source).build()
}

fn choose_headers(names: mfa_runtime::HeaderNames) -> Result<AdminClient, Error> {
    AdminClient::builder().admin_token("t").app_id("app").header_names(names).build()
}

async fn profile() -> Result<Profile, Error> {
    Ok(users().get_profile().await?.into_inner().data)
}

async fn status_code() -> Result<i64, Error> {
    Ok(users().get_profile().await?.status_code)
}

async fn change() -> Result<(), Error> {
    let change =
        ProfileChange::builder().nickname("n").labels(any::<BTreeMap<String, String>>()).build();
    users().change_profile(change).timeout(Duration::from_secs(1)).await?;
    Ok(())
}

async fn change_formats() -> Result<ProfileChange, Error> {
    Ok(ProfileChange::builder().email(Email::new("a@b.c")?).born(Date::new("2000-01-01")?).build())
}

fn change_null() -> ProfileChange {
    ProfileChange::builder().maybe_nickname(Maybe::Null).build()
}

fn change_free(extra: Value) -> ProfileChange {
    ProfileChange::builder().extra(extra).note("a text").build()
}

fn change_free_map(extra: BTreeMap<String, i64>) -> ProfileChange {
    ProfileChange::builder().extra(extra.into_iter().collect::<Value>()).build()
}

async fn sign_in(password: Secret) -> Result<Secret, Error> {
    let credentials = Credentials::builder().account("a").password(password).hint("h").build();
    Ok(users().sign_in(credentials).await?.into_inner().access_token)
}

async fn sign_in_with_texts() -> Result<Option<i64>, Error> {
    let credentials = Credentials::builder().account("a").password("secret").build();
    Ok(users().sign_in(credentials).await?.expires_in)
}

async fn list(since: DateTime) -> Result<Vec<Profile>, Error> {
    let list = admin().list_users().since(since).status(Status::Active).await?;
    Ok(list.into_inner().data.unwrap_or_default())
}

async fn remove(id: Uuid) -> Result<(), Error> {
    admin().remove_user(&id).why("spam").await?;
    Ok(())
}

async fn events() -> Result<Vec<Event>, Error> {
    Ok(admin().events().await?.into_inner().events)
}

fn read_texts(profile: &Profile) -> (&str, &str) {
    (profile.id.as_str(), profile.email.as_str())
}

fn read_formats(profile: &Profile) -> (Option<i64>, Option<u16>) {
    let seen = profile.seen.as_ref().and_then(|seen| seen.unix_timestamp());
    (seen, profile.born.as_ref().and_then(|born| born.ymd()).map(|(year, ..)| year))
}

fn read_bytes(profile: &Profile) -> Option<Vec<u8>> {
    profile.photo.as_ref()?.decode()
}

fn read_money(profile: &Profile) -> Option<i128> {
    profile.balance.as_ref()?.scaled(2)
}

fn read_host(profile: &Profile) -> Option<String> {
    profile.website.as_ref()?.host()
}

fn read_account(profile: &Profile) -> Option<&str> {
    profile.account_name.as_deref()
}

fn read_nickname(profile: &Profile) -> Option<&str> {
    profile.nickname.as_deref()
}

fn read_roles(profile: &Profile) -> Vec<&str> {
    profile.roles.iter().flatten().map(String::as_str).collect()
}

fn read_labels(profile: &Profile) -> Option<&BTreeMap<String, String>> {
    profile.labels.as_ref()
}

fn read_secret(tokens: &Tokens) -> (&str, Option<&str>) {
    (tokens.access_token.expose(), tokens.recovery_uri.as_ref().map(|uri| uri.expose()))
}

fn read_hint(credentials: &Credentials) -> Option<&str> {
    credentials.hint.as_deref()
}

fn match_event(event: &Event) -> &str {
    match event {
        Event::SignedIn(event) if event.way == Some(Way::Password) => "password",
        Event::SignedIn(_) => "in",
        Event::SignedOut(_) => "out",
        _ => "another",
    }
}

struct Profiles;

impl UserService for Profiles {
    async fn get_profile(
        &self,
        _: user_client::GetProfileInputs,
    ) -> Result<ProfileAnswer, Refusal> {
        let profile = Profile::builder().id(any::<Uuid>()).email(any::<Email>()).nickname("n");
        Ok(ProfileAnswer::builder().status_code(200).data(profile).build())
    }

    async fn sign_in(&self, inputs: user_client::SignInInputs) -> Result<Tokens, Refusal> {
        if inputs.body.password.expose() == "secret" {
            return Ok(Tokens::builder().access_token("t").expires_in(5).build());
        }
        Err(Refusal::new(401))
    }
}

struct Removals;

impl AdminService for Removals {
    async fn remove_user(&self, inputs: admin_client::RemoveUserInputs) -> Result<(), Refusal> {
        match inputs.why.as_deref() {
            Some(_) => Err(Refusal::new(400).message(inputs.user_id.as_str())),
            None => Ok(()),
        }
    }
}

fn plug_in() -> Result<(UserClient, AdminClient), Error> {
    let users = UserClient::builder().token("t").service(Profiles.into_service()).build()?;
    let admin = AdminClient::builder().admin_token("t").service(Removals.into_service()).build()?;
    Ok((users, admin))
}
