//! The rules that judge changes. `docs/compatibility.md` gives the reason and an example of each.

use crate::bump::Bump;

/// A rule that judges one kind of change.
#[derive(Debug)]
pub struct ChangeRule {
    /// The name, such as `id-removed`.
    pub name: &'static str,
    /// The bump that the change requires.
    pub bump: Bump,
    /// The change, in a few words.
    pub title: &'static str,
}

/// Returns all rules, those with the greatest bump first.
///
/// ```
/// use error_catalog_diff::{Bump, change_rules};
///
/// assert!(change_rules().any(|rule| rule.name == "id-removed" && rule.bump == Bump::Major));
/// ```
pub fn change_rules() -> impl Iterator<Item = &'static ChangeRule> {
    RULES.iter().copied()
}

/// Declares the rules of each bump as statics, and lists them in `RULES`.
macro_rules! rules {
    ($($bump:ident { $($rule:ident $name:literal $title:literal;)+ })+) => {
        $($(
            pub(crate) static $rule: ChangeRule = ChangeRule { name: $name, bump: Bump::$bump, title: $title };
        )+)+

        static RULES: &[&ChangeRule] = &[$($(&$rule),+),+];
    };
}

rules! {
    Major {
        PAGE_REMOVED "page-removed" "the page was removed or renamed";
        ID_REMOVED "id-removed" "the error was removed";
        ID_CHANGED "id-changed" "the id changed";
        ID_REUSED "id-reused" "the id of a removed error was used again";
        CODE_CHANGED "code-changed" "the code changed";
        CODE_TYPE_CHANGED "code-type-changed" "the type of the codes changed";
        CODES_NO_LONGER_UNIQUE "codes-no-longer-unique" "codes are no longer declared to be unique";
        MESSAGE_REPLACED "message-replaced" "the message changed, and the earlier wording was not kept";
        ALIAS_REMOVED "alias-removed" "an earlier wording was removed";
        PARAMETER_ADDED "parameter-added" "a parameter was added to the message";
        PARAMETER_REMOVED "parameter-removed" "a parameter was removed from the message";
        PARAMETER_RENAMED "parameter-renamed" "a parameter of the message was renamed";
        PARAMETER_TYPE_CHANGED "parameter-type-changed" "the type of a parameter changed";
        PARAMETERS_REORDERED "parameters-reordered" "parameters of the message switched places";
        FACT_REMOVED "fact-removed" "the declaration of a fact was removed";
        FACT_VALUE_REMOVED "fact-value-removed" "a value of a fact was removed";
    }
    Minor {
        ID_ADDED "id-added" "the error was added";
        RETIRED "retired" "the error was retired";
        REACTIVATED "reactivated" "the error is no longer retired";
        REWORDED "reworded" "the message changed, and the earlier wording was kept";
        RESPELLED "respelled" "the message changed only in details that a lookup ignores";
        ALIAS_ADDED "alias-added" "an earlier wording was added";
        CODES_UNIQUE "codes-unique" "codes are declared to be unique";
        FACT_ADDED "fact-added" "a fact was declared";
        FACT_VALUE_ADDED "fact-value-added" "a value was added to a fact";
        FACT_CHANGED "fact-changed" "a fact of the error changed";
        MESSAGE_FORMAT_CHANGED "message-format-changed" "the message format changed";
        ADDRESS_CHANGED "address-changed" "the addresses of all error pages changed";
    }
    Patch {
        MEANING_CHANGED "meaning-changed" "the meaning changed";
        FIX_CHANGED "fix-changed" "the fix changed";
        EXAMPLE_CHANGED "example-changed" "the example of a parameter changed";
        ALIASES_CHANGED "aliases-changed" "the order or the examples of earlier wordings changed";
        CODE_RANGE_CHANGED "code-range-changed" "the range of the codes changed within the same type";
        ORDER_CHANGED "order-changed" "the order changed";
        BASIS_CHANGED "basis-changed" "the basis of the error's facts changed";
        FACT_DESCRIPTION_CHANGED "fact-description-changed" "the description of a fact or of a value changed";
        REMOVED_IDS_CHANGED "removed-ids-changed" "the list of removed ids changed";
        PAGE_CHANGED "page-changed" "a property of the page changed";
    }
}
