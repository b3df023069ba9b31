"""Rules: what somebody must, must not or may do.

| text | aspect: who — what (modal; condition) |
| 任何单位不得占用、堵塞消防车通道。 | prohibition: 任何单位 — 占用、堵塞消防车通道 (不得) |
| 发生火灾时，单位应当立即组织力量扑救。 | duty: 单位 — 立即组织力量扑救 (应当; 发生火灾时) |
| 第三条 公民可以申请公开档案。 | permission: 公民 — 申请公开档案 (可以), in a law only |
| 严禁携带火种进入库区。 | prohibition: 携带火种进入库区 (严禁) |
| 我们应当看到困难。 / 可以说很好。 | none |
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from question_bank.formulations.finder import formulation, part
from question_bank.formulations.passages import lead_in, sentences_with
from question_bank.lexicon.words import words
from question_bank.model.formulation import Formulation, FormulationKind, Item
from question_bank.model.outline import Clause, Outline, Sentence

_ASPECTS = {
    "应当": "duty", "必须": "duty", "有义务": "duty", "不得": "prohibition", "不准": "prohibition",
    "禁止": "prohibition", "严禁": "prohibition", "可以": "permission", "有权": "permission",
}  # fmt: skip
_RULE = re.compile(
    r"(?P<who>(?![这那其它他她该此并且也又还仅只就可如若凡我你大各要都])[^，。；：“”（）]{2,24}?)(?<!的)(?<![也都就还又并均已更])(?P<modal>应当|必须|有义务|不得|不准|禁止|可以|有权)"
    r"(?![看说想有是为成高低保将]|[少多小大]于|超过|超出)(?P<what>[^，。；：]{4,60})"
)
_BAN = re.compile(r"(?P<modal>严禁|禁止)(?P<what>[^，。；：]{4,40})")
_BARE = re.compile(r"(?P<modal>应当|必须|不得)(?P<what>[^，。；：]{3,60})")
_CUE = re.compile("应当|必须|有义务|不得|不准|禁止|严禁|可以|有权")
_ARTICLE = re.compile("第[〇零一二三四五六七八九十百千0-9]+条")
_CONDITION = re.compile("[的时后前起内中]$")
_DEFINES = re.compile("是指|指的是|系指|所称")
_NO_NOUN = re.compile(
    "[的时后前中内起]$|^(?:为了?|如果|只有|因此|所以|但是?|同时|对于?|在|把|将|以|从|按照|依照|遵照|依据|根据|通过|经|由于)|[是说想看认]"
)


def find_rules(outline: Outline) -> Iterator[Formulation]:
    """Yield one formulation for each clean clause with a rule; permissions only where articles are counted."""
    law = any(_ARTICLE.match(section.label) for section in outline.sections)
    for sentence in sentences_with(outline, _CUE):
        for place, clause in enumerate(sentence.clauses):
            if clause.tainted:
                continue
            made = _rule(outline, sentence, place, clause, law)
            if made is not None:
                yield made


def _rule(outline: Outline, sentence: Sentence, place: int, clause: Clause, law: bool) -> Formulation | None:
    text = outline.text.text
    start = lead_in(text, clause.start, clause.end)
    match = _BAN.fullmatch(text, start, clause.end) or _bare(outline, sentence, place, start)
    who = None
    if match is None:
        match = _RULE.fullmatch(text, start, clause.end)
        if match is None or _NO_NOUN.search(match["who"]) or not _is_noun(match["who"]):
            return None
        who = part(outline, *match.span("who"))
    modal = match["modal"]
    if _ASPECTS[modal] == "permission" and not law:
        return None
    if text.startswith("：", clause.end) or match["what"].endswith(("：", "的")):
        return None
    if _DEFINES.search(text, sentence.start, start):
        return None  # 所称槽车，是指…，人员可以进入清洗的车: what is meant, and not who may
    before = sentence.clauses[place - 1] if place else None
    condition = ""
    first = start
    if before is not None and not before.tainted and _CONDITION.search(outline.words(before.start, before.end)):
        condition, first = outline.words(before.start, before.end), before.start
    item = Item(part(outline, *match.span("what")), who, extra=(part(outline, *match.span("modal")),))
    return formulation(
        outline, FormulationKind.RULE, sentence.section, [item], [(first, clause.end)],
        context=condition, aspect=_ASPECTS[modal], certain=law or who is not None,
    )  # fmt: skip


def _bare(outline: Outline, sentence: Sentence, place: int, start: int) -> re.Match[str] | None:
    """Return the rule that names nobody because the clause before it says when it holds: 发现隐患的，应当立即报告."""
    before = sentence.clauses[place - 1] if place else None
    if before is None or not outline.words(before.start, before.end).endswith("的"):
        return None
    return _BARE.fullmatch(outline.text.text, start, sentence.clauses[place].end)


def _is_noun(who: str) -> bool:
    """Tell whether `who` ends like the name of somebody or something."""
    last = words(who)[-1]
    return (
        last.tag[:1] in ("n", "j", "l", "r", "i") or last.tag in ("vn", "an") or who.endswith(("者", "人", "员", "的"))
    )
