//! `FreeSWITCH`'s own causes.

/// A cause of `FreeSWITCH` that is not one of Q.850: its number is above 127.
///
/// ```
/// use telephony_errors::FreeSwitchCause;
///
/// let canceled = FreeSwitchCause::from_code(487).ok_or("unknown")?;
/// assert_eq!((canceled.reason(), canceled as u16), ("ORIGINATOR_CANCEL", 487));
/// # Ok::<(), &str>(())
/// ```
pub use crate::generated::freeswitch_cause::FreeSwitchCause;
