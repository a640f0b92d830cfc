//! The command line and its help.

sentences! {
    /// Unknown verb.
    cli_unknown_verb(verb): "没有“{verb}”这个命令；可用 advise、brief、indicators、check、cases、figure，加 --help 看说明。", "There is no verb '{verb}'; use advise, brief, indicators, check, cases or figure, with --help to read more.";
    /// Bad year.
    cli_bad_year(text): "“{text}”不是年份；--as-of 后写四位年份，或写 now。", "'{text}' is no year; after --as-of write a year of four digits, or now.";
    /// Bad language.
    cli_bad_language(text): "没有语言“{text}”；--lang 后写 zh 或 en。", "There is no language '{text}'; after --lang write zh or en.";
    /// No file.
    cli_no_file(): "请写上档案文件或样例名，例如 liangshan-2023。", "Name a document or a sample, for example liangshan-2023.";
    /// An option without its value.
    cli_no_value(option): "{option} 后面缺少内容；加 --help 看说明。", "{option} lacks its value; add --help to read more.";
    /// One argument too many.
    cli_extra(text): "多余的参数“{text}”；加 --help 看说明。", "'{text}' is one argument too many; add --help to read more.";
    /// An unknown option.
    cli_unknown_option(option): "没有选项 {option}；加 --help 看说明。", "There is no option {option}; add --help to read more.";
    /// Any other fault of the command line.
    cli_bad_argument(what): "命令行有误：{what}；加 --help 看说明。", "The command line cannot be read: {what}; add --help to read more.";
    /// The library cannot be read.
    cli_library(what): "案例库无法读取：{what}", "The library cannot be read: {what}";
    /// Unknown case.
    cli_unknown_case(case, known): "没有案例“{case}”；现有 {known}。", "There is no case '{case}'; there are {known}.";
    /// No profile.
    cli_no_profile(): "这个档案里还没有集群。", "The document holds no profile yet.";
    /// Unknown profile.
    cli_unknown_profile(id): "档案里没有“{id}”。", "The document holds no profile '{id}'.";
    /// Unknown figure.
    cli_unknown_figure(id, file): "没有图“{id}”；运行 jiju figure {file} 可列出全部图号。", "There is no figure '{id}'; jiju figure {file} lists them all.";
    /// A figure needs a file.
    cli_no_output(): "请用 -o 写上输出文件，以 .svg 或 .png 结尾。", "Name the output file after -o, ending in .svg or .png.";
    /// Neither SVG nor PNG.
    cli_bad_ending(path): "“{path}”的结尾不是 .svg 或 .png。", "'{path}' ends in neither .svg nor .png.";
    /// A scale or width that cannot be drawn.
    cli_bad_size(option, text): "{option} 不能是“{text}”；--scale 在 0.5 到 4 之间，--width 在 320 到 1600 之间。", "{option} cannot be '{text}'; --scale is 0.5 to 4, --width is 320 to 1600.";
    /// A file was written.
    cli_written(path): "已写入 {path}", "Wrote {path}";
    /// The help page.
    cli_help():
        "集聚：产业集群档案、指标与政策建议（离线）\n\n用法\n  jiju                              打印开篇样例的建议\n  jiju advise     档案 [--as-of 年|now] [--without 案例]… [--case 文件夹]…\n  jiju brief      档案 -o 简报.docx  写成 Word 简报\n  jiju indicators 档案              全部指标读数\n  jiju check      档案              查错；有错误时退出码为 1\n  jiju cases                        案例库：事实、行动、实例、启示\n  jiju figure     档案 [图号 -o 文件.svg|.png] [--scale 倍数] [--width 宽]\n                                    画一张图；不写图号则列出全部图\n\n“档案”可以是 .jiju 文件，也可以是内置样例名（见 jiju cases）。\n通用选项：--lang zh|en  --json  --profile 编号  --help  --version",
        "Jiju: cluster profile, indicators and policy advice, offline\n\nUsage\n  jiju                              prints the advice for the opening sample\n  jiju advise     FILE [--as-of YEAR|now] [--without CASE]... [--case FOLDER]...\n  jiju brief      FILE -o OUT.docx  the brief as a Word document\n  jiju indicators FILE              all readings\n  jiju check      FILE              issues; exit code 1 on errors\n  jiju cases                        the library: facts, actions, episodes, lessons\n  jiju figure     FILE [ID -o OUT.svg|.png] [--scale N] [--width N]\n                                    draws one figure; without ID lists them all\n\nFILE is a .jiju file or the name of a built-in sample (see jiju cases).\nEverywhere: --lang zh|en  --json  --profile ID  --help  --version";
}
