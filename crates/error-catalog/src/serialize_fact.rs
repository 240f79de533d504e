//! Serializes the value of a fact as the page writes it.

/// Implements serde's traits for the enum of a fact; `$words` are the values in the order of its variants.
#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! __serde_fact {
    ($name:ty, $words:expr) => {
        #[automatically_derived]
        impl $crate::__private::serde_core::Serialize for $name {
            fn serialize<S: $crate::__private::serde_core::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(<$name>::as_str(*self))
            }
        }

        #[automatically_derived]
        impl<'de> $crate::__private::serde_core::Deserialize<'de> for $name {
            fn deserialize<D: $crate::__private::serde_core::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                deserializer.deserialize_str($crate::__private::Word { all: <$name>::ALL, words: $words })
            }
        }
    };
}

/// Expands to nothing: [`__serde`](crate::__serde) reports the missing feature once for the catalog.
#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __serde_fact {
    ($name:ty, $words:expr) => {};
}

#[cfg(feature = "serde")]
mod visitor {
    use core::fmt;

    use serde_core::de::{Error, Visitor};

    /// Reads a value from its word.
    #[derive(Debug)]
    pub struct Word<F: 'static> {
        /// Every value.
        pub all: &'static [F],
        /// Their words, in the same order.
        pub words: &'static [&'static str],
    }

    impl<F: Copy> Visitor<'_> for Word<F> {
        type Value = F;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a value of the fact")
        }

        fn visit_str<X: Error>(self, word: &str) -> Result<F, X> {
            let mut known = self.all.iter().zip(self.words);
            let found = known.find_map(|(value, known)| (*known == word).then_some(*value));
            found.ok_or_else(|| X::unknown_variant(word, self.words))
        }
    }
}

#[cfg(feature = "serde")]
pub use visitor::Word;
