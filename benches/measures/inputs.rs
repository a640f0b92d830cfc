//! Seeded inputs, of the distributions that the peers' script draws.

use jiju::measure::{Matrix, Register, Seeded, larger};

/// A standard normal draw (Box & Muller).
pub fn normal(draws: &mut Seeded) -> f64 {
    let radius = (-2.0 * (1.0 - draws.unit()).ln()).sqrt();
    radius * (std::f64::consts::TAU * draws.unit()).cos()
}

fn lognormal(draws: &mut Seeded, mean: f64, sd: f64) -> f64 {
    (mean + sd * normal(draws)).exp()
}

/// Regions × industries in persons: large and small regions and industries, 30 % of the cells
/// empty, no region and no industry empty.
pub fn table(regions: usize, industries: usize) -> Matrix {
    let mut draws = Seeded::new(7);
    let region: Vec<f64> = (0..regions).map(|_| lognormal(&mut draws, 0.0, 1.1)).collect();
    let industry: Vec<f64> = (0..industries).map(|_| lognormal(&mut draws, 0.0, 0.9)).collect();
    let mut cell = |r: usize, i: usize| {
        let size = region[r] * industry[i] * lognormal(&mut draws, 0.0, 0.8) * 40.0;
        if draws.unit() < 0.3 { 0.0 } else { size.round() }
    };
    let mut table = Matrix::from_fn(regions, industries, &mut cell).unwrap();
    for r in 0..regions {
        table.row_mut(r)[draws.below(industries)] += 7.0;
    }
    for i in 0..industries {
        table.row_mut(draws.below(regions))[i] += 5.0;
    }
    table
}

/// The table some years later: each cell grown by −30 % to 50 %.
pub fn later(table: &Matrix) -> Matrix {
    let mut draws = Seeded::new(8);
    Matrix::from_fn(table.rows(), table.columns(), |r, i| {
        (table.get(r, i).unwrap() * (0.7 + 0.8 * draws.unit())).round()
    })
    .unwrap()
}

/// Regions and industries of the registers.
pub const PLACES: (usize, usize) = (300, 100);

/// A register that owns its columns.
pub struct Firms {
    pub regions: Vec<usize>,
    pub industries: Vec<usize>,
    pub sizes: Vec<f64>,
}

impl Firms {
    /// So many firms, regions and industries at random, sizes with a long tail (Pareto, 1.2).
    pub fn new(number: usize) -> Self {
        let mut draws = Seeded::new(9);
        let pareto = |draws: &mut Seeded| (1.0 - draws.unit()).powf(-1.0 / 1.2) - 1.0;
        Self {
            regions: (0..number).map(|_| draws.below(PLACES.0)).collect(),
            industries: (0..number).map(|_| draws.below(PLACES.1)).collect(),
            sizes: (0..number).map(|_| (pareto(&mut draws) * 12.0 + 1.0).ceil()).collect(),
        }
    }

    pub fn register(&self) -> Register<'_> {
        Register { regions: &self.regions, industries: &self.industries, sizes: &self.sizes }
    }
}

/// Alternatives × 12 criteria, positive.
pub fn decision(alternatives: usize) -> Matrix {
    let mut draws = Seeded::new(10);
    Matrix::from_fn(alternatives, 12, |_, _| lognormal(&mut draws, 2.0, 0.8) + 0.01).unwrap()
}

/// Units × columns, even between 5 and 100.
pub fn amounts(units: usize, columns: usize, seed: u64) -> Matrix {
    let mut draws = Seeded::new(seed);
    Matrix::from_fn(units, columns, |_, _| 5.0 + 95.0 * draws.unit()).unwrap()
}

/// Flows between sectors, and outputs of twice what is sold.
pub fn flows(sectors: usize) -> (Matrix, Vec<f64>) {
    let mut draws = Seeded::new(11);
    let mut flow = || lognormal(&mut draws, 2.0, 1.1);
    let flows = Matrix::from_fn(sectors, sectors, |_, _| flow()).unwrap();
    let sold = flows.row_sums().into_iter();
    let output = sold.zip(flows.column_sums()).map(|(a, b)| 2.0 * larger(a, b)).collect();
    (flows, output)
}

/// Areas of a square grid, each with the areas at its sides.
pub fn grid(side: usize) -> Vec<Vec<usize>> {
    let near = |place: usize| {
        let (row, column) = (place / side, place % side);
        let mut list = Vec::new();
        list.extend((row > 0).then(|| place - side));
        list.extend((row + 1 < side).then_some(place + side));
        list.extend((column > 0).then(|| place - 1));
        list.extend((column + 1 < side).then_some(place + 1));
        list
    };
    (0..side * side).map(near).collect()
}
