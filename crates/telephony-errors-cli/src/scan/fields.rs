//! The default fields of breakdowns: the time of a call and who ended it, on known platforms.

use error_catalog_scan::{GroupBy, TimeUnit};

/// The fields of a platform's call records.
struct Platform {
    /// The start of the call; otherwise its end or the time of the record.
    times: &'static [&'static str],
    /// The party that ended the call.
    ended_by: &'static [&'static str],
}

/// From the platforms' documentation, which `docs/scan.md` lists.
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

/// Parses the values of `--by`. A name is a field, with an optional suffix `:day` or `:hour`. A suffix alone selects
/// the time of the call. An empty value selects the day of the call and who ended it.
pub(crate) fn group_by(names: &[String]) -> Vec<GroupBy> {
    let one = |name: &String| match GroupBy::named(name) {
        _ if name.is_empty() => vec![times(TimeUnit::Day), ended_by()],
        GroupBy { unit: Some(unit), fields } if fields.iter().all(String::is_empty) => vec![times(unit)],
        group_by => vec![group_by],
    };
    names.iter().flat_map(one).collect()
}

/// Returns the title of a breakdown.
pub(crate) fn title(group_by: &GroupBy) -> String {
    match group_by.unit {
        Some(TimeUnit::Day) if *group_by == times(TimeUnit::Day) => "day".to_owned(),
        Some(TimeUnit::Hour) if *group_by == times(TimeUnit::Hour) => "hour".to_owned(),
        _ if *group_by == ended_by() => "who ended the call".to_owned(),
        _ => group_by.to_string(),
    }
}

fn times(unit: TimeUnit) -> GroupBy {
    let fields = PLATFORMS.iter().flat_map(|platform| platform.times);
    GroupBy { fields: fields.map(ToString::to_string).collect(), unit: Some(unit) }
}

fn ended_by() -> GroupBy {
    let fields = PLATFORMS.iter().flat_map(|platform| platform.ended_by);
    GroupBy { fields: fields.map(ToString::to_string).collect(), unit: None }
}

#[cfg(test)]
mod tests {
    use super::{group_by, title};

    #[test]
    fn breakdowns_have_titles() {
        let titles = |names: &[&str]| {
            let names: Vec<String> = names.iter().map(ToString::to_string).collect();
            group_by(&names).iter().map(title).collect::<Vec<_>>()
        };
        assert_eq!(titles(&[]), [""; 0]);
        assert_eq!(titles(&[""]), ["day", "who ended the call"]);
        assert_eq!(titles(&[":hour", "a.b", "a:day", ":day"]), ["hour", "a.b", "a:day", "day"]);
    }

    #[test]
    fn the_docs_list_every_field() {
        let document = std::fs::read_to_string("../../docs/scan.md").unwrap();
        for field in group_by(&[String::new()]).iter().flat_map(|group_by| &group_by.fields) {
            assert!(document.contains(&format!("`{field}`")), "docs/scan.md has no `{field}`");
        }
    }
}
