//! The working of a verdict, step by step.

sentences! {
    /// Heading.
    trace_need(): "一、需要：问题有多重，能管多少", "1 Need: how grave the problems are, and how much is reached";
    /// Heading.
    trace_cases(): "二、成效：案例怎么说", "2 Fit: what the cases say";
    /// Heading.
    trace_feasibility(): "三、可行性：取最低的一项", "3 Feasibility: the least of these";
    /// Heading.
    trace_risk(): "四、风险与得分", "4 Risk and score";
    /// Heading.
    trace_limits(): "五、法规、不宜情形和前提", "5 Laws, contraindications, preconditions";
    /// Heading.
    trace_rules(): "六、逐条过规则", "6 The rules in order";
    /// A signal.
    trace_signal(field, value, ramp, weight): "{field} {value}；{ramp}；权重 {weight}", "{field}: {value}; {ramp}; weight {weight}";
    /// A gate acts.
    trace_gate_acts(before): "关口信号不足，由 {before} 压低", "Held down by its gate, from {before}";
    /// A differential diagnosis acts.
    trace_differential(cause, before): "“{cause}”能解释同样的症状，由 {before} 压低", "Held down because {cause} explains the symptoms, from {before}";
    /// A ramp.
    trace_ramp(field, value, ramp): "{field} {value}；{ramp}", "{field}: {value}; {ramp}";
    /// Another instrument supplies it.
    trace_supplied(name): "可由“{name}”补上", "{name} can supply it";
    /// Authority.
    trace_authority(actor): "权限：{actor}", "Authority: {actor}";
    /// Money.
    trace_fiscal(failure, severity): "财力余地（“{failure}”{severity}）", "Room in the budget ({failure} {severity})";
    /// An exposure.
    trace_exposure(severity, weight): "严重度 {severity} × 系数 {weight}", "severity {severity} × {weight}";
    /// A risk as a step.
    trace_step_risk(field, value, weight): "{field} {value}；成立则计 {weight}", "{field}: {value}; {weight} where it holds";
    /// A base risk.
    trace_base(weight): "在任何地方都计 {weight}", "{weight} everywhere";
    /// An episode.
    trace_episode(similarity, grade, bundle): "相似度 {similarity}，证据 {grade}/5，同期措施 {bundle} 项", "similarity {similarity}, evidence {grade}/5, {bundle} actions together";
    /// A condition of an episode.
    trace_condition(condition, value): "前提：{condition}（本地{value}）", "Held where {condition} (here {value})";
    /// It can carry.
    trace_carries(): "够得上支撑“建议”", "Near and good enough to carry an Advise";
    /// It cannot carry.
    trace_bars(reasons): "撑不起“建议”：{reasons}", "Cannot carry an Advise: {reasons}";
    /// Why not.
    trace_bar_outcome(value, limit): "成效下限 {value}，须不低于 {limit}", "outcome at least {value}, {limit} needed";
    /// Why not.
    trace_bar_similarity(value, limit): "相似度下限 {value}，须不低于 {limit}", "similarity at least {value}, {limit} needed";
    /// Why not.
    trace_bar_context(condition): "前提不符：{condition}", "its condition fails: {condition}";
    /// Why not.
    trace_bar_transfer(lesson): "启示 {lesson} 说不适用", "lesson {lesson} says that it does not transfer";
    /// No limit.
    trace_no_limit(): "没有法规、不宜情形和硬性前提", "No law, contraindication or hard precondition";
    /// Between alternatives.
    trace_or(): "；或 ", "; or ";
    /// A contraindication.
    trace_veto(condition): "不宜情形：{condition}", "Not to be used where: {condition}";
    /// A precondition.
    trace_gate(condition): "须先具备：{condition}", "Needed first: {condition}";
    /// A value.
    trace_value(field, value): "本地{field}：{value}", "{field} here: {value}";
    /// A rule.
    rule_forbidden(): "没有法规或不宜情形禁止", "No law or contraindication forbids it";
    /// A rule.
    rule_missing(): "没有缺失的硬性前提", "No hard precondition is missing";
    /// A rule with its numbers.
    rule_number(name, value, limit): "{name}：{value}，须不低于 {limit}", "{name}: {value}, at least {limit} needed";
    /// A rule.
    rule_need_high(): "需要的上限（不到则无需要）", "Need at its highest (below: no need)";
    /// A rule.
    rule_score_mid(): "得分的中值（有条件建议）", "Score in the middle (with conditions)";
    /// A rule.
    rule_need_low(): "需要的下限（有条件建议）", "Need at its lowest (with conditions)";
    /// A rule.
    rule_low_at_mid(): "成效取中值时得分的下限（有条件建议）", "Score at its lowest with fit in the middle (with conditions)";
    /// A rule.
    rule_advise_mid(): "得分的中值（建议）", "Score in the middle (advise)";
    /// A rule.
    rule_advise_low(): "得分的下限（建议）", "Score at its lowest (advise)";
    /// A rule.
    rule_tried(): "参与的案例中有人试过（建议）", "Tried in a case that took part (advise)";
    /// A rule.
    rule_carrier(): "有够近够好的先例支撑（建议）", "Carried by a near and good precedent (advise)";
    /// A rule.
    rule_open(): "没有待查实的限制（建议）", "No limit is open (advise)";
    /// A rule.
    rule_problem(): "至少有一个问题成立", "At least one problem stands";
    /// A rule is met.
    rule_met(): "符合", "met";
    /// A rule is not met.
    rule_unmet(): "不符合", "not met";
}
