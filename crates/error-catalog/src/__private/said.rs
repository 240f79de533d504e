//! A text that is put together while constants are evaluated, to be the message of a panic.

/// What is said: as many bytes of it as there is room for.
#[derive(Clone, Copy)]
pub(super) struct Said {
    bytes: [u8; 2000],
    length: usize,
}

impl Said {
    pub(super) const fn new() -> Self {
        Self { bytes: [0; 2000], length: 0 }
    }

    /// The same and then `text`, which is left out if there is no room for it.
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
            Some((said, _)) => match core::str::from_utf8(said) {
                Ok(text) => text,
                Err(_) => "",
            },
            None => "",
        }
    }

    /// Panics with what is said.
    #[track_caller]
    #[allow(clippy::panic, reason = "while constants are evaluated, it is a compile error")]
    pub(super) const fn panic(&self) -> ! {
        panic!("{}", self.text())
    }
}

#[cfg(test)]
mod tests {
    extern crate std;

    use super::Said;

    #[test]
    fn texts_follow_each_other() {
        const SAID: Said = Said::new().and("ab").and("").and("çd");
        assert_eq!(SAID.text(), "abçd");
    }

    #[test]
    fn what_has_no_room_is_left_out() {
        let long = "x".repeat(1999);
        assert_eq!(Said::new().and(&long).and("ç").and("!").text(), long + "!");
    }
}
