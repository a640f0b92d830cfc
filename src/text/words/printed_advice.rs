//! The advice as printed.

sentences! {
    /// Separator of a list.
    out_comma(): "、", ", ";
    /// Separator of clauses.
    out_semicolon(): "；", "; ";
    /// The year of a profile.
    out_year(year): "（{year}年）", " ({year})";
    /// Title.
    out_title(place, year): "{place}产业集群转型升级建议{year}", "Advice on upgrading the industrial cluster of {place}{year}";
    /// The fictitious label.
    out_fictitious(): "【虚构教学县，全部数据均为虚构】", "[Fictitious teaching county: all figures are invented]";
    /// No case takes part.
    out_no_cases(): "无", "none";
    /// As of a year.
    out_as_of(year, cases): "依据：截至{year}年可知的案例：{cases}。", "Basis: what was known by {year} of the cases: {cases}.";
    /// Everything known.
    out_everything_known(cases): "依据：全部案例记录：{cases}。", "Basis: the whole record of the cases: {cases}.";
    /// The profile meets its own later record.
    out_hindsight(): "注意：本档案就是其中一个案例，建议用到了它后来的记录，属于事后之见。", "Note: this profile is the record of one of the cases, and its later record took part: this is hindsight.";
    /// The profile is the record of a case.
    out_own_case(case): "本档案是“{case}”案例自身的记录，只用到当时已知的部分；与该案例相近是应有之义，不算旁证。", "This profile is the record of the case '{case}' itself; only what was known by then takes part, and nearness to that case proves nothing.";
    /// How complete the profile is.
    out_completeness(known, all): "已知 {known} 项，共 {all} 项；未知按整个可能范围计算，从不当作零。规则推演，非预测。", "{known} of {all} fields are known; the unknown counts over its whole range, never as zero. A rule, not a forecast.";
    /// Heading.
    out_problems(): "一、主要问题", "1. Main problems";
    /// Nothing binds.
    out_no_problem(): "没有大到需要新干预的问题。宜继续监测，补齐数据，不为干预而干预。", "No problem is large enough to justify new action. Go on measuring and fill the gaps; do not act for the sake of acting.";
    /// One problem.
    out_problem(i, name, kind, severity, sentence): "{i}. {name}（{kind}，严重程度{severity}，满分1）：{sentence}", "{i}. {name} ({kind}, severity {severity} of 1): {sentence}";
    /// Signals behind a problem.
    out_signals(signals): "   依据：{signals}。", "   Signals: {signals}.";
    /// One signal.
    out_signal(name, value): "{name} {value}", "{name} {value}";
    /// Signals that are unknown.
    out_signals_unknown(names): "未知：{names}。", " Unknown: {names}.";
    /// Kind of failure.
    kind_market(): "市场失灵", "market failure";
    /// Kind of failure.
    kind_system(): "系统失灵", "system failure";
    /// Kind of failure.
    kind_factor(): "要素", "factor";
    /// Kind of failure.
    kind_industry(): "产业选择", "industry choice";
    /// Kind of failure.
    kind_government(): "政府失灵风险", "government-failure risk";
    /// Kind of failure.
    kind_ignorance(): "情况不明", "ignorance";
    /// Heading.
    out_advice(): "二、建议", "2. Advice";
    /// A list inside the advice.
    out_sublist(name, n): "【{name}】{n}项", "[{name}] {n}";
    /// Nothing advised.
    out_nothing_advised(): "目前没有可以建议的新措施。", "No new measure can be advised at present.";
    /// Head of a card.
    out_card(i, name, cost, months, actor, grade): "{i}. {name}〔{cost}，约{months}个月见效，{actor}，证据{grade}/5〕", "{i}. {name} [{cost}, about {months} months, {actor}, evidence {grade}/5]";
    /// What is done.
    out_what(text): "   做法：{text}", "   What: {text}";
    /// What it treats.
    out_treats(text): "   理由：{text}。", "   Why: {text}.";
    /// Why the advice goes no further.
    out_held_back(text): "   把握：{text}。", "   How sure: {text}.";
    /// Conditions.
    out_conditions(text): "   条件：{text}。", "   Conditions: {text}.";
    /// Nearest success.
    out_success(text): "   相近做成的：{text}", "   Nearest success: {text}";
    /// No success.
    out_no_success(): "   相近做成的：三地记录中没有。", "   Nearest success: none in the record.";
    /// Nearest episode with a mixed outcome.
    out_mixed(text): "   相近而结果不一的：{text}", "   Nearest with a mixed outcome: {text}";
    /// Nearest failure.
    out_failure(text): "   相近没做成的：{text}", "   Nearest failure: {text}";
    /// An episode.
    out_episode(id, case, years, story, similarity, source): "{id} {case}{years}年，{story}（相似度{similarity}；{source}）", "{id} {case} {years}, {story} (similarity {similarity}; {source})";
    /// A source without address.
    out_no_address(title, why): "{title}，无网址：{why}", "{title}, no address: {why}";
    /// A lesson.
    out_lesson(id, case, sentence, transfers, facts): "   教训 {id}（{case}）：{sentence}适用于：{transfers}。{facts}", "   Lesson {id} ({case}): {sentence} Transfers to: {transfers}. {facts}";
    /// Facts behind a lesson.
    out_facts(facts): "事实：{facts}。", "Facts: {facts}.";
    /// One fact.
    out_fact(id, label, year, value, unit): "{id} {label}{year}年{value}{unit}", "{id} {label} {year}: {value} {unit}";
    /// Exit rule.
    out_exit(text): "   收手规则：{text}", "   Exit rule: {text}";
    /// Influence of the cases.
    out_influence(text): "   案例影响：{text}。", "   Influence of the cases: {text}.";
    /// Without one case.
    out_without(case, list): "去掉{case}后为“{list}”", "without {case} it would be '{list}'";
    /// Without any case.
    out_without_any(list): "去掉全部案例后为“{list}”", "without any case it would be '{list}'";
    /// Only the score or the reason would change.
    out_influence_score(): "   案例影响：去掉案例后结论不变，理由或得分有变。", "   Influence of the cases: without them the verdict stays, the reason or score changes.";
    /// No influence.
    out_influence_none(): "   案例影响：无，本条建议只凭规则。", "   Influence of the cases: none; this advice rests on rules.";
    /// Heading.
    out_not_advised(): "三、不建议事项及理由", "3. Not advised, because";
    /// One refusal.
    out_because(i, name, reason): "{i}. {name}：{reason}。", "{i}. {name}: {reason}.";
    /// Heading.
    out_find_out_first(): "四、先查清再定", "4. Find out first";
    /// Nothing.
    out_none(): "无。", "Nothing.";
    /// One to find out.
    out_find_out(i, name, reason, fields): "{i}. {name}：{reason}。先查：{fields}。", "{i}. {name}: {reason}. Find out: {fields}.";
    /// What cannot be judged.
    out_cannot_judge(n, names): "另有{n}项资料太少，暂时无法判断：{names}。", "{n} more cannot be judged yet: {names}.";
    /// Heading of the figures to fetch.
    out_fetch_head(n): "最值得先补的{n}个数据：", "The {n} figures most worth fetching:";
    /// One figure to fetch.
    out_fetch(i, name, value, place, n, advised): "{i}. {name}（现为{value}）：{place}；可影响{n}项结论，其中{advised}项关系到是否建议。", "{i}. {name} (now {value}): {place}; could change {n} verdicts, {advised} of them between advised and not.";
    /// Heading.
    out_basis(): "五、依据与限度", "5. Basis and limits";
    /// Limits.
    out_basis_text(): "事实来自公开网页的存档，多为新闻报道；各项门槛、权重和片段打分均为判断，可以修改。三个案例只说明当时当地发生过什么，不能证明因果。", "Facts come from stored copies of public pages, many of them press. Every threshold, weight and coding is a judgement and can be changed. Three cases tell what happened there and then; they prove no cause.";
}
