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
    fig_key_found(): "实际", "found";
    /// Key.
    fig_key_unsure(): "自称、区间或不是到期年的数", "claimed, a range, or not of the due year";
    /// Key.
    fig_key_improved(): "有改善", "improved";
    /// Key.
    fig_key_harmed(): "有变差", "worsened";
    /// Key.
    fig_key_no_evidence(): "未见证据", "no evidence found";
    /// Key.
    fig_key_binding(): "范围整段越过突出线；竖线为中值", "range wholly above the line; the tick is the middle";
    /// Key.
    fig_key_open(): "范围跨线，要补数据才能判断", "range across the line, needs data";

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
    fig_head_found(): "实际", "Found";
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

sentences! {
    /// Title of the targets.
    fig_targets_title(place): "{place}：目标与实际", "{place}: planned against found";
    /// A target and what was found.
    fig_planned_found(aim, found): "目标{aim} → 实际{found}", "planned {aim} → found {found}";
    /// A target not yet due, and how far it is.
    fig_planned_so_far(aim, found, year): "目标{aim}，未到期 → {year}年{found}", "planned {aim}, not yet due → {found} in {year}";
    /// A target not yet due, and nothing is known.
    fig_planned_waiting(aim): "目标{aim}，未到期 → 未知", "planned {aim}, not yet due → unknown";
    /// A target whose result is not known.
    fig_planned_unknown(aim): "目标{aim} → 结果未知", "planned {aim} → result unknown";
    /// Name of a target.
    fig_target_name(name, due): "{name}（{due}年到期）", "{name} (due {due})";
    /// All targets found.
    fig_targets_reading(all, found, text): "目标共{all}项，其中{found}项有结果。{text}", "A result was found for {found} of {all} targets. {text}";
    /// No target has a result.
    fig_targets_none(all): "目标共{all}项，都还没有可比的结果。", "Targets on record: {all}; no result to compare with yet.";
    /// The clearest target.
    fig_target_share(name, aim, found, percent): "{name}目标{aim}，实际{found}，为目标的{percent}%。", "{name}: {aim} planned, {found} found, {percent}% of the plan.";
    /// Title of the funnel.
    fig_funnel_title(place, year): "{place}项目逐级落实，{year}", "Projects step by step, {place}, {year}";
    /// Reading of the funnel.
    fig_funnel_reading(first, a, last, b, percent): "{first}{a}，{last}{b}，占{percent}%。", "{first}: {a}; {last}: {b}, or {percent}%.";

    /// Title of concentration.
    fig_bounds_title(place): "{place}：企业集中程度", "{place}: how concentrated the firms are";
    /// A measure that lies within a class.
    fig_bounds_in(name, value, class): "{name}为{value}，属“{class}”", "{name} is {value}: {class}";
    /// A measure that crosses classes.
    fig_bounds_across(name, value): "{name}在{value}之间，跨了分级线", "{name} is {value} and crosses a class border";
    /// A measure without classes.
    fig_bounds_plain(name, value): "{name}为{value}", "{name} is {value}";
    /// Between measures.
    fig_bounds_gap(): "；", "; ";
    /// Stop.
    fig_stop(): "。", ".";
    /// Where the classes come from.
    fig_class_source(source): "分级：{source}", "Classes: {source}";
    /// No class.
    fig_no_class(): "无公认分级", "no accepted classes";
    /// Crosses classes.
    fig_crosses(): "跨分级线", "crosses a border";

    /// Title of the severities.
    fig_strips_title(place): "{place}：问题的严重程度", "{place}: how severe the problems are";
    /// Scale of the severities.
    fig_strips_unit(): "0＝没有，1＝最重", "0 = none, 1 = most severe";
    /// Reading with binding problems.
    fig_strips_reading(n, name, lo, hi, open): "整段越过突出线的问题：{n}个；最重的是“{name}”，{lo}–{hi}{open}。", "Problems wholly above the line: {n}; the gravest is '{name}', {lo}–{hi}{open}.";
    /// Open ones.
    fig_strips_open_part(n): "；另有{n}个要补数据才能判断", "; {n} more cannot be judged before more is known";
    /// Reading without binding problems.
    fig_strips_none(n): "没有问题整段越过突出线；{n}个要补数据才能判断。", "No problem lies wholly above the line; {n} cannot be judged before more is known.";
    /// The threshold.
    fig_threshold(x): "突出线 {x}", "line {x}";
    /// Standing.
    fig_binding(): "突出", "binding";
    /// Standing.
    fig_open(): "待查", "open";

    /// Title of a case timeline.
    fig_timeline_title(case, from, to): "{case}：{from}—{to}年", "{case}: {from}–{to}";
    /// What the lower half shows.
    fig_timeline_unit(name, unit): "下图：{name}（{unit}）", "below: {name} ({unit})";
    /// Reading with figures.
    fig_timeline_reading(n, good, bad, name, y0, v0, y1, v1): "{n}项政府行动中，{good}项有改善的证据（含较弱的），{bad}项有变差的证据；{name}{y0}年{v0}，{y1}年{v1}。", "Of {n} government actions, evidence points to improvement in {good}, some of it weak, and to harm in {bad}; {name}: {v0} in {y0}, {v1} in {y1}.";
    /// Reading without figures.
    fig_timeline_plain(n, good, bad): "{n}项政府行动中，{good}项有改善的证据（含较弱的），{bad}项有变差的证据。", "Of {n} government actions, evidence points to improvement in {good}, some of it weak, and to harm in {bad}.";
    /// A kind of row.
    fig_row_stage(): "阶段", "stage";
    /// A kind of row.
    fig_row_action(evidence): "行动（{evidence}）", "action ({evidence})";
    /// A kind of row.
    fig_row_figure(nature): "数据（{nature}）", "figure ({nature})";
    /// Aim on a bar.
    fig_aim_of(value): "目标{value}", "aim {value}";
    /// Claims of one year that differ.
    fig_key_years(): "本档案的年份", "years of this profile";
}
