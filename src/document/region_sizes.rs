//! A region × industry table: what all counties of a prefecture, or all prefectures of a province,
//! have of each industry.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::{Extra, Value};

/// Region → industry → size. What is absent is unknown, not zero.
pub type RegionRows = BTreeMap<String, BTreeMap<String, Value>>;

/// Sizes of industries by region and year.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct RegionSizes {
    /// What the table is called.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// What is counted: `persons`, `firms`, or a unit of money.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub measure: String,
    /// Where the table comes from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// The region that is the user's own; absent means the one that is called as the place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub own: Option<String>,
    /// Invented for teaching: said wherever it is shown.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub fictitious: bool,
    /// Regions in the order of the table.
    #[serde(default)]
    pub regions: Vec<String>,
    /// Industries in the order of the table.
    #[serde(default)]
    pub industries: Vec<String>,
    /// The sizes by year. Shared, because every step of undo holds the whole document.
    #[serde(default, with = "shared")]
    pub years: Arc<BTreeMap<i32, RegionRows>>,
    /// Fields of a later version.
    #[serde(flatten)]
    pub extra: Extra,
}

impl RegionSizes {
    /// Cells of the table over all years, empty ones among them.
    #[must_use]
    pub fn cells(&self) -> usize {
        self.regions
            .len()
            .saturating_mul(self.industries.len())
            .saturating_mul(self.years.len().max(1))
    }
}

/// In the file a shared value stands like any other.
mod shared {
    use std::collections::BTreeMap;
    use std::sync::Arc;

    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    use super::RegionRows;

    type Years = BTreeMap<i32, RegionRows>;

    pub(super) fn serialize<S: Serializer>(years: &Arc<Years>, to: S) -> Result<S::Ok, S::Error> {
        years.as_ref().serialize(to)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Arc<Years>, D::Error> {
        Years::deserialize(from).map(Arc::new)
    }
}
