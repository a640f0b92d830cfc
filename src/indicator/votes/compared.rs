//! What comparisons on a sheet come to.

use crate::document::Profile;
use crate::measure::ranking::{
    Ahp, Concordance, Misfit, RandomIndex, RankRange, ahp, group_comparisons, kendall_w,
    rank_spans, worst_misfit,
};
use crate::measure::{Matrix, Undefined, larger, smaller};
use crate::profile::Sheet;

use super::ballot::PairBallot;

/// One rater's weights.
#[derive(Clone, Debug, PartialEq)]
pub struct RaterWeights {
    /// Pairs judged.
    pub judged: usize,
    /// Weights and consistency; `None` until every pair is judged.
    pub result: Option<Ahp>,
    /// The judgement that fits the others worst.
    pub misfit: Option<Misfit>,
    table: Option<Matrix>,
}

/// Weights of several raters together.
#[derive(Clone, Debug, PartialEq)]
pub struct GroupWeights {
    /// How many raters.
    pub raters: usize,
    /// Weights from the geometric means of their judgements.
    pub result: Ahp,
    /// Least and most weight that a single rater gives each item.
    pub spans: Vec<(f64, f64)>,
    /// Best and worst rank that a single rater gives each item.
    pub ranks: Vec<RankRange>,
}

/// What a sheet of comparisons comes to.
#[derive(Clone, Debug, PartialEq)]
pub struct PairResult {
    /// The judgements.
    pub ballot: PairBallot,
    /// One per rater of the panel, in order.
    pub raters: Vec<RaterWeights>,
    /// Agreement of the raters over the order of the items.
    pub agreement: Result<Concordance, Undefined>,
}

impl PairResult {
    /// Reads the comparisons of a profile.
    #[must_use]
    pub fn of(profile: &Profile, sheet: &Sheet) -> Self {
        let ballot = PairBallot::of(profile, sheet);
        let raters: Vec<RaterWeights> =
            (0..ballot.raters.len()).map(|r| weights_of(&ballot, r)).collect();
        let rows: Vec<&[f64]> =
            raters.iter().filter_map(|r| Some(r.result.as_ref()?.weights.as_slice())).collect();
        let agreement = Matrix::from_rows(&rows).and_then(|t| kendall_w(&t));
        Self { ballot, raters, agreement }
    }

    /// Raters who judged every pair.
    #[must_use]
    pub fn complete(&self) -> usize {
        self.raters.iter().filter(|r| r.result.is_some()).count()
    }

    /// The weights of all who judged every pair.
    ///
    /// # Errors
    /// [`Undefined::Empty`] without such a rater; as [`ahp`].
    pub fn group(&self) -> Result<GroupWeights, Undefined> {
        self.group_where(|_| true)
    }

    /// The same without those whose consistency ratio under a table of random indices is above a
    /// mark.
    ///
    /// # Errors
    /// As [`PairResult::group`].
    pub fn consistent(&self, most: f64, table: RandomIndex) -> Result<GroupWeights, Undefined> {
        self.group_where(|own| own.consistency_ratio(table).is_ok_and(|ratio| ratio <= most))
    }

    fn group_where(&self, takes: impl Fn(&Ahp) -> bool) -> Result<GroupWeights, Undefined> {
        let taken: Vec<(&Ahp, &Matrix)> = self
            .raters
            .iter()
            .filter_map(|r| r.result.as_ref().zip(r.table.as_ref()))
            .filter(|(own, _)| takes(own))
            .collect();
        let tables: Vec<&Matrix> = taken.iter().map(|(_, t)| *t).collect();
        let result = ahp(&group_comparisons(&tables)?)?;
        let rows: Vec<&[f64]> = taken.iter().map(|(own, _)| own.weights.as_slice()).collect();
        let weights = Matrix::from_rows(&rows)?;
        let span = |i: usize| {
            let column = weights.column(i);
            let least = column.iter().copied().fold(f64::INFINITY, smaller);
            (least, column.into_iter().fold(0.0, larger))
        };
        Ok(GroupWeights {
            raters: taken.len(),
            spans: (0..result.weights.len()).map(span).collect(),
            ranks: rank_spans(&weights)?,
            result,
        })
    }

    /// The pair on which the raters part most: its place, and the least and most ratio, first over
    /// second. `None` where fewer than two judged it or all judge alike.
    #[must_use]
    pub fn most_apart(&self) -> Option<((usize, usize), f64, f64)> {
        let mut widest: Option<((usize, usize), f64, f64)> = None;
        for (place, pair) in self.ballot.pairs().enumerate() {
            let all = (0..self.raters.len())
                .filter_map(|r| self.ballot.half(r).get(place).copied().flatten());
            let (least, most) =
                all.fold((f64::INFINITY, 0.0), |(lo, hi), a| (smaller(lo, a), larger(hi, a)));
            let wide = most / least;
            if wide > widest.map_or(1.0, |(_, lo, hi)| hi / lo) {
                widest = Some((pair, least, most));
            }
        }
        widest
    }
}

fn weights_of(ballot: &PairBallot, rater: usize) -> RaterWeights {
    let judged = ballot.half(rater).iter().flatten().count();
    let table = ballot.table(rater);
    // Sound tables of judgement settle; one that does not has no weights, and says so as unjudged.
    let result = table.as_ref().and_then(|t| ahp(t).ok());
    let misfit = table.as_ref().and_then(worst_misfit);
    RaterWeights { judged, result, misfit, table }
}
