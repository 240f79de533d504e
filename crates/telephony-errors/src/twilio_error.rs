//! Twilio's errors of calls.

/// An error of Twilio that ends or prevents a call.
///
/// ```
/// use telephony_errors::TwilioError;
///
/// let error = TwilioError::from_code(21219).ok_or("unknown")?;
/// assert_eq!(error, TwilioError::CalledNumberNotVerified21219);
/// # Ok::<(), &str>(())
/// ```
pub use crate::generated::twilio_error::TwilioError;
