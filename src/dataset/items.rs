use std::marker::PhantomData;

use serde::Deserialize;

use super::Damaged;

/// The items of a block that is a list, decoded one by one: who finds what he looks for leaves the
/// rest as it is.
pub(super) struct Items<'d, T> {
    rest: &'d [u8],
    left: usize,
    item: PhantomData<T>,
}

impl<'d, T> Items<'d, T> {
    /// Reads how many items a block has; a list begins with that.
    ///
    /// # Errors
    ///
    /// [`Damaged`] where no number stands there.
    pub(super) fn of(block: &'d [u8]) -> Result<Items<'d, T>, Damaged> {
        let (left, rest) = postcard::take_from_bytes(block).map_err(|_| Damaged)?;
        Ok(Items { rest, left, item: PhantomData })
    }
}

impl<'d, T: Deserialize<'d>> Iterator for Items<'d, T> {
    type Item = Result<T, Damaged>;

    fn next(&mut self) -> Option<Result<T, Damaged>> {
        self.left = self.left.checked_sub(1)?;
        let Ok((item, rest)) = postcard::take_from_bytes(self.rest) else {
            // Nothing can be read after what is damaged.
            self.left = 0;
            return Some(Err(Damaged));
        };
        self.rest = rest;
        Some(Ok(item))
    }
}

#[cfg(test)]
mod tests {
    use super::{Damaged, Items};

    #[test]
    fn items_come_one_by_one_and_damage_ends_them() {
        let block = postcard::to_stdvec(&["one", "two"]).unwrap_or_default();
        let block = [&[2], block.as_slice()].concat();
        let all: Vec<_> = Items::<&str>::of(&block).into_iter().flatten().collect();
        assert_eq!(all, [Ok("one"), Ok("two")]);
        let cut = block.get(..6).unwrap_or_default();
        let all: Vec<_> = Items::<&str>::of(cut).into_iter().flatten().collect();
        assert_eq!(all, [Ok("one"), Err(Damaged)]);
        assert_eq!(Items::<&str>::of(&[]).err(), Some(Damaged));
    }
}
