//! Serializes forms, sources of mappings and relations of reasons by their names, and recognized codes.

use error_catalog::__private::serde;
use serde_core::ser::{Serialize, SerializeStruct, Serializer};

use crate::{Code, Detail, Form, Mapped, Mapping, Recognized, Response, SipReason};

serde!(value Form);
serde!(value Mapping);
serde!(value SipReason);

/// Serializes the number, and the namespace if there is one.
impl Serialize for Code {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut code = serializer.serialize_struct("Code", 2)?;
        code.serialize_field("namespace", &self.namespace())?;
        code.serialize_field("number", &self.number())?;
        code.end()
    }
}

/// Serializes the response, and whether the code itself is registered.
impl Serialize for Response {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut response = serializer.serialize_struct("Response", 2)?;
        response.serialize_field("sip", &self.sip())?;
        response.serialize_field("is_registered", &self.is_registered())?;
        response.end()
    }
}

/// Serializes the code, and whether it is the default of the source.
impl<T: Copy + Serialize> Serialize for Mapped<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut mapped = serializer.serialize_struct("Mapped", 2)?;
        mapped.serialize_field("code", &self.get())?;
        mapped.serialize_field("is_default", &self.is_default())?;
        mapped.end()
    }
}

/// Serializes the namespace and the id of the error.
impl Serialize for Detail {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (namespace, id) = match self {
            Self::FreeSwitch(cause) => ("FreeSWITCH", cause.id()),
            Self::Stir(error) => ("STIR", error.id()),
            Self::Telnyx(code) => ("Telnyx", code.id()),
            Self::Twilio(error) => ("Twilio", error.id()),
        };
        let mut detail = serializer.serialize_struct("Detail", 2)?;
        detail.serialize_field("namespace", namespace)?;
        detail.serialize_field("id", id)?;
        detail.end()
    }
}

/// Serializes the form, the code, the phrase, the entry and the detail.
impl Serialize for Recognized<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut recognized = serializer.serialize_struct("Recognized", 5)?;
        recognized.serialize_field("form", &self.form())?;
        recognized.serialize_field("code", &self.code())?;
        recognized.serialize_field("phrase", &self.phrase())?;
        recognized.serialize_field("entry", &self.entry())?;
        recognized.serialize_field("detail", &self.detail())?;
        recognized.end()
    }
}
