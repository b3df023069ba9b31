"""Causes: why an accident happened or something stands as it does, answered, or filled in where it is short.

| text | question |
| 8月2日，云河厂3号库发生火灾。经查，直接原因是工人违规开桶。 | 8月2日，云河厂3号库发生火灾，直接原因是什么 |
| 6 案例：“8·2”铁水喷溅事故 … 直接原因是… | “8·2”铁水喷溅事故的直接原因是什么 |
| 抽查发现，3座泵站停用，主要原因是管护经费没有落实。 | 3座泵站停用，主要原因是什么 |
| 某运动失败的根本原因，在于…。 | 某运动失败的根本原因是什么 |
| 当天，一人触电。直接原因是没有验电。 | none: which case has no name |
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from question_bank.composition.composers.reasons import OPENS
from question_bank.composition.dating.moments import moment
from question_bank.composition.draft import Draft
from question_bank.composition.framing.cloze import cloze
from question_bank.composition.source import Source
from question_bank.model import Formulation, FormulationKind, QuestionKind

_ACCIDENT = "事故|火灾|爆炸|爆燃|坍塌|倒塌|坠落|触电|中毒|泄漏|起火|喷溅|溺水|踩踏|沉没|脱轨|滑坡|停电|险情|事件"
_HAPPENED = re.compile(
    rf"(?:(?P<day>(?:19|20)\d\d年\d{{1,2}}月(?:\d{{1,2}}日)?[^，。；：]{{0,10}}?)，?)(?P<what>[^，。；：]{{4,40}}?发生(?:了|一起)?[^，。；：]{{0,14}}?(?:{_ACCIDENT})(?:事故|事件)?)(?=[，。；])"
)
_NAMED = re.compile(rf"(?P<name>“\d{{1,2}}[·.．•]\d{{1,2}}”[^，。；：“”]{{0,14}}?(?:{_ACCIDENT})(?:事故|事件)?)")
_FOUND = re.compile(
    "(?:(?:事后|最终|目前)?(?:经|由)?[^，。；：]{0,8}?(?:抽查|检查|排查|调查|勘查|查明|查|认定|鉴定|分析)(?:组)?(?:认定|发现|认为|查明)?)[，：]?"
)
"""Words that say only how it was found: 经查, 调查认定, 抽查发现."""
_OF_IT = re.compile("(?:该|此|本|这起|这次|此次)?(?:起)?(?:事故|火灾|爆炸|事件|起火|故障)?(?:发生)?")
_POINTS = re.compile("[这该此其它他她]|上述|以上|前者|后者|[去今前上]年(?!同期)|目前")
"""What points to what stands before, or to a time that only the date of the paper tells."""
_LEAST_SITUATION, _MOST_SITUATION = 10, 60
_LEAST_NAMED = 6
_LONGEST_BLANK = 12


def compose_causes(source: Source) -> Iterator[Draft]:
    """Yield the question why, or the fill-in of one short cause that its sentence tells with what came of it."""
    for formulation in source.formulations:
        if formulation.kind is FormulationKind.FACT and formulation.aspect == "cause":
            yield from _asked(source, formulation)


def _asked(source: Source, formulation: Formulation) -> Iterator[Draft]:
    asked, begin = _event(source, formulation)
    if not asked:
        return
    causes = tuple(item.right.text for item in formulation.items)
    asked = OPENS.sub("", asked, count=1)
    kind, end = formulation.subject, formulation.items[-1].right.end
    lead = moment(source, formulation, begin, end) if begin is not None else ""
    cause = formulation.items[0].right
    if begin is not None and len(causes) == 1 and "，" not in cause.text and len(cause.text) <= _LONGEST_BLANK:
        around, blank = (begin, cause.end), (cause.start, cause.end)
        yield from cloze(source, formulation, around, [blank], (around,), lead=lead, longest=_LONGEST_BLANK)
        return
    name = "cause.answer" if len(causes) == 1 else "cause.answers"
    yield Draft(
        kind=QuestionKind.SHORT_ANSWER,
        formulation=formulation,
        stem=lead + source.language.stem(name, event=asked, kind=kind),
        key=causes,
        fact=(asked, kind),
        spans=formulation.spans,
    )


def _event(source: Source, formulation: Formulation) -> tuple[str, int | None]:
    """Return of what it is the cause, as words before the kind of cause ("": nothing names it).

    With it where its sentence begins, if that tells it up to the cause.
    """
    of, start = formulation.frame[0], formulation.spans[0][0]
    if _OF_IT.fullmatch(of) is None:
        named = len(of) >= _LEAST_NAMED and not _POINTS.search(of) and not of.startswith(("造成", "产生", "导致"))
        return (f"{of}的" if named else ""), None
    sentence = source.sentence_at(start)
    if sentence is None:
        return "", None
    begin = source.after_label(sentence.start)
    found = _FOUND.match(source.text, begin, start)
    begin = found.end() if found and source.text[found.end() - 1] in "，：" else begin
    before = source.outline.words(begin, start)
    if before and "原因" not in before:
        situation = before.rstrip("，；")
        whole = before.endswith("，") and _LEAST_SITUATION <= len(situation) <= _MOST_SITUATION
        return (f"{situation}，", begin) if whole and not _POINTS.search(situation) else ("", None)
    return _accident(source, formulation, start), None


def _accident(source: Source, formulation: Formulation, start: int) -> str:
    """Return the accident of which a paragraph tells the causes: by its day in a heading, or by what happened."""
    line = source.line_start(start)
    told = source.text[line:start]
    for words in (told, *reversed(source.path(formulation.section))):
        named = {found["name"] for found in _NAMED.finditer(words)}
        if len(named) == 1:
            return f"{named.pop()}的"
    happened = list(_HAPPENED.finditer(told))
    if len(happened) != 1:
        return ""
    (found,) = happened
    return f"{found['day']}，{found['what']}，"
