//! The part of the advice page on problems.

sentences! {
    /// Part of the page.
    advice_part_diagnosis(): "问题", "Problems";
    /// Head of the part.
    diag_intro(low): "目录里的问题都在这里，一类一类列。严重度 0 为无、1 为最重；按最低估计也到 {low} 的，算成立。点开一项，可看每个数怎么算、改成多少结论就变。", "Every problem of the catalogue, kind by kind. Severity runs from 0 (none) to 1 (worst); a problem stands where even its lowest estimate reaches {low}. Open one to see how each figure counts, and which value would overturn it.";
    /// Link to the part.
    diag_all(): "全部问题与依据 ▶", "All problems and their grounds ▶";
    /// Result.
    diag_counts(binds, may, slight): "成立 {binds} 项，可能成立 {may} 项，不成立 {slight} 项。", "{binds} stand, {may} may stand, {slight} do not.";
    /// Before the binding ones.
    diag_first(): "由先到后：", "In this order: ";
    /// A valid result.
    diag_none(low): "没有大到需要新干预的问题。这是一个结论，不是缺数据：按最高估计，也没有一项到 {low}。宜继续监测，不为干预而干预。", "No problem is large enough to justify new intervention. This is a finding, not a lack of data: even at its highest estimate none reaches {low}. Go on measuring; do not act for the sake of acting.";
    /// Not enough is known.
    diag_not_known(n, low): "还不能下结论：没有一项按最低估计到 {low}，但有 {n} 项按最高估计到得了。这不等于没有问题，先补数据。", "No finding yet: none reaches {low} at its lowest estimate, but {n} do at their highest. This does not mean that there is no problem; find the figures first.";
    /// How a failure stands.
    standing_binds(): "成立", "stands";
    /// How a failure stands.
    standing_may(): "可能成立", "may stand";
    /// How a failure stands.
    standing_slight(): "不成立", "does not stand";
    /// How a failure stands.
    standing_weighs(): "只计风险", "risk only";
    /// A row for readers.
    diag_row_said(name, severity, standing): "{name}，严重度 {severity}，{standing}", "{name}, severity {severity}, {standing}";
    /// Heading of a kind.
    diag_kind_counts(binds, all): "{all} 项，成立 {binds} 项", "{binds} of {all} stand";
    /// Before the remedy of a kind.
    diag_remedy(): "这一类说明什么样的办法有理", "What this kind justifies";
    /// Before references.
    diag_references(): "文献", "References";
    /// Before the rationale.
    diag_rationale(): "为什么算失灵", "Why it counts as a failure";
    /// No reference.
    diag_no_reference(): "没有文献，属判断", "no reference: judgement";
    /// Link to an address.
    diag_address(name): "打开文献：{name}", "Open the text: {name}";
    /// Column head.
    diag_head_field(): "数据项", "Figure";
    /// Column head.
    diag_head_here(): "本地", "Here";
    /// Column head.
    diag_head_ramp(): "怎么换算", "Reading";
    /// Column head.
    diag_head_weight(): "权重", "Weight";
    /// Column head.
    diag_head_strength(): "信号强度", "Strength";
    /// Column head.
    diag_head_mark(): "门槛依据", "Basis";
    /// A ramp.
    diag_ramp(from, to): "{from} 为 0，{to} 为 1", "0 at {from}, 1 at {to}";
    /// A ramp of a flag.
    diag_ramp_flag(zero, one): "“{zero}”为 0，“{one}”为 1", "0 if {zero}, 1 if {one}";
    /// Mark of a threshold.
    diag_mark_judgement(): "判断", "judgement";
    /// Mark of a threshold.
    diag_mark_verify(): "待核", "to verify";
    /// Origin of a value.
    diag_given(mark): "填报，{mark}", "given, {mark}";
    /// Origin of a value.
    diag_given_year(mark, year): "填报，{mark}，{year} 年", "given, {mark}, {year}";
    /// Origin of a value.
    diag_computed(name): "由“{name}”算出", "computed: {name}";
    /// Origin of a value.
    diag_unknown(): "没有数据，按 0 至 1 都可能计", "no figure: counts as 0 to 1";
    /// A given value contradicted by a reading.
    diag_conflict(value): "另有数据算出 {value}，两者不符", "other data give {value}: they disagree";
    /// Tag of a gate signal.
    diag_gate_tag(): "关口", "gate";
    /// A row for readers.
    diag_signal_said(field, value, ramp, strength): "{field}：{value}；{ramp}；强度 {strength}", "{field}: {value}; {ramp}; strength {strength}";
    /// Link to the form, for readers.
    diag_to_form_said(field): "去表里改：{field}", "To the form: {field}";
    /// Link to the form.
    diag_to_form(): "去改", "Change";
    /// How the gate works.
    diag_gate(names): "关口：{names}。严重度不能高过关口信号里最强的一个，关口没有信号就不算这个问题。", "Gate: {names}. Severity may not exceed the strongest of these; without them there is no such problem.";
    /// The gate acts.
    diag_gate_acts(before, after): "这里起了作用：由 {before} 压到 {after}。", "It acts here: from {before} down to {after}.";
    /// The gate does not act.
    diag_gate_idle(): "这里没有压低。", "It does not act here.";
    /// Another failure explains it.
    diag_differential(cause, low, cap, before, after): "排除法：“{cause}”达到 {low}，同样的症状多半是它造成的，本项最多算 {cap}（由 {before} 改为 {after}）。", "Differential diagnosis: {cause} reaches {low} and explains the same symptoms, so this counts for at most {cap} (from {before} to {after}).";
    /// How signals add up.
    diag_sum(): "严重度 = 各信号强度按权重平均。", "Severity = mean of the strengths by weight.";
    /// Heading of the argument.
    diag_argue_binds(): "要推翻它，只需证明其中一项", "To overturn it, show one of these";
    /// Heading of the argument.
    diag_argue_together(): "单改一个数推不翻；须同时证明", "No single figure overturns it; show all of these";
    /// Heading of the argument.
    diag_argue_may(): "查清其中一项就能确认", "One of these would establish it";
    /// Heading of the argument.
    diag_argue_clear(): "查清其中一项就能排除", "One of these would rule it out";
    /// Heading of the argument.
    diag_argue_slight(): "其中一项若属实，它就成立", "It would stand if one of these were true";
    /// No single figure.
    diag_argue_no_single(): "没有哪一个数能单独改变结论。", "No single figure would change this.";
    /// One figure that would turn it.
    diag_turn(field, limit, now): "{field}{limit}（现为{now}）", "{field} {limit} (now {now})";
    /// One figure that would turn it, unknown now.
    diag_turn_unknown(field, limit): "{field}{limit}（现在未知）", "{field} {limit} (not known now)";
    /// A value of a flag.
    diag_turn_flag(field, limit): "{field}：{limit}", "{field}: {limit}";
    /// Firms pay already.
    diag_pays_shown(relief, field, value): "企业已在自己花钱绕开：{relief}。{field}{value}，不低：这是问题真正卡人的迹象，先看它。", "Firms already pay their way round it: {relief}. {field}: {value}, which is high: a sign that it truly binds, so look at it first.";
    /// Firms may pay.
    diag_pays_maybe(relief, field, value): "企业可能已在自己花钱绕开：{relief}。{field}{value}，上限够高，还不能确定，请向企业核实。", "Firms may already pay their way round it: {relief}. {field}: {value}; its upper end is high, so ask firms.";
    /// Firms do not pay much.
    diag_pays_not(relief, field, value): "若真卡人，企业会自己花钱绕开：{relief}。但{field}只有{value}，看不出这种迹象。", "Where it truly binds firms pay their way round it: {relief}. Yet {field} is only {value}, which does not show it.";
    /// The field is unknown.
    diag_pays_unknown(relief, field): "若真卡人，企业会自己花钱绕开：{relief}。看“{field}”就知道，现在未知。", "Where it truly binds firms pay their way round it: {relief}. {field} would show it, and is not known.";
    /// No field shows it.
    diag_pays_unasked(relief): "若真卡人，企业会自己花钱绕开：{relief}。表里没有数据能看出来，只能去问。", "Where it truly binds firms pay their way round it: {relief}. No figure of the form shows it; ask them.";
    /// What to ask.
    diag_ask(question): "问企业：{question}", "Ask firms: {question}";
    /// Heading.
    diag_pays(): "企业已在花钱绕开它吗", "Do firms already pay to get round it?";
    /// Tag of a row.
    diag_pays_tag(): "企业已在付费绕开", "firms already pay";
    /// Heading.
    diag_measures(): "针对它的措施", "Instruments that act on it";
    /// One instrument.
    diag_measure(name, share): "{name}（管 {share}）", "{name} (reaches {share})";
    /// One instrument, for readers.
    diag_measure_said(name, list): "{name}：{list}", "{name}: {list}";
    /// Button.
    diag_show_measures(name): "只看针对“{name}”的措施", "Show only instruments for: {name}";
    /// No instrument.
    diag_no_measure(): "目录里没有直接治它的措施。它起作用的方式是压低别的措施的得分：", "No instrument of the catalogue treats it. It acts by lowering the score of others: ";
    /// No instrument and no exposure.
    diag_no_measure_at_all(): "目录里没有直接治它的措施。", "No instrument of the catalogue treats it.";
    /// Companions that are called for.
    diag_companion_rule(names, low): "按规则，它到 {low} 时须配套：{names}。", "By rule, from {low} on these go along with whatever is done: {names}.";
    /// Ignorance.
    diag_ignorance(share): "情况字段里有 {share} 未知。它不进主要问题，只说明先摸清情况。", "{share} of the fields are unknown. It is never a main problem; it only says: measure first.";
    /// Under a row.
    diag_weighs(): "不单独算问题：只在措施的风险里计分。", "Never a problem by itself: it weighs in the risks of instruments.";
}
