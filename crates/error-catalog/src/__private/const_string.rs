//! A string builder for constants: the message of a panic.

/// A string of at most 2000 bytes.
#[derive(Clone, Copy)]
pub(super) struct ConstString {
    bytes: [u8; 2000],
    length: usize,
}

impl ConstString {
    pub(super) const fn new() -> Self {
        Self { bytes: [0; 2000], length: 0 }
    }

    /// Appends a text, unless it would exceed the capacity.
    pub(super) const fn and(mut self, text: &str) -> Self {
        if let Some((_, room)) = self.bytes.split_at_mut_checked(self.length)
            && let Some((room, _)) = room.split_at_mut_checked(text.len())
        {
            room.copy_from_slice(text.as_bytes());
            self.length += text.len();
        }
        self
    }

    const fn text(&self) -> &str {
        match self.bytes.split_at_checked(self.length) {
            Some((bytes, _)) => match core::str::from_utf8(bytes) {
                Ok(text) => text,
                Err(_) => "",
            },
            None => "",
        }
    }

    /// Panics with the string as the message.
    #[track_caller]
    #[allow(clippy::panic, reason = "while constants are evaluated, it is a compile error")]
    pub(super) const fn panic(&self) -> ! {
        panic!("{}", self.text())
    }
}

#[cfg(test)]
mod tests {
    extern crate std;

    use super::ConstString;

    #[test]
    fn texts_are_appended() {
        const STRING: ConstString = ConstString::new().and("ab").and("").and("çd");
        assert_eq!(STRING.text(), "abçd");
    }

    #[test]
    fn a_text_without_room_is_skipped() {
        let long = "x".repeat(1999);
        assert_eq!(ConstString::new().and(&long).and("ç").and("!").text(), long + "!");
    }
}
