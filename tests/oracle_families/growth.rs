//! Growth, shift-share and lifecycle.

use jiju::measure::cagr;

use super::{Answer, Family, Input};

/// The families answered here.
pub fn family(name: &str) -> Option<Family> {
    Some(match name {
        "growth" => growth,
        _ => return None,
    })
}

fn growth(input: &Input<'_>, key: &str) -> Option<Answer> {
    let compound =
        || Some(cagr(input.number("first")?, input.number("last")?, input.number("years")?));
    Some(match key {
        "cagr" => compound()?.into(),
        "undefined" => Answer::refused([compound()?]),
        _ => return None,
    })
}
