//! The home page.

sentences! {
    /// Headline.
    home_title(): "县里的产业集群，该做什么、不该做什么", "What to do for a county's cluster, and what not to do";
    /// What the tool does.
    home_fill_head(): "填", "Fill in";
    /// What the tool does.
    home_fill(): "：按表填写本县集群的情况，不知道的留“未知”。", " what you know of your cluster; leave the rest unknown.";
    /// What the tool does.
    home_see_head(): "看", "See";
    /// What the tool does.
    home_see(): "：指标随填随算，每个数都写明公式和出处。", " the indicators as you type, each with its formula and source.";
    /// What the tool does.
    home_weigh_head(): "议", "Weigh";
    /// What the tool does.
    home_weigh(): "：对照梁山、随州、铁岭三地的成败，列出建议做的、有条件才做的和不建议做的事。", " advice, conditions and refusals against what worked and failed in three places.";
    /// Under the button.
    home_new_hint(): "先填十来项关键数据", "start with a dozen key fields";
    /// Under the button.
    home_open_hint(): "已存的 .jiju 档案", "saved .jiju files";
    /// Button.
    home_type_path(): "输入文件路径…", "Type a path…";
    /// Under the button.
    home_type_path_hint(): "选择窗口打不开时用", "if no dialog opens";
    /// Heading.
    home_samples(): "样例", "Samples";
    /// Beside the heading.
    home_samples_hint(): "三地数据取自公开资料，部分为编者判断，查不到的留作未知；教学县为虚构", "public sources and the coder's judgement; one county is fictitious";
    /// On a sample card.
    home_sample_known(known, all): "已知 {known} / {all} 项", "{known} of {all} known";
    /// On a sample card.
    home_sample_open(): "打开 ▶", "Open ▶";
    /// On the card that is open.
    home_sample_is_open(): "已打开", "now open";
    /// Heading.
    home_next(): "接着做", "Next steps";
    /// Beside the figure.
    home_known_of(all): "/ {all} 项已知", "of {all} fields known";
    /// Beside the figure.
    home_computed(n, all, m): "可算指标 {n} / {all} 项；可建议措施 {m} 项（含有条件的）", "{n} of {all} indicators; {m} advised (some with conditions)";
    /// Heading.
    home_worth(): "最值得先补的数据", "Figures most worth fetching";
    /// While the background works.
    home_worth_wait(): "正在推算补哪几项最有用…", "Working out which figures matter most…";
    /// Effect of a field.
    home_moves(n): "影响 {n} 项结论", "moves {n} verdicts";
    /// Effect of a field.
    home_moves_advised(n): "关系到 {n} 项是否建议", "decides {n} pieces of advice";
    /// Link to a field that is known as a range.
    check_it(): "核实 ▶", "Check ▶";
    /// Button.
    home_continue(): "继续填写", "Continue filling in";
    /// Button.
    home_see_advice(): "看现有建议", "See the advice";
    /// Nothing left to find out.
    home_nothing_worth(): "现有资料已够判断，没有哪一项数据能单独改变结论。", "No single figure would change a verdict by itself.";
    /// Heading of the library.
    home_library(): "案例库", "Case library";
    /// One case.
    home_case_counts(facts, actions, episodes, lessons): "事实 {facts} · 行动 {actions} · 实例 {episodes} · 启示 {lessons}", "{facts} facts · {actions} actions · {episodes} episodes · {lessons} lessons";
    /// A field on a sample card.
    home_year(year): "{year} 年", "{year}";
    /// Over the documents opened of late.
    home_recent(): "最近的档案", "Recent";
    /// Opens one of them.
    home_recent_open(name): "打开 {name}", "Open {name}";
}
