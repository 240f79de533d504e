//! Every telephony error that call logs show, as an enum: what it means and how to fix it.
//!
//! A call that fails leaves a message in the call logs, such as `Telephony - 486 - Busy Here`. Such a
//! message is parsed into a [`TelephonyError`]:
//!
//! ```
//! use telephony_errors::TelephonyError;
//!
//! let error: TelephonyError = "Telephony - 486 - Busy Here".parse()?;
//! assert_eq!(error, TelephonyError::BusyHere486);
//! assert_eq!(error.code(), "486");
//! assert_eq!(error.meaning(), "The recipient’s line is busy.");
//! assert_eq!(error.fix(), "User is busy - Call back later.");
//! # Ok::<(), telephony_errors::UnknownMessage>(())
//! ```
//!
//! A message that names a phone number is its entry's, whatever the number:
//!
//! ```
//! use telephony_errors::TelephonyError;
//!
//! let line = "Telephony - 400 - The number +15551234567 is unverified. \
//!             Trial accounts may only make calls to verified numbers.";
//! assert_eq!(line.parse(), Ok(TelephonyError::TheNumberIsUnverified400));
//! ```
//!
//! A lookup also says what filled the message, and how sure the match is:
//!
//! ```
//! use telephony_errors::{MatchKind, TelephonyError};
//!
//! let line = "telephony - 400 - the number +15551234567 is unverified. \
//!             Trial accounts may only make calls to verified numbers";
//! let found = TelephonyError::lookup(line).ok_or("unknown")?;
//! assert_eq!(found.entry(), Some(TelephonyError::TheNumberIsUnverified400));
//! assert_eq!((found.kind(), found.get("number")), (MatchKind::Normalised, Some("+15551234567")));
//! # Ok::<(), &str>(())
//! ```
//!
//! A code alone does not name an error: several share one.
//!
//! ```
//! use telephony_errors::TelephonyError::{self, Rejected608, TerminationNeedsStiIdhdr608};
//!
//! assert_eq!(TelephonyError::all_with_code("608"), [Rejected608, TerminationNeedsStiIdhdr608]);
//! assert_eq!(TelephonyError::from_id("608-rejected"), Some(Rejected608));
//! assert_eq!("Telephony - 608".parse::<TelephonyError>(), Err(telephony_errors::UnknownMessage));
//! ```
//!
//! What protocols and other platforms write of the same failures is read by [`recognise`]:
//!
//! ```
//! use telephony_errors::{Code, TelephonyError, recognise};
//!
//! let seen = recognise("sip status: 486: Busy Here").ok_or("nothing known")?;
//! assert_eq!((seen.code(), seen.entry()), (Code::Sip(486), Some(TelephonyError::BusyHere486)));
//! assert_eq!(recognise("room 486"), None);
//! # Ok::<(), &str>(())
//! ```
//!
//! A program that tells some errors from the others makes them an enum of its own; see [`CatalogError`]:
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
//! The crate needs neither `std` nor an allocator. With the feature `serde`, an error, a response and a cause serialise as
//! their ids, a fact such as [`Redial`] as its word (`"after-fix"`), and all are read from them.
#![no_std]

mod composed;
mod mapping;
mod q850_cause;
mod recognise;
mod sip_reason;
mod sip_response;
mod telephony_error;

pub use error_catalog::{
    Address, Captures, CatalogError, Entry, Facts, Kind, Match, MatchKind, Parameter, UnknownMessage,
};
pub use mapping::Mapping;
pub use q850_cause::Q850Cause;
pub use recognise::{Code, Form, Recognised, RecognisedAll, Response, recognise, recognise_all};
pub use sip_reason::SipReason;
pub use sip_response::SipResponse;
pub use telephony_error::{Namespace, Party, Redial, TelephonyError};
