//! Serializes the value of a fact as the page writes it.

/// Implements serde's traits for the enum of a fact.
#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! __serde_fact {
    ($name:ty) => {
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
                deserializer
                    .deserialize_str($crate::__private::Name { all: <$name>::ALL, name: <$name>::as_str })
            }
        }
    };
}

/// Expands to nothing: [`__serde`](crate::__serde) reports the missing feature once for the catalog.
#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __serde_fact {
    ($name:ty) => {};
}
