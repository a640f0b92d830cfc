//! Which measure first, which waits for what, what to watch and when to stop.

use crate::advice::{GroundKind, Stance, Verdict};
use crate::study::{Because, Step, roadmap};
use crate::text::words;

use super::advice::ESSENTIAL;
use super::build::{Builder, short};
use super::model::{Origin, Row};
use super::section::Section;
use super::summary::{centred, plain, row_of};

/// Indicators and open limits named beside a step.
const NAMED: usize = 2;

pub(super) fn write(b: &mut Builder<'_>) {
    let l = b.l;
    b.section(Section::Steps);
    let found = b.input.found;
    let catalogue = &b.library().catalogue;
    let steps = roadmap(&found.advice, catalogue, &b.input.profile.declined);
    b.about("lead");
    if steps.is_empty() {
        b.say(words::brief_steps_none(l), vec![]);
        return;
    }
    b.say(words::brief_steps_lead(l, steps.len()), vec![Origin::Count, Origin::Judgement]);
    let ends = &catalogue.steps.phases.ends;
    let in_full = b.is_full() || steps.len() <= ESSENTIAL;
    let mut from = 0;
    for (phase, to) in ends.iter().enumerate() {
        let here: Vec<&Step> = steps.iter().filter(|s| s.phase == phase).collect();
        if !here.is_empty() {
            b.part(&words::brief_phase(l, number(b, phase + 1), from + 1, to));
            b.about(format!("phase {}", phase + 1));
            table(b, &here, in_full);
        }
        from = *to;
    }
    pilots(b, &steps);
    capacity(b, &steps);
}

fn number(b: &Builder<'_>, n: usize) -> String {
    super::numeral::numeral(n, b.l)
}

/// A phase; with what to watch and when to stop, or only with what comes before.
fn table(b: &mut Builder<'_>, steps: &[&Step], in_full: bool) {
    let l = b.l;
    let rows: Vec<Row> = steps.iter().filter_map(|step| line(b, step, in_full)).collect();
    let mut head =
        vec![words::brief_measure(l), words::brief_when(l), words::brief_before_start(l)];
    let mut columns = vec![plain(18), centred(12), plain(25)];
    if in_full {
        head.extend([words::brief_watch(l), words::brief_stop_when(l)]);
        columns.extend([plain(20), plain(28)]);
    }
    b.table(head, columns, rows);
}

fn line(b: &Builder<'_>, step: &Step, in_full: bool) -> Option<Row> {
    let l = b.l;
    let x = &step.instrument;
    let v = b.input.found.advice.verdict(&x.id)?;
    let (before, mut origins) = gates(b, step, v);
    let watch: Vec<String> = x.kpis.iter().take(NAMED).map(|k| k.get(l).to_owned()).collect();
    origins.extend([Origin::Catalogue(x.id.clone()), Origin::Judgement, Origin::Count]);
    let mut cells = vec![
        short(x.name.get(l)).to_owned(),
        words::brief_months_from(l, step.start + 1, step.finish),
        before,
    ];
    if in_full {
        cells.extend([b.clauses(&watch), x.exit.get(l).to_owned()]);
    }
    Some(row_of(&x.id, cells, origins))
}

/// What a step waits for before it starts, and before it is extended.
fn gates(b: &Builder<'_>, step: &Step, v: &Verdict) -> (String, Vec<Origin>) {
    let l = b.l;
    let catalogue = &b.library().catalogue;
    let x = &step.instrument;
    let mut origins = Vec::new();
    let mut starts: Vec<String> = Vec::new();
    for earlier in &step.after {
        let Some(first) = catalogue.instrument(&earlier.instrument) else { continue };
        origins.push(Origin::Catalogue(first.id.clone()));
        let name = first.short.get(l);
        starts.push(match &earlier.because {
            Because::Supplies(field) => {
                origins.push(Origin::Field(field.clone()));
                words::brief_after_supplies(l, name, b.field_name(field))
            }
            Because::Rule => {
                let why = catalogue.steps.why(&first.id, &x.id, x.cost);
                words::brief_after(l, name, why.map_or("", |w| w.get(l)))
            }
        });
    }
    let open: Vec<&str> = v
        .reasons
        .iter()
        .filter(|r| r.stance == Stance::Limit)
        .filter(|r| matches!(r.kind, GroundKind::OpenVeto | GroundKind::OpenGate))
        .filter_map(|r| r.field.as_deref())
        .take(NAMED)
        .map(|id| b.field_name(id))
        .collect();
    if !open.is_empty() {
        starts.push(words::brief_clear_first(l, b.names(&open)));
    }
    if x.actor != "county" {
        let actor = catalogue.scoring.actors.get(&x.actor).map_or("", |a| a.get(l));
        starts.push(words::brief_ask_above(l, actor));
    }
    if starts.is_empty() {
        starts.push(words::brief_no_wait(l));
    }
    let mut text = super::build::capital(&words::brief_stop(l, b.clauses(&starts)));
    if let Some(gate) = catalogue.steps.gate(&x.id) {
        text.push('\n');
        text.push_str(&words::brief_before_next(l, gate.get(l)));
    }
    (text, origins)
}

/// What no precedent carries is tried on a small scale first.
fn pilots(b: &mut Builder<'_>, steps: &[Step]) {
    let l = b.l;
    let scoring = &b.library().catalogue.scoring;
    for (kind, text) in [
        (GroundKind::Untried, &scoring.pilot.untried),
        (GroundKind::NoCarrier, &scoring.pilot.no_carrier),
    ] {
        let advice = &b.input.found.advice;
        let these: Vec<&Step> = (steps.iter())
            .filter(|s| advice.verdict(&s.instrument.id).is_some_and(|v| v.deciding.kind == kind))
            .collect();
        if these.is_empty() {
            continue;
        }
        let most = if b.is_full() { these.len() } else { ESSENTIAL };
        let names: Vec<&str> = these.iter().take(most).map(|s| s.instrument.short.get(l)).collect();
        let names = b.and_more(&names, these.len());
        let text = match kind {
            GroundKind::Untried => words::brief_pilot_untried(l, names, text.get(l)),
            _ => words::brief_pilot_no_carrier(l, names, text.get(l)),
        };
        let mut origins: Vec<Origin> =
            these.iter().map(|s| Origin::Catalogue(s.instrument.id.clone())).collect();
        origins.extend([Origin::Judgement, Origin::Count]);
        b.about(format!("pilot {}", kind.id()));
        b.say(text, origins);
    }
}

/// How many start at once, and whether the staff to carry them is known.
fn capacity(b: &mut Builder<'_>, steps: &[Step]) {
    let l = b.l;
    let first = steps.iter().filter(|s| s.phase == 0).count();
    let (line, mut origins) = b.values(["admin_staff", "active_programmes"]);
    let known = if line.is_empty() {
        words::brief_staff_unknown(l)
    } else {
        words::brief_staff_known(l, line)
    };
    let runs = vec![(words::brief_together(l, first, number(b, 1)), false), (known, false)];
    origins.push(Origin::Count);
    b.about("capacity");
    b.runs(runs, origins);
}
