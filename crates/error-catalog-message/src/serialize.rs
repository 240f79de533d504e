//! Serializes kinds of matches and types of parameters by their names, and captures as a map.

use core::fmt;

use serde_core::de::{Deserialize, Deserializer, Error, Expected, Visitor};
use serde_core::ser::{Serialize, Serializer};

use crate::{Captures, MatchKind, ParameterType};

impl Serialize for MatchKind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for MatchKind {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(Name { all: Self::ALL, name: Self::as_str })
    }
}

impl Serialize for ParameterType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for ParameterType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(Name { all: Self::ALL, name: Self::as_str })
    }
}

impl Serialize for Captures<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self)
    }
}

/// Reads a value from its name.
#[derive(Clone, Copy, Debug)]
pub struct Name<T: 'static> {
    /// Every value.
    pub all: &'static [T],
    /// Returns the name of a value.
    pub name: fn(T) -> &'static str,
}

impl<T: Copy> Visitor<'_> for Name<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, value) in self.all.iter().enumerate() {
            write!(f, "{}`{}`", if index == 0 { "one of " } else { ", " }, (self.name)(*value))?;
        }
        Ok(())
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<T, E> {
        let value = self.all.iter().find(|value| (self.name)(**value) == name).copied();
        value.ok_or_else(|| {
            E::custom(format_args!("unknown variant `{name}`, expected {}", &self as &dyn Expected))
        })
    }
}
