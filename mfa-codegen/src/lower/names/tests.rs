use super::{Case, rust_name, service_trait};
use crate::diagnostic::{Diagnostics, JsonPointer};
use crate::model::Name;

fn name(case: Case, text: &str) -> Option<String> {
    let mut diagnostics = Diagnostics::default();
    let name = rust_name(&mut diagnostics, "thing", case, text, &JsonPointer::root(), None);
    name.ok().map(|name| if name.raw { format!("r#{}", name.text) } else { name.text })
}

#[test]
fn types_keep_a_name_that_is_one() {
    for (text, expected) in [
        ("MFASettingsDto", "MFASettingsDto"),
        ("pet", "Pet"),
        ("foo_bar.v1", "FooBarV1"),
        ("OTP", "Otp"),
        ("CHANNEL_BIND_MFA", "ChannelBindMfa"),
        ("2fa", "_2fa"),
        ("self", "Self_"),
    ] {
        assert_eq!(name(Case::UpperCamel, text).as_deref(), Some(expected), "{text}");
    }
}

#[test]
fn fields_are_snake_case_and_never_a_bare_keyword() {
    for (text, expected) in [
        ("isExternalPhoto", "is_external_photo"),
        ("qrCodeUri", "qr_code_uri"),
        ("type", "r#type"),
        ("self", "self_"),
        ("build", "build_"),
        ("@id", "id"),
    ] {
        assert_eq!(name(Case::Snake, text).as_deref(), Some(expected), "{text}");
    }
}

#[test]
fn what_is_snake_case_already_is_what_changing_the_case_makes_of_it() {
    for text in ["a", "a_b", "node_id2", "sha_256", "2fa", "1_2", "a__b", "_a", "a_", "aB", "é_a"]
    {
        assert_eq!(super::snake(text), heck::AsSnakeCase(text).to_string(), "{text}");
    }
}

#[test]
fn what_clients_and_calls_have_of_their_own() {
    for (what, text, expected) in [
        ("method", "httpClient", "http_client_"),
        ("method", "retry", "retry_"),
        ("method", "send", "send"),
        ("method", "service", "service_"),
        ("method", "intoService", "into_service_"),
        ("method", "freshConnections", "fresh_connections_"),
        ("method", "maxInFlight", "max_in_flight_"),
        ("method", "maxAnswer", "max_answer_"),
        ("method", "maxRefusal", "max_refusal_"),
        ("field", "maxAnswer", "max_answer"),
        ("parameter", "send", "send_"),
        ("parameter", "httpClient", "http_client"),
        ("field", "send", "send"),
    ] {
        let (mut diagnostics, at) = (Diagnostics::default(), JsonPointer::root());
        let name = rust_name(&mut diagnostics, what, Case::Snake, text, &at, None);
        assert_eq!(name.unwrap().text, expected, "{what} {text}");
    }
}

#[test]
fn what_leaves_nothing_is_refused() {
    for text in ["", "+", "手机", "___"] {
        assert_eq!(name(Case::Snake, text), None, "{text}");
    }
}

#[test]
fn services_take_the_place_of_clients_in_names() {
    for (client, taken, expected) in [
        ("AuthenticationClient", &[][..], "AuthenticationService"),
        ("Client", &[], "Service"),
        ("Petstore", &[], "PetstoreService"),
        ("UserClient", &["UserService"], "UserClientService"),
        ("UserClient", &["UserService", "UserClientService"], "UserClientService_"),
    ] {
        let client = Name { text: client.to_owned(), raw: false };
        let service = service_trait(&client, |text| taken.contains(&text));
        assert_eq!(service.text, expected);
    }
}
