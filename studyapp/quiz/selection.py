"""Which questions make up a quiz, and in which order they are asked.

Questions of one formulation tell each other's answers. So, where the candidates allow it, a paper holds one question of
each formulation; where they do not, the second of each comes in before the third of any, and two of the same are not
asked one after the other as long as that can be avoided. SEQUENTIAL is the exception: it goes through the document as
it is, leaving nothing out. Questions asked for by id are all taken, however alike.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from random import Random

from question_bank.model import QuestionFilter, QuestionRef
from studyapp.quiz.records import Experience
from studyapp.quiz.request import Order, QuizRequest
from studyapp.quiz.weighting import ranked


def select(
    candidates: Sequence[QuestionRef], experience: Mapping[bytes, Experience], request: QuizRequest, *, seed: int
) -> tuple[bytes, ...]:
    """Return the ids of at most `request.count` of the candidates in the order of asking; the same for the same `seed`.

    For SEQUENTIAL the candidates come in document order, for DUE the most overdue first. `request.questions`, unless
    empty, narrows the candidates to those ids.
    """
    wanted = frozenset(request.questions)
    pool = list({ref.id: ref for ref in candidates if not wanted or ref.id in wanted}.values())
    order = ranked(pool, experience, request.order, Random(seed))
    if request.order is Order.SEQUENTIAL:
        return tuple(ref.id for ref in order[: max(0, request.count)])
    return tuple(ref.id for ref in spread(varied(order, request.count)))


def meant(refs: Iterable[QuestionRef], wanted: QuestionFilter) -> list[QuestionRef]:
    """Return the refs that `wanted` means; its text needs the wording and is left to the bank's own statements."""
    sets, sections = frozenset(wanted.sets), frozenset(wanted.sections)
    kinds, formulations = frozenset(wanted.kinds), frozenset(wanted.formulations)
    return [
        ref
        for ref in refs
        if (not sets or ref.set_id in sets)
        and (not sections or ref.section_id in sections)
        and (not kinds or ref.kind in kinds)
        and (not formulations or ref.formulation_id in formulations)
    ]


def varied(order: Sequence[QuestionRef], count: int) -> list[QuestionRef]:
    """Return `count` of `order` (or all): the earliest that share no formulation, more of the same only to fill up.

    They keep their order.
    """
    seen: Counter[bytes] = Counter()
    turns: list[tuple[int, int]] = []
    for place, ref in enumerate(order):
        turns.append((seen[ref.formulation_id] if ref.formulation_id else 0, place))
        if ref.formulation_id:
            seen[ref.formulation_id] += 1
    chosen = sorted(place for _, place in sorted(turns)[: max(0, count)])
    return [order[place] for place in chosen]


def spread(order: Iterable[QuestionRef]) -> list[QuestionRef]:
    """Return `order` changed as little as it takes that no two neighbours share a formulation, if that can be.

    Each step takes the first question that differs from the one before, unless a formulation has more than half of the
    questions that are left: then one of those must come now.
    """
    waiting = list(order)[::-1]  # the next one last, where taking it is cheap
    left = Counter(ref.formulation_id for ref in waiting if ref.formulation_id)
    most = max(left.values(), default=0)
    result: list[QuestionRef] = []
    last: bytes | None = None
    while waiting:
        wanted: bytes | None = None
        if 2 * most > len(waiting):  # seldom: `most` is looked up again only where it matters
            crowd, most = left.most_common(1)[0]
            wanted = crowd if 2 * most > len(waiting) and crowd != last else None
        places = range(len(waiting) - 1, -1, -1)
        fitting = (
            place
            for place in places
            if (waiting[place].formulation_id == wanted if wanted else _differs(waiting[place], last))
        )
        ref = waiting.pop(next(fitting, len(waiting) - 1))
        result.append(ref)
        last = ref.formulation_id
        if last:
            left[last] -= 1
    return result


def _differs(ref: QuestionRef, last: bytes | None) -> bool:
    return last is None or ref.formulation_id != last
