//! Data envelopment analysis: the frontier that the units themselves span.

use microlp::{ComparisonOp, Error, OptimizationDirection, Problem, Variable};

use crate::measure::{Matrix, Undefined, finite, larger, smaller};

/// Returns to scale that the frontier allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Returns {
    /// Constant: Charnes, Cooper & Rhodes 1978 (CCR).
    Constant,
    /// Variable: Banker, Charnes & Cooper 1984 (BCC).
    Variable,
}

/// What is asked of a unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Orientation {
    /// The share of its inputs that would do for its outputs, at most 1 in its own frontier.
    Input,
    /// How many times its outputs its inputs would do for, at least 1 in its own frontier.
    Output,
}

/// Whether there are enough units for the scores to tell them apart: at least
/// `max(m·s, 3(m+s))` for `m` inputs and `s` outputs (rule of thumb, Cooper, Seiford & Tone).
/// With fewer, nearly every unit is efficient.
#[must_use]
pub fn enough_units(units: usize, inputs: usize, outputs: usize) -> bool {
    let (product, sum) = (inputs.saturating_mul(outputs), inputs.saturating_add(outputs));
    units >= product.max(sum.saturating_mul(3))
}

/// Units with their inputs and outputs, one row each, and the frontier they span.
///
/// A unit that uses none of an input is neither scored nor part of the frontier.
#[derive(Clone, Debug, PartialEq)]
pub struct Envelopment {
    inputs: Matrix,
    outputs: Matrix,
    /// Rows that no other row dominates: the only ones a frontier can rest on.
    frontier: Vec<usize>,
}

/// Coefficients further apart than this are beyond what the solver can tell from rounding.
const WIDEST: f64 = 1e9;

impl Envelopment {
    /// Units by inputs and by outputs, row by row.
    ///
    /// # Errors
    /// [`Undefined::Mismatch`] where the tables have different numbers of rows;
    /// [`Undefined::NotFinite`]; [`Undefined::NegativeSize`].
    pub fn new(inputs: &Matrix, outputs: &Matrix) -> Result<Self, Undefined> {
        if inputs.rows() != outputs.rows() {
            return Err(Undefined::Mismatch);
        }
        for cells in [inputs.cells(), outputs.cells()] {
            if cells.iter().any(|x| !x.is_finite()) {
                return Err(Undefined::NotFinite);
            }
            if cells.iter().any(|x| *x < 0.0) {
                return Err(Undefined::NegativeSize);
            }
        }
        Ok(Self::sound(inputs.clone(), outputs.clone()))
    }

    /// Of tables that are known to be finite, not negative and of the same rows.
    pub(super) fn sound(inputs: Matrix, outputs: Matrix) -> Self {
        let frontier = undominated(&inputs, &outputs);
        Self { inputs, outputs, frontier }
    }

    /// The score of each unit against all; a unit without a score says why.
    ///
    /// Units of 64 and more are shared between two threads.
    #[must_use]
    pub fn efficiencies(
        &self,
        returns: Returns,
        orientation: Orientation,
    ) -> Vec<Result<f64, Undefined>> {
        let one = |unit: usize| self.efficiency(unit, returns, orientation);
        let n = self.inputs.rows();
        if n < 64 {
            return (0..n).map(one).collect();
        }
        std::thread::scope(|scope| {
            let other = scope.spawn(|| (n / 2..n).map(one).collect::<Vec<_>>());
            let mut all: Vec<_> = (0..n / 2).map(one).collect();
            // A thread that panicked leaves its units to be scored here, where it shows.
            all.extend(other.join().unwrap_or_else(|_| (n / 2..n).map(one).collect()));
            all
        })
    }

    /// The score of one unit against all.
    ///
    /// # Errors
    /// [`Undefined::Empty`] where there is no such unit; [`Undefined::ZeroInput`];
    /// [`Undefined::NoOutput`] for the output score of a unit that produces nothing (its input
    /// score under constant returns is 0); [`Undefined::OutOfRange`] where amounts lie more than
    /// 10⁹ apart; [`Undefined::NotSettled`].
    pub fn efficiency(
        &self,
        unit: usize,
        returns: Returns,
        orientation: Orientation,
    ) -> Result<f64, Undefined> {
        if unit >= self.inputs.rows() {
            return Err(Undefined::Empty);
        }
        let (x, y) = (self.inputs.row(unit), self.outputs.row(unit));
        let score = self.score(x, y, returns, orientation)?;
        // The unit itself reaches 1, so anything beyond is rounding.
        Ok(match orientation {
            Orientation::Input => smaller(score, 1.0),
            Orientation::Output => larger(score, 1.0),
        })
    }

    /// Scale efficiency of each unit in (0, 1]: how much of its score under constant returns is
    /// owed to its size alone. CCR over BCC for inputs, BCC over CCR for outputs.
    #[must_use]
    pub fn scale_efficiencies(&self, orientation: Orientation) -> Vec<Result<f64, Undefined>> {
        let constant = self.efficiencies(Returns::Constant, orientation);
        let variable = self.efficiencies(Returns::Variable, orientation);
        constant
            .into_iter()
            .zip(variable)
            .map(|(constant, variable)| {
                let (constant, variable) = (constant?, variable?);
                let ratio = match orientation {
                    Orientation::Input => constant / variable,
                    Orientation::Output => variable / constant,
                };
                Ok(smaller(finite(ratio)?, 1.0))
            })
            .collect()
    }

    /// The score of any inputs and outputs against the frontier of these units; beyond 1 for what
    /// the units cannot reach.
    ///
    /// # Errors
    /// As [`Self::efficiency`]; [`Undefined::Mismatch`] for other numbers of inputs or outputs;
    /// [`Undefined::NotFinite`]; [`Undefined::NegativeSize`]; [`Undefined::Infeasible`] where no
    /// combination under variable returns reaches it.
    pub fn score(
        &self,
        inputs: &[f64],
        outputs: &[f64],
        returns: Returns,
        orientation: Orientation,
    ) -> Result<f64, Undefined> {
        if inputs.len() != self.inputs.columns() || outputs.len() != self.outputs.columns() {
            return Err(Undefined::Mismatch);
        }
        let mut amounts = inputs.iter().chain(outputs);
        if amounts.clone().any(|x| !x.is_finite()) {
            return Err(Undefined::NotFinite);
        }
        if amounts.any(|x| *x < 0.0) {
            return Err(Undefined::NegativeSize);
        }
        if inputs.iter().any(|x| *x <= 0.0) {
            return Err(Undefined::ZeroInput);
        }
        if outputs.iter().all(|y| *y <= 0.0) {
            match (orientation, returns) {
                (Orientation::Output, _) => return Err(Undefined::NoOutput),
                (Orientation::Input, Returns::Constant) => return Ok(0.0),
                (Orientation::Input, Returns::Variable) => {}
            }
        }
        self.solve(inputs, outputs, returns, orientation)
    }

    /// The envelopment program: every row divided by the unit's own amount, so that its
    /// coefficients do not depend on units of measurement.
    fn solve(
        &self,
        inputs: &[f64],
        outputs: &[f64],
        returns: Returns,
        orientation: Orientation,
    ) -> Result<f64, Undefined> {
        let of_input = orientation == Orientation::Input;
        let mut program = Problem::new(if of_input {
            OptimizationDirection::Minimize
        } else {
            OptimizationDirection::Maximize
        });
        let score = program.add_var(1.0, (0.0, f64::INFINITY));
        let weights: Vec<Variable> =
            self.frontier.iter().map(|_| program.add_var(0.0, (0.0, f64::INFINITY))).collect();
        for (i, own) in inputs.iter().enumerate() {
            let mut terms = self.terms(&self.inputs, i, *own, &weights)?;
            if of_input {
                terms.push((score, -1.0));
            }
            program.add_constraint(terms, ComparisonOp::Le, if of_input { 0.0 } else { 1.0 });
        }
        // Any combination has at least none of an output.
        for (r, own) in outputs.iter().enumerate().filter(|(_, own)| **own > 0.0) {
            let mut terms = self.terms(&self.outputs, r, *own, &weights)?;
            if !of_input {
                terms.push((score, -1.0));
            }
            program.add_constraint(terms, ComparisonOp::Ge, if of_input { 1.0 } else { 0.0 });
        }
        if returns == Returns::Variable {
            let all: Vec<(Variable, f64)> = weights.iter().map(|w| (*w, 1.0)).collect();
            program.add_constraint(all, ComparisonOp::Eq, 1.0);
        }
        match program.solve() {
            Ok(outcome) => {
                let solution = outcome.into_solution().map_err(|_| Undefined::NotSettled)?;
                finite(solution.objective())
            }
            Err(Error::Infeasible) => Err(Undefined::Infeasible),
            Err(_) => Err(Undefined::NotSettled),
        }
    }

    /// One row of the program: the frontier's amounts over the unit's own.
    fn terms(
        &self,
        table: &Matrix,
        column: usize,
        own: f64,
        weights: &[Variable],
    ) -> Result<Vec<(Variable, f64)>, Undefined> {
        let mut terms = Vec::with_capacity(weights.len() + 1);
        for (weight, unit) in weights.iter().zip(&self.frontier) {
            let amount = table.get(*unit, column).unwrap_or(0.0);
            let share = amount / own;
            if amount > 0.0 {
                if !(1.0 / WIDEST..=WIDEST).contains(&share) {
                    return Err(Undefined::OutOfRange);
                }
                terms.push((*weight, share));
            }
        }
        Ok(terms)
    }
}

/// The rows that use all inputs and that no other row dominates: with no more of any input and no
/// less of any output. Of equal rows the first stays.
fn undominated(inputs: &Matrix, outputs: &Matrix) -> Vec<usize> {
    let mut stays: Vec<usize> = Vec::new();
    for (unit, (x, y)) in inputs.iter_rows().zip(outputs.iter_rows()).enumerate() {
        if x.iter().any(|x| *x <= 0.0) {
            continue;
        }
        let beats = |a: (&[f64], &[f64]), b: (&[f64], &[f64])| {
            a.0.iter().zip(b.0).all(|(a, b)| a <= b) && a.1.iter().zip(b.1).all(|(a, b)| a >= b)
        };
        let rows = |other: usize| (inputs.row(other), outputs.row(other));
        if stays.iter().any(|other| beats(rows(*other), (x, y))) {
            continue;
        }
        stays.retain(|other| !beats((x, y), rows(*other)));
        stays.push(unit);
    }
    stays
}
