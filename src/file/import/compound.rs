//! The container of old Office files, as far as it must be known before a reader is let in: which
//! streams it holds, and the bytes of one of them.

use super::refusal::Refusal;

/// A container that has been looked at.
pub(super) struct Compound<'a> {
    bytes: &'a [u8],
    sector: usize,
    /// Where each sector continues.
    next: Vec<u32>,
    entries: Vec<Entry>,
}

/// A named stream.
struct Entry {
    name: String,
    start: u32,
    size: usize,
}

/// Bytes at the head of every such file.
pub(super) const MAGIC: [u8; 8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
/// From here on a sector number is a mark.
const LAST_SECTOR: u32 = 0xFFFF_FFFA;

pub(super) fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    let end = at.checked_add(2)?;
    bytes.get(at..end)?.try_into().ok().map(u16::from_le_bytes)
}

pub(super) fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    let end = at.checked_add(4)?;
    bytes.get(at..end)?.try_into().ok().map(u32::from_le_bytes)
}

impl<'a> Compound<'a> {
    /// Reads the container's own tables.
    pub(super) fn of(bytes: &'a [u8]) -> Result<Self, Refusal> {
        let shift = u16_at(bytes, 30).filter(|s| matches!(s, 9 | 12)).ok_or(Refusal::Damaged)?;
        let mut this = Self { bytes, sector: 1 << shift, next: Vec::new(), entries: Vec::new() };
        let sectors = this.allocation().ok_or(Refusal::Damaged)?;
        for number in sectors {
            let body = this.sector_at(number).ok_or(Refusal::Damaged)?;
            let links = body.chunks_exact(4).filter_map(|c| u32_at(c, 0));
            this.next.extend(links);
        }
        if this.has_loop() {
            return Err(Refusal::Damaged);
        }
        let directory = u32_at(bytes, 48).ok_or(Refusal::Damaged)?;
        let listing = this.chain(directory, usize::MAX);
        this.entries = listing.chunks_exact(128).filter_map(entry).collect();
        if this.entries.is_empty() { Err(Refusal::Damaged) } else { Ok(this) }
    }

    /// Whether a stream of a name is there.
    pub(super) fn has(&self, name: &str) -> bool {
        self.entries.iter().any(|e| e.name == name)
    }

    /// The bytes of a stream that is large enough to stand in sectors of its own.
    pub(super) fn stream(&self, name: &str) -> Option<Vec<u8>> {
        const SMALLEST: usize = 4096;
        let entry = self.entries.iter().find(|e| e.name == name)?;
        (entry.size >= SMALLEST).then(|| self.chain(entry.start, entry.size))
    }

    fn sector_at(&self, number: u32) -> Option<&'a [u8]> {
        let start = usize::try_from(number).ok()?.checked_add(1)?.checked_mul(self.sector)?;
        let end = start.checked_add(self.sector)?.min(self.bytes.len());
        self.bytes.get(start..end)
    }

    /// Whether sectors follow one another in a circle: a reader would go round until memory ends.
    fn has_loop(&self) -> bool {
        let mut done = vec![false; self.next.len()];
        let mut round = vec![0_usize; self.next.len()];
        for start in 0..self.next.len() {
            let mut at = start;
            // Sectors seen before in this round close a circle; those of earlier rounds end well.
            while let Some(seen) = done.get_mut(at).filter(|d| !**d) {
                *seen = true;
                if let Some(mark) = round.get_mut(at) {
                    *mark = start + 1;
                }
                let next = self.next.get(at).copied().unwrap_or(LAST_SECTOR);
                at = usize::try_from(next).unwrap_or(usize::MAX);
            }
            if round.get(at) == Some(&(start + 1)) {
                return true;
            }
        }
        false
    }

    /// The sectors that hold the table of sectors.
    fn allocation(&self) -> Option<Vec<u32>> {
        let head = self.bytes.get(76..512)?;
        let mut list: Vec<u32> = head.chunks_exact(4).filter_map(|c| u32_at(c, 0)).collect();
        let mut more = u32_at(self.bytes, 68)?;
        let most = self.bytes.len() / self.sector + 1;
        let mut seen = 0;
        while more < LAST_SECTOR && seen < most {
            let body = self.sector_at(more)?;
            let mut links: Vec<u32> = body.chunks_exact(4).filter_map(|c| u32_at(c, 0)).collect();
            more = links.pop()?;
            list.extend(links);
            seen += 1;
        }
        list.retain(|s| *s < LAST_SECTOR);
        // A table of more sectors than the file has names some twice.
        (list.len() <= most).then_some(list)
    }

    /// Sector after sector, at most so many bytes and never more than the file has.
    fn chain(&self, start: u32, size: usize) -> Vec<u8> {
        let most = size.min(self.bytes.len());
        let (mut out, mut at) = (Vec::new(), start);
        while at < LAST_SECTOR && out.len() < most {
            let Some(body) = self.sector_at(at).filter(|b| !b.is_empty()) else { break };
            out.extend_from_slice(body);
            let next = usize::try_from(at).ok().and_then(|i| self.next.get(i));
            let Some(next) = next else { break };
            at = *next;
        }
        out.truncate(most);
        out
    }
}

fn entry(bytes: &[u8]) -> Option<Entry> {
    let length = usize::from(u16_at(bytes, 64)?).checked_sub(2)?.min(62);
    let units: Vec<u16> =
        bytes.get(..length)?.chunks_exact(2).filter_map(|c| u16_at(c, 0)).collect();
    let name = String::from_utf16_lossy(&units);
    Some(Entry {
        name,
        start: u32_at(bytes, 116)?,
        size: usize::try_from(u32_at(bytes, 120)?).ok()?,
    })
}
