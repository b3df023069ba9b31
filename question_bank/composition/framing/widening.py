"""Tells a verbatim stem with more of the source's own words: a passage before it, the clauses behind, its heading.

| stem | becomes |
| 1936年由商会接办，改称“＿＿＿＿”。 | 青岭茶厂被迫停产。1936年由商会接办，改称“＿＿＿＿”。 |
| 其他委员履行“＿＿＿＿”。 | 书记履行第一责任，副书记履行直接责任，其他委员履行“＿＿＿＿”。 |
| 2023年调解纠纷（　　）。 | 南湾司法所把窗口设在集市上，2023年调解纠纷（　　）。 |
| （　　）是赵文清。 (所长是赵文清，1962年…) | stays: the passage would hold the key |
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from question_bank.composition.dating.base_years import year_told
from question_bank.composition.dating.two_years import year_put
from question_bank.composition.dating.years import YEAR
from question_bank.composition.doubts.reasons import Undated, Waiting
from question_bank.composition.draft import SIGNS, Draft, Gap, Modality
from question_bank.composition.framing.antecedents import stood_for
from question_bank.composition.framing.beside import beside_the_point
from question_bank.composition.framing.frames import Frame, frame_of
from question_bank.composition.framing.openings import (
    LEAST_TOPIC,
    REPORT,
    STATES,
    demanded_by,
    is_demanded,
    is_task,
    openings,
)
from question_bank.composition.framing.passages import passages
from question_bank.composition.framing.phrasing import topic_of
from question_bank.composition.framing.placing import of_year, owner_named
from question_bank.composition.framing.predicates import DATED, acts
from question_bank.composition.framing.standing import names_subject
from question_bank.composition.framing.stems import OF_THIS_TIME, TOPIC, filled_in, lead_of
from question_bank.composition.framing.window import led, section_over, subjectless
from question_bank.composition.naming.item_heads import told_of_item
from question_bank.composition.naming.labels import label_over
from question_bank.composition.naming.short_names import CALLED, named_in_full, speaks_in_short
from question_bank.composition.naming.topics import name_over
from question_bank.composition.numbers.bare_counts import counts_alone
from question_bank.composition.numbers.near_numbers import AMOUNT, tells
from question_bank.composition.source import Source
from question_bank.composition.weighing.duplicates import bigrams_of
from question_bank.model import FormulationKind
from question_bank.model.text import behind_last

_MOST = 0.6
_SHORT_LIFE = 50
"""Characters of a life in entries before what he did: 周福生（1919—1988），钳工。1956年出席…."""
_WHEN = re.compile(
    r"(?:(?:(?:19|20)\d\d年)?\d{1,2}月(?:\d{1,2}日|[底初末]|[上中下]旬)?(?:之?前|起)?|"
    "每(?:年|月|周|季度)(?:第[一二三四]个?(?:周[一二三四五六日]|月))?)，?"
)
"""When a task is done, which is no subject."""
_SAYS_ALSO = re.compile("[按依根从][^，。；]{2,14}，(?:又|也|还|则)")
_OCCASION = re.compile("[^，]{0,12}(?:[时后前中]|当[日天]|期间)|面对|[^，]*的，")
"""When or in what case something is done, which the sentence before has told."""
_LONGEST_NAME = 20
_ENTRY = re.compile("^([\u4e00-\u9fff]{2,10}) (?=[\u4e00-\u9fff\\d])")
"""The name of an entry, which a space parts from what is told of it."""
_HELD_OFTEN = re.compile(
    "每(?:[半两]?年|季度?|月|周|学期|旬)[^，。]{0,8}?(?:开展|组织|举办|举行|召开|评选|进行|集中)[^，。]*"
)
"""每年开展一次竞赛: whoever holds it, it is not what the sentence before was about."""
_AMOUNTS = re.compile(rf"(?<![\d.]){AMOUNT}(?![\d年月日])")
_BARE_COUNT = re.compile("[^，。；\\d]{0,4}\\d")
_FOREIGN = 3
"""So many figures before the one that is asked are no help to whoever is asked."""
_AMONG = "其中"
"""How parts are told of a whole, which no heading but only the words before tell."""
_TIME_FIRST = re.compile("(?:到|截至)?(?:1[89]|20)\\d\\d年(?:\\d{1,2}月)?[底末初]?，")
_TIME = re.compile(f"按照(?:材料)?“|{OF_THIS_TIME}")


def widened(draft: Draft, source: Source, reason: Waiting) -> Iterator[Draft]:
    """Yield `draft` with more and more of the words before it, then behind what its `reason` asks for.

    Nothing for a stem that is not the source's own.
    """
    frame = frame_of(draft, source)
    if frame is None:
        return
    shown = frame.shown(source.text, SIGNS[draft.kind])
    words = source.text[frame.start : frame.end]
    short = speaks_in_short(source, frame.start, words)
    demanded = is_demanded(source, frame.start, words)
    of_itself = (demanded and draft.formulation.kind is FormulationKind.FIGURES) or (
        _HELD_OFTEN.match(words) is not None or is_task(words)
    )
    own = draft.core[0][0] if draft.core else frame.start
    yield from _put_in_full(draft, source, frame, shown)
    for begin in passages(source, frame.start, frame.end):
        before = source.text[begin : frame.start]
        if (
            _given_away(draft, before)
            or _crowded(source, frame, begin, reason)
            or _beside_figures(source, frame, before)
        ):
            break
        if sum(map(source.text[begin:own].count, "。！？")) > 1 and not (
            source.text[own] in "他她" and own - begin <= _SHORT_LIFE
        ):
            break  # of two sentences readers found one beside the point, but for a life in short entries
        if (short and not named_in_full(words, before)) or beside_the_point(source, words, before, reason):
            continue
        if of_itself and not _in_row(source, frame, begin):
            continue
        if isinstance(reason, Undated) and REPORT.search(source.title) and not _in_row(source, frame, begin):
            continue  # each figure of a report has its own year
        lead = _lead(draft, source, frame, begin)
        if lead is None:
            continue
        longer = replace(
            draft,
            stem=source.language.stopped(of_year(lead + _ENTRY.sub(r"\1", before) + shown, begin, source)),
            gaps=tuple(Gap(before + gap.left, gap.right) for gap in draft.gaps),
            spans=((begin, frame.end),),
            core=((frame.start, frame.end),),
            modality=Modality.NEUTRAL,
        )
        yield owner_named(longer, source)
    if demanded and (lead := demanded_by(draft, source, frame)):
        yield replace(draft, stem=lead + draft.stem)
    for lead in openings(draft, source, frame):
        yield replace(draft, stem=source.language.stopped(lead + shown))
    if not draft.core:
        yield from told_of_item(draft, source)


def _put_in_full(draft: Draft, source: Source, frame: Frame, shown: str) -> Iterator[Draft]:
    """Yield `draft` with the year, or the one person before it, that 同年 or 他 at its beginning stands for."""
    found = stood_for(source, frame.start)
    words = source.text[frame.start : frame.end]
    if found is None or draft.core or not shown.startswith(words[: found.end]):
        return
    stem = shown[: found.start] + found.words + shown[found.end :]
    if not any(asked in found.words for asked in draft.asked):
        yield replace(draft, stem=source.language.stopped(stem))


def timed(draft: Draft, source: Source) -> Iterator[Draft]:
    """Yield `draft` with the time at which its row begins, where many figures stand between."""
    frame = frame_of(draft, source)
    if frame is None or source.text[frame.start - 1] != "；":
        return
    begin = behind_last(source.text, "。！？", frame.start)
    when = _TIME_FIRST.match(source.text, begin, frame.start)
    if when and len(_AMOUNTS.findall(source.text, when.end(), frame.start)) >= _FOREIGN:
        shown = frame.shown(source.text, SIGNS[draft.kind])
        yield replace(draft, stem=source.language.stopped(when.group() + shown))


def _beside_figures(source: Source, frame: Frame, before: str) -> bool:
    """Tell whether a passage of a report would tell figures before a semicolon that have nothing to do with it."""
    behind = source.text[frame.start - 1] == "；" and REPORT.search(source.title) is not None
    # 受理205件 goes on with what came in; 组建船队，配备船员8名 does not.
    own = _BARE_COUNT.match(source.text, frame.start) is None
    return behind and own and _AMOUNTS.search(before) is not None


def _crowded(source: Source, frame: Frame, begin: int, reason: Waiting) -> bool:
    """Tell whether a passage would tell when something was by a row of other figures."""
    row = isinstance(reason, Undated) and _in_row(source, frame, begin) and source.text[frame.start - 1] == "；"
    return row and len(_AMOUNTS.findall(source.text, begin, frame.start)) >= _FOREIGN


def headed(draft: Draft, source: Source) -> Iterator[Draft]:
    """Yield `draft` with the heading over it named before it; nothing where something is said before it already."""
    sentence = source.sentence_at(draft.spans[0][0])
    title = topic_of(name_over(source, section_over(source, sentence))) if sentence else ""
    title = label_over(source, draft.spans[0][0]) or title
    if draft.kind in SIGNS and 1 < len(title) <= _LONGEST_NAME and not lead_of(draft.stem):
        stem = source.language.opening(title) + draft.stem
        number = sentence.section if sentence else None
        yield replace(draft, stem=year_put(source, number, stem, filled_in(replace(draft, stem=stem))))


def lengthened(draft: Draft, source: Source) -> Iterator[Draft]:
    """Yield `draft` with more and more clauses behind it, up to the end of its sentence."""
    frame = frame_of(draft, source)
    sentence = source.sentence_at(frame.end - 1) if frame else None
    if frame is None or sentence is None:
        return
    stem = draft.stem.removesuffix(source.language.stop)
    # What a colon announces is told to its end or not at all.
    further = [clause for clause in sentence.clauses if clause.end > frame.end]
    for clause in further[-1:] if source.text.startswith("：", frame.end) else further:
        behind = source.text[frame.end : clause.end]
        if clause.tainted or _given_away(draft, behind):
            return
        yield replace(
            draft,
            stem=source.language.stopped(stem + behind),
            gaps=tuple(Gap(gap.left, gap.right + behind) for gap in draft.gaps),
            spans=((draft.spans[0][0], clause.end),),
        )


def _given_away(draft: Draft, before: str) -> bool:
    """Tell whether the words `before` a statement hold what it asks, or most of it (创新的发展 of 创新发展)."""
    for words in draft.asked:
        pairs = bigrams_of(words)
        told = sum(pair in before for pair in pairs)
        if tells(before, words) or (len(pairs) > 1 and told >= _MOST * len(pairs) and not words[0].isdigit()):
            return True
    return False


def _lead(draft: Draft, source: Source, frame: Frame, begin: int) -> str | None:
    """Return what stands before a passage: the time that a heading gives what no year in it dates, or its heading.

    None where neither the passage nor a heading says of whom or what it speaks.
    """
    end, told = frame.end, lead_of(draft.stem)
    named = names_subject(source, source.text[begin:end])
    words = source.text[frame.start : end]
    row = _in_row(source, frame, begin) or words.startswith(_AMONG)
    # What was done before is told of the same heading, and says no more; nor does a report's other deed say who did it.
    deed = DATED.match(words) is None and acts(source, words) and _OCCASION.match(words) is None
    short = CALLED.match(words) is not None and named_in_full(words, source.text[begin : frame.start])
    named = named or short
    if (not row and (not named or deed)) or _another_task(source, begin, frame, told):
        return None
    if not year_told(source.text[begin:end]) and (_TIME.match(told) or YEAR.search(told)):
        return told if row or short else None
    if named:
        return ""
    lead = led(source, begin, end)
    topic = TOPIC.search(lead)
    return lead if topic and len(topic[1]) >= LEAST_TOPIC and not STATES.search(topic[1]) else None


def _another_task(source: Source, begin: int, frame: Frame, told: str) -> bool:
    """Tell whether words before a semicolon are a task of their own: 修路9公里；植树3万株 says no more of the trees."""
    if counts_alone(source.text[frame.start : frame.end]):
        return False  # 收到申请90件；受理87件: taken up is what the part before names
    part = source.text.rfind("；", begin, frame.start) + 1
    dated = _WHEN.match(source.text, part)
    if part and _SAYS_ALSO.match(source.text, part):
        return False  # 按范围，又可分为…: divided is what the part before names
    if not part or not subjectless(source, source.text[dated.end() if dated else part : frame.end]):
        return False
    return "的安排，" in told or subjectless(source, source.text[begin:part])


def _in_row(source: Source, frame: Frame, begin: int) -> bool:
    """Tell whether no sentence ends between `begin` and the statement."""
    return not any(sign in source.text[begin : frame.start] for sign in "。！？")
