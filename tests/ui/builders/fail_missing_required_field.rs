// shows: the required field `enrollment_token` is not set
// shows: call `.enrollment_token(…)` before this
use mfa_client::types::{EnrollFactorDto, EnrollFactorEnrollmentDataDto, FactorType};

fn main() {
    let data = EnrollFactorEnrollmentDataDto::builder().pass_code("123456").build();
    let _ = EnrollFactorDto::builder().factor_type(FactorType::Sms).enrollment_data(data).build();
}
