"""Tells from what kind of document a verbatim stem is, and how it says what it speaks of.

| document | stem | |
| a report | 就“平安建设”，2023年调解纠纷312件 | headed: the heading is put before it |
| any other | 电梯困人时，维保单位须在30分钟内赶到 under 电梯困人 | named: it shares a word with a heading over it |
| rules | 就“总则”，逾期不办的，罚款500元 as a second sentence | alone: its article says before of what it is |
| any other | 他们连夜疏散群众。次日恢复供电 | alone, and joined of two sentences |
"""

from __future__ import annotations

import re

from question_bank.composition.draft import SIGNS, Draft
from question_bank.composition.framing.frames import frame_of
from question_bank.composition.framing.stems import NAMED_OTHERWISE, bare, filled_in, lead_of
from question_bank.composition.naming.topics import document, shares_with
from question_bank.composition.source import Source
from question_bank.composition.weighing.settings import Document, Setting, Standing
from question_bank.model import FormulationKind, Outline, QuestionKind

_REPORT = re.compile("报告|总结|汇报|要点|通报|述职|简报")
_MEASURE_TITLE = re.compile("(?:意见|方案|规划|行动计划|纲要|预案|措施)(?:[（(〔].*)?$")
_TAUGHT = re.compile("学习|宣讲|解读|辅导|讲义|培训")
_ENDED = re.compile("[。；！？]")
_TITLE_LINES, _LONGEST_TITLE = 4, 60
"""The title of a paper may stand below the name of whoever issues it, and over its number."""


def setting_of(draft: Draft, source: Source) -> Setting | None:
    """Return where the stem of `draft` is from and how it stands; None for one that is not in the source's own words.

    None for an English one too: nobody has read those blind.
    """
    saying = draft.formulation.kind is FormulationKind.QUOTATION and draft.kind is QuestionKind.FILL_BLANK
    # A saying that is filled in stands by itself: its stem names who said it.
    verbatim = draft.kind in SIGNS and draft.formulation.kind not in NAMED_OTHERWISE and not saying
    if not verbatim or not draft.spans or source.language.scale > 1:
        return None
    frame = frame_of(draft, source)
    sentence = source.sentence_at(frame.start) if frame else None
    joined = frame is None or sentence is None or frame.end > sentence.end
    return Setting(_document_of(source), _standing_of(draft, source), joined)


def _document_of(source: Source) -> Document:
    if _REPORT.search(source.title):
        return Document.REPORT
    if source.regulation:
        return Document.RULES
    return Document.MEASURES if source.outline.once(lays_measures_down) else Document.OTHER


def lays_measures_down(outline: Outline) -> bool:
    """Tell whether the title of a document says that it lays measures down (实施意见, 行动方案)."""
    lines = [line.strip() for line in outline.text.text[: _TITLE_LINES * _LONGEST_TITLE].split("\n")[:_TITLE_LINES]]
    titles = [line for line in lines if len(line) <= _LONGEST_TITLE]
    return any(_MEASURE_TITLE.search(line) and _TAUGHT.search(line) is None and "。" not in line for line in titles)


def _standing_of(draft: Draft, source: Source) -> Standing:
    lead = lead_of(draft.stem)
    of_a_member = "”中的“" in lead  # says more than a heading: the stem names its list and its head
    if lead and not of_a_member:
        return Standing.ALONE if source.regulation and _beyond_its_heading(draft, lead, source) else Standing.HEADED
    words = filled_in(draft) if of_a_member else bare(filled_in(draft))
    # The chapters of rules name fields of work; of what the rules are, their title says.
    own = None if source.regulation else document(source)
    over = (each for each in source.ancestors(source.section_of(draft.spans)) if each != own)
    named = any(shares_with(source.outline.sections[each].title, words) for each in over)
    return Standing.NAMED if named else Standing.ALONE


def _beyond_its_heading(draft: Draft, lead: str, source: Source) -> bool:
    """Tell whether the heading in the lead says little of a rule: it is the title, or the article says more before.

    Of what an article is, its first sentence says; the chapter names a field of work.
    """
    start = draft.spans[0][0]
    before = source.text[source.line_start(start) : start]
    return (source.called != "" and source.called in lead) or _ENDED.search(before) is not None
