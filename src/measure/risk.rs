//! Dependence and risk: on one firm, on suppliers and markets, on prices, on debt.

use super::{
    Interval, Matrix, Undefined, cagr_bounds, finite, herfindahl, larger, sizes, smaller,
    yearly_growth,
};

/// Dependence on one firm, market or customer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Dependence {
    /// Share of the largest.
    pub largest: f64,
    /// Herfindahl index over all.
    pub herfindahl: f64,
    /// How many have a share at all.
    pub number: usize,
}

impl Dependence {
    /// More than half with one: a rule of thumb.
    #[must_use]
    pub fn leans_on_one(&self) -> bool {
        self.largest > 0.5
    }
}

/// Dependence of sizes by firm, customer or destination.
///
/// # Errors
/// [`Undefined::Empty`]; [`Undefined::NegativeSize`]; [`Undefined::NotFinite`].
pub fn dependence(amounts: &[f64]) -> Result<Dependence, Undefined> {
    let shares = sizes::shares(amounts)?;
    Ok(Dependence {
        largest: shares.iter().fold(0.0, |m, s| super::larger(m, *s)),
        herfindahl: herfindahl(amounts)?,
        number: shares.iter().filter(|s| **s > 0.0).count(),
    })
}

/// Dependence on the suppliers of one critical input.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Suppliers {
    /// Over the suppliers.
    pub dependence: Dependence,
    /// Share bought from outside (the country, or the province: say which).
    pub outside: f64,
}

impl Suppliers {
    /// A single supplier is flagged whatever its share of the costs.
    #[must_use]
    pub fn single(&self) -> bool {
        self.dependence.number == 1
    }
}

/// Purchases of one input by supplier, and which suppliers are outside.
///
/// # Errors
/// As [`dependence`]; [`Undefined::Mismatch`].
pub fn suppliers(purchases: &[f64], outside: &[bool]) -> Result<Suppliers, Undefined> {
    sizes::same_length(purchases, outside)?;
    let shares = sizes::shares(purchases)?;
    let abroad = shares.iter().zip(outside).filter(|(_, out)| **out);
    Ok(Suppliers {
        dependence: dependence(purchases)?,
        outside: abroad.map(|(s, _)| s).sum::<f64>().clamp(0.0, 1.0),
    })
}

/// What a change of an input's price does to the margin.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PriceShock {
    /// Loss of margin, as a fraction of revenue.
    pub exposure: f64,
    /// Margin after the change; negative is flagged.
    pub margin_after: f64,
}

/// Exposure `cost share × change of price` of a margin, all as fractions; the whole change is
/// borne by the maker.
///
/// # Errors
/// [`Undefined::BadParameter`] for a cost share outside [0, 1] or a fall of more than the whole
/// price; [`Undefined::NotFinite`]; [`Undefined::OutOfRange`].
pub fn price_shock(cost_share: f64, change: f64, margin: f64) -> Result<PriceShock, Undefined> {
    sizes::all_finite(&[cost_share, change, margin])?;
    if !(0.0..=1.0).contains(&cost_share) || change < -1.0 {
        return Err(Undefined::BadParameter);
    }
    let exposure = finite(cost_share * change)?;
    Ok(PriceShock { exposure, margin_after: finite(margin - exposure)? })
}

/// Volatility: standard deviation (divisor n − 1) of yearly growth over at least five years.
/// Steady growth has none.
///
/// # Errors
/// [`Undefined::TooFew`]; as [`yearly_growth`].
pub fn volatility(series: &[f64]) -> Result<f64, Undefined> {
    if series.len() < 5 {
        return Err(Undefined::TooFew);
    }
    match sizes::mean_and_sd(&yearly_growth(series)?) {
        Ok((_, sd)) => Ok(sd),
        Err(Undefined::NoVariation) => Ok(0.0),
        Err(other) => Err(other),
    }
}

/// Bounds of the [`volatility`] of a series some of whose figures are ranges. Growth of two years
/// that share a figure is taken as free of each other, so the bounds may be wider than they need.
///
/// # Errors
/// As [`volatility`].
pub fn volatility_bounds(series: &[Interval]) -> Result<Interval, Undefined> {
    if series.iter().all(|x| x.is_point()) {
        let exact: Vec<f64> = series.iter().map(|x| x.lo()).collect();
        return Interval::point(volatility(&exact)?).ok_or(Undefined::OutOfRange);
    }
    if series.len() < 5 {
        return Err(Undefined::TooFew);
    }
    let steps = series.iter().zip(series.iter().skip(1));
    let growth = steps.map(|(before, after)| cagr_bounds(*before, *after, 1.0));
    let growth: Vec<Interval> = growth.collect::<Result<_, _>>()?;
    // The sum of squares around any number is least around the mean: so the least spread is the
    // least over all numbers of the nearest points, the greatest at most that of the farthest.
    let (least, most) = (
        least_around(&growth, |x, at| x.distance_to(at).lo()),
        least_around(&growth, |x, at| x.distance_to(at).hi()),
    );
    let spread = |squares: f64| (squares / (growth.len() as f64 - 1.0)).sqrt();
    Interval::new(spread(smaller(least, most)), spread(most)).ok_or(Undefined::OutOfRange)
}

/// The least sum of squared distances from one number, a convex function of it, by golden sections.
fn least_around(growth: &[Interval], distance: impl Fn(&Interval, f64) -> f64) -> f64 {
    const SECTION: f64 = 0.618_033_988_749_894_9;
    const ROUNDS: usize = 80;
    let at = |x: f64| growth.iter().map(|g| distance(g, x).powi(2)).sum::<f64>();
    let mut from = growth.iter().map(|g| g.lo()).fold(f64::INFINITY, smaller);
    let mut to = growth.iter().map(|g| g.hi()).fold(f64::NEG_INFINITY, larger);
    for _ in 0..ROUNDS {
        let (a, b) = (to - SECTION * (to - from), from + SECTION * (to - from));
        if at(a) <= at(b) {
            to = b;
        } else {
            from = a;
        }
    }
    at(from + (to - from) / 2.0)
}

/// Variance of a place's growth from its mix of industries (Conroy 1975): `Σᵢ Σⱼ wᵢ wⱼ covᵢⱼ`
/// with shares `w` and the covariances of yearly growth, industries in rows, years in columns.
///
/// # Errors
/// [`Undefined::Mismatch`]; [`Undefined::TooFew`] below five growth rates;
/// [`Undefined::NotFinite`]; [`Undefined::Empty`]; [`Undefined::NegativeSize`];
/// [`Undefined::OutOfRange`].
pub fn portfolio_variance(employment: &[f64], growth: &Matrix) -> Result<f64, Undefined> {
    if employment.len() != growth.rows() {
        return Err(Undefined::Mismatch);
    }
    if growth.columns() < 5 {
        return Err(Undefined::TooFew);
    }
    sizes::all_finite(growth.cells())?;
    // The double sum is the variance of the weighted growth of the whole.
    let shares = sizes::shares(employment)?;
    let mut whole = vec![0.0; growth.columns()];
    for (row, share) in growth.iter_rows().zip(&shares) {
        whole.iter_mut().zip(row).for_each(|(w, g)| *w += share * g);
    }
    sizes::all_finite(&whole).map_err(|_| Undefined::OutOfRange)?;
    match sizes::mean_and_sd(&whole) {
        Ok((_, sd)) => finite(sd * sd),
        Err(Undefined::NoVariation) => Ok(0.0),
        Err(other) => Err(other),
    }
}

/// Debt over assets.
///
/// # Errors
/// [`Undefined::ZeroDenominator`] without assets; [`Undefined::NegativeSize`];
/// [`Undefined::NotFinite`]; [`Undefined::OutOfRange`].
pub fn debt_ratio(debt: f64, assets: f64) -> Result<f64, Undefined> {
    sizes::sum_of_sizes(&[debt, assets])?;
    if assets <= 0.0 { Err(Undefined::ZeroDenominator) } else { finite(debt / assets) }
}

/// How earnings cover interest.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum InterestCover {
    /// There is no interest to pay, which is not infinite cover.
    NoInterest,
    /// Earnings before interest and tax over interest; below 1 it is not earned.
    Times(f64),
}

/// Interest cover from earnings before interest and tax, which may be negative.
///
/// # Errors
/// [`Undefined::NegativeSize`] for negative interest; [`Undefined::NotFinite`];
/// [`Undefined::OutOfRange`].
pub fn interest_cover(earnings: f64, interest: f64) -> Result<InterestCover, Undefined> {
    sizes::all_finite(&[earnings])?;
    sizes::sum_of_sizes(&[interest])?;
    if interest <= 0.0 {
        return Ok(InterestCover::NoInterest);
    }
    finite(earnings / interest).map(InterestCover::Times)
}

/// Share of revenue from sources named fragile (land, subsidies).
///
/// # Errors
/// [`Undefined::ZeroDenominator`] without revenue; [`Undefined::PartsAboveWhole`];
/// [`Undefined::NegativeSize`]; [`Undefined::NotFinite`].
pub fn fragile_revenue(fragile: f64, revenue: f64) -> Result<f64, Undefined> {
    sizes::sum_of_sizes(&[fragile, revenue])?;
    if revenue <= 0.0 {
        return Err(Undefined::ZeroDenominator);
    }
    if fragile > revenue { Err(Undefined::PartsAboveWhole) } else { finite(fragile / revenue) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_firm_and_one_supplier_are_seen() {
        assert!(dependence(&[60.0, 20.0, 20.0]).unwrap().leans_on_one());
        let s = suppliers(&[0.0, 9.0], &[false, true]).unwrap();
        assert!(s.single() && (s.outside - 1.0).abs() < 1e-15);
        assert_eq!(dependence(&[0.0]), Err(Undefined::Empty));
    }

    #[test]
    fn shocks_and_debts() {
        let shock = price_shock(0.6, 0.25, 0.1).unwrap();
        assert!((shock.exposure - 0.15).abs() < 1e-15 && shock.margin_after < 0.0);
        assert_eq!(price_shock(1.2, 0.1, 0.1), Err(Undefined::BadParameter));
        assert_eq!(interest_cover(-3.0, 0.0), Ok(InterestCover::NoInterest));
        assert_eq!(interest_cover(-3.0, 2.0), Ok(InterestCover::Times(-1.5)));
        assert_eq!(debt_ratio(3.0, 0.0), Err(Undefined::ZeroDenominator));
        assert_eq!(fragile_revenue(3.0, 2.0), Err(Undefined::PartsAboveWhole));
    }

    #[test]
    fn a_mix_of_opposites_is_calm() {
        let growth =
            Matrix::from_rows(&[[0.1, -0.1, 0.1, -0.1, 0.1], [-0.1, 0.1, -0.1, 0.1, -0.1]])
                .unwrap();
        assert!(portfolio_variance(&[5.0, 5.0], &growth).unwrap() < 1e-30);
        let one = portfolio_variance(&[5.0, 0.0], &growth).unwrap();
        assert!((one - 0.012).abs() < 1e-15);
        assert_eq!(volatility(&[1.0, 2.0, 4.0, 8.0, 16.0]), Ok(0.0));
        assert_eq!(volatility(&[1.0, 2.0, 4.0, 8.0]), Err(Undefined::TooFew));
    }
}
