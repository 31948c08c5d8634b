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

#[tokio::test(start_paused = true)]
async fn an_endless_limit_is_in_the_future() {
    let timeouts = Timeouts::new().attempt(LONG).operation(Duration::MAX).stall(Duration::MAX);
    let mut deadlines = Deadlines::start(&timeouts);
    assert!(deadlines.remaining() > LONG * 60 * 24 * 365 * 20, "{:?}", deadlines.remaining());
    deadlines.progress();
    deadlines.end_attempt();
    let later = tokio::time::sleep(LONG * 60 * 24 * 365);
    assert_eq!(deadlines.watch(pin!(later)).await, Ok(()), "no limit passed in a year");
}

#[tokio::test(start_paused = true)]
async fn an_answer_that_drips_ends_with_its_attempt() {
    let second = Duration::from_secs(1);
    let timeouts = Timeouts::new().stall(second * 2).attempt(second * 15).operation(LONG);
    let mut deadlines = Deadlines::start(&timeouts);
    let end = loop {
        deadlines.progress();
        if let Err(limit) = deadlines.watch(pin!(tokio::time::sleep(second))).await {
            break limit;
        }
        assert!(deadlines.elapsed() <= second * 15, "the answer outlives its attempt");
    };
    assert_eq!((end, deadlines.elapsed().as_secs()), (Limit::Attempt, 15));
}

#[tokio::test(start_paused = true)]
async fn an_attempt_knows_how_long_it_has_taken() {
    let timeouts = Timeouts::new();
    let mut deadlines = Deadlines::start(&timeouts);
    tokio::time::advance(Duration::from_secs(3)).await;
    assert_eq!(deadlines.attempt_elapsed().as_secs(), 3);
    deadlines.begin_attempt();
    tokio::time::advance(Duration::from_secs(4)).await;
    assert_eq!((deadlines.attempt_elapsed().as_secs(), deadlines.elapsed().as_secs()), (4, 7));
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
