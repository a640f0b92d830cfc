//! The formulas against numbers worked out by hand.

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

use crate::assets::Files;
use crate::case::{InForce, Library, Niches, Question};
use crate::document::{Datum, Identity, Profile, Value};
use crate::measure::{Estimate, Interval};
use crate::profile::{Known, Reader, Situation};

use super::super::diagnosis::diagnose;
use super::*;

static LIBRARY: LazyLock<Arc<Library>> =
    LazyLock::new(|| Arc::new(Library::load(&Files::shipped()).unwrap()));

fn situation(numbers: &[(&str, f64)], words: &[(&str, &str)]) -> Situation {
    let mut s = Situation::over(LIBRARY.words.fields().len());
    for (field, x) in numbers {
        s.set(field, Known::Quantity(Interval::point(*x).unwrap()));
    }
    for (field, word) in words {
        s.set(field, Known::Word((*word).to_owned()));
    }
    s
}

fn fit_of(s: &Situation, path: &str) -> PathFit {
    let all = fits(&LIBRARY.catalogue.upgrading, s, &diagnose(s, &LIBRARY));
    all.into_iter().find(|f| f.path == path).unwrap()
}

fn near(x: f64, y: f64) -> bool {
    (x - y).abs() < 1e-6
}

/// Halfway up every ramp but those of the shared fields.
fn halfway() -> Situation {
    situation(
        &[
            ("mgmt_practice_score", 0.425),
            ("modern_equipment_share", 0.4),
            ("rd_intensity_pct", 1.25),
            ("product_homogeneity", 0.6),
            ("profit_margin_pct", 3.5),
            ("own_brand_share", 0.25),
            ("inspection_fail_pct", 5.5),
            ("customer_top3_share", 0.675),
            ("relatedness_density", 0.325),
            ("demand_trend_pct", -3.0),
            ("output_cagr3_pct", -2.5),
        ],
        &[("cluster_type", "sme_spread"), ("stage", "growth")],
    )
}

#[test]
fn the_fits_are_type_times_stage_times_signals() {
    let s = halfway();
    for (path, by_hand) in [
        // S3 = 0.5: 0.8 · 0.9 · (0.5 + 0.25)
        ("process", 0.54),
        // M1 = 0.35·0.5 + 0.35·0.795455 + 0.15·0.5 + 0.15·0.5 = 0.603409;
        // 0.6 · 0.9 · (0.5 + 0.301705) · 0.791667
        ("product", 0.342_729),
        // 0.4 · 0.5 · 0.5 · (1 − 0.7 · 0.5)
        ("functional", 0.065),
        // S2 = 0.3·0.285714 + 0.15·0.6875 + 0.3·0.5 + 0.25·0.5 = 0.463839;
        // 0.2 · 0.3 · 0.5 · (0.4 + 0.278304)
        ("chain", 0.020_349),
    ] {
        let fit = fit_of(&s, path);
        assert!(near(fit.fit.lo, by_hand) && near(fit.fit.hi, by_hand), "{path}: {:?}", fit.fit);
        assert!(fit.unknown.is_empty(), "{path}: {:?}", fit.unknown);
    }
}

#[test]
fn an_unknown_type_or_stage_gives_the_range_over_all() {
    let mut s = halfway();
    s.set("cluster_type", Known::Unknown);
    let fit = fit_of(&s, "process");
    assert!(near(fit.fit.lo, 0.5 * 0.9 * 0.75) && near(fit.fit.hi, 0.8 * 0.9 * 0.75));
    assert_eq!(fit.unknown, ["cluster_type"]);
    s.set("stage", Known::Unknown);
    let fit = fit_of(&s, "functional");
    assert!(near(fit.fit.lo, 0.1 * 0.2 * 0.5 * 0.65) && near(fit.fit.hi, 0.8 * 0.9 * 0.5 * 0.65));
    for (path, lo, hi) in [
        ("process", 0.5 * 0.5 * 0.5, 0.8),
        ("product", 0.0, 0.7 * 0.9),
        ("functional", 0.0, 0.8 * 0.9),
        ("chain", 0.0, 0.6 * 0.9),
    ] {
        let fit = fit_of(&situation(&[], &[]), path);
        assert!(near(fit.fit.lo, lo) && near(fit.fit.hi, hi), "{path}: {:?}", fit.fit);
    }
}

#[test]
fn buyers_in_few_hands_lower_functional_upgrading() {
    let (mut few, mut many) = (halfway(), halfway());
    few.set("customer_top3_share", Known::Quantity(Interval::point(0.9).unwrap()));
    many.set("customer_top3_share", Known::Quantity(Interval::point(0.3).unwrap()));
    let (few, many) = (fit_of(&few, "functional").fit, fit_of(&many, "functional").fit);
    assert!(near(many.mid, 0.1) && near(few.mid, 0.03), "{few:?} {many:?}");
}

#[test]
fn a_gap_is_clear_only_where_the_intervals_do_not_overlap() {
    let fit = |path: &str, lo: f64, hi: f64| PathFit {
        path: path.to_owned(),
        fit: Estimate { lo, mid: f64::midpoint(lo, hi), hi },
        factors: Vec::new(),
        unknown: Vec::new(),
    };
    let apart = lead(&[fit("a", 0.1, 0.2), fit("b", 0.3, 0.5)]).unwrap();
    assert_eq!((apart.first.as_str(), apart.second.as_str(), apart.clear), ("b", "a", true));
    let touching = lead(&[fit("a", 0.1, 0.3), fit("b", 0.3, 0.5)]).unwrap();
    assert!(!touching.clear);
    assert_eq!(lead(&[fit("a", 0.1, 0.3)]), None);
}

#[test]
fn governance_is_read_from_answers_alone() {
    let upgrading = &LIBRARY.catalogue.upgrading;
    let read = |given: &[(&str, &str)]| {
        let answers: BTreeMap<String, String> =
            given.iter().map(|(q, a)| ((*q).to_owned(), (*a).to_owned())).collect();
        govern(upgrading, &answers)
    };
    let captive = [("specification", "buyer"), ("buyers", "one"), ("switching", "no")];
    assert_eq!(read(&captive).mode(), Some("captive"));
    let modular = [("specification", "buyer"), ("buyers", "few"), ("switching", "easy")];
    assert_eq!(read(&modular).mode(), Some("modular"));
    // One answer may be enough.
    assert_eq!(read(&[("specification", "parent")]).mode(), Some("hierarchy"));
    assert_eq!(read(&[("specification", "joint")]).mode(), Some("relational"));
    let some = read(&[("specification", "buyer")]);
    assert_eq!(some.possible, ["captive", "modular"]);
    assert_eq!(some.open, ["buyers", "switching"]);
    let none = read(&[]);
    assert_eq!(none.possible.len(), upgrading.modes.len());
    assert_eq!(read(&[("buyers", "a thousand")]), none, "an answer nobody offered is none");
}

/// Three niches: a and b are near (0.9), a and c a little (0.3), b and c not.
const THREE: &str = r#"
industry_codes = ["363"]
trade_words = ["trailer"]
proximity_mark = "judgement"
proximity = [
  { a = "a", b = "b", level = 0.9, shared = ["skill"] },
  { a = "a", b = "c", level = 0.3, shared = ["skill"] },
]
rule = { demand = 0.5, linkage = 0.3, openness = 0.2, neighbour_share = 0.5, neighbours_from = 0.0, neighbours_to = 6.0, near = 0.4, appealing = 0.5, mark = "judgement" }
most = { named = 3, least_proximity = 0.6, episode = "H22", mark = "judgement" }
levels = { low = 0.2, middle = 0.5, high = 0.8, mark = "judgement" }
head = [{ id = "skill", name = { zh = "技", en = "skill" } }]
step = []
capability = [
  { id = "weld", head = "skill", name = { zh = "焊", en = "weld" } },
  { id = "cast", head = "skill", name = { zh = "铸", en = "cast" } },
]

[[niche]]
id = "a"
name = { zh = "甲", en = "A" }
short = { zh = "甲", en = "A" }
text = { zh = "甲", en = "A" }
demand = "high"
crowding = "low"
capabilities = ["weld", "cast"]
links = ["b", "c"]
facts = []
mark = "judgement"

[[niche]]
id = "b"
name = { zh = "乙", en = "B" }
short = { zh = "乙", en = "B" }
text = { zh = "乙", en = "B" }
demand = "low"
crowding = "high"
capabilities = ["weld"]
links = ["a"]
facts = []
mark = "judgement"

[[niche]]
id = "c"
name = { zh = "丙", en = "C" }
short = { zh = "丙", en = "C" }
text = { zh = "丙", en = "C" }
demand = "middle"
crowding = "middle"
capabilities = []
links = ["a"]
facts = []
mark = "judgement"
"#;

fn county(marks: &[(&str, Value)]) -> Profile {
    let mark = |(id, value): &(&str, Value)| ((*id).to_owned(), Datum::of(value.clone()));
    Profile {
        identity: Identity { industry_code: Some("C3630".into()), ..Identity::default() },
        niches: marks.iter().map(mark).collect(),
        ..Profile::default()
    }
}

fn chosen(profile: &Profile, neighbours: Option<f64>, table: &Niches) -> NicheChoice {
    let known: Vec<(&str, f64)> =
        neighbours.map(|n| ("neighbour_same_zones_count", n)).into_iter().collect();
    choose(Reader::new(profile, &LIBRARY.words), &situation(&known, &[]), table)
}

fn is(e: Estimate, lo: f64, hi: f64) -> bool {
    near(e.lo, lo) && near(e.hi, hi)
}

#[test]
fn density_linkage_and_appeal_by_hand() {
    let table: Niches = toml::from_str(THREE).unwrap();
    let profile = county(&[("a", Value::Number(1.0)), ("b", Value::Number(0.5))]);
    let choice = chosen(&profile, Some(3.0), &table);
    let a = choice.place("a").unwrap();
    // (0.9 · 0.5 + 0.3 · [0, 1]) / 1.2
    assert!(is(a.density, 0.375, 0.625), "{:?}", a.density);
    // (0.5 + [0, 1]) / 2
    assert!(is(a.linkage, 0.25, 0.75));
    // 0.5 · 0.2 + 0.5 · 3/6
    assert!(is(a.crowding, 0.35, 0.35));
    // 0.5 · 0.8 + 0.3 · [0.25, 0.75] + 0.2 · 0.65
    assert!(is(a.appeal, 0.605, 0.755), "{:?}", a.appeal);
    assert_eq!(a.zone, Zone::Open, "the density crosses the border");
    assert_eq!(a.missing, ["cast"], "b has the welding, nobody the casting");
    let b = choice.place("b").unwrap();
    assert!(is(b.density, 1.0, 1.0) && is(b.linkage, 1.0, 1.0));
    // 0.5 · 0.2 + 0.3 · 1 + 0.2 · (1 − 0.65)
    assert!(is(b.appeal, 0.47, 0.47));
    assert_eq!(b.zone, Zone::NearPlain);
    // Without the number of neighbours half of crowding may be anything.
    let open = chosen(&profile, None, &table);
    assert!(is(open.place("b").unwrap().appeal, 0.1 + 0.3 + 0.2 * 0.1, 0.1 + 0.3 + 0.2 * 0.6));
    assert!(open.neighbours_unknown && !choice.neighbours_unknown);
    assert_eq!(choice.unmarked, ["c"]);
}

#[test]
fn a_changed_proximity_counts_and_an_impossible_one_does_not() {
    let table: Niches = toml::from_str(THREE).unwrap();
    let mut profile = county(&[("a", Value::Number(1.0)), ("b", Value::Number(0.5))]);
    let of_a = |level: f64| BTreeMap::from([("c".to_owned(), level)]);
    profile.proximities = BTreeMap::from([("a".to_owned(), of_a(0.0))]);
    let choice = chosen(&profile, Some(3.0), &table);
    assert!(is(choice.place("a").unwrap().density, 0.5, 0.5), "0.9 · 0.5 / 0.9");
    // c now lies near nothing: its density is not defined and may be anything.
    assert!(is(choice.place("c").unwrap().density, 0.0, 1.0));
    assert_eq!(choice.changed, 1);
    for no_share in [7.0, -1.0, f64::NAN] {
        profile.proximities = BTreeMap::from([("a".to_owned(), of_a(no_share))]);
        let choice = chosen(&profile, Some(3.0), &table);
        assert!(is(choice.place("a").unwrap().density, 0.375, 0.625));
        assert_eq!(choice.changed, 0);
    }
}

#[test]
fn what_is_named_is_near_appealing_not_here_and_has_a_close_neighbour() {
    let table: Niches = toml::from_str(THREE).unwrap();
    let none = Value::Number(0.0);
    let here = Value::Number(1.0);
    let marks = [("a", none.clone()), ("b", here.clone()), ("c", here.clone())];
    assert_eq!(chosen(&county(&marks), Some(0.0), &table).named, ["a"]);
    let marks = [("a", here.clone()), ("b", here.clone()), ("c", here.clone())];
    assert!(chosen(&county(&marks), Some(0.0), &table).named.is_empty(), "it is here already");
    // Near by loose ties alone: c is led to by a at 0.3.
    let marks = [("a", here), ("b", none.clone()), ("c", none)];
    let choice = chosen(&county(&marks), Some(0.0), &table);
    assert_eq!(choice.place("c").unwrap().zone, Zone::NearAppealing);
    assert_eq!(choice.named, ["b"], "a leads to b at 0.9");
}

#[test]
fn the_table_is_for_its_own_trade() {
    let table = &LIBRARY.catalogue.niches;
    let of = |code: Option<&str>, trade: Option<&str>| {
        let text = |t: Option<&str>| t.map(str::to_owned);
        let identity =
            Identity { industry_code: text(code), trade: text(trade), ..Identity::default() };
        let profile = Profile { identity, ..county(&[("tank", Value::Number(1.0))]) };
        chosen(&profile, None, table)
    };
    assert_eq!(of(Some("3630"), None).applies, Some(true));
    assert_eq!(of(Some("C3660"), Some("水泵")).applies, Some(true), "the code decides");
    assert_eq!(of(None, Some("半挂车和配件")).applies, Some(true));
    for none in [of(Some("C3441"), None), of(None, Some("水泵"))] {
        assert_eq!(none.applies, Some(false));
        assert!(none.places.is_empty() && none.named.is_empty());
    }
    let blank = of(Some(" "), None);
    assert_eq!(blank.applies, None);
    assert!(blank.places.is_empty());
}

fn look(s: &Situation, question: Question) -> Vec<LensReading> {
    let force = InForce::new(&LIBRARY, question);
    see(Reader::new(&Profile::default(), &LIBRARY.words), s, &[], &force)
}

#[test]
fn a_lens_is_a_weighted_mean_and_unknown_is_its_whole_range() {
    let blind = look(&situation(&[], &[]), Question::default());
    assert!(blind.iter().all(|l| is(l.strength, 0.0, 1.0) && l.standing == Standing::Open));
    // Research at half its ramp weighs a quarter.
    let seen = look(&situation(&[("rd_intensity_pct", 1.75)], &[]), Question::default());
    let technical = seen.iter().find(|l| l.lens == "technical").unwrap();
    assert!(is(technical.strength, 0.125, 0.875), "{:?}", technical.strength);
    let unknown = technical.signals.iter().filter(|s| s.known.is_none()).count();
    assert_eq!(unknown, technical.signals.len() - 1);
}

#[test]
fn cases_speak_of_competence_only_in_force_and_in_time() {
    let s = situation(&[], &[]);
    let cases = |question: Question| -> Vec<String> {
        look(&s, question).iter().flat_map(|l| &l.cases).map(|u| u.case.clone()).collect()
    };
    let all = cases(Question::default());
    for case in ["liangshan", "hubei", "tieling"] {
        assert!(all.iter().any(|c| c == case), "{case}");
        let without = cases(Question::default().also_without(case));
        assert!(!without.iter().any(|c| c == case), "{case}");
    }
    let then = Question { as_of: Some(2007), ..Question::default() };
    assert_eq!(cases(then), ["liangshan"], "the welders of 2007");
}
