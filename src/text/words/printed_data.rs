//! Checks, readings and the library as printed.

sentences! {
    /// One profile.
    out_check(id, known, all): "{id}：已知 {known} 项，共 {all} 项", "{id}: {known} of {all} fields known";
    /// Missing essentials.
    out_missing(names): "  先补这些要紧的：{names}", "  Missing and important: {names}";
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
    out_band(label, source): "：{label}（{source}）", ": {label} ({source})";
    /// What a reading needs.
    out_needs(names): "还差：{names}", "needs: {names}";
    /// Why there is no reading.
    out_undefined(why): "无法计算：{why}", "undefined: {why}";
    /// Prefix of a reference series.
    level(level): "（{level}）", "({level}) ";
    /// Input.
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
    path_table_nation(): "全国分行业从业人员表（两年）", "the nation's table of jobs by industry, two years";
    /// One case.
    out_case(name, facts, actions, episodes, lessons): "{name}：事实{facts}条、行动{actions}条、片段{episodes}个、教训{lessons}条", "{name}: {facts} facts, {actions} actions, {episodes} episodes, {lessons} lessons";
    /// The catalogue.
    out_catalogue(instruments, failures, laws, comparators): "目录：措施{instruments}项、问题与风险{failures}类、法规{laws}部、对照数据{comparators}条", "Catalogue: {instruments} instruments, {failures} failures and risks, {laws} laws, {comparators} comparators";
    /// The samples.
    out_samples(names): "内置样例：{names}", "Built-in samples: {names}";
}
