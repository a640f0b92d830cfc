//! What the selection adds up to.

use egui::Ui;

use crate::profile::{ColumnSum, FirmColumn, show_written};
use crate::text::{range, rounded, significant, words};

use super::super::super::super::cx::Cx;
use super::Sheet;

/// A smaller share of the register is not told: it would read as none.
const LEAST_SHARE: f64 = 1e-4;

/// How much room the bar takes.
pub(super) fn height(cx: Cx<'_>) -> f32 {
    3.0 * (cx.tokens.sizes.note + 17.0)
}

/// How many, jobs, revenue.
pub(super) fn bar(ui: &mut Ui, sheet: Sheet<'_>) {
    let (cx, l, sums) = (sheet.cx, sheet.cx.l, &sheet.rows.sums);
    ui.horizontal_wrapped(|ui| {
        let none = sheet.look.selected.is_empty();
        let count = rounded(sums.firms as f64, 0);
        let told = words::firms_selected(l, count);
        ui.label(if none { cx.note(words::firms_selected_none(l)) } else { cx.strong(told) });
        if let Some(top) = sums.revenue.top_four.filter(|_| sums.revenue.known > 4) {
            ui.label(cx.note(words::firms_sum_top(l, percent(top))));
        }
    });
    let whole = &sheet.rows.whole;
    for (column, sum, of) in [
        (FirmColumn::Jobs, &sums.jobs, &whole.jobs),
        (FirmColumn::Revenue, &sums.revenue, &whole.revenue),
    ] {
        ui.horizontal_wrapped(|ui| {
            ui.label(cx.note(line(sheet, column, sum, of)));
        });
    }
}

fn line(sheet: Sheet<'_>, column: FirmColumn, sum: &ColumnSum, of: &ColumnSum) -> String {
    let l = sheet.cx.l;
    let name = column.name(l);
    let (Some(all), Some(median), Some(largest)) = (sum.sum, sum.median, sum.largest) else {
        return words::firms_sum_none(l, name);
    };
    let unit = column.unit().unwrap_or_default();
    let write = |x: f64| if x.abs() < 100.0 { significant(x) } else { rounded(x, 0) };
    let all_told = show_written(all, unit, sheet.cx.words(), l, write);
    // Of one firm in the unit of the column: 0.03亿元 says little.
    let one = |x: f64| write(x * sheet.form.factor(column));
    let mut told =
        words::firms_sum(l, sheet.form.head(column), all_told, one(median), one(largest));
    // Of itself the whole register is no share worth telling.
    let whole = of.sum.filter(|of| of.mid() > 0.0);
    if let Some(whole) = whole.filter(|_| sum.known + sum.unknown < of.known + of.unknown)
        && all.mid() / whole.mid() >= LEAST_SHARE
    {
        told.push_str(&words::firms_sum_share(l, percent(all.mid() / whole.mid())));
    }
    if sum.unknown > 0 {
        told.push_str(&words::firms_sum_unknown(l, rounded(sum.unknown as f64, 0)));
    }
    told
}

fn percent(share: f64) -> String {
    range(share * 100.0, share * 100.0, significant) + "%"
}
