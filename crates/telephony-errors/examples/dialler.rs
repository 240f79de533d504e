//! A dialler that decides by facts: what it does after a call failed follows from `redial` and `party` alone.
//!
//! `cargo run --example dialler` shows what it makes of a few call logs. It waits for nothing: it says how long it would.

use std::fmt;
use std::time::Duration;

use backon::{BackoffBuilder as _, ExponentialBackoff, ExponentialBuilder};
use telephony_errors::{Party, Redial, TelephonyError};

/// What to do with a number after a call to it failed.
#[derive(Debug, PartialEq)]
enum Decision {
    /// Dial it again after that time.
    RedialAfter(Duration),
    /// Dial it again when that party has changed something; what that is, the text says.
    Mend(Option<Party>, &'static str),
    /// Take it off the list.
    Drop,
    /// It was tried often enough.
    GiveUp,
    /// Let somebody look: it is not known what the failure calls for.
    Ask,
}

/// How a number has fared so far.
struct Number {
    /// The waits left where the network failed for a moment.
    soon: ExponentialBackoff,
    /// The waits left where whoever is called was busy or away.
    later: ExponentialBackoff,
}

impl Number {
    fn new() -> Self {
        let seconds = ExponentialBuilder::new().with_min_delay(Duration::from_secs(2)).with_max_times(4);
        let minutes = ExponentialBuilder::new()
            .with_min_delay(Duration::from_secs(15 * 60))
            .with_max_delay(Duration::from_secs(4 * 60 * 60))
            .with_max_times(3);
        // Many diallers that failed together should not try again together.
        Self { soon: seconds.with_jitter().build(), later: minutes.with_jitter().build() }
    }

    /// What to do after a call left this message in the logs; `retry_after` is the wait that the response's header
    /// `Retry-After` asked for, if it had one (RFC 3261 §20.33).
    fn decide(&mut self, message: &str, retry_after: Option<Duration>) -> Decision {
        if let Some(wait) = retry_after {
            return Decision::RedialAfter(wait);
        }
        // A text that is no message of the catalog is not guessed at.
        let Ok(error) = message.parse::<TelephonyError>() else { return Decision::Ask };
        match error.redial() {
            Some(Redial::Now) => self.soon.next().map_or(Decision::GiveUp, Decision::RedialAfter),
            Some(Redial::Later) => self.later.next().map_or(Decision::GiveUp, Decision::RedialAfter),
            Some(Redial::AfterFix) => Decision::Mend(error.party(), error.fix()),
            Some(Redial::Never) => Decision::Drop,
            // The catalog does not say, or says what this dialler does not know yet.
            _ => Decision::Ask,
        }
    }
}

impl fmt::Display for Decision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::RedialAfter(wait) => write!(f, "dial again in {} s", wait.as_secs()),
            Self::Mend(Some(party), fix) => write!(f, "wait for {party}: {fix}"),
            Self::Mend(None, fix) => write!(f, "wait until somebody mends it: {fix}"),
            Self::Drop => f.write_str("take the number off the list"),
            Self::GiveUp => f.write_str("give up: it was tried often enough"),
            Self::Ask => f.write_str("let somebody look"),
        }
    }
}

fn main() {
    let mut number = Number::new();
    for message in [
        "Telephony - 503 - Service Unavailable",
        "Telephony - 503 - Service Unavailable",
        "Telephony - 486 - Busy Here",
        "Telephony - 484 - Address Incomplete",
        "Telephony - 484 - Call Rejected",
        "Telephony - 603 - Decline",
    ] {
        println!("{message}: {}", number.decide(message, None));
    }
}

#[cfg(test)]
mod tests {
    use telephony_errors::{Party, Redial, TelephonyError};

    use super::{Decision, Number};

    /// The decisions after calls to one number that end alike.
    fn decisions(message: &str, calls: usize) -> Vec<Decision> {
        let mut number = Number::new();
        (0..calls).map(|_| number.decide(message, None)).collect()
    }

    fn waits(message: &str, calls: usize) -> Vec<u64> {
        let wait = |decision| match decision {
            Decision::RedialAfter(wait) => Some(wait.as_secs()),
            _ => None,
        };
        decisions(message, calls).into_iter().map_while(wait).collect()
    }

    #[test]
    fn a_busy_number_is_dialled_again_after_minutes() {
        let waits = waits("Telephony - 486 - Busy Here", 9);
        assert_eq!(waits.len(), 3);
        assert!(waits.iter().all(|wait| (15 * 60..=5 * 60 * 60).contains(wait)), "{waits:?}");
        assert_eq!(decisions("Telephony - 486 - Busy Here", 4).pop(), Some(Decision::GiveUp));
    }

    #[test]
    fn what_failed_for_a_moment_is_tried_again_after_seconds() {
        let waits = waits("Telephony - 503 - Service Unavailable", 9);
        assert_eq!(waits.len(), 4);
        assert!(waits.iter().all(|wait| (2..60).contains(wait)), "{waits:?}");
    }

    #[test]
    fn numbers_that_failed_together_are_not_dialled_together() {
        let first = |_| waits("Telephony - 486 - Busy Here", 1);
        let mut waits: Vec<_> = (0..8).map(first).collect();
        waits.dedup();
        assert!(waits.len() > 1, "{waits:?}");
    }

    #[test]
    fn a_response_that_says_when_is_obeyed() {
        let wait = std::time::Duration::from_secs(90);
        for message in ["Telephony - 603 - Decline", "Telephony - 486 - Busy Here"] {
            assert_eq!(Number::new().decide(message, Some(wait)), Decision::RedialAfter(wait));
        }
    }

    #[test]
    fn one_kind_of_failure_takes_no_waits_from_the_other() {
        let mut number = Number::new();
        while number.decide("Telephony - 503 - Service Unavailable", None) != Decision::GiveUp {}
        assert!(matches!(number.decide("Telephony - 486 - Busy Here", None), Decision::RedialAfter(_)));
    }

    #[test]
    fn a_request_that_must_change_waits_for_whose_move_it_is() {
        let fix = TelephonyError::AddressIncomplete484.fix();
        let mend = Decision::Mend(Some(Party::CallerInput), fix);
        assert_eq!(decisions("Telephony - 484 - Address Incomplete", 1), [mend]);
        let fix = TelephonyError::LoopDetected482.fix();
        assert_eq!(decisions("Telephony - 482 - Loop Detected", 1), [Decision::Mend(None, fix)]);
    }

    #[test]
    fn a_number_that_does_not_want_calls_gets_none() {
        for message in ["Telephony - 603 - Decline", "Telephony - 410 - Gone", "Telephony - 608 - Rejected"] {
            assert_eq!(decisions(message, 1), [Decision::Drop]);
        }
    }

    #[test]
    fn what_nobody_has_said_is_not_assumed() {
        for message in ["Telephony - 500 - Decline", "Telephony - 484 - Call Rejected", "486 Busy Here", ""] {
            assert_eq!(decisions(message, 1), [Decision::Ask]);
        }
        for error in TelephonyError::ALL {
            let message = error.message().replace("{number}", "+1234567");
            assert_eq!(decisions(&message, 1) == [Decision::Ask], error.redial().is_none(), "{message}");
        }
    }

    #[test]
    fn every_value_that_the_page_declares_is_known_here() {
        assert_eq!(Redial::ALL, [Redial::Never, Redial::AfterFix, Redial::Later, Redial::Now]);
    }
}
