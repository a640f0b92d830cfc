//! How a reading was made, and why there is none.

sentences! {
    /// How many criteria over how many years.
    remark_criteria(n, years): "由 {n} 项比率、{years} 个年份合成。", "Joined from {n} ratios over {years} years.";
    /// Criteria that are not known.
    remark_criteria_lacking(names): "未计入（年份不足）：{names}。", "Left out for want of years: {names}.";
    /// Part of a reading.
    part_economy(): "经济方面得分", "Score of the economy";
    /// Part of a reading.
    part_innovation(): "创新方面得分", "Score of innovation";
    /// Eleven months stand in for a year.
    remark_eleven_months(): "按1—11月数据计算。", "Computed on January–November figures.";
    /// Growth rates as reported.
    remark_reported_growth(): "采用同期公布的两项增速。", "Uses the two growth rates reported for the same period.";
    /// A share as reported.
    remark_reported_share(): "采用公布的占比，未能用原始数据核算。", "Uses the reported share; it could not be computed from the figures behind it.";
    /// Sizes are ranges, and the reading is one.
    remark_size_ranges(): "部分企业营业收入是区间，结果也是区间：下限取各企业在区间内尽量均匀时的值，上限不低于最悬殊时的值。", "Some firms' revenue is a range, so this is one too: its lower end has the firms as even as their ranges allow, its upper end is no lower than with the most uneven.";
    /// Revenue of firms over output of all.
    remark_revenue_over_output(): "分子是企业营业收入，分母是全部产值，口径不尽相同。", "Revenue of firms over output of all: not quite the same measure.";
    /// The register is taken as complete.
    remark_register_complete(): "没有全部企业的总量，按名录企业合计。", "No total of all firms is given; the register is taken as complete.";
    /// Introduced stands in for signed.
    remark_introduced(): "没有签约数，以引进项目数代替。", "No number signed is given; projects introduced stand in for it.";
    /// Firm count stands in for makers.
    remark_firm_count(): "没有整车生产企业数，以“企业数”代替。", "No number of makers is given; the field 'firm count' stands in for it.";
    /// Industries without figures in both tables.
    remark_industries_left_out(n): "有{n}个行业两表数据不全，未计入。", "{n} industries lack figures in one of the tables and are left out.";
    /// Stages of the chain that are unknown.
    remark_stages_unknown(n): "有{n}个环节情况未知，结果是区间。", "{n} stages are unknown, so the result is a range.";
    /// Firms whose ownership is unknown.
    remark_ownership_unknown(n): "有{n}家企业所有制未知，结果是区间。", "The ownership of {n} firms is unknown, so the result is a range.";
    /// Part of a shift-share.
    part_national(): "全国增长分量", "National growth";
    /// Part of a shift-share.
    part_industry_mix(): "产业结构分量", "Industry mix";
    /// Part of a shift-share.
    part_regional(): "本地竞争力分量", "Regional";
    /// Part of a shift-share.
    part_change(): "总变化", "Total change";
    /// Class of firms by size.
    part_micro(): "微型企业", "Micro firms";
    /// Class of firms by size.
    part_small(): "小型企业", "Small firms";
    /// Class of firms by size.
    part_medium(): "中型企业", "Medium firms";
    /// Class of firms by size.
    part_large(): "大型企业", "Large firms";
    /// Part of a shift-share by homothetic employment.
    part_competitive(): "净竞争力分量", "Competitive";
    /// Part of a shift-share by homothetic employment.
    part_allocation(): "配置分量", "Allocation";
    /// Factor of an index shift-share.
    part_structural_factor(): "结构因子", "Structural factor";
    /// Factor of an index shift-share.
    part_location_factor(): "区位因子", "Location factor";
    /// Factor of an index shift-share.
    part_regional_factor(): "地区因子", "Regional factor";
    /// Beside a contribution.
    part_all_jobs_growth(): "全县就业增幅", "Growth of all jobs in the county";
    /// Half of a period.
    part_earlier_half(): "前半段", "Earlier half";
    /// Half of a period.
    part_later_half(): "后半段", "Later half";
    /// Ceiling of a fitted curve.
    part_ceiling(): "估计上限", "Estimated ceiling";
    /// Beside a growth–share position.
    part_quotient(): "区位商", "Location quotient";
    /// Yearly figures that are ranges.
    remark_at_ends(): "部分年度数据是区间：按中值、再按区间两端分别计算，结果取其中的最小和最大；各年同时变动时还可能超出。", "Some yearly figures are ranges: computed at their midpoints and at either end, the result spans the least and the greatest; where several move together it may lie beyond.";
    /// Yearly figures are ranges, and so is the reading.
    remark_year_ranges(): "部分年度数据是区间，结果也是区间。", "Some yearly figures are ranges, so this is one too.";
    /// Quadrant of growth and specialisation.
    remark_quadrant_star(): "位置：专业化且快于全国（名称为本软件所拟：明星）。", "Position: specialised and faster than the nation (our label: star).";
    /// Quadrant of growth and specialisation.
    remark_quadrant_emerging(): "位置：尚未专业化但快于全国（名称为本软件所拟：新兴）。", "Position: not specialised, faster than the nation (our label: emerging).";
    /// Quadrant of growth and specialisation.
    remark_quadrant_mature(): "位置：专业化但慢于全国（名称为本软件所拟：成熟）。", "Position: specialised, slower than the nation (our label: mature).";
    /// Quadrant of growth and specialisation.
    remark_quadrant_transforming(): "位置：未专业化且慢于全国（名称为本软件所拟：转型）。", "Position: neither specialised nor faster (our label: transforming).";
    /// Stage by the two-period rule.
    remark_stage_growth(): "两段均不慢于全部行业：按增长率法属成长期。", "Not slower than all industries in both halves: growth by the two-period rule.";
    /// Stage by the two-period rule.
    remark_stage_emergence(): "前慢后快：按增长率法属形成期。", "Slower, then faster: emergence by the two-period rule.";
    /// Stage by the two-period rule.
    remark_stage_mature(): "前快后慢：按增长率法属成熟期。", "Faster, then slower: maturity by the two-period rule.";
    /// Stage by the two-period rule.
    remark_stage_decline(): "两段均慢于全部行业：按增长率法属衰退期。", "Slower in both halves: decline by the two-period rule.";
    /// One target.
    part_target(name, due): "{name}（{due}年目标）", "{name} (target for {due})";
    /// Why there is no value.
    undefined_zero_denominator(): "分母为零或可能为零", "the denominator is zero or may be zero";
    /// Why there is no value.
    undefined_base_not_positive(): "基期为零或负数", "the base is zero or negative";
    /// Why there is no value.
    undefined_no_time(): "首尾是同一年", "first and last year are the same";
    /// Why there is no value.
    undefined_negative_size(): "数量出现负值", "a size is negative";
    /// Why there is no value.
    undefined_empty(): "没有可计算的数据", "there is nothing to measure";
    /// Why there is no value.
    undefined_parts_above_whole(): "部分大于整体，口径不一致", "the parts add to more than the whole";
    /// Why there is no value.
    undefined_mismatch(): "两张表的行不对应", "the two tables do not have the same rows";
    /// Why there is no value.
    undefined_out_of_range(): "结果超出可表示的范围", "the result is too large to be a number";
    /// Why there is no value.
    undefined_not_finite(): "有数值缺失或不是有限数", "a number is missing or not finite";
    /// Why there is no value.
    undefined_too_few(): "观测数太少，无法计算", "there are too few observations";
    /// Why there is no value.
    undefined_no_variation(): "各数值完全相同，无从比较", "all values are the same";
    /// Why there is no value.
    undefined_same_structure(): "结构与参照区相同", "the structure is the same as the reference area's";
    /// Why there is no value.
    undefined_one_only(): "只有一家企业或一个地区", "there is only one plant or one region";
    /// Why there is no value.
    undefined_not_settled(): "迭代未能收敛", "the computation did not settle on a result";
    /// Why there is no value.
    undefined_bad_parameter(): "参数超出允许范围", "a parameter lies outside its range";
    /// Why there is no value.
    undefined_no_neighbour(): "没有任何地区有相邻地区", "no area has a neighbour";
    /// Why there is no value.
    undefined_outside_scale(): "评分超出量表范围", "a score lies outside its scale";
    /// Why there is no value.
    undefined_bad_weights(): "权重为负或全为零", "the weights are negative or all zero";
    /// Why there is no value.
    undefined_not_reciprocal(): "判断矩阵不互反", "a comparison and its opposite do not multiply to one";
    /// Why there is no value.
    undefined_not_shares(): "隶属度各行之和不为一", "a row of shares does not add to one";
    /// Why there is no value.
    undefined_zero_input(): "该单元有一项投入为零", "an input of the unit is zero";
    /// Why there is no value.
    undefined_no_output(): "该单元没有产出", "the unit produces nothing";
    /// Why there is no value.
    undefined_infeasible(): "参照单元的任何组合都达不到该单元", "no combination of the reference units reaches the unit";
    /// Why there is no value.
    undefined_not_productive(): "部门间的购销超过部门产出", "a sector's purchases or sales between sectors exceed its output";
    /// Why there is no value.
    undefined_singular(): "方程组没有唯一解", "the equations have no single solution";
    /// Why there is no value.
    undefined_disconnected(): "表分成互无共同产业的几块", "the table falls into pieces that share no industry";
    /// Why there is no value.
    undefined_not_unique(): "不止一个结果同样成立", "more than one answer fits equally well";
    /// Why there is no value.
    undefined_no_control(): "没有未受政策影响的对照单元", "no untreated unit to compare with";
    /// Why there is no value.
    undefined_no_treated(): "没有在政策前后都有观测的单元", "no unit is seen before and after a treatment";
    /// Why there is no value.
    undefined_unbalanced(): "单元与年份不成完整面板或政策起点不一", "the units and years do not form a full table with one date of treatment";
    /// An input.
    input_need_licence(): "须取得准入的企业", "Firms that need a licence";
    /// An input.
    input_unlicensed(): "其中未取得准入的", "Those without a licence";
    /// An input.
    input_state_firms(): "国有企业", "State firms";
    /// An input.
    input_aim(name): "{name}目标", "{name}, aimed at";
    /// An input.
    input_found(name): "{name}实绩", "{name}, found";
    /// Input that is missing.
    path_gem_votes(): "GEM 六要素打分（至少一人打全）", "GEM votes (all six by one rater at least)";
    /// Part of GEM.
    part_gem_least(): "单人最低", "Lowest by one rater";
    /// Part of GEM.
    part_gem_most(): "单人最高", "Highest by one rater";
    /// Some raters left items open.
    remark_votes_incomplete(voters, whole): "{voters}人打过分，其中{whole}人打全六项，只计打全的人。", "{voters} raters voted and {whole} scored all six; only these count.";
    /// Too few raters.
    remark_few_raters(n, few): "只有{n}人，少于{few}人，仅供参考。", "Raters: {n}, fewer than {few}; an indication only.";
    /// How likely the agreement is accident.
    remark_agreement_chance(p): "若各人随意排序，出现这么高一致性的概率约为{p}（项数少，只是约数）。", "If raters ranked at random, so much agreement would have a chance of about {p} (rough, with so few items).";
}
