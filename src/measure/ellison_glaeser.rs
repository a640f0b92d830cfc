//! Geographic concentration of plants beyond what their sizes alone would give.

pub use super::register::Register;
use super::{Matrix, Undefined, finite, sizes};

/// How an industry's plants lie over the regions.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Geography {
    /// Ellison–Glaeser γ (1997): below 0.02 weak, above 0.05 strong, negative where plants avoid
    /// each other.
    pub gamma: f64,
    /// Maurel–Sédillot index (1999), read with the same cuts.
    pub maurel_sedillot: f64,
    /// Raw concentration `G = Σ (s_r − x_r)²` over all regions.
    pub raw: f64,
    /// Herfindahl index of the plants.
    pub herfindahl: f64,
    /// Number of plants.
    pub plants: usize,
    /// Standard score of `G` against random location; `None` where it cannot vary.
    pub z: Option<f64>,
}

/// The geography of one industry from its plants and the sizes of all regions.
///
/// # Errors
/// [`Undefined::Mismatch`]; [`Undefined::BadParameter`] for a plant in an unknown region;
/// [`Undefined::OneOnly`] for a single plant (or one that is everything) or a single region;
/// [`Undefined::Empty`]; [`Undefined::NegativeSize`]; [`Undefined::NotFinite`].
pub fn geography(
    plant_regions: &[usize],
    plant_sizes: &[f64],
    region_sizes: &[f64],
) -> Result<Geography, Undefined> {
    sizes::same_length(plant_regions, plant_sizes)?;
    let plants = sizes::shares(plant_sizes)?;
    let everything = sizes::shares(region_sizes)?;
    let mut here = vec![0.0; region_sizes.len()];
    for (r, z) in plant_regions.iter().zip(&plants) {
        *here.get_mut(*r).ok_or(Undefined::BadParameter)? += z;
    }
    let squares: f64 = plants.iter().map(|z| z * z).sum();
    let fourths: f64 = plants.iter().map(|z| z.powi(4)).sum();
    from_shares(&here, &everything, &Plants { number: plants.len(), squares, fourths })
}

/// Sums over an industry's plants, as shares of the industry.
struct Plants {
    number: usize,
    squares: f64,
    fourths: f64,
}

fn from_shares(here: &[f64], all: &[f64], plants: &Plants) -> Result<Geography, Undefined> {
    let raw: f64 = here.iter().zip(all).map(|(s, x)| (s - x).powi(2)).sum();
    let power = |p: i32| all.iter().map(|x| x.powi(p)).sum::<f64>();
    let (two, three) = (power(2), power(3));
    let h = plants.squares;
    let room = 1.0 - two;
    if plants.number < 2 || 1.0 - h < 1e-12 || room < 1e-12 {
        return Err(Undefined::OneOnly);
    }
    let here_two: f64 = here.iter().map(|s| s * s).sum();
    let variance = 2.0
        * (h * h * (two - 2.0 * three + two * two)
            - plants.fourths * (two - 4.0 * three + 3.0 * two * two));
    let z = (raw - room * h) / variance.sqrt();
    Ok(Geography {
        gamma: finite((raw - room * h) / (room * (1.0 - h)))?,
        maurel_sedillot: finite(((here_two - two) / room - h) / (1.0 - h))?,
        raw: finite(raw)?,
        herfindahl: h,
        plants: plants.number,
        z: (variance > 1e-15 && z.is_finite()).then_some(z),
    })
}

/// The geography of every industry of a register, numbered below `industries`, over regions
/// numbered below `regions`, against all plants of the register. One pass over the plants.
///
/// # Errors
/// For the whole register [`Undefined::Mismatch`], [`Undefined::BadParameter`] for a number out
/// of range, [`Undefined::Empty`], [`Undefined::NegativeSize`] and [`Undefined::NotFinite`]; for
/// each industry as [`geography`].
pub fn geographies(
    register: &Register<'_>,
    industries: usize,
    regions: usize,
) -> Result<Vec<Result<Geography, Undefined>>, Undefined> {
    register.check()?;
    // Powers of sizes relative to the largest neither overflow nor vanish.
    let largest = register.sizes.iter().fold(0.0, |m, x| super::larger(m, *x));
    let mut table = Matrix::zeros(industries, regions)?;
    let mut sums = vec![(0_usize, 0.0, 0.0); industries];
    let plants = register.industries.iter().zip(register.regions).zip(register.sizes);
    for ((i, r), size) in plants {
        let size = size / largest;
        let cell = table.row_mut(*i).get_mut(*r).ok_or(Undefined::BadParameter)?;
        *cell += size;
        let sum = sums.get_mut(*i).ok_or(Undefined::BadParameter)?;
        let square = size * size;
        *sum = (sum.0 + 1, sum.1 + square, sum.2 + square * square);
    }
    let everything = sizes::shares(&table.column_sums())?;
    let one = |row: &[f64], (number, squares, fourths): (usize, f64, f64)| {
        let total = sizes::total(row)?;
        let here: Vec<f64> = row.iter().map(|x| x / total).collect();
        let (squares, fourths) = (squares / total.powi(2), fourths / total.powi(4));
        finite(squares + fourths)?;
        from_shares(&here, &everything, &Plants { number, squares, fourths })
    };
    Ok(table.iter_rows().zip(sums).map(|(row, sums)| one(row, sums)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits() {
        // A thousand equal plants in one of ten equal regions: as concentrated as can be.
        let one = geography(&[0; 1000], &[1.0; 1000], &[1.0; 10]).unwrap();
        assert!((one.gamma - 1.0).abs() < 1e-12);
        assert!((one.maurel_sedillot - 1.0).abs() < 1e-12);
        // Plants spread as all employment is: nothing beyond their number.
        let regions: Vec<usize> = (0..1000).map(|i| i % 10).collect();
        let even = geography(&regions, &[1.0; 1000], &[1.0; 10]).unwrap();
        assert!(even.raw < 1e-20 && even.gamma < 0.0 && even.gamma > -0.002);
        assert!(even.maurel_sedillot.abs() < 0.002);
        assert_eq!(geography(&[0], &[3.0], &[1.0, 1.0]), Err(Undefined::OneOnly));
        assert_eq!(geography(&[0, 0], &[4.0, 6.0], &[10.0]), Err(Undefined::OneOnly));
        assert_eq!(geography(&[7], &[3.0], &[1.0, 1.0]), Err(Undefined::BadParameter));
    }

    #[test]
    fn a_register_equals_its_industries_one_by_one_at_any_scale() {
        for scale in [1.0, 1e-300, 1e300] {
            let sizes = [10.0, 4.0, 3.0, 8.0, 2.0].map(|x| x * scale / 1000.0);
            let register =
                Register { regions: &[0, 1, 1, 2, 0], industries: &[0, 0, 1, 1, 1], sizes: &sizes };
            let all = geographies(&register, 2, 3).unwrap();
            let totals = [12.0, 7.0, 8.0].map(|x| x * scale / 1000.0);
            let one = geography(&[0, 1], &sizes[..2], &totals).unwrap();
            assert!((all[0].unwrap().gamma - one.gamma).abs() < 1e-12);
        }
    }
}
