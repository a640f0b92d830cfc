//! What an archive grows to, looked at before anything in it is read as a workbook.

use std::io::{Cursor, Read};

use zip::ZipArchive;
use zip::result::ZipError;

use super::catalogue::Limits;
use super::ods_cells::OdsCells;
use super::refusal::Refusal;

/// What an archive holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Inside {
    Xlsx,
    Xlsb,
    Ods,
    Other(&'static str),
}

/// Inflates every member through a counter and looks at its XML.
///
/// # Errors
/// [`Refusal`] for an archive that is damaged, protected, or grows beyond the limits: declared
/// sizes are not believed.
pub(super) fn inspect(bytes: &[u8], limits: &Limits) -> Result<Inside, Refusal> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Refusal::Damaged)?;
    let members = archive.len();
    if members > limits.members {
        return Err(Refusal::Members { members });
    }
    let most = limits.expanded_mb.saturating_mul(1024 * 1024);
    let expands = Refusal::Expands { most: limits.expanded_mb };
    let (mut total, mut inside) = (0_u64, Inside::Other("zip"));
    let mut parts = Vec::new();
    for at in 0..members {
        let mut member = archive.by_index(at).map_err(|e| match e {
            ZipError::UnsupportedArchive(_) => Refusal::Password,
            _ => Refusal::Damaged,
        })?;
        if total.saturating_add(member.size()) > most {
            return Err(expands);
        }
        let name = member.name().map_err(|_| Refusal::Damaged)?.into_owned();
        let mut scan = Scan::of(&name, limits);
        let mut piece = vec![0_u8; 64 * 1024];
        loop {
            let n = member.read(&mut piece).map_err(|_| Refusal::Damaged)?;
            if n == 0 {
                break;
            }
            total += n as u64;
            if total > most {
                return Err(expands);
            }
            scan.look(piece.get(..n).unwrap_or_default())?;
        }
        scan.end()?;
        parts.push(name);
    }
    let has = |part: &str| parts.iter().any(|p| p.eq_ignore_ascii_case(part));
    if has("xl/workbook.xml") {
        inside = Inside::Xlsx;
    } else if has("xl/workbook.bin") {
        inside = Inside::Xlsb;
    } else if has("word/document.xml") {
        inside = Inside::Other("docx");
    } else if has("ppt/presentation.xml") {
        inside = Inside::Other("pptx");
    } else if has("content.xml") {
        inside = Inside::Ods;
    }
    Ok(inside)
}

/// Watches the bytes of one member go by.
struct Scan {
    is_xml: bool,
    depth: usize,
    deepest: usize,
    last: u8,
    tail: Vec<u8>,
    ods: Option<OdsCells>,
}

/// What declares an entity; our readers expand none, but a file that has some is no spreadsheet.
const ENTITY: &[u8] = b"<!ENTITY";

impl Scan {
    fn of(name: &str, limits: &Limits) -> Self {
        let lower = name.to_lowercase();
        let is_xml = lower.ends_with(".xml") || lower.ends_with(".rels");
        let ods = (lower == "content.xml").then(|| OdsCells::new(limits.cells));
        Self { is_xml, depth: 0, deepest: limits.depth, last: 0, tail: Vec::new(), ods }
    }

    fn look(&mut self, piece: &[u8]) -> Result<(), Refusal> {
        if !self.is_xml {
            return Ok(());
        }
        for byte in piece {
            match (self.last, byte) {
                (b'<', b'/') | (b'/', b'>') => self.depth = self.depth.saturating_sub(1),
                (b'<', b'?' | b'!') => {}
                (b'<', _) => self.depth += 1,
                _ => {}
            }
            if self.depth > self.deepest {
                return Err(Refusal::Entities);
            }
            self.last = *byte;
        }
        self.tail.extend_from_slice(piece);
        if self.tail.windows(ENTITY.len()).any(|w| w == ENTITY) {
            return Err(Refusal::Entities);
        }
        let keep = self.tail.len().saturating_sub(ENTITY.len());
        self.tail.drain(..keep);
        match &mut self.ods {
            Some(cells) => cells.look(piece),
            None => Ok(()),
        }
    }

    fn end(&self) -> Result<(), Refusal> {
        self.ods.as_ref().map_or(Ok(()), OdsCells::end)
    }
}
