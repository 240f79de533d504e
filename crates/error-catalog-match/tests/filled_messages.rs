//! A message with any values of its types is recognized, and the captured values rebuild the text.

use error_catalog_match::{Captures, ParameterType, Pattern, Segment};
use proptest::prelude::*;

/// A placeholder with its value and the text after it.
type Filled = (ParameterType, String, String);

fn value(kind: ParameterType) -> BoxedStrategy<String> {
    match kind {
        ParameterType::Phone => "[+]?[0-9]{1,4}".boxed(),
        ParameterType::Integer => "-?[0-9]{1,4}".boxed(),
        ParameterType::Word => "[a1+é🖨\u{2028}{}-]{1,4}".boxed(),
        _ => "[a1+ \té{}-]{1,4}".boxed(),
    }
}

fn filled() -> impl Strategy<Value = Filled> {
    prop::sample::select(ParameterType::ALL.to_vec()).prop_flat_map(|kind| {
        let after = if kind.is_number() { "[a+ \né🖨-][a1 -]{0,2}" } else { "[a1+ \né🖨-]{1,3}" };
        (Just(kind), value(kind), after)
    })
}

fn segments(prefix: &str, filled: &[Filled], ends_with_placeholder: bool) -> Vec<Segment<'static>> {
    let leak = |text: &str| Segment::Literal(String::leak(text.to_owned()));
    let mut segments = Vec::new();
    if !prefix.is_empty() {
        segments.push(leak(prefix));
    }
    for (kind, _, after) in filled {
        segments.extend([Segment::Placeholder { name: "placeholder", kind: *kind }, leak(after)]);
    }
    if ends_with_placeholder {
        segments.pop();
    }
    segments
}

fn text<'a>(segments: &[Segment<'_>], mut values: impl Iterator<Item = &'a str>) -> String {
    let piece = |segment: &Segment<'_>| match segment {
        Segment::Literal(text) => (*text).to_owned(),
        Segment::Placeholder { .. } => values.next().unwrap_or("too few").to_owned(),
    };
    segments.iter().map(piece).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(tests::cases(1000)))]

    #[test]
    fn a_filled_message_is_recognized(
        prefix in "[a1+ \né-]{0,3}",
        filled in prop::collection::vec(filled(), 1..=8),
        ends_with_placeholder: bool,
    ) {
        let segments = segments(&prefix, &filled, ends_with_placeholder);
        let pattern = Pattern { segments: segments[..].into() };
        let text_of_values = text(&segments, filled.iter().map(|(_, value, _)| value.as_str()));
        let captures = pattern.captures(&text_of_values);
        prop_assert!(captures.is_some(), "{segments:?} must match {text_of_values:?}");
        let read: Vec<&str> = captures.iter().flat_map(Captures::iter).map(|(_, value)| value).collect();
        prop_assert_eq!(read.len(), filled.len());
        for ((kind, ..), value) in filled.iter().zip(&read) {
            prop_assert!(kind.accepts(value), "{kind:?} was given {value:?}");
        }
        prop_assert_eq!(text(&segments, read.into_iter()), text_of_values);
    }
}
