//! What rows hold, in which units, in which year, and what a dash means.

use super::catalogue::ImportCatalogue;
use super::guess::{About, Confidence, Decision, Guess, Reason};
use super::head::{Head, units_in};
use super::mapping::{Role, RowName};
use super::sheet::Sheet;
use super::words::{Match, fits, plain_words};

/// Units that the lines above a table, its head and its name column give for the whole sheet.
pub(super) fn sheet_units(
    sheet: &Sheet,
    head: usize,
    head_rows: usize,
    catalogue: &ImportCatalogue,
) -> Vec<String> {
    let mut ids: Vec<String> = Vec::new();
    for row in sheet.rows.iter().take(head + head_rows) {
        for cell in row.iter().filter(|c| !c.is_blank()) {
            for word in units_in(&cell.text, &catalogue.words) {
                for id in catalogue.words.units_of(&word) {
                    if !ids.contains(id) {
                        ids.push(id.clone());
                    }
                }
            }
        }
    }
    ids
}

/// Names of rows, where series stand below one another.
pub(super) fn rows(sheet: &Sheet, guess: &mut Guess, catalogue: &ImportCatalogue) {
    let Some(column) = guess.mapping.field("series") else { return };
    let words = &catalogue.words;
    let is_area = guess.mapping.target == "references";
    for row in guess.mapping.head + guess.mapping.head_rows..sheet.rows.len() {
        let label = sheet.text(row, column).to_owned();
        if label.is_empty() || words.is_total(&label) || words.is_note(&label) {
            continue;
        }
        if guess.mapping.row(&label).is_some() {
            continue;
        }
        let head = Head::of(&[&label], words);
        let found = [&head.long, &head.name].into_iter().find_map(|n| words.series(n, is_area));
        let (series, confidence, reason) = match found {
            Some((id, Match::Exact)) => (Some(id.to_owned()), Confidence::Sure, Reason::Named),
            Some((id, Match::Inside)) => (Some(id.to_owned()), Confidence::Likely, Reason::Holds),
            None => (None, Confidence::Doubtful, Reason::Unknown),
        };
        guess.decisions.push(Decision {
            about: About::Row(label.clone()),
            chosen: series.clone().unwrap_or_default(),
            confidence,
            reason,
            alternatives: Vec::new(),
        });
        let unit = row_unit(&label, series.as_deref(), guess, catalogue);
        guess.mapping.rows.push(RowName { label, series, unit });
    }
}

/// The unit of a row that stands for a series, said where it is a guess.
pub(super) fn row_unit(
    label: &str,
    series: Option<&str>,
    guess: &mut Guess,
    catalogue: &ImportCatalogue,
) -> Option<String> {
    let (words, vocabulary) = (&catalogue.words, catalogue.vocabulary());
    let wanted = vocabulary.series(series?)?.unit.as_str();
    let head = Head::of(&[label], words);
    let has_unit_column = guess.mapping.field("unit").is_some();
    let named = head.unit.as_deref().and_then(|w| words.unit_like(w, wanted, vocabulary));
    let of_sheet = guess.mapping.units.iter().find(|u| fits(u, wanted, vocabulary));
    let usual = catalogue.usual(wanted);
    let (chosen, confidence, reason) = match (named, of_sheet) {
        (Some(unit), _) => (Some(unit), Confidence::Sure, Reason::Named),
        (None, _) if has_unit_column => (None, Confidence::Sure, Reason::Named),
        (None, Some(unit)) => (Some(unit.clone()), Confidence::Sure, Reason::Title),
        (None, None) if usual == wanted => (None, Confidence::Sure, Reason::Custom),
        (None, None) => (Some(usual.to_owned()), Confidence::Doubtful, Reason::Usual),
    };
    if let Some(id) = &chosen {
        let others = vocabulary.units_like(wanted).map(|u| u.id.clone());
        guess.decisions.push(Decision {
            about: About::RowUnit(label.to_owned()),
            chosen: id.clone(),
            confidence,
            reason,
            alternatives: others.filter(|u| u != id).collect(),
        });
    }
    // What a column's head says stands before custom.
    chosen.filter(|_| reason != Reason::Usual || !heads_have_units(guess))
}

fn heads_have_units(guess: &Guess) -> bool {
    let figures = guess.mapping.columns.iter().filter(|c| matches!(c.role, Role::Figure { .. }));
    figures.into_iter().any(|c| c.unit.is_some())
}

/// The year of figures that name none: the one in the title, the sheet's or the file's name.
pub(super) fn year(sheet: &Sheet, file: &str, guess: &mut Guess, catalogue: &ImportCatalogue) {
    let named = guess.mapping.field("year").is_some();
    let all =
        guess.mapping.columns.iter().all(|c| !matches!(c.role, Role::Figure { year: None, .. }));
    if named || all {
        return;
    }
    let above = sheet.rows.iter().take(guess.mapping.head).flatten().map(|c| c.text.as_str());
    let texts = above.chain([sheet.name.as_str(), file]);
    let found = texts.into_iter().find_map(|t| {
        let head = Head::of(&[t], &catalogue.words);
        // 2019-2023年 is no year of one table.
        let second = Head::of(&[&head.name], &catalogue.words).year;
        head.year.filter(|_| second.is_none())
    });
    if let Some(year) = found {
        guess.mapping.year = Some(year);
        guess.decisions.push(Decision {
            about: About::Year,
            chosen: year.to_string(),
            confidence: Confidence::Likely,
            reason: Reason::Title,
            alternatives: Vec::new(),
        });
    }
}

/// What a dash means, where there is one.
pub(super) fn dash(sheet: &Sheet, guess: &mut Guess, catalogue: &ImportCatalogue) {
    let from = guess.mapping.head + guess.mapping.head_rows;
    let used = guess.mapping.columns.iter().enumerate().filter(|(_, c)| c.role != Role::Skip);
    let used: Vec<usize> = used.map(|(i, _)| i).collect();
    let is_dash = |row: usize| {
        used.iter().any(|c| catalogue.words.is_dash(&plain_words(sheet.text(row, *c))))
    };
    if (from..sheet.rows.len()).any(is_dash) {
        guess.decisions.push(Decision {
            about: About::Dash,
            chosen: "missing".to_owned(),
            confidence: Confidence::Doubtful,
            reason: Reason::Custom,
            alternatives: vec!["zero".to_owned()],
        });
    }
}
