"""What a reviewer of the word lists should look at: members too close, classes that overlap, words never asked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from question_bank.lexicon.terms import Lexicon

_SHARED = 3
"""So many members in common make two classes one."""


@dataclass(frozen=True, slots=True)
class LexiconNote:
    """A finding: `kind` is "near", "overlap" or "orphan", `place` the class or list, `detail` what was found there."""

    kind: str
    place: str
    detail: str


def check_lexicon(lexicon: Lexicon) -> tuple[LexiconNote, ...]:
    """Return what is doubtful in lists that are well formed, the members too close first.

    near: two members of one class mean nearly the same. overlap: two classes share three members or more, or one holds
    all of the other. orphan: a group of near-synonyms of which no class has a member, so that it judges only what
    documents themselves hold.
    """
    return (*_near(lexicon), *_overlaps(lexicon), *_orphans(lexicon))


def _near(lexicon: Lexicon) -> Iterator[LexiconNote]:
    for each in lexicon.classes:
        for one, other in combinations(each.members, 2):
            if lexicon.near(one, other):
                yield LexiconNote("near", each.name, f"{one} and {other} mean nearly the same")


def _overlaps(lexicon: Lexicon) -> Iterator[LexiconNote]:
    rivals: dict[tuple[int, int], list[str]] = {}
    for member, classes in lexicon.classes_by_member.items():
        for one, other in combinations(classes, 2):
            rivals.setdefault((one.place, other.place), []).append(member)
    by_place = {each.place: each for each in lexicon.classes}
    for (first, second), shared in sorted(rivals.items()):
        smaller = min(len(by_place[first].members), len(by_place[second].members))
        if len(shared) >= min(_SHARED, smaller):
            detail = f"shares {'、'.join(shared)} with {by_place[second].name}"
            yield LexiconNote("overlap", by_place[first].name, detail)


def _orphans(lexicon: Lexicon) -> Iterator[LexiconNote]:
    members = tuple(lexicon.classes_by_member)
    held = "\n".join(members)
    groups: dict[str, list[str]] = {}
    for term, first in lexicon.groups.items():
        groups.setdefault(first, []).append(term)
    for terms in groups.values():
        if not any(term in held for term in terms):
            yield LexiconNote("orphan", "near_synonyms.tsv", f"no class has {'、'.join(terms)}")
