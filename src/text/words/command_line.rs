//! The command line and its help.

sentences! {
    /// Unknown verb.
    cli_unknown_verb(verb): "没有“{verb}”这个命令；可用 advise、indicators、check、cases、brief、figure、page、import、export、template，加 --help 看说明。", "There is no verb '{verb}'; use advise, indicators, check, cases, brief, figure, page, import, export or template, with --help to read more.";
    /// Bad year.
    cli_bad_year(text): "“{text}”不是年份；--as-of 后写四位年份，或写 now。", "'{text}' is no year; after --as-of write a year of four digits, or now.";
    /// Bad language.
    cli_bad_language(text): "没有语言“{text}”；--lang 后写 zh 或 en。", "There is no language '{text}'; after --lang write zh or en.";
    /// No file.
    cli_no_file(): "请写上档案文件或样例名，例如 liangshan-2023。", "Name a document or a sample, for example liangshan-2023.";
    /// No kind of form.
    cli_no_target(): "请写上空白表的种类，例如 jiju template firms -o 名录.xlsx；可用 series、firms、references、regions、chain、actions。", "Name the form that is wanted, for example jiju template firms -o firms.xlsx; there are series, firms, references, regions, chain and actions.";
    /// Unknown table.
    cli_unknown_table(id, known): "没有“{id}”这张表；可用 {known}。", "There is no table '{id}'; there are {known}.";
    /// A table the profile does not have.
    cli_no_table(id): "档案里没有“{id}”这张表的数据。", "The profile has no table '{id}'.";
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
    /// Bad size.
    cli_bad_size(text): "“{text}”不是尺寸；--size 后写宽x高，例如 1366x768。", "'{text}' is no size; after --size write WIDTHxHEIGHT, such as 1366x768.";
    /// Bad scale.
    cli_bad_scale(text): "“{text}”不是倍数；--scale 后写 0.5 到 8 的数。", "'{text}' is no scale; after --scale write a number from 0.5 to 8.";
    /// Bad theme.
    cli_bad_theme(text): "没有主题“{text}”；--theme 后写 light、dark 或 projector。", "There is no theme '{text}'; after --theme write light, dark or projector.";
    /// Bad format.
    cli_bad_format(text): "没有格式“{text}”；--format 后写 docx、xlsx、html、md，用逗号分开。", "There is no format '{text}'; after --format write docx, xlsx, html or md, divided by commas.";
    /// Bad style.
    cli_bad_audience(text): "没有读者“{text}”；--audience 后写 county_leader（县领导）、working_group（工作专班）或 class（课堂）。", "There is no audience '{text}'; after --audience write county_leader, working_group or class.";
    /// A style that is none.
    cli_bad_style(text): "没有版式“{text}”；--style 后写 official（公文）或 handout（讲义）。", "There is no style '{text}'; after --style write official or handout.";
    /// Unknown page.
    cli_unknown_page(page, known): "没有页面“{page}”；可用 {known}。", "There is no page '{page}'; there are {known}.";
    /// Bad width.
    cli_bad_width(text): "“{text}”不是宽度；--width 后写 320 到 1600 的数。", "'{text}' is no width; after --width write a number from 320 to 1600.";
    /// Unknown figure.
    cli_unknown_figure(id, file): "没有图“{id}”；运行 jiju figure {file} 可列出全部图号。", "There is no figure '{id}'; jiju figure {file} lists them all.";
    /// No place to write to.
    cli_no_out(example): "请用 -o 写明输出文件，例如 -o {example}。", "Name the file to write with -o, such as -o {example}.";
    /// A kind of file that cannot be written.
    cli_bad_kind(path, known): "写不出“{path}”这种文件；可用 {known}。", "'{path}' is a kind of file that cannot be written; use {known}.";
    /// A picture that cannot be made.
    cli_no_picture(what): "图片没有做成：{what}", "The picture was not made: {what}";
    /// Said when a file was written.
    cli_written(path): "已写出 {path}\n", "Wrote {path}\n";
    /// No window.
    cli_no_window(why): "打不开窗口（{why}）。没有显示器时可用 jiju advise、indicators、check、cases、brief、figure、page、import、export、template，加 --help 看说明。", "No window can be opened ({why}). Without a display use jiju advise, indicators, check, cases, brief, figure, page, import, export or template; add --help to read more.";
    /// Built without the window.
    cli_built_without(): "本程序编译时未带窗口", "this program was built without its window";
    /// The help page.
    cli_help():
        "集聚：产业集群档案、指标与政策建议（离线）\n\n用法\n  jiju           [档案] [--renderer auto|gl|cpu]\n                                    打开窗口\n  jiju advise     档案 [--as-of 年|now] [--without 案例]… [--case 文件夹]…\n  jiju brief      档案 -o 简报.docx|.xlsx|.html|.md [--style official|handout]\n                  [--audience county_leader|working_group|class] [--trace] [--beside 档案|年]\n                                    写成简报：Word、附表工作簿、网页、Markdown\n  jiju brief      档案… --out-dir 文件夹 [--format docx,xlsx,html,md]\n                                    成批写成简报\n  jiju indicators 档案|表.csv       全部指标读数；地区×行业表读区位商、集中度、偏离份额\n  jiju indicators 档案 指标号        一项指标怎样算出来：公式、代入、结果、来源\n  jiju check      档案              查错；有错误时退出码为 1\n  jiju cases                        案例库：事实、行动、实例、启示\n  jiju page       档案 页面 -o 图.png [--size 1366x768] [--theme light|dark|projector] [--scale 倍数]\n  jiju figure     档案 [图号 -o 文件.svg|.png] [--scale 倍数] [--width 宽]\n                                    画一张图；不写图号则列出全部图\n  jiju import     表.xlsx|.csv [-o 档案.jiju] [--into 档案] [--sheet 工作表] [--target 种类]\n                  [--map 对应.toml] [--save-map 对应.toml]\n                                    读入表格；不写 -o 只说明读出了什么\n  jiju export     档案 -o 档案.xlsx | 档案 表名 -o 表.csv\n                                    写成工作簿；写明表名则只写这一张 csv\n  jiju template   种类 -o 表.xlsx [--as-of 末年]\n                                    空白表，填好后可直接读入；种类见 jiju import 的 --target\n\n“档案”可以是 .jiju 文件，也可以是内置样例名（见 jiju cases）。\n通用选项：--lang zh|en  --json  --profile 编号  --help  --version",
        "Jiju: cluster profile, indicators and policy advice, offline\n\nUsage\n  jiju           [FILE] [--renderer auto|gl|cpu]\n                                    opens the window\n  jiju advise     FILE [--as-of YEAR|now] [--without CASE]... [--case FOLDER]...\n  jiju brief      FILE -o OUT.docx|.xlsx|.html|.md [--style official|handout]\n                  [--audience county_leader|working_group|class] [--trace] [--beside FILE|YEAR]\n                                    the brief: Word, its appendix as a workbook, web page, Markdown\n  jiju brief      FILE... --out-dir DIR [--format docx,xlsx,html,md]\n                                    many briefs at once\n  jiju indicators FILE|TABLE.csv    all readings; of a region × industry table quotients, concentration, shift-share\n  jiju indicators FILE ID           how one reading comes about: formula, steps, result, sources\n  jiju check      FILE              issues; exit code 1 on errors\n  jiju cases                        the library: facts, actions, episodes, lessons\n  jiju page       FILE PAGE -o OUT.png [--size 1366x768] [--theme light|dark|projector] [--scale N]\n  jiju figure     FILE [ID -o OUT.svg|.png] [--scale N] [--width N]\n                                    draws one figure; without ID lists them all\n  jiju import     TABLE.xlsx|.csv [-o OUT.jiju] [--into FILE] [--sheet NAME] [--target ID]\n                  [--map MAP.toml] [--save-map MAP.toml]\n                                    reads a table; without -o only says what was read\n  jiju export     FILE -o OUT.xlsx | FILE TABLE -o OUT.csv\n                                    writes a workbook of everything, or one table as csv\n  jiju template   TARGET -o OUT.xlsx [--as-of LAST-YEAR]\n                                    a blank form that import reads back; TARGET as in import --target\n\nFILE is a .jiju file or the name of a built-in sample (see jiju cases).\nEverywhere: --lang zh|en  --json  --profile ID  --help  --version";
    /// An indicator that is not declared.
    cli_unknown_indicator(id, ids): "没有指标“{id}”。可用的有：{ids}", "there is no indicator `{id}`; there are: {ids}";
}
