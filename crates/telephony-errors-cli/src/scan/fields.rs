//! The fields that platforms have for the time of a call and for who ended it, where no other is asked for.

use error_catalog_scan::{By, Unit};

/// What the record of a call is made of on a platform.
struct Platform {
    /// When the call began; or else when it ended, or was recorded.
    times: &'static [&'static str],
    /// Who ended it.
    ended_by: &'static [&'static str],
}

/// By the platforms' own documentation; `docs/command-line.md` names it.
const PLATFORMS: [Platform; 9] = [
    // Synthflow, logs: docs.synthflow.ai/logs
    Platform { times: &["Date and Time"], ended_by: &[] },
    // Twilio, calls: twilio-node call.d.ts
    Platform { times: &["start_time", "end_time", "date_created"], ended_by: &[] },
    // Twilio, status callbacks
    Platform { times: &["Timestamp"], ended_by: &[] },
    // Twilio, Voice Insights summaries
    Platform { times: &[], ended_by: &["properties.disconnected_by"] },
    // Bland, calls: docs.bland.ai/api-v1/get/calls-id.md
    Platform { times: &["created_at"], ended_by: &["call_ended_by"] },
    // LiveKit, SIPCallInfo, and as it was before: livekit/protocol protobufs/livekit_sip.proto
    Platform {
        times: &["started_at_ns", "created_at_ns", "ended_at_ns", "started_at", "ended_at"],
        ended_by: &[],
    },
    // Telnyx, call.hangup: developers.telnyx.com/api-reference/callbacks/call-hangup
    Platform { times: &["occurred_at"], ended_by: &["hangup_source"] },
    // Bolna: bolna.ai/docs/list-phone-call-hangup-status
    Platform { times: &[], ended_by: &["hangup_by"] },
    // Bandwidth: Bandwidth/api-docs#870
    Platform { times: &["startTime", "answerTime", "endTime"], ended_by: &["hangUpSource"] },
];

/// What counts are broken down by, where that was asked for: a name is a field, with `:day` or `:hour` behind it a time,
/// and nothing before that stands for the time of the call wherever it is; nothing at all, for its day and for who
/// ended the call.
pub(crate) fn by(names: &[String]) -> Vec<By> {
    let one = |name: &String| match By::named(name) {
        _ if name.is_empty() => vec![times(Unit::Day), ended_by()],
        By { unit: Some(unit), fields } if fields.iter().all(String::is_empty) => vec![times(unit)],
        by => vec![by],
    };
    names.iter().flat_map(one).collect()
}

/// What a breakdown is called.
pub(crate) fn title(by: &By) -> String {
    match by.unit {
        Some(Unit::Day) if *by == times(Unit::Day) => "day".to_owned(),
        Some(Unit::Hour) if *by == times(Unit::Hour) => "hour".to_owned(),
        _ if *by == ended_by() => "who ended the call".to_owned(),
        _ => by.to_string(),
    }
}

fn times(unit: Unit) -> By {
    let fields = PLATFORMS.iter().flat_map(|platform| platform.times);
    By { fields: fields.map(ToString::to_string).collect(), unit: Some(unit) }
}

fn ended_by() -> By {
    let fields = PLATFORMS.iter().flat_map(|platform| platform.ended_by);
    By { fields: fields.map(ToString::to_string).collect(), unit: None }
}

#[cfg(test)]
mod tests {
    use super::{by, title};

    #[test]
    fn what_is_asked_for_has_a_name() {
        let titles = |names: &[&str]| {
            let names: Vec<String> = names.iter().map(ToString::to_string).collect();
            by(&names).iter().map(title).collect::<Vec<_>>()
        };
        assert_eq!(titles(&[]), [""; 0]);
        assert_eq!(titles(&[""]), ["day", "who ended the call"]);
        assert_eq!(titles(&[":hour", "a.b", "a:day", ":day"]), ["hour", "a.b", "a:day", "day"]);
    }

    #[test]
    fn the_document_has_every_field() {
        let document = std::fs::read_to_string("../../docs/command-line.md").unwrap();
        for field in by(&[String::new()]).iter().flat_map(|by| &by.fields) {
            assert!(document.contains(&format!("`{field}`")), "docs/command-line.md has no `{field}`");
        }
    }
}
