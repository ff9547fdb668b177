//! Writes the form of a text that `src/schema/squeezed.rs` reads.

use std::collections::HashMap;

use crate::squeezed::{COPY, SHORTEST};

/// How many earlier places are looked at for the longest repetition.
const MOST_LOOKED_AT: usize = 256;

/// Squeezes a text: at each place the longest repetition of what came before, where there is one.
pub fn squeezed(text: &[u8]) -> Vec<u8> {
    let mut steps = Vec::new();
    let mut seen: HashMap<&[u8], Vec<usize>> = HashMap::new();
    let mut at = 0;
    let mut literal: Vec<u8> = Vec::new();
    while at < text.len() {
        let (back, length) = longest(text, at, &seen);
        if length > 0 {
            literals(&std::mem::take(&mut literal), &mut steps);
            steps.push(COPY + u8::try_from(length - SHORTEST).unwrap_or_default());
            steps.extend(back.to_le_bytes());
        } else {
            literal.extend(text.get(at));
        }
        for passed in at..at + length.max(1) {
            if let Some(beginning) = text.get(passed..passed + SHORTEST) {
                seen.entry(beginning).or_default().push(passed);
            }
        }
        at += length.max(1);
    }
    literals(&literal, &mut steps);
    steps
}

/// Returns the longest repetition a step can say here, the nearest of equals: how far back, how long.
fn longest(text: &[u8], at: usize, seen: &HashMap<&[u8], Vec<usize>>) -> (u16, usize) {
    let most = SHORTEST + usize::from(u8::MAX - COPY);
    let mut best = (0, 0);
    let places = text.get(at..at + SHORTEST).and_then(|beginning| seen.get(beginning));
    for place in places.into_iter().flatten().rev().take(MOST_LOOKED_AT) {
        let Ok(back) = u16::try_from(at - place) else { break };
        let (before, here) = (text.iter().skip(*place), text.iter().skip(at));
        let length = before.zip(here).take(most).take_while(|(a, b)| a == b).count();
        if length > best.1 {
            best = (back, length);
        }
    }
    best
}

fn literals(bytes: &[u8], steps: &mut Vec<u8>) {
    for part in bytes.chunks(usize::from(COPY)) {
        steps.push(u8::try_from(part.len() - 1).unwrap_or_default());
        steps.extend(part);
    }
}
