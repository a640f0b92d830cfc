//! The type of a cluster: how far each type fits by tests and answers, which one leads, and where
//! answers, evidence and the declared type differ.

use crate::case::{ClusterRules, ClusterType};
use crate::measure::Estimate;

use super::ClusterInput;
use super::aspect::{TestReading, mean, read_tests};

/// A question as answered, seen from one type.
#[derive(Clone, Debug, PartialEq)]
pub struct AnswerReading {
    /// The question.
    pub question: String,
    /// The option chosen.
    pub option: Option<String>,
    /// Its weight in the fit.
    pub weight: f64,
    /// How far it speaks for the type; the whole range where not answered.
    pub strength: Estimate,
}

/// How far one type fits.
#[derive(Clone, Debug, PartialEq)]
pub struct TypeFit {
    /// The type.
    pub id: String,
    /// Tests and answers together, from 0 to 1.
    pub fit: Estimate,
    /// Tests alone.
    pub by_tests: Estimate,
    /// Answers alone.
    pub by_answers: Estimate,
    /// The tests.
    pub tests: Vec<TestReading>,
    /// The answers.
    pub answers: Vec<AnswerReading>,
}

/// How sure the leading type is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum KindStanding {
    /// It fits better than every other even at its lowest.
    Clear,
    /// It fits, and others are not excluded.
    Leaning,
    /// Too little is known.
    Open,
}

impl KindStanding {
    /// A stable name.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Clear => "clear",
            Self::Leaning => "leaning",
            Self::Open => "open",
        }
    }
}

/// The type as read.
#[derive(Clone, Debug, PartialEq)]
pub struct KindReading {
    /// One per type, in catalogue order.
    pub fits: Vec<TypeFit>,
    /// The type that is suggested.
    pub suggested: Option<String>,
    /// How sure it is.
    pub standing: KindStanding,
    /// Other types that fit as well: they look at another side of the cluster.
    pub also: Vec<String>,
    /// Types that cannot be excluded yet.
    pub open: Vec<String>,
    /// The type in the profile.
    pub declared: Option<String>,
    /// Types that the tests alone speak for.
    pub evidence_says: Vec<String>,
    /// Types that the answers alone speak for.
    pub answers_say: Vec<String>,
    /// Questions without an answer.
    pub unanswered: Vec<String>,
}

impl KindReading {
    /// The fit of a type.
    #[must_use]
    pub fn fit(&self, id: &str) -> Option<&TypeFit> {
        self.fits.iter().find(|f| f.id == id)
    }

    /// Whether the declared type is none of those the tests or the answers speak for.
    #[must_use]
    pub fn declared_differs(&self) -> bool {
        let Some(declared) = &self.declared else { return false };
        [&self.evidence_says, &self.answers_say]
            .into_iter()
            .any(|said| !said.is_empty() && !said.contains(declared))
    }

    /// Whether tests and answers speak, and for no type in common.
    #[must_use]
    pub fn answers_differ(&self) -> bool {
        !self.evidence_says.is_empty()
            && !self.answers_say.is_empty()
            && !self.evidence_says.iter().any(|t| self.answers_say.contains(t))
    }
}

/// Reads the type.
pub(super) fn read(rules: &ClusterRules, input: ClusterInput<'_>) -> KindReading {
    let numbers = &rules.type_numbers;
    let fits: Vec<TypeFit> = rules.types.iter().map(|t| fit(t, rules, input)).collect();
    let reaching = |of: fn(&TypeFit) -> Estimate, line: f64| -> Vec<String> {
        fits.iter().filter(|f| of(f).lo >= line).map(|f| f.id.clone()).collect()
    };
    let evidence_says = reaching(|f| f.by_tests, numbers.suggest_low);
    let answers_say = reaching(|f| f.by_answers, numbers.for_low);
    let reach = reaching(|f| f.fit, numbers.suggest_low);
    // Of those that fit, the one that fits best at its lowest; the first in the catalogue on a tie.
    let best = fits.iter().filter(|f| reach.contains(&f.id)).fold(None, |best, f| match best {
        Some(b) if !better(f, b) => Some(b),
        _ => Some(f),
    });
    let others = |f: &&TypeFit| best.is_some_and(|b| b.id != f.id);
    let also = fits.iter().filter(others).filter(|f| reach.contains(&f.id));
    let rivals = |f: &&TypeFit| best.is_none_or(|b| f.fit.hi > b.fit.lo);
    let open = fits
        .iter()
        .filter(|f| best.is_none() || others(f))
        .filter(rivals)
        .filter(|f| !reach.contains(&f.id) && f.fit.hi >= numbers.suggest_low);
    let (also, open): (Vec<String>, Vec<String>) =
        (also.map(|f| f.id.clone()).collect(), open.map(|f| f.id.clone()).collect());
    let standing = match best {
        None => KindStanding::Open,
        Some(b) if fits.iter().filter(others).all(|f| f.fit.hi <= b.fit.lo) => KindStanding::Clear,
        Some(_) => KindStanding::Leaning,
    };
    KindReading {
        suggested: best.map(|b| b.id.clone()),
        standing,
        also,
        open,
        declared: input.situation.word("cluster_type").map(str::to_owned),
        evidence_says,
        answers_say,
        unanswered: rules
            .questions
            .iter()
            .filter(|q| input.answers.get(&q.id).and_then(|id| q.option(id)).is_none())
            .map(|q| q.id.clone())
            .collect(),
        fits,
    }
}

fn better(a: &TypeFit, b: &TypeFit) -> bool {
    (a.fit.lo, a.fit.mid).partial_cmp(&(b.fit.lo, b.fit.mid)) == Some(std::cmp::Ordering::Greater)
}

fn fit(kind: &ClusterType, rules: &ClusterRules, input: ClusterInput<'_>) -> TypeFit {
    let tests = read_tests(&kind.tests, input);
    let answers: Vec<AnswerReading> = kind
        .answers
        .iter()
        .map(|a| {
            let chosen = input.answers.get(&a.question);
            let option = rules.question(&a.question).zip(chosen).and_then(|(q, id)| q.option(id));
            let speaks = option.and_then(|o| o.speaks.get(&kind.id));
            AnswerReading {
                question: a.question.clone(),
                option: option.map(|o| o.id.clone()),
                weight: a.weight,
                strength: speaks.map_or(Estimate::UNKNOWN, |x| Estimate::exactly(*x)),
            }
        })
        .collect();
    let by_test = tests.iter().map(|t| (t.test.weight, t.strength));
    let by_answer = answers.iter().map(|a| (a.weight, a.strength));
    TypeFit {
        id: kind.id.clone(),
        fit: mean(&by_test.clone().chain(by_answer.clone())),
        by_tests: mean(&by_test),
        by_answers: mean(&by_answer),
        tests,
        answers,
    }
}
