"""A choice of the page 练习 as JSON text: what is kept under a name."""

from __future__ import annotations

import json
from typing import Any

from question_bank.model import QuestionKind
from studyapp.quiz.practice import LIMITS, PracticeChoice, Way
from studyapp.quiz.request import Feedback, MultipleRule, Order

VERSION = 1


def choice_to_json(choice: PracticeChoice) -> str:
    """Return `choice` as one line; where one begins in document order is decided anew each time."""
    value = {
        "version": VERSION,
        "sets": [one.hex() for one in choice.sets],
        "sections": None if choice.sections is None else [one.hex() for one in choice.sections],
        "kinds": list(choice.kinds),
        "wanted": choice.wanted,
        "order": choice.order,
        "feedback": choice.feedback,
        "rule": choice.rule,
        "way": choice.way,
        "seconds": choice.seconds,
    }
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def choice_from_json(text: str) -> PracticeChoice | None:
    """Return the choice that `text` holds, None where it is damaged or of a newer program."""
    try:
        value: dict[str, Any] = json.loads(text)
        if value["version"] != VERSION:
            return None
        sections = value["sections"]
        seconds, wanted = int(value["seconds"]), int(value["wanted"])
        if seconds not in LIMITS or wanted < 1:
            return None
        return PracticeChoice(
            sets=tuple(bytes.fromhex(one) for one in value["sets"]),
            sections=None if sections is None else tuple(bytes.fromhex(one) for one in sections),
            kinds=tuple(QuestionKind(one) for one in value["kinds"]),
            wanted=wanted,
            order=Order(value["order"]),
            feedback=Feedback(value["feedback"]),
            rule=MultipleRule(value["rule"]),
            way=Way(value["way"]),
            seconds=seconds,
        )
    except (ValueError, KeyError, TypeError, OverflowError, RecursionError):
        return None
