"""Body and summary made one tree: nodes meet by the text of their titles, never by the rank of their numbering."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from question_bank.model.outline import Section
from question_bank.outline.headings import Heading
from question_bank.outline.summary import title_key
from question_bank.outline.tree import Node, flawed

_TRIED = 20
_PREFIX = 6
"""Characters that a title cut short must share with the full one."""


class Merged(NamedTuple):
    """The sections in the order of the tree, and for each body heading the number of its section."""

    sections: tuple[Section, ...]
    of_body: tuple[int, ...]


class _Entry:
    """A node of the merged tree while it grows."""

    def __init__(self, parent: _Entry | None, body: Heading | None, listed: Heading | None) -> None:
        self.parent = parent
        self.body = body
        self.listed = listed
        self.children: list[_Entry] = []

    @property
    def heading(self) -> Heading:
        """The heading as the body writes it, where it does."""
        heading = self.body or self.listed
        assert heading is not None
        return heading


def merge(text: str, listed: Sequence[Node], body: Sequence[Node]) -> Merged:
    """Return the one tree of the `listed` nodes of a summary (may be empty) and the nodes of the `body`.

    A heading of the body takes the place of the listed one with the same title; one that the summary does not know
    stands under its own parent, behind the sibling it follows in the body.
    """
    root = _Entry(None, None, None)
    entries: list[_Entry] = []
    for node in listed:
        parent = root if node.parent is None else entries[node.parent]
        entry = _Entry(parent, None, node.heading)
        parent.children.append(entry)
        entries.append(entry)
    free = _by_title(text, entries)
    of_body: list[_Entry] = []
    for node in body:
        above = root if node.parent is None else of_body[node.parent]
        matched = _match(text, node.heading, free)
        if matched is None:
            matched = _Entry(above, node.heading, None)
            above.children.insert(_place(above), matched)
        else:
            matched.body = node.heading
        of_body.append(matched)
    return _numbered(text, root, of_body)


def _by_title(text: str, entries: Sequence[_Entry]) -> dict[str, list[_Entry]]:
    free: dict[str, list[_Entry]] = {}
    for entry in entries:
        key = title_key(text[entry.heading.title_start : entry.heading.end])
        free.setdefault(key, []).append(entry)
        if len(key) > _PREFIX:
            free.setdefault(f"{key[:_PREFIX]}…{entry.heading.ordinal}", []).append(entry)
    return free


def _match(text: str, heading: Heading, free: dict[str, list[_Entry]]) -> _Entry | None:
    """Return the listed entry that `heading` of the body is; a shortened title must also have the same ordinal."""
    key = title_key(text[heading.title_start : heading.end])
    same = free.get(key, []) if key else []
    while same:
        candidate = same.pop(0)
        if candidate.body is None:
            return candidate
    for candidate in free.get(f"{key[:_PREFIX]}…{heading.ordinal}", [])[:_TRIED] if heading.ordinal else ():
        other = title_key(text[candidate.heading.title_start : candidate.heading.end])
        if candidate.body is None and (other.startswith(key) or key.startswith(other)):
            return candidate
    return None


def _place(above: _Entry) -> int:
    """Return where a new child belongs: behind the last child that the body has named so far."""
    for place in range(len(above.children), 0, -1):
        if above.children[place - 1].body is not None:
            return place
    return 0 if above.children and above.body is None and above.listed is None else len(above.children)


def _numbered(text: str, root: _Entry, of_body: Sequence[_Entry]) -> Merged:
    """Number the entries in the order of the tree and turn them into sections."""
    order: list[_Entry] = []
    numbers: dict[_Entry, int] = {}
    waiting = list(reversed(root.children))
    while waiting:
        entry = waiting.pop()
        numbers[entry] = len(order)
        order.append(entry)
        waiting.extend(reversed(entry.children))
    counted, flaws = _counting([root, *order])
    depths: list[int] = []
    sections: list[Section] = []
    for number, entry in enumerate(order):
        heading = entry.heading
        parent = None if entry.parent is None or entry.parent is root else numbers[entry.parent]
        depths.append(0 if parent is None else depths[parent] + 1)
        ranges = [(one.start, one.end) for one in (entry.body, entry.listed) if one is not None]
        sections.append(
            Section(
                number,
                parent,
                depths[number],
                text[heading.start : heading.title_start].strip(),
                counted[entry],
                text[heading.title_start : heading.end],
                tuple(ranges),
                entry.body is not None,
                entry in flaws,
                heading.point,
            )
        )
    return Merged(tuple(sections), tuple(numbers[entry] for entry in of_body))


def _counting(parents: Sequence[_Entry]) -> tuple[dict[_Entry, int], set[_Entry]]:
    """Return the ordinal of each entry, and the entries whose ordinals jump or repeat among siblings of their style.

    Articles of a law are counted through all its chapters, so a row may go on where the last of its style ended.
    """
    counted: dict[_Entry, int] = {}
    flaws: set[_Entry] = set()
    reached: dict[str, int] = {}
    for parent in parents:
        by_style: dict[str, list[_Entry]] = {}
        for child in parent.children:
            by_style.setdefault(child.heading.style, []).append(child)
        for style, siblings in by_style.items():
            ordinals = _with_last([child.heading.ordinal for child in siblings])
            counted.update(zip(siblings, ordinals, strict=True))
            running = siblings[0].heading.point or not any(child.heading.leading for child in siblings)
            marks = flawed(ordinals, after=reached.get(style, 0), restart=running)
            flaws.update(child for child, mark in zip(siblings, marks, strict=True) if mark)
            reached[style] = ordinals[-1]
    return counted, flaws


def _with_last(ordinals: list[int]) -> list[int]:
    """Count on for 最后, which says no number but follows one."""
    for place in range(1, len(ordinals)):
        if ordinals[place] == 0 and ordinals[place - 1] > 0:
            ordinals[place] = ordinals[place - 1] + 1
    return ordinals
