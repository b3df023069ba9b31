"""Names the item of a report or plan under which a sentence stands, where the part of the paper says too little.

| part, item | stem | becomes |
| 2024年工作, 2.水库加固 | 就“2024年工作”，列入计划的（　　）水库完工 | 就“水库加固”，列入计划的（　　）水库完工 |
| 2024年工作, 3.引水工程 | 就“2024年工作”，工程全长（　　） | 就“2024年工作”，引水工程全长（　　） |
| 2025年打算, （二）确保通水 | 就“2025年打算”，挂图作战，由＿＿任组长 | 就“确保通水”，挂图作战，由＿＿任组长 |
| 2024年工作, （四）管护更加有力 | 就“2024年工作”，全市河长巡河（　　） | stays: it names its own matter |
| 职责, 保管员　负责仓库…，每月盘点1次 | 就“保管员”，负责仓库…，（　　）盘点一次 | 保管员负责仓库…，（　　）盘点一次 |
| 2024年工作 | 就“2024年工作”，会商制，是指由河长、＿＿和＿＿组成的… | 会商制，是指由河长、＿＿和＿＿组成的… |
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from question_bank.composition.dating.years import YEAR
from question_bank.composition.draft import SIGNS, Draft, reworded
from question_bank.composition.framing.phrasing import plain_title, topic_of
from question_bank.composition.framing.stems import TOPIC, bare, filled_in, lead_of
from question_bank.composition.naming.topics import document, is_topic, is_whole
from question_bank.composition.source import Source
from question_bank.lexicon.meaning_words import SAYS_MEANING
from question_bank.model import FormulationKind

_SHORTEST, _LONGEST = 4, 24
_NAMELESS = re.compile(
    "倒排工期|挂图作战|[^，。；]{0,6}(?:专班|领导小组)[，。]|[^，。；]{0,4}调度|[列纳]入[^，。；]{0,10}的|"
    r"(?:\d{1,2}月[底初中]?|[上下]半年|[年季]底|＿+|（\u3000+）)(?:之?前|以前)?(?:全面|基本)?(?:完成(?:设计|选址|招标|立项|方案|前期|可行性|论证|可研|勘察|勘测|评审|报批)[^，。；]{0,8}|开工|动工|完工|竣工|建成|投用)[，。]"
)
"""How words begin that say how work is organized or when it goes on, or tell of what is listed without its name."""
_BUILT = re.compile("(?:工程|项目)(?=全长|总|概算|估算|于|设计)")
"""How words begin that call by a bare noun what the head of their item names."""
_EXPLAINED = re.compile(f"(?:所谓)?[^，。；：]{{2,16}}，?(?:{SAYS_MEANING})")
"""What a term means holds wherever it stands."""
_DUTY = re.compile("(?:全面|具体|统一|主要)?(?:负责|主持|分管|协助|牵头|承担)(?!人)")
"""How words begin that tell what somebody has to do."""
_WHO = re.compile(
    "[\u4e00-\u9fff]{1,14}(?:[员长师士任]|负责人|[组部科室处办局站队班岗会]|中心|委员会|书记|经理|干事|代表|医生)"
)
"""The name of an office or a body."""
_BESIDE = re.compile("[去今前明上]年|上期|当时|近[一二三四五六七八九十]年")
_OF_YEAR = re.compile("总结|回顾|工作|情况|成效|成绩|任务|打算|安排|计划|部署|思路|要点")
"""What the heading of a part of a yearly report or plan is of; no span of a history."""


def item_named(draft: Draft, source: Source) -> Draft:
    """Return `draft` told of its item where it says how work is organized, or what something listed came to.

    What is built is called by its name: 工程全长63公里 under 1.云河引水工程.
    """
    words = bare(draft.stem) if draft.kind in SIGNS and draft.spans else ""
    told = duty_told(draft, source)
    if told is not draft:
        return told
    if _EXPLAINED.match(words) and draft.formulation.kind is not FormulationKind.DEFINITION:
        return reworded(draft, words)
    built = _BUILT.match(words)
    if not built and not _NAMELESS.match(words):
        return draft
    told = next(told_of_item(draft, source), draft)
    name = topic_named(told.stem)
    if not built or told is draft:
        return told
    lead = lead_of(draft.stem)
    return reworded(draft, lead + name + words[built.end() :]) if name.endswith(built.group()) else draft


def duty_told(draft: Draft, source: Source) -> Draft:
    """Return `draft` with who has the duty that it tells, where its name stands right before it: 保管员　负责…."""
    words = bare(draft.stem) if draft.kind in SIGNS and draft.spans else ""
    duty = _DUTY.match(words)
    name = topic_named(draft.stem) if duty and source.language.scale == 1 else ""
    if not duty or not _WHO.fullmatch(name) or YEAR.search(name):
        return draft
    start = draft.spans[0][0]
    before = source.text[source.line_start(start) : start].rstrip(" \u3000：")
    own = source.text.startswith(duty.group(), start)
    return reworded(draft, name + words) if own and before.endswith(name) else draft


def topic_named(stem: str) -> str:
    """Return the heading that the lead of `stem` names, "" where it names none."""
    found = TOPIC.search(lead_of(stem))
    return found[1] if found else ""


def told_of_item(draft: Draft, source: Source) -> Iterator[Draft]:
    """Yield `draft` told of the item under which it stands instead of the part of a yearly paper over that."""
    part = topic_named(draft.stem)
    if not YEAR.search(part) or source.language.scale > 1 or source.regulation:
        return
    if item := _item_under(source, draft, part):
        yield reworded(draft, source.language.opening(item) + bare(draft.stem))


def under_year(draft: Draft, source: Source) -> bool:
    """Tell whether the heading of which a stem is told stands in a part whose heading names the one year of all in it.

    What is told of the year before, or beside it, is not of that year.
    """
    topic = topic_named(draft.stem) if draft.spans else ""
    if not topic or YEAR.search(topic) or _BESIDE.search(draft.stem) or source.language.scale > 1:
        return False
    above = source.over(draft.spans[0][0])
    titles = [plain_title(source.outline.sections[number].title) for number in above if number != document(source)]
    depth = next((place for place, title in enumerate(titles) if topic_of(title) == topic), len(titles))
    dated = next((title for title in titles[depth:] if YEAR.search(title)), "")
    return _OF_YEAR.search(dated) is not None and len(set(YEAR.findall(dated))) == 1


def _item_under(source: Source, draft: Draft, part: str) -> str:
    """Return the head of the item in which `draft` stands under a `part`, "" where none is or its words need none."""
    above = source.over(draft.spans[0][0])
    titles = [plain_title(source.outline.sections[number].title) for number in above]
    depth = next((place for place, title in enumerate(titles) if topic_of(title) == part), 0)
    if not depth or above[depth] == document(source) or not is_whole(source, above[0]):
        return ""
    item = topic_of(titles[0])
    if not _SHORTEST <= len(item) <= _LONGEST or not is_topic(titles[0]) or YEAR.search(item):
        return ""
    return "" if item in bare(filled_in(draft)) else item
