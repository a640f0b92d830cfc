//! The cases page.

sentences! {
    /// Choice of case.
    cases_choice(): "案例", "Case";
    /// Choice of view.
    cases_view(): "看", "Show";
    /// A view.
    cases_overview(): "经过与启示", "Story and lessons";
    /// A view.
    cases_facts(n): "事实 {n}", "Facts {n}";
    /// A view.
    cases_actions(n): "行动 {n}", "Actions {n}";
    /// Place, trade and years.
    cases_where(place, trade, from, to): "{place} · {trade} · {from}–{to} 年", "{place} · {trade} · {from}–{to}";
    /// The sample is the record of this very case.
    cases_own(): "当前档案就是这个案例的记录", "the open profile is the record of this case";
    /// Heading.
    cases_episodes(): "实例", "Episodes";
    /// Beside the heading.
    cases_episodes_hint(n): "{n} 个。结果栏偏左为损失、偏右为收益；锁越多证据越强；点一行看详情。", "{n}; outcome from lasting harm (left) to lasting gain (right); more padlocks, more evidence. Pick a row for more.";
    /// Column.
    col_number(): "编号", "No.";
    /// Column.
    col_years(): "年份", "Years";
    /// Column.
    col_year(): "年份", "Year";
    /// Column.
    col_instrument(): "措施", "Instrument";
    /// Column.
    col_outcome(): "损 — 结果 — 益", "harm – gain";
    /// Column.
    col_evidence(): "证据", "Evidence";
    /// Column.
    col_story(): "看到什么", "What was seen";
    /// Column.
    col_sources(): "来源", "Sources";
    /// Column.
    col_name(): "名称", "Name";
    /// Column.
    col_value(): "数值", "Value";
    /// Column.
    col_precision(): "精度", "Precision";
    /// Column.
    col_kind(): "类别", "Kind";
    /// Column.
    col_what(): "做了什么", "What was done";
    /// Column.
    col_result(): "后来怎样", "What came of it";
    /// No instrument.
    cases_no_policy(): "（无政策）", "(no policy)";
    /// Told, not scored.
    cases_told(): "只作说明", "told only";
    /// Heading of the side.
    cases_picked(id, years): "实例 {id} · {years} 年", "Episode {id} · {years}";
    /// Opens the record.
    cases_open_record(): "查看依据与来源 ▶", "Facts and sources ▶";
    /// Lets the episode go.
    cases_unpick(): "取消选择", "Clear";
    /// Heading.
    cases_lessons(): "这个案例的启示", "What the case teaches";
    /// Beside the heading.
    cases_lessons_hint(n): "{n} 条；点开看对建议的作用和依据", "{n}; open one for its rule and its basis";
    /// Heading.
    cases_stages(): "几个阶段", "Stages";
    /// Heading.
    cases_gaps(): "说法不一与未查到的", "Contradictions and gaps";
    /// Beside the heading.
    cases_gaps_hint(): "说法不一的，两说并存", "where sources disagree both stand";
    /// Heading.
    cases_sources(): "来源", "Sources";
    /// Search box.
    cases_search(): "查找", "Search";
    /// Beside the search box.
    cases_found(n, all): "{n} / {all} 条", "{n} of {all}";
    /// Nothing matches.
    cases_nothing_found(): "没有符合的记录，换个词试试。", "Nothing matches; try another word.";
    /// No case in the library.
    cases_none(): "案例库是空的。", "The library is empty.";
}
