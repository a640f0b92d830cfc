//! The firm register: a sequence of firms in shared pieces, so that a step of undo holds only what
//! an edit changed, and two versions of a register of 100,000 firms are told apart at once.

use std::sync::Arc;

use serde::de::{SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::Firm;

/// Firms of a piece. An edit copies one piece and the list of pieces: about the square root of a
/// large register makes both small.
const PIECE: usize = 128;

/// Firms in order. Cloning shares everything; a change copies the piece it falls in.
#[derive(Clone, Default)]
pub struct Register {
    body: Arc<Body>,
}

#[derive(Clone, Default)]
struct Body {
    /// None of them empty.
    pieces: Vec<Arc<Vec<Firm>>>,
    /// Index of the first firm of each piece.
    starts: Vec<usize>,
    len: usize,
}

impl Body {
    fn of(pieces: Vec<Arc<Vec<Firm>>>) -> Self {
        let mut len = 0;
        let mut starts = Vec::with_capacity(pieces.len());
        for piece in &pieces {
            starts.push(len);
            len += piece.len();
        }
        Self { pieces, starts, len }
    }

    /// The piece that holds a firm, and its place there. What lies beyond the end is in the last.
    fn place(&self, i: usize) -> (usize, usize) {
        let piece = self.starts.partition_point(|start| *start <= i).saturating_sub(1);
        (piece, i - self.starts.get(piece).copied().unwrap_or_default())
    }
}

impl Register {
    /// A register without firms.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Registers one behind the other, their pieces shared.
    #[must_use]
    pub fn joined(registers: impl IntoIterator<Item = Self>) -> Self {
        let pieces = registers.into_iter().flat_map(|r| r.body.pieces.clone());
        Self { body: Arc::new(Body::of(pieces.collect())) }
    }

    /// Number of firms.
    #[must_use]
    pub fn len(&self) -> usize {
        self.body.len
    }

    /// Whether no firm is listed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.body.len == 0
    }

    /// A firm by its place.
    #[must_use]
    pub fn get(&self, i: usize) -> Option<&Firm> {
        let (piece, within) = self.body.place(i);
        self.body.pieces.get(piece)?.get(within)
    }

    /// The firms in order.
    #[must_use]
    pub fn iter(&self) -> RegisterIter<'_> {
        RegisterIter { pieces: self.body.pieces.iter(), piece: [].iter(), left: self.body.len }
    }

    /// The shared pieces in order, each with the place of its first firm.
    pub fn pieces(&self) -> impl Iterator<Item = (usize, &Arc<Vec<Firm>>)> {
        self.body.starts.iter().copied().zip(&self.body.pieces)
    }

    /// Whether both are one and the same, without looking at a firm: true also means equal.
    #[must_use]
    pub fn is_same(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.body, &other.body)
    }

    /// Firms that are held here and not shared with another register.
    #[must_use]
    pub fn unshared(&self, other: &Self) -> usize {
        if self.is_same(other) {
            return 0;
        }
        // Pieces keep their order, so what is shared is met in one walk.
        let theirs: std::collections::HashSet<*const Vec<Firm>> =
            other.body.pieces.iter().map(Arc::as_ptr).collect();
        let own = self.body.pieces.iter().filter(|p| !theirs.contains(&Arc::as_ptr(p)));
        own.map(|p| p.len()).sum()
    }

    /// The firms in order, to be changed: every piece that is shared is copied.
    pub fn iter_mut(&mut self) -> impl Iterator<Item = &mut Firm> {
        let body = Arc::make_mut(&mut self.body);
        body.pieces.iter_mut().flat_map(|piece| Arc::make_mut(piece).iter_mut())
    }

    /// Changes the firms at places in rising order; those that are not there are left out.
    pub fn change(&mut self, places: &[usize], mut by: impl FnMut(&mut Firm)) {
        let body = Arc::make_mut(&mut self.body);
        for i in places {
            let (piece, within) = body.place(*i);
            let firm = body.pieces.get_mut(piece).and_then(|p| Arc::make_mut(p).get_mut(within));
            if let Some(firm) = firm {
                by(firm);
            }
        }
    }

    /// Puts a firm in place of the one there; beyond the end nothing happens.
    pub fn set(&mut self, i: usize, firm: Firm) {
        if i < self.len() {
            let mut firm = Some(firm);
            self.change(&[i], |old| {
                if let Some(new) = firm.take() {
                    *old = new;
                }
            });
        }
    }

    /// Adds a firm at the end.
    pub fn push(&mut self, firm: Firm) {
        self.insert_all(self.len(), vec![firm]);
    }

    /// Takes the last firm away.
    pub fn pop(&mut self) -> Option<Firm> {
        let last = self.len().checked_sub(1)?;
        self.remove(last)
    }

    /// Adds a firm before the one at a place, or at the end.
    pub fn insert(&mut self, i: usize, firm: Firm) {
        self.insert_all(i, vec![firm]);
    }

    /// Adds firms before the one at a place, or at the end.
    pub fn insert_all(&mut self, i: usize, firms: Vec<Firm>) {
        if firms.is_empty() {
            return;
        }
        let (at, within) = self.body.place(i.min(self.len()));
        let mut pieces = self.body.pieces.clone();
        let mut firms = firms;
        if let Some(piece) = pieces.get(at) {
            let (head, tail) = piece.split_at_checked(within).unwrap_or((piece.as_slice(), &[]));
            let mut whole = head.to_vec();
            whole.append(&mut firms);
            whole.extend_from_slice(tail);
            pieces.splice(at..=at, cut(whole));
        } else {
            pieces = cut(firms);
        }
        self.body = Arc::new(Body::of(pieces));
    }

    /// Takes a firm away.
    pub fn remove(&mut self, i: usize) -> Option<Firm> {
        let gone = self.get(i)?.clone();
        self.remove_all(&[i]);
        Some(gone)
    }

    /// Takes the firms at places in rising order away.
    pub fn remove_all(&mut self, places: &[usize]) {
        let mut gone = places.iter().copied().peekable();
        let mut pieces: Vec<Arc<Vec<Firm>>> = Vec::with_capacity(self.body.pieces.len());
        for (piece, start) in self.body.pieces.iter().zip(&self.body.starts) {
            while gone.next_if(|i| i < start).is_some() {}
            if gone.peek().is_none_or(|i| *i >= start + piece.len()) {
                pieces.push(Arc::clone(piece));
                continue;
            }
            let stays = |(i, _): &(usize, &Firm)| {
                let mut goes = false;
                while gone.next_if(|g| *g <= *i).inspect(|g| goes |= g == i).is_some() {}
                !goes
            };
            let kept = (*start..).zip(piece.iter()).filter(stays);
            let kept: Vec<Firm> = kept.map(|(_, firm)| firm.clone()).collect();
            // What two neighbours have left fits in one.
            let last = pieces.last_mut().filter(|p| p.len() + kept.len() <= PIECE);
            match last {
                Some(last) => Arc::make_mut(last).extend(kept),
                None if kept.is_empty() => {}
                None => pieces.push(Arc::new(kept)),
            }
        }
        self.body = Arc::new(Body::of(pieces));
    }
}

/// Firms in pieces, none much larger than the others.
fn cut(firms: Vec<Firm>) -> Vec<Arc<Vec<Firm>>> {
    if firms.len() <= 2 * PIECE {
        return vec![Arc::new(firms)];
    }
    let mut pieces = Vec::with_capacity(firms.len() / PIECE + 1);
    let mut firms = firms.into_iter();
    loop {
        let piece: Vec<Firm> = firms.by_ref().take(PIECE).collect();
        if piece.is_empty() {
            return pieces;
        }
        pieces.push(Arc::new(piece));
    }
}

impl PartialEq for Register {
    fn eq(&self, other: &Self) -> bool {
        let (a, b) = (&self.body, &other.body);
        if Arc::ptr_eq(a, b) {
            return true;
        }
        if a.starts == b.starts && a.len == b.len {
            return a.pieces.iter().zip(&b.pieces).all(|(x, y)| Arc::ptr_eq(x, y) || x == y);
        }
        a.len == b.len && self.iter().eq(other.iter())
    }
}

impl std::fmt::Debug for Register {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

impl From<Vec<Firm>> for Register {
    fn from(firms: Vec<Firm>) -> Self {
        if firms.is_empty() {
            return Self::default();
        }
        Self { body: Arc::new(Body::of(cut(firms))) }
    }
}

impl FromIterator<Firm> for Register {
    fn from_iter<I: IntoIterator<Item = Firm>>(firms: I) -> Self {
        let mut pieces: Vec<Arc<Vec<Firm>>> = Vec::new();
        let mut firms = firms.into_iter().peekable();
        while firms.peek().is_some() {
            pieces.push(Arc::new(firms.by_ref().take(PIECE).collect()));
        }
        Self { body: Arc::new(Body::of(pieces)) }
    }
}

impl<'a> IntoIterator for &'a Register {
    type Item = &'a Firm;
    type IntoIter = RegisterIter<'a>;

    fn into_iter(self) -> RegisterIter<'a> {
        self.iter()
    }
}

/// The firms of a register in order.
#[derive(Clone, Debug)]
pub struct RegisterIter<'a> {
    pieces: std::slice::Iter<'a, Arc<Vec<Firm>>>,
    piece: std::slice::Iter<'a, Firm>,
    left: usize,
}

impl<'a> Iterator for RegisterIter<'a> {
    type Item = &'a Firm;

    fn next(&mut self) -> Option<&'a Firm> {
        loop {
            if let Some(firm) = self.piece.next() {
                self.left -= 1;
                return Some(firm);
            }
            self.piece = self.pieces.next()?.iter();
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.left, Some(self.left))
    }
}

impl ExactSizeIterator for RegisterIter<'_> {}

impl Serialize for Register {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_seq(self)
    }
}

impl<'de> Deserialize<'de> for Register {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_seq(Firms)
    }
}

struct Firms;

impl<'de> Visitor<'de> for Firms {
    type Value = Register;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a list of firms")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Register, A::Error> {
        let mut pieces = Vec::new();
        let mut piece = Vec::with_capacity(PIECE);
        while let Some(firm) = seq.next_element::<Firm>()? {
            piece.push(firm);
            if piece.len() == PIECE {
                pieces.push(Arc::new(std::mem::replace(&mut piece, Vec::with_capacity(PIECE))));
            }
        }
        if !piece.is_empty() {
            piece.shrink_to_fit();
            pieces.push(Arc::new(piece));
        }
        Ok(Register { body: Arc::new(Body::of(pieces)) })
    }
}
