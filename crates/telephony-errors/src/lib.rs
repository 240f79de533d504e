#![doc = include_str!("../README.md")]
//!
//! A message with a phone number is parsed with any number:
//!
//! ```
//! use telephony_errors::TelephonyError;
//!
//! let line = "Telephony - 400 - The number +15551234567 is unverified. \
//!             Trial accounts may only make calls to verified numbers.";
//! assert_eq!(line.parse(), Ok(TelephonyError::TheNumberIsUnverified400));
//! ```
//!
//! A lookup also returns the parameter values, and the kind of match:
//!
//! ```
//! use telephony_errors::{MatchKind, TelephonyError};
//!
//! let line = "telephony - 400 - the number +15551234567 is unverified. \
//!             Trial accounts may only make calls to verified numbers";
//! let found = TelephonyError::lookup(line).ok_or("unknown")?;
//! assert_eq!(found.entry(), Some(TelephonyError::TheNumberIsUnverified400));
//! assert_eq!((found.kind(), found.get("number")), (MatchKind::Normalized, Some("+15551234567")));
//! # Ok::<(), &str>(())
//! ```
//!
//! A code alone does not identify an error, because errors share codes:
//!
//! ```
//! use telephony_errors::TelephonyError::{self, Rejected608, TerminationNeedsStiIdhdr608};
//!
//! assert_eq!(TelephonyError::with_code("608"), [Rejected608, TerminationNeedsStiIdhdr608]);
//! assert_eq!(TelephonyError::from_id("608-rejected"), Some(Rejected608));
//! assert_eq!("Telephony - 608".parse::<TelephonyError>(), Err(telephony_errors::UnknownMessage));
//! ```
//!
//! Texts about the same failures from protocols and other platforms are read by [`recognize`]:
//!
//! ```
//! use telephony_errors::{Code, TelephonyError, recognize};
//!
//! let seen = recognize("sip status: 486: Busy Here").ok_or("nothing known")?;
//! assert_eq!((seen.code(), seen.entry()), (Code::Sip(486), Some(TelephonyError::BusyHere486)));
//! assert_eq!(recognize("room 486"), None);
//! # Ok::<(), &str>(())
//! ```
//!
//! A program that handles some of the errors can define an enum for them, with the feature `derive` and [`CatalogError`]:
//!
//! ```
//! use telephony_errors::{CatalogError, TelephonyError};
//!
//! #[derive(Debug, PartialEq, CatalogError)]
//! #[entry(of = TelephonyError)]
//! pub enum CallFailure {
//!     #[entry(BusyHere486)]
//!     Busy,
//!     #[entry(TheNumberIsUnverified400)]
//!     Unverified { number: String },
//!     #[entry(other)]
//!     Other(String),
//! }
//!
//! let failure = CallFailure::from("Telephony - 486 - Busy Here");
//! assert_eq!(failure, CallFailure::Busy);
//! assert_eq!(failure.entry().map(TelephonyError::fix), Some("User is busy - Call back later."));
//! ```
//!
//! The crate does not need `std` or an allocator. With the feature `serde`, errors, responses and causes are
//! serialized as their ids, and facts such as [`Redial`] as their words (`"after-fix"`).
#![no_std]
#![warn(clippy::must_use_candidate)]

mod freeswitch_cause;
mod generated;
mod joined_message;
mod mapping;
mod q850_cause;
mod recognize;
#[cfg(feature = "serde")]
mod serialize;
mod sip_reason;
mod sip_response;
mod stir_error;
mod telephony_error;
mod telnyx_code;
mod twilio_error;

#[cfg(feature = "derive")]
pub use error_catalog::CatalogError;
pub use error_catalog::{
    Address, Captures, Entry, Fact, Facts, Match, MatchKind, Near, Nearest, Parameter, ParameterType,
    TryFromMessageError, UnknownCode, UnknownMessage, UnknownValue,
};
pub use freeswitch_cause::FreeSwitchCause;
pub use generated::stir_error::{Party as StirParty, Redial as StirRedial};
pub use generated::telephony_error::{Namespace, Party, Redial};
pub use mapping::{Mapped, Mapping};
pub use q850_cause::Q850Cause;
pub use recognize::{Code, Detail, Form, Recognized, RecognizedAll, Response, recognize, recognize_all};
pub use sip_reason::SipReason;
pub use sip_response::SipResponse;
pub use stir_error::StirError;
pub use telephony_error::TelephonyError;
pub use telnyx_code::TelnyxCode;
pub use twilio_error::TwilioError;
