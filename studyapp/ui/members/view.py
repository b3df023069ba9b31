"""What the choice of member shows, as values, and what makes a name."""

from __future__ import annotations

from enum import Enum, auto
from typing import NamedTuple

LONGEST_NAME = 30


class MemberRow(NamedTuple):
    """A member by id and name; `current` is the one who is studying, `locked` has a PIN."""

    id: bytes
    name: str
    current: bool
    locked: bool = False


class Action(Enum):
    """What can be done with a member."""

    RENAME = auto()
    SET_PIN = auto()
    CHANGE_PIN = auto()
    REMOVE_PIN = auto()
    MERGE = auto()
    PUT_ASIDE = auto()
    BRING_BACK = auto()
    DELETE = auto()


def actions_with(member: MemberRow, *, aside: bool, organizer: bool, others: bool) -> tuple[Action, ...]:
    """Return what can be done with `member`, who is put `aside` or not, when there are `others` to merge into.

    Who is studying stays; a PIN is everyone's own, and an organizer takes a forgotten one away.
    """
    if aside:
        return Action.BRING_BACK, Action.DELETE
    found = [Action.RENAME]
    if member.current:
        found += [Action.CHANGE_PIN, Action.REMOVE_PIN] if member.locked else [Action.SET_PIN]
    elif organizer and member.locked:
        found.append(Action.REMOVE_PIN)
    if not member.current:
        found += [Action.MERGE] if others else []
        found += [Action.PUT_ASIDE, Action.DELETE]
    return tuple(found)


class Question(NamedTuple):
    """A decision to be taken: what will happen in one sentence, the words on the button, and a name to type ("")."""

    sentence: str
    confirm: str
    name: str = ""


def clean_name(typed: str) -> str:
    """Return a typed name without spaces around it or runs of them inside, cut to a length that can be shown."""
    return " ".join(typed.split())[:LONGEST_NAME].strip()
