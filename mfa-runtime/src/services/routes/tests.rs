use super::route;
use crate::__private as rt;
use crate::__private::Segment::{Input, Text};
use crate::test_support::{API, GET, in_path};
use crate::testing::{Fake, Reply, Request};
use crate::{Call, Method, Value};

static PARAMETERS: [rt::Parameter; 2] = [in_path("name"), in_path("id")];

/// An operation that is known by its path.
const fn operation(
    method: Method,
    id: &'static str,
    path: &'static [rt::Segment],
) -> rt::Operation {
    rt::Operation {
        id,
        method,
        template: "/by/its/segments",
        path,
        parameters: &PARAMETERS,
        bodies: &[],
        security: &[],
        repeatable: true,
        takes_idempotency_key: false,
        envelope: None,
    }
}

static ONE: rt::Operation = operation(Method::GET, "one", &[Text("/a/"), Input(1)]);
static ME: rt::Operation = operation(Method::GET, "me", &[Text("/a/me")]);
static CHANGE: rt::Operation = operation(Method::PUT, "change", &[Text("/a/"), Input(1)]);
static FILE: rt::Operation =
    operation(Method::GET, "file", &[Text("/a/b/"), Input(0), Text("."), Input(1)]);
/// Has the name of [`GET`], which is another operation.
static NAMESAKE: rt::Operation = operation(Method::GET, "getThing", &[Text("/other")]);

static ROUTES: [&rt::Operation; 5] = [&ONE, &ME, &CHANGE, &FILE, &NAMESAKE];

/// What a service gets of a request that was made by hand.
async fn received(method: Method, host: &str, path: &str) -> Request {
    let fake = Fake::new().always(&format!("{method} {path}"), Reply::empty(204));
    let client = rt::ClientBuilder::new(&API).service(fake.clone()).host(host.to_owned());
    let client = client.build().unwrap();
    _ = rt::CustomRequest::new(&client, method, path).await;
    fake.requests().remove(0)
}

#[tokio::test]
async fn requests_made_by_hand_go_by_method_and_path() {
    for (method, path, id) in [
        (Method::GET, "/a/1", Some("one")),
        (Method::GET, "/a/me", Some("me")),
        (Method::PUT, "/a/me", Some("change")),
        (Method::POST, "/a/me", None),
        (Method::GET, "/a/b/x.png", Some("file")),
        (Method::GET, "/a/b/x", None),
        (Method::GET, "/a/b/x.", None),
        (Method::GET, "/a/", None),
        (Method::GET, "/a", None),
        (Method::GET, "/a/1/2", None),
    ] {
        for host in ["http://localhost", "http://localhost/in/front"] {
            let request = received(method.clone(), host, path).await;
            assert_eq!(route(request, &ROUTES).0, id, "{method} {host}{path}");
        }
    }
    let (_, request) = route(received(Method::GET, "http://localhost", "/a/7%2F8").await, &ROUTES);
    assert_eq!(request.path_parameter("id").unwrap(), "7/8");
}

#[tokio::test]
async fn requests_of_an_operation_are_its_own_whatever_their_path() {
    let fake = Fake::new().on("getThing", Reply::ok(&200));
    let client = rt::ClientBuilder::new(&API).service(fake.clone()).build().unwrap();
    Call::<Value>::new(&client, rt::Request::new(&GET)).await.unwrap();
    let (id, request) = route(fake.requests().remove(0), &ROUTES);
    assert_eq!((id, request.path()), (Some("getThing"), "/api/thing"));
}
