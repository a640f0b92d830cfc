//! What scores on a sheet come to.

use crate::document::Profile;
use crate::measure::competitiveness::{Diamond, Gem, Side, diamond, gem_of_experts};
use crate::measure::ranking::{Concordance, RankRange, kendall_w, median, rank_spans};
use crate::measure::{Matrix, Undefined, larger, smaller};
use crate::profile::Sheet;

use super::ballot::Ballot;

/// The votes on one item.
#[derive(Clone, Debug, PartialEq)]
pub struct ItemResult {
    /// Place on the sheet.
    pub item: usize,
    /// Number of votes.
    pub votes: usize,
    /// The middle vote.
    pub median: f64,
    /// The mean vote.
    pub mean: f64,
    /// The least, and who cast it first.
    pub least: (f64, String),
    /// The most, and who cast it first.
    pub most: (f64, String),
    /// The best and worst rank that any rater with all items gives it.
    pub ranks: Option<RankRange>,
}

impl ItemResult {
    /// How far the votes lie apart.
    #[must_use]
    pub fn apart(&self) -> f64 {
        self.most.0 - self.least.0
    }
}

/// One pair of GEM: its name by group, its sum.
#[derive(Clone, Debug, PartialEq)]
pub struct PairSum {
    /// The group's place on the sheet.
    pub group: usize,
    /// The two means.
    pub means: (f64, f64),
}

impl PairSum {
    /// The sum of the pair, 2–20.
    #[must_use]
    pub fn sum(&self) -> f64 {
        self.means.0 + self.means.1
    }
}

/// What a sheet of scores comes to.
#[derive(Clone, Debug, PartialEq)]
pub struct ScoreResult {
    /// The votes.
    pub ballot: Ballot,
    /// Items that have votes, in the order of the sheet.
    pub items: Vec<ItemResult>,
    /// Raters who scored all items that have votes.
    pub complete: usize,
    /// Their agreement.
    pub agreement: Result<Concordance, Undefined>,
}

impl ScoreResult {
    /// Reads the scores of a profile.
    #[must_use]
    pub fn of(profile: &Profile, sheet: &Sheet) -> Self {
        let ballot = Ballot::of(profile, sheet);
        let mut items: Vec<ItemResult> =
            (0..sheet.items.len()).filter_map(|i| item(&ballot, i)).collect();
        let voted: Vec<usize> = items.iter().map(|i| i.item).collect();
        let (raters, rows) = ballot.complete(&voted);
        let table = if voted.is_empty() { Err(Undefined::Empty) } else { Matrix::from_rows(&rows) };
        let spans = table.clone().and_then(|t| rank_spans(&t)).ok();
        for (item, span) in items.iter_mut().zip(spans.into_iter().flatten()) {
            item.ranks = Some(span);
        }
        let agreement = table.and_then(|t| kendall_w(&t));
        Self { complete: raters.len(), ballot, items, agreement }
    }

    /// The result of an item.
    #[must_use]
    pub fn item(&self, place: usize) -> Option<&ItemResult> {
        self.items.iter().find(|i| i.item == place)
    }

    /// Items on which the raters part most, all that are equally far apart; none where all agree.
    #[must_use]
    pub fn most_apart(&self) -> Vec<&ItemResult> {
        let widest = self.items.iter().map(ItemResult::apart).fold(0.0, larger);
        let is_widest = |i: &&ItemResult| widest > 0.0 && i.apart() >= widest;
        self.items.iter().filter(is_widest).collect()
    }

    /// GEM of the raters who scored every item of the sheet.
    ///
    /// # Errors
    /// [`Undefined::Empty`] without such a rater; [`Undefined::Mismatch`] for a sheet of other than
    /// six items.
    pub fn gem(&self) -> Result<Gem, Undefined> {
        gem_of_experts(&self.whole()?)
    }

    /// The three pairs of GEM over the same raters.
    ///
    /// # Errors
    /// As [`ScoreResult::gem`].
    pub fn gem_pairs(&self, sheet: &Sheet) -> Result<Vec<PairSum>, Undefined> {
        let means = self.means()?;
        let of = |group: usize, id: &str| {
            let here = sheet.items.iter().zip(&means).filter(|(i, _)| i.group == id);
            match here.map(|(_, m)| *m).collect::<Vec<f64>>().as_slice() {
                [a, b] => Ok(PairSum { group, means: (*a, *b) }),
                _ => Err(Undefined::Mismatch),
            }
        };
        sheet.groups.iter().enumerate().map(|(i, g)| of(i, &g.id)).collect()
    }

    /// The mean of each item over the raters who scored every item.
    ///
    /// # Errors
    /// [`Undefined::Empty`] without such a rater.
    pub fn means(&self) -> Result<Vec<f64>, Undefined> {
        let table = self.whole()?;
        let n = table.rows() as f64;
        Ok(table.column_sums().into_iter().map(|sum| sum / n).collect())
    }

    /// The diamond from the first group of the sheet, its four sides, with equal weights: the mean
    /// over the raters who scored all of them, and how many they are.
    ///
    /// # Errors
    /// [`Undefined::Empty`] without such a rater.
    pub fn diamond(&self, sheet: &Sheet) -> Result<(Diamond, usize), Undefined> {
        let inner = sheet.groups.first().ok_or(Undefined::Empty)?;
        let places: Vec<usize> = (0..sheet.items.len())
            .filter(|i| sheet.items.get(*i).is_some_and(|item| item.group == inner.id))
            .collect();
        let (_, rows) = self.ballot.complete(&places);
        let table = Matrix::from_rows(&rows)?;
        let n = table.rows() as f64;
        let means: Vec<[f64; 1]> = table.column_sums().into_iter().map(|s| [s / n]).collect();
        let sides: Vec<Side<'_>> =
            means.iter().map(|m| Side { scores: m, weights: &[1.0] }).collect();
        Ok((diamond(&sides, &vec![1.0; sides.len()])?, rows.len()))
    }

    /// Raters who scored every item of the sheet.
    #[must_use]
    pub fn whole_raters(&self) -> usize {
        let all: Vec<usize> = (0..self.ballot.items).collect();
        self.ballot.complete(&all).0.len()
    }

    fn whole(&self) -> Result<Matrix, Undefined> {
        let all: Vec<usize> = (0..self.ballot.items).collect();
        Matrix::from_rows(&self.ballot.complete(&all).1)
    }
}

fn item(ballot: &Ballot, place: usize) -> Option<ItemResult> {
    let cast: Vec<(&str, f64)> = ballot.votes(place).collect();
    let votes: Vec<f64> = cast.iter().map(|(_, v)| *v).collect();
    let least = votes.iter().copied().fold(f64::INFINITY, smaller);
    let most = votes.iter().copied().fold(f64::NEG_INFINITY, larger);
    let who = |wanted: f64| {
        let found = cast.iter().find(|(_, v)| v.total_cmp(&wanted).is_eq());
        found.map_or_else(String::new, |(r, _)| (*r).to_owned())
    };
    Some(ItemResult {
        item: place,
        votes: votes.len(),
        median: median(&votes).ok()?,
        mean: votes.iter().sum::<f64>() / votes.len() as f64,
        least: (least, who(least)),
        most: (most, who(most)),
        ranks: None,
    })
}
