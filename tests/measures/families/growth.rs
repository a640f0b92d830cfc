//! Growth, shift-share and lifecycle.

use jiju::measure::lifecycle::logistic;
use jiju::measure::shift_share::{
    dynamic_shift_share, esteban_marquillas, gerfin, shift_share_of_known,
};
use jiju::measure::{
    Matrix, ShiftShare, arithmetic_mean_growth, cagr, geometric_mean_growth, shift_share,
};

use super::{Answer, Family, Input};

/// The families answered here.
pub fn family(name: &str) -> Option<Family> {
    Some(match name {
        "growth" => growth,
        "shift_share" => shift_shares,
        "lifecycle_logistic" => lifecycle,
        _ => return None,
    })
}

fn growth(input: &Input<'_>, key: &str) -> Option<Answer> {
    let compound =
        || Some(cagr(input.number("first")?, input.number("last")?, input.number("years")?));
    let series = || input.numbers("series");
    Some(match key {
        "cagr" => compound()?.into(),
        "geometric_mean_growth" => geometric_mean_growth(&series()?).into(),
        "arithmetic_mean_growth" => arithmetic_mean_growth(&series()?).into(),
        "undefined" | "rejected" => match series() {
            Some(s) => Answer::refused([geometric_mean_growth(&s), arithmetic_mean_growth(&s)]),
            None => Answer::refused([compound()?]),
        },
        _ => return None,
    })
}

fn dunn(parts: &ShiftShare) -> Answer {
    Answer::map([
        ("total_change", parts.change),
        ("national", parts.national),
        ("industry_mix", parts.industry_mix),
        ("regional_competitive", parts.regional),
        ("net_total_shift", parts.net_shift()),
    ])
}

fn shift_shares(input: &Input<'_>, key: &str) -> Option<Answer> {
    if key == "dynamic_dunn_sum_of_years" {
        return dynamic(input);
    }
    let (h0, h1) = (input.numbers("region_t0")?, input.numbers("region_t1")?);
    let (n0, n1) = (input.numbers("nation_t0")?, input.numbers("nation_t1")?);
    let ours = shift_share(&h0, &h1, &n0, &n1);
    Some(match key {
        "dunn" => ours.map(|s| dunn(&s)).into(),
        "esteban_marquillas" => esteban_marquillas(&h0, &h1, &n0, &n1)
            .map(|s| {
                Answer::map([
                    ("total_change", s.change),
                    ("national", s.national),
                    ("industry_mix", s.industry_mix),
                    ("regional_competitive", s.competitive),
                    ("allocation", s.allocation),
                ])
            })
            .into(),
        "gerfin_indices" => gerfin(&h0, &h1, &n0, &n1)
            .map(|g| {
                Answer::map([
                    ("industry_mix", g.structural),
                    ("regional_competitive", g.locational),
                    ("net_total_shift", g.regional),
                ])
            })
            .into(),
        // In words: finite, and x1 less x0 grown as in the nation.
        "regional_competitive" => {
            let grown: f64 = h0.iter().zip(n0.iter().zip(&n1)).map(|(x, (a, b))| x * b / a).sum();
            let wanted = h1.iter().sum::<f64>() - grown;
            let right = ours.is_ok_and(|s| (s.regional - wanted).abs() < 1e-9);
            let value = ours.map(|s| s.regional).into();
            let words = Answer::holds(right, "the regional effect is not finite or another");
            Answer::ValueOrWords(Box::new(value), Box::new(words))
        }
        "identity" => {
            let adds = ours
                .is_ok_and(|s| (s.national + s.industry_mix + s.regional - s.change).abs() < 1e-9);
            Answer::holds(adds, "the parts do not add to the change")
        }
        "row" => {
            let absent: Vec<usize> = (0..n0.len()).filter(|i| n0[*i] <= 0.0).collect();
            let said = shift_share_of_known(&h0, &h1, &n0, &n1).is_ok_and(|s| s.left_out == absent);
            Answer::holds(said && !absent.is_empty() && ours.is_err(), "the row is not left out")
        }
        "undefined" | "rejected" => Answer::refused([ours]),
        _ => return None,
    })
}

fn dynamic(input: &Input<'_>) -> Option<Answer> {
    let by_year = |key| Some(input.matrix(key)?.transposed());
    let (here, there): (Matrix, Matrix) = (by_year("region_by_year")?, by_year("nation_by_year")?);
    let years: Vec<_> = here.iter_rows().zip(there.iter_rows()).map(Some).collect();
    Some(dynamic_shift_share(&years).map(|s| dunn(&s.parts)).into())
}

fn lifecycle(input: &Input<'_>, key: &str) -> Option<Answer> {
    let ours = logistic(&input.numbers("year_index")?, &input.numbers("series")?);
    Some(match key {
        "capacity_K" => ours.map(|l| l.capacity).into(),
        "rate_r" => ours.map(|l| l.rate).into(),
        "midpoint_t0" => ours.map(|l| l.midpoint).into(),
        "sse" => ours.and_then(|l| l.squared_error()).into(),
        "undefined" | "rejected" => Answer::refused([ours]),
        _ => return None,
    })
}
