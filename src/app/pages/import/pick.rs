//! A box of choices; a long list can be searched by a few letters of a name.

use egui::{ComboBox, Id, PopupCloseBehavior, TextEdit, Ui};

use crate::text::words;

use super::Desk;

/// Choices beyond which a list is searched.
const LONG: usize = 14;

/// Draws the box; answers the choice that was clicked. `quiet` where what it shows is no choice of
/// weight.
#[allow(clippy::too_many_arguments)] // A box, its name, what it shows and what it offers.
pub(super) fn pick(
    ui: &mut Ui,
    desk: Desk<'_>,
    said: &str,
    shown: &str,
    width: f32,
    quiet: bool,
    count: usize,
    chosen: Option<usize>,
    name: impl Fn(usize) -> String,
) -> Option<usize> {
    let cx = desk.cx;
    let text = if quiet { cx.note(shown) } else { cx.note(shown).color(cx.tokens.text_strong) };
    let mut picked = None;
    let mut combo = ComboBox::from_id_salt(said)
        .width(width * desk.scale())
        .height(360.0)
        .truncate()
        .selected_text(text);
    let id = ui.unique_id().with((said, "find"));
    if count > LONG {
        combo = combo.close_behavior(PopupCloseBehavior::CloseOnClickOutside);
    }
    let response = combo.show_ui(ui, |ui| {
        let wanted = if count > LONG { find(ui, desk, id) } else { String::new() };
        for i in 0..count {
            let text = name(i);
            if !wanted.is_empty() && !text.to_lowercase().contains(&wanted) {
                continue;
            }
            let is_chosen = chosen == Some(i);
            if ui.selectable_label(is_chosen, cx.note(text).color(cx.tokens.text)).clicked() {
                ui.close();
                picked = Some(i).filter(|_| !is_chosen);
            }
        }
    });
    if response.inner.is_none() && count > LONG {
        ui.data_mut(|d| d.remove::<String>(id));
    }
    response.response.accessible_name(said).on_hover_text(shown);
    picked
}

/// The field that narrows a long list; it has the cursor when the list opens.
fn find(ui: &mut Ui, desk: Desk<'_>, id: Id) -> String {
    let kept: Option<String> = ui.data(|d| d.get_temp(id));
    let is_new = kept.is_none();
    let mut text = kept.unwrap_or_default();
    let said = words::import_find_choice(desk.cx.l);
    let edit = TextEdit::singleline(&mut text)
        .id(id.with("text"))
        .hint_text(desk.cx.note(&said))
        .desired_width(f32::INFINITY);
    let response = ui.add(edit).accessible_name(said);
    if is_new {
        response.request_focus();
    }
    ui.data_mut(|d| d.insert_temp(id, text.clone()));
    text.trim().to_lowercase()
}
