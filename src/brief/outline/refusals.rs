//! Section 4: what is not advised, each with the reason that decides.

use crate::advice::List;
use crate::text::words;

use super::build::Builder;
use super::model::{Origin, Row};
use super::summary::{centred, plain, row};

pub(super) fn write(b: &mut Builder<'_>) {
    let l = b.l;
    b.section(&words::brief_refused(l));
    let mut refused = b.input.found.advice.list(List::NotAdvised);
    if refused.is_empty() {
        b.say(words::out_none(l), vec![]);
        return;
    }
    // What is forbidden first, the costliest of it first: that is where money is lost.
    refused.sort_by_key(|v| (!v.kind.is_hard(), std::cmp::Reverse(v.instrument.cost)));
    b.say(words::brief_refused_lead(l, refused.len()), vec![Origin::Count]);
    let rows: Vec<Row> = refused
        .into_iter()
        .enumerate()
        .map(|(i, v)| {
            let (reason, mut origins) = b.ground(&v.deciding);
            origins.extend([Origin::Catalogue(v.instrument.id.clone()), Origin::Count]);
            let name = v.instrument.name.get(l).to_owned();
            row(vec![(i + 1).to_string(), name, words::brief_stop(l, reason)], origins)
        })
        .collect();
    let head = vec![words::brief_number(l), words::brief_measure(l), words::brief_why(l)];
    b.table(head, vec![centred(8), plain(32), plain(60)], rows);
}
