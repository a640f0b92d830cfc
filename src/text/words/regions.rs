//! Figures and sheets of a region × industry table.

sentences! {
    /// Head of a column.
    rg_industry(): "行业", "Industry";
    /// Head of a column.
    rg_region(): "地区", "Region";
    /// Head of a column with its unit.
    rg_size(unit): "规模（{unit}）", "Size ({unit})";
    /// Head of a column where the unit is not known.
    rg_size_plain(): "规模", "Size";
    /// Head of a column: part of all industries of the region.
    rg_share_here(): "占本地", "Share here";
    /// Head of a column: part of the industry over all regions.
    rg_share_all(): "占全部", "Share of all";
    /// Head of a column.
    rg_quotient(): "区位商", "Quotient";
    /// Head of a column.
    rg_note(): "说明", "Note";
    /// A number too small to say much.
    rg_small(least, unit): "不足{least}{unit}", "below {least} {unit}";
    /// Nothing to remark.
    rg_nothing(): "—", "–";
    /// A region that is the user's own.
    rg_own(name): "{name}（本地）", "{name} (own)";
    /// Head of a column.
    rg_krugman(): "克鲁格曼专业化", "Krugman";
    /// Head of a column.
    rg_hhi(): "行业HHI", "HHI";
    /// Head of a column.
    rg_entropy(): "熵", "Entropy (nats)";
    /// Head of a column.
    rg_hachman(): "哈奇曼指数", "Hachman";
    /// Head of a column.
    rg_diversity(): "相对多样化", "Relative diversity";
    /// Head of a column.
    rg_hoover(): "胡佛集中系数", "Hoover";
    /// Head of a column.
    rg_gini(): "区位基尼", "Locational Gini";
    /// Head of a column.
    rg_largest(n): "前{n}地区占比", "Largest {n}";
    /// Head of a column.
    rg_first(): "最大地区", "Largest region";
    /// Head of a column.
    rg_change(): "变化", "Change";
    /// Head of a column.
    rg_all(): "全体增长", "Growth of all";
    /// Head of a column.
    rg_mix(): "行业结构", "Industry mix";
    /// Head of a column.
    rg_regional(): "本地竞争力", "Regional";
    /// Head of a column.
    rg_percent(): "变化%", "Change %";
    /// Head of a column.
    rg_density(): "邻近密度", "Density";
    /// Head of a column.
    rg_complexity(): "复杂度", "Complexity";
    /// Head of a column: how many regions have a quotient of at least 1.
    rg_ubiquity(): "优势地区数", "Regions at home";
    /// Head of a column: where it stands in the picture.
    rg_zone(): "位置", "Zone";
    /// Industries left out of a decomposition.
    rg_left_out(n): "{n} 个行业期初全体为零，略去", "{n} industries left out: all regions had none at first";

    /// Title.
    rg_quotients_title(region, year): "{region}{year}各行业区位商", "Location quotients of {region}{year}";
    /// Unit.
    rg_quotients_unit(): "表中各地区之和 = 1", "sum of all regions of the table = 1";
    /// Reading.
    rg_quotients_reading(n, all, name, value): "{all} 个行业中有 {n} 个区位商不低于1；最高的是{name}，{value}。", "{n} of {all} industries have a quotient of at least 1; the highest is {name} at {value}.";
    /// Reading where nothing can be read.
    rg_quotients_none(): "该地区没有可算的区位商。", "No quotient can be read in this region.";
    /// Line in the picture.
    rg_quotients_line(): "1 = 与全部地区相当", "1 = as in all regions";
    /// Rows that are not drawn.
    rg_not_drawn(n): "另有 {n} 行未画，见表格。", "{n} more rows stand in the table only.";
    /// Key.
    rg_key_value(): "规模够大", "large enough";
    /// Key.
    rg_key_small(least, unit): "不足{least}{unit}", "below {least} {unit}";
    /// Year in a title.
    rg_year(year): "（{year}年）", " ({year})";

    /// Title.
    rg_heat_title(year): "各地区各行业区位商{year}", "Location quotients by region and industry{year}";
    /// Reading.
    rg_heat_reading(region, industry, value, n, all): "最突出的是{region}的{industry}，{value}；{all} 格中有 {n} 格达到2。", "The highest is {industry} in {region} at {value}; {n} of {all} cells reach 2.";
    /// Key.
    rg_heat_two(): "2及以上", "2 and more";
    /// Key.
    rg_heat_one(): "1—2", "1 to 2";
    /// Key: empty cells.
    rg_heat_key(): "· 该地区没有这个行业；浅字低于1", "· none there; weak figures are below 1";
    /// Columns and rows not drawn.
    rg_heat_cut(regions, industries): "图中略去 {regions} 个地区、{industries} 个行业（按规模从小到大），表格中齐全。", "Not drawn: {regions} regions and {industries} industries, the smallest; the table holds all.";

    /// Title.
    rg_shift_title(first, last): "各地区{first}—{last}年增减分解", "Change of every region {first}–{last}, decomposed";
    /// Unit.
    rg_shift_unit(first): "占{first}年规模的%", "% of size in {first}";
    /// Reading.
    rg_shift_reading(region, change, all, mix, regional): "{region}变化 {change}%：全体增长 {all}，行业结构 {mix}，本地竞争力 {regional}（相加等于变化）。", "{region} changed by {change}%: growth of all {all}, industry mix {mix}, regional {regional}, which add up.";
    /// Reading where the region has no parts.
    rg_shift_none(region, why): "{region}算不出：{why}。", "No parts for {region}: {why}.";
    /// Key.
    rg_shift_key_total(): "总变化", "total change";

    /// Title.
    rg_special_title(year): "各地区专业化程度{year}", "Specialisation of every region{year}";
    /// Unit.
    rg_special_unit(): "克鲁格曼指数，0 = 与全部地区结构相同，2 = 毫无共同行业", "Krugman index: 0 = structure of all regions, 2 = nothing in common";
    /// Reading.
    rg_special_reading(region, value, rank, n): "{region} {value}，在 {n} 个地区中列第 {rank}（高 = 更专）。", "{region} has {value}, place {rank} of {n} regions (high = specialised).";

    /// Title.
    rg_local_title(year): "各行业集中程度{year}", "Localisation of every industry{year}";
    /// Unit.
    rg_local_unit(): "区位基尼（胡佛—基尼），0 = 与全部行业合计同样分布，1 = 集于一地", "locational Gini (Hoover–Gini): 0 = spread like everything, 1 = in one place";
    /// Reading.
    rg_local_reading(name, value, least, low): "最集中的是{name}，{value}；最分散的是{least}，{low}。", "The most localised is {name} at {value}, the least {least} at {low}.";

    /// Title.
    rg_next_title(region, year): "{region}的下一个产业：邻近密度与复杂度{year}", "Next industries for {region}: density against complexity{year}";
    /// Unit.
    rg_next_unit(): "只画区位商低于1的行业", "industries with a quotient below 1 only";
    /// Reading.
    rg_next_reading(n, list): "较邻近、又比本地现有行业平均更复杂的（图的右上角）有 {n} 个：{list}。", "Nearer than half and more complex than what is here on average (upper right): {n}, {list}.";
    /// Reading.
    rg_next_none(): "较邻近的行业都不比本地现有行业更复杂（图的右上角为空）。", "What lies near is no more complex than what is here: nothing stands upper right.";
    /// Reading.
    rg_next_all(): "该地区在各行业的区位商都不低于1，没有可画的行业。", "The region has a quotient of at least 1 everywhere: nothing is left to draw.";
    /// Axis.
    rg_axis_density(): "邻近密度（周边产业中本地已有多少）→", "density (how much of what is around is here) →";
    /// Axis.
    rg_axis_complexity(): "↑ 复杂度（PCI）", "↑ complexity (PCI)";
    /// Zone.
    rg_zone_near_complex(): "近而较复杂", "near, more complex";
    /// Zone.
    rg_zone_far_complex(): "远而较复杂", "far, more complex";
    /// Zone.
    rg_zone_near_simple(): "近而较简单", "near, simpler";
    /// Zone.
    rg_zone_far_simple(): "远而较简单", "far, simpler";
    /// Zone unknown.
    rg_zone_none(): "无复杂度", "no complexity";
    /// Key.
    rg_next_key_here(): "已有少量", "some is here";
    /// Key.
    rg_next_key_none(): "本地没有", "none here";

    /// Source line of a table without a source.
    rg_source(counted): "按地区×行业表推算，{counted}；参照为表中各地区之和。", "Computed from the region × industry table, {counted}; the reference is the sum of its regions.";
    /// What is counted is not said.
    rg_counted_unknown(): "计量单位未注明", "unit not given";
    /// What is counted.
    rg_counted(unit): "单位：{unit}", "counted in {unit}";
}
