//! Agglomeration, specialisation, concentration and inequality.

use jiju::measure::localisation::{
    IndustryProfile, RegionProfile, gini_of_quotients, industry_profiles, krugman,
    krugman_against_mean, region_profiles,
};
use jiju::measure::quotients::Quotients;
use jiju::measure::{
    Interval, concentration_ratio, effective_number, hall_tideman, herfindahl,
    herfindahl_normalised, inequality, location_quotient, shannon,
};

use super::{Answer, Family, Input};

/// The families answered here.
pub fn family(name: &str) -> Option<Family> {
    Some(match name {
        "location_quotient" => quotients,
        "localisation" => localisation,
        "concentration" => concentration,
        "inequality" => inequality_of,
        "krugman_pairwise" => krugman_of,
        "krugman_multi" => krugman_multi,
        _ => return None,
    })
}

fn quotients(input: &Input<'_>, key: &str) -> Option<Answer> {
    let Some(table) = input.matrix("matrix") else {
        let point = |field| Interval::point(input.number(field)?);
        let one = location_quotient(point("e_ij")?, point("e_j")?, point("e_i")?, point("e")?);
        return (key == "lq").then(|| one.map(Interval::mid).into());
    };
    let all = Quotients::of(&table);
    if key == "undefined" {
        return Some(Answer::refused([all]));
    }
    let all = all.ok()?;
    let rows = 0..table.rows();
    let columns = 0..table.columns();
    let by_industry = |scores: Vec<Option<Vec<Option<f64>>>>| {
        Answer::list(
            rows.clone()
                .map(|r| Answer::list(scores.iter().map(|s| s.as_ref().and_then(|s| s[r])))),
        )
    };
    Some(match key {
        "lq" | "others" => Answer::list(rows.map(|r| all.of_region(r))),
        "lq_average_by_region" => {
            Answer::list(region_profiles(&table).ok()?.iter().map(|p| p.map(|p| 1.0 / p.hachman)))
        }
        "slq_zscore_by_industry" => {
            by_industry(columns.map(|c| all.standardised(c).ok()).collect())
        }
        "sllq_tian_zscore_of_log_by_industry" => {
            by_industry(columns.map(|c| all.log_standardised(c).ok().map(|s| s.scores)).collect())
        }
        "undefined_cells" => {
            let (regions, industries) = (table.row_sums(), table.column_sums());
            let right = rows.clone().all(|r| {
                columns
                    .clone()
                    .all(|c| all.get(r, c).is_err() == (regions[r] == 0.0 || industries[c] == 0.0))
            });
            Answer::holds(right, "cells of empty regions or industries have a value")
        }
        _ => return None,
    })
}

fn localisation(input: &Input<'_>, key: &str) -> Option<Answer> {
    let pair = |a, b| Some((input.numbers(a)?, input.numbers(b)?));
    let by_pair = |(a, b): (Vec<f64>, Vec<f64>)| gini_of_quotients(&a, &b).into();
    match key {
        "gini_conc_unweighted" => return pair("industry_by_region", "all_by_region").map(by_pair),
        "gini_spec_unweighted" => {
            return pair("region_by_industry", "nation_by_industry").map(by_pair);
        }
        _ => {}
    }
    let table = input.matrix("matrix")?;
    let regions = |of: fn(RegionProfile) -> Answer| {
        Some(Answer::list(region_profiles(&table).ok()?.into_iter().map(|p| p.map(of))))
    };
    let industries = |of: fn(IndustryProfile) -> f64| {
        Some(Answer::list(industry_profiles(&table).ok()?.into_iter().map(|p| p.map(of))))
    };
    match key {
        "hoover_localisation_by_industry" => industries(|p| p.hoover),
        "locational_gini_half_scale" => industries(|p| p.hoover_gini / 2.0),
        "hoover_gini_full_scale" => industries(|p| p.hoover_gini),
        "gini_conc_unweighted_by_industry" => industries(|p| p.gini_of_quotients),
        "specialisation_coefficient_by_region" => regions(|p| p.specialisation.into()),
        "krugman_by_region" => regions(|p| p.krugman().into()),
        "hachman_by_region" => regions(|p| p.hachman.into()),
        "shannon_bits_by_region" => regions(|p| (p.shannon / std::f64::consts::LN_2).into()),
        "hhi_by_region" => regions(|p| p.herfindahl.into()),
        "duranton_puga_rdi_by_region" => regions(|p| p.relative_diversity().into()),
        "hhi_normalised_by_region" => {
            Some(Answer::list(table.iter_rows().map(herfindahl_normalised)))
        }
        "gini_spec_unweighted_by_region" => {
            let all = table.column_sums();
            Some(Answer::list(table.iter_rows().map(|row| gini_of_quotients(row, &all))))
        }
        _ => None,
    }
}

fn concentration(input: &Input<'_>, key: &str) -> Option<Answer> {
    let values = input.numbers("values")?;
    let ratio = |k| concentration_ratio(&values, k);
    Some(match key {
        "hhi" => herfindahl(&values).into(),
        "hhi_x10000" => herfindahl(&values).map(|h| h * 10_000.0).into(),
        "hhi_normalised" => herfindahl_normalised(&values).into(),
        "effective_number" => effective_number(&values).into(),
        "shannon_nats" => shannon(&values).into(),
        "hall_tideman" => hall_tideman(&values).into(),
        "berger_parker_cr1" => ratio(1).into(),
        "cr4" => ratio(4).into(),
        "cr8" => ratio(8).into(),
        "cr4_note" => Answer::holds(values.len() < 4, "four firms or more"),
        "undefined" | "rejected" => Answer::refused([
            herfindahl(&values),
            herfindahl_normalised(&values),
            effective_number(&values),
            hall_tideman(&values),
            shannon(&values),
            ratio(4),
        ]),
        _ => return None,
    })
}

fn inequality_of(input: &Input<'_>, key: &str) -> Option<Answer> {
    let values = input.numbers("values")?;
    let weighted = |measure: fn(&[f64], &[f64]) -> Result<f64, jiju::measure::Undefined>| {
        Some(Answer::from(measure(&values, &input.numbers("weights")?)))
    };
    let parts = || Some(inequality::theil_t_parts(&values, &input.indices("groups")?));
    Some(match key {
        "gini" => inequality::gini(&values).into(),
        "gini_normalised" => inequality::gini_normalised(&values).into(),
        "gini_weighted" => weighted(inequality::gini_weighted)?,
        "hoover" => inequality::hoover(&values).into(),
        "hoover_against_weights" => weighted(inequality::hoover_against)?,
        "cv_sample" => inequality::variation(&values).into(),
        "coulter" => inequality::coulter(&values).into(),
        "williamson_weighted_mean" => weighted(inequality::williamson)?,
        "theil_t" if values.contains(&0.0) => {
            let ours = inequality::theil_t(&values);
            let words = Answer::holds(ours.is_ok_and(|t| t > 0.0), "no Theil T with zeros");
            Answer::ValueOrWords(Box::new(ours.into()), Box::new(words))
        }
        "theil_t" => inequality::theil_t(&values).into(),
        "mean_log_deviation_theil_l" => inequality::theil_l(&values).into(),
        "theil_between" => parts()?.map(|p| p.between).into(),
        "theil_within" => parts()?.map(|p| p.within).into(),
        "undefined" | "rejected" => {
            Answer::refused([inequality::gini(&values), inequality::theil_t(&values)])
        }
        _ => return None,
    })
}

fn krugman_of(input: &Input<'_>, key: &str) -> Option<Answer> {
    let a = input.numbers("region_a")?;
    Some(match key {
        "krugman_pairwise" => krugman(&a, &input.numbers("region_b")?).into(),
        "undefined" | "rejected" => Answer::refused([krugman(&a, &input.numbers("region_b")?)]),
        _ => return None,
    })
}

fn krugman_multi(input: &Input<'_>, key: &str) -> Option<Answer> {
    let (own, others) = (input.numbers("own")?, input.matrix("others_by_column")?.transposed());
    (key == "krugman_against_mean_of_others").then(|| krugman_against_mean(&own, &others).into())
}
