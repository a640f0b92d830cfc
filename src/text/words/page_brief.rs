//! The page of the brief.

sentences! {
    /// A button: the brief as one page for a browser.
    brief_as_web(): "网页", "Web page";
    /// What the web page is for.
    brief_as_web_hint(): "一个文件，用浏览器打开；打印版式已设好，可存成 PDF。", "One file for any browser; its print layout is set, so it can be saved as PDF.";
    /// A button: the brief as text for mail.
    brief_as_mail(): "邮件文本", "Text for mail";
    /// What the text is for.
    brief_as_mail_hint(): "Markdown 文本，便于贴进邮件和聊天工具；图另发。", "Markdown to paste into mail or chat; figures are sent apart.";
    /// A button: all figures as pictures.
    brief_album(): "全部图", "All figures";
    /// What the pictures are for.
    brief_album_hint(): "简报里的每张图，各存成 PNG 和 SVG，装进一个压缩包。", "Every figure of the brief as PNG and SVG in one archive.";
    /// A button: a figure to the clipboard.
    command_copy_figure(): "复制", "Copy";
    /// What is copied.
    command_copy_figure_hint(): "把这张图复制成图片，可直接贴进 Word、WPS 或幻灯片。", "Copies this figure as a picture to paste into a document or slide.";
    /// A figure is in the clipboard.
    figure_copied(): "图已复制。", "The figure is copied.";
    /// Before the choice of whom the brief is for.
    brief_for(): "写给", "Written for";
    /// An audience.
    brief_for_leader(): "县领导", "Leader";
    /// An audience.
    brief_for_group(): "工作专班", "Team";
    /// An audience.
    brief_for_class(): "课堂", "Class";
    /// Before the choice of style.
    brief_style(): "版式", "Layout";
    /// A style.
    brief_style_official(): "公文", "Official";
    /// A style.
    brief_style_handout(): "讲义", "Handout";
    /// What a tick before a section says.
    brief_tell_section(name): "写入“{name}”", "Include '{name}'";
    /// How many paragraphs are the user's own.
    brief_own_words(n): "自行改写 {n} 处。", "In your own words: {n}.";
    /// Own words whose figures have changed.
    brief_own_changed(n): "改写之后原文又变了的有 {n} 处，请看一看：", "Changed below your words: {n}. Please look:";
    /// Own words that this brief does not hold.
    brief_own_unplaced(n): "另有 {n} 处改写，所在段落这份简报里没有；留在档案里，段落回来时照用。", "Own words of {n} more paragraphs are kept; their paragraphs are not in this brief.";
    /// Behind a paragraph in own words.
    brief_mark_own(): "〔已改写〕", "[own words]";
    /// Behind a paragraph in own words below which something has changed.
    brief_mark_changed(): "〔已改写，原文又变〕", "[own words; changed below]";
    /// On a paragraph.
    brief_click_to_word(): "点一下：改写这一段，看它的来源", "Click to word it yourself and see its sources";
    /// Over the box for own words.
    brief_wording(): "改写这一段", "In your own words";
    /// Closes the box.
    brief_wording_done(): "完成", "Done";
    /// Back to the program's words.
    brief_wording_original(): "恢复原文", "Restore";
    /// What the program says.
    brief_wording_was(text): "原文：{text}", "The program says: {text}";
    /// The figures below own words have changed.
    brief_wording_changed(): "您改写之后，档案变了，原文也跟着变。请核对您的写法是否还成立。", "The profile has changed since, and with it what the program says. Check whether your words still hold.";
    /// What the program said then.
    brief_wording_then(text): "改写时的原文：{text}", "It said then: {text}";
    /// Own words stay.
    brief_wording_keep(): "仍用我的写法", "Keep my words";
    /// A paragraph without a cited source.
    brief_no_sources(): "这一段没有外部来源：出自本县填报的数据，或本软件的计算和判断。", "No outside source: from the county's own entries, or this program's computation and judgement.";
    /// Over the sources of a paragraph.
    brief_its_sources(): "这一段的来源：", "Sources of this paragraph:";
    /// Name of a step of undo.
    brief_edit_wording(): "简报：改写一段", "brief: wording";
    /// Name of a step of undo.
    brief_edit_choices(): "简报：写给谁、写什么", "brief: what it tells";
    /// Before the choice of the other side.
    brief_beside(): "并排对照", "Side by side with";
    /// No other side.
    brief_beside_none(): "不对照", "Nothing";
    /// The same profile at another date.
    brief_beside_year(): "同一档案，按某年已知的情况", "The same profile, as known in a year";
    /// A sample as the other side.
    brief_beside_sample(name): "样本：{name}", "Sample: {name}";
    /// Before the year.
    brief_beside_which_year(): "截至年份", "As of";
    /// What a year does.
    brief_beside_year_hint(): "只用那一年以前已知的案例、教训和法规，看结论有哪些不同。不印图，也不用改写的文字。", "Only cases, lessons and laws known by that year take part. No figures are printed, and own words are not used.";
    /// What another profile does.
    brief_beside_hint(): "只列两边不同的数据、指标、问题和结论。不印图，也不用改写的文字。", "Lists only the data, readings, problems and verdicts that differ. No figures are printed, and own words are not used.";
}
