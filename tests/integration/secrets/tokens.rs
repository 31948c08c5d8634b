//! What tokens are got with, and what comes back for it.

use mfa_client::types::SigninByCredentialsDto;
use mfa_client::{
    AccessKey, AuthenticationClient, CachedTokens, Error, ErrorKind, ManagementClient, SignIn,
    Token, TokenContext, TokenFuture, TokenProvider, TokenSource,
};

use super::{CANARY, assert_hidden, debug, shown};
use crate::support::recorder::{Recorder, Script};

struct Fixed;

impl TokenProvider for Fixed {
    fn token<'a>(&'a self, _: &'a TokenContext) -> TokenFuture<'a> {
        Box::pin(async { Ok(Token::new(CANARY).credential("app_id", CANARY)) })
    }

    fn brings(&self) -> &'static [&'static str] {
        &["app_id"]
    }
}

fn code() -> SignIn {
    let request = SigninByCredentialsDto::passcode().pass_code(CANARY).email(CANARY);
    SignIn::new(request.client_secret(CANARY).build())
}

fn password() -> SignIn {
    SignIn::new(SigninByCredentialsDto::password().password(CANARY).account(CANARY).build())
}

/// Everything that a user's token can come from.
fn user_tokens() -> [TokenSource; 4] {
    [password().into(), code().into(), Fixed.into(), CachedTokens::new(Fixed).into()]
}

async fn user_error(host: &str, source: TokenSource) -> Option<Error> {
    let builder = AuthenticationClient::builder().host(host).access_token_from(source);
    let client = builder.app_id(CANARY).build().unwrap();
    assert_hidden(&debug(&client.list_enrolled_factors()));
    client.list_enrolled_factors().await.err()
}

async fn admin_error(host: &str) -> Option<Error> {
    let key = AccessKey::new(CANARY, CANARY);
    let builder = ManagementClient::builder().host(host).management_token_from(key);
    builder.build().unwrap().get_global_mfa_settings().await.err()
}

#[test]
fn providers_and_what_they_give() {
    assert_hidden(&debug(&AccessKey::new(CANARY, CANARY)));
    assert_hidden(&debug(&password()));
    assert_hidden(&debug(&Token::new(CANARY).credential("app_id", CANARY)));
    for source in user_tokens() {
        assert_hidden(&debug(&source));
        let builder = AuthenticationClient::builder().host("http://localhost");
        let builder = builder.access_token_from(source);
        assert_hidden(&debug(&builder));
        assert_hidden(&debug(&builder.build().unwrap()));
    }
}

/// The same answer for every request: to the one for a token, and to the one with it.
#[tokio::test]
async fn failures_on_the_way_to_a_token_and_with_it() {
    let data = format!(
        r#"{{"access_token":"{CANARY}","id_token":"{CANARY}","refresh_token":"{CANARY}","token_type":"bearer","expire_in":7200,"expires_in":7200}}"#
    );
    let envelope = |code: u16| format!(r#"{{"statusCode":{code},"message":"no","data":{data}}}"#);
    let scripts = [
        Script::json("200 OK", &envelope(200)),
        Script::json("200 OK", &envelope(401)),
        Script::json("401 Unauthorized", &envelope(401)),
        Script::json("200 OK", &envelope(403)),
        Script::json("500 Oops", &data),
        Script::json("200 OK", &data),
        Script::json("200 OK", &format!(r#"{{"statusCode":200,"data":"{CANARY}"}}"#)),
        Script::whole("200 OK", "content-type: text/html\r\n", CANARY),
        Script::Send(CANARY.into()),
    ];
    let mut kinds = Vec::new();
    for script in scripts {
        for source in user_tokens() {
            let recorder = Recorder::start(script.clone()).await;
            let error = user_error(&recorder.host(), source).await.unwrap();
            assert_hidden(&shown(&error));
            kinds.push(error.kind());
            recorder.stop().await;
        }
        let recorder = Recorder::start(script).await;
        assert_hidden(&shown(&admin_error(&recorder.host()).await.unwrap()));
        recorder.stop().await;
    }
    for kind in [ErrorKind::Token, ErrorKind::Api, ErrorKind::Decode, ErrorKind::Transport] {
        assert!(kinds.contains(&kind), "{kind:?} is not among {kinds:?}");
    }
}
