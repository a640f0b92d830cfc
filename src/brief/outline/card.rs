//! One advised instrument: what to do, then why, how sure, on which conditions, who went before.

use crate::advice::{ALL, EpisodeUse, GroundKind, Stance, Verdict, changes, list_name};
use crate::text::{Bilingual, words};

use super::build::{Builder, capital};
use super::model::{Block, Origin, Row, Table};
use super::section::Section;
use super::summary::{named, plain, row_of};

/// Reasons of one kind, and facts behind one lesson.
const REASONS: usize = 3;

pub(super) fn write(b: &mut Builder<'_>, number: usize, v: &Verdict, dense: bool) {
    let (l, x) = (b.l, &v.instrument);
    b.item(number, &words::brief_with_list(l, x.name.get(l), list_name(v.list, l)));
    b.about(format!("what {}", x.id));
    b.say(x.what.get(l), vec![Origin::Catalogue(x.id.clone()), Origin::Judgement]);
    let mut rows = Vec::new();
    rows.extend(why(b, v));
    let (decides, mut origins) = b.ground(&v.deciding);
    origins.extend([Origin::Catalogue(x.id.clone()), Origin::Judgement]);
    let sure = capital(&words::brief_sure(l, &decides, v.grade()));
    rows.push(row_of("sure", vec![words::row_sure(l), sure], origins));
    rows.extend(conditions(b, v, &decides));
    rows.push(effort(b, v));
    rows.extend(precedents(b, v));
    if b.is_full() {
        rows.extend(lessons(b, v));
    }
    rows.extend(afterwards(b, v));
    if b.is_full() {
        rows.extend(influence(b, v));
    }
    let columns = vec![named(16), plain(84)];
    b.about(format!("card {}", x.id));
    b.push(Block::Table(Table { head: vec![], columns, rows, dense }));
}

/// Side effects, indicators and the exit rule, where no later section tells them.
fn afterwards(b: &Builder<'_>, v: &Verdict) -> Vec<Row> {
    let (l, x) = (b.l, &v.instrument);
    let own = || vec![Origin::Catalogue(x.id.clone()), Origin::Judgement];
    let mut rows = Vec::new();
    if !b.tells(Section::Risks) {
        let risks = words::brief_stop(l, listed(b, &x.side_effects));
        rows.push(row_of("risks", vec![words::row_risks(l), risks], own()));
    }
    if !b.tells(Section::Steps) {
        let kpis = words::brief_stop(l, listed(b, &x.kpis));
        rows.push(row_of("kpis", vec![words::row_kpis(l), kpis], own()));
        let exit = vec![words::row_exit(l), x.exit.get(l).to_owned()];
        rows.push(row_of("exit", exit, own()));
    }
    rows
}

fn listed(b: &Builder<'_>, texts: &[Bilingual]) -> String {
    let texts: Vec<String> = texts.iter().map(|t| t.get(b.l).to_owned()).collect();
    b.clauses(&texts)
}

fn reasons(
    b: &mut Builder<'_>,
    v: &Verdict,
    stance: Stance,
    kinds: &[GroundKind],
) -> (Vec<String>, Vec<Origin>) {
    let chosen =
        v.reasons.iter().filter(|r| r.stance == stance && kinds.contains(&r.kind)).take(REASONS);
    let (mut texts, mut origins) = (Vec::new(), Vec::new());
    for reason in chosen {
        let (text, more) = b.ground(reason);
        texts.push(text);
        origins.extend(more);
    }
    (texts, origins)
}

fn why(b: &mut Builder<'_>, v: &Verdict) -> Option<Row> {
    let l = b.l;
    let (needs, origins) = reasons(b, v, Stance::For, &[GroundKind::Need]);
    let text = words::brief_treats(l, b.clauses(&needs));
    (!needs.is_empty()).then(|| row_of("why", vec![words::row_why(l), text], origins))
}

/// What must be settled or brought along, and the pilot that stands in for a precedent.
fn conditions(b: &mut Builder<'_>, v: &Verdict, decides: &str) -> Option<Row> {
    let l = b.l;
    let kinds = [GroundKind::OpenVeto, GroundKind::OpenGate, GroundKind::Soft];
    let (mut texts, mut origins) = reasons(b, v, Stance::Limit, &kinds);
    texts.retain(|t| t != decides);
    let pilot = &b.library().catalogue.scoring.pilot;
    match v.deciding.kind {
        GroundKind::Untried => texts.push(pilot.untried.get(l).to_owned()),
        GroundKind::NoCarrier => texts.push(pilot.no_carrier.get(l).to_owned()),
        _ => {}
    }
    origins.push(Origin::Judgement);
    let text = words::brief_stop(l, capital(&b.clauses(&texts)));
    (!texts.is_empty()).then(|| row_of("conditions", vec![words::row_conditions(l), text], origins))
}

fn effort(b: &Builder<'_>, v: &Verdict) -> Row {
    let (l, x) = (b.l, &v.instrument);
    let scoring = &b.library().catalogue.scoring;
    let cost = scoring.cost_names.get(x.cost.id()).map_or("", |n| n.get(l));
    let actor = scoring.actors.get(&x.actor).map_or("", |n| n.get(l));
    let text = capital(&words::brief_effort(l, cost, x.lead_months, actor));
    let origins = vec![Origin::Catalogue(x.id.clone()), Origin::Judgement];
    row_of("effort", vec![words::row_effort(l), text], origins)
}

/// The nearest success, the nearest without a clear effect, and the nearest failure.
fn precedents(b: &mut Builder<'_>, v: &Verdict) -> Vec<Row> {
    let l = b.l;
    let (success, mixed, failure) = (v.nearest_success(), v.nearest_mixed(), v.nearest_failure());
    if success.is_none() && mixed.is_none() && failure.is_none() {
        // That there is none stands in the reason already where it decides.
        let told = v.deciding.kind == GroundKind::Untried;
        let none = vec![words::row_precedent(l), words::brief_no_precedent(l)];
        return if told { vec![] } else { vec![row_of("precedent", none, vec![])] };
    }
    let mut tell = |key: &str, name: String, e: Option<&EpisodeUse>| match e {
        Some(e) => {
            let (text, origins) = b.episode(e);
            row_of(key, vec![name, words::brief_stop(l, text)], origins)
        }
        // That there is no success, or no failure, must be said too.
        None => row_of(key, vec![name, words::brief_no_success(l)], vec![]),
    };
    let mut rows = vec![tell("success", words::row_success(l), success)];
    if mixed.is_some() {
        rows.push(tell("mixed", words::row_mixed(l), mixed));
    }
    rows.push(tell("failure", words::row_failure(l), failure));
    rows
}

fn lessons(b: &mut Builder<'_>, v: &Verdict) -> Option<Row> {
    let (l, library) = (b.l, b.library());
    let (mut lines, mut origins) = (Vec::new(), Vec::new());
    for lesson in v.lessons.iter().filter_map(|id| library.lesson(id)) {
        let case = library.case(&lesson.case).map_or("", |c| c.short_name(l));
        let (told, transfers) = (lesson.sentence.get(l), lesson.transfers.get(l));
        let mut line = words::brief_lesson(l, &lesson.id, case, told, transfers);
        let facts: Vec<String> = b
            .known_facts(&lesson.facts)
            .into_iter()
            .take(REASONS)
            .map(|f| {
                origins.push(Origin::Fact(f.id.clone()));
                let mark = b.citations.cite(&f.source, Some(&f.id));
                words::brief_fact(l, f.label.get(l), f.year, f.shown(l), &f.id, mark)
            })
            .collect();
        if !facts.is_empty() {
            line.push_str(&words::out_facts(l, b.clauses(&facts)));
        }
        lines.push(line);
        b.lessons.insert(lesson.id.clone());
        origins.push(Origin::Lesson(lesson.id.clone()));
    }
    (!lines.is_empty())
        .then(|| row_of("lessons", vec![words::row_lessons(l), lines.join("\n")], origins))
}

/// What the verdict would be without each case; only changes are told.
fn influence(b: &Builder<'_>, v: &Verdict) -> Option<Row> {
    let l = b.l;
    let all = b.input.influence.get(&v.instrument.id)?;
    let told = changes(v, all, b.library(), l);
    let text = if !told.is_empty() {
        capital(&words::brief_influence(l, b.clauses(&told)))
    } else if all.get(ALL).is_some_and(|i| i.score != v.appraisal.score) {
        words::brief_influence_score(l)
    } else {
        words::brief_influence_none(l)
    };
    let origins = vec![Origin::Catalogue(v.instrument.id.clone())];
    Some(row_of("influence", vec![words::row_influence(l), text], origins))
}
