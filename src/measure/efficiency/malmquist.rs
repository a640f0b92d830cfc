//! Change of productivity between two years (Färe et al. 1994).

use super::{Envelopment, Orientation, Returns};
use crate::measure::{Matrix, Undefined, finite};

/// Change of one unit; above 1 is progress in all three, whichever the orientation.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Malmquist {
    /// `M = EC × TC`.
    pub index: f64,
    /// `EC`: how much closer the unit came to the frontier of its year.
    pub efficiency_change: f64,
    /// `TC`: how far the frontier moved where the unit stands.
    pub technical_change: f64,
}

/// Malmquist index of each unit from year 0 to year 1.
///
/// From Farrell input scores `E_ab`, a unit of year a against the frontier of year b:
/// `EC = E11/E00` and `TC = √(E10/E11 · E00/E01)`. Output scores enter as 1/E (distances): the
/// product of the raw ones is below 1 for progress, and some packages print that. Färe et al. take
/// constant returns; under variable returns a unit may lie outside what the other year reaches.
///
/// A unit with a missing amount (NaN) or without an input in either year is left out of both
/// years.
///
/// # Errors
/// [`Undefined::Mismatch`] where the tables differ in shape; [`Undefined::NegativeSize`];
/// per unit [`Undefined::NotFinite`], [`Undefined::ZeroInput`], [`Undefined::NoOutput`],
/// [`Undefined::Infeasible`], [`Undefined::OutOfRange`], [`Undefined::NotSettled`].
pub fn malmquist(
    inputs: [&Matrix; 2],
    outputs: [&Matrix; 2],
    returns: Returns,
    orientation: Orientation,
) -> Result<Vec<Result<Malmquist, Undefined>>, Undefined> {
    let [x0, x1] = inputs;
    let [y0, y1] = outputs;
    let shape = |m: &Matrix| (m.rows(), m.columns());
    if shape(x0) != shape(x1) || shape(y0) != shape(y1) || x0.rows() != y0.rows() {
        return Err(Undefined::Mismatch);
    }
    if [x0, x1, y0, y1].iter().any(|m| m.cells().iter().any(|x| *x < 0.0)) {
        return Err(Undefined::NegativeSize);
    }
    let usable: Vec<Result<(), Undefined>> =
        (0..x0.rows()).map(|unit| usable(unit, [x0, x1], [y0, y1])).collect();
    let kept: Vec<usize> =
        usable.iter().enumerate().filter_map(|(unit, u)| u.is_ok().then_some(unit)).collect();
    if kept.is_empty() {
        return Ok(usable.into_iter().map(|u| u.and(Err(Undefined::Empty))).collect());
    }
    let years = [
        Envelopment::sound(rows(x0, &kept)?, rows(y0, &kept)?),
        Envelopment::sound(rows(x1, &kept)?, rows(y1, &kept)?),
    ];
    let scored = usable.into_iter().enumerate().map(|(unit, usable)| {
        usable?;
        let places = [(x0.row(unit), y0.row(unit)), (x1.row(unit), y1.row(unit))];
        change(&years, places, returns, orientation)
    });
    Ok(scored.collect())
}

fn usable(unit: usize, inputs: [&Matrix; 2], outputs: [&Matrix; 2]) -> Result<(), Undefined> {
    let mut amounts = inputs.iter().chain(&outputs).flat_map(|m| m.row(unit));
    if amounts.any(|x| !x.is_finite()) {
        return Err(Undefined::NotFinite);
    }
    if inputs.iter().flat_map(|m| m.row(unit)).any(|x| *x <= 0.0) {
        return Err(Undefined::ZeroInput);
    }
    Ok(())
}

fn rows(table: &Matrix, kept: &[usize]) -> Result<Matrix, Undefined> {
    let rows: Vec<&[f64]> = kept.iter().map(|unit| table.row(*unit)).collect();
    Matrix::from_rows(&rows)
}

fn change(
    years: &[Envelopment; 2],
    places: [(&[f64], &[f64]); 2],
    returns: Returns,
    orientation: Orientation,
) -> Result<Malmquist, Undefined> {
    if places.iter().any(|(_, outputs)| outputs.iter().all(|y| *y <= 0.0)) {
        return Err(Undefined::NoOutput);
    }
    let [early, late] = years;
    let [then, now] = places;
    let distance = |frontier: &Envelopment, place: (&[f64], &[f64])| {
        let score = frontier.score(place.0, place.1, returns, orientation)?;
        if score <= 0.0 {
            return Err(Undefined::ZeroDenominator);
        }
        Ok(match orientation {
            Orientation::Input => score,
            Orientation::Output => 1.0 / score,
        })
    };
    let (e00, e11) = (distance(early, then)?, distance(late, now)?);
    let (e10, e01) = (distance(early, now)?, distance(late, then)?);
    let efficiency_change = finite(e11 / e00)?;
    let technical_change = finite((e10 / e11 * (e00 / e01)).sqrt())?;
    Ok(Malmquist {
        index: finite(efficiency_change * technical_change)?,
        efficiency_change,
        technical_change,
    })
}
