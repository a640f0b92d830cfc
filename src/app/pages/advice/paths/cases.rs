//! Links from a sentence on a case to the records it rests on.

use egui::Ui;

use super::super::super::super::command::Command;
use super::super::super::super::cx::Cx;
use super::super::super::super::record::lines;
use super::super::super::super::view::Record;

/// Facts, actions and episodes by their numbers; what was not known by the year asked is left out.
pub(super) fn references(
    ui: &mut Ui,
    cx: Cx<'_>,
    facts: &[String],
    actions: &[String],
    episodes: &[String],
) {
    let knows = |year: i32| cx.found().force.question.knows(year);
    let mut all: Vec<Record> = Vec::new();
    let facts = facts.iter().filter_map(|id| lines::fact(cx, id)).filter(|f| knows(f.year));
    all.extend(facts.map(|f| Record::Fact(f.id.clone())));
    let actions = actions.iter().filter_map(|id| lines::action(cx, id)).filter(|a| knows(a.from));
    all.extend(actions.map(|a| Record::Action(a.id.clone())));
    let episodes = episodes.iter().filter_map(|id| cx.library().episode(id));
    all.extend(episodes.filter(|e| knows(e.to)).map(|e| Record::Episode(e.id.clone())));
    for record in all {
        let (Record::Fact(id) | Record::Action(id) | Record::Episode(id)) = &record else {
            continue;
        };
        let link = ui.link(cx.note(id).color(cx.tokens.accent));
        if link.accessible_name(lines::name(cx, &record)).clicked() {
            cx.send(Command::Record(record));
        }
    }
}
