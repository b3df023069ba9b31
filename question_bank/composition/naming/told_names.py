"""Names that were made from a heading: they are said without quotation marks, which promise the source's own words.

| heading                  | called in a stem                                             |
|--------------------------|--------------------------------------------------------------|
| 突出抓好四项重点任务     | 就突出抓好的四项重点任务，… (the heading has no 的)          |
| 突出抓好四项重点任务     | 按照材料“突出抓好四项重点任务”部分的安排，… (as it stands)   |
| 全面从严治党的要求       | 就“全面从严治党的要求”，…                                    |
| 借阅, a heading          | 材料“借阅”部分指出，每证限借5册 (rules: 每证限借5册)         |
| 库房温湿度控制的标准, made | 按照库房温湿度控制的标准，…                                |
| 担任师傅应当具备的条件, made, an item of it | 担任师傅应当具备的条件之一是：…           |
| 学院实行四级检查制度, a list | 按照“学院实行四级检查制度”的规定，…                      |
| 享有的权利, and 质询权 in it | 享有的权利之一是质询权：…                                   |
| 给予加分, what comes of a list | 给予加分的情形之一是：…                                 |
| 起重作业人员, of whom an article is | 起重作业人员离开岗位7个月以上的，…                 |
| 云河馆借阅办法, the title | 按照《云河馆借阅办法》，… (of any other paper: 据《云河馆史略》，…) |
"""

from __future__ import annotations

import re

from question_bank.composition.framing.announcements import ITEM_BEFORE
from question_bank.composition.framing.openings import REPORT
from question_bank.composition.framing.phrasing import inner, topic_of
from question_bank.composition.framing.stems import AS_LAID_DOWN
from question_bank.composition.naming.topics import document
from question_bank.composition.source import Source
from question_bank.lexicon.words import words as tagged
from question_bank.model import Outline

_PART = re.compile("材料“([^“”]*)”部分")
_DEFINES = re.compile("材料“([^“”，]{2,12}?)，?(?:是指|指的是)[^“”]*”部分")
"""摸读质量，是指…的总体程度, as a heading: the part is called by what it defines."""
_QUOTED = re.compile("“([^“”]*)”")
_UNDER_A_TITLE = re.compile(
    "就“(?P<title>[^“”]+)(?P<member>”中的“[^“”]+)?”，(?:材料的表述是：)?(?!材料|请(?:将|默写|写出|根据|简要|从|判断))"
)
"""How a stem begins that is said under a heading, but for one that asks about that (就“…”，材料列出的第一点是…)."""
_SAID_THERE = re.compile(f"材料指出，|{AS_LAID_DOWN}(?!下列|“)")
"""Rules point nothing out: what they lay down is told by itself."""
_OF_A_DAY = re.compile(r"(据(?:19|20)\d\d年(?:\d{1,2}月)?(?:\d{1,2}日)?的)这份材料，")
_SORT_OF_PAPER = re.compile(
    "(报告|讲话|总结|汇报|通报|简报|公报|讲稿|提纲|规划|方案|意见)(?:（[^（）]*）|[和及暨与].*)?$"
)
"""How a title ends that says what sort of paper it is: 据2025年1月18日的报告，…."""
_BY_A_PLAN = re.compile("按照材料“([^“”]+)”部分的安排，(?=按照?|根据|依据|依照|对照)")
"""A plan by which something is done as something else has it: said twice, 按照 reads badly."""
_LABEL = 6
"""Characters of the longest label of an item."""
_SPEECH = re.compile("[说讲指写道]过?[：，]|“[^“”]*[。！？]”")
_LAID_DOWN = re.compile("(?:规定|标准|步骤|程序|流程|要求|制度|规则)$")
"""How a name ends by which something is done: what it says is told as laid down by it."""
_ONE_OF = re.compile(
    "(?:条件|职责|步骤|规定|标准|要求|情形|义务|权利|任务|措施|原则|事项|制度|做法|问题|特点|作用|原因)$"
)
"""How a name made from what announces a list ends, of which an item is one: 师傅承担的职责之一是：…."""
_COMES_OF_IT = re.compile("(?:给予|不予|予以|处以|责令|视为|不得|禁止|免于|免予|从[轻重]|减[轻免])")
"""What comes of each case of a list: 给予加分的情形之一是：…."""
_PUT_IN_FORCE = re.compile("实行|执行|采取|推行|建立")
_CLAUSE = re.compile("[，：]|应当?|须|可以|不得|必须|进行|开展|确定|分为|具有|包括|是|有")
_OF_ITSELF = re.compile(
    "[^，。；：]{2,14}?(?:应当?|必须|须|不得|可以|由|每|设(?!置|立)|有效期|期限|是|为|＿|（)|[^，。；：]{2,40}的，"
)
"""How a rule begins that names of whom or what it is: 受灾会员应当在48小时内报案."""
_LONGEST_THING = 10
"""Characters of the name of who or what an article is about: 起重作业人员离岗7个月以上的, 监控中心值班记录保存5年."""
_NORM = re.compile("应当|不得|必须|严禁|禁止|一律|须")
_ARGUES = re.compile("论(?!坛)|何以|如何|为什么|思考|研究|研讨|探析|浅谈|浅析|漫谈|史|志[稿略]?$|纪事")
"""A title of what argues or tells, and lays nothing down."""
_LAYS_DOWN = re.compile(
    "(?:法|办法|规定|条例|章程|规章|制度|细则|规则|规程|规范|准则|守则|公约|标准|意见|方案|预案|计划|规划|措施|要点|安排|决定|通知)(?:（[^（）]*）)?$"
)
"""How the title of a paper ends that says what is to be done."""


def plain_names(source: Source, stem: str) -> str:
    """Return `stem` with each changed heading in it out of its quotation marks, and one that defines by its term."""
    stem = _DEFINES.sub(r"材料“\1”部分", stem)
    changed = source.outline.once(_changed)
    if (part := _PART.search(stem)) and part[1] in changed and not all(map(source.index.holds, changed[part[1]])):
        # 按照材料“…”部分的安排: a part of the material is called by its heading as it stands there.
        return f"{stem[: part.start(1)]}{source.outline.once(_titles)[part[1]]}{stem[part.end(1) :]}"

    def shown(found: re.Match[str]) -> str:
        made = changed.get(found[1])
        return found[0] if made is None or all(map(source.index.holds, made)) else found[1]

    return _QUOTED.sub(shown, stem) if changed and "“" in stem else stem


def paper_named(source: Source, stem: str) -> str:
    """Return `stem` with the title of the document as the name of a paper, if it begins with that as with a heading."""
    if source.regulation and (said := _SAID_THERE.match(stem)):
        return stem[said.end() :]
    if of_a_day := _OF_A_DAY.match(stem):
        rest = stem[of_a_day.end() :]
        if _UNDER_A_TITLE.match(rest):
            return rest  # told by its day and by its list too: one is enough
        if sort := _SORT_OF_PAPER.search(source.title):
            return f"{of_a_day[1]}{sort[1]}，{rest}"
    lead = _UNDER_A_TITLE.match(stem)
    title = source.called.strip("《》")
    if lead is None or lead["member"] or "《" in title or document(source) != 0 or source.outline.sections[0].label:
        return stem
    names = (source.title.strip("《》"), source.title, title, source.called)
    if lead["title"] not in {inner(each) for name in names for each in (name, topic_of(name))}:
        return stem
    rest = stem[lead.end() :]
    laid = _LAYS_DOWN.search(title) is not None and (source.regulation or _NORM.search(rest) is not None)
    return source.language.put("lead.rules" if laid else "lead.paper", title=title) + rest


def part_named(source: Source, stem: str, start: int) -> str:
    """Return `stem` as what the part of the material says that it names like a topic, so that it is one sentence.

    就“借阅”，每证限借5册 is none: 材料“借阅”部分指出，每证限借5册 is, and of what is no heading 就“借阅”，材料指出，….
    `start` is where the words of the source stand: behind the label of an item they are one of what the name names.
    """
    if planned := _BY_A_PLAN.match(stem):
        return source.language.put("lead.part_plans", title=planned[1]) + stem[planned.end() :]
    lead = _UNDER_A_TITLE.match(stem)
    if lead is None:
        return stem
    rest = stem[lead.end() :]
    if lead["member"] and _ONE_OF.search(lead["title"]):
        member = lead["member"].removeprefix("”中的“")
        return source.language.put("lead.member_of", title=_said_alone(lead["title"]), member=member) + rest
    name, made = _template(source, lead, rest, start)
    if name == "lead.part_rules" and source.regulation and (_OF_ITSELF.match(rest) or not source.acts(rest)):
        return rest  # 钢丝绳每年探伤一次: what rules lay down of a thing is said by itself, in any chapter
    words = source.language.put(name, title=lead["title"] + (lead["member"] or ""))
    if made:
        # Quotation marks promise the source's own words: 库房温湿度控制的标准 is a name made from what it says.
        words = words.replace(f"“{lead['title']}”", _said_alone(lead["title"]), 1)
    return words + rest


def _template(source: Source, lead: re.Match[str], rest: str, start: int) -> tuple[str, bool]:
    """Return the template by which `rest` is told, and whether the name it gives is made and not of the source."""
    title = lead["title"]
    headed = not lead["member"] and title in source.outline.once(_headings)
    if headed or lead["member"]:
        return _as_a_part(source, title, rest, headed=headed), False
    made = not source.index.holds(_said_alone(title))
    return _as_a_list(source, title, rest, start, made=made) or _as_a_part(source, title, rest, headed=False), made


def _as_a_list(source: Source, title: str, rest: str, start: int, *, made: bool) -> str:
    """Return the template by which what stands under no heading is told: as one of a list, or as laid down for it."""
    item = ITEM_BEFORE.search(source.text, max(0, start - _LABEL), start)
    if made and item and _ONE_OF.search(title):
        return "lead.one_of"
    if not source.regulation:
        return ""
    if item and _COMES_OF_IT.match(title):
        return "lead.one_case"
    if _LAID_DOWN.search(title) or (not made and _PUT_IN_FORCE.search(title)):
        return "lead.by_name" if made else "lead.by_topic"
    thing = not made and len(title) <= _LONGEST_THING and not _CLAUSE.search(title) and tagged(title)[-1].tag[:1] == "n"
    return ("lead.who" if source.acts(rest) else "lead.whose") if thing else ""


def _as_a_part(source: Source, title: str, rest: str, *, headed: bool) -> str:
    """Return the template by which something is told under a heading, or under a topic that is none."""
    if _SPEECH.search(rest):
        return "lead.part_tells" if headed else "lead.topic_tells"
    told = REPORT.search(source.title) or _ARGUES.search(source.title)
    laid = source.regulation or (_NORM.search(rest) and not told)
    if laid and not title.endswith("规定"):
        return "lead.part_rules" if headed else "lead.topic_rules"
    return "lead.part_says" if headed else "lead.topic_says"


def told_awkwardly(source: Source, stem: str, start: int) -> bool:
    """Tell whether a rule would be told by the name of a list of which it is no item: 就工具的分类，材料规定，….

    Readers took none of those.
    """
    lead = _UNDER_A_TITLE.match(stem) if source.regulation else None
    if lead is None or lead["member"]:
        return False
    told, _ = _template(source, lead, stem[lead.end() :], start)
    return told == "lead.topic_rules" and paper_named(source, stem) == stem


def _said_alone(title: str) -> str:
    """Return a title with its own quotation marks as they are outside of others."""
    return title.replace("‘", "“").replace("’", "”")


def _headings(outline: Outline) -> frozenset[str]:
    """Return the headings, and the names made of them, as they stand inside quotation marks."""
    titles = [section.title for section in outline.sections]
    return frozenset(inner(name) for title in titles for name in (title, topic_of(title)))


def _titles(outline: Outline) -> dict[str, str]:
    """Return the headings as they stand, by the names made of them."""
    return {inner(topic_of(section.title)): inner(section.title) for section in outline.sections}


def _changed(outline: Outline) -> dict[str, list[str]]:
    """Return the names that are no headings, by what they are inside quotation marks; the text may have them or not."""
    titles = {section.title for section in outline.sections}
    found: dict[str, list[str]] = {}
    for name in {topic_of(title) for title in titles} - titles:
        if len(name) > 1:
            found.setdefault(inner(name), []).append(name)
    return found
