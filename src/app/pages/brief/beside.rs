//! What the brief is compared with.

use egui::{ComboBox, Id, Ui};

use super::super::super::beside::Beside;
use super::super::super::command::Command;
use super::super::super::cx::Cx;
use super::super::super::profiles;
use super::super::super::widgets::{paragraph, year_input};
use crate::text::words;

pub(super) fn show(ui: &mut Ui, cx: Cx<'_>) {
    let name = words::brief_beside(cx.l);
    ui.label(cx.note(&name));
    let now = cx.view.beside.as_ref();
    let offers = offers(cx);
    let same = |a: &Beside| match (a, now) {
        (Beside::Year(_), Some(Beside::Year(_))) => true,
        (a, now) => Some(a) == now,
    };
    let shown = match offers.iter().find(|(b, _)| same(b)) {
        Some((_, name)) => name.clone(),
        None => words::brief_beside_none(cx.l),
    };
    let combo = ComboBox::from_id_salt("beside").width(ui.available_width() - 8.0);
    let combo = combo.height(360.0).truncate().selected_text(cx.body(shown));
    let response = combo.show_ui(ui, |ui| {
        let none = words::brief_beside_none(cx.l);
        if ui.selectable_label(now.is_none(), cx.body(none)).clicked() {
            cx.send(Command::Beside(None));
        }
        for (offer, name) in &offers {
            if ui.selectable_label(same(offer), cx.body(name)).clicked() {
                cx.send(Command::Beside(Some(offer.clone())));
            }
        }
    });
    response.response.accessible_name(&name);
    match now {
        Some(&Beside::Year(year)) => {
            ui.horizontal(|ui| {
                let name = words::brief_beside_which_year(cx.l);
                ui.label(cx.note(&name));
                let id = Id::unique("beside year");
                if let Some(Some(year)) = year_input(ui, cx, id, &name, Some(year)) {
                    cx.send(Command::Beside(Some(Beside::Year(year))));
                }
            });
            paragraph(ui, cx.note(words::brief_beside_year_hint(cx.l)));
        }
        Some(_) => paragraph(ui, cx.note(words::brief_beside_hint(cx.l))),
        None => {}
    }
}

/// Everything to compare with: the other profiles, another date, the samples.
fn offers(cx: Cx<'_>) -> Vec<(Beside, String)> {
    let others = cx.document.profiles.iter().enumerate().filter(|(i, _)| *i != cx.view.profile);
    let mut offers: Vec<(Beside, String)> =
        others.map(|(i, p)| (Beside::Profile(i), profiles::name(p, cx.l))).collect();
    if let Some(year) = cx.profile.as_of.or(cx.profile.year) {
        // Five years back is where the record that has grown since begins to tell.
        offers.push((Beside::Year(year - 5), words::brief_beside_year(cx.l)));
    }
    let samples = cx.samples.iter().filter(|s| s.profile != *cx.profile);
    offers.extend(samples.map(|s| {
        let name = words::brief_beside_sample(cx.l, profiles::name(&s.profile, cx.l));
        (Beside::Sample(s.name.clone()), name)
    }));
    offers
}
