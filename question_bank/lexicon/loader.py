"""Reads the word lists from their TSV files and refuses them when anything in them is wrong."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from question_bank.lexicon.terms import Lexicon, Meeting, TermClass

_MARKS = ("-", "ordered", "idiom")
_SMALLEST_CLASS = 3
_MEETING_KINDS = ("congress", "plenum", "conference")
_MONTH = re.compile(r"(\d{4})-(0[1-9]|1[0-2])")


class LexiconFault(ValueError):
    """The word lists are wrong; the message lists every fault with file and line."""


def load_lexicon(folder: Path | None = None) -> Lexicon:
    """Read the lists in `folder` (None: those of this package); raise LexiconFault with all that is wrong."""
    base = folder or Path(__file__).parent
    faults: list[str] = []
    classes = tuple(_classes(base / "classes.tsv", faults))
    groups = _groups(base / "near_synonyms.tsv", faults)
    compatible = _compatible(base / "compatible.tsv", faults)
    meetings = tuple(_meetings(base / "meetings.tsv", faults))
    verbs, adverbs = _openers(base / "openers.tsv", faults)
    by_member: dict[str, list[TermClass]] = {}
    for term_class in classes:
        for member in term_class.members:
            by_member.setdefault(member, []).append(term_class)
    by_name = {name: meeting for meeting in meetings for name in (meeting.name, *meeting.aliases)}
    if faults:
        raise LexiconFault("\n".join(faults))
    return Lexicon(
        classes=classes,
        classes_by_name={each.name: each for each in classes},
        classes_by_member={member: tuple(found) for member, found in by_member.items()},
        groups=groups,
        synonym_pattern=re.compile("|".join(re.escape(term) for term in sorted(groups, key=lambda t: (-len(t), t)))),
        compatible=compatible,
        meetings=meetings,
        meetings_by_name=by_name,
        verbs=by_first(verbs),
        adverbs=by_first(adverbs),
        members_by_first=by_first(by_member),
    )


def by_first(terms: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Return the terms by their first character, the longest first so that 全面从严 is met before 全面."""
    found: dict[str, list[str]] = {}
    for term in sorted(terms, key=lambda term: (-len(term), term)):
        found.setdefault(term[0], []).append(term)
    return {first: tuple(those) for first, those in found.items()}


def _rows(path: Path, columns: int, faults: list[str]) -> Iterator[tuple[str, list[str]]]:
    """Yield (place, cells) of each line that is not a comment; a line with other than `columns` cells is a fault."""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if not line.strip() or line.startswith("#"):
            continue
        place = f"{path.name}:{number}"
        cells = line.split("\t")
        if len(cells) != columns or any(cell != cell.strip() for cell in cells):
            faults.append(f"{place}: {columns} cells without outer blanks expected")
            continue
        yield place, cells


def _terms(cell: str, place: str, faults: list[str]) -> tuple[str, ...]:
    """Split a cell at |; empty and repeated terms are faults."""
    terms = tuple(cell.split("|"))
    if not all(terms) or len(set(terms)) != len(terms):
        faults.append(f"{place}: empty or repeated term")
    return terms


def _classes(path: Path, faults: list[str]) -> Iterator[TermClass]:
    names: set[str] = set()
    for place, (name, frame, mark, cell) in _rows(path, 4, faults):
        members = _terms(cell, place, faults)
        if name in names:
            faults.append(f"{place}: class {name} stands twice")
        names.add(name)
        if mark not in _MARKS:
            faults.append(f"{place}: mark {mark!r} is none of {', '.join(_MARKS)}")
        if len(members) < _SMALLEST_CLASS:
            faults.append(f"{place}: a class needs {_SMALLEST_CLASS} members")
        shape = re.compile(".*".join(re.escape(piece) for piece in frame.split("*")))
        faults.extend(
            f"{place}: {member} does not have the form {frame}"
            for member in members
            if frame and not shape.fullmatch(member)
        )
        yield TermClass(name, frame, mark == "ordered", mark == "idiom", members, len(names))


def _groups(path: Path, faults: list[str]) -> dict[str, str]:
    """Return the first term of the group of each term; lines that share a term are one group."""
    groups: dict[str, str] = {}
    for place, (cell,) in _rows(path, 1, faults):
        terms = _terms(cell, place, faults)
        if len(terms) < 2:
            faults.append(f"{place}: a near-synonym needs a second term")
        met = {groups[term] for term in terms if term in groups}
        first = min(met, key=list(groups).index) if met else terms[0]
        groups |= {term: first for term, group in groups.items() if group in met}
        groups |= dict.fromkeys(terms, first)
    return groups


def _compatible(path: Path, faults: list[str]) -> dict[str, frozenset[str]]:
    """Return, for each head noun that stands anywhere in the list, the heads that go with it, in both directions."""
    found: dict[str, set[str]] = {}
    for place, (head, cell) in _rows(path, 2, faults):
        others = _terms(cell, place, faults)
        if head in others:
            faults.append(f"{place}: {head} is listed as its own companion")
        for other in others:
            found.setdefault(head, set()).add(other)
            found.setdefault(other, set()).add(head)
    return {head: frozenset(others) for head, others in found.items()}


def _meetings(path: Path, faults: list[str]) -> Iterator[Meeting]:
    names: set[str] = set()
    for place, (name, kind, month, cell) in _rows(path, 4, faults):
        aliases = _terms(cell, place, faults) if cell else ()
        date = _MONTH.fullmatch(month)
        if kind not in _MEETING_KINDS:
            faults.append(f"{place}: kind {kind!r} is none of {', '.join(_MEETING_KINDS)}")
        if names & {name, *aliases}:
            faults.append(f"{place}: {name} or another name of it stands twice")
        names |= {name, *aliases}
        if date is None:
            faults.append(f"{place}: {month!r} is not a month (YYYY-MM)")
            continue
        yield Meeting(name, kind, int(date[1]) * 100 + int(date[2]), aliases)


def _openers(path: Path, faults: list[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the verbs and the adverbs."""
    lists: dict[str, tuple[str, ...]] = {"verb": (), "adverb": ()}
    for place, (kind, cell) in _rows(path, 2, faults):
        if kind not in lists:
            faults.append(f"{place}: {kind!r} is neither verb nor adverb")
        lists[kind] = (*lists.get(kind, ()), *_terms(cell, place, faults))
    return lists["verb"], lists["adverb"]
