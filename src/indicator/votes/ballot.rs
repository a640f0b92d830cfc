//! Votes laid out by rater and item. A vote off its scale counts as none; of two on the same thing
//! the later counts.

use crate::document::Profile;
use crate::measure::Matrix;
use crate::profile::{Sheet, is_comparison, is_score};

/// Scores on a sheet: a row per rater, a cell per item.
#[derive(Clone, Debug, PartialEq)]
pub struct Ballot {
    /// Everyone on the panel, with votes here or not.
    pub raters: Vec<String>,
    /// Items of the sheet.
    pub items: usize,
    cells: Vec<Option<f64>>,
}

impl Ballot {
    /// The scores of a profile on a sheet.
    #[must_use]
    pub fn of(profile: &Profile, sheet: &Sheet) -> Self {
        let raters: Vec<String> = profile.panel().into_iter().map(str::to_owned).collect();
        let items = sheet.items.len();
        let mut cells = vec![None; raters.len() * items];
        for vote in profile.assessments.iter().filter(|v| is_score(v.score)) {
            let row = raters.iter().position(|r| *r == vote.rater);
            let place = row.zip(sheet.place(&vote.item)).map(|(row, item)| row * items + item);
            if let Some(cell) = place.and_then(|i| cells.get_mut(i)) {
                *cell = Some(vote.score);
            }
        }
        Self { raters, items, cells }
    }

    /// A rater's votes, item by item.
    #[must_use]
    pub fn row(&self, rater: usize) -> &[Option<f64>] {
        let from = rater * self.items;
        self.cells.get(from..from + self.items).unwrap_or_default()
    }

    /// The votes on an item, with who cast them.
    pub fn votes(&self, item: usize) -> impl Iterator<Item = (&str, f64)> {
        let rows = self.raters.iter().enumerate();
        rows.filter_map(move |(i, r)| Some((r.as_str(), (*self.row(i).get(item)?)?)))
    }

    /// Number of votes there are.
    #[must_use]
    pub fn given(&self) -> usize {
        self.cells.iter().flatten().count()
    }

    /// Raters who gave any vote on this sheet.
    #[must_use]
    pub fn voters(&self) -> usize {
        (0..self.raters.len()).filter(|r| self.row(*r).iter().any(Option::is_some)).count()
    }

    /// The raters who scored all of some items, and their scores on these.
    #[must_use]
    pub fn complete(&self, items: &[usize]) -> (Vec<usize>, Vec<Vec<f64>>) {
        let whole = |rater: usize| -> Option<(usize, Vec<f64>)> {
            let row = self.row(rater);
            let scores: Option<Vec<f64>> =
                items.iter().map(|i| row.get(*i).copied().flatten()).collect();
            Some((rater, scores?))
        };
        (0..self.raters.len()).filter_map(whole).unzip()
    }
}

/// Comparisons on a sheet: for each rater the upper half of the table, row by row.
#[derive(Clone, Debug, PartialEq)]
pub struct PairBallot {
    /// Everyone on the panel, with judgements here or not.
    pub raters: Vec<String>,
    /// Items of the sheet.
    pub items: usize,
    halves: Vec<Vec<Option<f64>>>,
}

impl PairBallot {
    /// The comparisons of a profile on a sheet.
    #[must_use]
    pub fn of(profile: &Profile, sheet: &Sheet) -> Self {
        let raters: Vec<String> = profile.panel().into_iter().map(str::to_owned).collect();
        let items = sheet.items.len();
        let mut halves = vec![vec![None; pairs(items).count()]; raters.len()];
        for c in profile.comparisons.iter().filter(|c| is_comparison(c.times)) {
            let row = raters.iter().position(|r| *r == c.rater).and_then(|r| halves.get_mut(r));
            let places = sheet.place(&c.more).zip(sheet.place(&c.less));
            let (Some(row), Some((more, less))) = (row, places) else { continue };
            let ratio = if more < less { c.times } else { 1.0 / c.times };
            let wanted = (more.min(less), more.max(less));
            let place = pairs(items).position(|pair| pair == wanted);
            if let Some(cell) = place.and_then(|i| row.get_mut(i)) {
                *cell = Some(ratio);
            }
        }
        Self { raters, items, halves }
    }

    /// A rater's ratios, first over second, in the order of `pairs`.
    #[must_use]
    pub fn half(&self, rater: usize) -> &[Option<f64>] {
        self.halves.get(rater).map_or(&[], Vec::as_slice)
    }

    /// The whole table of a rater who judged every pair.
    #[must_use]
    pub fn table(&self, rater: usize) -> Option<Matrix> {
        let half: Option<Vec<f64>> = self.half(rater).iter().copied().collect();
        let mut table = Matrix::from_fn(self.items, self.items, |_, _| 1.0).ok()?;
        let n = self.items;
        for ((i, j), ratio) in pairs(n).zip(half?) {
            *table.cells_mut().get_mut(i * n + j)? = ratio;
            *table.cells_mut().get_mut(j * n + i)? = 1.0 / ratio;
        }
        Some(table)
    }

    /// The pairs of the sheet: each item with every later one.
    pub fn pairs(&self) -> impl Iterator<Item = (usize, usize)> + use<> {
        pairs(self.items)
    }
}

fn pairs(items: usize) -> impl Iterator<Item = (usize, usize)> {
    (0..items).flat_map(move |i| (i + 1..items).map(move |j| (i, j)))
}
