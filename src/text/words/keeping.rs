//! Work that is kept, locks, and files that changed.

sentences! {
    /// Who has a document open, by name and machine.
    kept_who(user, machine): "用户 {user}（计算机 {machine}）", "user {user} on {machine}";
    /// Who has a document open, by machine alone.
    kept_machine(machine): "计算机 {machine}", "the machine {machine}";
    /// Who has a document open, by name alone.
    kept_user(user): "用户 {user}", "user {user}";
    /// Who has it open, where nobody says so.
    kept_somebody(): "另一个窗口或另一台计算机", "another window or machine";
    /// Another window of the same user on the same machine.
    kept_here(): "本机的另一个窗口", "another window on this machine";
    /// Age below a minute.
    kept_moment(): "1 分钟以内", "less than a minute";
    /// Age in minutes.
    kept_minutes(n): "{n} 分钟", "{n} min";
    /// Age in hours.
    kept_hours(n): "{n} 小时", "{n} h";
    /// Age in days.
    kept_days(n): "{n} 天", "{n} days";
    /// Unsaved work cannot be kept aside.
    kept_not(why): "未保存的改动暂时无法自动备存：{why}请尽快保存档案。", "Unsaved changes cannot be kept aside for now: {why} Please save the document soon.";
    /// Head of what interrupted sessions left.
    left_title(): "上次没有正常退出，找到未保存的改动", "The program ended in the middle; unsaved changes were found";
    /// Nothing is lost by waiting.
    left_hint(): "打开后先核对，再自行决定是否保存；原文件在保存之前不会改动。", "Open it, look at it, then decide whether to save; the saved file does not change before that.";
    /// When the record was written.
    left_age(age): "自动备存于本次启动前 {age}", "Kept {age} before this start";
    /// Where it belongs.
    left_file(path): "原文件 {path}", "file {path}";
    /// Never saved.
    left_no_file(): "从未保存为文件", "never saved to a file";
    /// Both in one line.
    left_about(age, file): "{age}；{file}", "{age}; {file}";
    /// The same as saved.
    left_same(): "内容与已保存的文件相同。", "Its content is the same as the saved file.";
    /// No file to compare with.
    left_file_gone(): "原文件现在打不开，无法对比。", "The saved file cannot be opened now, so there is nothing to compare with.";
    /// A list with other rows.
    left_rows(name, saved, recovered): "{name}：已保存 {saved} 行，找回 {recovered} 行", "{name}: {saved} rows saved, {recovered} rows found";
    /// A figure that differs.
    left_field(name, saved, recovered): "{name}：已保存 {saved}，找回 {recovered}", "{name}: saved {saved}, found {recovered}";
    /// No value.
    left_nothing(): "无", "nothing";
    /// More than is shown.
    left_more(n): "另有 {n} 处不同", "{n} more differences";
    /// Open what was found.
    left_open(): "打开找回的版本", "Open what was found";
    /// Throw it away.
    left_discard(): "丢弃", "Throw away";
    /// Not now.
    left_later(): "以后再说", "Later";
    /// Who has it open, and since when.
    held_by(who, age): "{who}已先打开这份档案，比您早 {age}。您可以查看和修改，保存时请另取文件名。", "This document is open already: {who}, {age} before you. You can look and change; to save, choose another name.";
    /// Somebody has it open.
    held_by_somebody(who): "{who}已先打开这份档案。您可以查看和修改，保存时请另取文件名。", "This document is open already ({who}). You can look and change; to save, choose another name.";
    /// Try to open it for oneself.
    held_again(): "重新打开", "Open again";
    /// The file changed.
    ask_changed(): "文件已被其他程序改过", "Another program changed the file";
    /// What each answer does.
    ask_changed_hint(path): "“{path}”在您打开以后有了别的改动。另存为新文件可以两份都留下；直接覆盖时，对方的版本保留为 .bak 文件。", "'{path}' was changed after you opened it. Saving as a new file keeps both; saving over it keeps the other version as the .bak file.";
    /// Save over it.
    command_save_over(): "覆盖保存", "Save over it";
    /// Parts of a document by their names in the file.
    kept_references(): "参照地区", "Reference areas";
    /// Industry tables.
    kept_tables(): "行业表", "Industry tables";
    /// Firms.
    kept_firms(): "企业名录", "Firm register";
    /// Institutions.
    kept_institutions(): "机构", "Institutions";
    /// Votes.
    kept_votes(): "评分与比较", "Votes and comparisons";
    /// Everything else.
    kept_other(): "其他内容", "Other content";
}

use super::super::Language;

/// The name of a part of a document by its name in the file.
#[must_use]
pub fn kept_part(l: Language, part: &str) -> String {
    match part {
        "place_zh" => super::identity_place_zh(l),
        "place_en" => super::identity_place_en(l),
        "trade" => super::identity_trade(l),
        "code" => super::identity_code(l),
        "industry_code" => super::identity_industry(l),
        "founding_year" => super::identity_founded(l),
        "identity" | "year" => super::part_identity(l),
        "as_of" => super::as_of_label(l),
        "series" => super::part_series(l),
        "references" => kept_references(l),
        "tables" => kept_tables(l),
        "region_sizes" => super::rt_edit(l),
        "firms" => kept_firms(l),
        "chain" => super::part_chain(l),
        "institutions" => kept_institutions(l),
        "actions" => super::part_actions(l),
        "targets" => super::part_targets(l),
        "assessments" | "comparisons" | "raters" => kept_votes(l),
        "declined" => super::decline_edit(l),
        "brief" => super::page_brief(l),
        "answers" => super::answer_edit(l),
        "governance" => super::paths_edit_governance(l),
        "proximities" => super::paths_edit_proximity(l),
        "cases" => super::own_edit(l),
        "settings" => super::judgements_edit(l),
        _ => kept_other(l),
    }
}

/// Who has a document open, as far as it is known.
#[must_use]
pub fn kept_holder(l: Language, user: &str, machine: &str) -> String {
    match (user.is_empty(), machine.is_empty()) {
        (true, true) => kept_somebody(l),
        (true, false) => kept_machine(l, machine),
        (false, true) => kept_user(l, user),
        (false, false) => kept_who(l, user, machine),
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
