//! The first page: what a leader reads if nothing else is read.

use crate::advice::{GroundKind, List, Stance, Verdict, list_name, sentence};
use crate::case::CostClass;
use crate::profile::{Known, show};
use crate::text::{Language, words};

use super::Input;
use super::build::{Builder, capital, short};
use super::declined;
use super::model::{Align, Column, Origin, Row};

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
        b.note(text, true, vec![]);
    }
}

/// What the problems are, and how the measures fall.
fn conclusion(b: &mut Builder<'_>) {
    let l = b.l;
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
    if chosen.is_empty() {
        b.note(words::out_nothing_advised(l), true, vec![]);
        return;
    }
    let rows = chosen.into_iter().take(MOST).map(|v| row_to_do(b, v)).collect();
    let head = vec![words::brief_do(l), words::brief_why_and_failure(l)];
    b.table(head, vec![named(27), plain(73)], rows);
}

fn row_to_do(b: &mut Builder<'_>, v: &Verdict) -> Row {
    let l = b.l;
    let name = words::brief_with_list(l, short(v.instrument.name.get(l)), list_name(v.list, l));
    let need = v.reasons.iter().find(|r| r.stance == Stance::For && r.kind == GroundKind::Need);
    let need = need.map(|r| (sentence(r, b.library(), l), super::origins::of(r)));
    let (decides, mut origins) = b.ground(&v.deciding);
    let text = match need {
        Some((need, more)) => {
            origins.extend(more);
            // The deciding reason is a sentence of its own in English.
            format!("{}{}", words::brief_stop(l, capital(&need)) + gap(l), decides)
        }
        None => decides,
    };
    let (failure, more) = match v.nearest_failure() {
        Some(e) => {
            let (told, more) = b.episode_short(e);
            (words::brief_failure(l, told), more)
        }
        None => (words::brief_no_failure(l), vec![]),
    };
    origins.extend(more);
    origins.push(Origin::Catalogue(v.instrument.id.clone()));
    row(vec![name, words::brief_reason_and_failure(l, text, failure)], origins)
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
            row(vec![name, words::brief_stop(l, reason)], origins)
        })
        .collect();
    b.table(vec![words::brief_do_not(l), words::brief_why(l)], vec![named(27), plain(73)], rows);
}

/// The reason that decides; of a law only its name, since the wording stands in section 4.
fn refusal(b: &mut Builder<'_>, v: &Verdict) -> (String, Vec<Origin>) {
    let library = b.library();
    let law = v.deciding.law.as_deref().filter(|_| v.deciding.kind == GroundKind::Law);
    match law.and_then(|id| library.catalogue.laws.iter().find(|x| x.id == id)) {
        Some(law) => {
            let text = words::brief_by_law(b.l, law.title.get(b.l)) + &b.citations.cite_law(law);
            (text, super::origins::of(&v.deciding))
        }
        None => b.ground(&v.deciding),
    }
}

fn to_find_out(b: &mut Builder<'_>) {
    let l = b.l;
    let rows: Vec<Row> = b
        .input
        .unlocks
        .iter()
        .take(MOST)
        .filter_map(|u| {
            let field = b.library().words.field(&u.field)?;
            let value = b.input.found.situation.get(&u.field).map(|v| v.known.clone());
            let value = show(field, &value.unwrap_or(Known::Unknown), &b.library().words, l);
            let name = words::brief_with_list(l, field.name.get(l), value);
            let (place, n) = (capital(field.where_found.get(l)), u.moved.len());
            let effect = if u.advised > 0 {
                words::brief_effect(l, place, u.advised)
            } else {
                words::brief_effect_plain(l, place, n)
            };
            let origins = vec![Origin::Field(u.field.clone()), Origin::Count];
            Some(row(vec![name, effect], origins))
        })
        .collect();
    if rows.is_empty() {
        return;
    }
    let head = vec![words::brief_find_out(l), words::brief_where_and_effect(l)];
    b.table(head, vec![named(35), plain(65)], rows);
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
    Row { cells, origins: super::build::tidy(origins) }
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
