//! Two profiles, or one at two dates, side by side: what differs in figures, readings, problems and
//! verdicts, and why.

use crate::advice::{Verdict, list_name};
use crate::document::BriefChoices;
use crate::profile::{Known, show, show_number};
use crate::text::{Language, range, two_decimals, words};

use super::build::{Builder, capital, short};
use super::model::{Block, Origin, Outline, Row};
use super::seal::Seal;
use super::section::Section;
use super::summary::{named, plain, row_of};
use super::{Built, Input, summary};

/// Two cells and where they come from.
type Pair = ([String; 2], Vec<Origin>);

/// The outline of a brief of two sides, told for those who carry things out.
#[must_use]
pub fn compare<'a>(first: &'a Input<'a>, second: &'a Input<'a>, language: Language) -> Outline {
    let choices = BriefChoices {
        audience: crate::document::Audience::WorkingGroup,
        ..BriefChoices::default()
    };
    let names = [side_name(first, language), side_name(second, language)];
    let sides = |seal: Seal| {
        let b = Builder::new(first, &choices, language, seal);
        Sides { b, inputs: [first, second], names: names.clone() }.told()
    };
    // Once to see which signs its texts leave free for the marks of sources, once with the marks.
    let Built { blocks, sources, chosen } = sides(Seal::unlike(&mut sides(Seal::default()).blocks));
    let [a, b] = names;
    let mut subtitle = Vec::new();
    for (name, input) in [(&a, first), (&b, second)] {
        let lines = summary::subtitle(input, language);
        subtitle.extend(lines.last().map(|line| words::label_colon(language, name) + line));
    }
    let invented = first.profile.fictitious || second.profile.fictitious;
    Outline {
        language,
        title: words::brief_compare_title(language, a, b),
        subtitle,
        fictitious: invented.then(|| words::out_fictitious(language)),
        blocks,
        sources,
        figures: Vec::new(),
        chosen,
    }
}

/// The place with its year, and the year asked where that differs.
fn side_name(input: &Input<'_>, l: Language) -> String {
    let profile = input.profile;
    let place = profile.identity.place(l);
    let name = match profile.year {
        Some(year) => words::brief_side_year(l, place, year),
        None => place.to_owned(),
    };
    match input.found.force.question.as_of {
        Some(as_of) if profile.year != Some(as_of) => words::brief_side_as_of(l, name, as_of),
        _ => name,
    }
}

struct Sides<'a> {
    b: Builder<'a>,
    inputs: [&'a Input<'a>; 2],
    names: [String; 2],
}

impl<'a> Sides<'a> {
    fn told(mut self) -> Built {
        self.overview();
        self.data();
        self.readings();
        self.problems();
        self.verdicts();
        self.sources();
        self.b.built()
    }

    /// Something told of each side in turn, with that side's own question and library.
    fn each<T>(&mut self, mut tell: impl FnMut(&mut Builder<'a>) -> T) -> [T; 2] {
        let [first, second] = self.inputs;
        self.b.input = first;
        let a = tell(&mut self.b);
        self.b.input = second;
        let b = tell(&mut self.b);
        self.b.input = first;
        [a, b]
    }

    fn heading(&mut self, section: Section, text: &str) {
        self.b.begin(section);
        self.b.heading(text);
        self.b.about("compare");
    }

    fn table(&mut self, item: String, rows: Vec<Row>) {
        if rows.is_empty() {
            let text = words::brief_compare_same(self.b.l);
            return self.b.say(text, vec![]);
        }
        let [a, b] = self.names.clone();
        self.b.table(vec![item, a, b], vec![named(24), plain(38), plain(38)], rows);
    }

    /// A row of a pair.
    fn row(key: &str, item: String, (pair, origins): Pair) -> Row {
        let [a, b] = pair;
        row_of(key, vec![item, a, b], origins)
    }

    /// A row of a pair that differs.
    fn differing(key: &str, item: String, pair: Pair) -> Option<Row> {
        let ([a, b], _) = &pair;
        (a != b).then(|| Self::row(key, item, pair))
    }

    fn overview(&mut self) {
        let l = self.b.l;
        self.heading(Section::Situation, &words::brief_compare_overview(l));
        let known = self.each(|b| {
            let known = &b.input.found.completeness;
            words::brief_compare_of(l, known.known, known.all)
        });
        let cases = self.each(|b| {
            let cases: Vec<&str> =
                b.input.found.force.cases.iter().map(|c| c.name.get(l)).collect();
            if cases.is_empty() { words::out_no_cases(l) } else { b.names(&cases) }
        });
        let binding = self.each(|b| {
            let ids = &b.input.found.advice.diagnosis.binding;
            let names: Vec<&str> = ids.iter().map(|id| b.failure(id)).collect();
            if names.is_empty() {
                words::out_none(l)
            } else {
                words::brief_stop(l, b.names(&names))
            }
        });
        let mut rows = vec![
            Self::row("known", words::brief_compare_known(l), (known, vec![Origin::Count])),
            Self::row("cases", words::brief_compare_cases(l), (cases, vec![])),
            Self::row("problems", words::brief_compare_binding(l), (binding, vec![])),
        ];
        for list in crate::advice::List::ALL {
            let n = self.each(|b| b.input.found.advice.list(list).len().to_string());
            rows.push(Self::row(list.id(), list_name(list, l), (n, vec![Origin::Count])));
        }
        self.table(words::brief_item(l), rows);
    }

    fn data(&mut self) {
        let l = self.b.l;
        self.heading(Section::Data, &words::brief_compare_data(l));
        let fields: Vec<(String, String)> = (self.b.library().words.fields().iter())
            .map(|f| (f.id.clone(), f.name.get(l).to_owned()))
            .collect();
        let mut rows = Vec::new();
        for (id, name) in fields {
            let knows = self.inputs.iter().any(|i| i.found.situation.knows(&id));
            if !knows {
                continue;
            }
            let values = self.each(|b| {
                let vocabulary = &b.library().words;
                let known = b.input.found.situation.get(&id).map(|v| v.known.clone());
                let shown = vocabulary.field(&id).map_or_else(String::new, |f| {
                    show(f, &known.unwrap_or(Known::Unknown), vocabulary, l)
                });
                let facts = b.input.profile.fields.get(&id).map(|d| d.facts.clone());
                let facts = facts.unwrap_or_default();
                (capital(&shown), b.fact_marks(&facts), facts)
            });
            let [(a, a_marks, a_facts), (z, z_marks, z_facts)] = values;
            if a == z {
                continue;
            }
            let mut origins = vec![Origin::Field(id.clone()), Origin::Judgement];
            origins.extend(a_facts.into_iter().chain(z_facts).map(Origin::Fact));
            rows.push(Self::row(&id, name, ([a + &a_marks, z + &z_marks], origins)));
        }
        self.table(words::brief_item(l), rows);
    }

    fn readings(&mut self) {
        let l = self.b.l;
        self.heading(Section::Paths, &words::brief_compare_readings(l));
        let ids: Vec<String> = self.inputs[0].found.readings.iter().map(|r| r.id.clone()).collect();
        let mut rows = Vec::new();
        for id in ids {
            let Some(declared) = self.inputs[0].knowledge.registry.declaration(&id) else {
                continue;
            };
            let (name, unit) = (declared.name.get(l).to_owned(), declared.unit.clone());
            let values = self.each(|b| {
                let reading = b.input.found.readings.iter().find(|r| r.id == id);
                let value = reading.and_then(crate::indicator::Reading::value);
                value.map_or_else(
                    || words::unknown(l),
                    |x| show_number(x, &unit, &b.library().words, l),
                )
            });
            let values = values.map(|v| capital(&v));
            rows.extend(Self::differing(&id, name, (values, vec![Origin::Reading(id.clone())])));
        }
        self.table(words::brief_item(l), rows);
    }

    fn problems(&mut self) {
        let l = self.b.l;
        self.heading(Section::Problems, &words::brief_compare_problems(l));
        let ids: Vec<String> =
            self.b.library().catalogue.failures.iter().map(|f| f.id.clone()).collect();
        let mut rows = Vec::new();
        for id in ids {
            let name = self.b.failure(&id).to_owned();
            let values = self.each(|b| {
                let diagnosis = &b.input.found.advice.diagnosis;
                let s = diagnosis.of(&id);
                let shown = range(s.lo, s.hi, two_decimals);
                if diagnosis.binding.contains(&id) || diagnosis.unlisted.contains(&id) {
                    words::brief_compare_stands(l, shown)
                } else if diagnosis.open.contains(&id) {
                    words::brief_compare_open(l, shown)
                } else {
                    shown
                }
            });
            let origins = vec![Origin::Catalogue(id.clone()), Origin::Judgement];
            rows.extend(Self::differing(&id, name, (values, origins)));
        }
        self.table(words::brief_problem(l), rows);
    }

    fn verdicts(&mut self) {
        let l = self.b.l;
        self.heading(Section::Advice, &words::brief_compare_verdicts(l));
        let instruments: Vec<(String, String)> = (self.b.library().catalogue.instruments.iter())
            .map(|i| (i.id.clone(), short(i.name.get(l)).to_owned()))
            .collect();
        let all = instruments.len();
        let mut rows = Vec::new();
        for (id, name) in instruments {
            let lists = self.inputs.map(|i| i.found.advice.verdict(&id).map(|v| v.list));
            if lists[0] == lists[1] {
                continue;
            }
            let told = self.each(|b| {
                let input = b.input;
                input.found.advice.verdict(&id).map_or_else(Default::default, |v| why(b, v))
            });
            let [(a, mut origins), (z, more)] = told;
            origins.extend(more);
            origins.push(Origin::Catalogue(id.clone()));
            rows.push(Self::row(&id, name, ([a, z], origins)));
        }
        let alike = all - rows.len().min(all);
        self.table(words::brief_measure(l), rows);
        self.b.about("alike");
        self.b.say(words::brief_compare_alike(l, alike, all), vec![Origin::Count]);
    }

    fn sources(&mut self) {
        let sources = self.b.citations.list();
        if !sources.is_empty() {
            let text = words::brief_sources_head(self.b.l);
            self.heading(Section::Basis, &text);
            self.b.push(Block::Sources(sources));
        }
    }
}

/// The list with the reason that decides.
fn why(b: &mut Builder<'_>, v: &Verdict) -> (String, Vec<Origin>) {
    let l = b.l;
    let (reason, origins) = b.ground(&v.deciding);
    let text = words::label_colon(l, list_name(v.list, l)) + &words::brief_stop(l, reason);
    (text, origins)
}
