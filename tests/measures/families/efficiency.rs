//! Efficiency: envelopment and productivity indices.

use jiju::measure::efficiency::{
    Envelopment, Malmquist, Orientation, Returns, enough_units, malmquist,
};

use super::{Answer, Family, Input};

/// The families answered here.
pub fn family(name: &str) -> Option<Family> {
    Some(match name {
        "dea" => envelopment,
        "malmquist" => productivity,
        _ => return None,
    })
}

fn envelopment(input: &Input<'_>, key: &str) -> Option<Answer> {
    let (inputs, outputs) = (input.matrix("inputs")?, input.matrix("outputs")?);
    let units = Envelopment::new(&inputs, &outputs);
    let scores = |returns, orientation| -> Answer {
        units.clone().map(|u| u.efficiencies(returns, orientation)).into()
    };
    Some(match key {
        "ccr_input" => scores(Returns::Constant, Orientation::Input),
        "ccr_output" => scores(Returns::Constant, Orientation::Output),
        "bcc_input" => scores(Returns::Variable, Orientation::Input),
        "bcc_output" => scores(Returns::Variable, Orientation::Output),
        "scale_efficiency_input" => units.map(|u| u.scale_efficiencies(Orientation::Input)).into(),
        "warning" => Answer::holds(
            !enough_units(inputs.rows(), inputs.columns(), outputs.columns()),
            "there are enough units",
        ),
        _ => {
            // A unit that produces nothing.
            let unit: usize = key.strip_prefix("unit_")?.parse().ok()?;
            let score = |returns, orientation| {
                units.clone().and_then(|u| u.efficiency(unit, returns, orientation))
            };
            let none = score(Returns::Constant, Orientation::Input) == Ok(0.0)
                && score(Returns::Constant, Orientation::Output).is_err()
                && score(Returns::Variable, Orientation::Output).is_err();
            Answer::holds(none, "an idle unit has an output score, or an input score above 0")
        }
    })
}

fn productivity(input: &Input<'_>, key: &str) -> Option<Answer> {
    let tables = ["inputs_t0", "inputs_t1", "outputs_t0", "outputs_t1"].map(|k| input.matrix(k));
    let [Some(x0), Some(x1), Some(y0), Some(y1)] = tables else { return None };
    let orientation = match input.text("orientation")? {
        "input" => Orientation::Input,
        "output" => Orientation::Output,
        _ => return None,
    };
    let returns = match input.text("returns")? {
        "constant" => Returns::Constant,
        "variable" => Returns::Variable,
        _ => return None,
    };
    let part: fn(Malmquist) -> f64 = match key {
        "malmquist" => |m| m.index,
        "technical_change" => |m| m.technical_change,
        "efficiency_change" => |m| m.efficiency_change,
        _ => return None,
    };
    // The peer multiplies raw output scores, so that its progress is below 1; ours is above.
    let peers = |m: Malmquist| match orientation {
        Orientation::Input => part(m),
        Orientation::Output => 1.0 / part(m),
    };
    let units = malmquist([&x0, &x1], [&y0, &y1], returns, orientation);
    Some(units.map(|u| u.into_iter().map(|m| m.map(peers)).collect::<Vec<_>>()).into())
}
