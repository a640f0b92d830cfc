//! Region × industry tables: what is wrong in them, and what they read.

sentences! {
    /// A file whose rows are no table of ours.
    table_fault(path, what): "{path}：{what}", "{path}: {what}";
    /// Faults beyond those named.
    table_more_faults(n): "另有 {n} 处。", "{n} more.";
    /// Too small.
    table_too_small(): "至少要有两个地区、两个行业。表可以横排（第一列地区、表头行业），也可以竖排（地区、行业、年份、数值四列）。", "At least two regions and two industries are needed. A table is wide (regions in the first column, industries in the head) or long (columns region, industry, year, value).";
    /// Not a number.
    table_not_a_number(row, column, text): "第 {row} 行“{column}”的“{text}”不是数字；没有数就空着。", "row {row}, {column}: '{text}' is not a number; leave the cell empty where there is none.";
    /// Negative.
    table_negative(row, column): "第 {row} 行“{column}”是负数，规模不能为负。", "row {row}, {column}: a size cannot be negative.";
    /// Twice.
    table_twice(row, name): "第 {row} 行“{name}”重复出现。", "row {row}: {name} stands there a second time.";
    /// Not a year.
    table_no_year(row, text): "第 {row} 行“{text}”不是年份。", "row {row}: '{text}' is not a year.";
    /// No name.
    table_no_name(row): "第 {row} 行没有地区名或行业名。", "row {row}: no region or no industry.";
    /// Head of the print.
    table_head(regions, industries): "地区×行业表：{regions} 个地区，{industries} 个行业", "Region × industry table: {regions} regions, {industries} industries";
    /// The year that is read.
    table_year(year): "，{year}年", ", {year}";
    /// What stands behind the quotients.
    table_reference(): "参照区为表中各地区之和，含本地区。规模单位以原表为准，同一张表内不能混用。", "The reference is the sum of the regions of the table, the region itself among them. Sizes keep the unit of the table; one table must not mix two.";
    /// Rows or columns that are sums.
    table_totals(names): "按合计项略去：{names}", "Left out as sums of others: {names}";
    /// Regions with an unknown cell.
    table_left_out(n, names): "有空格而不参加计算的地区 {n} 个：{names}", "Regions left out because a cell is empty: {n} ({names})";
    /// Industries without any cell in the year.
    table_absent(n, names): "该年没有数据的行业 {n} 个，不参加计算：{names}", "Industries left out because the year has no figure of them: {n} ({names})";
    /// Nothing can be read.
    table_undefined(why): "算不出：{why}", "No reading: {why}";
    /// Heading.
    table_regions(): "各地区", "Regions";
    /// Heading.
    table_industries(): "各行业", "Industries";
    /// Heading.
    table_growth(first, last): "{first}—{last}年偏离份额分解", "Shift-share {first}–{last}";
    /// An empty region or industry.
    table_empty(): "规模为零，不计算", "size zero, not computed";
    /// One region.
    table_region(name, total, hhi, krugman, hachman, entropy): "{name}：规模 {total}；行业集中度HHI {hhi}；克鲁格曼专业化 {krugman}；哈奇曼指数 {hachman}；熵 {entropy}", "{name}: size {total}; HHI over industries {hhi}; Krugman specialisation {krugman}; Hachman {hachman}; entropy {entropy} nats";
    /// Its quotients above one.
    table_region_lq(list): "区位商最高：{list}", "highest location quotients: {list}";
    /// One industry.
    table_industry(name, total, hoover, gini): "{name}：规模 {total}；胡佛集中系数 {hoover}；区位基尼（胡佛—基尼，0–1）{gini}", "{name}: size {total}; Hoover localisation {hoover}; locational Gini (Hoover–Gini, 0–1) {gini}";
    /// Where its quotients are highest.
    table_industry_lq(list): "区位商最高：{list}", "highest location quotients: {list}";
    /// One quotient.
    table_quotient(name, value): "{name} {value}", "{name} {value}";
    /// Heading.
    table_related(): "邻近产业（密度：周边产业中已有多少；复杂度：相对全表，均值为零）", "Industries that lie near (density: how much of what is around is here already; complexity: relative to this table, mean zero)";
    /// Too few regions for nearness and complexity.
    table_few_regions(least, n): "至少要有 {least} 个数据完整的地区才谈得上邻近与复杂度，现在只有 {n} 个", "nearness and complexity need at least {least} regions without an empty cell; there are {n}";
    /// Density stands, complexity does not.
    table_no_complexity(why): "复杂度算不出：{why}。下面只列密度。", "No complexity: {why}. Only densities follow.";
    /// Complexity of a region.
    table_eci(name, n, eci): "{name}：区位商不低于1的行业 {n} 个；复杂度（ECI）{eci}", "{name}: location quotient of at least 1 in {n} industries; complexity (ECI) {eci}";
    /// What lies nearest.
    table_next(list): "区位商不足1而最邻近：{list}", "nearest with a quotient below 1: {list}";
    /// One of them.
    table_next_one(name, density, pci): "{name}（密度 {density}，复杂度 {pci}）", "{name} (density {density}, complexity {pci})";
    /// Shift-share of one region.
    table_shift(name, change, national, mix, regional): "{name}：变化 {change} = 全体增长 {national} + 行业结构 {mix} + 本地竞争力 {regional}", "{name}: change {change} = growth of all {national} + industry mix {mix} + regional {regional}";
    /// Industries without a base.
    table_shift_left_out(n): "（{n} 个行业期初全体为零，略去）", " (industries left out because all regions had none at first: {n})";
}
