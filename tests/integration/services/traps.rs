//! Names and types that a service could trip over.

use mfa_client::testing::Refusal;
use mfa_client::{Method, formats};
use serde_json::json;

mod document {
    mfa_macros::client!(
        inline = "
openapi: 3.1.0
info: { title: Traps, version: '1' }
tags: [{ name: a, x-client: AClient }, { name: b, x-client: AService }, { name: c, x-client: A }]
paths:
  /{self}/{request}:
    get:
      operationId: service
      tags: [a]
      parameters:
        - { name: self, in: path, required: true, schema: { type: string, format: uuid } }
        - { name: request, in: path, required: true, schema: { type: boolean } }
        - { name: operation, in: query, required: true, schema: { type: number } }
        - { name: service, in: query, schema: { type: string, format: date } }
        - { name: type, in: header, required: true, schema: { type: string, format: password } }
      responses: { '204': { description: Done } }
  /b:
    get:
      operationId: intoService
      tags: [b]
      responses: { '204': { description: Done } }
  /c:
    post:
      operationId: post
      tags: [c]
      requestBody: { content: { application/json: { schema: { type: array, items: { type: string } } } } }
      responses: { '200': { description: Done, content: { application/json: { schema: { type: object } } } } }
"
    );
}

struct Trapped;

impl document::AClientService for Trapped {
    async fn service_(&self, inputs: document::a_client::ServiceInputs) -> Result<(), Refusal> {
        assert_eq!(inputs.self_.as_str(), "67e55044-10b1-426f-9247-bb680e5fe0c8");
        let (request, operation) = (inputs.request, inputs.operation);
        assert_eq!((request, operation, inputs.r#type.expose()), (true, -0.5, "s3cret"));
        assert_eq!(inputs.service.unwrap().as_str(), "2024-02-29");
        Ok(())
    }
}

impl document::AServiceService for Trapped {
    async fn into_service_(
        &self,
        _: document::a_service::IntoServiceInputs,
    ) -> Result<(), Refusal> {
        Ok(())
    }
}

impl document::AService_ for Trapped {
    async fn post(&self, inputs: document::a::PostInputs) -> Result<mfa_client::Value, Refusal> {
        Ok(json!({"got": inputs.body}))
    }
}

#[tokio::test]
async fn names_and_types_that_a_service_could_trip_over() {
    let service = document::AClientService::into_service(Trapped);
    let client = document::AClient::builder().service(service).build().unwrap();
    let call = client
        .service_()
        .self_("67e55044-10b1-426f-9247-bb680e5fe0c8".parse::<formats::Uuid>().unwrap());
    let call = call.request(true).operation(-0.5).r#type("s3cret");
    call.service("2024-02-29".parse::<formats::Date>().unwrap()).await.unwrap();

    // A caller's own requests may be none of the document's.
    let request = client.request(Method::GET, "/hunter2/hunter2").query("operation", "1");
    let error = request.await.unwrap_err();
    let said = "its path parameter `request` cannot be read as `bool`";
    assert!(error.to_string().ends_with(said), "{error}");
    let request = client.request(Method::GET, "/67e55044-10b1-426f-9247-bb680e5fe0c8/true");
    let error = request.query("operation", "1").await.unwrap_err();
    assert!(error.to_string().ends_with("it has no header `type`"), "{error}");

    let service = document::AServiceService::into_service(Trapped);
    let client = document::AService::builder().service(service).build().unwrap();
    client.into_service_().await.unwrap();
    let client = document::A::builder().service(document::AService_::into_service(Trapped));
    let client = client.build().unwrap();
    assert_eq!(client.post().await.unwrap()["got"], json!(null));
    let list = ["a".to_owned()];
    assert_eq!(client.post().body(list).await.unwrap()["got"], json!(["a"]));
}
