//! Input–output tables: linkages of sectors, upstreamness, and what falls with a sector.

use crate::measure::linear::Decomposed;
use crate::measure::{Matrix, Undefined, finite};

/// A table of flows between sectors in one unit of money: row sells to column.
///
/// A sector without output has no coefficients: it is left out, row and column, and listed. All
/// results are in the order of [`InputOutput::sectors`].
#[derive(Clone, Debug, PartialEq)]
pub struct InputOutput {
    sectors: Vec<usize>,
    left_out: Vec<usize>,
    flows: Matrix,
    output: Vec<f64>,
    leontief: Matrix,
}

/// What is taken out of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extraction {
    /// The sector buys nothing and sells nothing to others, and its final demand stays
    /// (Dietzenbacher & van der Linden 1997, row and column at zero).
    Links,
    /// The sector buys nothing from others: backward linkage only, column at zero.
    Purchases,
    /// The sector is gone, its final demand too.
    Whole,
}

/// The table without a sector.
#[derive(Clone, Debug, PartialEq)]
pub struct Without {
    /// Output of each sector that remains possible.
    pub output: Vec<f64>,
    /// Output lost in all sectors together.
    pub loss: f64,
    /// The loss as a share of all output.
    pub share: f64,
}

impl InputOutput {
    /// A table from the flows (square, row sells to column) and the total output of each sector.
    ///
    /// # Errors
    /// [`Undefined::Mismatch`]; [`Undefined::NotFinite`]; [`Undefined::NegativeSize`];
    /// [`Undefined::Empty`] where no sector has output; [`Undefined::NotProductive`] where a
    /// sector buys from the sectors as much as it produces, or more; [`Undefined::Singular`];
    /// [`Undefined::OutOfRange`].
    pub fn new(flows: &Matrix, output: &[f64]) -> Result<Self, Undefined> {
        if flows.rows() != flows.columns() || output.len() != flows.rows() {
            return Err(Undefined::Mismatch);
        }
        if flows.cells().iter().chain(output).any(|x| !x.is_finite()) {
            return Err(Undefined::NotFinite);
        }
        if flows.cells().iter().chain(output).any(|x| *x < 0.0) {
            return Err(Undefined::NegativeSize);
        }
        let (sectors, left_out): (Vec<usize>, Vec<usize>) =
            (0..output.len()).partition(|s| output.get(*s).is_some_and(|x| *x > 0.0));
        let at = |place: usize| sectors.get(place).copied().unwrap_or(usize::MAX);
        let flows = Matrix::from_fn(sectors.len(), sectors.len(), |r, c| {
            flows.get(at(r), at(c)).unwrap_or(0.0)
        })?;
        let output: Vec<f64> = sectors.iter().filter_map(|s| output.get(*s)).copied().collect();
        let coefficients = by_column(&flows, &output)?;
        if coefficients.column_sums().iter().any(|sum| *sum >= 1.0 - 1e-12) {
            return Err(Undefined::NotProductive);
        }
        let leontief = Decomposed::new(identity_minus(&coefficients)?)?.inverse()?;
        Ok(Self { sectors, left_out, flows, output, leontief })
    }

    /// Places of the sectors that have output.
    #[must_use]
    pub fn sectors(&self) -> &[usize] {
        &self.sectors
    }

    /// Places of the sectors that have none, and so no coefficients.
    #[must_use]
    pub fn left_out(&self) -> &[usize] {
        &self.left_out
    }

    /// Technical coefficients `A`: flow over the output of the buyer.
    ///
    /// # Errors
    /// [`Undefined::OutOfRange`].
    pub fn technical_coefficients(&self) -> Result<Matrix, Undefined> {
        by_column(&self.flows, &self.output)
    }

    /// Leontief inverse `L = (I − A)⁻¹`: output of the row's sector per unit of final demand for
    /// the column's.
    #[must_use]
    pub fn leontief_inverse(&self) -> &Matrix {
        &self.leontief
    }

    /// Allocation coefficients `B`: flow over the output of the seller (Ghosh).
    ///
    /// # Errors
    /// [`Undefined::OutOfRange`].
    pub fn allocation_coefficients(&self) -> Result<Matrix, Undefined> {
        let mut table = self.flows.clone();
        for (row, x) in table.cells_mut().chunks_exact_mut(self.output.len()).zip(&self.output) {
            for cell in row {
                *cell = finite(*cell / x)?;
            }
        }
        Ok(table)
    }

    /// Ghosh inverse `G = (I − B)⁻¹`, which is `x̂⁻¹ L x̂`.
    ///
    /// # Errors
    /// [`Undefined::OutOfRange`].
    pub fn ghosh_inverse(&self) -> Result<Matrix, Undefined> {
        let mut table = self.leontief.clone();
        for (row, own) in table.cells_mut().chunks_exact_mut(self.output.len()).zip(&self.output) {
            for (cell, x) in row.iter_mut().zip(&self.output) {
                *cell = finite(*cell * (x / own))?;
            }
        }
        Ok(table)
    }

    /// Output multipliers: column sums of the Leontief inverse, the backward linkages.
    #[must_use]
    pub fn output_multipliers(&self) -> Vec<f64> {
        self.leontief.column_sums()
    }

    /// Power of dispersion (Rasmussen 1956): backward linkages over their mean; above 1 a sector
    /// pulls more than the average one.
    ///
    /// # Errors
    /// [`Undefined::OutOfRange`].
    pub fn power_of_dispersion(&self) -> Result<Vec<f64>, Undefined> {
        normalised_linkages(&self.output_multipliers())
    }

    /// Sensitivity of dispersion (Rasmussen 1956): row sums of the Leontief inverse over their
    /// mean. [`InputOutput::forward_linkages`] is the preferred measure (Jones 1976).
    ///
    /// # Errors
    /// [`Undefined::OutOfRange`].
    pub fn sensitivity_of_dispersion(&self) -> Result<Vec<f64>, Undefined> {
        normalised_linkages(&self.leontief.row_sums())
    }

    /// Forward linkages: row sums of the Ghosh inverse (Jones 1976).
    ///
    /// # Errors
    /// [`Undefined::OutOfRange`].
    pub fn forward_linkages(&self) -> Result<Vec<f64>, Undefined> {
        self.ghosh_inverse()?.row_sums().into_iter().map(finite).collect()
    }

    /// Upstreamness, at least 1: the mean number of steps to final use (Antràs et al. 2012),
    /// `(I − B)⁻¹ 1`, which equals the forward linkages.
    ///
    /// # Errors
    /// [`Undefined::OutOfRange`].
    pub fn upstreamness(&self) -> Result<Vec<f64>, Undefined> {
        self.forward_linkages()
    }

    /// What the sectors still produce after an extraction; `sector` is a place among
    /// [`InputOutput::sectors`]. Final demand is output less sales to sectors.
    ///
    /// # Errors
    /// [`Undefined::Empty`] where there is no such sector; [`Undefined::Singular`];
    /// [`Undefined::OutOfRange`].
    pub fn without(&self, sector: usize, extraction: Extraction) -> Result<Without, Undefined> {
        if sector >= self.sectors.len() {
            return Err(Undefined::Empty);
        }
        let mut demand: Vec<f64> =
            self.output.iter().zip(self.flows.row_sums()).map(|(x, sold)| x - sold).collect();
        let mut coefficients = self.technical_coefficients()?;
        for (r, row) in coefficients.cells_mut().chunks_exact_mut(demand.len()).enumerate() {
            for (c, cell) in row.iter_mut().enumerate() {
                let sells = r == sector && extraction != Extraction::Purchases;
                if sells || c == sector {
                    *cell = 0.0;
                }
            }
        }
        if let (Extraction::Whole, Some(own)) = (extraction, demand.get_mut(sector)) {
            *own = 0.0;
        }
        let demand = Matrix::new(demand.len(), 1, demand)?;
        let output = Decomposed::new(identity_minus(&coefficients)?)?.solve(&demand)?.into_cells();
        let before = finite(self.output.iter().sum())?;
        let loss = finite(self.output.iter().zip(&output).map(|(x, y)| x - y).sum())?;
        Ok(Without { share: finite(loss / before)?, output, loss })
    }
}

/// Linkages over their mean: above 1 is above the average sector.
///
/// # Errors
/// [`Undefined::Empty`]; [`Undefined::ZeroDenominator`]; [`Undefined::OutOfRange`].
pub fn normalised_linkages(linkages: &[f64]) -> Result<Vec<f64>, Undefined> {
    if linkages.is_empty() {
        return Err(Undefined::Empty);
    }
    let mean = finite(linkages.iter().sum::<f64>() / linkages.len() as f64)?;
    if mean <= 0.0 {
        return Err(Undefined::ZeroDenominator);
    }
    linkages.iter().map(|l| finite(l / mean)).collect()
}

fn by_column(flows: &Matrix, output: &[f64]) -> Result<Matrix, Undefined> {
    let mut table = flows.clone();
    for row in table.cells_mut().chunks_exact_mut(output.len()) {
        for (cell, x) in row.iter_mut().zip(output) {
            *cell = finite(*cell / x)?;
        }
    }
    Ok(table)
}

fn identity_minus(table: &Matrix) -> Result<Matrix, Undefined> {
    Matrix::from_fn(table.rows(), table.columns(), |r, c| {
        f64::from(u8::from(r == c)) - table.get(r, c).unwrap_or(0.0)
    })
}
