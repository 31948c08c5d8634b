use super::*;

#[test]
fn its_clock_is_moved_by_hand() {
    let sim = Simulator::builder().build();
    let before = sim.unix_time();
    sim.clone().advance(Duration::from_hours(1));
    assert!((3600..3660).contains(&(sim.unix_time() - before)));
}

#[test]
fn has_sent_nothing_at_first() {
    let sim = Simulator::builder().build();
    assert_eq!((sim.messages(), sim.last_code("188xxxx8888")), (Vec::new(), None));
}

#[test]
fn shows_nothing_of_its_state() {
    assert_eq!(format!("{:?}", Simulator::builder().build()), "Simulator { .. }");
}
