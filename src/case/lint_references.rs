//! Faults of the figures of other areas.

use super::lint::Lint;
use super::references::FILE;

/// Levels of an area.
const LEVELS: [&str; 4] = ["county", "prefecture", "province", "nation"];

impl Lint<'_> {
    /// Every comparator is offered or set aside once, with what it counts and where it was read.
    pub(super) fn references(&mut self) {
        let library = self.library;
        let offers = &library.offers;
        for area in &offers.areas {
            self.words(&area.place, &[&area.name]);
            let known = LEVELS.contains(&area.level.as_str());
            self.check(known, &area.place, format!("no level {}", area.level));
            let digits = area.code.bytes().all(|b| b.is_ascii_digit());
            self.check(digits, &area.place, "the code is no number");
        }
        for scope in &offers.scopes {
            self.words(&scope.id, &[&scope.name, &scope.warning]);
            let used = offers.all.iter().any(|o| o.scope == scope.id);
            self.check(used, &scope.id, "no figure counts so");
        }
        for aside in &offers.asides {
            self.words(FILE, &[&aside.why]);
        }
        for offer in &offers.all {
            self.offer(&offer.fact, &offer.series, &offer.scope);
        }
        let told = |id: &str| {
            let offered = offers.all.iter().filter(|o| o.fact == id).count();
            offered + offers.asides.iter().flat_map(|a| &a.facts).filter(|f| *f == id).count()
        };
        for fact in &library.comparators {
            self.check(told(&fact.id) == 1, &fact.id, "neither offered nor set aside, or both");
        }
        let exists = |id: &String| library.comparators.iter().any(|f| f.id == *id);
        for id in offers.asides.iter().flat_map(|a| &a.facts) {
            self.check(exists(id), id, "no such figure");
        }
    }

    fn offer(&mut self, id: &str, series: &str, scope: &str) {
        let library = self.library;
        let Some(fact) = library.comparators.iter().find(|f| f.id == id) else {
            return self.fault(id, "no such figure");
        };
        self.check(library.offers.area(&fact.case).is_some(), id, "of an area not declared");
        self.check(library.offers.scope(scope).is_some(), id, "its scope is not declared");
        self.check((1900..=2100).contains(&fact.year), id, "without a year");
        let read = fact.source.url.is_some() || fact.source.no_address.is_some();
        self.check(read, id, "without an address or a reason why there is none");
        let Some(kind) = library.words.series(series) else {
            return self.fault(id, format!("no series {series}"));
        };
        let unit = library.words.unit(&kind.unit).map(|u| u.name.zh.as_str());
        self.check(unit == Some(fact.unit.zh.as_str()), id, "not in the unit of the series");
    }
}
