//! A message that is put together of its parts, without an allocator.

/// The longest message that is put together; none is nearly as long.
const LONGEST: usize = 256;

/// What `read` makes of the parts, one behind the other; nothing where they are too long.
pub(crate) fn read<T>(parts: &[&str], read: impl FnOnce(&str) -> Option<T>) -> Option<T> {
    let mut message = [0; LONGEST];
    let mut rest = message.as_mut_slice();
    for part in parts {
        let (place, more) = rest.split_at_mut_checked(part.len())?;
        place.copy_from_slice(part.as_bytes());
        rest = more;
    }
    let length = LONGEST - rest.len();
    read(core::str::from_utf8(message.get(..length)?).ok()?)
}
