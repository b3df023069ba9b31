"""What the page 练习 shows and what it says, as values."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import NamedTuple

from question_bank.model import QuestionKind
from studyapp.quiz.practice import PracticeChoice
from studyapp.quiz.request import Feedback, MultipleRule
from studyapp.ui.widgets.section_model import SectionRow


class PracticeSet(NamedTuple):
    """A set that may be practised: its id and name, and the ids of its sections."""

    id: bytes
    name: str
    sections: tuple[bytes, ...]


class PracticeView(NamedTuple):
    """The sets, the rows of their sections (under a row for each set where there are several), and the kinds."""

    sets: tuple[PracticeSet, ...]
    sections: tuple[SectionRow, ...]
    kinds: tuple[tuple[QuestionKind, int], ...]
    feedback: Feedback
    rule: MultipleRule


class Matches(NamedTuple):
    """What a choice means now: how many questions match, how many of them will be asked, and those of each kind.

    `place` is the number of the question that document order goes on with (None: with the first).
    """

    matching: int
    asked: int
    kinds: tuple[tuple[QuestionKind, int], ...] = ()
    place: int | None = None


class PresetsView(NamedTuple):
    """The names of the saved ways of practice, the one in use ("": none), and whether it was changed since."""

    names: tuple[str, ...]
    current: str = ""
    changed: bool = False


class Scope(NamedTuple):
    """Sets, and the sections of them that are meant (None: all)."""

    sets: tuple[bytes, ...]
    sections: tuple[bytes, ...] | None


def scope_of(sets: Sequence[PracticeSet], checked: Collection[bytes], unchecked: Collection[bytes]) -> Scope:
    """Return what is meant where the sections `checked` are wanted and those `unchecked` are not.

    | checked                      | means                                        |
    | ---------------------------- | -------------------------------------------- |
    | all of one set, none of two  | the one set, whatever sections it gets later |
    | all of one set, some of two  | both sets, by their sections                 |
    | nothing                      | no set                                       |
    """
    wanted, left_out = set(checked), set(unchecked)
    chosen = [one for one in sets if not wanted.isdisjoint(one.sections)]
    whole = all(left_out.isdisjoint(one.sections) for one in chosen)
    sections = None if whole else tuple(key for one in chosen for key in one.sections if key in wanted)
    return Scope(tuple(one.id for one in chosen), sections)


def sections_of(sets: Sequence[PracticeSet], choice: PracticeChoice) -> tuple[bytes, ...]:
    """Return the sections to check for `choice`; what is no longer there is left out."""
    every = [key for one in sets if one.id in choice.sets for key in one.sections]
    return tuple(every if choice.sections is None else (key for key in every if key in set(choice.sections)))


def lacks(sets: Sequence[PracticeSet], choice: PracticeChoice) -> bool:
    """Return whether something that `choice` names is no longer there."""
    known = {one.id for one in sets}
    sections = {key for one in sets if one.id in choice.sets for key in one.sections}
    return not known.issuperset(choice.sets) or not sections.issuperset(choice.sections or ())
