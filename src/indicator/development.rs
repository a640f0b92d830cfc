//! Several indicators in one over the years of one place: its development, and how two sides of it
//! keep in step. Relative to the place's own years, so never to be compared between places.

use serde::Deserialize;

use crate::measure::ranking::{
    Direction, coordination, coupling_degree, entropy_weights, entropy_weights_minmax,
    modified_coupling_degree, topsis, topsis_minmax, weighted_sum,
};
use crate::measure::{Interval, Matrix, Undefined, larger, quotient, smaller};
use crate::text::{Bilingual, words};

use super::ends::{at_ends, hull};
use super::probe::{Compute, Computed, Gap, Probe, needs};

pub(super) const FUNCTIONS: &[(&str, Compute)] =
    &[("development_score", development_score), ("coupling_coordination", coupling_coordination)];

/// The criteria, from the rules.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DevelopmentRules {
    /// Years that all criteria must share at least.
    least_years: usize,
    criteria: Vec<Criterion>,
    /// The mark of who chose them.
    #[serde(rename = "mark")]
    _mark: String,
}

/// A ratio of two series that counts as one side of development.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Criterion {
    name: Bilingual,
    side: Side,
    top: String,
    bottom: String,
    #[serde(default)]
    lower_better: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Side {
    Economy,
    Innovation,
}

/// The criteria that are known in enough common years.
struct Board<'a> {
    years: Vec<i32>,
    criteria: Vec<&'a Criterion>,
    /// Years in rows, criteria in columns: at the midpoints first, then with ranges at their ends.
    tables: Vec<Matrix>,
}

impl Board<'_> {
    fn directions(&self) -> Vec<Direction> {
        let of = |c: &&Criterion| if c.lower_better { Direction::Cost } else { Direction::Benefit };
        self.criteria.iter().map(of).collect()
    }

    /// What a measure gives over all tables, as one range.
    fn over(&self, of: impl Fn(&Matrix) -> Result<f64, Undefined>) -> Computed {
        hull(self.tables.iter().map(of).collect::<Result<Vec<f64>, _>>()?)
    }

    /// A measure of each year over all tables.
    fn by_year(&self, of: impl Fn(&Matrix) -> Result<Vec<f64>, Undefined>) -> Yearly {
        let all = self.tables.iter().map(of).collect::<Result<Vec<_>, _>>()?;
        let year = |i: usize| hull(all.iter().filter_map(|scores| scores.get(i).copied()));
        self.years.iter().enumerate().map(|(i, y)| Ok((*y, year(i)?))).collect()
    }
}

/// A value of each year.
type Yearly = Result<Vec<(i32, Interval)>, Gap>;

/// Takes the criteria in order, each that leaves enough common years.
fn board<'a>(p: &mut Probe<'a>, sides: &[Side]) -> Result<Board<'a>, Gap> {
    let rules = &p.rules.development;
    let wanted: Vec<&Criterion> =
        rules.criteria.iter().filter(|c| sides.contains(&c.side)).collect();
    let (mut years, mut taken, mut lacking) = (None::<Vec<i32>>, Vec::new(), Vec::new());
    for c in wanted {
        let (tops, bottoms) = (p.reader.series(&c.top), p.reader.series(&c.bottom));
        let ratio = |(y, x): (&i32, &Interval)| Some((*y, quotient(*x, *bottoms.get(y)?).ok()?));
        let ratios: Vec<(i32, Interval)> = tops.iter().filter_map(ratio).collect();
        let shared = ratios.iter().map(|(y, _)| *y);
        let shared: Vec<i32> =
            shared.filter(|y| years.as_ref().is_none_or(|all| all.contains(y))).collect();
        if shared.len() < rules.least_years {
            lacking.push(c);
        } else {
            years = Some(shared);
            taken.push((c, ratios));
        }
    }
    let sides_known = |s: &Side| taken.iter().any(|(c, _)| c.side == *s);
    let years = years.filter(|_| taken.len() >= 2 && sides.iter().all(sides_known));
    let Some(years) = years else { return Err(unknown(p, &lacking)) };
    let cell = |y: &i32, ratios: &[(i32, Interval)]| {
        ratios.iter().find(|(year, _)| year == y).map(|(_, x)| *x)
    };
    let row = |y: &i32| taken.iter().filter_map(|(_, ratios)| cell(y, ratios)).collect::<Vec<_>>();
    let cells: Vec<Interval> = years.iter().flat_map(row).collect();
    let columns = taken.len();
    let tables = at_ends(p, &cells, |cells| {
        Matrix::from_rows(&cells.chunks(columns).map(<[f64]>::to_vec).collect::<Vec<_>>())
    })?;
    let criteria: Vec<&Criterion> = taken.iter().map(|(c, _)| *c).collect();
    use_criteria(p, &criteria, years.last().copied());
    let (n, m) = (criteria.len(), years.len());
    p.remark(|l| words::remark_criteria(l, n, m));
    if !lacking.is_empty() {
        p.remark(|l| {
            let names: Vec<&str> = lacking.iter().map(|c| c.name.get(l)).collect();
            words::remark_criteria_lacking(l, names.join(&words::ind_comma(l)))
        });
    }
    Ok(Board { years, criteria, tables })
}

/// What the first two criteria that are not known lack.
fn unknown(p: &Probe<'_>, lacking: &[&Criterion]) -> Gap {
    let mut ids: Vec<&str> = Vec::new();
    for id in lacking.iter().take(2).flat_map(|c| [c.top.as_str(), c.bottom.as_str()]) {
        let short = p.reader.series(id).len() < p.rules.development.least_years;
        if short && !ids.contains(&id) {
            ids.push(id);
        }
    }
    // All are known, but in no common years: then the first is asked for again.
    let again = || lacking.first().map_or("output_mn_cny", |c| c.top.as_str());
    needs(if ids.is_empty() { vec![again()] } else { ids }.as_slice())
}

/// The figures of the latest year as inputs.
fn use_criteria(p: &mut Probe<'_>, criteria: &[&Criterion], year: Option<i32>) {
    let Some(year) = year else { return };
    p.year = Some(year);
    let mut ids: Vec<&str> = Vec::new();
    for id in criteria.iter().flat_map(|c| [c.top.as_str(), c.bottom.as_str()]) {
        if ids.contains(&id) {
            continue;
        }
        ids.push(id);
        if let Some(x) = p.reader.series(id).get(&year) {
            p.use_series(id, year, *x);
        }
    }
}

/// The last of scores by year, or why there is none.
fn last(scores: Result<Vec<f64>, Undefined>) -> Result<f64, Undefined> {
    scores?.last().copied().ok_or(Undefined::TooFew)
}

/// TOPSIS closeness of the latest year with entropy weights.
fn development_score(p: &mut Probe<'_>) -> Computed {
    let board = board(p, &[Side::Economy, Side::Innovation])?;
    let directions = board.directions();
    let usual = |table: &Matrix| entropy_weights_minmax(table, &directions);
    let scores = board.by_year(|table| topsis(table, &directions, &usual(table)?))?;
    let by = |weights: &dyn Fn(&Matrix) -> Result<Vec<f64>, Undefined>| {
        board.over(|table| last(topsis(table, &directions, &weights(table)?)))
    };
    p.other_definition("entropy_raw", by(&entropy_weights));
    p.other_definition("entropy_shifted", by(&|table| entropy_weights(&shifted(table)?)));
    p.other_definition("entropy_lifted", by(&|table| lifted(table, &directions)));
    p.other_definition("equal", by(&|_| Ok(vec![1.0; board.criteria.len()])));
    let others = [("topsis_minmax", topsis_minmax as Ranking), ("weighted_sum", weighted_sum)];
    for (id, rank) in others {
        let value = board.over(|table| last(rank(table, &directions, &usual(table)?)));
        p.other_definition(id, value);
    }
    p.series.extend(scores.iter().copied());
    if p.explaining {
        tell_distances(p, &board, usual)?;
    }
    scores.last().map(|(_, score)| *score).ok_or(Gap::Undefined(Undefined::TooFew))
}

/// Scores of the rows of a table by directions and weights of its columns.
type Ranking = fn(&Matrix, &[Direction], &[f64]) -> Result<Vec<f64>, Undefined>;

/// What a criterion that has a value at or below zero is lifted by beyond its least (SPSSAU).
const LIFT: f64 = 0.01;

/// Raw criteria, each with a value that is not positive lifted above zero.
fn shifted(table: &Matrix) -> Result<Matrix, Undefined> {
    let columns = table.columns();
    let least = |c: usize| {
        table.iter_rows().filter_map(|row| row.get(c)).fold(f64::INFINITY, |a, b| smaller(a, *b))
    };
    let least: Vec<f64> = (0..columns).map(least).collect();
    let lift = |(x, least): (&f64, &f64)| if *least > 0.0 { *x } else { x + least.abs() + LIFT };
    let rows: Vec<Vec<f64>> =
        table.iter_rows().map(|row| row.iter().zip(&least).map(lift).collect()).collect();
    Matrix::from_rows(&rows)
}

/// Entropy weights of criteria put on [0, 1] and lifted from zero, as many papers do.
fn lifted(table: &Matrix, directions: &[Direction]) -> Result<Vec<f64>, Undefined> {
    let scaled = on_unit(table, directions)?;
    let rows: Vec<Vec<f64>> =
        scaled.iter().map(|row| row.iter().map(|x| x + LIFT).collect()).collect();
    entropy_weights(&Matrix::from_rows(&rows)?)
}

/// Every criterion put on [0, 1] by its range, 1 the best.
fn on_unit(table: &Matrix, directions: &[Direction]) -> Result<Vec<Vec<f64>>, Undefined> {
    let each = |c: usize| {
        let mut weights = vec![0.0; directions.len()];
        if let Some(one) = weights.get_mut(c) {
            *one = 1.0;
        }
        weighted_sum(table, directions, &weights)
    };
    let columns = (0..directions.len()).map(each).collect::<Result<Vec<_>, _>>()?;
    let row = |r: usize| columns.iter().filter_map(|c| c.get(r).copied()).collect();
    Ok((0..table.rows()).map(row).collect())
}

/// Weight, value, best and worst of each criterion as the distances read them.
fn tell_distances(
    p: &mut Probe<'_>,
    board: &Board<'_>,
    weights: impl Fn(&Matrix) -> Result<Vec<f64>, Undefined>,
) -> Result<(), Gap> {
    let weights: Vec<Vec<f64>> = board.tables.iter().map(weights).collect::<Result<_, _>>()?;
    let mut lists = [Vec::new(), Vec::new(), Vec::new(), Vec::new()];
    for (c, criterion) in board.criteria.iter().enumerate() {
        let of = |(table, weights): (&Matrix, &Vec<f64>)| {
            let [value, best, worst] = distances(table, c, criterion.lower_better);
            [weights.get(c).copied().unwrap_or_default(), value, best, worst]
        };
        let of_tables: Vec<[f64; 4]> = board.tables.iter().zip(&weights).map(of).collect();
        for (i, list) in lists.iter_mut().enumerate() {
            let figures = of_tables.iter().filter_map(|of| of.get(i).copied());
            list.push((criterion.name.clone(), hull(figures)?));
        }
    }
    let paths = ["criteria.weight", "criteria.value", "criteria.best", "criteria.worst"];
    for (path, list) in paths.into_iter().zip(lists) {
        p.use_list(path, list);
    }
    Ok(())
}

/// Latest, best and worst value of a column over its length.
fn distances(table: &Matrix, column: usize, lower_better: bool) -> [f64; 3] {
    let column: Vec<f64> = table.iter_rows().filter_map(|row| row.get(column).copied()).collect();
    let norm = column.iter().map(|x| x * x).sum::<f64>().sqrt();
    let least = column.iter().copied().fold(f64::INFINITY, smaller) / norm;
    let most = column.iter().copied().fold(f64::NEG_INFINITY, larger) / norm;
    let value = column.last().copied().unwrap_or(0.0) / norm;
    if lower_better { [value, least, most] } else { [value, most, least] }
}

/// How far economy and innovation keep in step: coordination of the latest year.
fn coupling_coordination(p: &mut Probe<'_>) -> Computed {
    let board = board(p, &[Side::Economy, Side::Innovation])?;
    let directions = board.directions();
    let side = |row: &[f64], side: Side| {
        let of = board.criteria.iter().zip(row).filter(|(c, _)| c.side == side);
        let scores: Vec<f64> = of.map(|(_, x)| *x).collect();
        scores.iter().sum::<f64>() / scores.len() as f64
    };
    let both = |row: &Vec<f64>| [side(row, Side::Economy), side(row, Side::Innovation)];
    // Both scores of each year, over the tables.
    let scaled = board.tables.iter().map(|table| on_unit(table, &directions));
    let scored: Vec<Vec<[f64; 2]>> = scaled
        .map(|rows| Ok(rows?.iter().map(both).collect()))
        .collect::<Result<_, Undefined>>()?;
    let of_year = |i: usize| scored.iter().filter_map(move |years| years.get(i).copied());
    let coordinated = |i: usize, degree: fn(&[f64]) -> Result<f64, Undefined>| {
        let step = |scores: [f64; 2]| {
            Ok(coordination(degree(&scores)?, &scores, &[1.0, 1.0])?.coordination)
        };
        hull(of_year(i).map(step).collect::<Result<Vec<f64>, Undefined>>()?)
    };
    for (i, year) in board.years.iter().enumerate() {
        // A year that is the worst on both sides has no coupling; it has no place on the line.
        if let Ok(d) = coordinated(i, coupling_degree) {
            p.series.insert(*year, d);
        }
    }
    let latest = board.years.len().saturating_sub(1);
    let d = coordinated(latest, coupling_degree)?;
    p.other_definition("modified", coordinated(latest, modified_coupling_degree));
    let economy = hull(of_year(latest).map(|[economy, _]| economy))?;
    let innovation = hull(of_year(latest).map(|[_, innovation]| innovation))?;
    p.estimate("economy", economy);
    p.estimate("innovation", innovation);
    p.part(words::part_economy, economy);
    p.part(words::part_innovation, innovation);
    Ok(d)
}
