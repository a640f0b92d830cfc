//! What to find out, where, and what it would decide.

use crate::advice::{List, presented};
use crate::profile::{Known, show};
use crate::study::Unlock;
use crate::text::words;

use super::build::{Builder, capital, short};
use super::model::{Origin, Row};
use super::section::Section;
use super::summary::{centred, plain, row, row_of};

/// Figures named as worth fetching.
const FIGURES: usize = 5;
/// Fields named under one measure.
const FIELDS: usize = 3;

pub(super) fn write(b: &mut Builder<'_>) {
    let l = b.l;
    b.section(Section::Data);
    fetch(b);
    measures(b);
    if b.is_full() {
        questions(b);
    }
    let open = b.input.found.advice.list(List::CannotJudge);
    if !open.is_empty() {
        let names: Vec<&str> = open.iter().map(|v| short(v.instrument.name.get(l))).collect();
        let mut origins: Vec<Origin> =
            open.iter().map(|v| Origin::Catalogue(v.instrument.id.clone())).collect();
        origins.push(Origin::Count);
        b.about("cannot judge");
        if b.is_full() {
            b.part(&words::brief_cannot_head(l));
            b.say(words::brief_cannot(l, names.len(), b.names(&names)), origins);
        } else {
            b.say(words::brief_cannot_count(l, names.len()), origins);
        }
    }
}

fn measures(b: &mut Builder<'_>) {
    let l = b.l;
    let first = b.input.found.advice.list(List::FindOutFirst);
    if !b.is_full() {
        if !first.is_empty() {
            let names: Vec<&str> = first.iter().map(|v| short(v.instrument.name.get(l))).collect();
            let mut origins: Vec<Origin> =
                first.iter().map(|v| Origin::Catalogue(v.instrument.id.clone())).collect();
            origins.push(Origin::Count);
            b.about("measures");
            b.say(words::brief_first(l, names.len(), b.names(&names)), origins);
        }
        return;
    }
    b.part(&words::brief_first_head(l));
    b.about("measures");
    if first.is_empty() {
        b.say(words::out_none(l), vec![]);
        return;
    }
    let rows: Vec<Row> = first
        .into_iter()
        .map(|v| {
            let (reason, mut origins) = b.ground(&v.deciding);
            let fields: Vec<&str> =
                v.find_out.iter().take(FIELDS).map(|id| b.field_name(id)).collect();
            origins.push(Origin::Catalogue(v.instrument.id.clone()));
            origins.extend(v.find_out.iter().take(FIELDS).cloned().map(Origin::Field));
            let name = v.instrument.name.get(l).to_owned();
            let cells = vec![name, words::brief_stop(l, reason), b.names(&fields)];
            row_of(&v.instrument.id, cells, origins)
        })
        .collect();
    let head = vec![words::brief_measure(l), words::brief_open(l), words::brief_fields(l)];
    b.table(head, vec![plain(33), plain(35), plain(32)], rows);
}

/// What only people on the spot can answer: the type, who governs the chain, whether firms pay.
fn questions(b: &mut Builder<'_>) {
    let l = b.l;
    let (library, found) = (b.library(), b.input.found);
    let mut asks: Vec<(String, Origin)> = Vec::new();
    let cluster = &library.catalogue.cluster;
    for id in &found.cluster.kind.unanswered {
        let ask = cluster.question(id).map(|q| q.ask.get(l).to_owned());
        asks.extend(ask.map(|ask| (ask, Origin::Profile(format!("answers.{id}")))));
    }
    for id in &found.paths.governance.open {
        let ask = library.catalogue.upgrading.questions.iter().find(|q| q.id == *id);
        asks.extend(
            ask.map(|q| (q.ask.get(l).to_owned(), Origin::Profile(format!("governance.{id}")))),
        );
    }
    for s in presented(&found.advice.diagnosis, &found.situation, library) {
        let relief = library.catalogue.failure(&s.failure).and_then(|f| f.relief.as_ref());
        asks.extend(
            relief.map(|r| (r.ask.get(l).to_owned(), Origin::Catalogue(s.failure.clone()))),
        );
    }
    if asks.is_empty() {
        return;
    }
    b.part(&words::brief_ask_head(l));
    b.about("questions");
    let rows: Vec<Row> = asks
        .into_iter()
        .enumerate()
        .map(|(i, (ask, origin))| row(vec![(i + 1).to_string(), ask], vec![origin, Origin::Count]))
        .collect();
    let head = vec![words::brief_number(l), words::brief_question(l)];
    b.table(head, vec![centred(8), plain(92)], rows);
}

fn fetch(b: &mut Builder<'_>) {
    let l = b.l;
    let rows: Vec<Row> =
        b.input.unlocks.iter().take(FIGURES).filter_map(|u| figure(b, u)).collect();
    if rows.is_empty() {
        return;
    }
    if b.is_full() {
        b.part(&words::brief_fetch_head(l));
    }
    b.about("fetch");
    let head = vec![
        words::brief_datum(l),
        words::brief_now(l),
        words::brief_where(l),
        words::brief_moves(l),
    ];
    b.table(head, vec![plain(25), plain(14), plain(36), plain(25)], rows);
}

fn figure(b: &Builder<'_>, u: &Unlock) -> Option<Row> {
    let l = b.l;
    let field = b.library().words.field(&u.field)?;
    let value = b.input.found.situation.get(&u.field).map(|v| v.known.clone());
    let value = show(field, &value.unwrap_or(Known::Unknown), &b.library().words, l);
    let n = u.moved.len();
    let moves = if u.advised == n && n == 1 {
        words::brief_moves_one(l)
    } else if u.advised == n {
        words::brief_moves_all(l, n)
    } else if u.advised > 0 {
        words::brief_moves_advised(l, n, u.advised)
    } else {
        words::brief_moves_plain(l, n)
    };
    let cells = vec![
        field.name.get(l).to_owned(),
        capital(&value),
        capital(field.where_found.get(l)),
        moves,
    ];
    Some(row_of(&u.field, cells, vec![Origin::Field(u.field.clone()), Origin::Count]))
}
