//! The pages. Each gets shared references and sends commands.

mod advice;
mod brief;
mod cases;
mod components;
mod home;
mod import;
mod indicators;
mod profile;
mod worth;

use egui::{Frame, Margin, ScrollArea, Ui};

use super::cx::Cx;
use super::view::Page;

/// Draws the page that is looked at.
pub(super) fn show(ui: &mut Ui, cx: Cx<'_>) {
    match cx.view.page {
        Page::Home => home::page(ui, cx),
        Page::Advice => advice::page(ui, cx),
        Page::Profile => profile::page(ui, cx),
        Page::Brief => brief::page(ui, cx),
        Page::Indicators => indicators::page(ui, cx),
        Page::Cases => cases::page(ui, cx),
        Page::Import => import::page(ui, cx),
        Page::Components => components::page(ui, cx),
    }
}

/// A page, or a column of one, that scrolls by itself.
fn scrolled(ui: &mut Ui, name: &str, content: impl FnOnce(&mut Ui)) {
    ScrollArea::vertical().id_salt(name).auto_shrink(false).show(ui, |ui| {
        Frame::new().inner_margin(Margin::symmetric(20, 14)).show(ui, |ui| {
            ui.set_width(ui.available_width());
            content(ui);
        });
    });
}
