"""Takes, for a judged draft, the distractors that pass the gates singly and together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from question_bank.composition.balance import is_longest
from question_bank.composition.distractors import number_of
from question_bank.composition.draft import Candidate, Draft
from question_bank.composition.gates import judge_option, judge_options
from question_bank.composition.source import Source
from question_bank.model import QuestionKind

_LOOKED_AT = 9
"""How many admitted candidates are combined; 9 over 3 are 84 combinations."""


@dataclass(frozen=True, slots=True)
class Equipped:
    """A draft with its distractors; `spare` are others with which the key is not the longest option (or ()).

    Figures keep all that were admitted in `admitted`: which of them are taken decides the key's place.
    """

    draft: Draft
    distractors: tuple[str, ...]
    spare: tuple[str, ...] = ()
    admitted: tuple[str, ...] = ()


def equip(draft: Draft, source: Source) -> Equipped | tuple[str, str]:
    """Return `draft` with distractors, or (gate, reason) when too few are left or they give the key away."""
    if not draft.wanted:
        return Equipped(draft, ())
    admitted: list[Candidate] = []
    refused: list[tuple[str, str]] = []
    for candidate in draft.candidates:
        if len(admitted) == _LOOKED_AT:
            break
        verdict = judge_option(draft, candidate, (), source)
        if verdict is None:
            admitted.append(candidate)
        else:
            refused.append((verdict[0], f"{candidate.text}: {verdict[1]}"))
    if len(admitted) < draft.wanted:
        gate = refused[-1][0] if refused else "options"
        told = "; ".join(reason for _, reason in refused) or "none known"
        return gate, f"{len(admitted)} of {draft.wanted} distractors ({told})"
    texts = tuple(candidate.text for candidate in admitted)
    if draft.numeric and draft.kind is QuestionKind.SINGLE_CHOICE:
        return Equipped(draft, texts[: draft.wanted], admitted=texts)
    first: tuple[str, str] | None = None
    found: tuple[str, ...] = ()
    for chosen in _together(draft, admitted[:_LOOKED_AT], source):
        verdict = judge_options(draft, chosen)
        if verdict is not None:
            first = first or verdict
        elif not found:
            found = chosen
            if draft.kind is not QuestionKind.SINGLE_CHOICE or not is_longest(draft.key[0], chosen):
                return Equipped(draft, found)
        elif not is_longest(draft.key[0], chosen):
            return Equipped(draft, found, spare=chosen)
    return Equipped(draft, found) if found else first or ("options", "no distractors go together")


def _together(draft: Draft, admitted: Sequence[Candidate], source: Source) -> Iterator[tuple[str, ...]]:
    """Yield the combinations, the most trusted first, whose members also differ enough from each other."""
    for chosen in combinations(admitted, draft.wanted):
        texts = tuple(candidate.text for candidate in chosen)
        apart = all(
            judge_option(draft, candidate, texts[:place], source) is None for place, candidate in enumerate(chosen)
        )
        if apart:
            yield texts


def at_place(key: str, admitted: Sequence[str], wanted: int, place: int) -> tuple[str, ...]:
    """Return `wanted` figures of which `place` are smaller than the key, or as near to that as there are figures."""
    value = number_of(key)
    below = [text for text in admitted if number_of(text) < value]
    above = [text for text in admitted if number_of(text) > value]
    smaller = max(min(place, len(below)), wanted - len(above))
    return (*below[:smaller], *above[: wanted - smaller])
