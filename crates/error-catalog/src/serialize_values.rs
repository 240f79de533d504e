//! Serializes parameters, addresses and the results of lookups.

use serde_core::ser::{Serialize, SerializeStruct, Serializer};

use crate::{Address, Entry, Fact, Facts, Match, Near, Parameter};

impl Serialize for Parameter {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut parameter = serializer.serialize_struct("Parameter", 3)?;
        parameter.serialize_field("name", self.name)?;
        parameter.serialize_field("kind", &self.kind)?;
        parameter.serialize_field("example", self.example)?;
        parameter.end()
    }
}

impl Serialize for Address {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl Serialize for Fact {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Fact", 4)?;
        fields.serialize_field("name", self.name)?;
        fields.serialize_field("value", self.value)?;
        fields.serialize_field("description", &self.description)?;
        fields.serialize_field("value_description", &self.value_description)?;
        fields.end()
    }
}

/// Serializes the values by the names of the facts.
impl Serialize for Facts {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.clone().map(|fact| (fact.name, fact.value)))
    }
}

/// Serializes the kind, the ids of the entries, and the values of the parameters.
impl<E: Entry> Serialize for Match<'_, E> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Match", 3)?;
        fields.serialize_field("kind", &self.kind())?;
        fields.serialize_field("entries", &Ids(self.entries()))?;
        fields.serialize_field("captures", self.captures())?;
        fields.end()
    }
}

/// Serializes the id of the entry, and the distance.
impl<E: Entry> Serialize for Near<E> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut near = serializer.serialize_struct("Near", 2)?;
        near.serialize_field("entry", self.entry.id())?;
        near.serialize_field("distance", &self.distance)?;
        near.end()
    }
}

struct Ids<E: 'static>(&'static [E]);

impl<E: Entry> Serialize for Ids<E> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.iter().map(|entry| entry.id()))
    }
}
