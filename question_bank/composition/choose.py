"""Takes, for a judged draft, the distractors that pass the gates singly and together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from question_bank.composition.draft import Candidate, Draft
from question_bank.composition.gates import apart, judge_option, judge_options
from question_bank.composition.numbers.near_numbers import size_of
from question_bank.composition.source import Source
from question_bank.composition.weighing.balance import is_longest
from question_bank.model import Evidence, QuestionKind
from question_bank.model.values import value

_TOLD = 5
_LOOKED_AT = 8
"""How many admitted candidates are combined; 8 over 3 are 56 combinations."""


@value(frozen=True, slots=True)
class Equipped:
    """A draft with its distractors; `spare` are others with which the key is not the longest option (or ()).

    Figures keep all that were admitted in `admitted`: which of them are taken decides the key's place. `id` and
    `evidence` are the question's, given when it is known not to be asked already; `doubt` is why it waits for review.
    """

    draft: Draft
    distractors: tuple[str, ...]
    spare: tuple[str, ...] = ()
    admitted: tuple[str, ...] = ()
    id: bytes = b""
    evidence: tuple[Evidence, ...] = ()
    doubt: str = ""


def equip(draft: Draft, source: Source) -> Equipped | tuple[str, str]:
    """Return `draft` with distractors, or (gate, reason) when too few are left or they give the key away."""
    if not draft.wanted:
        return Equipped(draft, ())
    numeric = draft.numeric and draft.kind is QuestionKind.SINGLE_CHOICE
    admitted: list[Candidate] = []
    beside: list[frozenset[int]] = []
    refused: list[tuple[Candidate, tuple[str, str]]] = []
    first: tuple[str, str] | None = None
    found: tuple[str, ...] = ()
    for candidate in draft.candidates:
        verdict = judge_option(draft, candidate, (), source)
        if verdict is not None:
            refused.append((candidate, verdict))
            continue
        admitted.append(candidate)
        if not numeric:
            beside.append(_beside(admitted, source) if draft.wanted > 1 else frozenset())
            # The more trusted ones come first, so whatever goes together with the newest is looked at at once.
            for chosen in _with_newest(admitted, beside, draft.wanted):
                verdict = judge_options(draft, chosen, source)
                first = first or verdict
                if verdict is not None:
                    continue
                if draft.kind is not QuestionKind.SINGLE_CHOICE or not is_longest(draft.key[0], chosen):
                    return Equipped(draft, found, spare=chosen) if found else Equipped(draft, chosen)
                found = found or chosen
        if len(admitted) == _LOOKED_AT:
            break
    if numeric and len(admitted) >= draft.wanted:
        texts = tuple(candidate.text for candidate in admitted)
        return Equipped(draft, texts[: draft.wanted], admitted=texts)
    if found:
        return Equipped(draft, found)
    if len(admitted) >= draft.wanted:
        return first or ("options", "no distractors go together")
    gate = refused[-1][1][0] if refused else "options"
    told = "; ".join(f"{candidate.text}: {reason}" for candidate, (_, reason) in refused[:_TOLD]) or "none known"
    return gate, f"{len(admitted)} of {draft.wanted} distractors ({told})"


def _beside(admitted: Sequence[Candidate], source: Source) -> frozenset[int]:
    """Return the places of those before the last of `admitted` that may stand beside it."""
    *earlier, newest = admitted
    return frozenset(place for place, each in enumerate(earlier) if apart(newest, each.text, source))


def _with_newest(
    admitted: Sequence[Candidate], beside: Sequence[frozenset[int]], wanted: int
) -> Iterator[tuple[str, ...]]:
    """Yield the combinations that hold the last of `admitted` and whose members all may stand beside each other."""
    if len(admitted) < wanted:
        return
    for chosen in combinations(sorted(beside[-1]), wanted - 1):
        if all(one in beside[other] for one, other in combinations(chosen, 2)):
            yield (*(admitted[place].text for place in chosen), admitted[-1].text)


def at_place(key: str, admitted: Sequence[str], wanted: int, place: int) -> tuple[str, ...]:
    """Return `wanted` figures of which `place` are smaller than the key, or as near to that as there are figures."""
    value = size_of(key)
    below = [text for text in admitted if size_of(text) < value]
    above = [text for text in admitted if size_of(text) > value]
    smaller = max(min(place, len(below)), wanted - len(above))
    return (*below[:smaller], *above[: wanted - smaller])
