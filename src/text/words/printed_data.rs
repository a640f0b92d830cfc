//! Checks, readings and the library as printed.

sentences! {
    /// One profile.
    out_check(place, known, all): "{place}：{all} 项中已知 {known} 项", "{place}: {known} of {all} fields known";
    /// Missing essentials.
    out_missing(names): "  尚缺的关键数据：{names}", "  Key figures still missing: {names}";
    /// No issue.
    out_no_issue(): "没有发现问题。", "No issue found.";
    /// Severity.
    severity_error(): "错误", "error";
    /// Severity.
    severity_warning(): "请核对", "check";
    /// Severity.
    severity_note(): "提示", "note";
    /// The year of a reading.
    out_of_year(year): "（{year}年）", " ({year})";
    /// The band of a reading.
    out_band(label, source): "：{label}，{source}", ": {label}, {source}";
    /// What a reading needs.
    out_needs(names): "还差：{names}", "needs: {names}";
    /// Why there is no reading.
    out_undefined(why): "无法计算：{why}", "undefined: {why}";
    /// An area.
    level_county(): "本县", "the county: ";
    /// An area.
    level_prefecture(): "全市", "the prefecture: ";
    /// An area.
    level_province(): "全省", "the province: ";
    /// An area.
    level_nation(): "全国", "the nation: ";
    /// Between alternatives.
    out_or(): "或", " or ";
    /// Between inputs that belong together.
    out_and(): "＋", " + ";
    /// Heading of what is missing.
    out_unlocks(n): "补哪些数据最管用（还有{n}项指标缺数据）", "What would unlock indicators ({n} wait for inputs)";
    /// One missing input.
    out_unlocks_alone(name, n, ids): "{name}：补上即可多算{n}项（{ids}）", "{name}: alone unlocks {n} ({ids})";
    /// One missing input.
    out_unlocks_both(name, n, ids, helps): "{name}：补上即可多算{n}项（{ids}），另有{helps}项也要用到", "{name}: alone unlocks {n} ({ids}), helps with {helps} more";
    /// One missing input.
    out_unlocks_helps(name, helps): "{name}：有{helps}项要用到，但还差别的数据", "{name}: helps with {helps}, which lack more besides";
    /// Inputs that together unlock more.
    out_unlocks_set(names, n): "合起来补：{names}，共可多算{n}项", "together: {names}, unlock {n}";
    /// Title of the readings.
    out_indicators(place, year): "{place}指标读数{year}", "Indicators of {place}{year}";
    /// Input.
    path_of_year(name, year): "{name}（{year}年）", "{name} of {year}";
    /// An input.
    path_firms(): "企业名录", "the firm register";
    /// Input.
    path_firm_revenue(): "企业名录中的营业收入", "revenue in the firm register";
    /// Input.
    path_firm_jobs(): "企业名录中的从业人员", "jobs in the firm register";
    /// Input.
    path_firm_licensed(): "企业名录中的资质情况", "licences in the firm register";
    /// Input.
    path_firm_ownership(): "企业名录中的所有制", "ownership in the firm register";
    /// Input.
    path_firm_coordinates(): "企业名录中的经纬度", "coordinates in the firm register";
    /// Input.
    path_chain(): "产业链各环节", "the stages of the value chain";
    /// Input.
    path_targets(): "目标及完成情况", "targets and what was found";
    /// Input.
    path_founding_year(): "行业起步年份", "the year the trade began";
    /// Input.
    path_profile_year(): "档案年份", "the year of the profile";
    /// Input.
    path_table_county(): "本县分行业从业人员表（两年）", "the county's table of jobs by industry, two years";
    /// Input.
    path_table_prefecture(): "地市分行业从业人员表", "the prefecture's table of jobs by industry";
    /// Input.
    path_table_province(): "全省分行业从业人员表", "the province's table of jobs by industry";
    /// Input.
    path_table_nation(): "全国分行业从业人员表（两年）", "the nation's table of jobs by industry, two years";
    /// One case.
    out_case(name, facts, actions, episodes, lessons): "{name}：事实{facts}条、行动{actions}条、实例{episodes}个、启示{lessons}条", "{name}: {facts} facts, {actions} actions, {episodes} episodes, {lessons} lessons";
    /// The catalogue.
    out_catalogue(instruments, failures, laws, comparators): "目录：措施{instruments}项、问题与风险{failures}类、法规{laws}部、对照数据{comparators}条", "Catalogue: {instruments} instruments, {failures} failures and risks, {laws} laws, {comparators} comparators";
    /// The samples.
    out_samples(names): "内置样例：{names}", "Built-in samples: {names}";
    /// One lesson of a case.
    out_case_lesson(id, year, status, sentence): "  {id}（{year}年起可知，{status}）{sentence}", "  {id} (known from {year}, {status}) {sentence}";
    /// A lesson that the record states.
    status_sourced(): "据记录", "from the record";
    /// A lesson that a coder judged.
    status_judgement(): "判断", "judgement";
}
