//! Valid messages with parameters, and the validation errors of the others.

use super::printer::{message, parameter};
use error_catalog_model::{MAX_PARAMETERS, Message, MessageError, Parameter, ParameterType, Segment};

fn error(text: &str, parameters: &[(&str, ParameterType)]) -> Option<MessageError> {
    message(text, parameters).wording().segments().err()
}

#[test]
fn a_message_is_cut_at_its_parameters() {
    let message = message(
        "Tray {tray}: {count} sheets",
        &[("tray", ParameterType::Word), ("count", ParameterType::Integer)],
    );
    let expected = [
        Segment::Literal("Tray "),
        Segment::Placeholder { name: "tray", kind: ParameterType::Word },
        Segment::Literal(": "),
        Segment::Placeholder { name: "count", kind: ParameterType::Integer },
        Segment::Literal(" sheets"),
    ];
    assert_eq!(message.wording().segments().as_deref(), Ok(expected.as_slice()));
    assert_eq!(message.wording().example(), "Tray example: 42 sheets");
}

#[test]
fn braces_that_name_no_parameter_are_text() {
    let one = message("{Tray} {{tray}} {", &[("tray", ParameterType::Word)]);
    let expected = [
        Segment::Literal("{Tray} {"),
        Segment::Placeholder { name: "tray", kind: ParameterType::Word },
        Segment::Literal("} {"),
    ];
    assert_eq!(one.wording().segments().as_deref(), Ok(expected.as_slice()));
    let none = message("{tray}", &[]);
    assert_eq!(none.wording().segments().as_deref(), Ok([Segment::Literal("{tray}")].as_slice()));
    assert_eq!(none.wording().example(), "{tray}");
    assert_eq!(message("", &[]).wording().segments(), Ok(Vec::new()));
}

#[test]
fn an_example_is_never_read_as_a_placeholder() {
    let mut message = message("{a} {b}", &[("a", ParameterType::Word), ("b", ParameterType::Word)]);
    message.parameters[0].example = "{b}".to_owned();
    message.parameters[1].example = "{a}".to_owned();
    assert_eq!(message.wording().example(), "{b} {a}");
}

#[test]
fn names_are_lower_case_words() {
    for name in ["a", "tray", "tray_number", "a1_b2", "type", "self"] {
        assert!(Parameter::is_name(name), "{name:?}");
        assert_eq!(error(&format!("x {{{name}}}"), &[(name, ParameterType::Word)]), None);
    }
    for name in ["", "_", "a_", "_a", "a__b", "1", "a_1", "A", "tRay", "a-b", "a b", "é", "a}", "{a"] {
        assert!(!Parameter::is_name(name), "{name:?}");
        let expected = MessageError::Name(name.to_owned());
        assert_eq!(error(&format!("x {{{name}}}"), &[(name, ParameterType::Word)]), Some(expected));
    }
}

#[test]
fn a_parameter_is_in_the_text_once_and_in_order() {
    let (a, b) = (("a", ParameterType::Word), ("b", ParameterType::Word));
    let missing = |name: &str| Some(MessageError::Missing(name.to_owned()));
    assert_eq!(error("x", &[a]), missing("a"));
    assert_eq!(error("{b} {a}", &[a, b]), missing("b"));
    assert_eq!(error("{a} x", &[a, a]), missing("a"));
    assert_eq!(error("{a} {a}", &[a]), Some(MessageError::Repeated("a".to_owned())));
    assert_eq!(error("{a} {b} {a}", &[a, b]), Some(MessageError::Repeated("a".to_owned())));
}

#[test]
fn the_end_of_a_placeholder_is_unambiguous() {
    let touching = MessageError::Touching("a".to_owned(), "b".to_owned());
    assert_eq!(
        error("{a}{b} x", &[("a", ParameterType::Integer), ("b", ParameterType::Word)]),
        Some(touching)
    );
    for kind in ParameterType::ALL.iter().copied() {
        let digits = kind.is_number().then(|| MessageError::RunsIntoDigits("a".to_owned()));
        assert_eq!(error("{a}0", &[("a", kind)]), digits, "{kind:?}");
        assert_eq!(error("0{a}-0", &[("a", kind)]), None, "{kind:?}");
        assert_eq!(error("{a}٠", &[("a", kind)]), None, "{kind:?}");
    }
    let between = [("a", ParameterType::Integer), ("b", ParameterType::Word)];
    assert_eq!(error("{a}0{b}", &between), Some(MessageError::RunsIntoDigits("a".to_owned())));
}

#[test]
fn the_start_of_a_number_is_unambiguous() {
    let follows = MessageError::FollowsDigits("n".to_owned());
    for kind in [ParameterType::Word, ParameterType::Text] {
        let between = [("a", kind), ("n", ParameterType::Integer)];
        assert_eq!(error("{a}1{n}z", &between), Some(follows.clone()), "{kind:?}");
        assert_eq!(error("{a}x1{n}z", &between), None, "{kind:?}");
        assert_eq!(error("{n}1", &[("n", kind)]), None, "{kind:?}");
    }
}

#[test]
fn an_example_is_of_its_kind() {
    let wrong = Parameter { example: "a b".to_owned(), ..parameter("a", ParameterType::Word) };
    let message = Message { message: "x {a}".to_owned(), parameters: vec![wrong] };
    assert_eq!(message.wording().segments(), Err(MessageError::Example("a".to_owned())));
}

#[test]
fn there_is_some_text_and_not_too_much_of_anything() {
    assert_eq!(error("{a}", &[("a", ParameterType::Text)]), Some(MessageError::NoText));
    let padded = |length: usize| format!("{{a}}{}", "x".repeat(length - 3));
    assert_eq!(error(&padded(2000), &[("a", ParameterType::Word)]), None);
    assert_eq!(error(&padded(2001), &[("a", ParameterType::Word)]), Some(MessageError::TooLong(2001)));
    assert_eq!(error(&"x".repeat(1_000_000), &[]), None);
    let names = ["a", "b", "c", "d", "e", "f", "g", "h", "i"].map(|name| (name, ParameterType::Word));
    let text = |names: &[(&str, ParameterType)]| {
        names.iter().flat_map(|(name, _)| ["{", name, "} "]).collect::<String>()
    };
    assert_eq!(error(&text(&names[..MAX_PARAMETERS]), &names[..MAX_PARAMETERS]), None);
    assert_eq!(error(&text(&names), &names), Some(MessageError::TooMany(9)));
}

#[test]
fn every_error_has_a_message() {
    let name = || "tray".to_owned();
    for (error, text) in [
        (MessageError::Name("Tray".to_owned()), "`Tray`"),
        (MessageError::Missing(name()), "`{tray}`"),
        (MessageError::Repeated(name()), "`{tray}`"),
        (MessageError::Touching(name(), "ink".to_owned()), "`{tray}` and `{ink}`"),
        (MessageError::RunsIntoDigits(name()), "`{tray}`"),
        (MessageError::FollowsDigits(name()), "`{tray}`"),
        (MessageError::Example(name()), "`{tray}`"),
        (MessageError::TooMany(9), "at most 8 parameters, found 9"),
        (MessageError::NoText, "expected text"),
        (MessageError::TooLong(2001), "at most 2000 bytes in a message with parameters, found 2001"),
    ] {
        assert!(error.to_string().contains(text), "{error}");
    }
}
