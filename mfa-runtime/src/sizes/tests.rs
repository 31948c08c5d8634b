use super::*;

#[test]
fn successes_and_all_others_have_a_length_of_their_own() {
    let sizes = Sizes { answer: 3, refusal: 2 };
    let of = |status: u16| sizes.longest(StatusCode::from_u16(status).unwrap());
    assert_eq!([200, 204, 299].map(of), [3, 3, 3]);
    assert_eq!([101, 301, 400, 503].map(of), [2, 2, 2, 2]);
}

#[test]
fn values_have_eight_times_the_room() {
    assert_eq!(Sizes { answer: 100, refusal: 7 }.room(), 800);
    assert_eq!(Sizes { answer: usize::MAX, refusal: 7 }.room(), usize::MAX);
    assert_eq!([0, 65_536, 65_537].map(room_for_refusal), [524_288, 524_288, 524_296]);
}

#[test]
fn sizes_are_said_in_units_that_show_them_whole() {
    for (bytes, shown) in [
        (0, "0 bytes"),
        (1, "1 bytes"),
        (1023, "1023 bytes"),
        (1024, "1 KiB"),
        (1025, "1025 bytes"),
        (4 << 20, "4 MiB"),
        ((4 << 20) + 1024, "4097 KiB"),
    ] {
        assert_eq!(text(bytes), shown);
    }
    assert_eq!(too_long(4 << 20, "max_answer"), "more than the 4 MiB of `max_answer`");
    assert_eq!(
        too_much(4 << 20),
        "its values need more than 32 MiB, 8 times the 4 MiB of `max_answer`"
    );
}
