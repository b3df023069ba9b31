"""The form that organizers fill in: its headings, one example of each kind, and how to fill it in."""

from __future__ import annotations

_LETTERS = "ABCDEF"

HEADINGS: tuple[str, ...] = (
    "题型",
    "题干",
    *(f"选项{letter}" for letter in _LETTERS),
    "答案",
    "解析",
    "章节",
    "难度",
    "标签",
)


def _example(kind: str, stem: str, answer: str, *options: str, why: str = "", level: str = "易") -> tuple[str, ...]:
    texts = (*options, *("" for _ in range(len(_LETTERS) - len(options))))
    return (kind, stem, *texts, answer, why, "安全常识", level, "示例")


EXAMPLES: tuple[tuple[str, ...], ...] = (
    _example("单选题", "我国火警电话是（　　）。", "B", "110", "119", "120", "122", why="119 是统一的火警电话。"),
    _example("多选题", "灭火器应当放在（　　）的地方。", "ABD", "明显", "便于取用", "锁闭", "不影响疏散", level="中"),
    _example("判断题", "电器着火时应当先切断电源。", "正确"),
    _example("填空题", "燃烧需要＿＿＿＿、＿＿＿＿和点火源。", "可燃物；助燃物", level="中"),
    _example("排序题", "使用灭火器的步骤是（　　）。", "BAC", "拔下保险销", "提起灭火器", "压下压把", level="中"),
    _example("连线题", "把电话和用途连起来。", "火警；急救；报警", "119", "120", "110"),
    _example("背诵题", "背诵消防工作的方针。", "预防为主\n防消结合"),
    _example("简答题", "简述发现火灾后怎样报警。", "说清地点、起火物、火势和联系方式。", level="难"),
)
"""The cells of one question of each kind, as people fill the form in."""

HELP: tuple[str, ...] = (
    "这张表说明怎样填写“题库”表，导入时会跳过。This sheet explains the form; importing passes it over.",
    "一行一题；示例可以删去。One question a row; the examples may be deleted.",
    "题型：单选题、多选题、判断题、填空题、排序题、连线题、背诵题、简答题。不填时按答案判断。",
    "选项：从选项A起依次填写，不必再写字母；不够时在选项F后面加列“选项G”。",
    "答案（单选、多选）：选项的字母，如 B 或 ABD。",
    "答案（判断）：正确 或 错误，也可以写 对、错、√、×。",
    "答案（填空）：题干里用＿＿＿＿表示空，几个空的答案按次序用“；”隔开。",
    "答案（排序）：选项是打乱的各项，答案按正确次序写字母，如 BADC。",
    "答案（连线）：选项是左栏，答案按左栏次序写右栏，用“；”隔开。",
    "答案（背诵）：每个要点一行（Alt+Enter 换行）。答案（简答）：参考答案。",
    "章节：几级标题用“/”隔开，如 第一章/第二节。标签：几个标签用“，”隔开。",
)
