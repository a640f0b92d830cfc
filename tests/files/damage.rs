//! Damage done at random, for fuzzers that run as long as they are told.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::time::Duration;

/// A small generator, so that a run can be had again.
pub(crate) struct Random(pub(crate) u64);

impl Random {
    pub(crate) fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    pub(crate) fn below(&mut self, n: usize) -> usize {
        (self.next() % n.max(1) as u64) as usize
    }
}

/// Bytes that often change what a reader believes.
const PIECES: &[&[u8]] = &[
    b"\"",
    b",",
    b"\n",
    b"\r",
    b"\t",
    b"\0",
    b"99999999999999999999",
    b"-",
    b"1e308",
    b"nan",
    b"%",
    b"<c r=\"XFD1048576\">",
    b"<!ENTITY",
    b"</row>",
    b"<row r=\"0\">",
    b"\xff\xff\xff\xff",
    b"\xe4\xba",
    b"\x81\x30",
    b"2021",
    b"(",
    b")",
    b"\xe5\x8d\x95\xe4\xbd\x8d\xef\xbc\x9a",
    b"\xe5\x90\x88\xe8\xae\xa1",
];

/// Some bytes changed, left out, written twice, cut off.
pub(crate) fn damage(bytes: &mut Vec<u8>, random: &mut Random) {
    for _ in 0..=random.below(6) {
        let at = random.below(bytes.len());
        match random.below(6) {
            0 if !bytes.is_empty() => bytes[at] = random.next() as u8,
            1 => {
                let piece = PIECES[random.below(PIECES.len())];
                bytes.splice(at..at, piece.iter().copied());
            }
            2 => bytes.truncate(at),
            3 => {
                let end = (at + random.below(40)).min(bytes.len());
                bytes.drain(at..end);
            }
            4 if bytes.len() < 200_000 => {
                let end = (at + random.below(200)).min(bytes.len());
                let copy = bytes[at..end].to_vec();
                bytes.splice(at..at, copy);
            }
            _ if !bytes.is_empty() => bytes[at] ^= 1 << random.below(8),
            _ => {}
        }
    }
}

/// How long a fuzzer runs: a second, or what `JIJU_FUZZ_SECONDS` says.
pub(crate) fn seconds() -> Duration {
    let asked = std::env::var("JIJU_FUZZ_SECONDS").ok().and_then(|s| s.parse().ok());
    Duration::from_secs_f64(asked.unwrap_or(1.0))
}
