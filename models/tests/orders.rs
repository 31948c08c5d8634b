//! Each scenario in many orders: at random, with few changes of thread at the worst places, and one after the
//! other from the first order on.

use shuttle::{check_dfs, check_pct, check_random};

const TIMES: usize = 2000;

fn check(scenario: fn()) {
    check_random(scenario, TIMES);
    check_pct(scenario, TIMES, 3);
    check_dfs(scenario, Some(TIMES));
}

#[test]
fn one_request_for_all() {
    check(mfa_models::one_request_for_all);
}

#[test]
fn callers_leave() {
    check(mfa_models::callers_leave);
}

#[test]
fn requests_fail() {
    check(mfa_models::requests_fail);
}

#[test]
fn runtimes_end() {
    check(mfa_models::runtimes_end);
}

#[test]
fn requests_take_too_long() {
    check(mfa_models::requests_take_too_long);
}

#[test]
fn no_more_than_there_are() {
    check(mfa_models::no_more_than_there_are);
}

#[test]
fn no_place_is_lost() {
    check(mfa_models::no_place_is_lost);
}
