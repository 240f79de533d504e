//! The causes of ITU-T Q.850.

/// The reason for which a telephone network ended a call.
///
/// ```
/// use telephony_errors::Q850Cause;
///
/// assert_eq!(Q850Cause::from_code(17), Some(Q850Cause::UserBusy17));
/// assert_eq!(Q850Cause::UserBusy17 as u8, 17);
/// assert_eq!(Q850Cause::UserBusy17.reason(), "User busy");
/// ```
pub use crate::generated::q850_cause::Q850Cause;
