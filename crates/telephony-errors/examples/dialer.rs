//! A dialer that decides by the facts `redial` and `party` alone.
//!
//! `cargo run --example dialer` shows its decisions for a few messages, without waiting.

use std::fmt;
use std::time::Duration;

use backon::{BackoffBuilder as _, ExponentialBackoff, ExponentialBuilder};
use telephony_errors::{Party, Redial, TelephonyError};

/// The next step for a number after a failed call.
#[derive(Debug, PartialEq)]
enum Decision {
    /// Dial again after this time.
    RedialAfter(Duration),
    /// Dial again after this party has applied the fix.
    AwaitFix(Option<Party>, &'static str),
    /// Take the number off the list.
    Drop,
    /// Stop, after too many attempts.
    GiveUp,
    /// Ask an operator, because the facts of the error are unknown.
    Ask,
}

/// The state of a number.
struct Number {
    /// The remaining waits after a short failure of the network.
    soon: ExponentialBackoff,
    /// The remaining waits after a busy or absent callee.
    later: ExponentialBackoff,
}

impl Number {
    /// Creates the state before the first call. Jitter, by a seed of its own for each number, keeps dialers that failed
    /// together from dialing again together.
    fn new(seed: u64) -> Self {
        let seconds = ExponentialBuilder::new().with_min_delay(Duration::from_secs(2)).with_max_times(4);
        let minutes = ExponentialBuilder::new()
            .with_min_delay(Duration::from_secs(15 * 60))
            .with_max_delay(Duration::from_secs(4 * 60 * 60))
            .with_max_times(3);
        let [soon, later] =
            [seconds, minutes].map(|waits| waits.with_jitter().with_jitter_seed(seed).build());
        Self { soon, later }
    }

    /// Decides what to do after a message in the logs. `retry_after` is the wait of the response's `Retry-After`
    /// header, if present (RFC 3261 §20.33).
    fn decide(&mut self, message: &str, retry_after: Option<Duration>) -> Decision {
        if let Some(wait) = retry_after {
            return Decision::RedialAfter(wait);
        }
        // Never guess at a text that is not a message of the catalog.
        let Ok(error) = message.parse::<TelephonyError>() else { return Decision::Ask };
        match error.redial() {
            Some(Redial::Now) => self.soon.next().map_or(Decision::GiveUp, Decision::RedialAfter),
            Some(Redial::Later) => self.later.next().map_or(Decision::GiveUp, Decision::RedialAfter),
            Some(Redial::AfterFix) => Decision::AwaitFix(error.party(), error.fix()),
            Some(Redial::Never) => Decision::Drop,
            // The fact is absent, or has a value that this dialer does not know.
            _ => Decision::Ask,
        }
    }
}

impl fmt::Display for Decision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::RedialAfter(wait) => write!(f, "dial again in {} s", wait.as_secs()),
            Self::AwaitFix(Some(party), fix) => write!(f, "wait for {party}: {fix}"),
            Self::AwaitFix(None, fix) => write!(f, "wait for a fix: {fix}"),
            Self::Drop => f.write_str("take the number off the list"),
            Self::GiveUp => f.write_str("give up: too many attempts"),
            Self::Ask => f.write_str("ask an operator"),
        }
    }
}

fn main() {
    // The same seed in each run, so that the output is always the same.
    let mut number = Number::new(7);
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

    /// Returns the decisions after calls to one number that end with the same message.
    fn decisions(message: &str, calls: usize) -> Vec<Decision> {
        let mut number = Number::new(calls as u64);
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
    fn a_busy_number_is_dialed_again_after_minutes() {
        let waits = waits("Telephony - 486 - Busy Here", 9);
        assert_eq!(waits.len(), 3);
        assert!(waits.iter().all(|wait| (15 * 60..=5 * 60 * 60).contains(wait)), "{waits:?}");
        assert_eq!(decisions("Telephony - 486 - Busy Here", 4).pop(), Some(Decision::GiveUp));
    }

    #[test]
    fn temporary_failures_are_retried_after_seconds() {
        let waits = waits("Telephony - 503 - Service Unavailable", 9);
        assert_eq!(waits.len(), 4);
        assert!(waits.iter().all(|wait| (2..60).contains(wait)), "{waits:?}");
    }

    #[test]
    fn numbers_that_failed_together_are_not_dialed_together() {
        let first = |seed| Number::new(seed).decide("Telephony - 486 - Busy Here", None);
        let mut waits: Vec<_> = (0..8).map(first).collect();
        waits.dedup();
        assert!(waits.len() > 1, "{waits:?}");
    }

    #[test]
    fn a_response_that_says_when_is_obeyed() {
        let wait = std::time::Duration::from_secs(90);
        for message in ["Telephony - 603 - Decline", "Telephony - 486 - Busy Here"] {
            assert_eq!(Number::new(7).decide(message, Some(wait)), Decision::RedialAfter(wait));
        }
    }

    #[test]
    fn one_kind_of_failure_takes_no_waits_from_the_other() {
        let mut number = Number::new(7);
        while number.decide("Telephony - 503 - Service Unavailable", None) != Decision::GiveUp {}
        assert!(matches!(number.decide("Telephony - 486 - Busy Here", None), Decision::RedialAfter(_)));
    }

    #[test]
    fn a_request_that_must_change_waits_for_whose_move_it_is() {
        let fix = TelephonyError::AddressIncomplete484.fix();
        let await_fix = Decision::AwaitFix(Some(Party::CallerInput), fix);
        assert_eq!(decisions("Telephony - 484 - Address Incomplete", 1), [await_fix]);
        let fix = TelephonyError::LoopDetected482.fix();
        assert_eq!(decisions("Telephony - 482 - Loop Detected", 1), [Decision::AwaitFix(None, fix)]);
    }

    #[test]
    fn a_number_that_does_not_want_calls_gets_none() {
        for message in ["Telephony - 603 - Decline", "Telephony - 410 - Gone", "Telephony - 608 - Rejected"] {
            assert_eq!(decisions(message, 1), [Decision::Drop]);
        }
    }

    #[test]
    fn unspecified_facts_are_not_assumed() {
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
