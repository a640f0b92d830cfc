//! What stands beside the pictures: titles, readings, keys, heads of tables, sources.

sentences! {
    /// Label of invented data.
    fig_fictitious(): "虚构数据", "fictitious data";
    /// Sources of a figure.
    fig_sources(list): "来源：{list}。", "Sources: {list}.";
    /// One source of a figure.
    fig_source(one): "来源：{one}。", "Source: {one}.";
    /// More sources than are named.
    fig_sources_more(list, n): "来源：{list}等{n}处。", "Sources: {list} and {n} more.";
    /// Between sources.
    fig_source_gap(): "；", "; ";
    /// No source was given.
    fig_no_source(): "来源：档案中未注明。", "Source: not given in the profile.";
    /// Invented data have no source.
    fig_fictitious_source(): "来源：无，数据为教学虚构。", "Source: none, the data are invented for teaching.";
    /// Ours.
    fig_computed_source(): "来源：本软件按档案推算，规则与权重见案例库，属判断。", "Source: computed by this program from the profile; its rules and weights are judgement.";

    /// Status of a figure.
    fig_measured(): "实测或统计", "measured";
    /// Status of a figure.
    fig_estimated(): "估计", "estimated";
    /// Status of a figure.
    fig_claimed(): "自称", "claimed";
    /// Status of a figure.
    fig_target(): "目标", "target";
    /// Status of a figure.
    fig_recorded(): "案例记录", "recorded";
    /// Status of a figure.
    fig_rounded(): "约数", "rounded";
    /// Status of a figure.
    fig_derived(): "推算", "computed";
    /// Status of a figure.
    fig_judgement(): "判断", "judgement";
    /// Status of a figure.
    fig_unstated(): "未注明", "not stated";

    /// Key.
    fig_key_disc(): "统计或有记录", "recorded or measured";
    /// Key.
    fig_key_disc_fictitious(): "虚构的年度数", "invented yearly figure";
    /// Key.
    fig_key_ring(): "自称、约数或估计", "claimed, rounded or estimated";
    /// Key.
    fig_key_diamond(): "不足一年", "part of a year";
    /// Key.
    fig_key_range(): "区间", "range";
    /// Key.
    fig_key_gap(): "年份数据未知", "year unknown";
    /// Key.
    fig_key_ends(): "只连两端，中间年份未知", "joins the ends only, years between unknown";
    /// Key.
    fig_key_event(): "政策行动", "policy action";
    /// Key.
    fig_key_aim(): "目标", "aim";
    /// Key.
    fig_key_found(): "查到", "found";
    /// Key.
    fig_key_unsure(): "自称、区间或不是到期年的数", "claimed, a range, or not of the due year";
    /// Key.
    fig_key_improved(): "有改善", "improved";
    /// Key.
    fig_key_harmed(): "证据为负", "evidence is negative";
    /// Key.
    fig_key_no_evidence(): "未见证据", "no evidence found";
    /// Key.
    fig_key_interval(): "可能的范围", "possible range";
    /// Key.
    fig_key_middle(): "中值", "middle";

    /// Head of a table.
    fig_head_year(): "年份", "Year";
    /// Head of a table.
    fig_head_value(): "数值", "Value";
    /// Head of a table.
    fig_head_nature(): "性质", "Status";
    /// Head of a table.
    fig_head_source(): "来源", "Source";
    /// Head of a table.
    fig_head_what(): "项目", "Item";
    /// Head of a table.
    fig_head_aim(): "目标", "Aim";
    /// Head of a table.
    fig_head_due(): "到期", "Due";
    /// Head of a table.
    fig_head_found(): "查到", "Found";
    /// Head of a table.
    fig_head_share(): "占比", "Share";
    /// Head of a table.
    fig_head_step(): "环节", "Step";
    /// Head of a table.
    fig_head_count(): "数量", "Number";
    /// Head of a table.
    fig_head_of_first(): "占第一级", "Of the first step";
    /// Head of a table.
    fig_head_measure(): "指标", "Measure";
    /// Head of a table.
    fig_head_class(): "分级", "Class";
    /// Head of a table.
    fig_head_class_source(): "分级依据", "Source of the classes";
    /// Head of a table.
    fig_head_problem(): "问题", "Problem";
    /// Head of a table.
    fig_head_kind(): "类型", "Kind";
    /// Head of a table.
    fig_head_severity(): "严重程度", "Severity";
    /// Head of a table.
    fig_head_standing(): "结论", "Standing";

    /// A year or a span.
    fig_years(from, to): "{from}—{to}年", "{from}–{to}";
    /// A year.
    fig_year(year): "{year}年", "{year}";

    /// Title of a yearly figure.
    fig_yearly_title(place, name, years): "{place}{name}，{years}", "{name}, {place}, {years}";
    /// One year only.
    fig_yearly_single(year, value): "{year}年为{value}；其他年份没有数据，看不出变化。", "{value} in {year}; no other year is known, so no change can be read.";
    /// First and last.
    fig_yearly_change(y0, v0, y1, v1, change, known): "{y0}年{v0}，{y1}年{v1}{change}；{known}", "{v0} in {y0}, {v1} in {y1}{change}; {known}";
    /// Many times as large.
    fig_times(times): "，为前者的{times}倍", ", {times} times as much";
    /// Risen.
    fig_risen(percent): "，增{percent}%", ", up {percent}%";
    /// Fallen.
    fig_fallen(percent): "，减{percent}%", ", down {percent}%";
    /// Not changed.
    fig_unchanged(): "，持平", ", unchanged";
    /// Every year is known.
    fig_all_known(n): "{n}年都有数据。", "all {n} years are known.";
    /// Some years are known.
    fig_some_known(n, all): "{all}年中只有{n}年有数据。", "only {n} of {all} years are known.";

    /// Unit in a heading.
    fig_unit(unit): "单位：{unit}", "in {unit}";
}
