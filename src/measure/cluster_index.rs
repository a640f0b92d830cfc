//! Marks of a cluster: the Litzenberger–Sternberg index and the stars of the observatories.

use super::quotients::quantile;
use super::{Undefined, finite, sizes};

/// What the Litzenberger–Sternberg index compares, in a region and in the reference area.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Place {
    /// Persons employed in the industry.
    pub employment: f64,
    /// Area, km².
    pub area: f64,
    /// Inhabitants.
    pub inhabitants: f64,
    /// Firms of the industry.
    pub firms: f64,
}

/// Cluster index of Litzenberger & Sternberg (2006): relative density × relative specialisation
/// ÷ relative firm size. 1 is as in the reference; there is no absolute cut.
///
/// # Errors
/// [`Undefined::ZeroDenominator`] where any of the figures is zero; [`Undefined::NegativeSize`];
/// [`Undefined::NotFinite`]; [`Undefined::OutOfRange`].
pub fn cluster_index(here: &Place, reference: &Place) -> Result<f64, Undefined> {
    let figures = |p: &Place| [p.employment, p.area, p.inhabitants, p.firms];
    for p in [here, reference] {
        sizes::sum_of_sizes(&figures(p))?;
        if figures(p).iter().any(|x| *x <= 0.0) {
            return Err(Undefined::ZeroDenominator);
        }
    }
    let employment = here.employment / reference.employment;
    let density = employment / (here.area / reference.area);
    let specialisation = employment / (here.inhabitants / reference.inhabitants);
    let firm_size = employment / (here.firms / reference.firms);
    finite(density * specialisation / firm_size)
}

/// Stars of a region for one category of industry, as in the European Cluster Observatory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stars {
    /// Among the tenth of regions with most employees in the category.
    pub size: bool,
    /// Location quotient of 2 or more.
    pub specialisation: bool,
    /// Among the tenth of regions where the category has the largest share of all jobs.
    pub focus: bool,
}

impl Stars {
    /// How many stars, 0–3.
    #[must_use]
    pub fn count(self) -> u8 {
        u8::from(self.size) + u8::from(self.specialisation) + u8::from(self.focus)
    }
}

/// The stars of every region from employees in the category and in all industries. Needs the
/// whole distribution of regions. `None` for a region without any employment.
///
/// # Errors
/// [`Undefined::TooFew`] below ten regions with employment; [`Undefined::Mismatch`];
/// [`Undefined::Empty`]; [`Undefined::NegativeSize`]; [`Undefined::NotFinite`];
/// [`Undefined::PartsAboveWhole`].
pub fn observatory_stars(category: &[f64], all: &[f64]) -> Result<Vec<Option<Stars>>, Undefined> {
    sizes::same_length(category, all)?;
    let national = sizes::total(category)? / sizes::total(all)?;
    if category.iter().zip(all).any(|(x, y)| x > y) {
        return Err(Undefined::PartsAboveWhole);
    }
    let (employed, focus): (Vec<f64>, Vec<f64>) =
        category.iter().zip(all).filter(|(_, y)| **y > 0.0).map(|(x, y)| (*x, x / y)).unzip();
    if focus.len() < 10 {
        return Err(Undefined::TooFew);
    }
    let (many, large) = (quantile(employed, 0.9), quantile(focus, 0.9));
    let stars = |x: f64, y: f64| Stars {
        size: x > 0.0 && x >= many,
        specialisation: x / y >= 2.0 * national,
        focus: x > 0.0 && x / y >= large,
    };
    Ok(category.iter().zip(all).map(|(x, y)| (*y > 0.0).then(|| stars(*x, *y))).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_everywhere_is_one_and_nothing_is_nothing() {
        let here = Place { employment: 5.0, area: 2.0, inhabitants: 30.0, firms: 4.0 };
        assert_eq!(cluster_index(&here, &here), Ok(1.0));
        let none = Place { firms: 0.0, ..here };
        assert_eq!(cluster_index(&none, &here), Err(Undefined::ZeroDenominator));
        let tiny = Place { area: 1e-300, inhabitants: 1e-300, ..here };
        assert_eq!(cluster_index(&tiny, &here), Err(Undefined::OutOfRange));
    }

    #[test]
    fn one_region_of_twenty_has_all_three_stars() {
        let mut category = vec![10.0; 20];
        category[3] = 60.0;
        let stars = observatory_stars(&category, &[100.0; 20]).unwrap();
        assert_eq!(stars[3].map(Stars::count), Some(3));
        assert_eq!(observatory_stars(&[1.0; 9], &[2.0; 9]), Err(Undefined::TooFew));
        assert_eq!(observatory_stars(&[3.0; 12], &[2.0; 12]), Err(Undefined::PartsAboveWhole));
    }
}
