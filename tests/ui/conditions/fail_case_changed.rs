// shows: no method named `factor_type` found for struct `EnrollFactorDtoSmsBuilder
use mfa_client::types::{EnrollFactorDto, FactorType};

fn main() {
    let _ = EnrollFactorDto::sms().factor_type(FactorType::Otp);
}
