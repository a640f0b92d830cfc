//! Tokens to egui's style.

use egui::style::{ScrollStyle, WidgetVisuals, Widgets};
use egui::{
    Color32, Context, CornerRadius, FontFamily, Margin, Shadow, Stroke, TextStyle, Visuals, vec2,
};

use crate::figure::fonts::{bold, regular};
use crate::figure::{Theme, Tokens};

/// Radius of controls.
pub(crate) const CONTROL: u8 = 6;
/// Radius of cards.
pub(crate) const CARD: u8 = 8;

/// Writes a theme into a context.
pub fn apply(ctx: &Context, theme: Theme) {
    let tokens = theme.tokens();
    ctx.options_mut(|o| {
        o.fallback_theme = egui::Theme::Light;
        // Ctrl+Q must ask about unsaved work first.
        o.quit_shortcuts.clear();
    });
    ctx.set_theme(if theme == Theme::Dark { egui::Theme::Dark } else { egui::Theme::Light });
    ctx.all_styles_mut(|style| {
        let s = tokens.sizes;
        style.text_styles = [
            (TextStyle::Small, regular(s.note)),
            (TextStyle::Body, regular(s.body)),
            (TextStyle::Button, regular(s.body)),
            (TextStyle::Heading, bold(s.title)),
            (TextStyle::Monospace, egui::FontId::new(s.body, FontFamily::Monospace)),
        ]
        .into();
        style.visuals = visuals(tokens);
        style.spacing.item_spacing = vec2(8.0, 6.0);
        style.spacing.button_padding = vec2(10.0, 4.0);
        style.spacing.interact_size = vec2(28.0, 22.0);
        style.spacing.menu_margin = Margin::same(8);
        style.spacing.scroll = scroll();
        style.spacing.tooltip_width = 360.0;
        style.interaction.tooltip_delay = 0.4;
        style.url_in_tooltip = true;
    });
}

/// A thin bar that is always seen, so that one knows that a column goes on.
fn scroll() -> ScrollStyle {
    ScrollStyle {
        bar_width: 8.0,
        floating_width: 5.0,
        floating_allocated_width: 8.0,
        dormant_background_opacity: 0.0,
        active_background_opacity: 0.0,
        interact_background_opacity: 0.2,
        dormant_handle_opacity: 0.25,
        active_handle_opacity: 0.5,
        ..ScrollStyle::floating()
    }
}

fn visuals(t: &Tokens) -> Visuals {
    let base = if t.theme == Theme::Dark { Visuals::dark() } else { Visuals::light() };
    Visuals {
        widgets: Widgets {
            noninteractive: widget(t, t.raised, t.line, t.text, 1.0),
            inactive: widget(t, t.raised, t.line_strong, t.text, 1.0),
            hovered: widget(t, t.accent_tint, t.line_strong, t.text_strong, 1.0),
            active: widget(t, t.accent_tint, t.accent, t.text_strong, 2.0),
            open: widget(t, t.accent_tint, t.accent, t.text_strong, 1.0),
        },
        selection: egui::style::Selection {
            bg_fill: t.accent_tint,
            stroke: Stroke::new(2.0, t.accent),
        },
        hyperlink_color: t.accent,
        override_text_color: None,
        weak_text_color: Some(t.text_weak),
        faint_bg_color: t.sunken,
        extreme_bg_color: t.raised,
        text_edit_bg_color: Some(t.raised),
        code_bg_color: t.sunken,
        warn_fg_color: t.caution,
        error_fg_color: t.negative,
        window_fill: t.raised,
        window_stroke: Stroke::new(t.stroke, t.line_strong),
        window_corner_radius: CornerRadius::same(CARD),
        menu_corner_radius: CornerRadius::same(CARD),
        window_shadow: shadow(),
        popup_shadow: shadow(),
        panel_fill: t.surface,
        button_frame: true,
        striped: false,
        ..base
    }
}

fn shadow() -> Shadow {
    Shadow { offset: [0, 2], blur: 10, spread: 0, color: Color32::from_black_alpha(40) }
}

fn widget(t: &Tokens, fill: Color32, edge: Color32, text: Color32, width: f32) -> WidgetVisuals {
    WidgetVisuals {
        bg_fill: fill,
        weak_bg_fill: fill,
        bg_stroke: Stroke::new(width * t.stroke, edge),
        corner_radius: CornerRadius::same(CONTROL),
        fg_stroke: Stroke::new(1.0, text),
        expansion: 0.0,
    }
}
