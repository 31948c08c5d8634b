//! Calls by the client written by hand.

use std::hint::black_box;

use bench_hand::{Client, FactorProfile, FactorType, SendEnrollFactorRequestDto};

fn connect(url: &str) -> Client {
    Client::new(url)
}

async fn call(client: &Client, operation: &str) {
    match operation {
        "send" => {
            let profile = FactorProfile {
                phone_number: Some("188xxxx8888".into()),
                phone_country_code: Some("+86".into()),
                email: None,
            };
            let body = SendEnrollFactorRequestDto { profile, factor_type: FactorType::Sms };
            black_box(client.send_enroll_factor_request(&body).await.unwrap());
        }
        "list" => _ = black_box(client.list_enrolled_factors().await.unwrap()),
        _ => _ = black_box(client.get_factor("62fc89c5acb2d1ed6f1f6a01").await.unwrap()),
    }
}

include!("../../../measure.rs");
