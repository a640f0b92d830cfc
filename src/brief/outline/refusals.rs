//! What is not advised, with the reason that decides; measures of one reason stand together.

use crate::advice::{List, Verdict};
use crate::text::words;

use super::build::{Builder, short};
use super::model::{Origin, Row};
use super::section::Section;
use super::summary::{centred, plain, row_of};

/// Reasons told where the essentials alone are told.
const ESSENTIAL: usize = 6;

pub(super) fn write(b: &mut Builder<'_>) {
    let l = b.l;
    b.section(Section::Refused);
    let mut refused = b.input.found.advice.list(List::NotAdvised);
    b.about("lead");
    if refused.is_empty() {
        b.say(words::out_none(l), vec![]);
        return;
    }
    // What is forbidden first, the costliest of it first: that is where money is lost.
    refused.sort_by_key(|v| (!v.kind.is_hard(), std::cmp::Reverse(v.instrument.cost)));
    b.say(words::brief_refused_lead(l, refused.len()), vec![Origin::Count]);
    let groups = by_reason(b, refused);
    let most = if b.is_full() { groups.len() } else { ESSENTIAL };
    let rest: Vec<&str> = groups
        .iter()
        .skip(most)
        .flat_map(|g| &g.verdicts)
        .map(|v| short(v.instrument.name.get(l)))
        .collect();
    let rest = (!rest.is_empty()).then(|| (rest.len(), b.names(&rest)));
    let rows: Vec<Row> =
        groups.into_iter().take(most).enumerate().map(|(i, g)| line(b, i, g)).collect();
    let head = vec![words::brief_number(l), words::brief_measure(l), words::brief_why(l)];
    b.about("table");
    b.table(head, vec![centred(8), plain(32), plain(60)], rows);
    if let Some((n, names)) = rest {
        b.about("rest");
        b.say(words::brief_refused_rest(l, n, names), vec![Origin::Count]);
    }
}

/// Measures refused for one reason.
struct Group<'v> {
    reason: String,
    origins: Vec<Origin>,
    verdicts: Vec<&'v Verdict>,
}

fn by_reason<'v>(b: &mut Builder<'_>, refused: Vec<&'v Verdict>) -> Vec<Group<'v>> {
    let mut groups: Vec<Group<'v>> = Vec::new();
    for v in refused {
        let (reason, origins) = b.ground(&v.deciding);
        match groups.iter_mut().find(|g| g.reason == reason) {
            Some(group) => {
                group.verdicts.push(v);
                group.origins.extend(origins);
            }
            None => groups.push(Group { reason, origins, verdicts: vec![v] }),
        }
    }
    groups
}

fn line(b: &Builder<'_>, i: usize, group: Group<'_>) -> Row {
    let l = b.l;
    let names: Vec<String> = (group.verdicts.iter())
        .map(|v| {
            let name = v.instrument.name.get(l);
            (if b.is_full() { name } else { short(name) }).to_owned()
        })
        .collect();
    let mut origins = group.origins;
    let ids = group.verdicts.iter().map(|v| v.instrument.id.clone());
    origins.extend(ids.map(Origin::Catalogue));
    origins.push(Origin::Count);
    let key = group.verdicts.first().map_or("", |v| v.instrument.id.as_str());
    let cells = vec![
        (i + 1).to_string(),
        b.clauses(&names),
        words::brief_stop(l, super::build::capital(&group.reason)),
    ];
    row_of(key, cells, origins)
}
