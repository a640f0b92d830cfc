//! The advice page.

sentences! {
    /// Part of the page.
    advice_part_measures(): "措施", "Instruments";
    /// Part of the page.
    advice_part_contributions(): "案例作用", "What cases add";
    /// Before the usual reasons.
    decline_ask(): "不采纳？点原因记下：", "Declined? Tap the reason:";
    /// A usual reason, for readers.
    decline_said(reason): "不采纳：{reason}", "Decline: {reason}";
    /// What was kept.
    decline_kept(reason): "本县不采纳，原因：{reason}。已存入档案，并写进简报。", "Declined by the county: {reason}. Kept in the file and printed in the brief.";
    /// Before the user's own words.
    decline_words(): "补充说明", "In your own words";
    /// Button.
    decline_take_back(): "撤回", "Take back";
    /// On the small card.
    decline_mark(): "不采纳", "declined";
    /// What undo takes back.
    decline_edit(): "不采纳的原因", "declined advice";
    /// Part of the page.
    advice_part_refusals(): "不建议", "Not advised";
    /// Head of the part on refusals.
    refusals_intro(): "目录里没有建议的措施都列在这里：由哪项数据、哪个门槛决定，门槛出自哪里。点一行看整张卡片。", "All that the catalogue holds and that is not advised here: which figure and threshold decide, and where the rule comes from. A row opens its card.";
    /// Heading.
    refusals_hard(): "不宜采用", "Ruled out";
    /// Heading.
    refusals_soft(): "所需不大或得不偿失", "Not needed, or not worth its risk";
    /// Beside a heading.
    refusals_count(n): "{n} 项", "{n}";
    /// Column head.
    refusals_what(): "决定项", "Decided by";
    /// Column head.
    refusals_value(): "本地", "Here";
    /// Column head.
    refusals_threshold(): "门槛", "Threshold";
    /// Column head.
    refusals_from(): "出自", "From";
    /// Threshold of a score.
    refusals_weighed(): "利须明显大于弊", "gain above risk";
    /// What decides.
    decided_law(): "法规", "The law";
    /// What decides.
    decided_need(name): "对“{name}”的作用", "Reach against: {name}";
    /// What decides.
    decided_severity(name): "“{name}”的严重程度", "Severity: {name}";
    /// What decides.
    decided_score(): "利弊相抵", "Gain less risk";
    /// Where a rule comes from.
    decided_lesson(case, id): "{case}启示 {id}", "{id} ({case})";
    /// Where a rule comes from.
    decided_episode(case, id): "{case}实例 {id}", "{id} ({case})";
    /// Where a rule comes from.
    decided_rule(): "通用规则（判断）", "Rule (judgement)";
    /// Head of the part on contributions.
    contrib_intro(): "逐个去掉案例，重新推演一遍，看结论变不变。变了，才能说这条建议出自该案例；不变，只能说它出自规则。", "Each case is taken out in turn and the advice worked out again. Only where it changes may it be said to come from that case; where it does not, it comes from rules.";
    /// Beside the head.
    contrib_rests(advised, on_cases): "建议和有条件建议共 {advised} 项，其中 {on_cases} 项离开案例就不在原来的清单里，其余只凭规则。", "{advised} instruments are advised, some with conditions; {on_cases} would stand in another list without the cases, the others rest on rules.";
    /// Beside the name of a case.
    contrib_in_force(episodes, all, lessons, known): "参与：实例 {episodes}/{all}，启示 {lessons}/{known}", "taking part: {episodes} of {all} episodes, {lessons} of {known} lessons";
    /// Heading.
    contrib_without_all(): "去掉全部案例", "Without any case";
    /// Nothing changes.
    contrib_nothing(): "去掉后，结论和得分都不变。", "Without it no verdict and no score changes.";
    /// Counts.
    contrib_counts(lists, reasons, scores): "去掉后：{lists} 项换清单，{reasons} 项换理由，{scores} 项只有得分变。", "Without it {lists} verdicts change list, {reasons} change reason, {scores} only their score.";
    /// Names of those whose score alone moves.
    contrib_scores(names): "只有得分变：{names}", "Only the score moves: {names}";
    /// Column head.
    contrib_instrument(): "措施", "Instrument";
    /// Column head.
    contrib_now(): "现在", "Now";
    /// Column head.
    contrib_then(): "去掉后", "Without it";
    /// Column head.
    contrib_reason_now(): "现在的理由", "Reason now";
    /// Column head.
    contrib_reason_then(): "去掉后的理由", "Reason without it";
    /// Heading.
    contrib_laws(): "法规", "Laws";
    /// Beside the heading.
    contrib_laws_then(year): "到 {year} 年已施行的", "in force by {year}";
    /// Beside the heading.
    contrib_laws_now(): "已施行的", "in force";
    /// No law.
    contrib_no_law(): "到这一年，库中没有已施行的相关法规。", "No law in the library was in force by then.";
    /// Beside a law.
    contrib_law_from(date): "自 {date} 施行", "in force from {date}";
    /// Under a law.
    contrib_law_on(names): "涉及：{names}", "Bears on: {names}";
    /// A law of a later year.
    contrib_law_later(title, year): "{title}（{year}年）", "{title} ({year})";
    /// Laws of later years.
    contrib_not_yet(names): "当时尚未施行、未参与：{names}", "Not yet in force, took no part: {names}";
    /// Folded section.
    calib_title(): "判断值如何确定", "How the numbers were set";
    /// Beside it.
    calib_counts(changes, left): "改动 {changes} 处，看过未改 {left} 处；均为判断", "{changes} changes, {left} left alone; all are judgements";
    /// Before the reason of a change.
    calib_why(): "理由", "Why";
    /// Before what a change was tried on.
    calib_tried(): "试过", "Tried on";
    /// Before what a change moved.
    calib_did(): "变化", "What moved";
    /// One part of one record, before and after.
    calib_item(at, part, from, to): "{at} {part}：{from} → {to}", "{at} {part}: {from} → {to}";
    /// Nothing before, or nothing after.
    calib_none(): "无", "none";
    /// A part of a record.
    calib_part_condition(): "条件", "condition";
    /// A part of a record.
    calib_part_strength(): "强度", "strength";
    /// A part of a record.
    calib_part_outcome(): "结果编码", "outcome";
    /// A part of a record.
    calib_part_instruments(): "归属措施", "instrument";
    /// A part of a record.
    calib_part_vetoes(): "否决条件", "vetoes";
    /// A part of a record.
    calib_part_exposures(): "易受的风险", "exposure";
    /// A part of a record.
    calib_part_floor(): "抽检合格前提的下限", "floor of the inspection precondition";
    /// A part of a record.
    calib_part_known(): "已知年份", "year known";
    /// What a condition does.
    calib_kind_veto(): "否决", "veto";
    /// What a condition does.
    calib_kind_gate(): "门槛", "gate";
    /// What a condition does.
    calib_kind_risk(): "风险", "risk";
    /// A ramp: none at the first value, full at the second.
    calib_ramp(field, from, to): "{field}由 {from}（无）到 {to}（最大）", "{field} from {from} (none) to {to} (largest)";
    /// Before links to facts.
    calib_facts(): "所据事实：", "Facts:";
    /// Heading of what was not changed.
    calib_left(): "看过而没有改的", "Looked at and left alone";
    /// Beside the title.
    advice_as_known(year): "案例记录用到 {year} 年", "as known in {year}";
    /// Beside the title.
    advice_whole_record(): "用全部案例记录", "on the whole record";
    /// Before the switches.
    advice_cases_used(): "采用的案例", "Cases used";
    /// Link.
    advice_only_then(year): "只用到 {year} 年", "only what was known in {year}";
    /// Link.
    advice_use_all(): "改用全部记录（含事后资料）", "whole record (hindsight)";
    /// Column head.
    advice_problems(): "主要问题", "Main problems";
    /// Under the column head.
    advice_problems_hint(low): "按最低估计也达到 {low}（0 无、1 最重），由重到轻", "severity {low} or more even at its lowest (0 none, 1 worst), worst first";
    /// Under the list.
    advice_problems_open(): "资料不足，尚不能确认", "Not established, data needed";
    /// Under the list.
    advice_problems_unlisted(): "也达到门槛（较轻）", "Also above the threshold, less severe";
    /// Column head.
    advice_instruments(n): "{n} 项措施", "{n} instruments";
    /// Filter.
    advice_all_problems(): "全部问题", "all problems";
    /// Filter.
    advice_for_problem(name): "只看针对“{name}”的 ×", "only for: {name} ×";
    /// Link.
    advice_more(n): "另 {n} 项 ▶", "{n} more ▶";
    /// Link.
    advice_less(): "收起 ▲", "fewer ▲";
    /// Months of a card.
    advice_months(n): "{n} 个月", "{n} months";
    /// Left end of a score.
    advice_harm(): "弊大于利", "more harm";
    /// Right end of a score.
    advice_good(): "利大于弊", "more good";
    /// Meta line of an open card.
    advice_meta(cost, months, actor): "{cost} │ 约需 {months} 个月 │ {actor}", "{cost} │ about {months} months to set up │ {actor}";
    /// Heading.
    advice_against(): "反对和限制的理由", "Against, and what limits it";
    /// Heading.
    advice_for(): "支持的理由", "For";
    /// Episodes whose outcome lies near zero.
    advice_unclear(): "有先例，但看不出明显作用", "Tried, with no clear effect";
    /// Nothing.
    advice_no_reason(): "没有", "None";
    /// Heading.
    advice_what(): "做法", "What is done";
    /// Heading.
    advice_conditions(): "实施条件", "Conditions";
    /// Heading.
    advice_nearest(): "最近的失败与最近的成功", "Nearest failure and nearest success";
    /// Column head.
    advice_feature(): "情形", "Situation";
    /// Column head.
    advice_here(): "本地", "Here";
    /// No failure.
    advice_no_failure(): "参与的案例中没有失败记录", "No failure on record in these cases";
    /// No success.
    advice_no_success(): "参与的案例中没有成功记录，下面是效果不明的一例", "No success on record in these cases; below, one with no clear effect";
    /// None at all.
    advice_no_precedent(): "参与的案例中没有效果可评价的先例。", "No precedent with an effect that can be judged in the cases that took part.";
    /// No success and no mixed one.
    advice_no_success_at_all(): "参与的案例中没有成功记录", "No success on record in these cases";
    /// Row of the table.
    advice_outcome(): "结果（−1 至 +1）", "Outcome (−1 to +1)";
    /// Row of the table.
    advice_similarity(): "与本地的相似度", "Similarity to here";
    /// Kind of an episode.
    advice_failure(): "失败", "failure";
    /// Kind of an episode.
    advice_success(): "成功", "success";
    /// Kind of an episode.
    advice_mixed(): "效果不明", "no clear effect";
    /// Under the table.
    advice_coded_note(): "案例一列的数值由编者按公开记录评定；相似不等于因果。", "The case columns are graded by the coder from public records; likeness is not cause.";
    /// Mis-transfer warning.
    advice_mistransfer(trade, situation): "防止照搬：产品最接近的是{trade}，处境最接近的是{situation}。", "Do not copy blindly: the nearest by trade is {trade}, the nearest by situation {situation}.";
    /// Heading.
    advice_influence(): "案例影响", "What each case contributes";
    /// Row.
    advice_without(case): "去掉{case}后", "Without {case}";
    /// Row.
    advice_without_any(): "不用任何案例", "Without any case";
    /// No change.
    advice_unchanged(): "不变", "no change";
    /// The list changes.
    advice_changed_because(reason): "改变：{reason}", "Changes: {reason}";
    /// The reason changes.
    advice_reason_moves(reason): "清单不变，理由换成：{reason}", "Same list for another reason: {reason}";
    /// Only the score changes.
    advice_score_moves(): "结论和理由不变，得分有变", "Same list and reason; the score moves";
    /// Rests on rules.
    advice_on_rules(): "去掉任何案例都不变：本条只凭一般规则。", "No case changes it: this rests on general rules.";
    /// Heading.
    advice_lessons(): "有关的启示", "Lessons that bear on it";
    /// Heading.
    advice_silent_lessons(): "同一措施的其他启示（条件在本地不成立）", "Other lessons on it (their condition does not hold here)";
    /// Heading.
    advice_find_out(): "先查清", "Find out";
    /// Heading.
    advice_then(): "若要实施", "If it is done";
    /// Row.
    advice_side_effects(): "风险", "Risks";
    /// Row.
    advice_kpis(): "考核", "Measure by";
    /// Row.
    advice_exit(): "退出条件", "Exit rule";
    /// Heading.
    advice_trace(n): "推算过程（{n} 步）", "How it was worked out ({n} steps)";
    /// Column head.
    advice_low_mid_high(): "低 – 中 – 高", "low – mid – high";
    /// Step.
    advice_step_need(problem, share): "对“{problem}”的需要 = 严重度 × 能管的部分 {share}", "Need: severity of {problem} × share addressed {share}";
    /// Step.
    advice_step_need_all(): "需要（各问题合并）", "Need, all problems together";
    /// Step.
    advice_step_prior(m, alpha): "一般经验：均值 {m}，权重 {alpha}", "Prior: mean {m}, weight {alpha}";
    /// Step.
    advice_step_episode(id, case, weight): "实例 {id}（{case}）的权重 {weight}", "Episode {id} ({case}), weight {weight}";
    /// Step.
    advice_step_fit(): "成效把握 =（1 + 支持度）÷ 2", "Fit = (1 + support) ÷ 2";
    /// Step.
    advice_step_soft(name): "前提“{name}”的具备程度", "How far the precondition '{name}' is met";
    /// Step.
    advice_step_feasibility(): "可行性（取最低）", "Feasibility, the least of these";
    /// Step.
    advice_step_risk(name): "风险：{name}", "Risk: {name}";
    /// Step.
    advice_step_risk_all(): "风险（合并）", "Risk, all together";
    /// Step.
    advice_step_score(weight): "得分 = 需要 × 成效 × 可行性 − {weight} × 风险", "Score = need × fit × feasibility − {weight} × risk";
    /// Under the trace.
    advice_trace_note(): "门槛、权重和编码均为判断，写在程序的资料文件里。", "Thresholds, weights and codings are judgements, kept in the program's data files.";
    /// A base risk.
    advice_risk_base(): "这类措施本身", "such measures in general";
    /// Companion instruments.
    advice_companions(): "须同时做", "To be done along with it";
    /// A sentence of a problem.
    advice_signals_unknown(n): "另有 {n} 项数据未知", "{n} more not known";
    /// No signal is known.
    advice_no_signal(): "有关数据都未知", "no data on it yet";
    /// Severity of a problem, for readers.
    advice_severity(name, severity): "{name}，严重度 {severity}", "{name}, severity {severity}";
    /// Link to a field.
    advice_to_field(): "改这个数", "change it";
    /// Column head.
    advice_detail_hint(): "从左边选一项措施，看理由、先例和出处。", "Pick an instrument on the left to see its reasons, precedents and sources.";
    /// Beside the nearest episode's head.
    advice_own_record(): "本地自身经历", "its own record";
    /// Errors in the profile.
    advice_errors(n): "档案有 {n} 处错误，已按未知处理", "{n} errors in the profile, read as unknown";
    /// A name before its text.
    label_colon(name): "{name}：", "{name}: ";
    /// Link to a lesson.
    link_lesson(id): "启示 {id}", "Lesson {id}";
    /// Link to an episode.
    link_episode(id): "实例 {id}", "Episode {id}";
    /// Link to a law.
    link_law(): "法规原文", "The law";
    /// Link to a problem.
    link_failure(name): "看问题“{name}”", "The problem: {name}";
    /// Strength of a verdict.
    strength_clear(): "利明显大于弊", "clearly more good than harm";
    /// Strength of a verdict.
    strength_good(): "利大于弊", "more good than harm";
    /// Strength of a verdict.
    strength_slight(): "利略大于弊", "a little more good than harm";
    /// Strength of a verdict.
    strength_harm(): "弊大于利", "more harm than good";
    /// The worst case.
    strength_worst(): "，最坏时弊大于利", "; at worst more harm";
    /// The best case.
    strength_best(): "，最好时利大于弊", "; at best more good";
    /// How far the wording may go.
    strength_cap(): "。案例证据有限，最多只说“建议”", ". On such evidence no stronger word than Advise";
    /// Features that match.
    advice_matches(names): "与本地相近：{names}", "Like here: {names}";
    /// Features that differ.
    advice_differs(names): "不同：{names}", "unlike: {names}";
    /// Features that are not known.
    advice_not_known(names): "本地未知：{names}", "not known here: {names}";
    /// Link to a field.
    link_field(name): "“{name}”的来源", "Source of {name}";
    /// Legend.
    legend_evidence(): "证据", "evidence";
    /// Legend.
    legend_cost(): "费用", "cost";
}
