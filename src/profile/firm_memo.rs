//! Columns of the register as they were read last. Many readings walk the same column, and an
//! edit changes one piece of it: what a register of 100,000 firms would cost each of them anew is
//! kept while the register is the same, and brought along where little has changed.
//!
//! Keyed by the register itself, so that what is kept is what would be computed.

use std::cell::RefCell;
use std::collections::HashSet;
use std::sync::Arc;

use crate::document::{Firm, Register};
use crate::measure::Interval;

use super::firm_columns::FirmColumn;

/// Registers whose columns are kept, each holding two columns of quantities.
const KEPT: usize = 4;

struct Read {
    of: Register,
    column: FirmColumn,
    sizes: Arc<[Option<Interval>]>,
    falling: Option<Arc<[f64]>>,
}

thread_local! {
    static READ: RefCell<Vec<Read>> = const { RefCell::new(Vec::new()) };
}

/// A quantity of a firm, where it is known and no error.
fn size(column: FirmColumn, firm: &Firm) -> Option<Interval> {
    column.size(firm).filter(|x| x.lo() >= 0.0)
}

/// A column of quantities: one entry per firm, `None` where unknown.
#[must_use]
pub fn firm_sizes(of: &Register, column: FirmColumn) -> Arc<[Option<Interval>]> {
    READ.with_borrow_mut(|kept| {
        if let Some(read) = kept.iter().find(|r| r.column == column && r.of.is_same(of)) {
            return Arc::clone(&read.sizes);
        }
        let sizes: Arc<[Option<Interval>]> = of.iter().map(|firm| size(column, firm)).collect();
        // A profile with no register must not push one with many firms out.
        if !of.is_empty() {
            kept.truncate(KEPT - 1);
            let (of, sizes) = (of.clone(), Arc::clone(&sizes));
            kept.insert(0, Read { of, column, sizes, falling: None });
        }
        sizes
    })
}

/// The known quantities of a column, ranges at their midpoints, the largest first.
#[must_use]
pub fn firm_sizes_falling(of: &Register, column: FirmColumn) -> Arc<[f64]> {
    let sizes = firm_sizes(of, column);
    READ.with_borrow_mut(|kept| {
        let here = kept.iter().position(|r| r.column == column && r.of.is_same(of));
        let ready = here.and_then(|i| kept.get(i)?.falling.clone());
        if let Some(falling) = ready {
            return falling;
        }
        let before = kept.iter().find(|r| r.column == column && r.falling.is_some());
        let brought = before.and_then(|r| brought_along(r.falling.as_ref()?, &r.of, of, column));
        let falling: Arc<[f64]> = brought.unwrap_or_else(|| sorted(sizes.iter().flatten())).into();
        if let Some(read) = here.and_then(|i| kept.get_mut(i)) {
            read.falling = Some(Arc::clone(&falling));
        }
        falling
    })
}

fn sorted<'a>(sizes: impl Iterator<Item = &'a Interval>) -> Vec<f64> {
    let mut mids: Vec<f64> = sizes.map(|x| x.mid()).collect();
    mids.sort_unstable_by(|a, b| b.total_cmp(a));
    mids
}

/// The same after an edit: without what the pieces that went held, with what those that came hold.
/// `None` where so much has changed that sorting anew is no longer.
fn brought_along(
    falling: &[f64],
    before: &Register,
    now: &Register,
    column: FirmColumn,
) -> Option<Vec<f64>> {
    let of = |register: &Register, other: &Register| {
        let theirs: HashSet<_> = other.pieces().map(|(_, piece)| Arc::as_ptr(piece)).collect();
        let own = register.pieces().filter(|(_, piece)| !theirs.contains(&Arc::as_ptr(piece)));
        let firms: Vec<Interval> =
            own.flat_map(|(_, piece)| piece.iter()).filter_map(|f| size(column, f)).collect();
        (firms.len() * 8 < falling.len()).then(|| sorted(firms.iter()))
    };
    let (gone, come) = (of(before, now)?, of(now, before)?);
    let (mut gone, mut come) = (gone.into_iter().peekable(), come.into_iter().peekable());
    let mut all = Vec::with_capacity(falling.len() + come.len());
    for x in falling {
        if gone.next_if(|g| g.total_cmp(x).is_eq()).is_some() {
            continue;
        }
        while let Some(new) = come.next_if(|c| c.total_cmp(x).is_gt()) {
            all.push(new);
        }
        all.push(*x);
    }
    all.extend(come);
    Some(all)
}

/// Pieces of a register in which a check found nothing, while what it checks against is the same.
#[derive(Default)]
pub(super) struct Clean {
    of: Register,
    against: String,
    pieces: HashSet<*const Vec<Firm>>,
}

thread_local! {
    static CLEAN: RefCell<Clean> = RefCell::default();
}

/// Walks the firms of a register whose piece was not found clean before. `against` is all that a
/// firm is checked against; `check` answers whether there is nothing to tell of a firm.
pub(super) fn unless_clean(
    of: &Register,
    against: String,
    mut check: impl FnMut(usize, &Firm) -> bool,
) {
    let before = CLEAN.take();
    let still = before.against == against;
    let mut pieces = HashSet::new();
    for (start, piece) in of.pieces() {
        // What is kept alive with the register has an address of its own.
        let at = Arc::as_ptr(piece);
        let known = still && before.pieces.contains(&at);
        let clean = known
            || piece.iter().zip(start..).fold(true, |clean, (firm, i)| check(i, firm) && clean);
        if clean {
            pieces.insert(at);
        }
    }
    CLEAN.set(Clean { of: of.clone(), against, pieces });
    drop(before.of);
}
