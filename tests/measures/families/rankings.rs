//! Multi-criteria weights and rankings.

use jiju::measure::Matrix;
use jiju::measure::ranking::{
    Direction, Preference, RandomIndex, ahp, column_mean_weights, consistency_index_of,
    critic_weights, critic_weights_undirected, entropy_weights, entropy_weights_minmax,
    geometric_mean_weights, grey_relational_grade, hierarchy_weights, hierarchy_weights_rounded,
    promethee, ranks, topsis, topsis_minmax, vikor,
};

use super::{Answer, Family, Input, numbers};

/// The families answered here.
pub fn family(name: &str) -> Option<Family> {
    Some(match name {
        "ahp" => comparisons,
        "ahp_hierarchy" => hierarchy,
        "entropy_weights" => entropy,
        "critic_weights" => critic,
        "topsis" => ideal,
        "vikor" => compromise,
        "promethee" => outranking,
        "grey_relational" => grey,
        _ => return None,
    })
}

fn directions(input: &Input<'_>) -> Option<Vec<Direction>> {
    let direction = |t: f64| if t < 0.0 { Direction::Cost } else { Direction::Benefit };
    Some(input.numbers("types")?.into_iter().map(direction).collect())
}

fn comparisons(input: &Input<'_>, key: &str) -> Option<Answer> {
    let table = input.matrix("matrix")?;
    let result = ahp(&table);
    let ratio = |index| result.clone().and_then(|a| a.consistency_ratio(index)).into();
    // The peer divides the index of the other two sets of weights by Saaty's table of 1980.
    let ratio_of = |weights: Result<Vec<f64>, _>| {
        let n = table.rows();
        let random = RandomIndex::Saaty1980.of(n)?;
        let index = weights.and_then(|w| consistency_index_of(&table, &w));
        Some(index.map(|i| if random > 0.0 { i / random } else { 0.0 }).into())
    };
    Some(match key {
        "weights_eigenvector" => result.map(|a| a.weights).into(),
        "lambda_max" => result.map(|a| a.lambda_max).into(),
        "consistency_index" => result.map(|a| a.consistency_index).into(),
        "cr" | "cr_ri_0.58_0.90_1.12" => ratio(RandomIndex::Saaty1980),
        "cr_ri_0.52_0.89_1.11" => ratio(RandomIndex::Saaty2005),
        "cr_ri_donegan_dodd" => ratio(RandomIndex::DoneganDodd),
        "weights_geometric_mean" => geometric_mean_weights(&table).into(),
        "weights_column_mean" => column_mean_weights(&table).into(),
        "cr_of_geometric_mean" => return ratio_of(geometric_mean_weights(&table)),
        "cr_of_column_mean" => return ratio_of(column_mean_weights(&table)),
        "rejected" => Answer::refused([result]),
        _ => return None,
    })
}

fn hierarchy(input: &Input<'_>, key: &str) -> Option<Answer> {
    let criteria = input.matrix("criteria_matrix")?;
    let below = Input(input.value("matrices")?);
    let tables: Option<Vec<Matrix>> =
        input.texts("criteria")?.iter().map(|name| below.matrix(name)).collect();
    let tables = tables?;
    // The README of the peer prints three decimals and rounds every table to them on the way.
    let printed = hierarchy_weights_rounded(&criteria, &tables, 3);
    let exact = hierarchy_weights(&criteria, &tables);
    let answer = || Answer::ExactOrPrinted(Box::new(exact.into()), Box::new(printed.into()), 3);
    (key == "target_weights").then(answer)
}

fn entropy(input: &Input<'_>, key: &str) -> Option<Answer> {
    let (table, directions) = (input.matrix("matrix")?, directions(input)?);
    let (raw, scaled) = (entropy_weights(&table), entropy_weights_minmax(&table, &directions));
    let constant: Vec<usize> = (0..table.columns())
        .filter(|c| table.column(*c).windows(2).all(|w| w[0] == w[1]))
        .collect();
    Some(match key {
        "sum_normalised" => raw.into(),
        "minmax_then_sum_zero_log_zero" => match (scaled, defined(input)) {
            (Ok(w), true) if w.iter().all(|w| w.is_finite()) => Answer::Text("defined".to_owned()),
            (w, _) => w.into(),
        },
        "weight_of_constant" => raw.map(|w| w[*constant.first().unwrap()]).into(),
        "note" => Answer::holds(
            scaled.is_ok_and(|w| constant.iter().all(|c| w[*c] == 0.0)),
            "a constant criterion has another weight than 0",
        ),
        "undefined" => Answer::refused([raw, scaled]),
        _ => return None,
    })
}

/// Whether the case only says that there is a value: where a cell is negative.
fn defined(input: &Input<'_>) -> bool {
    input.matrix("matrix").is_some_and(|m| m.cells().iter().any(|x| *x < 0.0))
}

fn critic(input: &Input<'_>, key: &str) -> Option<Answer> {
    let (table, directions) = (input.matrix("matrix")?, directions(input)?);
    Some(match key {
        "all_benefit" => critic_weights_undirected(&table).into(),
        "direction_aware" => critic_weights(&table, &directions).into(),
        "undefined" => Answer::refused([critic_weights(&table, &directions)]),
        _ => return None,
    })
}

fn ideal(input: &Input<'_>, key: &str) -> Option<Answer> {
    let (table, directions) = (input.matrix("matrix")?, directions(input)?);
    let weights = input.numbers("weights")?;
    let vector = topsis(&table, &directions, &weights);
    let range = topsis_minmax(&table, &directions, &weights);
    let rank = |c: Vec<f64>| ranks(&c).into_iter().map(|r| r as f64).collect::<Vec<_>>();
    Some(match key {
        "closeness_vector_norm" => vector.into(),
        "closeness_minmax_norm" => range.into(),
        "rank_vector_norm" => vector.map(rank).into(),
        "rank_minmax_norm" => range.map(rank).into(),
        "undefined" => Answer::refused([vector, range]),
        _ => return None,
    })
}

fn compromise(input: &Input<'_>, key: &str) -> Option<Answer> {
    let (table, directions) = (input.matrix("matrix")?, directions(input)?);
    let result = vikor(&table, &directions, &input.numbers("weights")?, input.number("v")?);
    Some(match key {
        "S" => result.map(|r| r.s).into(),
        "R" => result.map(|r| r.r).into(),
        "Q" => result.map(|r| r.q).into(),
        "note" => {
            // The same without the constant criteria, weights as they were.
            let sound = result.is_ok_and(|r| {
                [&r.s, &r.r, &r.q].iter().all(|v| v.iter().all(|x| x.is_finite()))
                    && r.order.len() == table.rows()
                    && r.s.contains(&0.0)
            });
            Answer::holds(sound, "a constant criterion adds to S or R, or there is no ranking")
        }
        "undefined" => Answer::refused([result]),
        _ => return None,
    })
}

fn outranking(input: &Input<'_>, key: &str) -> Option<Answer> {
    let (table, directions) = (input.matrix("matrix")?, directions(input)?);
    let k = table.columns();
    let thresholds = |key| input.value(key).and_then(numbers).unwrap_or_else(|| vec![0.0; k]);
    let preferences: Option<Vec<Preference>> = thresholds("q")
        .into_iter()
        .zip(thresholds("p"))
        .map(|(q, p)| {
            Some(match input.text("preference")? {
                "usual" => Preference::Usual,
                "u-shape" => Preference::UShape { q },
                "v-shape" => Preference::VShape { p },
                "linear with indifference" => Preference::Linear { q, p },
                _ => return None,
            })
        })
        .collect();
    let flows = promethee(&table, &directions, &input.numbers("weights")?, &preferences?);
    Some(match key {
        "net_flow" => flows.map(|f| f.net).into(),
        "positive_flow" => flows.map(|f| f.positive).into(),
        "negative_flow" => flows.map(|f| f.negative).into(),
        "undefined" => Answer::refused([flows]),
        _ => return None,
    })
}

fn grey(input: &Input<'_>, key: &str) -> Option<Answer> {
    let (table, directions) = (input.matrix("matrix")?, directions(input)?);
    let (weights, rho) = (input.numbers("weights")?, input.number("rho")?);
    let grades = grey_relational_grade(&table, &directions, &weights, rho);
    Some(match key {
        "grade_weighted" => grades.into(),
        "undefined" => Answer::refused([grades]),
        _ => return None,
    })
}
