//! What is advised and the county declined, each with its reason.

use crate::advice::{Advice, Verdict, list_name};
use crate::document::Profile;
use crate::text::words;

use super::advice::in_order;
use super::build::Builder;
use super::model::{Origin, Row};
use super::summary::{plain, row_of};

/// What is advised, without and with a reason to decline it.
pub(super) fn sorted<'b>(
    advice: &'b Advice,
    profile: &Profile,
) -> (Vec<&'b Verdict>, Vec<&'b Verdict>) {
    in_order(advice).into_iter().partition(|v| !profile.declined.contains_key(&v.instrument.id))
}

pub(super) fn write(b: &mut Builder<'_>) {
    let l = b.l;
    let (_, declined) = sorted(&b.input.found.advice, b.input.profile);
    if declined.is_empty() {
        return;
    }
    b.part(&words::brief_declined(l));
    let rows: Vec<Row> = declined
        .into_iter()
        .filter_map(|v| {
            let kept = b.input.profile.declined.get(&v.instrument.id)?;
            let reason = b.library().catalogue.decline(&kept.reason);
            let reason = reason.map_or(kept.reason.as_str(), |r| r.name.get(l));
            let own = [reason, kept.words.trim()].into_iter().filter(|t| !t.is_empty());
            let own = own.collect::<Vec<_>>().join(&words::out_semicolon(l));
            let name = v.instrument.name.get(l).to_owned();
            let origins = vec![
                Origin::Catalogue(v.instrument.id.clone()),
                Origin::Profile(format!("declined.{}", v.instrument.id)),
            ];
            Some(row_of(&v.instrument.id, vec![name, list_name(v.list, l), own], origins))
        })
        .collect();
    let head =
        vec![words::brief_measure(l), words::brief_verdict(l), words::brief_declined_because(l)];
    b.about("declined");
    b.table(head, vec![plain(36), plain(18), plain(46)], rows);
}
