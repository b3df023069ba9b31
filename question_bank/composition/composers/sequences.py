"""Sequences: steps in their order, the next step, the whole by heart."""

from __future__ import annotations

import re
from collections.abc import Iterator

from question_bank.composition import distractors
from question_bank.composition.draft import Draft
from question_bank.composition.framing.cloze import LONGEST_BLANK, cloze
from question_bank.composition.framing.phrasing import quoted, trimmed
from question_bank.composition.framing.phrasing import topic_of as topic_of_list
from question_bank.composition.framing.window import window
from question_bank.composition.naming.list_names import POINTS_ON, list_name, pointed_on
from question_bank.composition.naming.topics import topic_over
from question_bank.composition.numbers.written_numbers import numeral_of
from question_bank.composition.source import Source
from question_bank.model import Formulation, FormulationKind, QuestionKind

_NAMED = re.compile(
    "(?P<name>(?!(?:必须|应当|应该|可以|不得|严格|认真|切实))[^，。：“”]{2,20}?)(?:的?(?:步骤|程序|顺序|流程|要领|口诀|方法))?(?:要|应当?|必须|须|可以?)?"
    "(?:严格|认真|切实|始终)?(?:坚持|做到|遵循|遵守|贯彻|落实|按照?|牢记|注意|采用|执行|是|为|分为|包括|概括为)(?:以下)?[：“]{0,2}[一先从]?$"
)
"""The words before the first step that say what the steps are of: 晨检要坚持“一摸、二看…."""
_CALLED = re.compile("”?的(程序|步骤|流程|顺序|次序|工序)$")
"""执行“先甲、后乙”的程序: what the steps are called stands behind them."""
_METHOD = re.compile("”?的([\u4e00-\u9fff]{2,8}(?:[^方办做想看说]法|口诀|要领|工艺))(?=$|[，。；：、])")
"""总结出“一看、二听”的两步查漏法: the method is called by what stands behind its steps."""
_WHEN = re.compile("(?:下来|以来|之后|以后|后来|[年月日]来|之前|以前)$")
"""三年下来 (，他总结出…) is no name of steps."""
_SUMMED_UP = re.compile(
    "(?:(?:概括|归纳|总结|归结|简单|一句话)(?:起来)?(?:说|讲|地说)?，?(?:主要|大致|基本上?)?(?:就?是|叫|为)|[^，“”]{0,16}(?:实行|推行|执行|采用|探索|建立|按照?|即|是)了?)“(?P<name>[^“”]{2,12})”(?:的?(?:做法|制度|机制|流程|程序|步骤))?"
)
"""概括起来是“五步议事法”：第一步…: what the steps are called by the words before the colon."""
_NO_NAME = re.compile("(?:操作|基本|主要|具体)?(?:口诀|要诀|顺序|次序|步骤|程序|流程|要领|要点|方法|做法)")
"""What any steps may be called."""
_FOR_WHAT = re.compile("从[^，“”]{2,8}到[^，“”]{2,8}|[^，“”]{2,12}时")
"""从船舱到码头，口诀是“一看、二稳、三跨”: what is no name says of what only with the clause before it."""
_DATE = re.compile(r"[到至自从]?(?:\d{4}年|本世纪)[^，]{0,6}(?:，.*)?")
"""第一步，到2025年，…: of such steps only the date would be asked."""
_ORDER_TOLD = re.compile(
    r"^(?P<subject>.*?)的?(?P<order>[从由][\u4e00-\u9fff]到[\u4e00-\u9fff])?(?:依次|分别|顺次|排列|先后次序)*(?:为|是|分为|包括)$"
)
"""What is put in an order, and in which, by the words before a list."""
_IS = re.compile("(?<=顺序|步骤|程序|流程|次序)(?:依次|分别)?[为是]$")
_JOINED = re.compile("[和与及、，：]|的")
_BARE = 4
"""Characters of a name of steps that does not say of what they are."""
_BEFORE = 40
"""Characters before a list among which a question may stand that it answers."""
_DIGITS = "一二三四五六七八九十"
"""The signs by which steps are counted."""
_LEAST, _MOST = 3, 6
_WANTED = 3
_LEAST_RECITED, _MOST_RECITED = 10, 60


def compose_sequences(source: Source) -> Iterator[Draft]:
    """Yield ordering, choice, fill-in and recitation of each sequence."""
    for formulation in source.formulations:
        if formulation.kind is not FormulationKind.SEQUENCE:
            continue
        if not any(_DATE.fullmatch(item.right.text) for item in formulation.items):
            if formulation.aspect == "graded":
                yield from _grades(source, formulation)
                continue
            topic = topic_of(source, formulation)
            yield from _order(source, formulation, topic)
            yield from _nth(source, formulation, topic)
            if formulation.aspect != "named":
                yield from _blanks(source, formulation)


def topic_of(source: Source, formulation: Formulation) -> str:
    """Return what the steps are steps of: their subject, the clause before, or the heading."""
    context = trimmed(formulation.context)
    named = _NAMED.match(formulation.frame[0])
    if named and source.language.scale == 1:
        called = _CALLED.match(formulation.frame[1])
        name = f"{named['name']}的{called[1]}" if called else named["name"]
        return f"{context}的{name}" if _NO_NAME.fullmatch(name) and _FOR_WHAT.fullmatch(context) else name
    if (method := _METHOD.match(formulation.frame[1])) and source.language.scale == 1:
        return method[1]
    summed = _SUMMED_UP.fullmatch(context)
    if summed and source.language.scale == 1:
        return summed["name"]
    if formulation.aspect == "named":
        return _procedure(source, formulation)
    if not formulation.subject and POINTS_ON.fullmatch(context) and source.language.scale == 1:
        return _pointed_on(source, formulation, context)
    if formulation.subject or (4 <= len(context) <= 30 and not _WHEN.search(context)):
        heading = _heading_over(source, formulation.section)
        name = list_name(context, heading)
        name = topic_of_list(_IS.sub("", name)) if name == context else name
        return formulation.subject or _owned(source, formulation, name, heading)
    return topic_of_list(list_name(_heading_over(source, formulation.section), ""))


def _pointed_on(source: Source, formulation: Formulation, words: str) -> str:
    """Return of what the steps are that `words` only point on to: by the question before them, or by the heading."""
    sentence = source.sentence_at(formulation.spans[0][0])
    before = source.text[max(0, sentence.start - _BEFORE) : sentence.start] if sentence else ""
    heading = _heading_over(source, formulation.section)
    return pointed_on(words, before.rstrip()) or topic_of_list(heading) or words


def _heading_over(source: Source, number: int | None) -> str:
    """Return the heading over section `number`, "" where that is a numbered sentence that tells of something else."""
    heading = topic_over(source, number)
    return "" if "应当" in heading and "，" in heading else heading


def _procedure(source: Source, formulation: Formulation) -> str:
    """Return what the steps are called that a clause announces, or that stand under a heading (泄漏的处置程序)."""
    heading = topic_over(source, formulation.section)
    if formulation.subject:
        return _owned(source, formulation, topic_of_list(list_name(formulation.subject, heading)), heading)
    above = source.ancestors(formulation.section)[1:2]
    over = topic_over(source, above[0]) if above else ""
    return list_name(heading, over)


def _owned(source: Source, formulation: Formulation, name: str, heading: str) -> str:
    """Return `name` with the heading, where it does not say of what the steps are (进罐顺序)."""
    if name in heading:
        above = source.ancestors(formulation.section)[1:2]
        heading = topic_over(source, above[0]) if above else ""
    bare = len(name) <= _BARE and heading and _JOINED.search(heading) is None and name not in heading
    return f"{topic_of_list(heading)}的{name}" if bare else name


def _order(source: Source, formulation: Formulation, topic: str) -> Iterator[Draft]:
    texts = tuple(item.right.text for item in formulation.items)
    if not _LEAST <= len(texts) <= _MOST:
        return
    side_by_side = _side_by_side(source, formulation)
    name = "sequence.order" if topic else "sequence.order_plain"
    order = "；".join(f"{place}. {text}" for place, text in enumerate(texts, start=1))
    if not side_by_side:
        yield Draft(
            kind=QuestionKind.ORDERING,
            formulation=formulation,
            stem=source.language.stem(name, topic=topic),
            key=texts,
            fact=(topic, "order"),
            spans=formulation.spans,
            explanation=source.language.put("told.order", order=order),
            options=texts,
        )
    if topic and _LEAST_RECITED <= sum(map(len, texts)) <= _MOST_RECITED:
        yield Draft(
            kind=QuestionKind.RECITATION,
            formulation=formulation,
            stem=source.language.stem("groups.recite", name=quoted(topic))
            if side_by_side
            else source.language.stem("sequence.recite", topic=topic),
            key=texts,
            fact=(topic, "recite"),
            spans=formulation.spans,
        )


def _side_by_side(source: Source, formulation: Formulation) -> bool:
    """Tell whether numbers only count what begins alike (一忌甲，二忌乙，三忌丙), in whatever order."""
    counted = all(source.text[item.right.start - 1] in _DIGITS for item in formulation.items)
    return counted and len({item.right.text[0] for item in formulation.items}) == 1


def _grades(source: Source, formulation: Formulation) -> Iterator[Draft]:
    """Ask for the order that the words before a list tell: 职称从低到高依次为…."""
    texts = tuple(item.right.text for item in formulation.items)
    told = _ORDER_TOLD.search(formulation.frame[0])
    if told is None or not _LEAST <= len(texts) <= _MOST:
        return
    subject = told["subject"].removesuffix("，")
    opening = f"{subject}，" if "，" in subject else ""
    opening = opening or (f"{trimmed(formulation.context)}，" if formulation.context and not subject else "")
    what = f"材料所列的{subject}" if subject and not opening else "下列各项"
    if not subject and not opening:
        return
    order = "；".join(f"{place}. {text}" for place, text in enumerate(texts, start=1))
    yield Draft(
        kind=QuestionKind.ORDERING,
        formulation=formulation,
        stem=f"{opening}请将{what}按{told['order'] or '材料列举'}的顺序排列。",
        key=texts,
        fact=(formulation.frame[0], "order"),
        spans=formulation.spans,
        explanation=source.language.put("told.order", order=order),
        options=texts,
    )


def _nth(source: Source, formulation: Formulation, topic: str) -> Iterator[Draft]:
    texts = [item.right.text for item in formulation.items]
    if not topic or len(texts) < _WANTED + 1 or not source.language.has("sequence.next"):
        return
    if _side_by_side(source, formulation):
        return
    for place, text in enumerate(texts, start=1):
        yield Draft(
            kind=QuestionKind.SINGLE_CHOICE,
            formulation=formulation,
            stem=source.language.stem("sequence.next", topic=topic, place=numeral_of(place)),
            key=(text,),
            fact=(topic, str(place)),
            spans=formulation.spans,
            candidates=distractors.siblings(text, texts),
            wanted=_WANTED,
        )


def _blanks(source: Source, formulation: Formulation) -> Iterator[Draft]:
    parts = [item.right for item in formulation.items]
    around = window(source, parts[0].start, parts[-1].end, blank=0)
    if around is None:
        return
    verb = 1 if _side_by_side(source, formulation) and min(len(part.text) for part in parts) > 2 else 0
    short = [part for part in parts if len(part.text) <= LONGEST_BLANK * source.language.scale]
    blanks = [(part.start + verb, part.end) for part in short[1::2]]  # 二忌＿＿＿＿, as the others are counted
    yield from cloze(
        source, formulation, (around.start, around.end), blanks, formulation.spans, lead=around.lead,
        modality=around.modality,
    )  # fmt: skip
