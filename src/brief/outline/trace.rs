//! The appendix: the working of every verdict, from the figures to the rules.

use crate::advice::list_name;
use crate::advice::trace::{Asked, Part, Pointer, trace};
use crate::text::words;

use super::build::Builder;
use super::model::{Align, Block, Column, Origin, Row, Table};
use super::section::Section;
use super::summary::{plain, row};

/// How far a step is set in.
const INSET: &str = "\u{3000}";

pub(super) fn write(b: &mut Builder<'_>) {
    let l = b.l;
    b.push(Block::PageBreak);
    b.appendix(Section::Trace);
    b.about("lead");
    b.say(words::advice_low_mid_high(l), vec![]);
    let found = b.input.found;
    let asked =
        Asked { situation: &found.situation, advice: &found.advice, force: &found.force, l };
    let mut verdicts: Vec<_> = found.advice.verdicts.iter().collect();
    verdicts.sort_by_key(|v| v.list);
    for (i, v) in verdicts.into_iter().enumerate() {
        let name = words::brief_with_list(l, v.instrument.name.get(l), list_name(v.list, l));
        b.item(i + 1, &name);
        let own = Origin::Catalogue(v.instrument.id.clone());
        let rows = trace(asked, v).into_iter().flat_map(|part| lines(part, &own)).collect();
        let value = Column { width: 26, align: Align::Right, bold: false };
        b.about(format!("trace {}", v.instrument.id));
        let columns = vec![plain(74), value];
        b.push(Block::Table(Table { head: vec![], columns, rows, dense: true }));
    }
}

/// The title of a part and its steps.
fn lines(part: Part, own: &Origin) -> Vec<Row> {
    let title = row(vec![part.title, String::new()], vec![Origin::Count]);
    let steps = part.steps.into_iter().map(|step| {
        let mut origins = vec![own.clone(), Origin::Judgement];
        origins.extend(step.to.map(|pointer| match pointer {
            Pointer::Field(id) => Origin::Field(id),
            Pointer::Lesson(id) => Origin::Lesson(id),
            Pointer::Episode(id) => Origin::Episode(id),
            Pointer::Law(id) => Origin::Law(id),
            Pointer::Failure(id) => Origin::Catalogue(id),
        }));
        row(vec![INSET.repeat(usize::from(step.depth)) + &step.name, step.value], origins)
    });
    std::iter::once(title).chain(steps).collect()
}
