//! Structure: input–output, relatedness, complexity.

use jiju::measure::quotients::Quotients;
use jiju::measure::structure::{
    Advantages, Complexity, InputOutput, complexity, outlook_gain, outlook_index, separation,
};
use jiju::measure::{Matrix, Undefined};

use super::{Answer, Family, Input};

/// The families answered here.
pub fn family(name: &str) -> Option<Family> {
    Some(match name {
        "input_output" => flows,
        "economic_complexity" => relatedness,
        _ => return None,
    })
}

fn flows(input: &Input<'_>, key: &str) -> Option<Answer> {
    let output = input.numbers("total_output")?;
    let table = InputOutput::new(&input.matrix("flows_Z_row_sells_to_column")?, &output);
    Some(match key {
        "A" => table.and_then(|t| t.technical_coefficients()).into(),
        "leontief_inverse" => table.map(|t| t.leontief_inverse().clone()).into(),
        "output_multiplier_backward" => table.map(|t| t.output_multipliers()).into(),
        "power_of_dispersion_backward" => table.and_then(|t| t.power_of_dispersion()).into(),
        "sensitivity_of_dispersion_forward_leontief" => {
            table.and_then(|t| t.sensitivity_of_dispersion()).into()
        }
        "ghosh_B" => table.and_then(|t| t.allocation_coefficients()).into(),
        "ghosh_inverse" => table.and_then(|t| t.ghosh_inverse()).into(),
        "forward_linkage_ghosh_row_sums" => table.and_then(|t| t.forward_linkages()).into(),
        "row" => {
            let idle: Vec<usize> = (0..output.len()).filter(|s| output[*s] == 0.0).collect();
            let listed = table.is_ok_and(|t| {
                t.left_out() == idle
                    && t.output_multipliers().len() == output.len() - idle.len()
                    && t.output_multipliers().iter().all(|m| m.is_finite())
            });
            Answer::holds(listed && !idle.is_empty(), "an idle sector is not left out and listed")
        }
        _ => return None,
    })
}

/// ECI and PCI; for a table in pieces, where ours refuse, what the peer prints as a ranking.
fn indices(advantages: &Advantages) -> Result<Complexity, Undefined> {
    match complexity(advantages) {
        Err(Undefined::Disconnected) => separation(advantages),
        other => other,
    }
}

fn relatedness(input: &Input<'_>, key: &str) -> Option<Answer> {
    let sizes = input.matrix("matrix")?;
    let advantages = Advantages::of(&sizes);
    let counts = |list: &[usize]| list.iter().map(|n| *n as f64).collect::<Vec<_>>();
    let of = |f: &dyn Fn(&Advantages) -> Result<Answer, Undefined>| -> Answer {
        advantages.clone().and_then(|a| f(&a)).into()
    };
    let density = |a: &Advantages| a.density(&a.proximity()?);
    Some(match key {
        "rca" => Quotients::of(&sizes).map(|q| q.cells().clone()).into(),
        "mcp" => of(&|a| Ok(a.table()?.into())),
        "diversity" => of(&|a| Ok(counts(&a.diversity()).into())),
        "ubiquity" => of(&|a| Ok(counts(a.ubiquity()).into())),
        "proximity" => of(&|a| Ok(a.proximity()?.into())),
        "density" => of(&|a| Ok(density(a)?.into())),
        "eci" => of(&|a| Ok(indices(a)?.eci.into())),
        "pci" => of(&|a| Ok(indices(a)?.pci.into())),
        "coi" => of(&|a| Ok(outlook_index(a, &density(a)?, &indices(a)?)?.into())),
        "cog" => of(&|a| Ok(outlook_gain(a, &a.proximity()?, &indices(a)?)?.into())),
        "undefined" => Answer::refused([advantages.and_then(|a| complexity(&a))]),
        "eci_of_empty_region" => {
            let empty = empty_regions(&sizes);
            let advantages = advantages.ok()?;
            if empty.is_empty() {
                return None;
            }
            empty.iter().find(|r| advantages.regions().contains(r)).map(|r| *r as f64).into()
        }
        "others" => {
            let filled = sizes.rows() - empty_regions(&sizes).len();
            let computed = advantages.and_then(|a| complexity(&a)).is_ok_and(|c| {
                c.eci.len() == filled && c.eci.iter().chain(&c.pci).all(|x| x.is_finite())
            });
            Answer::holds(computed, "the other regions have no index")
        }
        _ => return None,
    })
}

fn empty_regions(sizes: &Matrix) -> Vec<usize> {
    let sums = sizes.row_sums();
    (0..sums.len()).filter(|r| sums[*r] == 0.0).collect()
}
