//! The brief: paths, factors, steps, money, risks.

sentences! {
    /// There are more names.
    brief_more_names(): "等", " and others";
    /// The first of many names.
    brief_and_more(names, all): "{names}等{all}项", "{names} and others, {all} in all";
    /// Name of the first page.
    brief_summary(): "首页摘要", "First page";
    /// Heading.
    brief_paths(): "路径和产业选择", "Path and industry choice";
    /// Heading.
    brief_factors(): "要素保障", "Factor security";
    /// Heading.
    brief_steps(): "步骤与时间", "Steps and time";
    /// Heading.
    brief_money(): "资金", "Money";
    /// Heading.
    brief_risks(): "风险", "Risks";
    /// Heading.
    brief_discussion(): "讨论题", "Questions to discuss";
    /// Heading.
    brief_terms(): "名词解释", "Terms";
    /// Heading.
    brief_trace(): "附录　推算过程", "Appendix: how the verdicts came about";
    /// After a figure that is a judgement.
    brief_judged(): "（判断）", " (judgement)";
    /// After a line of figures.
    brief_all_judged(): "（均为判断）", " (all judgement)";
    /// The figures that matter first.
    brief_essentials(line): "主要情况：{line}。", "Key figures: {line}.";
    /// The figures that matter first, in a year.
    brief_essentials_in(year, line): "{year}年主要情况：{line}。", "Key figures of {year}: {line}.";
    /// How much is known.
    brief_completeness(known, all): "档案共{all}项，已掌握{known}项；未掌握的按整个可能范围计算，不当作零。", "Of {all} fields {known} are known; the unknown counts over its whole range, never as zero.";
    /// What would overturn a problem.
    brief_overturned(turns): "以下任一项成立，这一判断就要改：{turns}。", "Any one of these would overturn the finding: {turns}.";
    /// What would overturn a problem, all together.
    brief_overturned_together(turns): "以下各项同时成立，这一判断才会改：{turns}。", "Only all of these together would overturn the finding: {turns}.";

    /// Part of the section on paths.
    brief_kind_head(): "类型和阶段", "Type and stage";
    /// The type, sure.
    brief_kind_clear(name): "集群类型是{name}。", "The cluster is of the type: {name}.";
    /// The type, leaning.
    brief_kind_leaning(name): "集群类型倾向于{name}。", "The cluster leans towards the type: {name}.";
    /// Other types that fit.
    brief_kind_also(names): "同时也像{names}。", "It also fits: {names}.";
    /// The type is open, and what the profile says.
    brief_kind_declared(name): "集群类型按档案所填为{name}，现有数据还不足以印证。", "The type is {name} as the profile has it; the figures do not yet bear it out.";
    /// The type is open.
    brief_kind_open(): "集群类型尚未确定。", "The type is not settled.";
    /// The type of the profile differs.
    brief_kind_differs(name): "档案填的是{name}，与此不一致，请核定。", "The profile says {name}, which differs; please settle it.";
    /// The stage, agreed.
    brief_stage_agreed(name, n): "所处阶段为{name}（{n}条判断规则一致）。", "The stage is {name} ({n} rules agree).";
    /// The stage, open.
    brief_stage_open(names): "所处阶段可能是{names}，还不能确定。", "The stage may be {names} and is not settled.";
    /// The stage: rules disagree.
    brief_stage_disagree(): "所处阶段各条判断规则不一致，不作结论。", "The rules on the stage disagree, so nothing is concluded.";
    /// The stage: nothing known.
    brief_stage_unknown(): "所处阶段无数可依，尚未确定。", "No figure speaks of the stage; it is not settled.";
    /// The stage in the profile.
    brief_stage_declared(name): "档案所填为{name}。", "The profile says {name}.";
    /// What government does at a type or stage.
    brief_emphasis(name, emphasis, avoid, marks): "{name}，政府宜{emphasis}。忌{avoid}{marks}。", "{name}. Emphasise: {emphasis}. Avoid: {avoid}{marks}.";
    /// Part of the section on paths.
    brief_upgrading_head(): "升级路径", "Upgrading paths";
    /// One path leads clearly.
    brief_lead_clear(first, second, text): "四条升级路径中，{first}最合适，明显领先{second}。{first}就是：{text}", "Of four upgrading paths {first} fits best, clearly ahead of {second}: {text}";
    /// One path leads, not clearly.
    brief_lead_open(first, second): "四条升级路径中，按现有数据{first}排在前面，{second}其次，但相差不明显，不宜只押一条。", "Of four upgrading paths {first} comes first on what is known and {second} second; the gap is not clear, so do not stake all on one.";
    /// Nothing known that a path hangs on.
    brief_lead_blind(): "类型和阶段都未掌握，还不能比较升级路径。", "Neither type nor stage is known, so the paths cannot be compared yet.";
    /// Column.
    brief_path(): "路径", "Path";
    /// Column.
    brief_fit(): "合适程度（0—1）", "Fit (0–1)";
    /// Column.
    brief_serving(): "可用的建议措施", "Advised measures that serve it";
    /// Column.
    brief_still_unknown(): "尚不掌握", "Not known";
    /// No measure serves a path.
    brief_serving_none(): "暂无", "none yet";
    /// Who governs the chain.
    brief_governance(mode, meaning, functional, marks): "产业链由谁主导：{mode}。{meaning}{functional}{marks}", "Who governs the chain: {mode}. {meaning} {functional}{marks}";
    /// A lens.
    brief_lens(name, standing): "{name}：{standing}", "{name}: {standing}";
    /// A lens that cannot be told.
    brief_lens_open(): "资料不足，未定", "open for want of figures";
    /// Both lenses.
    brief_lenses(line): "另从两个角度看：{line}。", "Seen two other ways: {line}.";
    /// Part of the section on paths.
    brief_niches_head(): "产业和品类选择", "Industry and niche";
    /// The trade is not given.
    brief_niches_no_trade(): "行业尚未填写，不作品类比较。", "The trade is not given, so niches are not compared.";
    /// No niche is marked.
    brief_niches_unmarked(): "本地有哪些品类还没有标注，不作品类比较。", "Which niches are here is not marked, so they are not compared.";
    /// Niches to think of first.
    brief_niches_named(names): "离现有基础近、又有前景、还没有做全的品类：{names}。", "Niches near to what is here, appealing and not fully here: {names}.";
    /// No niche to name.
    brief_niches_none(): "没有哪个品类能肯定地说离现有基础近、又有前景、还没有做全。", "No niche is surely near to what is here, appealing and not fully here.";
    /// Bridges.
    brief_niches_bridge(names): "有前景但离得远，要先补本事：{names}。", "Appealing but far, so a capability comes first: {names}.";
    /// A niche with what it lacks.
    brief_niche_lacks(name, missing): "{name}（缺{missing}）", "{name} (missing: {missing})";
    /// Niches that stay open.
    brief_niches_open(n): "另有{n}个品类资料不足，不作结论。", "{n} more stay open for want of figures.";
    /// Whose judgement.
    brief_niches_basis(): "品类之间的远近、需求和竞争的高低是判断，不是统计。", "Nearness, demand and crowding are judgement, not statistics.";
    /// Which industry next, from the table of regions.
    brief_next(reading): "从区域行业表看：{reading}", "From the table of regions: {reading}";

    /// Opening of the factors.
    brief_factors_lead(): "五类要素的保障情况如下。", "How the five factors stand:";
    /// Column.
    brief_factor(): "要素", "Factor";
    /// Column.
    brief_finding(): "判断", "Finding";
    /// Column.
    brief_figures(): "依据的数据", "Figures";
    /// Column.
    brief_what_to_do(): "可做的和先不做的", "What to do, and what not yet";
    /// A factor with its state.
    brief_factor_state(name, state): "{name}：{state}", "{name}: {state}";
    /// Unknown figures of a factor.
    brief_factor_lacks(names): "尚不掌握：{names}。", "Not known: {names}.";
    /// Advised measures of a factor.
    brief_factor_do(names): "建议：{names}。", "Advised: {names}.";
    /// Measures of a factor to find out about.
    brief_factor_first(names): "查清再定：{names}。", "Find out first: {names}.";
    /// Refused measures of a factor.
    brief_factor_not(names): "不建议：{names}。", "Not advised: {names}.";
    /// Nothing of a factor is advised.
    brief_factor_none(): "没有可建议的措施。", "No measure can be advised.";

    /// Nothing to put in order.
    brief_steps_none(): "目前没有建议的措施，不排步骤；先按“需补充的数据”一节补数据。", "Nothing is advised, so there are no steps; fetch the data first.";
    /// Opening of the steps.
    brief_steps_lead(n): "{n}项建议措施按先后和所需时间排列，月份从作出决定时算起；所需时间是判断。", "The {n} advised measures in order; months count from the decision, and the time each takes is a judgement.";
    /// Column.
    brief_when(): "起止（月）", "Months";
    /// Column.
    brief_before_start(): "开工前须满足", "Before it starts";
    /// Column.
    brief_before_more(): "推广前须满足", "Before it is extended";
    /// Column.
    brief_watch(): "盯住的指标", "Watch";
    /// Column.
    brief_stop_when(): "何时停", "Stop when";
    /// A phase.
    brief_phase(n, from, to): "第{n}阶段（第{from}—{to}个月）", "Phase {n} (months {from}–{to})";
    /// Months.
    brief_months_from(from, to): "{from}—{to}", "{from}–{to}";
    /// Waits for another measure.
    brief_after(name, why): "先办好“{name}”（{why}）", "after {name} ({why})";
    /// Waits for another measure that supplies something.
    brief_after_supplies(name, field): "先办“{name}”，把{field}提上来", "after {name}, which moves: {field}";
    /// Nothing to wait for.
    brief_no_wait(): "可即行启动", "can start at once";
    /// What must be found out first.
    brief_clear_first(names): "查清{names}", "find out: {names}";
    /// Must be approved above the county.
    brief_ask_above(actor): "报上级同意（{actor}）", "agreed above the county ({actor})";
    /// What must be true before the next step.
    brief_before_next(text): "进入下一步前：{text}。", "Before the next step: {text}.";
    /// Measures that no case has tried.
    brief_pilot_untried(names, text): "{names}在参与的案例中没有先例，{text}。", "No case that took part has tried {names}: {text}.";
    /// Measures that no precedent carries.
    brief_pilot_no_carrier(names, text): "{names}的先例还不足以支撑，{text}。", "No precedent carries {names} yet: {text}.";
    /// All at once.
    brief_together(n, phase): "第{phase}阶段同时启动{n}项。", "{n} measures start in phase {phase}.";
    /// Whether staff suffice is unknown.
    brief_staff_unknown(): "专职人员数未掌握，能否同时铺开须先核实人手。", "The number of dedicated staff is not known; check that they can carry this at once.";
    /// Staff known.
    brief_staff_known(line): "现有：{line}；铺开前请对照人手。", "At hand: {line}; check this against the measures before starting.";

    /// Measures by cost.
    brief_money_lead(parts): "建议的措施按费用分：{parts}。档次是判断，不是预算。", "The advised measures by cost: {parts}. The classes are judgement, not a budget.";
    /// One class.
    brief_money_class(cost, n, names): "{cost}{n}项：{names}", "{cost}: {n} ({names})";
    /// Nothing advised, so nothing to pay.
    brief_money_none(): "没有建议新增措施，不新增支出。", "No new measure is advised, so there is no new spending.";
    /// Refused costly measures.
    brief_money_saved(names): "不建议的措施里，费用在1000万元以上的有{names}。", "Of what is not advised, these would cost over CNY 10 million: {names}.";
    /// Fiscal room.
    brief_money_known(line): "财力方面已掌握：{line}。", "Known of the budget: {line}.";
    /// Fiscal room, unknown.
    brief_money_unknown(names): "财力方面尚不掌握：{names}。这些数不清楚之前，不能判断县里拿得出多少，上项目前请财政局核定。", "Not known of the budget: {names}. Until they are, nobody can say what the county can afford; have the finance bureau settle it first.";
    /// Fiscal risk.
    brief_money_risk(name, severity): "“{name}”的严重程度为{severity}（0为无、1为最重）。", "{name}: severity {severity} (0 none, 1 worst).";
    /// Sources of money.
    brief_money_sources(): "钱从哪里来、分几年拨，档案没有记载，本简报不作估算。", "Where the money comes from and over how many years is not in the profile; this brief does not guess.";

    /// Part of the risks.
    brief_risk_own_head(): "政府自身容易出的偏差", "Where government itself goes wrong";
    /// A risk that is established.
    brief_risk_stands(name, sentence, severity): "{name}（严重程度{severity}）：{sentence}", "{name} (severity {severity}): {sentence}";
    /// A risk that may be there.
    brief_risk_open(names): "资料不足、还不能排除的：{names}。", "Not excluded for want of figures: {names}.";
    /// No risk.
    brief_risk_none(): "现有数据没有显示政府自身偏差已经形成。", "The figures show no failure of government that has set in.";
    /// Part of the risks.
    brief_risk_side_head(): "措施的副作用", "Side effects of the measures";
    /// Side effects of one measure.
    brief_risk_side(name, effects): "{name}：{effects}。", "{name}: {effects}.";
    /// Column.
    brief_side_effects(): "可能的副作用", "Possible side effects";
    /// Part of the risks.
    brief_risk_past_head(): "最近的失败教训", "The nearest failures";
    /// A failure and the measures it bears on.
    brief_risk_past(told, names): "{told}（相关措施：{names}）。", "{told} (bears on: {names}).";
    /// No failure on record.
    brief_risk_past_none(): "建议的措施在参与的案例中没有失败记录；没有记录不等于不会失败。", "No case that took part records a failure of the advised measures; that is no proof that they cannot fail.";
    /// The warning against copying.
    brief_risk_copy_head(): "防止照搬", "Do not copy blindly";
}
