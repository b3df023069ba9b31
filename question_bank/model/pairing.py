"""Which question of a set is which candidate of a new build: each is paired once, by the surest sign first."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Sequence

from question_bank.model.fingerprint import fingerprint, normalise
from question_bank.model.likeness import character_pairs, likeness
from question_bank.model.question import Question, QuestionKind

_GRAM = 4
"""Only questions whose evidence shares this many characters in a row are compared."""
_COMMON = 200
"""A run of characters that this many candidates share tells none of them."""
_STEM, _KEY, _EVIDENCE = 0.4, 0.3, 0.3
"""What each part of the wording weighs; a changed figure alone (0.4 + 0.3) still pairs, another blank hardly does."""
_ALIKE = 0.65
_SAME_FORMULATION = 0.5
_SAME_SENTENCE = 0.5

Pairs = dict[int, int]
Look = tuple[frozenset[str], frozenset[str], frozenset[str]]
"""The pairs of characters of stem, key and evidence."""


def pair_up(existing: Sequence[Question], candidates: Sequence[Question]) -> Pairs:
    """Return, by their places, the candidate of each question of the set that has one.

    | sign | example |
    | equal fingerprint | the same question, wherever it stands now |
    | equal id | the same key of the same evidence; the wording was edited in the bank |
    | formulation, kind and key | the sentence moved, the distractors changed |
    | near wording | 五年增长5% became 五年增长6% |
    """
    pairs: Pairs = {}
    pairing = _Pairing(existing, candidates, pairs)
    pairing.by_sign([fingerprint(each) for each in existing], [fingerprint(each) for each in candidates])
    pairing.by_sign([(each.kind, each.id) for each in existing], [(each.kind, each.id) for each in candidates])
    pairing.by_formulation()
    pairing.by_wording()
    return pairs


class _Pairing:
    """The questions and candidates that have no partner yet."""

    def __init__(self, existing: Sequence[Question], candidates: Sequence[Question], pairs: Pairs) -> None:
        self._existing = existing
        self._candidates = candidates
        self._pairs = pairs
        self._taken: set[int] = set()
        self._mine: dict[int, Look] = {}
        self._its: dict[int, Look] = {}

    def by_sign(self, mine: Sequence[Hashable], its: Sequence[Hashable]) -> None:
        """Pair what has the same sign; the first of several."""
        waiting: dict[Hashable, int] = {}
        for place in self._free_candidates():
            waiting.setdefault(its[place], place)
        for place in self._free_questions():
            partner = waiting.pop(mine[place], None)
            if partner is not None:
                self._pair(place, partner)

    def by_formulation(self) -> None:
        """Pair what asks the same key of the same formulation; a true/false fact may now be told with other words."""
        groups: dict[Hashable, list[int]] = {}
        for place in self._free_candidates():
            groups.setdefault(_asked(self._candidates[place]), []).append(place)
        scored: list[tuple[float, int, int]] = []
        for place in self._free_questions():
            question = self._existing[place]
            least = _SAME_FORMULATION if question.kind is QuestionKind.TRUE_FALSE else 0.0
            for partner in groups.get(_asked(question), ()):
                stem = likeness(self._look(place)[0], self._look_of_candidate(partner)[0])
                if question.formulation is not None and stem >= least:
                    scored.append((-stem, place, partner))
        self._pair_best(scored)

    def by_wording(self) -> None:
        """Pair what reads alike and whose evidence does."""
        places: dict[str, list[int]] = {}
        for place in self._free_candidates():
            for gram in _grams(self._candidates[place]):
                places.setdefault(gram, []).append(place)
        scored: list[tuple[float, int, int]] = []
        for place in self._free_questions():
            near = {
                each
                for gram in _grams(self._existing[place])
                if len(found := places.get(gram, ())) < _COMMON
                for each in found
            }
            for partner in sorted(near):
                score = self._score(place, partner)
                if score >= _ALIKE:
                    scored.append((-score, place, partner))
        self._pair_best(scored)

    def _score(self, place: int, partner: int) -> float:
        """Return how alike a question and a candidate are, 0 to 1; 0 for those that cannot be the same one."""
        old, new = self._existing[place], self._candidates[partner]
        if old.kind is not new.kind:
            return 0.0
        mine, its = self._look(place), self._look_of_candidate(partner)
        stem, key, evidence = (likeness(one, other) for one, other in zip(mine, its, strict=True))
        if evidence < _SAME_SENTENCE:
            return 0.0
        # An unchanged sentence that is asked for other words is asked another question, unless somebody edited it.
        other_key = key < 1 and old.kind is not QuestionKind.TRUE_FALSE
        if other_key and old.version == 1 and source_words(old) == source_words(new):
            return 0.0
        return _STEM * stem + _KEY * key + _EVIDENCE * evidence

    def _look(self, place: int) -> Look:
        return self._mine.get(place) or self._mine.setdefault(place, _look(self._existing[place]))

    def _look_of_candidate(self, place: int) -> Look:
        return self._its.get(place) or self._its.setdefault(place, _look(self._candidates[place]))

    def _pair_best(self, scored: list[tuple[float, int, int]]) -> None:
        for _, place, partner in sorted(scored):
            if place not in self._pairs and partner not in self._taken:
                self._pair(place, partner)

    def _pair(self, place: int, partner: int) -> None:
        self._pairs[place] = partner
        self._taken.add(partner)

    def _free_questions(self) -> Iterator[int]:
        return (place for place in range(len(self._existing)) if place not in self._pairs)

    def _free_candidates(self) -> Iterator[int]:
        return (place for place in range(len(self._candidates)) if place not in self._taken)


def source_words(question: Question) -> tuple[str, ...]:
    """Return the words of the evidence without what typing changes."""
    return tuple(normalise(piece.text) for piece in question.evidence)


def same_key(one: Question, other: Question) -> bool:
    """Whether two questions of one kind have the same answer, typing and the order of chosen options aside."""
    return _key(one) == _key(other)


def _key(question: Question) -> tuple[str, ...]:
    key: Iterable[str] = map(normalise, question.answer)
    if question.kind is QuestionKind.MATCHING:
        pairs = zip(question.options, question.answer, strict=True)
        key = (f"{normalise(left)}\x00{normalise(right)}" for left, right in pairs)
    in_order = question.kind not in (QuestionKind.MULTIPLE_CHOICE, QuestionKind.MATCHING)
    return tuple(key) if in_order else tuple(sorted(key))


def _asked(question: Question) -> Hashable:
    formulation = question.formulation.id if question.formulation else None
    return formulation, question.kind, () if question.kind is QuestionKind.TRUE_FALSE else _key(question)


def _look(question: Question) -> Look:
    words = question.stem, "\n".join(question.answer), "".join(source_words(question))
    stem, key, evidence = map(character_pairs, words)
    return stem, key, evidence


def _grams(question: Question) -> set[str]:
    words = source_words(question)
    return {text[place : place + _GRAM] for text in words for place in range(max(len(text) - _GRAM + 1, 1))}
