//! The responses about caller identity.

/// A response to a call that concerns its caller identity: its signature (STIR/SHAKEN), or its reputation.
///
/// ```
/// use telephony_errors::{StirError, StirParty, StirRedial};
///
/// let blocked: StirError = "603 Network Blocked".parse()?;
/// assert_eq!(blocked, StirError::NetworkBlocked603);
/// // Nobody was asked: a network blocked the call.
/// assert_eq!((blocked.party(), blocked.redial()), (Some(StirParty::Policy), Some(StirRedial::Never)));
/// # Ok::<(), telephony_errors::UnknownMessage>(())
/// ```
pub use crate::generated::stir_error::StirError;
