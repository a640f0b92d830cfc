//! The first page: what a leader reads if nothing else is read.

use crate::advice::{EpisodeUse, GroundKind, List, Stance, Verdict, list_name, sentence};
use crate::case::CostClass;
use crate::profile::{Known, show};
use crate::study::Unlock;
use crate::text::{Language, words};

use super::Input;
use super::build::{Builder, capital, short, tidy};
use super::declined;
use super::model::{Align, Cell, Column, Origin, Row};
use super::page;
use super::section::Section;

/// Lines of one kind on the first page.
const MOST: usize = 3;

/// Problems named on the first page.
const PROBLEMS: usize = 4;

/// Lines below the title: the year and what the advice rests on.
pub(super) fn subtitle(input: &Input<'_>, l: Language) -> Vec<String> {
    let force = &input.found.force;
    let cases: Vec<&str> = force.cases.iter().map(|c| c.name.get(l)).collect();
    let cases =
        if cases.is_empty() { words::out_no_cases(l) } else { cases.join(&words::out_comma(l)) };
    let basis = match force.question.as_of {
        Some(as_of) => words::out_as_of(l, as_of, cases),
        None => words::out_everything_known(l, cases),
    };
    input.profile.year.map(|y| words::brief_year(l, y)).into_iter().chain([basis]).collect()
}

pub(super) fn write(b: &mut Builder<'_>) {
    conclusion(b);
    to_do(b);
    not_to_do(b);
    to_find_out(b);
    if b.input.found.hindsight {
        let text = words::out_hindsight(b.l);
        b.about("hindsight");
        b.note(text, true, vec![]);
    }
}

/// What the problems are, and how the measures fall.
fn conclusion(b: &mut Builder<'_>) {
    let l = b.l;
    b.about("problems");
    let advice = &b.input.found.advice;
    if advice.no_problem() {
        let text = nothing_binds(b);
        b.note(text, true, vec![Origin::Count]);
    } else {
        let binding = &advice.diagnosis.binding;
        let names: Vec<&str> = binding.iter().take(PROBLEMS).map(|id| b.failure(id)).collect();
        let all = binding.len() + advice.diagnosis.unlisted.len();
        let text = if all > names.len() {
            words::brief_problems_many(l, all, b.names(&names))
        } else {
            words::brief_problems_found(l, binding.len(), b.names(&names))
        };
        let mut origins: Vec<Origin> = binding.iter().cloned().map(Origin::Catalogue).collect();
        origins.push(Origin::Count);
        b.note(text, true, origins);
    }
    let n = |list| advice.list(list).len();
    let mut text = words::brief_counts(
        l,
        advice.verdicts.len(),
        n(List::Advise),
        n(List::AdviseWithConditions),
        n(List::NotAdvised),
        n(List::FindOutFirst),
        n(List::CannotJudge),
    );
    text.push_str(gap(l));
    text.push_str(&words::brief_rule(l));
    b.about("counts");
    b.note(text, false, vec![Origin::Count]);
}

/// That nothing is large enough, or that nothing is established.
pub(super) fn nothing_binds(b: &Builder<'_>) -> String {
    match b.input.found.advice.open_problems() {
        0 => words::out_no_problem(b.l),
        open => words::out_problems_open(b.l, open),
    }
}

fn to_do(b: &mut Builder<'_>) {
    let l = b.l;
    let (mut chosen, _) = declined::sorted(&b.input.found.advice, b.input.profile);
    // What is advised outright before what is advised with conditions.
    chosen.sort_by_key(|v| v.list);
    b.about("to do");
    if chosen.is_empty() {
        b.note(words::out_nothing_advised(l), true, vec![]);
        return;
    }
    chosen.truncate(MOST);
    let failed = chosen.iter().any(|v| v.nearest_failure().is_some());
    let rows = chosen.into_iter().map(|v| row_to_do(b, v)).collect();
    let why = if failed { words::brief_why_and_failure(l) } else { words::brief_why(l) };
    b.table(vec![words::brief_do(l), why], vec![named(27), plain(73)], rows);
    if !failed {
        b.about("no failure");
        b.note(words::brief_no_failure_at_all(l), false, vec![]);
    }
}

fn row_to_do(b: &mut Builder<'_>, v: &Verdict) -> Row {
    let l = b.l;
    let name = words::brief_with_list(l, short(v.instrument.name.get(l)), list_name(v.list, l));
    let need = v.reasons.iter().find(|r| r.stance == Stance::For && r.kind == GroundKind::Need);
    let need = need.map(|r| (sentence(r, b.library(), l), super::origins::of(r)));
    let (decides, mut origins) = b.ground(&v.deciding);
    let mut text = words::brief_stop(l, decides);
    if let Some((need, more)) = need {
        origins.extend(more);
        text = words::brief_stop(l, capital(&need)) + gap(l) + &text;
    }
    if let Some(e) = v.nearest_failure() {
        let (told, more) = b.episode_short(e);
        origins.extend(more);
        text = text + gap(l) + &words::brief_stop(l, words::brief_failure(l, told));
    }
    origins.push(Origin::Catalogue(v.instrument.id.clone()));
    row_of(&v.instrument.id, vec![name, text], origins)
}

fn not_to_do(b: &mut Builder<'_>) {
    let l = b.l;
    let mut refused = b.input.found.advice.list(List::NotAdvised);
    if refused.is_empty() {
        return;
    }
    // The law first, then the dear, the most harmful of them first.
    refused.sort_by(|a, b| {
        let rank = |v: &Verdict| (v.deciding.law.is_none(), v.instrument.cost < CostClass::H);
        let harm = a.appraisal.score.mid.total_cmp(&b.appraisal.score.mid);
        rank(a).cmp(&rank(b)).then(harm)
    });
    let rows = refused
        .into_iter()
        .take(MOST)
        .map(|v| {
            let (reason, mut origins) = refusal(b, v);
            origins.push(Origin::Catalogue(v.instrument.id.clone()));
            let name = short(v.instrument.name.get(l)).to_owned();
            let mut text = words::brief_stop(l, capital(&reason));
            // A reason that tells a failure of a case has told it.
            let told = v.deciding.lesson.is_some() || v.deciding.episode.is_some();
            if let Some(e) = v.nearest_failure().filter(|_| !told) {
                let (told, more) = b.episode_short(e);
                origins.extend(more);
                text = text + gap(l) + &words::brief_stop(l, words::brief_failure(l, told));
            }
            row_of(&v.instrument.id, vec![name, text], origins)
        })
        .collect();
    b.about("not to do");
    b.table(
        vec![words::brief_do_not(l), words::brief_why_and_failure(l)],
        vec![named(27), plain(73)],
        rows,
    );
}

/// The reason that decides; of a law only its name, since the wording stands with the refusals.
fn refusal(b: &mut Builder<'_>, v: &Verdict) -> (String, Vec<Origin>) {
    let library = b.library();
    let law = v.deciding.law.as_deref().filter(|_| v.deciding.kind == GroundKind::Law);
    match law.and_then(|id| library.catalogue.laws.iter().find(|x| x.id == id)) {
        Some(law) => {
            let see = b.number_of(Section::Refused);
            let see = see.map_or_else(String::new, |n| words::brief_see_section(b.l, n));
            let title = words::brief_by_law(b.l, law.title.get(b.l));
            let text = title + &b.citations.cite_law(law) + &see;
            let mut origins = super::origins::of(&v.deciding);
            origins.push(Origin::Count);
            (text, origins)
        }
        None => b.ground(&v.deciding),
    }
}

fn to_find_out(b: &mut Builder<'_>) {
    let l = b.l;
    let unlocks: Vec<&Unlock> = b.input.unlocks.iter().take(MOST).collect();
    let mut rows: Vec<Row> = unlocks.iter().filter_map(|u| row_to_find_out(b, u)).collect();
    if rows.is_empty() {
        return;
    }
    let columns = vec![named(35), plain(65)];
    // The head, the label of an invented county, and a remark take a line each.
    let remarks = [b.input.profile.fictitious, b.input.found.hindsight];
    let taken = page::of_blocks(&b.blocks) + 1 + remarks.into_iter().filter(|r| *r).count();
    for (i, u) in unlocks.iter().enumerate() {
        let Some((v, e)) = failure_without(b, u) else { continue };
        let name = v.instrument.short.get(l);
        let Some(plain) = rows.get(i).cloned() else { continue };
        let seal = b.seal;
        let mut tell = |told: String| {
            let text = words::brief_stop(l, words::brief_failure_without(l, name, told));
            if let Some(cell) = rows.get_mut(i).and_then(|row| row.cells.last_mut()) {
                let before = plain.cells.last().map_or_else(String::new, Cell::text);
                *cell = format!("{before}{}{text}", gap(l)).into();
            }
            page::of_rows(&rows, &columns, seal)
        };
        // It is told where the page still holds it; only then its source is cited.
        if taken + tell(b.episode_bare(e)) > page::LINES {
            if let Some(row) = rows.get_mut(i) {
                *row = plain;
            }
            continue;
        }
        let (told, origins) = b.episode_short(e);
        tell(told);
        if let Some(row) = rows.get_mut(i) {
            row.origins.extend(origins);
            row.origins.push(Origin::Catalogue(v.instrument.id.clone()));
            row.origins = tidy(std::mem::take(&mut row.origins));
        }
    }
    let head = vec![words::brief_find_out(l), words::brief_where_and_effect(l)];
    b.about("to find out");
    b.table(head, columns, rows);
}

/// Where it is found, and what it decides.
fn row_to_find_out(b: &Builder<'_>, u: &Unlock) -> Option<Row> {
    let l = b.l;
    let field = b.library().words.field(&u.field)?;
    let value = b.input.found.situation.get(&u.field).map(|v| v.known.clone());
    let value = show(field, &value.unwrap_or(Known::Unknown), &b.library().words, l);
    let name = words::brief_with_list(l, field.name.get(l), value);
    let (place, n) = (capital(field.where_found.get(l)), u.moved.len());
    let text = if u.advised > 0 {
        words::brief_effect(l, place, u.advised)
    } else {
        words::brief_effect_plain(l, place, n)
    };
    let origins = vec![Origin::Field(u.field.clone()), Origin::Count];
    Some(row_of(&u.field, vec![name, text], origins))
}

/// A failure of what would be done without the figure.
fn failure_without<'a>(b: &Builder<'a>, u: &Unlock) -> Option<(&'a Verdict, &'a EpisodeUse)> {
    let advice = &b.input.found.advice;
    let crossing = u.moved.iter().filter(|m| m.crosses());
    let mut verdicts = crossing.filter_map(|m| advice.verdict(&m.instrument));
    verdicts.find_map(|v| Some((v, v.nearest_failure()?)))
}

/// What stands between two sentences.
fn gap(l: Language) -> &'static str {
    match l {
        Language::Zh => "",
        Language::En => " ",
    }
}

pub(super) fn row(cells: Vec<String>, origins: Vec<Origin>) -> Row {
    let cells = cells.into_iter().map(Into::into).collect();
    Row { key: String::new(), cells, origins: super::build::tidy(origins) }
}

/// A row with a stable word for what it is about.
pub(super) fn row_of(key: &str, cells: Vec<String>, origins: Vec<Origin>) -> Row {
    Row { key: key.to_owned(), ..row(cells, origins) }
}

/// A column that names its rows.
pub(super) fn named(width: u32) -> Column {
    Column { width, align: Align::Left, bold: true }
}

/// A column of text.
pub(super) fn plain(width: u32) -> Column {
    Column { width, align: Align::Left, bold: false }
}

/// A column of short words or numbers.
pub(super) fn centred(width: u32) -> Column {
    Column { width, align: Align::Centre, bold: false }
}
