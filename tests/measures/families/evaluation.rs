//! Policy evaluation.

use jiju::measure::evaluation::{
    Differences, Matching, Observation, Panel, SyntheticControl, differences_in_differences,
    synthetic_control,
};

use super::{Answer, Family, Input};

/// The families answered here.
pub fn family(name: &str) -> Option<Family> {
    Some(match name {
        "did" => differences,
        "synthetic_control" => control,
        _ => return None,
    })
}

fn differences(input: &Input<'_>, key: &str) -> Option<Answer> {
    let columns = ["unit", "time", "treated", "post", "y"].map(|k| input.numbers(k));
    let [Some(unit), Some(time), Some(treated), Some(post), Some(y)] = columns else {
        return None;
    };
    let observations: Vec<Observation> = (0..y.len())
        .map(|i| Observation {
            unit: unit[i] as i64,
            time: time[i] as i64,
            treated: treated[i] > 0.5,
            post: post[i] > 0.5,
            outcome: y[i],
        })
        .collect();
    let result = Panel::of(&observations).and_then(|p| differences_in_differences(&p));
    let of = |part: fn(Differences) -> Answer| -> Answer { result.map(part).into() };
    Some(match key {
        "did_pooled_ols" | "did_twfe" => of(|d| d.effect.into()),
        "did_pooled_ols_se" => of(|d| d.se_pooled.into()),
        "did_twfe_se_unadjusted" => of(|d| d.se_unadjusted.into()),
        "did_twfe_se_clustered_by_unit" => of(|d| d.se_clustered.into()),
        "undefined" => Answer::refused([result]),
        _ => return None,
    })
}

fn control(input: &Input<'_>, key: &str) -> Option<Answer> {
    let (donors, treated) = (input.matrix("donors_by_time")?, input.numbers("treated")?);
    let before = input.number("pre_periods")? as usize;
    let fit = |matching| synthetic_control(&donors, &treated, before, matching);
    let (raw, scaled) = (fit(Matching::Outcomes), fit(Matching::Standardised));
    let effect = |fit: SyntheticControl| fit.effect().to_vec();
    Some(match key {
        "weights_raw_outcomes" => raw.map(|f| f.weights).into(),
        "pre_period_sse_raw" => raw.and_then(|f| f.squared_error_before()).into(),
        "post_gap_raw" => raw.map(effect).into(),
        "weights_each_period_divided_by_sd" => scaled.map(|f| f.weights).into(),
        "post_gap_each_period_divided_by_sd" => scaled.map(effect).into(),
        "undefined" => Answer::refused([raw, scaled]),
        _ => return None,
    })
}
