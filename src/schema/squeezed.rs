//! Text that says the same things over and over, kept in a sixth of its size.
//!
//! It is a row of steps. A byte below [`COPY`] is how many bytes follow as they stand, less one. Any
//! other is how many to repeat, less [`COPY`] and plus [`SHORTEST`]; two bytes, little endian, say from
//! how far back. The build script writes it (`build/squeeze.rs`).

/// The first byte of steps that repeat.
pub const COPY: u8 = 128;

/// The fewest bytes that are repeated: a step that does so takes three.
pub const SHORTEST: usize = 4;

/// Returns the text; `None` where the bytes are none.
pub fn expanded(mut squeezed: &[u8]) -> Option<String> {
    let mut text = Vec::with_capacity(squeezed.len() * 8);
    while let Some((&step, rest)) = squeezed.split_first() {
        squeezed = if let Some(count) = step.checked_sub(COPY) {
            let (back, rest) = rest.split_first_chunk()?;
            let start = text.len().checked_sub(usize::from(u16::from_le_bytes(*back)))?;
            let end = start + usize::from(count) + SHORTEST;
            if end <= text.len() {
                text.extend_from_within(start..end);
            } else {
                // It goes on into what it repeats.
                for at in start..end {
                    text.push(*text.get(at)?);
                }
            }
            rest
        } else {
            let (bytes, rest) = rest.split_at_checked(usize::from(step) + 1)?;
            text.extend_from_slice(bytes);
            rest
        };
    }
    String::from_utf8(text).ok()
}

#[cfg(test)]
mod tests {
    use super::expanded;

    #[test]
    fn steps_follow_each_other() {
        assert_eq!(expanded(b"\x02abc\x81\x03\0\x00!").as_deref(), Some("abcabcab!"));
        assert_eq!(expanded(b"\x00-\x80\x01\0").as_deref(), Some("-----"));
        assert_eq!(expanded(b"").as_deref(), Some(""));
    }

    #[test]
    fn what_is_damaged_is_nothing() {
        for damaged in
            [&b"\x02ab"[..], b"\x80\x01\0", b"\x00a\x80\x02\0", b"\x00a\x80\0", b"\x00\xff"]
        {
            assert_eq!(expanded(damaged), None, "{damaged:?}");
        }
        assert_eq!(expanded(b"\x00a\x80\0\0"), None);
    }
}
