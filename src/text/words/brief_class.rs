//! The brief: the count of its numbers, questions for a class, two profiles side by side.

sentences! {
    /// The numbers of the brief by where they come from.
    brief_tally(n, parts): "正文和表中的数字共{n}处：{parts}。", "Numbers in the text and tables: {n} ({parts}).";
    /// One kind of number.
    brief_tally_part(name, n): "{name}{n}处", "{name} {n}";
    /// Kind of number.
    brief_tally_sourced(): "有出处的", "sourced";
    /// Kind of number.
    brief_tally_own(): "本县填报的", "of the county's own profile";
    /// Kind of number.
    brief_tally_computed(): "由填报数据算得的", "computed from it";
    /// Kind of number.
    brief_tally_memory(): "凭记忆引用、待核对的", "from memory, to be checked";
    /// Kind of number.
    brief_tally_judgement(): "判断", "judgement";
    /// Kind of number.
    brief_tally_counted(): "计数和编号", "counts and numbering";
    /// Own wordings.
    brief_reworded(n): "本简报有{n}处文字由县里改写，原文留存在档案中。", "{n} passages stand in the county's own words; what they replaced is kept in the file.";
    /// Own wordings whose figures changed.
    brief_reworded_changed(n): "其中{n}处改写之后所依据的数据有变，请复核。", "The figures below {n} of them have changed since; check them.";

    /// A question for a class.
    brief_ask_problem(problem, signals): "“{problem}”是根据这些数认定的：{signals}。先核实哪一个？核实之后结论会怎么变？", "{problem} was found from these figures: {signals}. Which would you check first, and how would the finding change?";
    /// A question for a class.
    brief_ask_advised(name, list, reason): "“{name}”列为“{list}”，理由是：{reason}。什么证据会让你改变看法？", "{name} is listed as '{list}' because: {reason}. What evidence would change your mind?";
    /// A question for a class.
    brief_ask_refused(name, reason): "“{name}”不建议，理由是：{reason}。如果领导坚持要办，应当附上什么条件、什么时候停？", "{name} is not advised because: {reason}. If it were done all the same, on which conditions, and when should it stop?";
    /// A question for a class.
    brief_ask_failure(episode, place): "{episode}。这样的事在{place}会不会重演？哪些条件相同，哪些不同？", "{episode}. Could this be repeated in {place}? What is alike, and what is not?";
    /// A question for a class.
    brief_ask_unknown(name, value, n): "“{name}”现在{value}，查清了可能改变{n}项结论。花多少力气去查才值得？", "{name} is now: {value}; finding it out could change {n} verdicts. How much effort is it worth?";
    /// A question for a class.
    brief_ask_cases(name, list, reason, changes): "“{name}”列为“{list}”，理由是：{reason}。{changes}。一项建议该靠几个案例，还是靠一般规则？", "{name} is listed as '{list}' because: {reason}. Yet {changes}. Should advice rest on a few cases or on general rules?";
    /// Column.
    brief_term(): "名词", "Term";
    /// Column.
    brief_meaning(): "意思", "Meaning";

    /// Title of two profiles side by side.
    brief_compare_title(a, b): "{a}与{b}对照", "{a} and {b} side by side";
    /// A side: place and year.
    brief_side_year(place, year): "{place}{year}年", "{place} {year}";
    /// A side: what was known by a year.
    brief_side_as_of(side, year): "{side}（截至{year}年）", "{side} (as of {year})";
    /// Heading.
    brief_compare_overview(): "总体情况", "Overview";
    /// Heading.
    brief_compare_data(): "数据的差别", "Figures that differ";
    /// Heading.
    brief_compare_readings(): "指标的差别", "Readings that differ";
    /// Heading.
    brief_compare_problems(): "问题的差别", "Problems that differ";
    /// Heading.
    brief_compare_verdicts(): "结论不同的措施及理由", "Verdicts that differ, and why";
    /// Row.
    brief_compare_known(): "已掌握的数据", "Fields known";
    /// Row.
    brief_compare_cases(): "参与的案例", "Cases that took part";
    /// Row.
    brief_compare_binding(): "突出问题", "Problems that stand out";
    /// Known of all.
    brief_compare_of(n, all): "{all}项中{n}项", "{n} of {all}";
    /// Stands out.
    brief_compare_stands(severity): "{severity}（突出）", "{severity} (stands out)";
    /// May stand out.
    brief_compare_open(severity): "{severity}（未定）", "{severity} (open)";
    /// Column.
    brief_problem(): "问题", "Problem";
    /// Nothing differs.
    brief_compare_same(): "没有差别。", "Nothing differs.";
    /// How many are alike.
    brief_compare_alike(n, all): "{all}项措施中{n}项结论相同，不再列出。", "Of {all} measures {n} have the same verdict on both sides and are not listed.";
}
