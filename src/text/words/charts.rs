//! Figures of the register, the industries, the chain and the distances, and the gallery of all.

sentences! {
    /// Where a figure has no number.
    fig_not_known(): "未知", "unknown";
    /// A firm or stage without a name.
    fig_unnamed(): "（未填名称）", "(no name)";
    /// Industries without a figure in one of the tables.
    fig_left_out(n): "另有{n}个行业缺数，未列入。", " {n} more lack a figure and are left out.";

    /// Title.
    fig_lorenz_title(place): "{place}：企业规模的洛伦兹曲线", "{place}: Lorenz curve of firm size";
    /// What runs to the right.
    fig_lorenz_x(): "企业累计占比，从小到大（%）", "firms, smallest first, cumulative %";
    /// What runs up.
    fig_lorenz_y(): "营业收入累计占比（%）", "revenue, cumulative %";
    /// Key.
    fig_lorenz_curve(): "名录中的企业", "firms of the register";
    /// Key.
    fig_lorenz_even(): "完全平均", "all firms equal";
    /// In the picture.
    fig_lorenz_gini(gini): "基尼系数 {gini}", "Gini {gini}";
    /// Reading.
    fig_lorenz_reading(n, gini, half, tenth): "{n}家企业，基尼系数{gini}：较小的一半企业合占营业收入的{half}，最大的一成企业占{tenth}。", "{n} firms, Gini {gini}: the smaller half hold {half} of revenue, the largest tenth {tenth}.";

    /// Title.
    fig_ranks_title(place): "{place}：企业位次与规模", "{place}: firms by rank and size";
    /// Unit.
    fig_ranks_unit(): "两轴均为对数", "both axes logarithmic";
    /// What runs to the right.
    fig_ranks_x(): "位次，最大的为1", "rank, 1 is the largest";
    /// What runs up.
    fig_ranks_y(unit): "营业收入（{unit}）", "revenue ({unit})";
    /// Key.
    fig_ranks_known(): "已填数值", "a number";
    /// Key.
    fig_ranks_middle(): "填的是区间，取中值", "a range, at its middle";
    /// Reading.
    fig_ranks_reading(n, largest, median, times): "{n}家企业中最大一家营业收入{largest}，居中一家{median}，相差{times}倍。", "Of {n} firms the largest has revenue of {largest}, the one in the middle {median}: {times} times.";
    /// Where the register does not list all.
    fig_ranks_partial(): "名录不是全部企业，尾部不完整。", " The register does not list every firm with its revenue, so the tail is not whole.";
    /// The firms that are not listed one by one.
    fig_ranks_rest(n): "其余{n}家合计", "the other {n} together";
    /// Head of a table.
    fig_head_rank(): "位次", "Rank";
    /// Head of a table.
    fig_head_firm(): "企业", "Firm";
    /// Head of a table.
    fig_head_revenue(): "营业收入", "Revenue";
    /// Head of a table.
    fig_head_of_register(): "占名录合计", "Of the register";

    /// Title.
    fig_classes_title(place): "{place}：大中小微企业各占多少", "{place}: firms, jobs and revenue by size class";
    /// Unit.
    fig_classes_unit(): "各占名录合计的比重", "shares of the register";
    /// Reading.
    fig_classes_reading(firms, jobs): "小微企业占家数的{firms}，占从业人员的{jobs}。", "Micro and small firms are {firms} of the firms and have {jobs} of the jobs.";
    /// Source.
    fig_classes_source(source): "{source}划型按国家统计局2017年标准（工业：从业人员与营业收入两项均达到才上一档）。", "{source} Classes by the 2017 standard of the National Bureau of Statistics for industry: both persons and revenue must reach a class.";
    /// Key.
    fig_classes_firms(): "家数", "firms";
    /// Key.
    fig_classes_jobs(): "从业人员", "jobs";
    /// Key.
    fig_classes_revenue(): "营业收入", "revenue";
    /// Head of a table.
    fig_head_size_class(): "规模", "Size class";
    /// Head of a table.
    fig_head_firms(): "家数", "Firms";
    /// Head of a table.
    fig_head_jobs(): "从业人员（人）", "Jobs";

    /// Title.
    fig_bubbles_title(place, first, last): "{place}：各行业的专业化与增长，{first}–{last}年", "{place}: industries by specialisation and growth, {first}–{last}";
    /// Unit.
    fig_bubbles_unit(): "圆面积为本地从业人员", "bubble area: jobs";
    /// Reading.
    fig_bubbles_reading(n, star, mature, emerging, transforming): "{n}个行业中，专业化且快于全国同业的{star}个，专业化而较慢的{mature}个，未专业化而较快的{emerging}个，两样都不是的{transforming}个；象限名称为本软件所拟，只作描述。", "Of {n} industries {star} are specialised and outgrow the same industry in the nation, {mature} are specialised but slower, {emerging} not specialised but faster, {transforming} neither; the names of the quadrants are ours and only describe.";
    /// What runs to the right.
    fig_bubbles_x(): "区位商（对数），末年", "location quotient (log), last year";
    /// What runs up.
    fig_bubbles_y(): "年均增速减全国同业（百分点）", "growth a year less the same industry in the nation (percentage points)";
    /// Key.
    fig_bubbles_cut(): "区位商为1、与全国同业同速", "quotient of 1, and growth as in the nation";
    /// Quadrant.
    fig_quadrant_star(): "明星", "star";
    /// Quadrant.
    fig_quadrant_emerging(): "新兴", "emerging";
    /// Quadrant.
    fig_quadrant_mature(): "成熟", "mature";
    /// Quadrant.
    fig_quadrant_transforming(): "转型", "transforming";
    /// Meaning of a quadrant.
    fig_special_faster(): "专业化、较快", "special, faster";
    /// Meaning of a quadrant.
    fig_plain_faster(): "未专业化、较快", "not special, faster";
    /// Meaning of a quadrant.
    fig_special_slower(): "专业化、较慢", "special, slower";
    /// Meaning of a quadrant.
    fig_plain_slower(): "未专业化、较慢", "not special, slower";
    /// Head of a table.
    fig_head_industry(): "行业", "Industry";
    /// Head of a table.
    fig_head_quotient(): "区位商", "Location quotient";
    /// Head of a table.
    fig_head_lead(): "年均增速差（百分点）", "Growth lead a year (pp)";
    /// Head of a table.
    fig_head_quadrant(): "象限（本软件所拟）", "Quadrant (our label)";

    /// Title.
    fig_shift_title(place, first, last): "{place}：从业人员变化的来源，{first}–{last}年", "{place}: what moved jobs, {first}–{last}";
    /// Unit.
    fig_shift_unit(): "人；三项相加等于变化", "persons; the three parts add to the change";
    /// Reading.
    fig_shift_reading(first, last, change, national, mix, regional, split): "{first}到{last}年从业人员变化{change}人：全国增长分量{national}，产业结构分量{mix}，本地竞争力分量{regional}{split}。", "From {first} to {last} jobs changed by {change}: {national} with the nation's growth, {mix} by the mix of industries, {regional} by the place itself{split}.";
    /// The regional part split.
    fig_shift_split(competitive, allocation): "（其中净竞争力{competitive}、配置{allocation}，埃斯特万—马基利亚斯法）", " ({competitive} competitive and {allocation} allocation by Esteban-Marquillas)";
    /// All industries.
    fig_shift_total(): "全部行业", "All industries";
    /// The industries that are not drawn one by one.
    fig_shift_others(n): "其余{n}个行业", "{n} other industries";
    /// Key.
    fig_shift_change(): "变化合计", "change";
    /// Head of a table.
    fig_head_change(): "变化", "Change";

    /// Title.
    fig_chain_title(place): "{place}：产业链图", "{place}: map of the value chain";
    /// Reading.
    fig_chain_reading(n, here, partly, absent, open): "{n}个环节中本地有{here}个，部分有{partly}个，没有{absent}个，不明{open}个；", "Of {n} stages {here} are here, {partly} partly, {absent} absent, {open} not settled; ";
    /// Stages that hold the chain up.
    fig_chain_necks(names): "卡脖子的环节：{names}。", "bottlenecks: {names}.";
    /// No such stage.
    fig_chain_no_neck(): "没有标出卡脖子的环节。", "no bottleneck is marked.";
    /// Presence.
    fig_chain_here(): "本地有", "here";
    /// Presence.
    fig_chain_partly(): "部分有", "partly here";
    /// Presence.
    fig_chain_absent(): "本地没有", "not here";
    /// Presence.
    fig_chain_open(): "有无不明", "unknown";
    /// Presence.
    fig_chain_at_most_partly(): "至多部分有", "at most partly";
    /// Presence.
    fig_chain_at_least_partly(): "至少部分有", "at least partly";
    /// Under the bar.
    fig_chain_bought(share): "本地采购 {share}", "bought here {share}";
    /// Under the bar.
    fig_chain_bought_unknown(): "本地采购未知", "bought here: unknown";
    /// Firms of the register.
    fig_chain_firms(n): "名录{n}家", "firms: {n}";
    /// In a box.
    fig_chain_bottleneck(): "卡脖子", "bottleneck";
    /// Key.
    fig_chain_bar(): "本地采购占比", "share bought here";
    /// Head of a table.
    fig_head_stage(): "环节", "Stage";
    /// Head of a table.
    fig_head_bought(): "本地采购占比", "Bought here";
    /// Head of a table.
    fig_head_bottleneck(): "卡脖子", "Bottleneck";
    /// Head of a table.
    fig_head_firms_listed(): "名录企业数", "Firms listed";

    /// Title.
    fig_places_title(place): "{place}：措施可能的名次", "{place}: the places instruments may take";
    /// Unit.
    fig_places_unit(drawn, all): "图列前{drawn}项，共{all}项", "first {drawn} of {all}";
    /// Reading.
    fig_places_reading(n, firsts, settled): "{n}项没有被禁止的措施里，可能排第一的有{firsts}项，名次已经确定的有{settled}项；得分只按各自的证据算，名次仅供排先后。", "Of {n} instruments that no limit forbids, {firsts} may come first and {settled} have a settled place; each score stands on its own evidence, the places only help to order the talk.";
    /// What runs to the right.
    fig_places_axis(): "名次（按得分）", "place by score";
    /// Key.
    fig_places_key(): "圆点为得分中值的名次，横线为可能的最好到最差名次", "dot: place by the middle of the score; line: best to worst possible place";
    /// Head of a table.
    fig_head_instrument(): "措施", "Instrument";
    /// Head of a table.
    fig_head_place_middle(): "中值名次", "Place, middle";
    /// Head of a table.
    fig_head_place_best(): "最好", "Best";
    /// Head of a table.
    fig_head_place_worst(): "最差", "Worst";

    /// Title.
    fig_distances_title(place, stage): "{place}：“{stage}”企业两两间距的密度", "{place}: distances between firms of the stage '{stage}'";
    /// Unit.
    fig_distances_unit(): "每公里", "per km";
    /// What runs to the right.
    fig_distances_x(): "两家企业相距（公里）", "distance between two firms (km)";
    /// What runs up.
    fig_distances_y(): "密度（每公里）", "density (per km)";
    /// Key.
    fig_distances_curve(): "实际密度", "observed";
    /// Key.
    fig_distances_band(level): "随机选址的界限（单侧{level}%）", "random location ({level}% on each side)";
    /// Head of a table.
    fig_distances_lower(): "随机下限", "Random, lower";
    /// Head of a table.
    fig_distances_upper(): "随机上限", "Random, upper";
    /// Head of a table.
    fig_distances_place(): "位置", "Place";
    /// In the table.
    fig_distances_above(): "高于界限", "above the band";
    /// In the table.
    fig_distances_below(): "低于界限", "below the band";
    /// In the table.
    fig_distances_inside(): "界限之内", "inside the band";
    /// A distance.
    fig_km(km): "{km}公里", "{km} km";
    /// Reading.
    fig_distances_localised(n, stage, all, spans): "“{stage}”{n}家企业与在名录{all}家的位置中随机选址相比，在{spans}处明显更近，属于集聚。", "The {n} firms of '{stage}' against random draws from the {all} places of the register: closer together than chance at {spans}, hence localised.";
    /// Reading.
    fig_distances_dispersed(n, stage, all, spans): "“{stage}”{n}家企业与在名录{all}家的位置中随机选址相比，没有高出界限，在{spans}处低于界限，属于分散。", "The {n} firms of '{stage}' against random draws from the {all} places of the register: nowhere above the band and below it at {spans}, hence dispersed.";
    /// Reading.
    fig_distances_random(n, stage, all): "“{stage}”{n}家企业与在名录{all}家的位置中随机选址没有明显差别。", "The {n} firms of '{stage}' differ nowhere from random draws out of the {all} places of the register.";
    /// Source.
    fig_distances_source(source, draws, seed): "{source}方法：杜兰顿—奥弗曼（2005），随机抽取{draws}次，种子{seed}；只与本名录内的位置比较，不说明全县是否集聚。", "{source} Method: Duranton and Overman 2005, {draws} random draws, seed {seed}; compared with places of this register only, which says nothing of the county as a whole.";
    /// Firms without coordinates.
    fig_distances_without(n): "另有{n}家缺坐标。", " {n} firms lack coordinates.";

    /// Group of figures.
    charts_development(): "发展", "Development";
    /// Group of figures.
    charts_structure(): "结构", "Structure";
    /// Group of figures.
    charts_position(): "位置", "Position";
    /// Group of figures.
    charts_location(): "空间", "Location";
    /// Group of figures.
    charts_chain(): "产业链", "Chain";
    /// Group of figures.
    charts_judgement(): "研判", "Judgement";
    /// Speaks for the row of groups.
    charts_group(): "图的分组", "Group of charts";
    /// A group with the number of its figures.
    charts_group_count(name, n): "{name} {n}", "{name} {n}";
    /// A group without figures.
    charts_none(): "这一组还没有图，缺什么见上。", "No chart in this group yet; what is missing stands above.";
    /// Nothing is missing.
    charts_all_there(): "各类图都已齐备。", "Every kind of chart is there.";
    /// Heading of what is missing.
    charts_absent(): "还画不出的图", "Charts that are not there yet";
    /// Beside the heading.
    charts_absent_hint(n): "{n} 张，各缺什么", "{n}, and what each needs";
    /// Before what is missing.
    charts_needs(): "需要", "needs";
    /// A reason in brackets.
    charts_why(why): "（{why}）", "({why})";
    /// While random location is drawn.
    charts_drawing(): "正在抽取随机选址，画好后自动出现。", "Random location is being drawn; the chart appears when it is done.";
    /// Name of a figure.
    charts_targets(): "目标与实际", "Planned against found";
    /// Name of a figure.
    charts_funnel(): "项目漏斗", "Funnel of projects";
    /// Name of a figure.
    charts_concentration(): "集中度", "Concentration";
    /// Name of a figure.
    charts_lorenz(): "洛伦兹曲线", "Lorenz curve";
    /// Name of a figure.
    charts_rank_size(): "位次与规模", "Rank and size";
    /// Name of a figure.
    charts_size_classes(): "大中小微分布", "Size classes";
    /// Name of a figure.
    charts_bubbles(): "专业化与增长", "Specialisation and growth";
    /// Name of a figure.
    charts_shift_share(): "变化来源（偏离—份额）", "Shift-share";
    /// Name of a figure.
    charts_distances(): "企业间距", "Distances between firms";
    /// Name of a figure.
    charts_chain_map(): "产业链图", "Map of the chain";
    /// What stands in the way.
    charts_least_firms(n): "至少{n}家企业", "at least {n} firms";
    /// What stands in the way.
    charts_whole_register(): "名录要列全，且每家能定档", "every firm listed, each with a class";
    /// What stands in the way.
    charts_few_places(n): "一个环节里至少{n}家企业有坐标", "at least {n} firms of one stage with coordinates";
    /// What stands in the way.
    charts_one_stage(): "还要有其他环节的企业，否则无从比较", "firms of other stages too, or there is nothing to compare with";
    /// What stands in the way.
    charts_many_places(n): "企业超过{n}家，抽取太慢，暂不计算", "above {n} firms the draws would take minutes and are left out";
    /// What stands in the way.
    charts_no_distances(): "企业坐标都一样或无法计算间距", "all places are the same, or give no distances";
}
