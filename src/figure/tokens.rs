//! Colours and sizes by role, in three themes. Nothing else in the program names a colour.

use egui::Color32;

/// How the screen looks. Prints and exports are always [`Theme::Light`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Theme {
    /// Warm grey paper, for every day.
    #[default]
    Light,
    /// For long work in the evening.
    Dark,
    /// High contrast and large, for a hall.
    Projector,
}

impl Theme {
    /// All themes in the order they are offered.
    pub const ALL: [Self; 3] = [Self::Light, Self::Dark, Self::Projector];

    /// A stable name for the command line and settings.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
            Self::Projector => "projector",
        }
    }

    /// The theme of a name.
    #[must_use]
    pub fn of_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|t| t.id() == id)
    }

    /// The tokens of the theme.
    #[must_use]
    pub fn tokens(self) -> &'static Tokens {
        match self {
            Self::Light => &LIGHT,
            Self::Dark => &DARK,
            Self::Projector => &PROJECTOR,
        }
    }
}

/// A meaning that colour may carry, never alone: a glyph or a word always stands beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Tone {
    Accent,
    Positive,
    Caution,
    Negative,
    Unknown,
}

/// Five text sizes in points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sizes {
    /// Notes, units, marks.
    pub note: f32,
    /// Body, fields, tables.
    pub body: f32,
    /// Section titles.
    pub section: f32,
    /// Page titles and key readings.
    pub title: f32,
    /// One figure that a room must read.
    pub figure: f32,
}

/// Every colour by its role, and the sizes of the theme.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tokens {
    /// Which theme this is.
    pub theme: Theme,
    /// The window.
    pub surface: Color32,
    /// A sheet, card or field.
    pub raised: Color32,
    /// A formula, a track.
    pub sunken: Color32,
    /// Separators.
    pub line: Color32,
    /// Edges of controls.
    pub line_strong: Color32,
    /// Titles and key figures.
    pub text_strong: Color32,
    /// Body text.
    pub text: Color32,
    /// Units, hints, notes.
    pub text_weak: Color32,
    /// Text on the accent and on solid chips.
    pub on_accent: Color32,
    /// You can act here.
    pub accent: Color32,
    /// Behind what is selected or pointed at.
    pub accent_tint: Color32,
    /// Good, advised.
    pub positive: Color32,
    /// Behind it.
    pub positive_tint: Color32,
    /// With care.
    pub caution: Color32,
    /// Behind it.
    pub caution_tint: Color32,
    /// Bad, not advised.
    pub negative: Color32,
    /// Behind it.
    pub negative_tint: Color32,
    /// Not known.
    pub unknown: Color32,
    /// Behind it.
    pub unknown_tint: Color32,
    /// Text sizes.
    pub sizes: Sizes,
    /// Width of a thin line.
    pub stroke: f32,
}

impl Tokens {
    /// The colour of a tone.
    #[must_use]
    pub fn tone(&self, tone: Tone) -> Color32 {
        match tone {
            Tone::Accent => self.accent,
            Tone::Positive => self.positive,
            Tone::Caution => self.caution,
            Tone::Negative => self.negative,
            Tone::Unknown => self.unknown,
        }
    }

    /// The tint of a tone.
    #[must_use]
    pub fn tint(&self, tone: Tone) -> Color32 {
        match tone {
            Tone::Accent => self.accent_tint,
            Tone::Positive => self.positive_tint,
            Tone::Caution => self.caution_tint,
            Tone::Negative => self.negative_tint,
            Tone::Unknown => self.unknown_tint,
        }
    }
}

const fn hex(rgb: u32) -> Color32 {
    let [_, r, g, b] = rgb.to_be_bytes();
    Color32::from_rgb(r, g, b)
}

const USUAL: Sizes = Sizes { note: 12.0, body: 14.0, section: 16.0, title: 20.0, figure: 28.0 };

const LIGHT: Tokens = Tokens {
    theme: Theme::Light,
    surface: hex(0xF4_F4F1),
    raised: hex(0xFF_FFFF),
    sunken: hex(0xEA_EAE6),
    line: hex(0xDC_DBD5),
    line_strong: hex(0x8F_8E87),
    text_strong: hex(0x17_191C),
    text: hex(0x33_373C),
    text_weak: hex(0x5E_646B),
    on_accent: hex(0xFF_FFFF),
    accent: hex(0x25_5A9B),
    accent_tint: hex(0xE6_EDF6),
    positive: hex(0x0C_6E5F),
    positive_tint: hex(0xE2_F0EC),
    caution: hex(0x85_5800),
    caution_tint: hex(0xF8_EDD6),
    negative: hex(0xAA_3320),
    negative_tint: hex(0xF9_E8E4),
    unknown: hex(0x5C_6470),
    unknown_tint: hex(0xEC_EDEF),
    sizes: USUAL,
    stroke: 1.0,
};

const DARK: Tokens = Tokens {
    theme: Theme::Dark,
    surface: hex(0x17_191C),
    raised: hex(0x1F_2226),
    sunken: hex(0x13_1517),
    line: hex(0x34_383E),
    line_strong: hex(0x66_6C75),
    text_strong: hex(0xF2_F3F4),
    text: hex(0xD3_D7DB),
    text_weak: hex(0xA2_A9B1),
    on_accent: hex(0x10_161D),
    accent: hex(0x8D_B6EA),
    accent_tint: hex(0x23_344A),
    positive: hex(0x62_C7B3),
    positive_tint: hex(0x17_332E),
    caution: hex(0xE0_B453),
    caution_tint: hex(0x3A_2F14),
    negative: hex(0xF2_937C),
    negative_tint: hex(0x40_231C),
    unknown: hex(0xA6_AEB8),
    unknown_tint: hex(0x2B_2F35),
    sizes: USUAL,
    stroke: 1.0,
};

const PROJECTOR: Tokens = Tokens {
    theme: Theme::Projector,
    surface: hex(0xFF_FFFF),
    raised: hex(0xFF_FFFF),
    sunken: hex(0xF0_F0EE),
    line: hex(0x8A_8A86),
    line_strong: hex(0x3A_3A38),
    text_strong: hex(0x00_0000),
    text: hex(0x11_1315),
    text_weak: hex(0x3B_3F44),
    on_accent: hex(0xFF_FFFF),
    accent: hex(0x0B_3F86),
    accent_tint: hex(0xE3_ECF8),
    positive: hex(0x00_564A),
    positive_tint: hex(0xDD_F0EB),
    caution: hex(0x66_4300),
    caution_tint: hex(0xFA_EBCB),
    negative: hex(0x92_1E0D),
    negative_tint: hex(0xFB_E3DD),
    unknown: hex(0x43_494F),
    unknown_tint: hex(0xE8_E9EB),
    sizes: Sizes { note: 15.0, body: 17.0, section: 20.0, title: 25.0, figure: 36.0 },
    stroke: 2.0,
};

#[cfg(test)]
mod tests {
    use super::*;

    /// Relative luminance by WCAG 2.
    fn luminance(c: Color32) -> f64 {
        let channel = |v: u8| {
            let v = f64::from(v) / 255.0;
            if v <= 0.040_45 { v / 12.92 } else { ((v + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * channel(c.r()) + 0.7152 * channel(c.g()) + 0.0722 * channel(c.b())
    }

    fn contrast(a: Color32, b: Color32) -> f64 {
        let (a, b) = (luminance(a), luminance(b));
        let (hi, lo) = if a > b { (a, b) } else { (b, a) };
        (hi + 0.05) / (lo + 0.05)
    }

    #[test]
    fn every_text_can_be_read_on_every_ground() {
        for theme in Theme::ALL {
            let t = theme.tokens();
            for ground in [t.surface, t.raised] {
                for text in [t.text_strong, t.text, t.text_weak, t.accent] {
                    assert!(contrast(text, ground) >= 4.5, "{theme:?} {text:?} on {ground:?}");
                }
            }
            assert!(contrast(t.on_accent, t.accent) >= 4.5);
            for tone in [Tone::Positive, Tone::Caution, Tone::Negative, Tone::Unknown] {
                assert!(contrast(t.tone(tone), t.tint(tone)) >= 4.5, "{theme:?} {tone:?}");
                assert!(contrast(t.tone(tone), t.raised) >= 4.5, "{theme:?} {tone:?}");
            }
        }
    }
}
