//! Lists, and the reasons behind a verdict.

sentences! {
    /// A list.
    list_advise(): "建议", "Advise";
    /// A list.
    list_advise_with_conditions(): "有条件建议", "Advise with conditions";
    /// A list.
    list_find_out_first(): "先查清再定", "Find out first";
    /// A list.
    list_cannot_judge(): "暂时无法判断", "Cannot be judged yet";
    /// A list.
    list_not_advised(): "不建议", "Not advised";
    /// A law forbids it.
    ground_law(title, wording): "{title}规定：{wording}", "{title}: {wording}";
    /// A law asks for caution.
    ground_law_caution(title, wording, note): "{title}：{wording}。{note}", "{title}: {wording}. {note}";
    /// A contraindication holds.
    ground_veto(name, value, limit): "{name}现为{value}，{limit}时不宜采用", "{name}: {value}; not to be used where it is {limit}";
    /// A contraindication by a word holds.
    ground_veto_word(name, value): "{name}为“{value}”，不宜采用", "{name}: {value}; not to be used then";
    /// It is there already.
    ground_veto_present(name): "已有{name}，不必另设", "{name}: already there; no second one is needed";
    /// A precondition fails.
    ground_gate(name, value, limit): "{name}现为{value}，须{limit}才可行", "{name}: {value}; {limit} is needed first";
    /// A contraindication depends on something unknown.
    ground_open_veto(name, value, limit): "{name}现为{value}，须先查实；若{limit}则不宜采用", "{name}: {value}, to be settled first; not to be used where it is {limit}";
    /// A precondition depends on something unknown.
    ground_open_gate(name, value, limit): "{name}现为{value}，须先查实确已{limit}", "{name}: {value}, to be settled first; {limit} is needed";
    /// A further part of a condition.
    and_also(limit, name, other): "{limit}且{name}{other}", "{limit} and {name} is {other}";
    /// A value near its threshold.
    ground_borderline(): "（紧靠门槛，按未知处理）", " (so near the limit that it counts as unknown)";
    /// The problem is slight.
    ground_no_need(failure, severity): "对应的问题“{failure}”很轻（严重程度{severity}）", "The problem it addresses, {failure}, is slight (severity {severity})";
    /// The instrument reaches only a small part of the problem.
    ground_no_need_part(failure, severity, share): "“{failure}”（严重程度{severity}）中它最多解决{share}，作用不大", "Of the problem {failure} (severity {severity}) it reaches at most {share}, which leaves little need";
    /// No problem binds.
    ground_no_binding(failure, severity, limit): "没有大到需要新干预的问题：“{failure}”的严重程度为{severity}，下限达到{limit}才算突出", "No problem is large enough to justify new action: the severity of {failure} is {severity}, and binds only when its lower end reaches {limit}";
    /// Dominated.
    ground_dominated(other): "已建议“{other}”，能解决同样的问题，风险更小", "'{other}' is advised and addresses the same problem at less risk";
    /// Opening of a refusal whose score is not positive.
    not_worth_it(reason): "得不偿失：{reason}", "Not worth its risk: {reason}";
    /// Opening of a refusal whose score is positive but small.
    little_to_gain(reason): "所得有限：{reason}", "Little to gain: {reason}";
    /// The problem is slight.
    low_value_slight(failure, severity): "对应的问题“{failure}”不重（严重程度{severity}）", "the problem it addresses, {failure}, is slight (severity {severity})";
    /// The problem is unclear.
    low_value_unclear(failure, severity): "“{failure}”有多重还不清楚（严重程度{severity}），即便严重，扣除风险后所得也不多", "how grave {failure} is cannot be said (severity {severity}), and even at its worst little is left after the risk";
    /// Only a part of the problem.
    low_value_partial(failure, severity, share): "“{failure}”确实突出（严重程度{severity}），但它最多能管其中{share}，扣除费用和风险后所剩不多", "{failure} is real (severity {severity}), but it reaches at most {share} of it, and little is left after cost and risk";
    /// The record is poor.
    low_value_record(story): "案例中效果不佳（{story}）", "the record is poor ({story})";
    /// It can hardly be done here.
    low_value_feasibility(name, value): "本地难以办成（{name}现为{value}）", "it can hardly be done here ({name}: {value})";
    /// It can hardly be done here, for lack of authority or money.
    low_value_authority(): "本地难以办成（权限或财力不够）", "it can hardly be done here (authority or money is lacking)";
    /// How large the problem is depends on a field.
    ground_need_open(name, value): "问题有多大还说不准（{name}现为{value}）", "How large the problem is depends on {name} (now {value})";
    /// How feasible or risky it is depends on a field.
    ground_score_open(name, value): "利弊还说不准（{name}现为{value}）", "The balance depends on {name} (now {value})";
    /// Something is open that is no single field.
    ground_open(): "利弊还说不准", "The balance is not clear yet";
    /// No episode carries it, and there is none to name.
    ground_no_carrier(): "参与的案例中有人做过类似的事，但没有可评价的效果记录", "Something like it was done in the cases that took part, but no effect was recorded that could be judged";
    /// The nearest episode shows no clear effect.
    ground_bar_outcome(case, years, id): "最近的先例（{case}{years}年，{id}）看不出明确成效", "The nearest precedent ({case} {years}, {id}) shows no clear effect";
    /// The nearest episode is not near enough.
    ground_bar_similarity(case, years, id, similarity): "最近的先例（{case}{years}年，{id}）与本地不够相近（相似度下限{similarity}）", "The nearest precedent ({case} {years}, {id}) is not near enough (similarity at least {similarity})";
    /// A condition of the nearest episode fails here.
    ground_bar_context(case, years, id, name, limit): "最近的先例（{case}{years}年，{id}）以“{name}{limit}”为前提，本地不符", "The nearest precedent ({case} {years}, {id}) held where {name} is {limit}, which fails here";
    /// A lesson says that the nearest episode does not transfer.
    ground_bar_transfer(case, years, id, lesson): "最近的先例（{case}{years}年，{id}）不适用于本地（启示{lesson}）", "The nearest precedent ({case} {years}, {id}) does not transfer here (lesson {lesson})";
    /// No case tried it.
    ground_untried(): "参与的案例中尚无先例，只凭规则", "No precedent in the cases that took part; the advice rests on rules";
    /// The middle of the score is too low.
    ground_score_mid(): "有先例支撑，利大于弊，但幅度不大", "Carried by a precedent and positive on balance, but not by much";
    /// The lower bound of the score is too low.
    ground_score_low(): "有先例支撑，总体利大于弊，但最坏情形下所得不多", "Carried by a precedent and positive on balance, but little is gained in the worst case";
    /// An episode carries it.
    ground_carried(case, years, story): "有相近先例支撑：{case}{years}年，{story}", "Carried by a near precedent: {case} {years}, {story}";
    /// A problem it addresses.
    ground_need(failure): "针对“{failure}”", "addresses {failure}";
    /// A problem it would address, if it is there.
    ground_need_maybe(failure): "可能有助于“{failure}”（尚待查明）", "may help with {failure} (not established)";
    /// An episode.
    ground_episode(case, years, story): "{case}{years}年：{story}", "{case} {years}: {story}";
    /// A soft precondition.
    ground_soft(name, value, limit): "{name}现为{value}，{limit}更易见效", "{name}: {value}; it works better where {limit}";
    /// A soft precondition that another instrument can supply.
    ground_soft_supplied(name, value, limit, other): "{name}现为{value}，{limit}更易见效，可先做“{other}”", "{name}: {value}; it works better where {limit}, and '{other}' can come first";
    /// A risk from a failure of government.
    ground_risk_failure(failure): "可能加重“{failure}”", "it may add to {failure}";
    /// A risk from a field.
    ground_risk_field(name, value): "{name}（{value}）带来风险", "{name} ({value}) brings a risk";
    /// A risk from a field that is not shown.
    ground_risk_named(name): "“{name}”可能带来风险", "{name} may bring a risk";
    /// A risk that a case warns of.
    ground_risk_lesson(): "案例有过警示", "the cases warn of it";
    /// A base risk.
    ground_risk_base(): "这类措施本身有风险", "such measures carry a risk of their own";
    /// The lesson behind a reason.
    ground_by_lesson(case, id, sentence): "（{case}启示{id}：{sentence}）", " (lesson {id} of {case}: {sentence})";
}
