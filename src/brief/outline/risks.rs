//! Where government itself goes wrong, side effects, the nearest failures, and what not to copy.

use crate::advice::{EpisodeUse, Severity, Verdict, mistransfer};
use crate::case::FailureKind;
use crate::text::{range, two_decimals, words};

use super::advice::ESSENTIAL;
use super::build::{Builder, short};
use super::declined;
use super::model::{Origin, Row};
use super::section::Section;
use super::summary::{named, plain, row_of};

/// Failures told.
const PAST: usize = 4;

pub(super) fn write(b: &mut Builder<'_>) {
    let l = b.l;
    b.section(Section::Risks);
    b.part(&words::brief_risk_own_head(l));
    own(b);
    let (advised, _) = declined::sorted(&b.input.found.advice, b.input.profile);
    if !advised.is_empty() {
        b.part(&words::brief_risk_side_head(l));
        side_effects(b, &advised);
        b.part(&words::brief_risk_past_head(l));
        past(b, &advised);
    }
    copied(b);
}

/// Risks of government that stand, and those that may.
fn own(b: &mut Builder<'_>) {
    let l = b.l;
    let low = b.library().catalogue.scoring.binding.low;
    let diagnosis = &b.input.found.advice.diagnosis;
    let of_government: Vec<&Severity> =
        diagnosis.severities.iter().filter(|s| s.kind == FailureKind::Government).collect();
    let stands = of_government.iter().filter(|s| s.severity.lo >= low);
    let mut any = false;
    for s in stands {
        let Some(failure) = b.library().catalogue.failure(&s.failure) else { continue };
        any = true;
        let severity = range(s.severity.lo, s.severity.hi, two_decimals);
        let (name, sentence) = (failure.name.get(l), failure.sentence.get(l));
        let text = words::brief_risk_stands(l, name, sentence, severity);
        b.about(format!("own {}", s.failure));
        b.say(text, vec![Origin::Catalogue(s.failure.clone()), Origin::Judgement]);
    }
    if !any {
        b.about("own none");
        b.say(words::brief_risk_none(l), vec![]);
    }
    let open: Vec<&&Severity> =
        of_government.iter().filter(|s| s.severity.lo < low && s.severity.hi >= low).collect();
    if !open.is_empty() {
        let names: Vec<&str> = open.iter().map(|s| b.failure(&s.failure)).collect();
        let origins = open.iter().map(|s| Origin::Catalogue(s.failure.clone())).collect();
        b.about("own open");
        b.say(words::brief_risk_open(l, b.names(&names)), origins);
    }
}

fn side_effects(b: &mut Builder<'_>, advised: &[&Verdict]) {
    let l = b.l;
    let most = if b.is_full() { advised.len() } else { ESSENTIAL };
    let rows: Vec<Row> = advised
        .iter()
        .take(most)
        .map(|v| {
            let x = &v.instrument;
            let effects: Vec<String> = x.side_effects.iter().map(|t| t.get(l).to_owned()).collect();
            let cells =
                vec![short(x.name.get(l)).to_owned(), words::brief_stop(l, b.clauses(&effects))];
            row_of(&x.id, cells, vec![Origin::Catalogue(x.id.clone()), Origin::Judgement])
        })
        .collect();
    let head = vec![words::brief_measure(l), words::brief_side_effects(l)];
    let columns = vec![named(36), plain(64)];
    b.about("side effects");
    b.table(head, columns, rows);
}

/// The nearest failure of each measure; one that bears on several is told once.
fn past(b: &mut Builder<'_>, advised: &[&Verdict]) {
    let l = b.l;
    let mut found: Vec<(&EpisodeUse, Vec<&str>)> = Vec::new();
    for v in advised {
        let Some(e) = v.nearest_failure() else { continue };
        let name = short(v.instrument.name.get(l));
        match found.iter_mut().find(|(told, _)| told.episode.id == e.episode.id) {
            Some((_, names)) => names.push(name),
            None => found.push((e, vec![name])),
        }
    }
    if found.is_empty() {
        b.about("past none");
        b.say(words::brief_risk_past_none(l), vec![]);
    }
    for (e, names) in found.into_iter().take(PAST) {
        let (told, origins) = b.episode_short(e);
        let text = words::brief_risk_past(l, told, b.names(&names));
        b.about(format!("past {}", e.episode.id));
        b.say(text, origins);
    }
}

/// The case nearest by trade is not the one nearest by situation.
fn copied(b: &mut Builder<'_>) {
    let l = b.l;
    let trade = b.input.profile.identity.trade.as_deref().unwrap_or_default();
    let Some(warning) = mistransfer(trade, &b.input.found.advice, b.library()) else { return };
    let name = |id: &String| b.library().case(id).map_or("", |c| c.short_name(l));
    let by_trade: Vec<&str> = warning.trade.iter().map(name).collect();
    let text = words::advice_mistransfer(l, b.names(&by_trade), name(&warning.situation));
    let mut origins: Vec<Origin> = warning.trade.iter().cloned().map(Origin::Case).collect();
    origins.push(Origin::Case(warning.situation.clone()));
    b.part(&words::brief_risk_copy_head(l));
    b.about("copied");
    b.say(text, origins);
}
