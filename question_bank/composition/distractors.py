"""Where wrong options come from, in the order of trust; the gates decide which of them may stay."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import islice

from question_bank.composition.draft import Candidate, Origin
from question_bank.composition.source import Source
from question_bank.composition.weighing.balance import rank
from question_bank.lexicon import TermClass
from question_bank.model import Formulation, FormulationKind

_NEAR = 12
"""How many lists before and behind are looked at for points."""
_NEAR_PREDICATES = 60
"""How many predicates before and behind are looked at."""
_ENOUGH = 12
_COUPLE, _NEAR_LENGTH, _ANOTHER_AGE = 2, 2, 25_00  # the last in months as YYYYMM: 25 years
_REMEMBERED = 1 << 12
_CLOSEST = 5
_COMPOUND = re.compile(r"^([^、和与，]+)([、和与])([^、和与，]+)$")
_PREDICATE = re.compile(r"([^是]{2,24})(?<!不)是(?!指)([^是，、的]{1,18}的[^是，的]{2,12})$")
_ABSTRACT = re.compile(
    "(?:保证|保障|要求|需要|途径|基础|前提|传统|关键|支撑|力量|基石|标志|体现|选择|举措|秘诀|真理|优势|法宝|根本|核心|灵魂|方向|原则|任务|"
    "目标|动力|源泉|条件|环节|抓手|纽带|路径|规律|经验|本质|特征|内容|底线|生命线|主线|根基|工程|责任|使命|课题|武器|所在|之[本基要源魂策])$"
)
"""Nouns by which something is judged, not said what it is."""


def ranked(*groups: Iterable[Candidate]) -> tuple[Candidate, ...]:
    """Return the candidates of all groups in order, each wording once."""
    found: dict[str, Candidate] = {}
    for group in groups:
        for candidate in group:
            found.setdefault(candidate.text, candidate)
    return tuple(found.values())


def siblings(key: str, texts: Iterable[str]) -> tuple[Candidate, ...]:
    """Return what stands in the same place of the same structure, the nearest length first."""
    others = [text for text in texts if text != key]
    return tuple(Candidate(text, Origin.SIBLING) for text in _nearest(key, others))


def points_elsewhere(source: Source, formulation: Formulation, keys: Iterable[str]) -> tuple[Candidate, ...]:
    """Return points and halves of points of lists neither above nor below this one, shaped like `keys`.

    Those that begin like the keys come first: an option that alone begins otherwise gives itself away.
    """
    texts: list[str] = []
    for other in _near(source, formulation):
        if source.related(other.section, formulation.section):
            continue
        for item in other.items:
            texts.append(item.right.text)
            if item.left and item.left.end < item.right.start:
                texts += [item.left.text, f"{item.left.text}，{item.right.text}"]
    return _shaped_like(source, tuple(keys), dict.fromkeys(texts))


def halves_elsewhere(source: Source, formulation: Formulation, keys: Iterable[str]) -> tuple[Candidate, ...]:
    """Return the same from any other list, above and below too: what a pair's other half is said of is stated."""
    texts: list[str] = []
    for other in _near(source, formulation):
        if other.section == formulation.section:
            continue
        texts.extend(item.right.text for item in other.items)
    return _shaped_like(source, tuple(keys), dict.fromkeys(texts))


def _near(source: Source, formulation: Formulation) -> list[Formulation]:
    """Return the lists of points nearest to `formulation`, in document order: more would only take time."""
    place = bisect_left(source.list_starts, formulation.spans[0][0])
    return list(source.lists[max(0, place - _NEAR) : place + _NEAR])


def peers(source: Source, terms: Iterable[str]) -> tuple[Candidate, ...]:
    """Return members of the fine class that holds most of `terms` (and of the next ones, if they hold as many)."""
    held = tuple(dict.fromkeys(terms))
    classes = source.lexicon.classes_of(held)
    most = _held(classes[0], held) if classes else 0
    if most < min(2, len(held) - 1):
        classes = ()  # of three or more terms one alone is in a class: that is not what they have in common
    elif most < len(held) == _COUPLE:  # one of two is: that is the field only where others of its class are named
        classes = tuple(each for each in classes if any(map(source.index.holds, set(each.members).difference(held))))
    texts = [member for each in classes if _held(each, held) == most for member in each.members if member not in held]
    # A list of the document whose members are built alike is a fine class of its own.
    mined = source.once(_mined).get(held[0], ()) if len(held) == 1 else ()
    found = dict.fromkeys((*(text for text in mined if text not in held), *texts))
    return tuple(Candidate(text, Origin.LEXICON) for text in found)


def _mined(source: Source) -> dict[str, tuple[str, ...]]:
    """Return for each member of the document's lists that are built alike the members of its list."""
    found: dict[str, tuple[str, ...]] = {}
    for each in source.formulations:
        if each.kind is FormulationKind.ENUMERATION and len(each.items) > 2:
            members = tuple(item.right.text for item in each.items)
            if any(shared_form(members)):
                for member in members:
                    found.setdefault(member, members)
    return found


def class_members(source: Source, name: str) -> tuple[Candidate, ...]:
    """Return all members of the class `name` (none where the lists have no such class)."""
    found = source.lexicon.classes_by_name.get(name)
    return tuple(Candidate(text, Origin.LEXICON) for text in found.members) if found else ()


def nearest(formulation: Formulation, rows: Sequence[tuple[int, str]], key: str) -> tuple[Candidate, ...]:
    """Return the texts of `rows` (place, text) but `key`, those nearest to `formulation` in the document first."""
    place = bisect_left(rows, (formulation.spans[0][0], ""))
    near = sorted(rows[max(0, place - _NEAR) : place + _NEAR], key=lambda row: abs(row[0] - formulation.spans[0][0]))
    texts = list(dict.fromkeys(text for _, text in near if text != key))
    # Among the nearest their hashes decide: else one and the same would be the wrong answer to everything.
    first = sorted(texts[:_CLOSEST], key=lambda text: rank(key, text))
    return tuple(Candidate(text, Origin.SIBLING) for text in (*first, *texts[_CLOSEST:]))


def compounds(source: Source, keys: Iterable[str]) -> tuple[Candidate, ...]:
    """Return pairs of terms built like “A、B” or “A和B” in `keys` from unused neighbours of the same fine class."""
    matches = [match for key in keys if (match := _COMPOUND.match(key))]
    if not matches:
        return ()
    joint = matches[0][2]
    parts = tuple(part for match in matches for part in (match[1], match[3]))
    found: list[Candidate] = []
    for term_class in source.lexicon.classes_of(parts):
        if not all(part in term_class.members for part in (matches[0][1], matches[0][3])):
            continue
        members = term_class.members
        found += [
            Candidate(f"{one}{joint}{other}", Origin.LEXICON)
            for one, other in zip(members[::2], members[1::2], strict=False)
            if one not in parts and other not in parts
        ]
    return tuple(found)


def meetings(source: Source, name: str) -> tuple[Candidate, ...]:
    """Return meetings of the same kind as `name`, the nearest in time first."""
    known = source.lexicon.meeting(name)
    if known is None:
        return ()
    near = (each for each in source.lexicon.meetings if 0 < abs(each.month - known.month) < _ANOTHER_AGE)
    alike = [each for each in near if each.kind == known.kind]
    months = {each.name: each.month // 100 * 12 + each.month % 100 for each in (*alike, known)}
    alike.sort(key=lambda each: (abs(months[each.name] - months[known.name]), each.month))
    return tuple(Candidate(each.name, Origin.LEXICON) for each in alike)


def predicates(source: Source, formulation: Formulation) -> tuple[Candidate, ...]:
    """Return what the document says of other subjects with 是, the nearest, as predicates of this one's subject."""
    said = source.once(_predicates)
    place = bisect_left(said, (formulation.spans[0][0], "", ""))
    near = said[max(0, place - _NEAR_PREDICATES) : place + _NEAR_PREDICATES]
    texts = [text for _, subject, text in near if not alike_subject(subject, formulation.subject)]
    if all(_ABSTRACT.search(item.right.text) for item in formulation.items):
        # 它是…的必然要求: what a body or a thing is, is no choice.
        texts = [text for text in texts if _ABSTRACT.search(text)]
    return tuple(Candidate(text, Origin.ELSEWHERE) for text in dict.fromkeys(texts))


def _predicates(source: Source) -> tuple[tuple[int, str, str], ...]:
    """Return (place, subject, predicate) of each clause of the form X是P的N."""
    found: list[tuple[int, str, str]] = []
    for sentence in source.own_sentences():
        for clause in sentence.clauses:
            if source.text.find("是", clause.start, clause.end) < 0:
                continue
            match = _PREDICATE.match(source.text[clause.start : clause.end])
            if match:
                found.append((clause.start, match[1], match[2]))
    return tuple(found)


def heads_elsewhere(source: Source, formulation: Formulation) -> tuple[Candidate, ...]:
    """Return the head nouns by which the document judges other subjects (基石, 科学真理), the nearest dozen."""
    heads = source.once(_heads)
    own = [item.left.text for item in formulation.items if item.left]
    lengths = {len(item.right.text) for item in formulation.items}
    place = bisect_left(heads, (formulation.spans[0][0], "", ""))
    near = sorted(range(max(0, place - _NEAR_PREDICATES), min(len(heads), place + _NEAR_PREDICATES)))
    near.sort(key=lambda each: abs(each - place))
    texts: dict[str, None] = {}
    for each in near:
        _, subject, head = heads[each]
        if len(head) in lengths and head not in texts and not any(alike_subject(subject, other) for other in own):
            texts[head] = None
            if len(texts) >= _ENOUGH:
                break
    return tuple(Candidate(text, Origin.ELSEWHERE) for text in texts)


def _heads(source: Source) -> tuple[tuple[int, str, str], ...]:
    """Return (place, subject, head noun) of each judgement and each predicate of a shared subject."""
    found: list[tuple[int, str, str]] = []
    for each in source.formulations:
        place = each.spans[0][0]
        if each.kind is FormulationKind.JUDGEMENT:
            found += [(place, item.left.text, item.right.text) for item in each.items if item.left]
        elif each.kind is FormulationKind.SHARED_SUBJECT:
            heads = (item.right.text.rpartition("的") for item in each.items)
            found += [(place, each.subject, head) for _, owned, head in heads if owned]
    return tuple(sorted(found))


def members_elsewhere(source: Source, formulation: Formulation) -> tuple[Candidate, ...]:
    """Return members of other lists of the document that are built like this one's: each such list is a fine class."""
    texts = tuple(item.right.text for item in formulation.items)
    prefix, suffix = shared_form(texts)
    if not prefix and not suffix:
        return ()
    lengths = set(map(len, texts))
    alike = source.once(_by_form).get((prefix, suffix), {})
    found = (member for member in alike if member not in texts and len(member) in lengths)
    return tuple(Candidate(text, Origin.ELSEWHERE) for text in islice(found, _ENOUGH))


def _by_form(source: Source) -> dict[tuple[str, str], dict[str, None]]:
    """Return the members of the document's lists by the form that all members of their list share."""
    found: dict[tuple[str, str], dict[str, None]] = {}
    for each in source.formulations:
        if each.kind in (FormulationKind.ENUMERATION, FormulationKind.OPEN_ENUMERATION) and len(each.items) > 1:
            members = tuple(item.right.text for item in each.items)
            found.setdefault(shared_form(members), {}).update(dict.fromkeys(members))
    return found


@lru_cache(_REMEMBERED)
def shared_form(texts: tuple[str, ...]) -> tuple[str, str]:
    """Return the longest beginning and end that all `texts` share and that leave at least one character of each."""
    shortest = min(len(text) for text in texts)
    prefix = _common_beginning(texts)[: shortest - 1]
    suffix = _common_beginning([text[len(prefix) + 1 :][::-1] for text in texts])[::-1]
    return prefix, suffix


def _common_beginning(texts: Sequence[str]) -> str:
    first, last = min(texts), max(texts)
    same = next((place for place, (one, other) in enumerate(zip(first, last, strict=False)) if one != other), None)
    return first[: min(len(first), len(last)) if same is None else same]


def alike_subject(one: str, other: str) -> bool:
    """Tell whether two subjects are wordings of one: most neighbouring characters of the shorter are in the longer."""
    short, long = sorted((_bigrams(one), _bigrams(other)), key=len)
    return not short or len(short & long) >= 0.6 * len(short)


def _held(term_class: TermClass, terms: tuple[str, ...]) -> int:
    return sum(term in term_class.members for term in terms)


def _nearest(key: str, texts: Iterable[str]) -> list[str]:
    return sorted(dict.fromkeys(texts), key=lambda text: abs(len(text) - len(key)))


def _kin(text: str, keys: tuple[str, ...]) -> bool:
    """Tell whether `text` begins or ends like at least half the keys."""
    alike = [key for key in keys if abs(len(key) - len(text)) <= 1 and (text[:2] == key[:2] or text[-2:] == key[-2:])]
    return 2 * len(alike) >= len(keys)


def _shaped_like(source: Source, keys: tuple[str, ...], texts: Iterable[str]) -> tuple[Candidate, ...]:
    """Return the texts with as many commas as the keys, those that begin and measure like them first.

    They open with a verb as at least half the keys do, or begin or end like them; where no verbs are listed for the
    language, about the same length has to do.
    """
    if not keys:
        return ()
    comma, scale = source.language.comma, source.language.scale
    commas = keys[0].count(comma)
    openings = {key[:2] for key in keys}
    length = sum(map(len, keys)) / len(keys)
    verbal = scale == 1 and 2 * sum(map(source.opens_with_verb, keys)) >= len(keys)
    reach = _NEAR_LENGTH if scale == 1 else 4 * scale
    tails = {key[-2:] for key in keys}
    fit = [
        text
        for text in texts
        if text not in keys
        and text.count(comma) == commas
        and (
            (abs(len(text) - length) <= reach and (scale > 1 or (verbal and source.opens_with_verb(text))))
            or ((text[:2] in openings or text[-2:] in tails) and _kin(text, keys))
        )
    ]
    fit.sort(key=lambda text: (text[:2] not in openings, abs(len(text) - length)))
    return tuple(Candidate(text, Origin.ELSEWHERE) for text in fit[:_ENOUGH])


def _bigrams(text: str) -> frozenset[str]:
    return frozenset(text[place : place + 2] for place in range(len(text) - 1))
