"""Problem lists: which problems are named, and against which a case was tried."""

from __future__ import annotations

import re
from collections.abc import Iterator

from question_bank.composition import distractors
from question_bank.composition.draft import Candidate, Draft, Origin
from question_bank.composition.framing.cloze import LONGEST_BLANK, cloze
from question_bank.composition.framing.phrasing import counted, topic_of
from question_bank.composition.framing.window import window
from question_bank.composition.naming.topics import topic_over
from question_bank.composition.source import Source
from question_bank.composition.weighing.balance import rank
from question_bank.model import Formulation, FormulationKind, Item, Part, QuestionKind

_GENERAL = "governance.shortcoming"
"""The class of shortcomings that any body may have."""
_NEAREST = 12
_ASKING = re.compile("[哪何怎谁]")
"""Problems put as questions (钱从哪里出) and as statements do not go together."""
_MOST_KEYS = 4
_SHORTEST_PREFIX = 2
_SHORTEST_LEAD = 6
_SEEN = re.compile("^.*?(?:看到|认识到|意识到)了?")
"""我们也清醒看到存在的问题: that it is seen is no part of it."""
_EXISTING = re.compile("^([^的]{2,}?)(?:主要|仍然?|还|也|依然|普遍)*存在(?:着|以下|一些|有|不少)?(?!的)(?=.)")
"""全县发展还存在一些不足 → 全县发展存在的不足."""
_LEAST_RECITED, _MOST_RECITED = 10, 60


def compose_problems(source: Source) -> Iterator[Draft]:
    """Yield the multiple choice and the fill-in of each list of problems."""
    for formulation in source.formulations:
        if formulation.kind is FormulationKind.PROBLEMS and len(formulation.spans) > 1:
            yield from _listed(source, formulation)
        elif formulation.kind is FormulationKind.PROBLEMS:
            yield from _members(source, formulation)
            yield from _blanks(source, formulation)


def named(item: Item) -> Part:
    """Return the problem without the catchword that is put beside it (难以一贯到底、“中梗阻”现象 → 难以一贯到底)."""
    if len(item.extra) == 2 and item.extra[1].text.startswith("“"):
        return item.extra[0]
    return item.right


_FOUND_BY = re.compile(
    "(?P<how>[^。；：“”]{4,34}(?:分析|检查|调研|自查|排查|走访|抽查|督查|统计|复盘|评估|摸底)[^，。；：“”]{0,4})，"
    "(?P<found>发现|查出|暴露出?|反映出?)了?(?:的|存在的?)?(?P<what>(?:主要|突出|共性|典型)?的?(?:问题|不足|短板|隐患))(?=$|主要|[是为有：包表])"
)
"""科里对全年的差错逐一分析，发现主要问题有三个方面: what was found is named by who looked at what."""


def _prefix(parts: tuple[Part, ...]) -> str:
    prefix, _ = distractors.shared_form(tuple(part.text for part in parts))
    return prefix if len(prefix) >= _SHORTEST_PREFIX else ""


def _members(source: Source, formulation: Formulation) -> Iterator[Draft]:
    parts = tuple(map(named, formulation.items))
    prefix = _prefix(parts)
    keys = tuple(part.text.removeprefix(prefix) for part in parts)[:_MOST_KEYS]
    put = source.language.stem
    cue, end = formulation.frame
    if formulation.subject:
        stem = put(
            "problems.case", case=formulation.subject, cue=cue.replace("针对", "针对的是"), prefix=prefix, end=end
        )
    else:
        start = formulation.spans[0][0]
        around = window(source, start, formulation.spans[0][1], blank=0)
        if around is None:
            return
        lead = source.text[around.start : formulation.items[0].right.start]
        topic = topic_over(source, formulation.section) or source.title
        name = "problems.context" if topic and around.lead else "problems.plain"
        stem = put(name, topic=f"“{topic}”", lead=lead, prefix=prefix, end=end)
    yield Draft(
        kind=QuestionKind.MULTIPLE_CHOICE,
        formulation=formulation,
        stem=stem,
        key=keys,
        fact=(*keys, "problems"),
        spans=formulation.spans,
        candidates=_others(source, formulation, keys),
        wanted=2 if len(keys) == 2 else 1,
    )


def _listed(source: Source, formulation: Formulation) -> Iterator[Draft]:
    """Yield the choice and the recitation of problems that stand as points: what each is stands before its comma."""
    lead = topic_of(_EXISTING.sub(r"\1存在的", _SEEN.sub("", formulation.frame[0].rpartition("，")[2])))
    if found := _FOUND_BY.match(formulation.frame[0]):
        lead = f"{found['how'].replace('，', '')}{found['found']}的{found['what']}"
    if len(lead) < _SHORTEST_LEAD:
        # 主要问题有三个方面 under 当前存在的突出问题: the heading names them.
        heading = topic_of(source.title_over(formulation.section))
        lead = heading if lead and heading.endswith(lead[-2:]) else lead
    heads = tuple(item.right.text.partition("，")[0] for item in formulation.items)
    if source.language.pronoun.search(lead) or len(lead) < _SHORTEST_LEAD or len(set(heads)) < len(heads):
        return
    if len(heads) <= _MOST_KEYS:
        yield Draft(
            kind=QuestionKind.MULTIPLE_CHOICE,
            formulation=formulation,
            stem=source.language.stem("problems.listed", lead=lead),
            key=heads,
            fact=(*heads, "problems"),
            spans=formulation.spans,
            candidates=_others(source, formulation, heads),
            wanted=1,
        )
    if _LEAST_RECITED <= sum(map(len, heads)) <= _MOST_RECITED:
        yield Draft(
            kind=QuestionKind.RECITATION,
            formulation=formulation,
            stem=_opening(source, formulation, lead)
            + source.language.stem("problems.listed_recite", lead=lead, count=counted(len(heads))),
            key=heads,
            fact=(lead, "recite"),
            spans=formulation.spans,
        )


def _opening(source: Source, formulation: Formulation, lead: str) -> str:
    """Return the heading that says of whose problems and of when a bare name (存在的问题) speaks."""
    topic = source.title_over(formulation.section) if lead.startswith("存在") else ""
    return source.language.opening(topic) if topic else ""


def _others(source: Source, formulation: Formulation, keys: tuple[str, ...]) -> tuple[Candidate, ...]:
    """Return the problems that any body may have, then those of other lists, which the text tells of the same body."""
    lists = source.once(_lists)
    asking = bool(_ASKING.search(keys[0]))
    texts = [
        text
        for owner, parts in lists
        if owner is not formulation
        for text in parts
        if bool(_ASKING.search(text)) is asking
    ]
    length = sum(map(len, keys)) / len(keys)
    elsewhere = sorted(dict.fromkeys(texts), key=lambda text: abs(len(text) - length))
    general = distractors.class_members(source, _GENERAL)
    return distractors.ranked(
        # Not always the same: whatever comes by its hash among those of about the length.
        () if asking else sorted(general, key=lambda each: (abs(len(each.text) - length) > 3, rank(each.text, *keys))),
        (Candidate(text, Origin.SIBLING) for text in elsewhere[:_NEAREST]),
    )


def _lists(source: Source) -> tuple[tuple[Formulation, tuple[str, ...]], ...]:
    return tuple(
        (each, tuple(named(item).text for item in each.items))
        for each in source.formulations
        if each.kind is FormulationKind.PROBLEMS
    )


def _blanks(source: Source, formulation: Formulation) -> Iterator[Draft]:
    parts = tuple(map(named, formulation.items))
    prefix = len(_prefix(parts))
    start, end = formulation.spans[0]
    around = window(source, start, end, blank=0)
    if around is None or any(len(part.text) - prefix > LONGEST_BLANK for part in parts):
        return
    blanks = [(part.start + prefix, part.end) for part in parts][1:]
    owner = formulation.subject.partition("“")[0]
    named_there = owner in source.text[around.start : around.end]
    lead = around.lead if named_there else source.language.put("case.about", who=owner)
    yield from cloze(source, formulation, (around.start, around.end), blanks, formulation.spans, lead=lead)
