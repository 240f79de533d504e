//! Declares rules and lists them.

/// Declares the rules of a bump, each as a static, and lists them in `RULES`.
macro_rules! rules {
    ($bump:expr; $($rule:ident { $($field:ident: $value:expr,)+ })+) => {
        $(pub(crate) static $rule: ChangeRule = ChangeRule { bump: $bump, $($field: $value),+ };)+

        pub(crate) static RULES: &[&ChangeRule] = &[$(&$rule),+];
    };
}

pub(crate) use rules;
