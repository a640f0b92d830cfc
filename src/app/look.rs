//! What each command that changes only what is looked at does.

use super::command::Command;
use super::indicator_part::IndicatorPart;
use super::talk::Talk;
use super::view::{AdvicePart, Page, Part, View};

/// Commands that change only what is looked at.
pub(super) fn look(view: &mut View, command: Command) {
    match command {
        Command::Go(page) => view.page = page,
        Command::GoPart(part) => {
            view.page = Page::Profile;
            view.part = part;
        }
        Command::Seek(field, section) => {
            view.page = Page::Profile;
            view.part = Part::Section(section);
            view.seek = Some(field);
        }
        Command::Sought => view.seek = None,
        Command::Speak(language) => view.language = language,
        Command::Wear(theme) => view.theme = theme,
        Command::Indicator(id) => {
            view.page = Page::Indicators;
            view.indicators = IndicatorPart::Readings;
            view.indicator = Some(id);
        }
        Command::GoIndicators(part) => {
            view.page = Page::Indicators;
            view.indicators = part;
        }
        Command::Regions(at) => view.regions.look(at),
        Command::Register(at) => view.register.look(at),
        Command::GoCharts(group) => {
            view.page = Page::Indicators;
            view.indicators = IndicatorPart::Charts;
            view.charts = Some(group);
        }
        Command::LookAtVotes(votes) => view.votes = votes,
        Command::Instrument(id) => {
            view.page = Page::Advice;
            view.instrument = Some(id);
        }
        Command::GoAdvice(part) => view.advice = part,
        Command::Judge(judging) => {
            view.page = Page::Advice;
            view.advice = AdvicePart::Judgements;
            view.judging = judging;
        }
        Command::Problem(id) => view.problem = id,
        Command::Niche(id) => view.niche = Some(id),
        Command::Failure(Some(id)) => view.look_at_failure(id),
        Command::Failure(None) => view.failure = None,
        Command::Case(id) => {
            view.page = Page::Cases;
            view.case = Some(id);
            view.episode = None;
        }
        Command::Episode(id) => view.episode = id,
        Command::OwnWrite(on) => view.own_write = on,
        Command::OwnTable(table) => {
            view.own_table = table;
            view.own_row = 0;
        }
        Command::OwnRow(row) => view.own_row = row,
        Command::Record(record) if view.trail.last() != Some(&record) => view.trail.push(record),
        Command::RecordBack => {
            view.trail.pop();
        }
        Command::RecordClose => view.trail.clear(),
        Command::SwitchCase(id) => toggle(&mut view.without, id),
        Command::TurnChart(id) => toggle(&mut view.as_table, id),
        Command::Reword(key) => view.wording = key,
        Command::About(open) => view.about = open,
        Command::Help(open) => view.help = open,
        Command::Talk(of) => view.talk = of.map(|of| Talk { of, step: 0 }),
        Command::TalkStep(step) => {
            if let Some(talk) = &mut view.talk {
                talk.step = step;
            }
        }
        Command::Beside(other) => {
            view.beside = other;
            view.wording = None;
        }
        Command::Fold(id) => toggle(&mut view.unfolded, id),
        _ => {}
    }
}

fn toggle(set: &mut std::collections::BTreeSet<String>, id: String) {
    if !set.remove(&id) {
        set.insert(id);
    }
}
