"""Whose words a piece of a sentence is: the meeting, document or person that an earlier clause lets say it."""

from __future__ import annotations

import re

from question_bank.composition.readings.views import of_points
from question_bank.composition.source import Source
from question_bank.model import Formulation, FormulationKind, Sentence

_SAYING = re.compile(
    r"^(?P<who>[他她]|.{2,36}?)(?P<how>(?:明确|再次|首次|进一步|深刻|特别|反复|着重|还|也|又|曾|同时|并|先后)*"
    r"(?:指出|提出|强调|要求|认为|规定|主张|表示|号召|重申|宣布|宣告|写道|说|明确)(?:了|过)?)$"
)
_NOBODY = re.compile(
    r"^(?:材料|上文|下文|本文|实践|事实|历史|经验|数据|结果|研究|调查|统计|违反|符合|不符合|一致$|学习$|人们常|俗话|常言)|[的所把被将对以从按为由]$|^对.*来$|^(?:按照|根据|依据|正如)|"
    r"^(?:概括|归纳|总结|综合|综上|简单|具体|一般|通俗|确切|准确|总体?|换句话|一句话)(?:起来|来|的|地|上|而言)?$|"
    r"^(?:严格|认真|坚决|切实|全面|扎实|深入|始终|着力|主动)*(?:落实|达到|满足|适应|对照)"
)
_VAGUE = re.compile(
    r"^(?:本次|这次|此次|上述|该|有关|相关|一些|其|此|各|他们?|她们?)?(?:会议|全会|大会|报告|文件|讲话|通知|公报|决定|意见|条例|办法|规定)?$"
)
_MINUTES = re.compile(
    r"(?:^|[：:]|(?:学习|传达|宣传|贯彻|落实|领会)+)(?:会后)?(?!关于|学习|传达|宣传|贯彻|落实|领会)([\u4e00-\u9fff\d]{5,30}?(?:全体会议|全会|代表大会|会议))(?:上的)?(?:公报|决议|纪要|精神)"
)
_TITLED = re.compile("[一-鿿]{4,}(?:会|会议)上?的?(?:重要)?(?:讲话|发言|致辞|纪要)")
"""A title that names the meeting at which all of the text was said."""
_FEWEST = 3
_FURTHEST = 4
"""How many sentences back, joined by semicolons, a speaker is looked for."""


def speaker_at(source: Source, position: int) -> str:
    """Return who says, with the verb, what stands at `position` (某会议强调), "" where nobody is named before it."""
    told = source.once(_told)
    if position not in told:
        told[position] = _speaker_at(source, position)
    return told[position]


def _told(source: Source) -> dict[int, str]:
    """Return what was told already, by position: several questions ask what stands there."""
    return {}


def _speaker_at(source: Source, position: int) -> str:
    sentence = source.sentence_at(position)
    if sentence is None:
        return ""
    for row in _joined(source, sentence):
        for clause in reversed(row.clauses):
            if clause.end >= position or clause.tainted or source.text[clause.end : clause.end + 1] not in ("，", "："):
                continue
            words = source.text[clause.start : clause.end]
            found = _SAYING.match(words)
            if found and not _NOBODY.search(found["who"]):
                return words
    return ""


def meeting_of(source: Source, position: int) -> str:
    """Return the meeting whose communiqué or minutes `position` stands in, by the nearest heading that names one."""
    sentence = source.sentence_at(position)
    section = sentence.section if sentence else None
    told = source.once(_meetings)
    if section not in told:
        told[section] = _meeting_over(source, section)
    return told[section]


def _meetings(source: Source) -> dict[int | None, str]:
    """Return what was told already, by section."""
    return {}


def _meeting_over(source: Source, section: int | None) -> str:
    above = source.ancestors(section)
    titles = (*(source.outline.sections[number].title for number in above), source.title)
    return next((found[1] for title in titles if (found := _MINUTES.search(title))), "")


def at_its_meeting(source: Source, speaker: str) -> bool:
    """Tell whether `speaker` (会议强调) is the meeting that the title of the document names."""
    return speaker.startswith("会议") and source.throughout(_titled_by_meeting)


def _titled_by_meeting(source: Source) -> bool:
    titles = (source.title, *(section.title for section in source.outline.sections[:1]))
    return any(_TITLED.search(title) is not None for title in titles)


def is_vague(speaker: str) -> bool:
    """Tell whether a speaker with its verb names nobody: 会议指出, 他强调."""
    found = _SAYING.match(speaker)
    return found is not None and _VAGUE.match(found["who"]) is not None


def explains_a_row(source: Source, row: Formulation) -> bool:
    """Tell whether a speaker only weighs the members of a row that the heading counts (工作的四项要求: 甲是前提, …)."""
    if row.kind is not FormulationKind.PARALLEL_ROLES or len(row.items) < _FEWEST:
        return False
    counted = f"{source.language.ordinal(len(row.items))}(?:[项个条点种大]|方面)"
    titles = (source.outline.sections[number].title for number in source.ancestors(row.section))
    return of_points(source, row) or any(re.search(counted, title) is not None for title in titles)


def _joined(source: Source, sentence: Sentence) -> list[Sentence]:
    """Return `sentence` and those before it that a semicolon joins to it."""
    row = [sentence]
    for _ in range(_FURTHEST):
        before = source.sentence_at(max(0, row[-1].start - 1))
        if before is None or before is row[-1] or source.text[before.end - 1 : before.end] != "；":
            break
        row.append(before)
    return row
