//! Tables whose rows are records: firms, stages of the chain, government actions, regions.

use crate::document::{Firm, RegionSizes, Value};
use crate::profile::{FirmColumn, FirmForm};
use crate::text::words;

use super::making::{FIGURE, Making, NAME, SENTENCE, WORD};
use super::table::{ExportCell, ExportColumn, ExportTable, Rows};

/// The firm register, all columns.
pub(super) fn firms<'a>(m: Making<'a>) -> ExportTable<'a> {
    let columns = FirmColumn::ALL.into_iter().map(|column| {
        let head = match column.unit() {
            Some(unit) => m.head_in("firms", column.id(), m.small_unit(unit)),
            None => m.head("firms", column.id()),
        };
        let width = match column {
            FirmColumn::Name => NAME,
            FirmColumn::Source | FirmColumn::Segment => WORD,
            _ => FIGURE,
        };
        ExportColumn::new(head, width)
    });
    let factors = FirmColumn::ALL.map(|column| {
        let unit = column.unit().and_then(|unit| m.words.factor(unit, m.small_unit(unit)));
        (column, unit.unwrap_or(1.0))
    });
    let form = FirmForm { chain: &m.profile.chain, words: m.words, language: m.l };
    let to_row = move |firm: &Firm, row: &mut Vec<ExportCell>| {
        row.extend(
            factors.iter().map(|(column, factor)| firm_cell(m, form, firm, *column, *factor)),
        );
    };
    ExportTable {
        id: "firms",
        name: m.target_name("firms"),
        columns: columns.collect(),
        rows: Rows::Firms(&m.profile.firms, Box::new(to_row)),
        notes: m.marks(),
    }
}

fn firm_cell(
    m: Making<'_>,
    form: FirmForm<'_>,
    firm: &Firm,
    column: FirmColumn,
    factor: f64,
) -> ExportCell {
    if let Some(value) = column.value(firm) {
        return ExportCell::value(value, factor);
    }
    let degree = |x: Option<f64>| x.map_or(ExportCell::Blank, ExportCell::number);
    match column {
        FirmColumn::Name => ExportCell::text(firm.name.as_str()),
        FirmColumn::Founded => ExportCell::year(firm.founded),
        FirmColumn::Longitude => degree(firm.longitude),
        FirmColumn::Latitude => degree(firm.latitude),
        FirmColumn::NeedsLicence => m.flag(firm.needs_licence),
        FirmColumn::Licensed => m.flag(firm.licensed),
        FirmColumn::Ownership => {
            let id = firm.ownership.as_ref();
            id.map_or(ExportCell::Blank, |id| ExportCell::text(m.choice("firms", "ownership", id)))
        }
        FirmColumn::Segment => {
            let id = firm.segment.as_ref();
            id.map_or(ExportCell::Blank, |id| ExportCell::text(form.shown_word(column, id)))
        }
        _ => ExportCell::maybe(firm.source.as_ref()),
    }
}

/// The value chain, upstream first.
pub(super) fn chain<'a>(m: Making<'a>) -> ExportTable<'a> {
    let share = m.small_unit("share");
    let mut columns = vec![
        ExportColumn::new(m.head("chain", "name_zh"), NAME),
        ExportColumn::new(m.head("chain", "name_en"), NAME),
        ExportColumn::new(m.head("chain", "presence"), FIGURE),
        ExportColumn::new(m.head_in("chain", "local_sourcing", share), FIGURE),
        ExportColumn::new(m.head("chain", "weight"), FIGURE),
        ExportColumn::new(m.head("chain", "bottleneck"), FIGURE),
    ];
    columns.extend(m.origin_heads());
    let row = |stage: &'a crate::document::ChainStage| {
        let word = |x: &f64| m.choice("chain", "presence", &x.to_string());
        let presence = match &stage.presence.value {
            Value::Number(x) => ExportCell::text(word(x)),
            Value::Range(a, b) => ExportCell::Text(format!("{}–{}", word(a), word(b))),
            other => ExportCell::value(other, 1.0),
        };
        let mut row = vec![
            ExportCell::text(stage.name_zh.as_str()),
            ExportCell::text(stage.name_en.as_str()),
            presence,
            m.datum(&stage.local_sourcing, "share", share),
            stage.weight.map_or(ExportCell::Blank, ExportCell::number),
            m.flag(Some(stage.bottleneck)),
        ];
        let told = if stage.presence.is_empty() { &stage.local_sourcing } else { &stage.presence };
        row.extend(m.origin(told));
        row
    };
    let rows = m.profile.chain.iter().map(row).collect();
    m.table("chain", columns, rows)
}

/// What government did.
pub(super) fn actions<'a>(m: Making<'a>) -> ExportTable<'a> {
    let all = &m.profile.actions;
    let in_use = m.unit_of("mn_cny", &all.iter().map(|a| &a.cost));
    // A county's measures cost 万元, where its output stands in 亿元.
    let is_screens = in_use == m.words.written_in("mn_cny", m.l);
    let unit = if is_screens { m.small_unit("mn_cny").to_owned() } else { in_use };
    let mut columns = vec![
        ExportColumn::new(m.head("actions", "from"), FIGURE),
        ExportColumn::new(m.head("actions", "to"), FIGURE),
        ExportColumn::new(m.head("actions", "what"), SENTENCE),
        ExportColumn::new(m.head("actions", "instrument"), NAME),
        ExportColumn::new(m.head_in("actions", "cost", &unit), FIGURE),
        ExportColumn::new(m.head("actions", "result"), SENTENCE),
    ];
    columns.extend(m.origin_heads());
    let row = |action: &'a crate::document::GovernmentAction| {
        let id = action.instrument.as_deref().unwrap_or_default();
        let mut row = vec![
            ExportCell::Year(action.from),
            ExportCell::year(action.to),
            ExportCell::text(action.what.as_str()),
            ExportCell::text(m.catalogue.instrument_name(id, m.l).unwrap_or(id)),
            m.datum(&action.cost, "mn_cny", &unit),
            ExportCell::maybe(action.result.as_ref()),
        ];
        row.extend(m.origin(&action.cost));
        row
    };
    let rows = all.iter().map(row).collect();
    m.table("actions", columns, rows)
}

/// A region × industry table as it is read: regions and years down, industries across.
pub(super) fn regions<'a>(m: Making<'a>, sizes: &'a RegionSizes) -> ExportTable<'a> {
    let mut columns = vec![
        ExportColumn::new(m.head("regions", "region"), WORD),
        ExportColumn::new(m.head("regions", "year"), FIGURE),
    ];
    columns.extend(sizes.industries.iter().map(|i| ExportColumn::new(i.as_str(), FIGURE)));
    let mut rows = Vec::new();
    for (year, table) in sizes.years.iter() {
        for (region, row) in sizes.regions.iter().filter_map(|r| table.get_key_value(r)) {
            let mut cells = vec![ExportCell::text(region.as_str()), ExportCell::Year(*year)];
            let size =
                |i: &String| row.get(i).map_or(ExportCell::Blank, |v| ExportCell::value(v, 1.0));
            cells.extend(sizes.industries.iter().map(size));
            rows.push(cells);
        }
    }
    let mut table = m.table("regions", columns, rows);
    table.notes = region_notes(m, sizes);
    table
}

/// The same table as programs and the import want it: a row for each figure.
pub(super) fn regions_long<'a>(m: Making<'a>, sizes: &'a RegionSizes) -> ExportTable<'a> {
    let columns = vec![
        ExportColumn::new(m.head("regions", "region"), WORD),
        ExportColumn::new(m.head("regions", "industry"), NAME),
        ExportColumn::new(m.head("regions", "year"), FIGURE),
        ExportColumn::new(m.head_in("regions", "value", measure(sizes)), FIGURE),
    ];
    let mut rows = Vec::new();
    for (year, table) in sizes.years.iter() {
        for region in &sizes.regions {
            for industry in &sizes.industries {
                let Some(value) = table.get(region).and_then(|row| row.get(industry)) else {
                    continue;
                };
                rows.push(vec![
                    ExportCell::text(region.as_str()),
                    ExportCell::text(industry.as_str()),
                    ExportCell::Year(*year),
                    ExportCell::value(value, 1.0),
                ]);
            }
        }
    }
    let mut table = m.table("regions", columns, rows);
    table.notes = region_notes(m, sizes);
    table
}

/// What is counted; documents that do not say count persons.
pub(super) fn measure(sizes: &RegionSizes) -> &str {
    if sizes.measure.is_empty() || sizes.measure == "jobs" { "persons" } else { &sizes.measure }
}

fn region_notes(m: Making<'_>, sizes: &RegionSizes) -> Vec<String> {
    let unit = m.words.unit_label(measure(sizes), m.l);
    let mut notes = vec![words::export_unit_of_table(m.l, unit)];
    notes.extend(sizes.source.clone().map(|s| words::export_source_of_table(m.l, s)));
    notes.extend(m.marks());
    notes
}
