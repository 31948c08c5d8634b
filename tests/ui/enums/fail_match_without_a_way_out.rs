// shows: `FactorType`
use mfa_client::types::FactorType;

fn name(factor: &FactorType) -> &str {
    match factor {
        FactorType::Otp => "app",
        FactorType::Sms => "phone",
        FactorType::Email => "mail",
        FactorType::Face => "face",
        FactorType::Unknown(text) => text,
    }
}

fn main() {}
