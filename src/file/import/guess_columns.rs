//! What every column of a sheet holds.

use std::collections::BTreeSet;

use super::catalogue::{ColumnKind, ImportCatalogue, ImportTarget};
use super::guess::{About, Confidence, Decision, Guess, Reason};
use super::head::Head;
use super::mapping::{MappedColumn, Role};
use super::number::{number, year};
use super::place::{head_text, pieces};
use super::sheet::Sheet;
use super::values::ends;
use super::words::{Match, fits, plain_words};

/// Fills the columns of a mapping and says why each is what it is.
pub(super) fn columns(
    sheet: &Sheet,
    target: &ImportTarget,
    guess: &mut Guess,
    catalogue: &ImportCatalogue,
) {
    let (first, rows) = (guess.mapping.head, guess.mapping.head_rows);
    let heads: Vec<Head> = (0..sheet.width())
        .map(|c| Head::of(&pieces(sheet, first, rows, c), &catalogue.words))
        .collect();
    let roles = if target.is_figures() {
        figure_roles(sheet, target, &heads, first + rows, catalogue)
    } else {
        record_roles(target, &heads, catalogue)
    };
    let mut texts: Vec<String> = Vec::new();
    for (index, (head, (role, reason))) in heads.iter().zip(roles).enumerate() {
        let text = head_text(sheet, first, rows, index);
        let plain = plain_words(&text);
        let nth = texts.iter().filter(|t| **t == plain).count();
        texts.push(plain);
        let confidence = match reason {
            Reason::Named => Confidence::Sure,
            Reason::Unknown => Confidence::Doubtful,
            _ => Confidence::Likely,
        };
        if !text.is_empty() || role != Role::Skip {
            guess.decisions.push(Decision {
                about: About::Column(index),
                chosen: role_id(&role),
                confidence,
                reason,
                alternatives: target.columns.iter().map(|c| c.id.clone()).collect(),
            });
        }
        let unit = column_unit(sheet, target, head, &role, index, guess, catalogue);
        guess.mapping.columns.push(MappedColumn { head: text, nth, role, unit });
    }
}

/// A role in a word: the id of the field or series, with the year.
pub(super) fn role_id(role: &Role) -> String {
    match role {
        Role::Skip => String::new(),
        Role::Field(id) => id.clone(),
        Role::Figure { series, year } => {
            let year = year.map(|y| y.to_string());
            let parts: Vec<String> = series.iter().cloned().chain(year).collect();
            if parts.is_empty() { "value".to_owned() } else { parts.join(" ") }
        }
    }
}

type Guessed = (Role, Reason);

/// Each field once: to the head that names it best, the first among equals.
fn record_roles(
    target: &ImportTarget,
    heads: &[Head],
    catalogue: &ImportCatalogue,
) -> Vec<Guessed> {
    let words = &catalogue.words;
    let found: Vec<Option<(&str, Match)>> = heads
        .iter()
        .map(|h| {
            let long = words.column(&h.long, &target.columns);
            long.max_by_match(words.column(&h.name, &target.columns))
        })
        .collect();
    let mut roles = vec![(Role::Skip, Reason::Unknown); heads.len()];
    for wanted in [Match::Exact, Match::Inside] {
        for (index, one) in found.iter().enumerate() {
            let Some((id, how)) = one.filter(|(_, how)| *how == wanted) else { continue };
            let taken = roles.iter().any(|(r, _)| *r == Role::Field(id.to_owned()));
            if let Some(place) = roles.get_mut(index).filter(|_| !taken) {
                let reason = if how == Match::Exact { Reason::Named } else { Reason::Holds };
                *place = (Role::Field(id.to_owned()), reason);
            }
        }
    }
    roles
}

trait Better {
    fn max_by_match(self, other: Self) -> Self;
}

impl Better for Option<(&str, Match)> {
    fn max_by_match(self, other: Self) -> Self {
        match (self, other) {
            (Some(a), Some(b)) => Some(if b.1 > a.1 { b } else { a }),
            (a, b) => a.or(b),
        }
    }
}

fn figure_roles(
    sheet: &Sheet,
    target: &ImportTarget,
    heads: &[Head],
    data: usize,
    catalogue: &ImportCatalogue,
) -> Vec<Guessed> {
    let words = &catalogue.words;
    let is_area = target.id == "references";
    let mut roles: Vec<Guessed> = Vec::new();
    let mut taken: BTreeSet<String> = BTreeSet::new();
    for (index, head) in heads.iter().enumerate() {
        let series = [&head.long, &head.name].into_iter().find_map(|n| words.series(n, is_area));
        let series = series.filter(|_| target.id != "regions");
        let field = words.column(&head.text, &target.columns).filter(|(_, m)| *m == Match::Exact);
        // 数值（人）: the figures' own head may carry their unit.
        let of_value =
            || words.column(&head.name, &target.columns).filter(|(id, _)| *id == "value");
        let field = field.or_else(|| of_value().filter(|_| head.unit.is_some()));
        let field = field.or_else(|| words.column(&head.text, &target.columns));
        let field = field.filter(|(id, _)| !taken.contains(*id));
        let unit_head = head.name.is_empty()
            && head.unit.is_some()
            && words_down(sheet, data, index, catalogue);
        let role = if let Some((id, how)) = field.filter(|(_, how)| {
            *how == Match::Exact && series.is_none_or(|(_, s)| s != Match::Exact)
        }) {
            let _ = how;
            taken.insert(id.to_owned());
            (if id == "value" { value(None) } else { Role::Field(id.to_owned()) }, Reason::Named)
        } else if unit_head && !taken.contains("unit") {
            taken.insert("unit".to_owned());
            (Role::Field("unit".to_owned()), Reason::Cells)
        } else if head.name.is_empty() && head.year.is_some() && !head.qualified {
            (value(head.year), Reason::Named)
        } else if let Some((id, how)) = series {
            let reason = if how == Match::Exact { Reason::Named } else { Reason::Holds };
            (Role::Figure { series: Some(id.to_owned()), year: head.year }, reason)
        } else if let Some((id, _)) = field.filter(|(id, _)| *id != "value") {
            taken.insert(id.to_owned());
            (Role::Field(id.to_owned()), Reason::Holds)
        } else {
            (Role::Skip, Reason::Unknown)
        };
        roles.push(role);
    }
    complete(sheet, target, heads, data, &mut roles, catalogue);
    roles
}

fn value(year: Option<i32>) -> Role {
    Role::Figure { series: None, year }
}

/// Fills in what a head does not say: the column of names or years at the left, and for a table
/// of regions the industries in the head.
fn complete(
    sheet: &Sheet,
    target: &ImportTarget,
    heads: &[Head],
    data: usize,
    roles: &mut [Guessed],
    catalogue: &ImportCatalogue,
) {
    let has = |roles: &[Guessed], id: &str| {
        roles.iter().any(|(r, _)| matches!(r, Role::Field(f) if f == id))
    };
    let label = match target.id.as_str() {
        "series" => "series",
        "references" => "area",
        _ => "region",
    };
    let is_long = has(roles, "industry") && roles.iter().any(|(r, _)| *r == value(None));
    if target.id == "regions" && !is_long {
        for (index, head) in heads.iter().enumerate() {
            let Some((role, reason)) = roles.get_mut(index) else { continue };
            let free = matches!(role, Role::Skip | Role::Figure { .. });
            if !free || catalogue.sums_regions(&head.name) || head.name.is_empty() {
                if free {
                    *role = Role::Skip;
                }
                continue;
            }
            if numbers_down(sheet, data, index, catalogue) {
                let series = Some(head.name.clone());
                *role = Role::Figure { series, year: head.year };
                *reason = Reason::Cells;
            }
        }
    }
    let needs_series = roles.iter().any(|(r, _)| matches!(r, Role::Figure { series: None, .. }));
    let needs_label = label != "series" || needs_series;
    if !has(roles, label) && needs_label {
        let left = (0..roles.len()).find(|i| words_down(sheet, data, *i, catalogue));
        let free = left.and_then(|i| roles.get_mut(i)).filter(|(r, _)| *r == Role::Skip);
        if let Some(place) = free {
            *place = (Role::Field(label.to_owned()), Reason::Cells);
        }
    }
    let has_year = roles.iter().any(|(r, _)| matches!(r, Role::Figure { year: Some(_), .. }));
    if !has(roles, "year") && !has_year {
        let years = (0..roles.len()).find(|i| years_down(sheet, data, *i));
        let free = years.and_then(|i| roles.get_mut(i)).filter(|(r, _)| *r == Role::Skip);
        if let Some(place) = free {
            *place = (Role::Field("year".to_owned()), Reason::Cells);
        }
    }
}

/// Filled cells of a column below the head, a few dozen.
fn below(sheet: &Sheet, data: usize, column: usize) -> impl Iterator<Item = &super::sheet::Cell> {
    let cells = (data..sheet.rows.len()).filter_map(move |r| sheet.cell(r, column));
    cells.filter(|c| !c.is_blank()).take(40)
}

fn words_down(sheet: &Sheet, data: usize, column: usize, catalogue: &ImportCatalogue) -> bool {
    let all = below(sheet, data, column).count();
    let wordy = below(sheet, data, column).filter(|c| {
        c.number.is_none()
            && number(&c.text, &catalogue.words, super::mapping::Dash::Missing).is_err()
    });
    all > 0 && wordy.count() * 2 > all
}

fn numbers_down(sheet: &Sheet, data: usize, column: usize, catalogue: &ImportCatalogue) -> bool {
    let all = below(sheet, data, column).count();
    all > 0 && !words_down(sheet, data, column, catalogue)
}

fn years_down(sheet: &Sheet, data: usize, column: usize) -> bool {
    let all = below(sheet, data, column).count();
    let years = below(sheet, data, column)
        .filter(|c| year(&c.text, c.number).is_some_and(|y| (1949..=2100).contains(&y)));
    all > 0 && years.count() * 5 >= all * 4
}

/// The unit of a column, said where it is a guess.
pub(super) fn column_unit(
    sheet: &Sheet,
    target: &ImportTarget,
    head: &Head,
    role: &Role,
    index: usize,
    guess: &mut Guess,
    catalogue: &ImportCatalogue,
) -> Option<String> {
    let vocabulary = catalogue.vocabulary();
    let (wanted, usual) = match role {
        Role::Skip => return None,
        Role::Field(id) => {
            let column = target.column(id).filter(|c| c.kind == ColumnKind::Number)?;
            let wanted = column.unit.as_deref()?;
            (wanted, column.usual.as_deref().unwrap_or(wanted))
        }
        Role::Figure { series: Some(id), .. } if target.id != "regions" => {
            let wanted = vocabulary.series(id)?.unit.as_str();
            (wanted, catalogue.usual(wanted))
        }
        Role::Figure { .. } => {
            // Each row has its own series; the head's unit counts for those it can measure.
            let word = head.unit.as_deref()?;
            if target.id == "regions" {
                return catalogue.words.units_of(word).first().cloned();
            }
            return Some(word.to_owned());
        }
    };
    let of_head = head.unit.as_deref();
    let named = of_head.and_then(|w| catalogue.words.unit_like(w, wanted, vocabulary));
    let of_sheet = guess.mapping.units.iter().find(|u| fits(u, wanted, vocabulary)).cloned();
    let alternatives = vocabulary.units_like(wanted).map(|u| u.id.clone()).collect::<Vec<_>>();
    let (unit, confidence, reason) = match (named, of_sheet) {
        (Some(unit), _) => (unit, Confidence::Sure, Reason::Named),
        (None, Some(unit)) => (unit, Confidence::Sure, Reason::Title),
        (None, None) if wanted == "share" => {
            let data = guess.mapping.head + guess.mapping.head_rows;
            let above_one = below(sheet, data, index).any(|c| {
                let read = number(&c.text, &catalogue.words, super::mapping::Dash::Missing);
                let value = read.ok().flatten().filter(|n| n.unit.is_none());
                value.and_then(|n| ends(&n.value)).is_some_and(|(_, hi)| hi > 1.0)
            });
            let unit = if above_one { usual } else { "share" };
            (unit.to_owned(), Confidence::Likely, Reason::Cells)
        }
        (None, None) if usual == wanted => return None,
        (None, None) => (usual.to_owned(), Confidence::Doubtful, Reason::Usual),
    };
    let alternatives = alternatives.into_iter().filter(|u| *u != unit).collect();
    let chosen = unit.clone();
    let about = About::Unit(index);
    guess.decisions.push(Decision { about, chosen, confidence, reason, alternatives });
    Some(unit)
}
