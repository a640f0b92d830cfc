//! The part of the indicators page on a region × industry table.

sentences! {
    /// Part of the page.
    rt_part(): "地区与产业", "Regions";
    /// Topic.
    rt_topic_quotients(): "区位商", "Quotients";
    /// Topic.
    rt_topic_next(): "下一个产业", "What next";
    /// Topic.
    rt_topic_change(): "增减分解", "Change";
    /// Topic.
    rt_topic_regions(): "专业化", "Specialisation";
    /// Topic.
    rt_topic_industries(): "集中度", "Localisation";
    /// Group of the topics.
    rt_topic(): "内容", "Topic";
    /// Group of the years, and the field of a year.
    rt_year(): "年份", "Year";
    /// Choice of the region that is looked at.
    rt_region(): "看哪个地区", "Region";
    /// Choice of the own region.
    rt_own(): "本地是", "Own region";
    /// None picked.
    rt_own_none(): "未指定", "not picked";
    /// Button.
    rt_edit_table(): "改表…", "Edit table…";
    /// Button.
    rt_done(): "收起", "Done";
    /// Button.
    rt_open_file(): "打开CSV…", "Open CSV…";
    /// Button.
    rt_use_example(): "用示例表", "Use the example";
    /// Button.
    rt_remove(): "移除此表", "Remove the table";
    /// Button.
    rt_put(regions, industries): "已放入档案：{regions} 个地区、{industries} 个行业。", "Put into the profile: {regions} regions, {industries} industries.";
    /// Name of the edit.
    rt_edit(): "地区×行业表", "Region × industry table";
    /// Name of the example.
    rt_example_name(): "教学市各县制造业从业人员（虚构示例）", "Manufacturing jobs in the counties of Teaching city (fictitious example)";
    /// Source of the example.
    rt_example_source(): "虚构，仅作示例", "invented, an example only";
    /// Too many cells.
    rt_too_large(cells, most): "没有放入：表有 {cells} 格（地区×行业×年份），档案里最多放 {most} 格。大表请用命令行 jiju indicators TABLE.csv，或只取本市各县、产业大类。", "Not put in: the table has {cells} cells (regions × industries × years), and a profile keeps at most {most}. For larger ones use the command line, jiju indicators TABLE.csv, or take fewer regions or broader industries.";

    /// Empty state.
    rt_empty_title(): "还没有地区×行业表", "No region × industry table yet";
    /// Empty state.
    rt_empty(): "把全市各县（市、区）分行业的从业人员、企业数或产值表放进来，就能算各县区位商、增减分解、专业化程度，看哪些产业离本县家底近。至少要有10个地区，才谈得上“下一个产业”。", "With a table of jobs, firms or output by county and industry, every county's location quotients, shift-share and specialisation can be read, and which industries lie near to what your county has. \"What next\" needs at least 10 regions.";
    /// Shape.
    rt_shape(): "横表：第一列地区，第一行是行业；有几年的，加一列“年份”。竖表：地区、行业、年份、数值四列。合计行列会自动略去；没有数就空着，不要填0。", "Wide: regions in the first column, industries in the first row, and a column 'year' where there are several. Long: four columns region, industry, year, value. Totals are left out by themselves; leave a cell empty where there is no figure, do not write 0.";
    /// Head of the small example.
    rt_shape_head(): "例如（从Excel或WPS复制后粘贴到下面的框里）：", "For example (copy from Excel or WPS, paste into the box below):";
    /// Rows of the small example, cells divided by tabs.
    rt_shape_rows(): "地区\t年份\t农副食品\t纺织服装\t专用车\n甲县\t2023\t5200\t3100\t840\n乙县\t2023\t7900\t\t60", "region\tyear\tFood\tTextiles\tVehicles\nJia county\t2023\t5200\t3100\t840\nYi county\t2023\t7900\t\t60";
    /// The box.
    rt_box(): "粘贴表格", "Paste the table";
    /// Hint in the box.
    rt_box_hint(): "在这里粘贴（Ctrl+V）", "Paste here (Ctrl+V)";
    /// What was read.
    rt_read(regions, industries, years): "读得通：{regions} 个地区、{industries} 个行业，{years}。", "It reads: {regions} regions, {industries} industries, {years}.";
    /// Years of what was read.
    rt_read_years(list): "年份 {list}", "years {list}";
    /// No years in what was read.
    rt_read_no_year(): "没有年份列，按下面填的年份计", "no column of years: the year below counts";
    /// The year is wanted.
    rt_want_year(): "请先填这张表的年份。", "Say first which year the table is of.";
    /// Totals that were left out.
    rt_read_totals(names): "按合计略去：{names}。", "Left out as totals: {names}.";
    /// How many faults.
    rt_faults(n): "有 {n} 处读不通，原文都在框里，改好即可：", "{n} places cannot be read; nothing is lost, mend them in the box:";
    /// Faults not listed.
    rt_more_faults(n): "……另有 {n} 处", "… and {n} more";
    /// Button.
    rt_put_in(): "放入档案", "Put into the profile";
    /// Button.
    rt_put_over(): "并入现有表", "Merge into the table";
    /// Beside it.
    rt_put_over_hint(): "并入：同地区同行业同年的数以新表为准，其余保留。", "Merging: new figures replace old ones of the same region, industry and year; the others stay.";
    /// Button.
    rt_put_instead(): "替换现有表", "Replace the table";
    /// Button.
    rt_clear(): "清空", "Clear";
    /// Field.
    rt_name(): "表名", "Name";
    /// Field.
    rt_measure(): "计量单位", "Counted in";
    /// Field.
    rt_source(): "来源", "Source";
    /// No unit chosen.
    rt_measure_none(): "未注明", "not given";

    /// What the table is.
    rt_about(name, regions, industries): "{name}：{regions} 个地区 × {industries} 个行业", "{name}: {regions} regions × {industries} industries";
    /// A table without a name.
    rt_unnamed(): "地区×行业表", "Region × industry table";
    /// The own region is not known.
    rt_no_own(place): "表里没有叫“{place}”的地区。请选出本地是哪一行，图表才会标出它。", "No region of the table is called '{place}'. Pick the row that is your own, so that figures can point it out.";
    /// The own region is not known, and the place has no name.
    rt_no_own_unnamed(): "请选出本地是哪一行，图表才会标出它。", "Pick the row that is your own, so that figures can point it out.";
    /// Unit not given.
    rt_no_unit(): "计量单位未注明，无法提示小数目；请在“改表”里选定。", "What is counted is not given, so small numbers cannot be pointed out; choose it under Edit table.";
    /// Regions left out.
    rt_left_out(n, names): "{n} 个地区有空格，不参加计算：{names}。", "{n} regions are left out because a cell is empty: {names}.";
    /// Industries left out.
    rt_absent(n, names): "{n} 个行业当年没有数，不参加计算：{names}。", "{n} industries are left out because the year has no figure of them: {names}.";
    /// The region that is looked at is left out.
    rt_region_out(name): "{name}有空格，不参加计算，本页没有它的读数。", "{name} has an empty cell and is left out: nothing can be read of it.";
    /// Nothing can be read.
    rt_nothing(why): "这一年算不出：{why}。", "Nothing can be read in this year: {why}.";

    /// Fact of the summary.
    rt_fact_size(): "规模", "Size";
    /// Fact of the summary.
    rt_fact_home(): "区位商≥1的行业", "Quotient of at least 1";
    /// Fact of the summary.
    rt_fact_krugman(): "专业化（克鲁格曼）", "Specialisation (Krugman)";
    /// Fact of the summary.
    rt_fact_change(first, last): "{first}—{last}年变化", "Change {first}–{last}";
    /// Fact of the summary.
    rt_fact_complexity(): "复杂度（ECI）", "Complexity (ECI)";
    /// A number of all.
    rt_of(n, all): "{n} / {all}", "{n} of {all}";
    /// A place among regions.
    rt_rank(rank, all): "{all} 个地区中第 {rank}", "place {rank} of {all}";
    /// Part of the change that is the region's own.
    rt_own_part(x): "其中本地竞争力 {x}%", "of it regional {x}%";
    /// Scale of complexity.
    rt_complexity_scale(): "全表均值为0", "mean of the table is 0";
    /// The highest quotient.
    rt_highest(name, q): "最高：{name} {q}", "highest: {name} {q}";

    /// Heading of a list.
    rt_list_quotients(region): "{region}各行业", "Industries of {region}";
    /// Heading of a list.
    rt_list_holders(industry): "{industry}在哪些地区", "Where {industry} is";
    /// Under a list with small numbers.
    rt_small(least, unit): "不足{least}{unit}的，区位商仅供参考：多一家少一家企业就会大变。", "Below {least} {unit} a quotient is indicative only: one firm more or less moves it far.";
    /// Heading of a list.
    rt_list_shifts(unit): "逐个地区（{unit}）", "Region by region ({unit})";
    /// Heading of a list without a unit.
    rt_list_all(): "逐个地区", "Region by region";
    /// Heading of a list.
    rt_list_industries(): "逐个行业", "Industry by industry";
    /// Heading of a list.
    rt_list_next(region): "{region}区位商低于1的行业", "Industries with a quotient below 1 in {region}";
    /// Beside a list.
    rt_list_hint(): "点表头排序，点行查看", "click a head to sort, a row to look at it";
    /// Beside a list.
    rt_list_hint_sort(): "点表头排序", "click a head to sort";
    /// A head that sorts, for readers.
    rt_sort_by(head): "按{head}排序", "Sort by {head}";

    /// How to read the picture.
    rt_next_how(): "怎么读", "How to read it";
    /// How to read the picture.
    rt_next_how_axes(): "横轴是邻近密度：其他地区常与它同在的产业，本地已有多少；越靠右，现有的企业、工人和供应商越用得上。纵轴是复杂度：只在少数门类齐全的地区才有的产业较高。两个轴不合成一个分数。", "Across: density, how much of what stands beside the industry elsewhere is here already; further right, more of the present firms, skills and suppliers can be used. Upwards: complexity, high for what only a few regions with many industries have. The two are never made one score.";
    /// How to read the picture.
    rt_next_how_lines(): "竖线是这些行业密度的中位数；横线是本地现有优势行业的平均复杂度。右上：够得着、也更高级，先去了解；右下：容易但未必提升；左上：值得向往，路远，缺什么要一样样补；左下：多半不必费力。", "The upright line is the median density of these industries, the level one the mean complexity of what the region is at home in. Upper right: in reach and a step up, look into these first. Lower right: easy, but hardly a step up. Upper left: worth wishing for, far away, each missing piece would have to be built. Lower left: mostly not worth the effort.";
    /// Caveat.
    rt_next_caveat(): "这是供查访的名单，不是建议。它只看各地区现在有什么，看不见市场、成本、环境、政策限制和企业家；换一张表（地区多少、行业粗细）名单就会变。", "This is a list to look into, not advice. It sees only what regions have now, not markets, costs, environment, limits of policy or entrepreneurs; with other regions or finer industries the list changes.";
    /// Why there is no picture.
    rt_next_none(why): "画不出：{why}。", "No picture: {why}.";
    /// Only densities.
    rt_next_no_complexity(why): "复杂度算不出：{why}。下表只列邻近密度。", "No complexity: {why}. The list has densities only.";
    /// Disconnected.
    rt_next_disconnected(): "表分成互无共同优势产业的几块时，块与块之间无从比较。可加入更多地区，或把行业归并得粗一些。", "Where a table falls into pieces without a common industry, the pieces cannot be compared. More regions or broader industries would join them.";
    /// One year only.
    rt_change_none(): "只有一年的数，分解增减要两年。在“改表”里把另一年的表并进来。", "There is one year only; a decomposition needs two. Merge the table of another year under Edit table.";
    /// No region known in both years.
    rt_change_no_region(): "没有一个地区在首尾两年都没有空格。", "No region is without an empty cell in both years.";
    /// How to read the parts.
    rt_change_how(): "全体增长：若与全部地区同速会变多少；行业结构：所占行业整体长得快还是慢；本地竞争力：同一行业里比别处快或慢的部分。三者相加等于总变化。", "Growth of all: what the change would be at the speed of all regions. Industry mix: whether its industries grow fast or slowly anywhere. Regional: what it gains on the same industries elsewhere. The three add up to the change.";
    /// How to read specialisation.
    rt_regions_how(): "克鲁格曼指数与HHI高、熵与哈奇曼指数低，说明结构与全部地区差得远。专业化本身不分好坏：专则强，也更怕一业起落。", "A high Krugman index and HHI, a low entropy and Hachman index mean a structure far from that of all regions. It is neither good nor bad: strength in one trade, and exposure to it.";
    /// How to read localisation.
    rt_industries_how(): "区位基尼与胡佛系数高，说明该行业集中在少数地区，与各地区总体规模不成比例。分母是表中全部行业。", "A high locational Gini and Hoover coefficient mean that the industry sits in few regions, out of proportion to their size. The denominator is all industries of the table.";
}
