//! Calls by the generated client.

use std::hint::black_box;

use bench_generated::Client;
use bench_generated::types::{FactorProfile, FactorType, SendEnrollFactorRequestDto};

fn connect(url: &str) -> Client {
    Client::builder().host(url).build().unwrap()
}

async fn call(client: &Client, operation: &str) {
    match operation {
        "send" => {
            let profile = FactorProfile::builder()
                .phone_number("188xxxx8888")
                .phone_country_code("+86")
                .build();
            let body = SendEnrollFactorRequestDto::builder()
                .profile(profile)
                .factor_type(FactorType::Sms)
                .build();
            black_box(client.send_enroll_factor_request(body).await.unwrap());
        }
        "list" => _ = black_box(client.list_enrolled_factors().await.unwrap()),
        _ => _ = black_box(client.get_factor("62fc89c5acb2d1ed6f1f6a01").await.unwrap()),
    }
}

include!("../../../measure.rs");
