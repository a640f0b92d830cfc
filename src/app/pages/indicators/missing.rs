//! What a measure lacks, and the way to where it is filled in.

use egui::Ui;

use crate::indicator::{Declaration, need_name};
use crate::text::words;

use super::super::super::command::Command;
use super::super::super::cx::Cx;
use super::super::super::indicator_part::IndicatorPart;
use super::super::super::view::Part;

/// The names of a gap: alternatives stand in one path, divided by `|`.
pub(super) fn name(cx: Cx<'_>, path: &str) -> String {
    let either: Vec<String> = path.split('|').map(|p| need_name(p, cx.words(), cx.l)).collect();
    either.join(&words::out_or(cx.l))
}

/// What the profile gives for the field that the reading would feed: the reading is missing, the
/// figure is not.
pub(super) fn given(cx: Cx<'_>, d: &Declaration) -> Option<String> {
    let field = d.feeds.as_deref().and_then(|id| cx.words().field(id))?;
    let value = cx.found().situation.get(&field.id)?;
    Some(words::ind_given(cx.l, field.name.get(cx.l), cx.shown(field, &value.known)))
}

/// Where a gap is filled in; none for what only a file can bring.
pub(in super::super) fn way(cx: Cx<'_>, path: &str) -> Option<Command> {
    path.split('|').find_map(|path| {
        let (head, rest) = path.split_once('.').unwrap_or((path, ""));
        match head {
            "series" => Some(Command::GoPart(Part::Series)),
            "reference" => Some(Command::GoPart(Part::References)),
            "government" | "targets" => Some(Command::GoPart(Part::Targets)),
            "firms" => Some(Command::GoPart(Part::Firms)),
            "chain" => Some(Command::GoPart(Part::Chain)),
            "identity" | "profile" => Some(Command::GoPart(Part::Identity)),
            "assessments" => Some(Command::GoIndicators(IndicatorPart::Assessment)),
            "field" | "fields" => {
                let field = cx.words().field(rest)?;
                Some(Command::Seek(field.id.clone(), field.section.clone()))
            }
            _ => None,
        }
    })
}

/// A gap as a link to where it is filled in. `owner` tells equal links apart for a screen reader.
pub(super) fn link(ui: &mut Ui, cx: Cx<'_>, path: &str, owner: &str) {
    let name = name(cx, path);
    let Some(command) = way(cx, path) else {
        ui.label(cx.note(&name)).on_hover_text(words::ind_by_file(cx.l));
        return;
    };
    let link = ui.link(cx.note(format!("{name} ▶")).color(cx.tokens.accent));
    let spoken = format!("{owner} {}", words::ind_fill(cx.l, &name));
    if link.accessible_name(spoken).clicked() {
        cx.send(command);
    }
}
