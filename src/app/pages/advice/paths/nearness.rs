//! How near the other niches lie to one, as shipped or as the user judges.

use egui::Ui;

use crate::case::Niche;
use crate::text::{rounded, words};

use super::super::super::super::command::Command;
use super::super::super::super::cx::Cx;
use super::super::super::super::edit::Edit;
use super::super::super::super::widgets::{choice, heading, labelled, small_button};
use super::niches;

/// Width of a name.
const NAME: f32 = 110.0;

pub(super) fn table(ui: &mut Ui, cx: Cx<'_>, niche: &Niche) {
    let l = cx.l;
    heading(ui, cx, words::niche_nearness(l, niche.short.get(l)), words::niche_nearness_remark(l));
    let others = cx.library().catalogue.niches.niches.iter().filter(|n| n.id != niche.id);
    for other in others {
        row(ui, cx, niche, other);
    }
}

fn row(ui: &mut Ui, cx: Cx<'_>, niche: &Niche, other: &Niche) {
    let l = cx.l;
    let table = &cx.library().catalogue.niches;
    let shipped = table.proximity(&niche.id, &other.id);
    let own = own(cx, &niche.id, &other.id);
    let now = own.unwrap_or(shipped);
    let names: Vec<String> = table.steps.iter().map(|s| rounded(s.value, 2)).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let same = |x: f64, y: f64| (x - y).abs() < 1e-9;
    let chosen = table.steps.iter().position(|s| same(s.value, now)).unwrap_or(usize::MAX);
    let group = niches::name(cx, &other.id);
    let width = NAME * cx.tokens.sizes.note / 12.0;
    let picked = labelled(ui, cx, width, other.short.get(l), |ui| {
        let picked = ui.scope(|ui| choice(ui, cx, &group, &names, chosen)).inner;
        remark(ui, cx, niche, other, own.is_some());
        picked
    });
    if let Some(step) = picked.and_then(|i| table.steps.get(i)) {
        let level = (!same(step.value, shipped)).then_some(step.value);
        change(cx, niche, other, level);
    }
}

/// What both share, or the shipped level where the user judges otherwise.
fn remark(ui: &mut Ui, cx: Cx<'_>, niche: &Niche, other: &Niche, changed: bool) {
    let l = cx.l;
    let table = &cx.library().catalogue.niches;
    if changed {
        let shipped = table.proximity(&niche.id, &other.id);
        let told = words::niche_changed(l, rounded(shipped, 2));
        ui.label(cx.tinted(told, cx.tokens.caution));
        let said = words::niche_reset_one(l, other.name.get(l));
        if small_button(ui, cx, words::niche_reset(l)).accessible_name(said).clicked() {
            change(cx, niche, other, None);
        }
        return;
    }
    let heads = table.pair(&niche.id, &other.id).map_or(&[][..], |p| p.shared.as_slice());
    let heads: Vec<&str> =
        heads.iter().filter_map(|id| table.head(id)).map(|h| h.name.get(l)).collect();
    let told = if heads.is_empty() {
        words::niche_shares_nothing(l)
    } else {
        words::niche_shares(l, heads.join(&words::out_comma(l)))
    };
    ui.label(cx.note(told));
}

fn change(cx: Cx<'_>, niche: &Niche, other: &Niche, level: Option<f64>) {
    let edit = Edit::Proximity(niche.id.clone(), other.id.clone(), level);
    cx.send(Command::change(edit));
}

/// The user's own level of a pair, where it differs from the shipped one.
fn own(cx: Cx<'_>, a: &str, b: &str) -> Option<f64> {
    let (a, b) = if a <= b { (a, b) } else { (b, a) };
    let level = *cx.profile.proximities.get(a)?.get(b)?;
    let shipped = cx.library().catalogue.niches.proximity(a, b);
    let sound = (0.0..=1.0).contains(&level) && (level - shipped).abs() > f64::EPSILON;
    sound.then_some(level)
}
