//! The order of the values of an open enum.

use std::cmp::Ordering;

/// Compares two values of an open enum by their texts, so that the order is the same wherever the
/// document lists them. A value that the document has comes before the same text in the catch-all.
pub fn by_text<T>(left: &T, right: &T, text: fn(&T) -> &str) -> Ordering
where
    T: PartialEq + for<'t> From<&'t str>,
{
    text(left).cmp(text(right)).then_with(|| {
        if left == right {
            Ordering::Equal
        } else if *left == T::from(text(left)) {
            Ordering::Less
        } else {
            Ordering::Greater
        }
    })
}

#[cfg(test)]
mod tests {
    use std::cmp::Ordering;

    use super::by_text;

    #[derive(Debug, PartialEq)]
    enum Pet {
        Dog,
        Cat,
        Unknown(String),
    }

    impl From<&str> for Pet {
        fn from(text: &str) -> Self {
            match text {
                "dog" => Self::Dog,
                "cat" => Self::Cat,
                _ => Self::Unknown(text.to_owned()),
            }
        }
    }

    fn text(pet: &Pet) -> &str {
        match pet {
            Pet::Dog => "dog",
            Pet::Cat => "cat",
            Pet::Unknown(text) => text,
        }
    }

    /// A total order that agrees with `==`: each is less than all behind it, and equal to itself alone.
    #[test]
    fn values_are_in_the_order_of_their_texts() {
        let unknown = |text: &str| Pet::Unknown(text.to_owned());
        let sorted = [unknown("bird"), Pet::Cat, unknown("cat"), Pet::Dog, unknown("dog")];
        for (left, one) in sorted.iter().enumerate() {
            for (right, other) in sorted.iter().enumerate() {
                let expected = left.cmp(&right);
                assert_eq!(by_text(one, other, text), expected, "{one:?} {other:?}");
                assert_eq!(expected == Ordering::Equal, one == other);
            }
        }
    }
}
