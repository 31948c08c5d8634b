use super::*;

#[test]
fn shows_no_token_and_no_password() {
    let builder = Simulator::builder().port(8080).token("hunter1").management_token("hunter2");
    let builder = builder.user(User::new("jane-id", "hunter3"));
    assert_eq!(format!("{builder:?}"), "SimulatorBuilder { port: 8080, .. }");
}
