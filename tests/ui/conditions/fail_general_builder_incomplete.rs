// shows: the required field `enrollment_data` is not set
use mfa_client::types::{EnrollFactorDto, FactorType};

fn main() {
    let _ = EnrollFactorDto::builder().factor_type(FactorType::Sms).enrollment_token("t").build();
}
