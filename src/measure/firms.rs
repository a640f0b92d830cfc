//! Firms: margins, size structure, entry and exit, links.

use std::collections::BTreeSet;

use super::{Undefined, finite, sizes};

/// Price–cost margin `(value added − wages)/output` (Collins & Preston 1969), at most 1.
///
/// # Errors
/// [`Undefined::ZeroDenominator`] without output; [`Undefined::NegativeSize`] for negative output
/// or wages; [`Undefined::PartsAboveWhole`] where value added exceeds output;
/// [`Undefined::NotFinite`]; [`Undefined::OutOfRange`].
pub fn price_cost_margin(value_added: f64, wages: f64, output: f64) -> Result<f64, Undefined> {
    sizes::all_finite(&[value_added])?;
    sizes::sum_of_sizes(&[wages, output])?;
    if output <= 0.0 {
        return Err(Undefined::ZeroDenominator);
    }
    if value_added > output {
        return Err(Undefined::PartsAboveWhole);
    }
    finite((value_added - wages) / output)
}

/// Lerner index `(price − marginal cost)/price` (1934), at most 1.
///
/// # Errors
/// [`Undefined::ZeroDenominator`] for a price of zero; [`Undefined::NegativeSize`];
/// [`Undefined::NotFinite`]; [`Undefined::OutOfRange`].
pub fn lerner(price: f64, marginal_cost: f64) -> Result<f64, Undefined> {
    sizes::sum_of_sizes(&[price, marginal_cost])?;
    if price <= 0.0 {
        return Err(Undefined::ZeroDenominator);
    }
    finite((price - marginal_cost) / price)
}

/// Size of a firm by a national standard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SizeClass {
    /// 微型.
    Micro,
    /// 小型.
    Small,
    /// 中型.
    Medium,
    /// 大型.
    Large,
}

/// Lower limits of the classes small, medium and large: persons, and revenue in 万元. A firm must
/// reach both limits of a class, or falls to the next lower one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SizeStandard {
    /// Persons from which a firm is small, medium, large.
    pub persons: [f64; 3],
    /// Revenue (万元) from which a firm is small, medium, large.
    pub revenue: [f64; 3],
}

/// Industry (工业) in the standard of the National Bureau of Statistics of 2017.
pub const INDUSTRY_2017: SizeStandard =
    SizeStandard { persons: [20.0, 300.0, 1000.0], revenue: [300.0, 2000.0, 40_000.0] };

/// The class of a firm.
///
/// # Errors
/// [`Undefined::NegativeSize`]; [`Undefined::NotFinite`].
pub fn size_class(
    persons: f64,
    revenue: f64,
    standard: &SizeStandard,
) -> Result<SizeClass, Undefined> {
    sizes::all_finite(&[persons, revenue])?;
    if persons < 0.0 || revenue < 0.0 {
        return Err(Undefined::NegativeSize);
    }
    let limits = standard.persons.iter().zip(&standard.revenue);
    Ok(match limits.take_while(|(p, r)| persons >= **p && revenue >= **r).count() {
        0 => SizeClass::Micro,
        1 => SizeClass::Small,
        2 => SizeClass::Medium,
        _ => SizeClass::Large,
    })
}

/// Firms, persons and revenue of one class.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct ClassSum {
    /// Number of firms.
    pub firms: usize,
    /// Persons.
    pub persons: f64,
    /// Revenue, 万元.
    pub revenue: f64,
}

/// The sums of the four classes, micro first.
///
/// # Errors
/// As [`size_class`] for each firm; [`Undefined::Mismatch`]; [`Undefined::Empty`] without firms;
/// [`Undefined::OutOfRange`].
pub fn size_structure(
    persons: &[f64],
    revenue: &[f64],
    standard: &SizeStandard,
) -> Result<[ClassSum; 4], Undefined> {
    sizes::same_length(persons, revenue)?;
    sizes::sum_of_sizes(persons)?;
    sizes::sum_of_sizes(revenue)?;
    if persons.is_empty() {
        return Err(Undefined::Empty);
    }
    let mut sums = [ClassSum::default(); 4];
    for (p, r) in persons.iter().zip(revenue) {
        let class = size_class(*p, *r, standard)? as usize;
        if let Some(sum) = sums.get_mut(class) {
            sum.firms += 1;
            sum.persons += p;
            sum.revenue += r;
        }
    }
    Ok(sums)
}

/// Firms that came, went and stayed between two registers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Turnover {
    /// Firms at the start.
    pub stock: usize,
    /// Firms only in the later register.
    pub entries: usize,
    /// Firms only in the earlier one. A changed identifier counts as exit and entry.
    pub exits: usize,
    /// Firms in both.
    pub stayed: usize,
}

impl Turnover {
    /// Entries over the stock at the start.
    #[must_use]
    pub fn entry_rate(&self) -> f64 {
        self.entries as f64 / self.stock as f64
    }

    /// Exits over the stock at the start.
    #[must_use]
    pub fn exit_rate(&self) -> f64 {
        self.exits as f64 / self.stock as f64
    }

    /// Entry rate less exit rate.
    #[must_use]
    pub fn net_entry(&self) -> f64 {
        (self.entries as f64 - self.exits as f64) / self.stock as f64
    }

    /// Entry rate plus exit rate.
    #[must_use]
    pub fn churn(&self) -> f64 {
        (self.entries + self.exits) as f64 / self.stock as f64
    }

    /// Share of the firms at the start that were found again: low where identifiers changed.
    #[must_use]
    pub fn matched(&self) -> f64 {
        self.stayed as f64 / self.stock as f64
    }
}

/// Turnover between two registers of stable identifiers; a repeated one counts once.
///
/// # Errors
/// [`Undefined::Empty`] without firms at the start.
pub fn turnover<T: Ord>(before: &[T], after: &[T]) -> Result<Turnover, Undefined> {
    let (a, b): (BTreeSet<&T>, BTreeSet<&T>) = (before.iter().collect(), after.iter().collect());
    if a.is_empty() {
        return Err(Undefined::Empty);
    }
    let stayed = a.intersection(&b).count();
    Ok(Turnover { stock: a.len(), entries: b.len() - stayed, exits: a.len() - stayed, stayed })
}

/// Density `2m/(n(n − 1))` of a graph of cooperation, in [0, 1]. A link counts once in whatever
/// direction and however often it is named.
///
/// # Errors
/// [`Undefined::TooFew`] below two nodes; [`Undefined::BadParameter`] for an unknown node or a
/// link of a node to itself.
pub fn link_density(nodes: usize, links: &[(usize, usize)]) -> Result<f64, Undefined> {
    if nodes < 2 {
        return Err(Undefined::TooFew);
    }
    if links.iter().any(|(a, b)| a == b || *a >= nodes || *b >= nodes) {
        return Err(Undefined::BadParameter);
    }
    let once: BTreeSet<(usize, usize)> =
        links.iter().map(|(a, b)| (*a.min(b), *a.max(b))).collect();
    Ok(2.0 * once.len() as f64 / (nodes as f64 * (nodes as f64 - 1.0)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn margins() {
        assert_eq!(price_cost_margin(40.0, 15.0, 100.0), Ok(0.25));
        assert_eq!(price_cost_margin(-5.0, 15.0, 100.0), Ok(-0.2));
        assert_eq!(price_cost_margin(40.0, 15.0, 0.0), Err(Undefined::ZeroDenominator));
        assert_eq!(price_cost_margin(101.0, 15.0, 100.0), Err(Undefined::PartsAboveWhole));
        assert_eq!(lerner(8.0, 6.0), Ok(0.25));
        assert_eq!(lerner(0.0, 6.0), Err(Undefined::ZeroDenominator));
    }

    #[test]
    fn a_firm_falls_to_the_class_whose_limits_it_reaches_both() {
        let class = |p, r| size_class(p, r, &INDUSTRY_2017).unwrap();
        assert_eq!(class(1000.0, 40_000.0), SizeClass::Large);
        assert_eq!(class(5000.0, 39_999.0), SizeClass::Medium);
        assert_eq!(class(299.0, 50_000.0), SizeClass::Small);
        assert_eq!(class(19.0, 50_000.0), SizeClass::Micro);
        let sums = size_structure(&[5.0, 400.0, 2000.0], &[9e9, 2500.0, 9e5], &INDUSTRY_2017);
        assert_eq!(sums.unwrap().map(|s| s.firms), [1, 0, 1, 1]);
    }

    #[test]
    fn turnover_and_links() {
        let t = turnover(&["a", "b", "c", "d"], &["b", "c", "e", "e"]).unwrap();
        assert_eq!((t.stock, t.entries, t.exits, t.stayed), (4, 1, 2, 2));
        assert_eq!(
            (t.entry_rate(), t.net_entry(), t.churn(), t.matched()),
            (0.25, -0.25, 0.75, 0.5)
        );
        assert_eq!(turnover::<u8>(&[], &[1]), Err(Undefined::Empty));
        assert_eq!(link_density(4, &[(0, 1), (1, 0), (2, 3)]), Ok(1.0 / 3.0));
        assert_eq!(link_density(1, &[]), Err(Undefined::TooFew));
        assert_eq!(link_density(3, &[(1, 1)]), Err(Undefined::BadParameter));
    }
}
