//! Files that cannot be read or written.

sentences! {
    /// No such file or sample.
    file_not_found(path): "找不到“{path}”（内置样例名见 jiju cases）。", "'{path}' was not found ('jiju cases' lists the built-in samples).";
    /// A folder.
    file_folder(path): "“{path}”是文件夹，不是档案。", "'{path}' is a folder, not a document.";
    /// The system refused.
    file_refused(path, what): "无法读写“{path}”：{what}。原文件未作改动。", "'{path}' could not be read or written: {what}. The file was left untouched.";
    /// No room on the disk.
    file_full(path): "磁盘空间不足，“{path}”未能写入；原文件未作改动，您的改动仍在窗口中。请清理磁盘，或另存到其他磁盘。", "There is no room on the disk for '{path}'. The file was left untouched and your changes are still in the window: free some space, or save to another disk.";
    /// The system does not allow it.
    file_not_allowed(path): "没有读写“{path}”的权限，文件未作改动。请换一个您能写入的文件夹另存。", "You are not allowed to read or write '{path}'; it was left untouched. Please save to a folder you can write to.";
    /// Its folder is gone.
    file_folder_gone(path): "找不到“{path}”所在的文件夹，可能已改名，或 U 盘已拔出。请插回或另存到其他位置；您的改动仍在窗口中。", "The folder of '{path}' is gone: renamed, or the USB stick was taken out. Put it back or save elsewhere; your changes are still in the window.";
    /// Too large.
    file_too_large(path, megabytes, most): "“{path}”有 {megabytes} MB，超过 {most} MB，不像本软件的档案；未打开，未作改动。", "'{path}' has {megabytes} MB, more than {most} MB, and does not look like a document of this program; it was not opened and left untouched.";
    /// Not text.
    file_not_text(path): "“{path}”不是本软件的档案（不是文本文件）；未作改动。", "'{path}' is not a document of this program (not a text file); it was left untouched.";
    /// Empty.
    file_empty(path): "“{path}”是空文件；如有备份，请打开同名的 .bak 文件。", "'{path}' is empty; if there is a backup, open the .bak file of the same name.";
    /// Damaged.
    file_damaged(path, line, column, what): "“{path}”第 {line} 行第 {column} 列起已损坏（{what}）；未作改动，如有备份请打开同名的 .bak 文件。", "'{path}' is damaged at line {line}, column {column} ({what}); it was left untouched. If there is a backup, open the .bak file of the same name.";
    /// No document.
    file_not_a_document(path): "“{path}”不是本软件的档案；未作改动。", "'{path}' is not a document of this program; it was left untouched.";
    /// Newer.
    file_newer(path, found): "“{path}”由更新的版本保存（格式 {found}），未作改动；请先升级软件。", "'{path}' was saved by a newer version (schema {found}) and left untouched; please update the program.";
    /// Older than any version that is known.
    file_older(path, found): "“{path}”的格式版本（{found}）本软件不认识，未作改动；请用当时保存它的软件打开并另存。", "'{path}' has a schema ({found}) this program does not know and was left untouched; please open it with the program that saved it and save it anew.";
    /// Changed by another program.
    file_changed(path): "“{path}”打开以后被其他程序改过，未保存，两份都在。", "'{path}' was changed by another program since it was opened. It was not saved over; both versions are still there.";
    /// Open elsewhere.
    file_held(path, who): "“{path}”正由{who}打开，未保存；请另取文件名。", "'{path}' is open: {who}. It was not saved over; please save under another name.";
    /// Its folder is not there.
    file_no_folder(path): "没有“{path}”这个文件夹，请先建好，或写到别处。", "There is no folder '{path}'; make it first, or write elsewhere.";
    /// An office program has it open.
    file_in_use(path, mark): "“{path}”正在 Word、WPS 或 LibreOffice 中打开，请关闭后再试；如果其实没有打开，请删去 {mark}。", "'{path}' is open in Word, WPS or LibreOffice; close it and try again. If it is not open, remove {mark}.";
    /// Read-only.
    file_read_only(path): "“{path}”是只读文件，未作改动；请另取文件名保存。", "'{path}' is read-only and was left untouched; please save under another name.";
}
