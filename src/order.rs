//! Sorting with one copy of the algorithm.
//!
//! The library's own sort is compiled anew for each type and each comparison, some nine kilobytes a
//! time; a dozen of lists of a hundred elements do not earn that. Here positions are sorted by one
//! copy, which asks for a comparison through a pointer, and the elements follow.

use std::cmp::Ordering;

/// Sorts like [`slice::sort_by`]: equals stay as they stand.
pub fn sort_by<T>(items: &mut Vec<T>, compare: impl Fn(&T, &T) -> Ordering) {
    let mut order: Vec<usize> = (0..items.len()).collect();
    sort_positions(&mut order, &|a, b| match (items.get(a), items.get(b)) {
        (Some(a), Some(b)) => compare(a, b),
        _ => Ordering::Equal,
    });
    let mut given: Vec<Option<T>> = items.drain(..).map(Some).collect();
    items.extend(order.iter().filter_map(|at| given.get_mut(*at).and_then(Option::take)));
}

/// Sorts like [`slice::sort_by_key`], for keys that cost nothing to make.
pub fn sort_by_key<T, K: Ord>(items: &mut Vec<T>, key: impl Fn(&T) -> K) {
    sort_by(items, |a, b| key(a).cmp(&key(b)));
}

/// Sorts like [`slice::sort`].
pub fn sort<T: Ord>(items: &mut Vec<T>) {
    sort_by(items, T::cmp);
}

#[inline(never)]
fn sort_positions(order: &mut [usize], compare: &dyn Fn(usize, usize) -> Ordering) {
    order.sort_by(|a, b| compare(*a, *b));
}

#[cfg(test)]
mod tests {
    use super::{sort, sort_by, sort_by_key};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn lists_are_sorted_as_the_library_does(given: Vec<(u8, u16)>) {
            let (mut ours, mut theirs) = (given.clone(), given.clone());
            sort_by_key(&mut ours, |pair| pair.0);
            theirs.sort_by_key(|pair| pair.0);
            prop_assert_eq!(&ours, &theirs);
            sort(&mut ours);
            theirs.sort_unstable();
            prop_assert_eq!(&ours, &theirs);
            sort_by(&mut ours, |a, b| b.1.cmp(&a.1));
            theirs.sort_by_key(|pair| std::cmp::Reverse(pair.1));
            prop_assert_eq!(&ours, &theirs);
        }
    }
}
