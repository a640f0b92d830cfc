//! Likeness of cases.

use std::collections::BTreeMap;

use jiju::measure::likeness::{exponential, linear, threshold, weighted_mean};
use serde_json::Value;

use super::{Answer, Family, Input};

/// The families answered here.
pub fn family(name: &str) -> Option<Family> {
    (name == "case_similarity").then_some(case_similarity as Family)
}

fn case_similarity(input: &Input<'_>, key: &str) -> Option<Answer> {
    if input.value("case_base").is_some() {
        return retrieval(input, key);
    }
    let distance = input.number("a")? - input.number("b")?;
    let parameter = |prefix: &str| key.strip_prefix(prefix)?.parse().ok();
    if key == "linear_interval" {
        return Some(linear(distance, input.number("max")? - input.number("min")?).into());
    }
    if let Some(width) = parameter("linear_max") {
        return Some(linear(distance, width).into());
    }
    if let Some(alpha) = parameter("exponential_alpha_") {
        return Some(exponential(distance, alpha).into());
    }
    Some(threshold(distance, parameter("threshold_")?).into())
}

fn retrieval(input: &Input<'_>, key: &str) -> Option<Answer> {
    let interval = input.numbers("interval")?;
    let width = interval.get(1)? - interval.first()?;
    let (query, weights) = (input.value("query")?, input.value("weights")?);
    let local = |case: &Value| -> Option<BTreeMap<String, f64>> {
        query
            .as_object()?
            .iter()
            .map(|(field, q)| {
                let distance = q.as_f64()? - case[field].as_f64()?;
                Some((field.clone(), linear(distance, width).ok()?))
            })
            .collect()
    };
    let cases = input.value("case_base")?.as_object()?;
    let locals: BTreeMap<&String, BTreeMap<String, f64>> =
        cases.iter().map(|(id, case)| Some((id, local(case)?))).collect::<Option<_>>()?;
    if key == "local_linear" {
        return Some(Answer::map(
            locals.into_iter().map(|(id, features)| (id.clone(), Answer::map(features))),
        ));
    }
    let mut global: Vec<(String, f64)> = locals
        .into_iter()
        .map(|(id, features)| {
            let w: Vec<f64> =
                features.keys().map(|f| weights[f].as_f64()).collect::<Option<_>>()?;
            let values: Vec<f64> = features.into_values().collect();
            Some((id.clone(), weighted_mean(&values, &w).ok()?))
        })
        .collect::<Option<_>>()?;
    if key == "global_cbrkit_mean" {
        return Some(Answer::map(global));
    }
    let first: usize = key.strip_prefix("ranking_top")?.parse().ok()?;
    global.sort_by(|a, b| b.1.total_cmp(&a.1));
    Some(Answer::List(global.into_iter().take(first).map(|(id, _)| Answer::Text(id)).collect()))
}
