//! The indicators page.

sentences! {
    /// Part of the page.
    ind_part_readings(): "指标", "Readings";
    /// Part of the page.
    ind_part_charts(): "图表", "Charts";
    /// Part of the page.
    ind_part_assessment(): "评分", "Votes";
    /// Place and year beside the title.
    ind_where(place, year): "{place}{year}", "{place}{year}";
    /// How many can be computed.
    ind_count(all, n): "{all} 项中可算 {n} 项", "{n} of {all} can be computed";
    /// Choice.
    ind_show(): "显示", "Show";
    /// Choice.
    ind_all(): "全部", "All";
    /// Choice.
    ind_computed(): "只看可算的", "Computed";
    /// Choice.
    ind_missing(): "只看缺数据的", "Missing";
    /// Beside a family.
    ind_family_count(n, all): "{n} / {all} 可算", "{n} of {all}";
    /// What a measure lacks.
    ind_needs(n): "还差 {n} 项：", "{n} missing:";
    /// Why there is no value.
    ind_undefined(why): "无法计算：{why}", "undefined: {why}";
    /// Link to a field, for readers.
    ind_fill(name): "去填：{name}", "Fill in: {name}";
    /// What cannot be typed in the program.
    ind_by_file(): "须随文件导入", "comes with the file";
    /// No family has anything to show.
    ind_nothing_computed(): "还没有可算的指标。先填年度数据和目标。", "Nothing can be computed yet. Begin with the yearly figures and the targets.";
    /// No gaps.
    ind_nothing_missing(): "全部指标都算出来了。", "Every indicator has a value.";
    /// Heading, where nothing can be filled in.
    ind_formula_only(): "公式", "Formula";
    /// Heading.
    ind_formula(): "公式与代入", "Formula, filled in";
    /// The result under the steps.
    ind_result(name, value): "{name} = {value}", "{name} = {value}";
    /// Number of a step.
    ind_step(n): "第{n}步", "{n}.";
    /// Button: the detail by itself on the page.
    ind_alone(): "整页显示", "Whole page";
    /// Button: the detail beside the others.
    ind_together(): "返回全部指标", "All indicators";
    /// Heading.
    ind_sources(): "数据来源", "Where the figures come from";
    /// An input.
    ind_input(name, value): "{name}：{value}", "{name}: {value}";
    /// Heading.
    ind_band(): "分级", "Where it stands";
    /// A band and its source.
    ind_band_source(label, source): "{label}。分级依据：{source}", "{label}; bands from {source}";
    /// The value crosses a border of bands.
    ind_band_across(source): "跨两档，尚不能归入一档。分级依据：{source}", "It spans more than one band; bands from {source}";
    /// No bands are agreed on.
    ind_no_band(): "没有公认的分级，只看走势，不打分。", "No bands are agreed on: read the trend, give no grade.";
    /// Heading.
    ind_parts(): "分项", "Parts";
    /// Heading.
    ind_remarks(): "本次计算说明", "Notes on this computation";
    /// Heading.
    ind_caveats(): "使用时注意", "Use with care";
    /// Heading.
    ind_least(): "至少需要", "At the least";
    /// Heading.
    ind_references(): "文献", "References";
    /// Mark of a reference.
    ref_read(): "已读", "read";
    /// Mark of a reference.
    ref_memory(): "凭记忆，待核", "from memory, to be checked";
    /// Mark of a reference.
    ref_judgement(): "编者判断", "judgement";
    /// No literature behind it.
    ref_practice(): "业务中惯用，没有一手文献", "in common use, without a primary source";
    /// Heading.
    ind_feeds(): "用在哪里", "What it is for";
    /// Feeds a field.
    ind_feeds_field(): "档案未填时，代替字段", "Stands in for the field";
    /// Feeds nothing.
    ind_feeds_nothing(): "只供参考，不用于推算建议。", "For information only; it enters no advice.";
    /// Verdicts that read it.
    ind_read_by(n): "{n} 项结论用到它", "{n} verdicts use it";
    /// What else would be unlocked.
    ind_also(names): "填好后同时解锁：{names}", "The same figures also unlock: {names}";
    /// Between names.
    ind_comma(): "、", ", ";
    /// Of a year.
    ind_of_year(year): "{year} 年", "{year}";
    /// Trend without a figure.
    ind_trend(): "走势", "Trend";
    /// A field that is filled where the series behind the indicator is not.
    ind_given(name, value): "档案已填“{name}” {value}，建议按它推算；补上年度数据才能画图、算增速", "The profile gives {name}: {value}, and the advice reads that; yearly figures would add a chart and growth";
}
