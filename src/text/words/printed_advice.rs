//! The advice as printed.

sentences! {
    /// A declined piece of advice.
    out_declined(reason, own): "   本县不采纳：{reason}。{own}", "   Declined by the county: {reason}. {own}";
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
    out_own_case(case): "本档案是“{case}”案例自身的记录，建议只用到当时可知的案例记录；标“本地自身经历”的先例不算旁证。", "This profile is the record of the case {case} itself; only what was known of the cases by then takes part, and a precedent marked as its own record is no outside evidence.";
    /// How complete the profile is.
    out_completeness(known, all): "{all} 项中已知 {known} 项；未知按整个可能范围计算，从不当作零。规则推演，非预测。", "{known} of {all} fields are known; the unknown counts over its whole range, never as zero. A rule, not a forecast.";
    /// Heading.
    out_problems(): "一、主要问题", "1. Main problems";
    /// Nothing binds.
    out_no_problem(): "没有大到需要新干预的问题。宜继续监测，补齐数据，不为干预而干预。", "No problem is large enough to justify new action. Go on measuring and fill the gaps; do not act for the sake of acting.";
    /// One problem.
    out_problem(i, name, kind, severity, sentence): "{i}. {name}（{kind}，严重程度{severity}，0为无、1为最重）：{sentence}", "{i}. {name} ({kind}, severity {severity} on a scale from 0 to 1): {sentence}";
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
    /// Nothing advised.
    out_nothing_advised(): "目前没有可以建议的新措施。", "No new measure can be advised at present.";
    /// Head of a card.
    out_card(i, name, list, cost, months, actor, grade): "{i}. 【{list}】{name}〔{cost}，约需{months}个月，{actor}，证据等级{grade}/5〕", "{i}. [{list}] {name} [{cost}, about {months} months to set up, {actor}, evidence grade {grade}/5]";
    /// What is done.
    out_what(text): "   做法：{text}", "   What: {text}";
    /// What it treats.
    out_treats(text): "   理由：{text}。", "   Why: it {text}.";
    /// Why the advice goes no further.
    out_held_back(text): "   依据强弱：{text}。", "   Strength: {text}.";
    /// Conditions.
    out_conditions(text): "   条件：{text}。", "   Conditions: {text}.";
    /// Nearest success.
    out_success(text): "   相近的成功实例：{text}", "   Nearest success: {text}";
    /// Nearest episode with a mixed outcome.
    out_mixed(text): "   相近做法，效果不明：{text}", "   Nearest with no clear effect: {text}";
    /// Nearest failure.
    out_failure(text): "   相近的失败实例：{text}", "   Nearest failure: {text}";
    /// An episode.
    out_episode(id, case, years, story, similarity, source): "{id} {case}{years}年，{story}（相似度{similarity}；{source}）", "{id} {case} {years}, {story} (similarity {similarity}; {source})";
    /// A source without address.
    out_no_address(title, why): "{title}，无网址：{why}", "{title}, no address: {why}";
    /// A lesson.
    out_lesson(id, case, sentence, transfers): "   启示 {id}（{case}）：{sentence}适用于：{transfers}。", "   Lesson {id} ({case}): {sentence} Holds for: {transfers}.";
    /// Facts behind a lesson.
    out_facts(facts): "事实：{facts}。", " Facts: {facts}.";
    /// One fact.
    out_fact(id, label, year, value): "{id} {label}{year}年{value}", "{id} {label} {year}: {value}";
    /// Exit rule.
    out_exit(text): "   退出条件：{text}", "   Exit rule: {text}";
    /// Influence of the cases.
    out_influence(text): "   案例影响：{text}。", "   Influence of the cases: {text}.";
    /// Without one case.
    out_without(case, list): "去掉{case}后为“{list}”", "without {case} it would be '{list}'";
    /// Without any case.
    out_without_any(list): "去掉全部案例后为“{list}”", "without any case it would be '{list}'";
    /// Only the score or the reason would change.
    out_influence_score(): "   案例影响：去掉案例后结论不变，得分有变。", "   Influence of the cases: without them the verdict would stand; its score would change.";
    /// No influence.
    out_influence_none(): "   案例影响：无，本条只凭规则。", "   Influence of the cases: none; this rests on rules.";
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
    out_basis_text(): "事实来自公开网页的存档，多为新闻报道，不少是转载；各项门槛、权重和实例打分均为判断，写在程序的资料文件里。案例只说明当时当地发生过什么，不能证明因果。", "Facts come from stored copies of public pages, many of them press and reposts. Every threshold, weight and coding is a judgement, kept in the data files of the program. Cases tell what happened there and then; they prove no cause.";
    /// A precedent of the place itself.
    out_own_record(): "（本地自身经历）", " (its own record)";
    /// No precedent.
    out_no_precedent(): "   先例：参与的案例中没有。", "   Precedent: none in the cases that took part.";
    /// A source with its address.
    out_source(title, url): "{title}，{url}", "{title}, {url}";
    /// Side effects.
    out_side_effects(text): "   风险：{text}。", "   Risks: {text}.";
    /// Indicators of success.
    out_kpis(text): "   考核：{text}。", "   Measure by: {text}.";
    /// Nothing binds, but something may.
    out_problems_open(n): "现有资料还不能确认哪个问题突出；有{n}类问题须先补数据才能判断。", "What is known does not yet establish any problem; {n} kinds of problem need data first.";
    /// Problems beyond those shown.
    out_unlisted(names): "另有达到门槛而未逐条列出的：{names}。", "Also above the threshold, not detailed: {names}.";
    /// The shortlist of a problem.
    out_against(problem): "● 针对“{problem}”", "* Against: {problem}";
    /// No instrument for a problem.
    out_nothing_for(problem): "● 针对“{problem}”：目前没有可以建议的措施。", "* Against: {problem}: no measure can be advised at present.";
    /// A card already printed.
    out_see(i, name): "   见第{i}项：{name}。", "   See no. {i}: {name}.";
    /// What goes along with costly measures.
    out_companion_cost(name, beside): "● 配套：上大额项目（{beside}）须同时做“{name}”。", "* Along with costly measures ({beside}): {name}.";
    /// What goes along with a risk.
    out_companion_risk(name, risks): "● 配套：因“{risks}”风险较高，须同时做“{name}”。", "* Because of {risks}: {name}.";
    /// Advised instruments in no shortlist.
    out_rest(): "● 其他可以考虑的", "* Others to consider";
    /// Figures of a sample that rest on later facts.
    out_later_figures(n): "注意：档案中有{n}项数值参考了该年份以后的记录。", "Note: {n} figures of the profile draw on records of later years.";
    /// Errors in the profile.
    out_errors(n): "注意：档案中有{n}处错误，已按未知处理；请先用 jiju check 查看。", "Note: the profile has {n} errors, read as unknown; see jiju check first.";
    /// One figure to fetch that changes no advice by itself.
    out_fetch_plain(i, name, value, place, n): "{i}. {name}（现为{value}）：{place}；可影响{n}项结论。", "{i}. {name} (now {value}): {place}; could change {n} verdicts.";
}
