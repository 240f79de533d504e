//! A message joined from parts, without an allocator.

/// The longest joined message. All messages of the catalogs are much shorter.
const LONGEST: usize = 256;

/// Calls `look_up` with the joined parts. Returns `None` if they are too long.
pub(crate) fn with_joined<T>(parts: &[&str], look_up: impl FnOnce(&str) -> Option<T>) -> Option<T> {
    let mut message = [0; LONGEST];
    let mut rest = message.as_mut_slice();
    for part in parts {
        let (target, more) = rest.split_at_mut_checked(part.len())?;
        target.copy_from_slice(part.as_bytes());
        rest = more;
    }
    let length = LONGEST - rest.len();
    look_up(core::str::from_utf8(message.get(..length)?).ok()?)
}
