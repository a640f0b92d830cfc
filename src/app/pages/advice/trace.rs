//! The full working of one verdict: every factor with its interval, down to the score.

use egui::{Grid, Ui};

use crate::advice::Verdict;
use crate::measure::Estimate;
use crate::text::{rounded, two_decimals, words};

use super::super::super::command::Command;
use super::super::super::cx::Cx;
use super::super::super::widgets::paragraph;

pub(super) fn trace(ui: &mut Ui, cx: Cx<'_>, v: &Verdict) {
    let steps = steps(cx, v);
    let key = "trace".to_owned();
    let open = cx.view.unfolded.contains(&key);
    let mark = if open { "▼" } else { "▶" };
    let title = format!("{mark} {}", words::advice_trace(cx.l, steps.len()));
    if ui.link(cx.strong(title).color(cx.tokens.accent)).clicked() {
        cx.send(Command::Fold(key));
    }
    if !open {
        return;
    }
    Grid::new("trace").num_columns(2).striped(true).spacing([16.0, 4.0]).show(ui, |ui| {
        ui.label(cx.note(words::advice_step(cx.l)));
        ui.label(cx.note(words::advice_low_mid_high(cx.l)));
        ui.end_row();
        for (name, value) in steps {
            ui.add(egui::Label::new(cx.body(name)).wrap());
            ui.label(cx.body(value));
            ui.end_row();
        }
    });
    paragraph(ui, cx.note(words::advice_trace_note(cx.l)));
}

fn written(e: Estimate) -> String {
    format!("{} – {} – {}", two_decimals(e.lo), two_decimals(e.mid), two_decimals(e.hi))
}

fn steps(cx: Cx<'_>, v: &Verdict) -> Vec<(String, String)> {
    let (l, a) = (cx.l, &v.appraisal);
    let failure = |id: &str| {
        let found = cx.library().catalogue.failure(id);
        found.map_or_else(String::new, |f| f.name.get(l).to_owned())
    };
    let field =
        |id: &str| cx.words().field(id).map_or_else(String::new, |f| f.name.get(l).to_owned());
    let mut steps: Vec<(String, String)> = Vec::new();
    for (problem, share, need) in &a.needs {
        let name = words::advice_step_need(l, failure(problem), two_decimals(*share));
        steps.push((name, written(*need)));
    }
    steps.push((words::advice_step_need_all(l), written(a.need)));
    let (mean, weight) = v.support.prior;
    let prior = words::advice_step_prior(l, two_decimals(mean), rounded(weight, 2));
    steps.push((prior, two_decimals(mean)));
    for e in &v.support.episodes {
        let case = cx.library().case(&e.episode.case).map_or("", |c| c.short_name(l));
        let weight = two_decimals(e.weight.mid);
        let name = words::advice_step_episode(l, &e.episode.id, case, weight);
        let o = e.episode.outcome;
        steps.push((name, written(Estimate { lo: o.lo(), mid: o.mid(), hi: o.hi() })));
    }
    steps.push((words::advice_step_fit(l), written(a.fit)));
    for soft in &a.soft {
        let name = words::advice_step_soft(l, field(&soft.field));
        steps.push((name, written(soft.feasibility)));
    }
    steps.push((words::advice_step_authority(l), two_decimals(a.authority)));
    steps.push((words::advice_step_fiscal(l), written(a.fiscal_room)));
    steps.push((words::advice_step_feasibility(l), written(a.feasibility)));
    for risk in &a.risks {
        let name = match (&risk.failure, &risk.field) {
            (Some(id), _) => failure(id),
            (None, Some(id)) => field(id),
            (None, None) => words::advice_risk_base(l),
        };
        steps.push((words::advice_step_risk(l, name), written(risk.risk)));
    }
    steps.push((words::advice_step_risk_all(l), written(a.risk)));
    let weight = two_decimals(cx.library().catalogue.scoring.risk.weight);
    steps.push((words::advice_step_score(l, weight), written(a.score)));
    steps
}
