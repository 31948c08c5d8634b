//! Tokens that a call brings along.

use crate::__private as rt;
use crate::test_support::{SECURED, Then, answer, builder, client, serve};
use crate::{Call, ErrorKind, Value};

#[tokio::test]
async fn a_token_for_one_call() {
    let text = answer("200 OK", r#"{"statusCode":200}"#);
    for given in [false, true] {
        let server = serve(text.as_str(), Then::Close).await;
        let mut builder = builder(&server.host).credential(1, "app".into());
        if given {
            builder = builder.credential(0, "standing".into());
        }
        let client = builder.build().unwrap();
        let call: Call<'_, Value> = Call::new(&client, rt::Request::new(&SECURED));
        call.bearer("Bearer once").request_id("42").await.unwrap();
        let request = server.request.await.unwrap();
        assert_eq!(request.matches("authorization: ").count(), 1, "{request}");
        assert!(request.contains("\r\nauthorization: Bearer once\r\n"), "{request}");
        assert!(request.contains("\r\nx-genauth-app-id: app\r\n"), "{request}");
        assert!(request.contains("\r\nx-request-id: 42\r\n"), "{request}");
    }
}

#[tokio::test]
async fn a_token_does_not_stand_in_for_anything_else() {
    let client = client("http://localhost:1");
    let call = || -> Call<'_, Value> { Call::new(&client, rt::Request::new(&SECURED)) };
    let error = call().bearer("once").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(error.to_string().contains("`app_id`"), "{error}");

    for token in ["", "hunter2\n\u{7f}"] {
        let error = call().bearer(token).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(error.to_string().contains("the bearer token of this call"), "{error}");
        assert!(!format!("{error:?}").contains("hunter2"), "{error:?}");
    }
}
