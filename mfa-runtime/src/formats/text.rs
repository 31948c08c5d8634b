//! What the types of formats have in common.

/// Defines a type that is a text: what makes one, and how it travels.
macro_rules! text_format {
    ($(#[$attribute:meta])* $name:ident, $is_valid:path, $expected:literal) => {
        $(#[$attribute])*
        #[derive(Clone, PartialEq, Eq, Hash)]
        pub struct $name(String);

        impl $name {
            /// Takes a text of this form.
            ///
            /// # Errors
            ///
            /// If it is not of this form.
            pub fn new(text: impl Into<String>) -> Result<Self, $crate::formats::FormatError> {
                let text = text.into();
                if $is_valid(&text) {
                    Ok(Self(text))
                } else {
                    Err($crate::formats::FormatError { expected: $expected })
                }
            }

            /// The text as it is sent, or as it came.
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// Whether the text is of this form. One that a program made is; one from an answer
            /// may not be.
            pub fn is_valid(&self) -> bool {
                $is_valid(&self.0)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(&self.0)
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::formats::FormatError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::new(text)
            }
        }

        impl TryFrom<&str> for $name {
            type Error = $crate::formats::FormatError;

            fn try_from(text: &str) -> Result<Self, Self::Error> {
                Self::new(text)
            }
        }

        impl TryFrom<String> for $name {
            type Error = $crate::formats::FormatError;

            fn try_from(text: String) -> Result<Self, Self::Error> {
                Self::new(text)
            }
        }

        impl TryFrom<&String> for $name {
            type Error = $crate::formats::FormatError;

            fn try_from(text: &String) -> Result<Self, Self::Error> {
                Self::new(text)
            }
        }

        /// A copy, for what takes a text or a value of this type. It never fails.
        impl TryFrom<&$name> for $name {
            type Error = $crate::formats::FormatError;

            fn try_from(value: &$name) -> Result<Self, Self::Error> {
                Ok(value.clone())
            }
        }

        impl From<$name> for String {
            fn from(value: $name) -> Self {
                value.0
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }

        /// Takes every text: an answer is not refused for the form of a value in it.
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                String::deserialize(deserializer).map(Self)
            }
        }

        impl $crate::parameter::ToParameter for $name {
            fn write_parameter(&self, out: &mut dyn FnMut(&str)) {
                out(&self.0);
            }
        }

        impl $crate::constraints::Constrained for $name {
            fn measure(&self) -> $crate::constraints::Measured<'_> {
                $crate::constraints::Measured::Text(&self.0)
            }
        }
    };
}

pub(super) use text_format;
