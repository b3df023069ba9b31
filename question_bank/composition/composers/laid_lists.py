"""Lists that a clause lays down: all items answered, some chosen, one stated."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from question_bank.composition.draft import SAID, Candidate, Draft, Origin
from question_bank.composition.framing.claims import false_claim, true_claim
from question_bank.composition.framing.phrasing import length_said, quoted
from question_bank.composition.naming.topics import telling_pairs
from question_bank.composition.readings.laws import Law, laws
from question_bank.composition.readings.points import point_lists
from question_bank.composition.source import Source
from question_bank.composition.weighing.balance import rank
from question_bank.model import QuestionKind

_SHORTEST, _LONGEST = 12, 420
_RECITED = 60
"""Points of fewer characters are recited where lists of points are asked; what is forbidden is answered too."""
_MOST_KEYS, _SHOWN_OF_MANY = 4, 3
_LONGEST_KEY = 34
_MOST_CLAIMS, _MOST_CASES = 3, 2
_SORTS = (("情形", "情况", "行为", "问题"), ("条件", "义务", "职责", "规定", "要求", "原则", "权利", "措施"))
"""Nouns by which lists of one sort are called: what stands in one is no wrong answer of another sort."""
_ATTITUDE = re.compile("拥护|承认|遵守|愿意?|执行|热爱|支持|忠于|服从")
"""Who joins on condition that he keeps the statutes has to keep them as a member, and at the head of all, too."""
_LONGEST_CLAIM = 62
_EXPECTED = re.compile(r"(?:预计)?(?:未来)?\d+(?:\.\d+)?(?:个?小时|天|日|分钟)内?")
_AMOUNT = re.compile(r"\d+(?:\.\d+)?")
_FALLING = re.compile("以下|低于|不足|不到|降[至到]|少于|小于")
_HEDGES = frozenset(("预计", "可能", "达到", "以上", "出现", "发生", "或者", "超过"))


def compose_laid_lists(source: Source) -> Iterator[Draft]:
    """Yield what each list that is laid down is good for."""
    for law in source.once(laws):
        yield from _answer(source, law)
        if law.told:
            continue  # 加2分 is seen to belong to no list of faults
        others = _of_others(source, law)
        yield from _members(source, law, others)
        yield from _claims(source, law, others)


def _texts(law: Law) -> tuple[str, ...]:
    return tuple(item.right.text for item in law.formulation.items)


def _answer(source: Source, law: Law) -> Iterator[Draft]:
    """Ask for the whole list, where it is not asked as a list of points already."""
    texts = _texts(law)
    length = length_said(texts)
    # A list without an owner is not asked as points: whose 禁止的行为 they are is said by the opening alone.
    answered = (length > _RECITED or not law.banned) and not law.about and _first(law) in source.once(_pointed)
    if not _SHORTEST <= length <= _LONGEST or answered:
        return
    yield Draft(
        kind=QuestionKind.SHORT_ANSWER,
        formulation=law.formulation,
        stem=law.about + source.language.stem("law.answer", name=law.name),
        key=texts,
        fact=(law.name, "answer"),
        spans=law.formulation.spans,
    )


def _first(law: Law) -> int:
    return law.formulation.items[0].right.start


def _pointed(source: Source) -> frozenset[int]:
    """Return where the first points of the lists stand that are asked as points."""
    return frozenset(points.formulation.items[0].right.start for points in source.once(point_lists))


def _of_others(source: Source, law: Law) -> tuple[Candidate, ...]:
    """Return the items of other lists of the same sort: what is laid down for somebody or something else.

    Of two lists that only say that something is forbidden each might hold what stands in the other. What is said again
    elsewhere may hold for them there: 参加活动 is a right, and who does not is held to have left.
    """
    mine = _texts(law)
    closed, verbal = _closed(mine), _verbal(source, mine)
    found: list[str] = []
    for other in source.once(laws):
        texts = _texts(other)
        same = other is law or other.name == law.name or other.banned is not law.banned or _sort(other) != _sort(law)
        open_to_both = (law.about and other.about) or _apart(law.name, other.name)
        if not same and not open_to_both and _closed(texts) is closed and _verbal(source, texts) is verbal:
            found += texts
    apart = (text for text in dict.fromkeys(found) if text not in mine and not _ATTITUDE.match(text))
    wrong = [text for text in apart if source.index.once(text) and "意愿" not in text]
    if verbal:
        wrong = [text for text in wrong if source.opens_with_verb(text)]  # a quality is seen to be no duty
    return tuple(Candidate(text, Origin.SIBLING) for text in wrong if not law.enough or not _met_with(text, mine))


def _apart(name: str, other: str) -> bool:
    """Tell whether what has to be so for somebody to join is seen to be no right of his."""
    return name.endswith("权利") and other.endswith(("条件", "要求"))


def _met_with(other: str, mine: Sequence[str]) -> bool:
    """Tell whether where `other` holds one of `mine` may hold too: a tide of 4 metres is one of more than 3 metres."""
    words, limits = _limits(other)
    for text in mine:
        shared, own = _limits(text)
        if not words.isdisjoint(shared) and (not limits or not own or _FALLING.search(text) or max(limits) >= min(own)):
            return True
    return False


def _limits(condition: str) -> tuple[frozenset[str], list[Decimal]]:
    """Return the words of a condition and its amounts, but for the time in which it is expected."""
    untimed = _EXPECTED.sub("", condition)
    return telling_pairs(_AMOUNT.sub("，", untimed)) - _HEDGES, [Decimal(each) for each in _AMOUNT.findall(untimed)]


def _sort(law: Law) -> str:
    return next((nouns[0] for nouns in _SORTS if law.name.endswith(nouns)), law.name[-2:])


def _closed(texts: tuple[str, ...]) -> bool:
    """Tell whether the items are qualities of somebody (未满18周岁的)."""
    return all(text.endswith("的") for text in texts)


def _verbal(source: Source, texts: tuple[str, ...]) -> bool:
    return 2 * sum(map(source.opens_with_verb, texts)) >= len(texts)


def _members(source: Source, law: Law, others: tuple[Candidate, ...]) -> Iterator[Draft]:
    short = tuple(text for text in _texts(law) if len(text) <= _LONGEST_KEY)
    if len(short) < 2 or not others:
        return
    keys = short if len(short) <= _MOST_KEYS else short[:_SHOWN_OF_MANY]
    yield Draft(
        kind=QuestionKind.MULTIPLE_CHOICE,
        formulation=law.formulation,
        stem=law.about + source.language.stem("law.members", name=law.name),
        key=keys,
        fact=(law.name, "members"),
        spans=law.formulation.spans,
        candidates=others,
        wanted=2 if len(keys) <= _SHOWN_OF_MANY else 1,
    )


def _claims(source: Source, law: Law, others: tuple[Candidate, ...]) -> Iterator[Draft]:
    """State of one item that it is in the list, where other lists have what is not.

    Of a list of situations each is stated with what it leads to (酒后的，不得上岗), which needs no other list.
    """
    if law.then:
        yield from _cases(source, law)
        return
    put, spans, lead = source.language.put, law.formulation.spans, law.about or source.language.put("law.rule")
    short = [text for text in _texts(law) if len(law.name) + len(text) <= _LONGEST_CLAIM]
    for text in short[:_MOST_CLAIMS] if others else ():
        fact = (law.name, text)
        said = lead + put("law.item", name=law.name, item=quoted(text))
        yield true_claim(source, law.formulation, said, fact, spans, text)
        wrong = lead + put("law.item", name=law.name, item=f"“{SAID}”")
        # Their hashes decide: else one and the same would be the wrong item of all.
        mixed = tuple(sorted(others, key=lambda each: rank("law", text, each.text)))
        yield false_claim(source, law.formulation, wrong, text, fact, spans, mixed, among=True)


def _cases(source: Source, law: Law) -> Iterator[Draft]:
    said = [(text, law.case(text)) for text in _texts(law)]
    for text, case in [each for each in said if len(each[1]) <= _LONGEST_CLAIM][:_MOST_CASES]:
        claim = source.language.put("law.rule") + case
        yield true_claim(source, law.formulation, claim, (law.name, text), law.formulation.spans, text)
