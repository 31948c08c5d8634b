//! Futures that look around.

use std::pin::pin;

use super::*;

#[tokio::test]
async fn a_future_is_inside_while_it_is_polled() {
    let [one, two] = [Id(1), Id(2)];
    let look = || [is_inside(one), is_inside(two)];
    let inner = async {
        let before = look();
        tokio::task::yield_now().await;
        (before, look(), all())
    };
    let outer = async {
        let before = look();
        let inner = run([two], pin!(inner)).await;
        (before, inner, look())
    };
    assert_eq!(look(), [false, false]);
    let seen = run([one], pin!(outer)).await;
    let expected = ([true, false], ([true, true], [true, true], vec![one, two]), [true, false]);
    assert_eq!(seen, expected);
    assert_eq!(look(), [false, false]);
}

/// The thread belongs to others while the future waits.
#[tokio::test]
async fn others_are_not_inside() {
    let waits = async {
        tokio::task::yield_now().await;
        // So is a task that it spawns, which somebody else polls.
        tokio::spawn(async { is_inside(Id(1)) }).await.unwrap()
    };
    let beside = async {
        tokio::task::yield_now().await;
        is_inside(Id(1))
    };
    assert_eq!(tokio::join!(run([Id(1)], Box::pin(waits)), beside), (false, false));
}

#[test]
fn a_panic_leaves() {
    let panics = || enter(&[Id(1)], || panic!("as it should"));
    std::panic::catch_unwind(panics).unwrap_err();
    assert!(!is_inside(Id(1)));
}

#[test]
fn things_have_identities() {
    let things: [std::sync::Arc<dyn std::fmt::Debug>; 2] =
        [std::sync::Arc::new(()), std::sync::Arc::new(())];
    let [one, two] = things.each_ref().map(|thing| Id::of(&**thing));
    assert_eq!(one, Id::of(&*things[0].clone()));
    assert_ne!(one, two);
}
