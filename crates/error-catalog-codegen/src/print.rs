//! Prints tokens as source that people can review: a line for each item, field, statement and attribute.
//!
//! The source has the same tokens. It is not formatted as rustfmt does, so that no formatter is needed to write it.

use proc_macro2::{Delimiter, Group, Spacing, TokenStream, TokenTree};

/// The length from which the elements of a list have a line each.
const LONG: usize = 100;

/// Keywords before a path or a group.
const KEYWORDS: [&str; 5] = ["as", "for", "impl", "mut", "use"];

/// Prints tokens, each line with a line end.
pub(crate) fn print(tokens: TokenStream) -> String {
    let mut printer = Printer::default();
    printer.lines(tokens);
    printer.text
}

#[derive(Default)]
struct Printer {
    text: String,
    depth: usize,
}

/// The token before another, as far as it decides whether a space separates them.
#[derive(Clone, Copy, PartialEq)]
enum Previous {
    Nothing,
    /// A word, a literal or a group.
    Word,
    /// A lifetime, or a word before a path or a group.
    Keyword,
    /// A punctuation character that the next one continues.
    Joint(char),
    Punctuation(char),
    /// The last character of `->`, `=>` or another operator with a space on both sides.
    Operator,
}

impl Printer {
    /// Prints tokens in lines, each of which ends after `;`, `,`, an attribute or a block.
    fn lines(&mut self, tokens: TokenStream) {
        let (mut previous, mut angle_brackets) = (Previous::Nothing, 0_usize);
        let mut tokens = tokens.into_iter().peekable();
        while let Some(token) = tokens.next() {
            if previous == Previous::Nothing {
                self.text.extend(std::iter::repeat_n("    ", self.depth));
            }
            let is_attribute = previous == Previous::Punctuation('#');
            previous = self.token(&token, previous);
            let is_block = is_group(&token, Delimiter::Brace)
                && !matches!(tokens.peek(), Some(TokenTree::Punct(punct)) if ";,.".contains(punct.as_char()));
            match previous {
                Previous::Punctuation('<') => angle_brackets += 1,
                Previous::Punctuation('>') => angle_brackets = angle_brackets.saturating_sub(1),
                _ => {}
            }
            let is_end = match previous {
                Previous::Punctuation(';') => true,
                Previous::Punctuation(',') => angle_brackets == 0,
                _ => is_block || (is_attribute && is_group(&token, Delimiter::Bracket)),
            };
            let is_last = tokens.peek().is_none();
            if is_end || is_last {
                self.text.push_str(if is_block && !is_last { "\n\n" } else { "\n" });
                (previous, angle_brackets) = (Previous::Nothing, 0);
            }
        }
    }

    /// Prints tokens in the current line.
    fn line(&mut self, tokens: TokenStream) {
        let mut previous = Previous::Nothing;
        for token in tokens {
            previous = self.token(&token, previous);
        }
    }

    fn token(&mut self, token: &TokenTree, previous: Previous) -> Previous {
        if is_space_before(token, previous) {
            self.text.push(' ');
        }
        match token {
            TokenTree::Group(group) => self.group(group),
            token => self.text.push_str(&token.to_string()),
        }
        let punct = match token {
            TokenTree::Punct(punct) => punct,
            TokenTree::Ident(word)
                if previous == Previous::Joint('\'') || KEYWORDS.iter().any(|keyword| word == keyword) =>
            {
                return Previous::Keyword;
            }

            _ => return Previous::Word,
        };
        match (punct.as_char(), punct.spacing(), previous) {
            (character, Spacing::Joint, _) => Previous::Joint(character),
            (':', Spacing::Alone, Previous::Joint(':')) => Previous::Punctuation(':'),
            (':' | '=' | '|', Spacing::Alone, _) | (_, Spacing::Alone, Previous::Joint('-' | '=')) => {
                Previous::Operator
            }
            (character, Spacing::Alone, _) => Previous::Punctuation(character),
        }
    }

    fn group(&mut self, group: &Group) {
        let [open, close] = match group.delimiter() {
            Delimiter::Brace => ["{", "}"],
            Delimiter::Bracket => ["[", "]"],
            Delimiter::Parenthesis => ["(", ")"],
            Delimiter::None => ["", ""],
        };
        self.text.push_str(open);
        let start = self.text.len();
        self.line(group.stream());
        let is_list = group.stream().into_iter().any(|token| is_comma(&token));
        let is_long = is_list && self.text.len() - start > LONG && group.delimiter() != Delimiter::None;
        if is_long || (group.delimiter() == Delimiter::Brace && !group.stream().is_empty()) {
            self.text.truncate(start);
            self.text.push('\n');
            self.depth += 1;
            self.lines(group.stream());
            self.depth -= 1;
            self.text.extend(std::iter::repeat_n("    ", self.depth));
        }
        self.text.push_str(close);
    }
}

fn is_comma(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == ',')
}

fn is_group(token: &TokenTree, delimiter: Delimiter) -> bool {
    matches!(token, TokenTree::Group(group) if group.delimiter() == delimiter)
}

/// Returns whether a space separates a token from the previous one. Two characters without a space would become one operator.
fn is_space_before(token: &TokenTree, previous: Previous) -> bool {
    let adjacent = match previous {
        Previous::Nothing | Previous::Joint(_) => return false,
        Previous::Word => ".<>!:",
        Previous::Keyword => "<>",
        Previous::Punctuation('>') => ">:",
        Previous::Punctuation('<') => ":'&",
        Previous::Punctuation('&') => ":'",
        Previous::Punctuation(':') => "<",
        Previous::Operator | Previous::Punctuation(_) => "",
    };
    match token {
        TokenTree::Punct(punct) => ![",;?", adjacent].concat().contains(punct.as_char()),
        TokenTree::Group(group) if matches!(previous, Previous::Word | Previous::Punctuation('>')) => {
            group.delimiter() == Delimiter::Brace
        }
        _ => !matches!(previous, Previous::Punctuation('.' | '&' | '!' | '#' | '<' | '*' | ':')),
    }
}

#[cfg(test)]
mod tests {
    use proc_macro2::{TokenStream, TokenTree};
    use quote::quote;

    use super::print;

    /// Returns the tokens without their spacing.
    fn flat(tokens: TokenStream) -> Vec<String> {
        let flat = |token| match token {
            TokenTree::Group(group) => {
                [vec![format!("{:?}", group.delimiter())], flat(group.stream()), vec!["end".to_owned()]]
                    .concat()
            }
            token => vec![token.to_string()],
        };
        tokens.into_iter().flat_map(flat).collect()
    }

    #[test]
    fn the_source_has_the_same_tokens() {
        let tokens = quote! {
            #[doc = "A \"b\".\n\nC."]
            #[derive(::core::clone::Clone, ::core::fmt::Debug)]
            pub(crate) enum E { #[deprecated] A = 1, B = 2, }
            const X: &[::core::primitive::u8] = &[1, - 2, !3, b'\0'];
            impl<'t> ::core::convert::TryFrom<&'t ::core::primitive::str> for E {
                type Error = T<'t, Option<E>>;
                fn f(&self, a: &mut F<'_>) -> ::core::result::Result<Self, Vec<Vec<u8>>> {
                    let x: &mut [u8] = a as ::b::C; let y: &'static [&'static (u8, u8)] = &[];
                    match *self { E::A => <E>::f(a.b()?, |x| x && &&y == &z && a < -1 && b << 2 >= c), _ => {} }
                    a.b { c: 0..=1, ..d }.e();
                    for<'a> g::<u8>(); let a: <A as B>::C = if x { 1 } else { 2 };
                }
            }
        };
        let source = print(tokens.clone());
        assert_eq!(flat(source.parse().unwrap()), flat(tokens), "{source}");
    }

    #[test]
    fn items_and_elements_have_lines() {
        let long = "a".repeat(100);
        let source = print(quote! {
            #[allow(a, b)]
            pub enum E { A = 1, B, }
            const B: &[&str] = &[#long, "b"];
        });
        let expected = format!(
            "#[allow(a, b)]\npub enum E {{\n    A = 1,\n    B,\n}}\n\n\
             const B: &[&str] = &[\n    \"{long}\",\n    \"b\"\n];\n"
        );
        assert_eq!(source, expected);
    }
}
