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
    ground_law(title, wording): "《{title}》：{wording}。", "{title}: {wording}.";
    /// A law asks for caution.
    ground_law_caution(title, wording, note): "《{title}》：{wording}。{note}", "{title}: {wording}. {note}";
    /// A contraindication holds.
    ground_veto(name, value, limit): "{name}现为{value}；{limit}时不宜采用", "{name} is {value}; not to be used where it is {limit}";
    /// A precondition fails.
    ground_gate(name, value, limit): "{name}现为{value}；须{limit}才可行", "{name} is {value}; it must be {limit} first";
    /// A contraindication depends on something unknown.
    ground_open_veto(name, value, limit): "{name}现为{value}，尚不能确定；若{limit}则不宜采用", "{name} is {value}, which leaves it open; not to be used where it is {limit}";
    /// A precondition depends on something unknown.
    ground_open_gate(name, value, limit): "{name}现为{value}，尚不能确定；须{limit}才可行", "{name} is {value}, which leaves it open; it must be {limit} first";
    /// A value near its threshold.
    ground_borderline(): "（紧靠门槛，按未知处理）", " (so near the limit that it counts as unknown)";
    /// The problem is not there.
    ground_no_need(failure, name, value, limit): "对应的问题“{failure}”不突出：{name}现为{value}，{limit}才算有此问题", "The problem it treats ({failure}) is not there: {name} is {value}, and counts only when {limit}";
    /// The problem is not there, by its severity.
    ground_no_need_plain(failure): "对应的问题“{failure}”不突出", "The problem it treats ({failure}) is not there";
    /// No problem binds.
    ground_no_binding(failure, severity, limit): "没有大到需要新干预的问题：“{failure}”的严重程度为{severity}，下限达到{limit}才算突出", "No problem is large enough to justify new action: the severity of '{failure}' is {severity}, and binds only when its lower end reaches {limit}";
    /// Dominated.
    ground_dominated(other): "已建议“{other}”，同样的问题，风险更小", "'{other}' is advised and treats the same problem at less risk";
    /// Low value, by a field.
    ground_low_value_need(failure, name, value, limit): "得不偿失：对应的问题“{failure}”不够重，抵不过费用和风险（{name}现为{value}，{limit}才算严重）", "Not worth its risk: the problem it treats ({failure}) is too slight ({name} is {value}, and grave when {limit})";
    /// Low value, by a problem whose main signal is unknown.
    ground_low_value_unknown(failure, name): "得不偿失：对应的问题“{failure}”有多重还不清楚（{name}未知），但即便严重，所得也抵不过费用和风险", "Not worth its risk: how grave the problem is ({failure}) is not known ({name} is unknown), but even at its worst little would be gained";
    /// Low value, by a field of feasibility or risk.
    ground_low_value_field(name, value, limit): "得不偿失：{name}现为{value}，{limit}才值得做", "Not worth its risk: {name} is {value}; it pays only when {limit}";
    /// Low value, by an episode.
    ground_low_value_episode(story): "得不偿失：案例中效果不佳——{story}", "Not worth its risk: the record is poor - {story}";
    /// Low value, by a risk.
    ground_low_value_failure(failure): "得不偿失：容易加重“{failure}”", "Not worth its risk: it adds to '{failure}'";
    /// Low value, by the score.
    ground_low_value(): "得不偿失：所得抵不过风险", "Not worth its risk: what it gains does not cover the risk";
    /// How large the problem is depends on a field.
    ground_need_open(name, value): "问题有多大还说不准：{name}现为{value}", "How large the problem is depends on {name}, now {value}";
    /// How feasible or risky it is depends on a field.
    ground_score_open(name, value): "利弊还说不准：{name}现为{value}", "The balance depends on {name}, now {value}";
    /// Something is open that is no single field.
    ground_open(): "利弊还说不准", "The balance is not clear yet";
    /// No episode carries it.
    ground_no_carrier(): "没有条件足够相近、效果足够好的案例支撑", "No case is near enough and good enough to carry it";
    /// No case tried it.
    ground_untried(): "三地案例均未试过，建议只凭规则", "Not tried in these cases; the advice rests on rules";
    /// The middle of the score is too low.
    ground_score_mid(): "利大于弊，但幅度不够大", "The balance is positive but not large";
    /// The lower bound of the score is too low.
    ground_score_low(): "总体利大于弊，但最坏情形下所得不多", "Positive on balance, but little is gained in the worst case";
    /// An episode carries it.
    ground_carried(case, years, story): "有相近案例支撑：{case}{years}年，{story}", "Carried by a near case: {case} {years}, {story}";
    /// A problem it addresses.
    ground_need(failure): "针对“{failure}”", "Treats '{failure}'";
    /// An episode.
    ground_episode(case, years, story): "{case}{years}年：{story}", "{case} {years}: {story}";
    /// A soft precondition.
    ground_soft(name, value, limit): "{name}现为{value}，{limit}更好办", "{name} is {value}; it goes better when {limit}";
    /// A soft precondition that another instrument can supply.
    ground_soft_supplied(name, value, limit, other): "{name}现为{value}，{limit}更好办；可先做“{other}”", "{name} is {value}; it goes better when {limit}; '{other}' can come first";
    /// A risk from a failure of government.
    ground_risk_failure(failure): "可能加重“{failure}”", "May add to '{failure}'";
    /// A risk from a field.
    ground_risk_field(name, value): "{name}（{value}）带来风险", "{name} ({value}) brings a risk";
    /// A base risk.
    ground_risk_base(): "这类措施本身的风险", "The risk that comes with such measures";
    /// The lesson behind a reason.
    ground_by_lesson(case, id, sentence): "（{case}教训 {id}：{sentence}）", " (lesson {id} of {case}: {sentence})";
}
