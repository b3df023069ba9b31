"""What is known about words: fine classes of confusable terms, near-synonyms, compatible predicates, meetings."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TermClass:
    """A fine class: `members` fill the same place and can be taken for one another, yet do not mean the same.

    `frame` has a * where the members differ ("" when they share no form), `ordered` classes stand in their own order
    (grades, steps), `idiom` marks four-character idioms, in which two shared characters are already too close.
    `place` is its place in the file.
    """

    name: str
    frame: str
    ordered: bool
    idiom: bool
    members: tuple[str, ...]
    place: int

    def holds(self, term: str) -> bool:
        """Tell whether `term` is a member."""
        return term in self.members


@dataclass(frozen=True, slots=True)
class Meeting:
    """A dated meeting; `month` is year * 100 + month, so that meetings sort by time."""

    name: str
    kind: str
    month: int
    aliases: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All word lists as one value; made by `load_lexicon`, handed to whoever needs it.

    `groups` gives each term with near-synonyms the first of its group, `synonym_pattern` finds such terms in a text,
    `compatible` gives a head noun those that can hold of the same subject at the same time. `verbs` and `adverbs` are
    listed by their first character, the longest first; so are the members of all classes in `members_by_first`.
    """

    classes: tuple[TermClass, ...]
    classes_by_name: Mapping[str, TermClass]
    classes_by_member: Mapping[str, tuple[TermClass, ...]]
    groups: Mapping[str, str]
    synonym_pattern: re.Pattern[str]
    compatible: Mapping[str, frozenset[str]]
    meetings: tuple[Meeting, ...]
    meetings_by_name: Mapping[str, Meeting]
    verbs: Mapping[str, tuple[str, ...]]
    adverbs: Mapping[str, tuple[str, ...]]
    members_by_first: Mapping[str, tuple[str, ...]]

    def classes_of(self, terms: Iterable[str]) -> tuple[TermClass, ...]:
        """Return the classes that hold any of `terms`, those that hold most of them first, then in file order."""
        held: dict[str, int] = {}
        found: dict[str, TermClass] = {}
        for term in terms:
            for term_class in self.classes_by_member.get(term, ()):
                held[term_class.name] = held.get(term_class.name, 0) + 1
                found[term_class.name] = term_class
        return tuple(sorted(found.values(), key=lambda each: (-held[each.name], each.place)))

    def canonical(self, text: str) -> str:
        """Return `text` with each term replaced by the first of its near-synonyms."""
        return self.synonym_pattern.sub(lambda match: self.groups[match.group()], text)

    def near(self, one: str, other: str) -> bool:
        """Tell whether two wordings differ in near-synonyms at most."""
        return one == other or self.canonical(one) == self.canonical(other)

    def holds_with(self, one: str, other: str) -> bool:
        """Tell whether the heads of two predicates can be true of one subject at the same time."""
        one_head, other_head = self._head(one), self._head(other)
        return bool(one_head and other_head) and (
            other_head in self.compatible[one_head] or one_head in self.compatible[other_head]
        )

    def meeting(self, name: str) -> Meeting | None:
        """Return the meeting of that name or other name; 党的 in front may be missing."""
        return self.meetings_by_name.get(name) or self.meetings_by_name.get("党的" + name)

    def opens_with_verb(self, text: str) -> bool:
        """Tell whether `text` begins like a demand: a listed verb, perhaps after listed adverbs."""
        rest = text
        while rest:
            if rest.startswith(self.verbs.get(rest[0], ())):
                return True
            adverb = next((word for word in self.adverbs.get(rest[0], ()) if rest.startswith(word)), "")
            if not adverb:
                return False
            rest = rest[len(adverb) :]
        return False

    def _head(self, predicate: str) -> str:
        """Return the longest listed head noun that ends `predicate` ("" when none does)."""
        ends = (predicate[start:] for start in range(len(predicate)))
        return next((head for head in ends if head in self.compatible), "")
