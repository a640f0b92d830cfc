//! Work that is kept, locks, and files that changed.

sentences! {
    /// Who has a document open, by name and machine.
    kept_who(user, machine): "用户 {user}（计算机 {machine}）", "user {user} on {machine}";
    /// Who has it open, where nobody says so.
    kept_somebody(): "另一个窗口或另一台计算机", "another window or machine";
    /// Age below a minute.
    kept_moment(): "不到一分钟", "less than a minute";
    /// Age in minutes.
    kept_minutes(n): "{n} 分钟", "{n} min";
    /// Age in hours.
    kept_hours(n): "{n} 小时", "{n} h";
    /// Age in days.
    kept_days(n): "{n} 天", "{n} days";
}

use super::super::Language;

/// Who has a document open, as far as it is known.
#[must_use]
pub fn kept_holder(l: Language, user: &str, machine: &str) -> String {
    if user.is_empty() || machine.is_empty() {
        kept_somebody(l)
    } else {
        kept_who(l, user, machine)
    }
}

/// A length of time in the largest whole unit.
#[must_use]
pub fn kept_age(l: Language, seconds: u64) -> String {
    match seconds {
        0..60 => kept_moment(l),
        60..3_600 => kept_minutes(l, seconds / 60),
        3_600..172_800 => kept_hours(l, seconds / 3_600),
        _ => kept_days(l, seconds / 86_400),
    }
}
