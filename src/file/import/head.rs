//! What the words above a column or before a row say: a name, a unit, a year.

use super::words::{Words, half_width, plain_words};

/// A head taken apart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Head {
    /// As it reads, its parts joined by a space.
    pub(super) text: String,
    /// The name without unit and year.
    pub(super) name: String,
    /// The name with what stands in brackets behind it.
    pub(super) long: String,
    /// The unit, as words.
    pub(super) unit: Option<String>,
    /// The year.
    pub(super) year: Option<i32>,
    /// Whether it is about part of a year, a plan or a rate.
    pub(super) qualified: bool,
}

impl Head {
    /// Reads the cells of a head from top to bottom.
    pub(super) fn of(pieces: &[&str], words: &Words) -> Self {
        let mut head = Self::default();
        let mut names: Vec<String> = Vec::new();
        let mut long: Vec<String> = Vec::new();
        let mut seen: Vec<&str> = Vec::new();
        let alone = pieces.iter().filter(|p| !p.trim().is_empty()).count() == 1;
        for piece in pieces.iter().map(|p| p.trim()).filter(|p| !p.is_empty()) {
            if seen.contains(&piece) {
                continue;
            }
            seen.push(piece);
            head.piece(piece, alone, words, &mut names, &mut long);
        }
        head.text = seen.join(" ");
        head.name = names.concat();
        head.long = long.concat();
        head.qualified = words.is_qualified(&without_whole_year(&half_width(&head.text)));
        head
    }

    fn piece(
        &mut self,
        piece: &str,
        alone: bool,
        words: &Words,
        names: &mut Vec<String>,
        long: &mut Vec<String>,
    ) {
        let half = without_whole_year(&half_width(piece));
        let text = without_number(half.trim());
        // Firms, vehicles and the like are units and things that are counted.
        let is_counted = alone && words.is_series(text);
        if let Some(unit) = unit_alone(text, words).filter(|_| !is_counted) {
            self.unit.get_or_insert(unit);
            return;
        }
        let (text, year) = take_year(text);
        self.year = self.year.or(year);
        let (name, bracket) = bracket(&text);
        let inside =
            bracket.as_deref().and_then(|b| unit_alone(b, words).or_else(|| led(b, words)));
        // The brackets of Exports (CNY) belong to its name.
        let inside = inside.filter(|_| !words.is_series(&text));
        let mut name = name.trim().trim_end_matches([',', ':', '/', '、', ';']).to_owned();
        match inside {
            Some(unit) => {
                self.unit.get_or_insert(unit);
                long.push(name.clone());
            }
            None => {
                // 产值/万元, 产值 万元, 产值:万元
                let cut = name.rsplit_once(['/', ' ', ':', ',']);
                if let Some((before, end)) = cut
                    && !words.units_of(end).is_empty()
                    && !words.is_series(&name)
                {
                    self.unit.get_or_insert(end.trim().to_owned());
                    name = before.trim().to_owned();
                }
                let more = bracket.map_or_else(String::new, |b| format!("({b})"));
                long.push(format!("{name}{more}"));
            }
        }
        if !name.is_empty() {
            names.push(name);
        }
    }
}

/// `1-12月` is the whole year and says nothing.
fn without_whole_year(text: &str) -> String {
    let mut out = text.to_owned();
    for whole in ["(1-12月)", "(1—12月)", "1-12月", "1—12月", "1–12月", "全年", "年末数", "年末"]
    {
        out = out.replace(whole, "");
    }
    out
}

/// A name without the number of its line: `1.`, `（二）`, `三、`, and without 其中.
fn without_number(text: &str) -> &str {
    let is_number = |c: char| c.is_ascii_digit() || "一二三四五六七八九十".contains(c);
    let body = text.strip_prefix('(').unwrap_or(text);
    let rest = body.trim_start_matches(is_number);
    let mut out = text;
    if rest.len() < body.len() {
        let after = rest.strip_prefix([')', '、', '.']);
        // 2021.5 is no numbered line.
        if let Some(after) = after.filter(|a| !a.starts_with(|c: char| c.is_ascii_digit())) {
            out = after.trim_start();
        }
    }
    let out = out.strip_prefix("其中").map_or(out, |o| o.trim_start_matches([':', ' ']));
    out.trim_start_matches(['#', '-', '·', '•']).trim_start()
}

/// A text that is nothing but a unit, perhaps led by 单位.
fn unit_alone(text: &str, words: &Words) -> Option<String> {
    let text = text.trim().trim_matches(['(', ')']);
    if !words.units_of(text).is_empty() {
        return Some(text.to_owned());
    }
    led(text, words)
}

/// The unit behind 单位：.
fn led(text: &str, words: &Words) -> Option<String> {
    let plain = plain_words(text);
    let after = words.unit_lead.iter().find_map(|lead| plain.strip_prefix(lead.as_str()))?;
    let unit = after.trim_start_matches([':', ' ', '为']);
    (!words.units_of(unit).is_empty()).then(|| unit.to_owned())
}

/// All units that a line above a table names: 单位：万元、家、人.
pub(super) fn units_in(text: &str, words: &Words) -> Vec<String> {
    let plain = plain_words(text);
    let mut found = Vec::new();
    for lead in &words.unit_lead {
        for (at, _) in plain.match_indices(lead.as_str()) {
            let rest = plain.get(at + lead.len()..).unwrap_or_default();
            // 填报单位：某局 names an office, and 单位名称 a firm.
            let Some(list) = rest.strip_prefix([':', '为']) else { continue };
            let list = list.split([')', ';']).next().unwrap_or_default();
            let parts = list.split(['、', ',', '/', '，']);
            found.extend(parts.filter(|p| !words.units_of(p).is_empty()).map(ToOwned::to_owned));
        }
    }
    found.dedup();
    found
}

/// The last bracket of a text and what stands before it.
fn bracket(text: &str) -> (String, Option<String>) {
    let trimmed = text.trim();
    let cut = trimmed.rfind('(').and_then(|at| {
        let (before, rest) = trimmed.split_at_checked(at)?;
        let (inside, after) = rest.get(1..)?.split_once(')').unwrap_or((rest.get(1..)?, ""));
        Some((format!("{before}{after}"), inside.trim().to_owned()))
    });
    match cut {
        Some((name, inside)) if !name.trim().is_empty() => (name, Some(inside)),
        _ => (trimmed.to_owned(), None),
    }
}

/// The first year in a text, and the text without it.
fn take_year(text: &str) -> (String, Option<i32>) {
    let chars: Vec<char> = text.chars().collect();
    let digit = |i: usize| chars.get(i).is_some_and(char::is_ascii_digit);
    for at in 0..chars.len() {
        let four = (at..at + 4).all(digit);
        let alone = (at == 0 || !digit(at - 1)) && !digit(at + 4);
        if !four || !alone {
            continue;
        }
        let year = chars.get(at..at + 4).map(|c| c.iter().collect::<String>());
        let year = year.and_then(|y| y.parse::<i32>().ok()).filter(|y| (1900..=2100).contains(y));
        let Some(year) = year else { continue };
        let mut rest: String = chars.iter().take(at).collect();
        let after: String = chars.iter().skip(at + 4).collect();
        let after =
            after.strip_prefix("年度").or_else(|| after.strip_prefix('年')).unwrap_or(&after);
        let after = after.strip_prefix(".0").unwrap_or(after);
        rest.push_str(after);
        return (rest.trim().to_owned(), Some(year));
    }
    (text.to_owned(), None)
}
