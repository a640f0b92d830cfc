#!/usr/bin/env python3
"""Makes the two embedded fonts. Run by hand when a character is missing; the results are committed.

Needs: pip install fonttools brotli; whole static faces of Noto Sans SC 2.004 (npm package
@expo-google-fonts/noto-sans-sc 0.4.3) and Unihan's kTGH field (Debian package unicode-data).

    subset.py REGULAR.ttf BOLD.ttf Unihan_OtherMappings.txt
"""
import pathlib
import re
import subprocess
import sys

HERE = pathlib.Path(__file__).parent
# Marks that the screen draws as text beyond GB2312: minus, thin space, arrows, comparisons, units.
SYMBOLS = "−\u2009\u00a0–—…·•≤≥≠≈±×÷→←↑↓↔▲▼▶◀△▽▷◁●○◐◆◇■□★☆①②③④⑤⑥⑦⑧⑨⑩％℃㎡²³½¼¾€¥£§°′″√∞∑∏µ¹₀₁₂₃ₜ“”‘’《》〈〉「」『』【】〔〕"


def characters(unihan: str) -> str:
    wanted = {chr(c) for c in range(0x20, 0x7F)} | {chr(c) for c in range(0xA0, 0x180)}
    for high in range(0xA1, 0xF8):
        for low in range(0xA1, 0xFF):
            try:
                wanted.add(bytes([high, low]).decode("gb2312"))
            except UnicodeDecodeError:
                pass
    for line in open(unihan, encoding="utf-8"):
        found = re.match(r"U\+([0-9A-F]+)\tkTGH\t", line)
        if found:
            wanted.add(chr(int(found[1], 16)))
    # Whatever ships, such as a Japanese title of a source, can be drawn.
    for file in sorted(HERE.parent.rglob("*")):
        if file.suffix in {".csv", ".jiju", ".toml"}:
            wanted |= {c for c in file.read_text(encoding="utf-8") if c.isprintable()}
    return "".join(sorted(wanted | set(SYMBOLS)))


def main() -> None:
    regular, bold, unihan = sys.argv[1:]
    listed = HERE / "characters.txt"
    listed.write_text(characters(unihan), encoding="utf-8")
    for source, name in ((regular, "NotoSansSC-Regular.ttf"), (bold, "NotoSansSC-Bold.ttf")):
        subprocess.run(
            ["pyftsubset", source, f"--text-file={listed}", f"--output-file={HERE / name}",
             "--no-hinting", "--desubroutinize", "--notdef-outline",
             "--layout-features=kern,locl,vert,ccmp,mark,mkmk"],
            check=True,
        )


main()
