"""Where to go next, said by presenters and heard by the composition root; no screen knows another."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Navigation(QObject):
    """Signals that carry a wish; ids are 16 bytes, times nothing: who hears it decides how it is done."""

    go = Signal(str)
    """A screen of the frame by its name: today, practice, exam, mistakes, outline, history, members, settings."""

    start_quiz = Signal(object)
    """A quiz as the `QuizRequest` says."""

    resume_quiz = Signal(object)
    """The open sitting with this id, at the question where it was left."""

    replay = Signal(object, int)
    """A finished sitting by its id, from the question at this position (0 first)."""

    open_outline = Signal(object, int)
    """The outline of a set by its id, at the raw character where an evidence begins (-1: at its beginning)."""

    recite_due = Signal()
    """The passage of an outline that has been due the longest, on the recitation ladder."""

    leave_quiz = Signal()
    """Back from the quiz, its result or a replay to the page one came from."""

    help_wanted = Signal()
    """What F1 shows."""

    member_chosen = Signal(object)
    """The member with this id is studying now."""

    restore_chosen = Signal(object)
    """The data becomes what it was in this `Backup`."""

    settings_chosen = Signal(object)
    """These `Settings` hold from now on."""
