//! For a class: questions that the results raise, and the terms of the brief.

use crate::advice::{List, changes, list_name, sentence};
use crate::profile::{Known, show};
use crate::text::words;

use super::build::{Builder, short, trimmed};
use super::declined;
use super::model::{Origin, Row};
use super::section::Section;
use super::summary::{centred, named, plain, row_of};

pub(super) fn discuss(b: &mut Builder<'_>) {
    let l = b.l;
    b.section(Section::Discussion);
    let asks = [problem(b), advised(b), refused(b), failure(b), unknown(b), cases(b)];
    let rows: Vec<Row> = asks
        .into_iter()
        .flatten()
        .enumerate()
        .map(|(i, (key, text, mut origins))| {
            origins.push(Origin::Count);
            row_of(key, vec![(i + 1).to_string(), text], origins)
        })
        .collect();
    b.about("questions");
    if rows.is_empty() {
        b.say(words::out_none(l), vec![]);
        return;
    }
    let head = vec![words::brief_number(l), words::brief_question(l)];
    b.table(head, vec![centred(8), plain(92)], rows);
}

/// A question: its key, its words, where what it says comes from.
type Ask = Option<(&'static str, String, Vec<Origin>)>;

/// Which figure of the gravest problem to check first.
fn problem(b: &mut Builder<'_>) -> Ask {
    let diagnosis = &b.input.found.advice.diagnosis;
    let gravest = diagnosis.binding.first().and_then(|id| diagnosis.find(id))?;
    let known = gravest.signals.iter().filter(|s| !s.known.is_unknown());
    let (line, mut origins) = b.values(known.map(|s| s.field.as_str()));
    if line.is_empty() {
        return None;
    }
    origins.push(Origin::Catalogue(gravest.failure.clone()));
    Some(("problem", words::brief_ask_problem(b.l, b.failure(&gravest.failure), line), origins))
}

/// What would change the mind on the first measure.
fn advised(b: &mut Builder<'_>) -> Ask {
    let l = b.l;
    let (order, _) = declined::sorted(&b.input.found.advice, b.input.profile);
    let v = order.first()?;
    let (reason, mut origins) = b.ground(&v.deciding);
    origins.push(Origin::Catalogue(v.instrument.id.clone()));
    let name = short(v.instrument.name.get(l));
    let text = words::brief_ask_advised(l, name, list_name(v.list, l), trimmed(&reason));
    Some(("advised", text, origins))
}

/// What would have to be agreed if a refused measure came all the same: of the dearest.
fn refused(b: &mut Builder<'_>) -> Ask {
    let l = b.l;
    let refused = b.input.found.advice.list(List::NotAdvised);
    let v = refused.into_iter().max_by_key(|v| (v.kind.is_hard(), v.instrument.cost))?;
    let (reason, mut origins) = b.ground(&v.deciding);
    origins.push(Origin::Catalogue(v.instrument.id.clone()));
    let name = short(v.instrument.name.get(l));
    Some(("refused", words::brief_ask_refused(l, name, trimmed(&reason)), origins))
}

/// Whether a failure could be repeated here.
fn failure(b: &mut Builder<'_>) -> Ask {
    let advice = &b.input.found.advice;
    let failures = advice.verdicts.iter().filter_map(|v| v.nearest_failure());
    let nearest =
        failures.max_by(|a, c| a.similarity.global.mid.total_cmp(&c.similarity.global.mid))?;
    let (told, origins) = b.episode_short(nearest);
    let place = b.input.profile.identity.place(b.l);
    Some(("failure", words::brief_ask_failure(b.l, told, place), origins))
}

/// Whether the figure that would move most is worth fetching.
fn unknown(b: &mut Builder<'_>) -> Ask {
    let l = b.l;
    let u = b.input.unlocks.first()?;
    let field = b.library().words.field(&u.field)?;
    let known = b.input.found.situation.get(&u.field).map(|v| v.known.clone());
    let value = show(field, &known.unwrap_or(Known::Unknown), &b.library().words, l);
    let text = words::brief_ask_unknown(l, field.name.get(l), value, u.moved.len());
    Some(("unknown", text, vec![Origin::Field(u.field.clone())]))
}

/// What the cases change, where they change anything.
fn cases(b: &mut Builder<'_>) -> Ask {
    let l = b.l;
    let told = b.input.found.advice.verdicts.iter().find_map(|v| {
        let changed = changes(v, b.input.influence.get(&v.instrument.id)?, b.library(), l);
        (!changed.is_empty()).then_some((v, changed))
    });
    let (v, changed) = told?;
    let name = short(v.instrument.name.get(l));
    let reason = sentence(&v.deciding, b.library(), l);
    let text = words::brief_ask_cases(
        l,
        name,
        list_name(v.list, l),
        trimmed(&reason),
        b.clauses(&changed),
    );
    let mut origins = super::origins::of(&v.deciding);
    origins.extend([Origin::Catalogue(v.instrument.id.clone()), Origin::Judgement]);
    Some(("cases", text, origins))
}

pub(super) fn terms(b: &mut Builder<'_>) {
    let l = b.l;
    b.section(Section::Terms);
    let rows: Vec<Row> = b
        .library()
        .catalogue
        .terms
        .iter()
        .map(|t| {
            let cells = vec![t.name.get(l).to_owned(), t.meaning.get(l).to_owned()];
            row_of(&t.id, cells, vec![Origin::Judgement])
        })
        .collect();
    b.about("terms");
    let head = vec![words::brief_term(l), words::brief_meaning(l)];
    b.table(head, vec![named(22), plain(78)], rows);
}
