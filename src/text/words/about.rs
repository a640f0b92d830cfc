//! About the program.

sentences! {
    /// Title.
    about_title(version): "集聚 {version}", "Jiju {version}";
    /// What it is.
    about_what(): "县域产业集群的档案、指标和政策建议，离线使用。建议是按规则和三个案例推演的，不是预测。", "Profile, indicators and policy advice for a county's industrial cluster, offline. Advice is a rule applied to three cases, not a forecast.";
    /// Its own licence.
    about_ours(): "本软件可任选 MIT 或 Apache-2.0 许可使用。", "Licensed under MIT or Apache-2.0, at your choice.";
    /// The typeface.
    about_face(): "内置字体取自 Noto Sans SC，SIL 开放字体许可 1.1。", "The embedded typeface is a part of Noto Sans SC, under the SIL Open Font License 1.1.";
    /// Over the list.
    about_crates(n): "各系统上用到的开源库，共 {n} 个，及其许可", "The {n} open libraries in it, on any system, with their licences";
    /// Closes a sheet.
    close_sheet(): "关闭", "Close";
}
