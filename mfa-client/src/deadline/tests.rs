use std::pin::pin;

use super::*;

const LONG: Duration = Duration::from_mins(1);

#[tokio::test]
async fn the_first_limit_counts() {
    let timeouts = Timeouts::new().attempt(LONG).operation(LONG * 2).stall(Duration::ZERO);
    let mut deadlines = Deadlines::start(&timeouts);
    assert_eq!(deadlines.next().1, Limit::Attempt, "no stall before the answer begins");
    deadlines.progress();
    assert_eq!(deadlines.next().1, Limit::Stall);
    deadlines.end_attempt();
    assert_eq!(deadlines.next().1, Limit::Operation, "hooks have what is left of the call's time");

    let timeouts = timeouts.operation(LONG / 2);
    assert_eq!(Deadlines::start(&timeouts).next().1, Limit::Operation);
}

#[tokio::test]
async fn endless_limits_do_not_overflow() {
    let timeouts =
        Timeouts::new().attempt(Duration::MAX).operation(Duration::MAX).stall(Duration::MAX);
    let mut deadlines = Deadlines::start(&timeouts);
    deadlines.progress();
    assert_eq!(deadlines.watch(pin!(async { 7 })).await, Ok(7));
}

#[tokio::test]
async fn what_is_ready_is_never_too_late() {
    let timeouts = Timeouts::new().operation(Duration::ZERO);
    let mut deadlines = Deadlines::start(&timeouts);
    assert_eq!(deadlines.watch(pin!(async { 7 })).await, Ok(7));
}

#[tokio::test(start_paused = true)]
async fn an_answer_that_began_late_may_stall_as_well() {
    let stall = Duration::from_secs(10);
    let timeouts = Timeouts::new().stall(stall).attempt(LONG).operation(LONG);
    let mut deadlines = Deadlines::start(&timeouts);
    deadlines.watch(pin!(tokio::time::sleep(stall * 3 / 2))).await.unwrap();
    deadlines.progress();
    let never = std::future::pending::<()>();
    assert_eq!(deadlines.watch(pin!(never)).await, Err(Limit::Stall));
    assert_eq!(deadlines.elapsed().as_secs(), 25, "not when the attempt ends");
}

#[tokio::test]
async fn an_early_timer_is_set_again() {
    let timeouts = Timeouts::new().stall(Duration::ZERO).attempt(Duration::from_millis(20));
    let mut deadlines = Deadlines::start(&timeouts);
    let never = std::future::pending::<()>();
    assert_eq!(deadlines.watch(pin!(never)).await, Err(Limit::Attempt));
    assert!(deadlines.elapsed() >= Duration::from_millis(20));
}
