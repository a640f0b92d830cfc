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
    home_see(): "：指标随填随算，每个数都写明公式和出处。", " the indicators follow, each with its formula and source.";
    /// What the tool does.
    home_weigh_head(): "议", "Weigh";
    /// What the tool does.
    home_weigh(): "：对照梁山、随州、铁岭三地的成败，列出建议、条件和不建议的事。", " advice, conditions and refusals against what worked and failed in three places.";
    /// Under the button.
    home_new_hint(): "先填十来个要紧字段", "a dozen fields first";
    /// Under the button.
    home_open_hint(): ".jiju 文件", ".jiju files";
    /// Button.
    home_type_path(): "输入文件路径…", "Type a path…";
    /// Under the button.
    home_type_path_hint(): "没有文件对话框时用", "where no dialog opens";
    /// Heading.
    home_samples(): "真实样例", "Real samples";
    /// Beside the heading.
    home_samples_hint(): "数字取自公开资料；没有查到的保持未知", "figures from public sources; what was not found stays unknown";
    /// Heading.
    home_teaching(): "虚构教学县", "Fictitious teaching county";
    /// On a sample card.
    home_sample_known(known, all): "已知 {known} / {all} 项", "{known} of {all} known";
    /// On a sample card.
    home_sample_open(): "打开 ▶", "Open ▶";
    /// On the card that is open.
    home_sample_is_open(): "已打开", "open";
    /// Heading.
    home_next(): "接着做", "Go on";
    /// Beside the figure.
    home_known_of(all): "/ {all} 项已知", "of {all} fields known";
    /// Beside the figure.
    home_computed(n, all, m): "可算指标 {n} / {all}；建议 {m} 条", "{n} of {all} indicators; {m} advised";
    /// Heading.
    home_worth(): "最值得先补的数据", "Figures most worth fetching";
    /// While the background works.
    home_worth_wait(): "正在推算补哪几项最有用…", "Working out which figures matter most…";
    /// Effect of a field.
    home_moves(n): "关系到 {n} 条结论", "moves {n} verdicts";
    /// Button.
    home_continue(): "继续填写", "Go on filling in";
    /// Button.
    home_see_advice(): "看现有建议", "See the advice";
    /// Nothing left to find out.
    home_nothing_worth(): "现有资料已够判断，没有哪一项数据能单独改变结论。", "No single figure would change a verdict by itself.";
    /// Heading of the library.
    home_library(): "案例库", "The record";
    /// One case.
    home_case_counts(facts, actions, episodes, lessons): "事实 {facts} · 行动 {actions} · 片段 {episodes} · 启示 {lessons}", "{facts} facts · {actions} actions · {episodes} episodes · {lessons} lessons";
    /// A field on a sample card.
    home_year(year): "{year} 年", "{year}";
}
