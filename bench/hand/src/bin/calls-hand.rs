//! Calls by the client written by hand; with `LIMITS` in the environment it has limits of time.

use std::hint::black_box;
use std::time::Duration;

use bench_hand::{Client, FactorProfile, FactorType, SendEnrollFactorRequestDto};

fn connect(url: &str) -> Client {
    let mut http = reqwest::Client::builder();
    if std::env::var_os("LIMITS").is_some() {
        http = http.timeout(Duration::from_secs(60));
        http = http.read_timeout(Duration::from_secs(10)).connect_timeout(Duration::from_secs(5));
    }
    Client::with(url, http.build().unwrap())
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
