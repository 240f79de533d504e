//! Serializes an entry by its id, and a value of a fact as the page writes it.

/// Implements serde's traits for the enum of a catalog (`entry`), or for an enum with `ALL` and `as_str` (`value`).
#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! __serde {
    (entry $name:ty) => {
        $crate::__serde!($name, id, $crate::__private::Id(::core::marker::PhantomData));
    };
    (value $name:ty) => {
        $crate::__serde!($name, as_str, $crate::__private::Name { all: <$name>::ALL, name: <$name>::as_str });
    };
    ($name:ty, $text:ident, $visitor:expr) => {
        #[automatically_derived]
        impl $crate::__private::serde_core::Serialize for $name {
            fn serialize<S: $crate::__private::serde_core::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(<$name>::$text(*self))
            }
        }

        #[automatically_derived]
        impl<'de> $crate::__private::serde_core::Deserialize<'de> for $name {
            fn deserialize<D: $crate::__private::serde_core::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                deserializer.deserialize_str($visitor)
            }
        }
    };
}

/// Reports the missing feature, once for each catalog.
#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __serde {
    (entry $name:ty) => {
        ::core::compile_error!(
            "the argument `serde` needs the feature `serde` of the crate `error-catalog`: turn it on in Cargo.toml, \
             `error-catalog = { …, features = [\"serde\"] }`"
        );
    };
    (value $name:ty) => {};
}

#[cfg(feature = "serde")]
mod visitor {
    use core::fmt;
    use core::marker::PhantomData;

    use serde_core::de::{Error, Unexpected, Visitor};

    use crate::Entry;

    /// Reads an entry from its id.
    #[derive(Debug)]
    pub struct Id<E>(pub PhantomData<E>);

    impl<E: Entry> Visitor<'_> for Id<E> {
        type Value = E;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("the id of an entry of the catalog")
        }

        fn visit_str<X: Error>(self, id: &str) -> Result<E, X> {
            E::from_id(id).ok_or_else(|| X::invalid_value(Unexpected::Str(id), &self))
        }
    }
}

#[cfg(feature = "serde")]
pub use visitor::Id;
