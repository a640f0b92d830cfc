//! Difference in differences on a full panel with one date of treatment.

use std::collections::BTreeMap;

use crate::measure::{Matrix, Undefined, finite, larger};

/// One observation of a unit in a period.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Observation {
    /// Which unit.
    pub unit: i64,
    /// Which period.
    pub time: i64,
    /// Whether the unit is ever treated.
    pub treated: bool,
    /// Whether the period lies after the treatment began.
    pub post: bool,
    /// The outcome.
    pub outcome: f64,
}

/// Outcomes of units (rows) over periods (columns, in order), some treated from one period on.
#[derive(Clone, Debug, PartialEq)]
pub struct Panel {
    outcomes: Matrix,
    treated: Vec<bool>,
    before: usize,
}

impl Panel {
    /// A panel from a table, with which units are treated and the number of periods before.
    ///
    /// # Errors
    /// [`Undefined::Mismatch`]; [`Undefined::NotFinite`]; [`Undefined::NoControl`] without an
    /// untreated unit; [`Undefined::NoTreated`] without a treated one, or without a period before
    /// or after.
    pub fn new(outcomes: Matrix, treated: Vec<bool>, before: usize) -> Result<Self, Undefined> {
        if treated.len() != outcomes.rows() {
            return Err(Undefined::Mismatch);
        }
        if outcomes.cells().iter().any(|y| !y.is_finite()) {
            return Err(Undefined::NotFinite);
        }
        if treated.iter().all(|t| *t) {
            return Err(Undefined::NoControl);
        }
        if !treated.iter().any(|t| *t) || before == 0 || before >= outcomes.columns() {
            return Err(Undefined::NoTreated);
        }
        Ok(Self { outcomes, treated, before })
    }

    /// A panel from single observations in any order.
    ///
    /// # Errors
    /// As [`Panel::new`]; [`Undefined::Unbalanced`] where a unit lacks a period or has it twice, or
    /// the treatment is not one group from one date on; [`Undefined::Empty`].
    pub fn of(observations: &[Observation]) -> Result<Self, Undefined> {
        let mut units: BTreeMap<i64, bool> = BTreeMap::new();
        let mut times: BTreeMap<i64, bool> = BTreeMap::new();
        let mut outcomes: BTreeMap<(i64, i64), f64> = BTreeMap::new();
        for o in observations {
            let same = *units.entry(o.unit).or_insert(o.treated) == o.treated
                && *times.entry(o.time).or_insert(o.post) == o.post;
            if outcomes.insert((o.unit, o.time), o.outcome).is_some() || !same {
                return Err(Undefined::Unbalanced);
            }
        }
        let post: Vec<bool> = times.values().copied().collect();
        let once = post.windows(2).all(|w| w.first() <= w.last());
        if !once || outcomes.len() != units.len() * times.len() {
            return Err(Undefined::Unbalanced);
        }
        let cells: Vec<f64> = outcomes.into_values().collect();
        let before = post.iter().filter(|p| !**p).count();
        Self::new(
            Matrix::new(units.len(), times.len(), cells)?,
            units.into_values().collect(),
            before,
        )
    }

    /// Mean of the treated less mean of the others, period by period: the chart of the trends
    /// before, without which no estimate should be shown.
    ///
    /// # Errors
    /// [`Undefined::OutOfRange`].
    pub fn gaps(&self) -> Result<Vec<f64>, Undefined> {
        let mut sums = vec![(0.0, 0.0); self.outcomes.columns()];
        for (row, treated) in self.outcomes.iter_rows().zip(&self.treated) {
            for ((inside, outside), y) in sums.iter_mut().zip(row) {
                *(if *treated { inside } else { outside }) += y;
            }
        }
        let (t, c) = self.groups();
        sums.into_iter().map(|(inside, outside)| finite(inside / t - outside / c)).collect()
    }

    /// Change of the gap per period before the treatment, by least squares: near 0 where the
    /// trends were parallel.
    ///
    /// # Errors
    /// [`Undefined::TooFew`] with one period before; [`Undefined::OutOfRange`].
    pub fn trend_before(&self) -> Result<f64, Undefined> {
        let mut gaps = self.gaps()?;
        gaps.truncate(self.before);
        if gaps.len() < 2 {
            return Err(Undefined::TooFew);
        }
        let n = gaps.len() as f64;
        let middle = (n - 1.0) / 2.0;
        let (mut over, mut under) = (0.0, 0.0);
        for (t, gap) in gaps.iter().enumerate() {
            let from_middle = t as f64 - middle;
            over += from_middle * gap;
            under += from_middle * from_middle;
        }
        finite(over / under)
    }

    fn groups(&self) -> (f64, f64) {
        let treated = self.treated.iter().filter(|t| **t).count();
        (treated as f64, (self.treated.len() - treated) as f64)
    }
}

/// Estimate of a difference in differences.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Differences {
    /// Change of the treated less change of the others; the same with unit and year effects.
    pub effect: f64,
    /// Standard error of pooled least squares on the four cells.
    pub se_pooled: Result<f64, Undefined>,
    /// Standard error with unit and year effects, unadjusted.
    pub se_unadjusted: Result<f64, Undefined>,
    /// Standard error with unit and year effects, clustered by unit: the one to show.
    pub se_clustered: Result<f64, Undefined>,
    /// Units, which are the clusters: fewer than 10 make the clustered error unreliable.
    pub clusters: usize,
}

impl Differences {
    /// Whether there are too few clusters to rely on the clustered error.
    #[must_use]
    pub fn few_clusters(&self) -> bool {
        self.clusters < 10
    }
}

/// Difference in differences with its standard errors. With `n` observations the unit and year
/// effects leave `d = n − (units + periods − 1) − 1` degrees of freedom; the clustered variance
/// is multiplied by `n/d`.
///
/// # Errors
/// [`Undefined::OutOfRange`]. A standard error alone is [`Undefined::TooFew`] without degrees of
/// freedom, and clustered with fewer than two units in a group.
pub fn differences_in_differences(panel: &Panel) -> Result<Differences, Undefined> {
    let largest = panel.outcomes.cells().iter().fold(0.0, |m, y| larger(m, y.abs()));
    let unit = if largest > 0.0 { largest } else { 1.0 };
    let scaled = Panel {
        outcomes: Matrix::from_fn(panel.outcomes.rows(), panel.outcomes.columns(), |r, c| {
            panel.outcomes.get(r, c).unwrap_or(0.0) / unit
        })?,
        ..panel.clone()
    };
    let cells = Cells::of(&scaled);
    let effect = cells.effect();
    let (pooled, plain, clustered) = errors(&scaled, &cells, effect);
    let back = |se: Result<f64, Undefined>| se.and_then(|se| finite(se * unit));
    Ok(Differences {
        effect: finite(effect * unit)?,
        se_pooled: back(pooled),
        se_unadjusted: back(plain),
        se_clustered: back(clustered),
        clusters: panel.treated.len(),
    })
}

/// Means and sizes of the four cells: treated or not, before and after.
struct Cells {
    means: [[f64; 2]; 2],
    sizes: [[f64; 2]; 2],
}

impl Cells {
    fn of(panel: &Panel) -> Self {
        let before = panel.before as f64;
        let after = panel.outcomes.columns() as f64 - before;
        let (treated, others) = panel.groups();
        let sizes = [[others * before, others * after], [treated * before, treated * after]];
        let mut means = [[0.0; 2]; 2];
        for (row, treated) in panel.outcomes.iter_rows().zip(&panel.treated) {
            let (early, late) = row.split_at(panel.before.min(row.len()));
            let [others, own] = &mut means;
            let [then, now] = if *treated { own } else { others };
            *then += early.iter().sum::<f64>();
            *now += late.iter().sum::<f64>();
        }
        for (mean, size) in means.iter_mut().flatten().zip(sizes.iter().flatten()) {
            *mean /= size;
        }
        Self { means, sizes }
    }

    fn effect(&self) -> f64 {
        let [[c0, c1], [t0, t1]] = self.means;
        (t1 - t0) - (c1 - c0)
    }

    fn mean(&self, treated: bool, post: bool) -> f64 {
        let [[c0, c1], [t0, t1]] = self.means;
        match (treated, post) {
            (false, false) => c0,
            (false, true) => c1,
            (true, false) => t0,
            (true, true) => t1,
        }
    }
}

type Se = Result<f64, Undefined>;

/// Standard errors: pooled, with effects, and with effects clustered by unit.
fn errors(panel: &Panel, cells: &Cells, effect: f64) -> (Se, Se, Se) {
    let (units, periods) = (panel.outcomes.rows() as f64, panel.outcomes.columns() as f64);
    let (treated, others) = panel.groups();
    let share = treated / units;
    let late = (periods - panel.before as f64) / periods;
    let years: Vec<f64> = panel.outcomes.column_sums().iter().map(|s| s / units).collect();
    let whole = years.iter().sum::<f64>() / periods;
    let (mut pooled, mut within, mut weight, mut clusters) = (0.0, 0.0, 0.0, 0.0);
    for (row, treated) in panel.outcomes.iter_rows().zip(&panel.treated) {
        let own = row.iter().sum::<f64>() / periods;
        let in_group = f64::from(u8::from(*treated)) - share;
        let mut score = 0.0;
        for (t, (y, year)) in row.iter().zip(&years).enumerate() {
            let post = t >= panel.before;
            let d = in_group * (f64::from(u8::from(post)) - late);
            let residual = (y - own - year + whole) - effect * d;
            pooled += (y - cells.mean(*treated, post)).powi(2);
            within += residual * residual;
            weight += d * d;
            score += d * residual;
        }
        clusters += score * score;
    }
    let n = units * periods;
    let (free_pooled, free) = (n - 4.0, n - (units + periods - 1.0) - 1.0);
    let inverse_sizes: f64 = cells.sizes.iter().flatten().map(|n| 1.0 / n).sum();
    let over =
        |sum: f64, free: f64| if free > 0.0 { Ok(sum / free) } else { Err(Undefined::TooFew) };
    let root = |x: f64| finite(x.sqrt());
    (
        over(pooled, free_pooled).and_then(|s| root(s * inverse_sizes)),
        over(within, free).and_then(|s| root(s / weight)),
        if treated < 2.0 || others < 2.0 {
            Err(Undefined::TooFew)
        } else {
            over(clusters * n, free).and_then(|s| finite(s.sqrt() / weight))
        },
    )
}
