//! The columns of the firm register, and what a firm has in each.

use crate::document::{Firm, Value};
use crate::measure::Interval;
use crate::text::{Language, words};

use super::quantity::read_value;

/// A column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FirmColumn {
    /// Its name.
    Name,
    /// Persons.
    Jobs,
    /// CNY million in the document.
    Revenue,
    /// A stage of the chain.
    Segment,
    /// Year.
    Founded,
    /// Kind of owner.
    Ownership,
    /// Whether its product needs a licence.
    NeedsLicence,
    /// Whether it holds it.
    Licensed,
    /// CNY million in the document.
    Rd,
    /// CNY million in the document.
    Exports,
    /// Share of purchases made locally.
    LocalPurchases,
    /// Degrees.
    Longitude,
    /// Degrees.
    Latitude,
    /// Who says so.
    Source,
}

impl FirmColumn {
    /// All columns, as the form shows them.
    pub const ALL: [Self; 14] = [
        Self::Name,
        Self::Jobs,
        Self::Revenue,
        Self::Segment,
        Self::Founded,
        Self::Ownership,
        Self::NeedsLicence,
        Self::Licensed,
        Self::Rd,
        Self::Exports,
        Self::LocalPurchases,
        Self::Longitude,
        Self::Latitude,
        Self::Source,
    ];

    /// The name of the field in a document, which is also its place in the path of an issue.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Jobs => "jobs",
            Self::Revenue => "revenue",
            Self::Segment => "segment",
            Self::Founded => "founded",
            Self::Ownership => "ownership",
            Self::NeedsLicence => "needs_licence",
            Self::Licensed => "licensed",
            Self::Rd => "rd",
            Self::Exports => "exports",
            Self::LocalPurchases => "local_purchases",
            Self::Longitude => "longitude",
            Self::Latitude => "latitude",
            Self::Source => "source",
        }
    }

    /// Its name without a unit.
    #[must_use]
    pub fn name(self, l: Language) -> String {
        match self {
            Self::Name => words::firm_name(l),
            Self::Jobs => words::firm_jobs(l),
            Self::Revenue => words::firm_revenue(l),
            Self::Segment => words::firm_segment(l),
            Self::Founded => words::firm_founded(l),
            Self::Ownership => words::firm_ownership(l),
            Self::NeedsLicence => words::firm_needs_licence(l),
            Self::Licensed => words::firm_licensed(l),
            Self::Rd => words::firm_rd(l),
            Self::Exports => words::firm_exports(l),
            Self::LocalPurchases => words::firm_local_purchases(l),
            Self::Longitude => words::firm_longitude(l),
            Self::Latitude => words::firm_latitude(l),
            Self::Source => words::firm_source(l),
        }
    }

    /// The unit that a document holds, where the column is a quantity.
    #[must_use]
    pub fn unit(self) -> Option<&'static str> {
        match self {
            Self::Jobs => Some("persons"),
            Self::Revenue | Self::Rd | Self::Exports => Some("mn_cny"),
            Self::LocalPurchases => Some("share"),
            _ => None,
        }
    }

    /// Whether cells are numbers, which stand at the right and are sorted by size.
    #[must_use]
    pub fn is_number(self) -> bool {
        self.unit().is_some() || matches!(self, Self::Founded | Self::Longitude | Self::Latitude)
    }

    /// The quantity of a firm in this column, where it holds quantities.
    #[must_use]
    pub fn value(self, firm: &Firm) -> Option<&Value> {
        match self {
            Self::Jobs => Some(&firm.jobs),
            Self::Revenue => Some(&firm.revenue),
            Self::Rd => Some(&firm.rd),
            Self::Exports => Some(&firm.exports),
            Self::LocalPurchases => Some(&firm.local_purchases),
            _ => None,
        }
    }

    pub(super) fn value_mut(self, firm: &mut Firm) -> Option<&mut Value> {
        match self {
            Self::Jobs => Some(&mut firm.jobs),
            Self::Revenue => Some(&mut firm.revenue),
            Self::Rd => Some(&mut firm.rd),
            Self::Exports => Some(&mut firm.exports),
            Self::LocalPurchases => Some(&mut firm.local_purchases),
            _ => None,
        }
    }

    /// The quantity of a cell in the document's unit; `None` where it is unknown or no number.
    #[must_use]
    pub fn size(self, firm: &Firm) -> Option<Interval> {
        let point = |x: Option<f64>| x.and_then(Interval::point);
        match self {
            Self::Founded => point(firm.founded.map(f64::from)),
            Self::Longitude => point(firm.longitude),
            Self::Latitude => point(firm.latitude),
            _ => read_value(self.value(firm)?, 1.0).ok()?.interval(),
        }
    }

    /// The word of a cell as the document keeps it; `None` where it is unknown or a number.
    #[must_use]
    pub fn word(self, firm: &Firm) -> Option<&str> {
        match self {
            Self::Name => Some(firm.name.as_str()).filter(|name| !name.is_empty()),
            Self::Segment => firm.segment.as_deref(),
            Self::Ownership => firm.ownership.as_deref(),
            Self::Source => firm.source.as_deref(),
            _ => None,
        }
    }

    /// Whether a cell that says yes or no says yes.
    #[must_use]
    pub fn flag(self, firm: &Firm) -> Option<bool> {
        match self {
            Self::NeedsLicence => firm.needs_licence,
            Self::Licensed => firm.licensed,
            _ => None,
        }
    }

    /// Copies one cell.
    pub fn copy(self, from: &Firm, to: &mut Firm) {
        match self {
            Self::Name => to.name.clone_from(&from.name),
            Self::Segment => to.segment.clone_from(&from.segment),
            Self::Founded => to.founded = from.founded,
            Self::Ownership => to.ownership.clone_from(&from.ownership),
            Self::NeedsLicence => to.needs_licence = from.needs_licence,
            Self::Licensed => to.licensed = from.licensed,
            Self::Longitude => to.longitude = from.longitude,
            Self::Latitude => to.latitude = from.latitude,
            Self::Source => to.source.clone_from(&from.source),
            Self::Jobs | Self::Revenue | Self::Rd | Self::Exports | Self::LocalPurchases => {
                if let (Some(from), Some(to)) = (self.value(from), self.value_mut(to)) {
                    to.clone_from(from);
                }
            }
        }
    }
}
