//! Instruments against problems, with the empty cells in sight: which instrument reaches how much
//! of which problem, how grave each is here, and where nothing is advised.

mod paint;
mod plate;

use crate::advice::{Binding, List, list_name};
use crate::case::{FailureKind, Library};
use crate::measure::Estimate;
use crate::study::Findings;
use crate::text::{Language, range, two_decimals};

pub(crate) use paint::{GridPen, GridPlaces};
pub(super) use plate::grid_figure;

/// A problem as a column.
#[derive(Clone, Debug)]
pub(crate) struct GridColumn {
    /// Id of the failure.
    pub(crate) failure: String,
    pub(crate) name: String,
    pub(crate) short: String,
    pub(crate) kind: FailureKind,
    /// Name of the kind.
    pub(crate) family: String,
    pub(crate) standing: Binding,
    pub(crate) severity: Estimate,
    /// The severity in words.
    pub(crate) numbers: String,
    /// Instruments that reach it.
    pub(crate) all: usize,
    /// Those of them that are advised.
    pub(crate) advised: usize,
}

impl GridColumn {
    /// A problem that stands and has no advised instrument.
    #[must_use]
    pub(crate) fn is_gap(&self) -> bool {
        self.standing == Binding::Binds && self.advised == 0
    }
}

/// An instrument as a row.
#[derive(Clone, Debug)]
pub(crate) struct GridRow {
    /// Id of the instrument.
    pub(crate) instrument: String,
    pub(crate) name: String,
    pub(crate) short: String,
    pub(crate) list: List,
    pub(crate) list_name: String,
    /// Per column, the share of the problem that it reaches; `None` is an empty cell.
    pub(crate) shares: Vec<Option<f64>>,
}

/// Rows of one group of the catalogue.
#[derive(Clone, Debug)]
pub(crate) struct GridGroup {
    pub(crate) name: String,
    pub(crate) rows: Vec<GridRow>,
}

/// All of it.
#[derive(Clone, Debug)]
pub(crate) struct Grid {
    /// Problems by kind.
    pub(crate) columns: Vec<GridColumn>,
    /// Instruments by group.
    pub(crate) groups: Vec<GridGroup>,
}

impl Grid {
    /// The grid of what was found.
    #[must_use]
    pub(crate) fn of(found: &Findings, library: &Library, l: Language) -> Self {
        let catalogue = &library.catalogue;
        let columns: Vec<GridColumn> = catalogue
            .kinds
            .iter()
            .flat_map(|kind| {
                let of_kind = catalogue.failures.iter().filter(move |f| f.kind == kind.kind);
                of_kind.map(move |f| (kind, f))
            })
            .map(|(kind, f)| {
                let severity = found.advice.diagnosis.of(&f.id);
                let reach = |advised: bool| {
                    let verdicts = found.advice.verdicts.iter();
                    let reaching = verdicts.filter(|v| v.instrument.addresses.contains_key(&f.id));
                    reaching.filter(|v| !advised || v.list.is_advised()).count()
                };
                GridColumn {
                    failure: f.id.clone(),
                    name: f.name.get(l).to_owned(),
                    short: f.short.get(l).to_owned(),
                    kind: f.kind,
                    family: kind.name.get(l).to_owned(),
                    standing: found.advice.diagnosis.standing(f),
                    severity,
                    numbers: range(severity.lo, severity.hi, two_decimals),
                    all: reach(false),
                    advised: reach(true),
                }
            })
            .collect();
        let groups = groups(found, library, &columns, l);
        Self { columns, groups }
    }

    /// Number of instruments.
    #[must_use]
    pub(crate) fn rows(&self) -> usize {
        self.groups.iter().map(|g| g.rows.len()).sum()
    }
}

/// The groups in the order in which the catalogue first names them.
fn groups(
    found: &Findings,
    library: &Library,
    columns: &[GridColumn],
    l: Language,
) -> Vec<GridGroup> {
    let mut ids: Vec<&str> = Vec::new();
    for v in &found.advice.verdicts {
        if !ids.contains(&v.instrument.group.as_str()) {
            ids.push(&v.instrument.group);
        }
    }
    ids.iter()
        .map(|id| {
            let names = &library.catalogue.scoring.groups;
            let rows = found.advice.verdicts.iter().filter(|v| v.instrument.group == *id);
            let rows = rows.map(|v| GridRow {
                instrument: v.instrument.id.clone(),
                name: v.instrument.name.get(l).to_owned(),
                short: v.instrument.short.get(l).to_owned(),
                list: v.list,
                list_name: list_name(v.list, l),
                shares: columns
                    .iter()
                    .map(|c| v.instrument.addresses.get(&c.failure).copied())
                    .collect(),
            });
            GridGroup {
                name: names.get(*id).map_or("", |n| n.get(l)).to_owned(),
                rows: rows.collect(),
            }
        })
        .collect()
}
