//! Inputs in paths: each value is in its own place, wherever its parameter is declared.

use mfa_client::testing::Refusal;

use crate::documents::paths;
use crate::support::recorder::{Recorded, Recorder, Script};

/// The request that one call sends.
async fn sent<F: Future>(call: impl FnOnce(paths::Client) -> F) -> Recorded {
    let answer = Script::whole("204 No Content", "", "");
    let recorder = Recorder::start(answer).await;
    let client = paths::Client::builder().host(recorder.host()).build().unwrap();
    call(client).await;
    recorder.stop_after_one().await
}

#[tokio::test]
async fn values_stand_where_the_template_has_their_names() {
    let request = sent(async |client: paths::Client| {
        client.get_item().kind("kind-of-it").item("item/1").r#box("box 1").await.unwrap();
    });
    let request = request.await;
    assert_eq!(request.target, "/boxes/box%201/items/item%2F1.kind-of-it");
}

#[tokio::test]
async fn a_name_in_three_places_is_three_parameters() {
    let request = sent(async |client: paths::Client| {
        let call = client.get_item().r#box("b").item("in-path").kind("k");
        call.near("in-query").like("in-header").await.unwrap();
    });
    let request = request.await;
    assert_eq!(request.target, "/boxes/b/items/in-path.k?item=in-query");
    assert_eq!(request.header("item"), ["in-header"]);

    let request = sent(async |client: paths::Client| {
        client.get_item().r#box("b").item("in-path").kind("k").await.unwrap();
    });
    let request = request.await;
    assert_eq!(request.target, "/boxes/b/items/in-path.k");
    assert!(request.header("item").is_empty(), "{request:?}");
}

#[tokio::test]
async fn a_path_may_need_one_value_twice() {
    let request = sent(async |client: paths::Client| client.get_twin("a b").await.unwrap());
    assert_eq!(request.await.target, "/boxes/a%20b/twin-of/a%20b");
}

/// Answers only what is read from the right places.
struct Boxes;

impl paths::Service for Boxes {
    async fn get_item(&self, inputs: paths::client::GetItemInputs) -> Result<(), Refusal> {
        let paths::client::GetItemInputs { r#box, item, kind, near, like, .. } = inputs;
        assert_eq!((r#box.as_str(), item.as_str(), kind.as_str()), ("box 1", "item/1", "kind"));
        assert_eq!((near.as_deref(), like.as_deref()), (Some("near it"), Some("like-it")));
        Ok(())
    }

    async fn get_twin(&self, inputs: paths::client::GetTwinInputs) -> Result<(), Refusal> {
        assert_eq!(inputs.r#box, "a b");
        Ok(())
    }
}

#[tokio::test]
async fn services_read_values_where_calls_write_them() {
    use paths::Service as _;

    let client = paths::Client::builder().service(Boxes.into_service()).build().unwrap();
    let call = client.get_item().like("like-it").near("near it").kind("kind");
    call.item("item/1").r#box("box 1").await.unwrap();
    client.get_twin("a b").await.unwrap();
}
