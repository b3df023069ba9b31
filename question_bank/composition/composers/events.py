"""Dated events: the day, the meeting, the paper, filled in or chosen among the others of the same document."""

from __future__ import annotations

import re
from collections.abc import Iterator

from question_bank.composition import distractors
from question_bank.composition.dating.years import between, near_days
from question_bank.composition.draft import Candidate, Draft, Gap, Origin
from question_bank.composition.framing.cloze import cloze
from question_bank.composition.framing.conclusions import rest_of_statement
from question_bank.composition.framing.phrasing import plain_title, topic_of
from question_bank.composition.framing.predicates import nobody_does
from question_bank.composition.framing.window import window
from question_bank.composition.naming.topics import document, is_topic, topic_over
from question_bank.composition.readings.stage_events import THING, owned_events
from question_bank.composition.source import Source
from question_bank.model import CHOICE_GAP, Formulation, FormulationKind, Part, QuestionKind

_WANTED = 3
_LONGEST_DAY = 18
_LONGEST_NAME = 12
"""Characters of the longest name of a meeting or paper that anybody would write out."""
_LONGEST_STATEMENT = 62
_FEWEST_SHOWN = 9
_DIGITS = re.compile(r"\d+")
_BY_PARTS = re.compile(r"(?P<year>\d{4})年(?:(?P<month>\d{1,2})月(?:(?P<day>\d{1,2})日)?)?")
_YEAR = re.compile(r"\d{4}")
_FEWEST_MONTHS, _FEWEST_YEARS = 3, 6
"""So many days told of make a history, in which it matters when something was."""
_OURS = re.compile(
    r"(?:早在)?\d{4}年[^，]{0,6}，?(?:[^，]{0,12}，)?(?:学校|学院|公司|工厂|全?厂|全?矿|医院|本院|水厂|机构|馆|图书馆|档案馆|书院|学堂|单位|企业|工程|大桥|全校|街道|社区|我|全[国省市县区镇乡村](?![^，。；]{2,24}(?:会议|大会|全会)(?:在|于|召开|举行)))"
)
"""A body that only the title of the document names."""
_ACT = re.compile(
    "(?:审议通过|印发|颁布|公布|发布|批准)[^，。]*《|(?:全会|大会|会议)，?于?(?:在[^，。]{2,12})?(?:召开|举行|开幕|审议|通过)|召开[^，。]{0,12}(?:全会|大会|会议)"
)
"""What is passed, and the meeting that passes it: its day matters in any document."""
_HISTORY = re.compile("史|沿革|历程|春秋|大事记|发展|变迁|纪事|回顾|简介|概况|岁月")


def compose_events(source: Source) -> Iterator[Draft]:
    """Yield a fill-in and a choice of each day, meeting and paper that tells of an event."""
    for formulation in source.formulations:
        asked = formulation.kind is FormulationKind.EVENT and formulation.aspect in ("when", "meeting", "paper")
        if asked and not _told_in_row(source, formulation):
            yield from _asked(source, formulation, formulation.items[0].right)


def _asked(source: Source, formulation: Formulation, asked: Part) -> Iterator[Draft]:
    around = _around(source, formulation, asked)
    if around is None:
        return
    start, end, lead = around
    before, after = source.outline.words(start, asked.start), source.outline.words(asked.end, end)
    day = formulation.aspect == "when"
    if day and not after.startswith("，") and THING.search(after):
        return
    if day and not _worth(source, formulation, asked.text, lead + before + after):
        return
    span = (start, end)
    if day or len(asked.text) <= _LONGEST_NAME:
        longest = _LONGEST_DAY if day else _LONGEST_NAME
        blanks = _parts(asked) if day and not before else [(asked.start, asked.end)]
        yield from cloze(source, formulation, span, blanks, (span,), lead=lead, longest=longest)
    yield Draft(
        kind=QuestionKind.SINGLE_CHOICE,
        formulation=formulation,
        stem=source.language.stopped(f"{lead}{before}{CHOICE_GAP}{after}"),
        key=(asked.text,),
        fact=(before, after, formulation.aspect),
        spans=(span,),
        candidates=_others(source, formulation, asked.text, (before, after)),
        wanted=_WANTED,
        gaps=(Gap(before, after),),
        fillers=(asked.text,),
        entities=True,
    )


def _parts(day: Part) -> list[tuple[int, int]]:
    """Return where the numbers of a day stand: ＿＿年＿＿月, said of something, asks for a day and not for any time."""
    found = _BY_PARTS.fullmatch(day.text)
    if found is None:
        return [(day.start, day.end)]
    return [(day.start + start, day.start + end) for start, end in map(found.span, found.groupdict()) if start >= 0]


def _around(source: Source, formulation: Formulation, asked: Part) -> tuple[int, int, str] | None:
    """Return where the statement begins and ends, and the words that name whose event it is."""
    ((begin, told),) = formulation.spans
    begin = source.after_label(begin)
    rest = rest_of_statement(source, told)
    if rest is None or begin > asked.start:
        return None
    end = told + len(rest)
    if source.text[begin : begin + 1].isdigit() or source.text.startswith("早在", begin):
        words = source.outline.words(begin, end)
        lead = ""
        if nobody_does(source, words) or _OURS.match(words):
            lead = _named(source)
            if not lead:
                return None
    else:
        around = window(source, asked.start, told, blank=asked.end - asked.start)
        if around is None:
            return None
        begin, end, lead = around.start, max(end, around.end), around.lead
    if end - begin - len(asked.text) < _FEWEST_SHOWN and source.text[end : end + 1] == "，":
        end += 1 + len(source.rest_of_clause(end + 1))  # …滨城解放，学校回到人民手中: too little stands around the day
    if not lead and end - begin - len(asked.text) < _FEWEST_SHOWN:
        heading = topic_of(topic_over(source, formulation.section))
        lead = source.language.opening(heading) if heading else ""
    return None if end - begin > _LONGEST_STATEMENT else (begin, end, lead)


def _named(source: Source) -> str:
    """Return the title of the document as an opening, if it is a history and names whose."""
    whole = document(source)
    title = plain_title(source.outline.sections[whole].title) if whole is not None else ""
    history = _HISTORY.search(title) is not None and is_topic(title)
    return source.language.opening(title) if history else ""


def _worth(source: Source, formulation: Formulation, day: str, shown: str) -> bool:
    """Tell whether the day is worth knowing: of one of many years, or told to the month, and not given away."""
    year = day[:4]
    above = [source.outline.sections[number].title for number in source.ancestors(formulation.section)]
    if year in shown or any(year in title and _YEAR.findall(title) == [year] for title in above):
        return False
    if "月" in day and _ACT.search(shown):
        return True
    return source.once(_years) >= (_FEWEST_MONTHS if "月" in day else _FEWEST_YEARS)


def _years(source: Source) -> int:
    """Return how many years the days of the document are of."""
    return len({text[:4] for text in source.once(_days)})


def _told_in_row(source: Source, formulation: Formulation) -> bool:
    """Tell whether a row of years has the day already."""
    start = formulation.items[0].right.start
    return formulation.aspect == "when" and start in source.once(_in_rows)


def _in_rows(source: Source) -> frozenset[int]:
    rows = [owned_events(source, each) for each in source.formulations if each.kind is FormulationKind.STAGES]
    return frozenset(item.left.start for row in rows if len(row) > 1 for item in row if item.left)


def _others(source: Source, formulation: Formulation, key: str, around: tuple[str, str]) -> tuple[Candidate, ...]:
    if formulation.aspect == "meeting":
        named = [text for text in source.once(_meetings) if source.lexicon.meeting(text) is not None]
        known = source.lexicon.meeting(key) is not None
        return distractors.ranked(distractors.meetings(source, key), distractors.siblings(key, named if known else ()))
    if formulation.aspect == "paper":
        return distractors.siblings(key, source.once(_papers))
    shape = _DIGITS.sub("0", key)
    days = [text for text in source.once(_days) if _DIGITS.sub("0", text) == shape]
    # Of another time: nobody takes it for when a town was lost in a war.
    possible = between(key, near_days(key, days), *around)
    return tuple(Candidate(text, Origin.SIBLING) for text in possible)


def _days(source: Source) -> tuple[str, ...]:
    days = [*_all(source, "when")]
    rows = (each for each in source.formulations if each.kind is FormulationKind.STAGES)
    days += [item.left.text for each in rows for item in each.items if item.left and _YEAR.match(item.left.text)]
    return tuple(dict.fromkeys(days))


def _meetings(source: Source) -> tuple[str, ...]:
    return _all(source, "meeting")


def _papers(source: Source) -> tuple[str, ...]:
    return _all(source, "paper")


def _all(source: Source, aspect: str) -> tuple[str, ...]:
    told = (each for each in source.formulations if each.kind is FormulationKind.EVENT and each.aspect == aspect)
    return tuple(dict.fromkeys(each.items[0].right.text for each in told))
