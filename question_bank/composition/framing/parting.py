"""Takes off a stem the parts of its sentence that are told of something else: what is asked stands behind a semicolon.

| stem | becomes |
| 塔吊每月检查一次；灭火器（　　）检查一次。 | 灭火器（　　）检查一次。 |
| 按照材料“2023年任务”部分的安排，修路9公里；植树＿＿＿＿万株。 | …的安排，植树＿＿＿＿万株。 |
| 发生事故后，班长应当…；厂长接到报告后，应当于（　　）内… | stays: it is told of that accident |
| 塔吊由机务科管理；每月检查（　　）。 | stays: of what, the first part says |
"""

from __future__ import annotations

import re
from dataclasses import replace

from question_bank.composition.dating.base_years import year_told
from question_bank.composition.draft import Draft, Gap
from question_bank.composition.framing.frames import frame_of
from question_bank.composition.framing.owners import OURS
from question_bank.composition.framing.standing import names_subject
from question_bank.composition.framing.stems import lead_of
from question_bank.composition.source import Source
from question_bank.model import FormulationKind, QuestionKind

_ASKED = (FormulationKind.FIGURES, FormulationKind.FACT)
_CARRIED = re.compile(
    "[^，；]*(?:的|[时后前中内下起来间]|期间|情况下|以来)，|(?:[在对按经从自因据由为以当若如凡]|根据|截至|每)[^，；]*，|[^；]*[：“”（）]|[^；]*(?:[^；]*；){3}"
)
"""How a sentence begins of which the condition or the occasion holds for all its parts."""
_REFERS = re.compile(
    "其|该|此|这|那|并|也|均|同时|另|又|再|还|但|否则|因此|后者|前者|上述|以上|以下|[两二]者|剩|逾|期满|情节|次[年月日]|"
    "[^，]{0,10}(?:接到|收到|该|上述|报告后|检查后)|一般|特别|较[大重]|重大|轻|占|同比|比上年|超过|达到|低于|不足"
)
_LEAST = 8
"""Characters of the shortest part that is a statement."""


def own_part(draft: Draft, source: Source) -> Draft:
    """Return `draft` with only the part of its sentence in which all its gaps stand, if that names its own subject."""
    if draft.kind not in (QuestionKind.SINGLE_CHOICE, QuestionKind.FILL_BLANK) or draft.formulation.kind not in _ASKED:
        return draft
    if not draft.gaps or "；" not in draft.gaps[0].left or source.language.scale > 1:
        return draft
    frame = frame_of(draft, source)
    if frame is None:
        return draft
    cut = source.text.rfind("；", frame.start, frame.holes[0][0]) + 1
    before, own = source.text[frame.start : cut], source.text[cut : frame.end]
    if cut <= frame.start or not draft.gaps[0].left.startswith(before) or before not in draft.stem:
        return draft
    if not _stands_alone(source, before, own, planned="的安排，" in lead_of(draft.stem)):
        return draft
    return replace(
        draft,
        stem=draft.stem.replace(before, "", 1),
        spans=((cut, draft.spans[0][1]),),
        gaps=tuple(Gap(gap.left.removeprefix(before), gap.right) for gap in draft.gaps),
    )


def _stands_alone(source: Source, before: str, own: str, *, planned: bool) -> bool:
    """Tell whether `own` says of what it speaks, and nothing of what is said `before` holds for it."""
    if len(own) < _LEAST or _CARRIED.match(before) or _REFERS.match(own) or OURS.search(before):
        return False
    if year_told(before) and not year_told(own):
        return False
    task = planned and source.acts(own) and source.acts(before)
    return task or names_subject(source, own)
