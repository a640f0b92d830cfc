//! Groups of controls side by side, broken into lines where they do not fit.

use egui::{Align, Id, Layout, Ui, vec2};

/// Between the parts of a group.
const INSIDE: f32 = 6.0;

/// Draws groups one after the other. How wide each is was measured before; where that has changed
/// the frame is laid out once more before it is shown, so that nothing jumps.
pub(super) fn flow(ui: &mut Ui, salt: &str, height: f32, groups: &[&dyn Fn(&mut Ui)]) {
    let id = Id::unique(("flow", salt));
    let before: Vec<f32> = ui.data(|d| d.get_temp(id)).unwrap_or_default();
    let room = ui.available_width();
    let gap = 16.0;
    let mut now = vec![0.0; groups.len()];
    let mut at = 0;
    while at < groups.len() {
        let mut end = at;
        let mut used = 0.0;
        while end < groups.len() {
            let wide = before.get(end).copied().unwrap_or(0.0);
            if end > at && used + wide > room {
                break;
            }
            used += if wide > 0.0 { wide + gap } else { 0.0 };
            end += 1;
        }
        let size = vec2(room, height);
        ui.allocate_ui_with_layout(size, Layout::left_to_right(Align::Center), |ui| {
            ui.set_min_height(height);
            for (i, group) in groups.iter().enumerate().take(end).skip(at) {
                ui.spacing_mut().item_spacing.x = INSIDE;
                let left = ui.cursor().left();
                group(ui);
                let wide = (ui.cursor().left() - left - INSIDE).max(0.0);
                if let Some(place) = now.get_mut(i) {
                    *place = wide;
                }
                if wide > 0.0 {
                    ui.add_space(gap - INSIDE);
                }
            }
        });
        at = end;
    }
    if now != before {
        ui.data_mut(|d| d.insert_temp(id, now));
        ui.ctx().request_discard("the width of controls");
    }
}
