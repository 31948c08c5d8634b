//! The ways of a server to say no, and whether the credentials are sent again after each:
//! `docs/authentication.md` has the same table.

use super::*;

/// Whether and when credentials are sent again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Again {
    Never,
    /// After a pause of 5 s, and then of 10 s.
    Later,
}
use Again::{Later, Never};

/// A status line without its number, a body, and what follows.
type Form = (&'static str, &'static str, Again);

const WRONG: &str = r#"{"statusCode":403,"apiCode":2333,"message":"wrong password"}"#;

const FORMS: [Form; 44] = [
    // The envelope of a success says no.
    ("200 OK", r#"{"statusCode":400,"apiCode":2333,"message":"wrong"}"#, Never),
    ("200 OK", r#"{"statusCode":401,"message":"wrong"}"#, Never),
    ("200 OK", r#"{"statusCode":402,"message":"upgrade"}"#, Never),
    ("200 OK", r#"{"statusCode":403,"message":"locked"}"#, Never),
    ("200 OK", r#"{"statusCode":404,"apiCode":2004,"message":"nobody"}"#, Never),
    ("200 OK", r#"{"statusCode":422,"apiCode":2333,"message":"wrong"}"#, Never),
    ("200 OK", r#"{"statusCode":422,"message":"not allowed"}"#, Never),
    ("200 OK", r#"{"statusCode":499,"apiCode":2333,"message":"wrong"}"#, Never),
    ("200 OK", r#"{"statusCode":499,"message":"another fault"}"#, Never),
    // The code is clear, whatever the status is.
    ("200 OK", r#"{"statusCode":500,"apiCode":2333,"message":"wrong"}"#, Never),
    ("200 OK", r#"{"statusCode":500,"apiCode":2005,"message":"locked"}"#, Never),
    ("200 OK", r#"{"statusCode":429,"apiCode":2006,"message":"wrong"}"#, Never),
    ("200 OK", r#"{"statusCode":1636,"message":"a second factor"}"#, Never),
    ("503 Busy", r#"{"statusCode":503,"apiCode":2058,"message":"reset it"}"#, Never),
    // HTTP says no.
    ("400 Bad Request", r#"{"statusCode":400,"apiCode":2333,"message":"wrong"}"#, Never),
    ("400 Bad Request", r#"{"error":"invalid_grant","error_description":"wrong"}"#, Never),
    ("401 Unauthorized", r#"{"statusCode":401,"apiCode":2333,"message":"wrong"}"#, Never),
    ("401 Unauthorized", r#"{"statusCode":500}"#, Never),
    ("401 Unauthorized", r#"{"code":2333,"message":"wrong"}"#, Never),
    ("401 Unauthorized", "", Never),
    ("403 Forbidden", "<html>", Never),
    ("404 Not Found", "", Never),
    ("422 Unprocessable", "{}", Never),
    ("423 Locked", r#"{"message":"locked"}"#, Never),
    ("500 Oops", r#"{"statusCode":403,"message":"locked"}"#, Never),
    // The moment is the wrong one, or somebody on the way has spoken.
    ("200 OK", r#"{"statusCode":429,"message":"too many wrong passwords"}"#, Later),
    ("200 OK", r#"{"statusCode":400,"apiCode":2080,"message":"too soon"}"#, Later),
    ("407 Proxy Authentication Required", "", Later),
    ("408 Request Timeout", "", Later),
    ("421 Misdirected Request", "", Later),
    ("425 Too Early", "", Later),
    ("429 Too Many Requests", r#"{"statusCode":429}"#, Later),
    // Nothing is known.
    ("200 OK", r#"{"statusCode":500,"message":"oops"}"#, Later),
    ("200 OK", r#"{"statusCode":601,"message":"a third party"}"#, Later),
    ("200 OK", r#"{"statusCode":"400","apiCode":2333,"message":"wrong"}"#, Later),
    ("200 OK", r#"{"apiCode":2333,"message":"wrong"}"#, Later),
    ("200 OK", r#"{"statusCode":200,"message":"","data":{}}"#, Later),
    ("200 OK", r#"{"statusCode":200,"message":"","data":{"token_type":"b","expire_in":1}}"#, Later),
    ("200 OK", "<html>", Later),
    ("204 No Content", "", Later),
    ("302 Found", "", Later),
    ("500 Oops", "", Later),
    ("502 Bad Gateway", "<html>", Later),
    ("503 Busy", "", Later),
];

fn form((status, body, _): Form) -> String {
    answer(status, body)
}

fn sent(requests: &[String], what: &str) -> usize {
    requests.iter().filter(|request| request.contains(what)).count()
}

/// The texts of so many calls, which all have to fail.
async fn failures(bench: &Bench, count: usize) -> Vec<String> {
    let mut texts = Vec::new();
    for _ in 0..count {
        let error = bench.call().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Token);
        texts.push(error.to_string());
    }
    texts
}

#[tokio::test]
async fn a_password() {
    for case in FORMS {
        let answers = if case.2 == Never { vec![form(case)] } else { vec![form(case); 3] };
        let (host, requests) = server(&answers).await;
        let bench = Bench::new(&host, password());
        let mut texts = failures(&bench, 10).await;
        bench.advance(4);
        texts.extend(failures(&bench, 10).await);
        bench.advance(1);
        texts.extend(failures(&bench, 10).await);
        bench.advance(9);
        texts.extend(failures(&bench, 10).await);
        bench.advance(1);
        texts.extend(failures(&bench, 10).await);
        assert!(texts.iter().all(|text| *text == texts[0]), "{case:?}: {texts:?}");
        let requests = requests.await.unwrap();
        assert_eq!(sent(&requests, "hunter2"), answers.len(), "{case:?}");
    }
}

#[tokio::test]
async fn a_code_is_sent_once_whatever_comes_of_it() {
    for case in FORMS.into_iter().map(form).chain([String::new()]) {
        let (host, requests) = server(std::slice::from_ref(&case)).await;
        let bench = Bench::new(&host, code());
        failures(&bench, 3).await;
        bench.advance(1_000_000);
        failures(&bench, 3).await;
        assert_eq!(requests.await.unwrap().len(), 1, "{case}");
    }
}

#[tokio::test]
async fn a_code_that_was_used_is_not_to_blame() {
    let (host, _) = server(&[answer("502 Bad Gateway", "")]).await;
    let bench = Bench::new(&host, code());
    let texts = failures(&bench, 2).await;
    assert!(texts[0].contains("HTTP 502") && texts[1].contains("the one-time code was used"));
}

/// A refresh token that is refused makes way for the password; one of which nothing is known comes again.
#[tokio::test]
async fn a_refresh_token() {
    for case in FORMS {
        let mut answers = vec![
            tokens(r#""access_token":"t0","refresh_token":"r0""#),
            answer("200 OK", FACTORS),
            refused(),
            form(case),
        ];
        match case.2 {
            Never => answers.extend([tokens(r#""access_token":"t1""#), success()]),
            Later => answers.extend([bare(r#""access_token":"t1""#), success()]),
        }
        let (host, requests) = server(&answers).await;
        let bench = Bench::new(&host, password());
        bench.call().await.unwrap();
        if case.2 == Later {
            failures(&bench, 10).await;
            bench.advance(4);
            failures(&bench, 10).await;
            bench.advance(1);
        }
        bench.call().await.unwrap();
        let requests = requests.await.unwrap();
        let expected = if case.2 == Never { (1, 2) } else { (2, 1) };
        let seen = (sent(&requests, "refresh_token=r0"), sent(&requests, "hunter2"));
        assert_eq!(seen, expected, "{case:?}");
    }
}

#[tokio::test]
async fn a_connection_that_breaks_is_a_pause() {
    let (host, requests) =
        server(&[String::new(), tokens(r#""access_token":"t0""#), success()]).await;
    let bench = Bench::new(&host, password());
    failures(&bench, 10).await;
    bench.advance(5);
    bench.call().await.unwrap();
    assert_eq!(requests.await.unwrap().len(), 3);
}

#[tokio::test]
async fn a_server_may_ask_for_a_longer_pause() {
    let busy = "HTTP/1.1 429 Slow Down\r\nretry-after: 60\r\ncontent-length: 0\r\n\r\n";
    let (host, requests) =
        server(&[busy.into(), tokens(r#""access_token":"t0""#), success()]).await;
    let bench = Bench::new(&host, password());
    failures(&bench, 2).await;
    bench.advance(59);
    failures(&bench, 2).await;
    bench.advance(1);
    bench.call().await.unwrap();
    assert_eq!(requests.await.unwrap().len(), 3);
}

#[tokio::test]
async fn a_wrong_password_is_nowhere_to_be_read() {
    let (host, _) = server(&[answer("200 OK", WRONG)]).await;
    let client = client(&host, password());
    for _ in 0..2 {
        let error = call(&client).await.unwrap_err();
        assert_eq!(
            (error.kind(), error.api_code()),
            (ErrorKind::Token, Some(crate::ApiCode(2333)))
        );
        assert!(!format!("{error:#?}").contains("hunter2"), "{error:#?}");
    }
}

/// The data of the second factor are in each of the errors.
#[tokio::test]
async fn a_second_factor_is_asked_for_once() {
    let data = r#"{"mfaToken":"m0","nickname":null,"applicationMfa":[]}"#;
    for code in [1635, 1636] {
        let body =
            format!(r#"{{"statusCode":{code},"apiCode":{code},"message":"","data":{data}}}"#);
        let (host, requests) = server(&[answer("200 OK", &body)]).await;
        let client = client(&host, password());
        for _ in 0..3 {
            let error = call(&client).await.unwrap_err();
            let challenge = client.challenge_of(&error).unwrap();
            assert_eq!(challenge.token().expose(), "m0");
        }
        assert_eq!(requests.await.unwrap().len(), 1);
    }
}

/// However short the life of a token is said to be, the password is not sent for each call.
#[tokio::test]
async fn a_lifetime_that_is_none() {
    for seconds in [10, 1, 0, -1, i64::MIN] {
        let data = format!(r#"{{"token_type":"b","access_token":"t0","expire_in":{seconds}}}"#);
        let given =
            answer("200 OK", &format!(r#"{{"statusCode":200,"message":"","data":{data}}}"#));
        let answers = [&[given][..], &vec![success(); 20]].concat();
        let (host, requests) = server(&answers).await;
        let bench = Bench::new(&host, password());
        for _ in 0..10 {
            bench.call().await.unwrap();
        }
        bench.advance(4);
        for _ in 0..10 {
            bench.call().await.unwrap();
        }
        assert_eq!(sent(&requests.await.unwrap(), "hunter2"), 1, "{seconds}");
    }
}
