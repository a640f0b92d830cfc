//! Position of a place against a reference area.

use super::{Interval, Undefined, quotient};

/// Location quotient `(x_ri/X_r)/(X_i/X)` (Hoover 1936; Balassa 1965).
///
/// All four in one unit (persons, or money); the reference area includes the place itself.
///
/// # Errors
/// [`Undefined::ZeroDenominator`] where the place, the industry or the reference is or may be
/// empty.
pub fn location_quotient(
    industry_here: Interval,
    all_here: Interval,
    industry_there: Interval,
    all_there: Interval,
) -> Result<Interval, Undefined> {
    quotient(quotient(industry_here, all_here)?, quotient(industry_there, all_there)?)
}

/// Where an industry stands among growth and specialisation. The names are those of practitioners
/// who plot location quotient against growth; the cuts are the reference area's own values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GrowthShare {
    /// Specialised and growing faster than the reference.
    Star,
    /// Not specialised, growing faster.
    Emerging,
    /// Specialised, growing slower.
    Mature,
    /// Neither.
    Transforming,
}

/// The quadrant of a location quotient and of growth here and in the reference area. Equal to the
/// reference counts as specialised and as growing faster.
///
/// # Errors
/// [`Undefined::NotFinite`]; [`Undefined::NegativeSize`] for a negative quotient.
pub fn growth_share(
    quotient: f64,
    growth_here: f64,
    growth_there: f64,
) -> Result<GrowthShare, Undefined> {
    super::sizes::all_finite(&[quotient, growth_here, growth_there])?;
    if quotient < 0.0 {
        return Err(Undefined::NegativeSize);
    }
    Ok(match (quotient >= 1.0, growth_here >= growth_there) {
        (true, true) => GrowthShare::Star,
        (false, true) => GrowthShare::Emerging,
        (true, false) => GrowthShare::Mature,
        (false, false) => GrowthShare::Transforming,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotient_by_hand() {
        let p = |x| Interval::point(x).unwrap();
        // 15 % of the vehicles with 0.14 % of the people: about one hundred times the average.
        let lq = location_quotient(p(15.2), p(100.0), p(0.14), p(100.0)).unwrap();
        assert!((lq.lo() - 108.571).abs() < 1e-3 && lq.width() < 1e-9);
        assert_eq!(
            location_quotient(p(1.0), p(0.0), p(1.0), p(1.0)),
            Err(Undefined::ZeroDenominator)
        );
    }

    #[test]
    fn four_quadrants() {
        assert_eq!(growth_share(2.0, 0.1, 0.05), Ok(GrowthShare::Star));
        assert_eq!(growth_share(0.5, 0.1, 0.05), Ok(GrowthShare::Emerging));
        assert_eq!(growth_share(2.0, 0.0, 0.05), Ok(GrowthShare::Mature));
        assert_eq!(growth_share(0.5, -0.1, 0.05), Ok(GrowthShare::Transforming));
        assert_eq!(growth_share(f64::NAN, 0.0, 0.0), Err(Undefined::NotFinite));
    }
}
