"""When a paper was passed, how long a campaign lasts and at whom it is aimed, what was the first of its sort.

| text | formulation |
| 云河县水库管理办法⏎（2019年5月8日县政府第12次常务会议通过，自2019年7月1日起施行） |
|   event, issued: 2019年5月8日 of 云河县水库管理办法, before 县政府第12次常务会议通过 / 2019年7月1日, before 起施行 |
| 编者按：近日，县政府印发《水库管理办法》（云政〔2019〕6号），自2019年7月1日起施行，有效期五年。 |
|   event, issued: 2019年7月1日 of 《水库管理办法》, before 起施行 / 五年, behind 有效期 |
| 自2021年3月中旬起，至6月底基本完成，在全厂开展安全大检查。 | event, lasted: 2021年3月中旬 / 6月底 |
| 这次轮训面向全体班组长，以新任班组长为重点。 | event, aimed: 全体班组长 / 新任班组长 |
| 轮训对象为各车间班组长。 | event, aimed: 各车间班组长 |
| 云河电站建成发电，这是全县第一座水电站。 | event, first: 云河电站 |
| 林工程师研制出双臂采茶机，这是茶区第一台采茶机。 | event, first: 双臂采茶机 |
| 自2015年至2019年，产量逐年下降 | none: nobody carries anything out |
| （2019年5月） | none: nothing is said of it |
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from question_bank.formulations.finder import formulation, part
from question_bank.formulations.passages import lead_in, sentences_with
from question_bank.lexicon.cues import Cue
from question_bank.model.formulation import Formulation, FormulationKind, Item
from question_bank.model.outline import Outline

_DAY = r"(?:19|20)\d\d年\d{1,2}月\d{1,2}日"
_BRACKETS = re.compile(
    r"^[ \u3000]*[（(](?P<inside>[^（）()\n]*\d年\d{1,2}月\d{1,2}日[^（）()\n]*)[）)][ \u3000]*$", re.MULTILINE
)
_ACT = "(?:印发|通过|公布|发布|批准|修订|颁布)"
_ISSUED = re.compile(rf"(?P<day>{_DAY})(?P<what>(?:[^，。；（）\d\u3000 ][^，。；（）\u3000 ]{{0,40}}?)?{_ACT})")
_IN_FORCE = re.compile(rf"自?(?P<day>{_DAY})(?P<what>起(?:正式)?(?:施行|实施|执行|生效|试行))")
_PAPER = re.compile(
    "(?:条例|办法|规定|制度|细则|章程|守则|准则|规则|规程|规范|意见|方案|决定|通知|纲要|预案|公约|法)(?:（[^）]*）)?》?$"
)
_EXCERPT = re.compile("（(?:节选|摘录|摘要)）$|(?<=》)(?:节选|摘录|释义|解读|与|和|及)+$")
_HEAD = 400
_NOTE = re.compile(r"^[ \u3000]*[（(【\[]?(?:编者)?按语?[】\]]?[：:][^\n]*", re.MULTILINE)
_NOTED = re.compile(
    rf"(?P<paper>《[^《》\n]{{4,60}}》)(?:[（(][^（）()\n]*[）)])?[^。；《》\n]{{0,24}}，自(?P<day>{_DAY})"
    r"(?P<what>起(?:正式)?(?:施行|实施|执行|生效|试行))(?:，有效期为?(?P<years>[\d一二三四五六七八九十]{1,2}年))?"
)
"""What a note of the makers says of the paper that the document explains."""
_FRONT = 2000
_DOES = "开展|实施|举办|推行|推进|组织|进行|集中|启动|部署"
_LASTED = re.compile(
    rf"(?P<lead>自|从)(?P<begin>(?:19|20)\d\d年[^，。；至到]{{1,14}}?)(?:起|开始|启动)?，?"
    rf"至(?P<end>(?:(?:19|20)\d\d年)?[^，。；]{{0,6}}?\d{{1,2}}月(?:\d{{1,2}}日|[底初末]|[上中下]旬)?)"
    rf"(?P<rest>(?:基本|全部|全面)?(?:完成|结束)|(?=，?(?:在|面向)[^。；]{{2,16}}?(?:{_DOES})|，?(?:{_DOES})))"
)
_CAMPAIGN = "教育|活动|行动|培训|轮训|评选|评比|普查|竞赛|整治|检查|排查|督导|巡察|改革|试点|计划|工程"
_AIMED = re.compile(
    rf"(?P<who>[^，。；：]{{0,16}}?(?:{_CAMPAIGN}))(?:面向(?P<at>[^，。；：、的]{{2,20}})|的?(?:对象|范围|对象范围)(?:为|是|包括)(?P<to>[^，。；：]{{2,30}}))"
    r"(?:，以(?P<focus>[^，。；：]{2,24})为重点)?"
)
_FIRST = re.compile(
    r"(?P<first>[^，。；：、\d]{4,20}?)(?:正式|宣告|胜利|顺利)*(?:成立|诞生|建成(?:发电|通车|投产|开馆)?|通车|投产|竣工|开业|开馆)，(?:这|它)?也?是"
    r"[^，。；]{0,20}(?:第一|首|唯一一?)[个座家所条支部台批艘][^，。；的]{2,16}"
)
_MADE = re.compile(
    r"(?![这那其它他她该此])[^，。；：、“”]{2,24}?(?:试制|研制|研发)?(?:成功|出|创办|创建|开办)了?(?P<first>[^，。；：、“”的]{3,14})，(?:这|它)也?是"
    r"[^，。；该其此]{2,20}(?:第一|首|唯一一?)[个座家所条支部台批艘][^，。；]{2,16}"
)
"""Who made or founded what was the first of its sort there; 该厂的第一台 is of a body that only words before name."""
_CUE = Cue(
    rf"，(?:这|它)?也?是[^，。；]{{0,20}}(?:第一|首|唯一一?)[个座家所条支部台批艘]|[自从](?:19|20)\d\d年[^。；\n]{{1,20}}至|(?:{_CAMPAIGN})(?:面向|的?(?:对象|范围|对象范围)(?:为|是|包括))"
)


def find_occasions(outline: Outline) -> Iterator[Formulation]:
    """Yield the days of the paper that the document is, and what is said of the campaigns in it."""
    yield from _paper(outline)
    yield from _noted(outline)
    for sentence in sentences_with(outline, _CUE):
        if any(clause.tainted for clause in sentence.clauses):
            continue
        start = lead_in(outline.text.text, sentence.clauses[0].start, sentence.clauses[0].end)
        for pattern, aspect in ((_LASTED, "lasted"), (_AIMED, "aimed"), (_FIRST, "first"), (_MADE, "first")):
            for found in pattern.finditer(outline.text.text, start, sentence.clauses[-1].end):
                names = [name for name in ("begin", "end", "at", "to", "focus", "first") if found.groupdict().get(name)]
                items = [Item(part(outline, *found.span(name))) for name in names]
                ends = [clause.end for clause in sentence.clauses if clause.end >= found.end()]
                yield formulation(
                    outline, FormulationKind.EVENT, sentence.section, items, [(found.start(), ends[0])], aspect=aspect
                )


def _paper(outline: Outline) -> Iterator[Formulation]:
    """Yield when the paper of the title above a line in brackets was passed, and since when it is in force."""
    text = outline.text.text
    line = _BRACKETS.search(text, 0, min(_HEAD, len(text)))
    if line is None:
        return
    above = text[: line.start()].strip("\n").rpartition("\n")[2].strip()
    title = _EXCERPT.sub("", above)
    if not 4 <= len(title) <= 60 or _PAPER.search(title) is None or "_" in line[0]:
        return
    for pattern in (_ISSUED, _IN_FORCE):
        for found in pattern.finditer(text, *line.span("inside")):
            # The line stands outside any section, or under the title.
            yield formulation(
                outline, FormulationKind.EVENT, None, [Item(part(outline, *found.span("day")))], [found.span()],
                subject=title, frame=("", found["what"]), aspect="issued",
            )  # fmt: skip


def _noted(outline: Outline) -> Iterator[Formulation]:
    """Yield since when, and how long, a paper is in force of which the makers speak in a note before the text."""
    text = outline.text.text
    note = _NOTE.search(text, 0, min(_FRONT, len(text)))
    found = _NOTED.search(text, *note.span()) if note else None
    if found is None or "_" in found[0]:
        return
    for name, what in (("day", found["what"]), ("years", "有效期")):
        if found[name]:
            yield formulation(
                outline, FormulationKind.EVENT, None, [Item(part(outline, *found.span(name)))], [found.span()],
                subject=found["paper"], frame=("", what), aspect="issued",
            )  # fmt: skip
