"""Changes: from what to what something rose or fell, both filled in, the newer chosen."""

from __future__ import annotations

import re
from collections.abc import Iterator

from question_bank.composition.dating.moments import moment
from question_bank.composition.draft import Draft, Gap
from question_bank.composition.framing.cloze import cloze
from question_bank.composition.framing.conclusions import rest_of_statement
from question_bank.composition.framing.wholeness import waits
from question_bank.composition.framing.window import subjectless
from question_bank.composition.numbers import near_numbers
from question_bank.composition.numbers.figure_bounds import ROUND
from question_bank.composition.readings.figures import LONGEST_STATEMENT
from question_bank.composition.source import Source
from question_bank.model import CHOICE_GAP, Formulation, FormulationKind, QuestionKind, Sentence

_WANTED = 3
_AT_LARGE = re.compile("全[国省市县区州镇乡村]|城乡居民")
_PLACE = re.compile(
    "[\u4e00-\u9fff]{2,7}?(?:[市县区镇乡村]|街道|社区)(?=推[行广]|实[行施]|建[立设]|创[新建]|探索|开展|采[取用]|坚持|依托|推出)"
)
_DEED = re.compile("(?:全面|顺利|如期|圆满|基本)*(?:完成|开展|启动|举办|组建)")
"""A deed that is no reason for what changed beside it."""
_MEASURE = re.compile("[\u4e00-\u9fff]{2,10}(?:时间|时限|周期|率|比|额|量|成本|价格|面积|人数|天数|环节)[由从]")
"""开办企业时间由… begins with a verb and names all the same what changed."""
_NUMBER = re.compile(r"\d[\d,.]*%?")
_CLOCK = re.compile(r"\d{1,2}[时点](?:\d{1,2}分|半)?")
_LETTERED = re.compile("[A-D]$|^A+级")


def compose_changes(source: Source) -> Iterator[Draft]:
    """Yield a fill-in of each change, and a choice of what it came to."""
    for formulation in source.formulations:
        if formulation.kind is FormulationKind.FACT and formulation.aspect == "change":
            yield from _changed(source, formulation)


def _changed(source: Source, formulation: Formulation) -> Iterator[Draft]:
    item = formulation.items[0]
    ((start, end),) = formulation.spans
    start = source.after_label(start)
    rest = rest_of_statement(source, end)
    if rest is None or start >= item.right.start:
        return
    begin = _beginning(source, start, end)
    end += len(rest)
    lead = _whose(source, start) if begin is None else ""
    if begin is None and not lead:
        return
    begin = start if begin is None else begin
    lead = lead or moment(source, formulation, begin, end)
    if end - begin > LONGEST_STATEMENT:
        return
    span = (begin, end)
    old, new = item.extra[0], item.right
    blanks = [_digits(source, part.start, part.end) for part in (old, new)]
    yield from cloze(source, formulation, span, blanks, (span,), lead=lead)
    if ROUND.match(new.text) or _LETTERED.search(new.text):
        return  # nobody comes so near to a round figure, and 一级B can only rise to 一级A
    near = near_numbers.numbers(new.text, (), old.text)
    before, after = source.outline.words(begin, new.start), source.outline.words(new.end, end)
    yield Draft(
        kind=QuestionKind.SINGLE_CHOICE,
        formulation=formulation,
        stem=source.language.stopped(f"{lead}{before}{CHOICE_GAP}{after}"),
        key=(new.text,),
        fact=(before, "change"),
        spans=(span,),
        candidates=tuple(each for each in near if _same_way(old.text, new.text, each.text)),
        wanted=_WANTED,
        gaps=(Gap(before, after),),
        fillers=(new.text,),
        numeric=True,
    )


def _same_way(old: str, new: str, other: str) -> bool:
    """Tell whether `other` lies on the same side of `old` as `new`: what was narrowed from 2.08 is not 2.42."""
    first, second, third = (_value(text) for text in (old, new, other))
    if first is None or second is None or third is None:
        return True
    return (second < first) == (third < first)


def _value(text: str) -> float | None:
    found = _NUMBER.search(text)
    return float(found[0].rstrip("%").replace(",", "")) if found else None


def _digits(source: Source, start: int, end: int) -> tuple[int, int]:
    """Return where the digits of an amount stand, the whole of it where it has none (Ⅲ类) or is a time of day."""
    found = None if _CLOCK.fullmatch(source.text, start, end) else _NUMBER.search(source.text, start, end)
    return found.span() if found else (start, end)


def _beginning(source: Source, start: int, end: int) -> int | None:
    """Return where the statement begins so that it names whose it is, None where that would be too long."""
    sentence = source.sentence_at(start)
    if sentence is None:
        return None
    first = source.after_label(sentence.start)
    before = sentence.clauses_before(start)
    if first >= start or _another_deed(source, sentence, first, start):
        return start
    if not any(clause.tainted for clause in before) and end - first <= LONGEST_STATEMENT:
        return first
    return start if _AT_LARGE.match(source.text, start) else None


def _another_deed(source: Source, sentence: Sentence, first: int, start: int) -> bool:
    """Tell whether what changed is named at `start`, and only another deed stands before it (完成改革任务，…)."""
    words = source.outline.words(first, sentence.clauses[0].end)
    direct = source.after_label(sentence.clauses[0].end + 1) == start and source.text[start - 1] == "，"
    named = _MEASURE.match(source.text, start) or not subjectless(source, source.text[start : sentence.end])
    return bool(direct and named) and _DEED.match(words) is not None and not waits(words)


def _whose(source: Source, start: int) -> str:
    """Return the place whose practice the sentence tells, as an opening."""
    sentence = source.sentence_at(start)
    found = _PLACE.match(source.text, source.after_label(sentence.start)) if sentence else None
    return source.language.put("case.about", who=found[0]) if found else ""
