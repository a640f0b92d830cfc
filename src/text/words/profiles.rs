//! Several profiles in one document.

sentences! {
    /// Head of the list of profiles.
    profiles_title(): "同一文件中的档案", "Profiles in this file";
    /// What several profiles are for.
    profiles_hint(): "一个文件可以放几份档案：不同年份、不同方案，或邻县对照；各份单独填写、单独得出建议。", "One file can hold several profiles: other years, other plans, or a neighbour to compare with. Each is filled in and advised on by itself.";
    /// Button that opens the list, where there are several.
    profiles_of(at, count): "第 {at} 份档案，共 {count} 份", "Profile {at} of {count}";
    /// One of several of the same name.
    profiles_numbered(name, n): "{name}（{n}）", "{name} ({n})";
    /// Puts a copy at the end of the document.
    profiles_copy(): "复制为另一份档案", "Copy to another profile";
    /// Puts an empty one at the end of the document.
    profiles_blank(): "添加空白档案", "Add an empty profile";
    /// Takes the present one out of the document.
    profiles_remove(): "移除这份档案", "Remove this profile";
    /// What happened.
    profiles_copied(): "已复制为另一份档案，保存在同一文件中；现在看到的是副本。", "Copied to another profile in the same file; you are looking at the copy.";
    /// What happened.
    profiles_added(): "已在同一文件中添加一份空白档案。", "An empty profile was added to the same file.";
    /// What happened, and how to get it back.
    profiles_removed(name): "已移除“{name}”，可按撤销找回。", "'{name}' was removed; undo brings it back.";
}
