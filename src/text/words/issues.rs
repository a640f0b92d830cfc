//! What is wrong or doubtful in a profile.

sentences! {
    /// A percentage was typed where a share is meant.
    issue_percent_for_share(value, fixed):
        "这里填的是份额（0–1）。{value} 像是百分数，是否应为 {fixed}？",
        "This is a share (0–1). {value} looks like a percentage; should it be {fixed}?";
    /// A share far above one.
    issue_share_above_one(value):
        "份额不能大于 1，现填 {value}。", "A share cannot be above 1; {value} was given.";
    /// A size below zero.
    issue_negative(value): "不能为负数，现填 {value}。", "This cannot be negative; {value} was given.";
    /// Below the least possible value.
    issue_below_least(value, least):
        "不能小于 {least}，现填 {value}。", "This cannot be below {least}; {value} was given.";
    /// Above the largest possible value.
    issue_above_most(value, most):
        "不能大于 {most}，现填 {value}。", "This cannot be above {most}; {value} was given.";
    /// A flag takes 0 or 1.
    issue_not_a_flag(value):
        "只能填 0（否）或 1（是），现填 {value}。", "Only 0 (no) or 1 (yes) fits here; {value} was given.";
    /// A count with decimals.
    issue_not_whole(value):
        "应为整数，现填 {value}，请核对。", "A whole number is expected; please check {value}.";
    /// A word the field does not know.
    issue_unknown_word(word): "没有“{word}”这个选项。", "'{word}' is not one of the choices.";
    /// A word where a number belongs.
    issue_word_for_number(word): "这里要填数字，现填“{word}”。", "A number belongs here, not '{word}'.";
    /// A number where a choice belongs.
    issue_number_for_word(): "这里要从选项中选择，不填数字。", "Choose one of the words here, not a number.";
    /// A unit that is not declared.
    issue_unknown_unit(unit): "不认识单位“{unit}”。", "The unit '{unit}' is not known.";
    /// A unit of another dimension.
    issue_wrong_unit(unit): "单位“{unit}”与本项不符。", "The unit '{unit}' does not fit this field.";
    /// Not a usable number.
    issue_not_a_number(): "不是可用的数字。", "This is not a usable number.";
    /// A field this version does not know.
    issue_unknown_field(): "本版本没有这个字段，原样保留，不参与计算。", "This version does not know the field; it is kept and not used.";
    /// A series this version does not know.
    issue_unknown_series(): "本版本没有这个指标序列，原样保留，不参与计算。", "This version does not know the series; it is kept and not used.";
    /// A year that cannot be.
    issue_year_out_of_range(year): "年份 {year} 有误。", "The year {year} cannot be right.";
    /// A figure from after the profile's year.
    issue_year_after_profile(year, profile):
        "{year} 年晚于档案年份 {profile} 年，不参与计算。", "{year} lies after the profile's year {profile}; it is not used.";
    /// An end before the beginning.
    issue_years_out_of_order(from, to): "结束年份 {to} 早于开始年份 {from}。", "The end {to} lies before the beginning {from}.";
    /// A part above its whole.
    issue_part_above_whole(part, whole_id, whole):
        "部分（{part}）大于整体（{whole_id}：{whole}），请核对口径。",
        "The part ({part}) is larger than the whole ({whole_id}: {whole}); check how each was counted.";
    /// About ten thousand times the neighbour.
    issue_ten_thousand_times(year, before, ratio):
        "{year} 年与 {before} 年相差约 {ratio} 倍，请核对是否混用了万元和亿元。",
        "{year} and {before} differ by a factor of about {ratio}; check whether 万元 and 亿元 were mixed.";
    /// A place code without six digits.
    issue_bad_code(code): "行政区划代码应为六位数字，现填“{code}”。", "The place code has six digits; '{code}' was given.";
    /// No name given.
    issue_no_name(): "还没有填写名称。", "No name has been given.";
    /// The same id twice.
    issue_duplicate_id(id): "编号“{id}”重复。", "The id '{id}' is used twice.";
    /// A vote outside 1–10.
    issue_score_out_of_range(score): "打分应在 1–10 之间，现为 {score}。", "A score lies from 1 to 10; {score} was given.";
    /// A comparison outside 1–9.
    issue_times_out_of_range(times): "两两比较应在 1–9 倍之间，现为 {times}。", "A comparison lies from 1 to 9 times; {times} was given.";
    /// A vote on the same thing twice.
    issue_voted_twice(rater): "{rater} 对同一项评了两次，按后一次计。", "{rater} has judged the same thing twice; the later one counts.";
    /// A firm in a stage that the chain does not have.
    issue_unknown_segment(segment): "产业链中没有环节“{segment}”。", "The chain has no stage '{segment}'.";
    /// The given value and the reading contradict each other.
    issue_conflict(given, read):
        "填报值 {given} 与由其他数据算出的 {read} 不一致。采用填报值，请说明口径。",
        "The given value {given} contradicts {read}, computed from other data. The given one is used; say how each was counted.";
}
