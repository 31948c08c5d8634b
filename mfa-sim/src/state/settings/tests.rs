use FactorKind::{Email, Face, Otp, Sms};

use super::*;

fn enabled(settings: &Settings) -> Vec<FactorKind> {
    settings.enabled().collect()
}

#[test]
fn everything_is_on_at_first() {
    assert_eq!(enabled(&Settings::new(SecondFactor::default())), FactorKind::ALL);
}

#[test]
fn the_pool_governs_what_the_application_leaves_open() {
    let mut settings = Settings::new(SecondFactor::default());
    settings.switch_pool(Face, Switch::Off);
    settings.switch_pool(Face, Switch::Off);
    assert_eq!(enabled(&settings), [Otp, Sms, Email]);
    settings.switch_pool(Face, Switch::On);
    assert_eq!(enabled(&settings), FactorKind::ALL);
}

#[test]
fn the_application_overrules_the_pool() {
    let mut settings = Settings::new(SecondFactor::default());
    settings.switch_pool(Face, Switch::Off);
    settings.switch_application(Face, Switch::On);
    settings.switch_application(Sms, Switch::Off);
    assert_eq!(enabled(&settings), [Otp, Email, Face]);
    let pool: Vec<_> = settings.pool().collect();
    assert_eq!(pool, [Otp, Sms, Email], "the application's settings are its own");
}
