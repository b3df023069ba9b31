"""Taking texts, numbers and grades out of the elements of Moodle XML."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from question_bank.formats.drafts import Draft
from question_bank.formats.losses import trimmed

if TYPE_CHECKING:
    from lxml.etree import _Element

_GRADES = (
    100, 90, 83.33333, 80, 75, 70, 66.66667, 60, 50, 40, 33.33333, 30, 25, 20, 16.66667, 14.28571, 12.5, 11.11111,
    10, 5, 0,
)  # fmt: skip
_NEAR = 0.1
"""How far from one of the grades that Moodle has a grade may be, for older files round more."""


def raw_text(element: _Element | None, path: str = "") -> str:
    """Return the text that stands at `path` in `element` as it is written; "" where there is none."""
    found = element.find(path) if element is not None and path else element
    if found is None:
        return ""
    inner = found.find("text")
    return ("".join(map(str, inner.itertext())) if inner is not None else found.text or "").strip()


def words(draft: Draft, element: _Element | None, path: str = "") -> str:
    """Return the words at `path` in `element`, by the format that is named there."""
    found = element.find(path) if element is not None and path else element
    if found is None:
        return ""
    _attachments(draft, found)
    text, format_ = raw_text(found), found.get("format", "")
    if format_ == "html":
        return draft.html(text)
    return trimmed(text) if format_ in ("plain_text", "markdown") else trimmed(draft.maybe_html(text))


def graded(draft: Draft, question: _Element) -> Iterator[tuple[_Element, float]]:
    """Yield each answer of `question` with its grade in per cent; a grade that Moodle has not is a fault."""
    for answer in question.iterfind("answer"):
        text = (answer.get("fraction") or "0").replace(",", ".").strip()
        try:
            grade = float(text)
        except ValueError:
            grade = 0.0
            draft.fault("invalid_grade", text)
        if not any(abs(abs(grade) - each) <= _NEAR for each in _GRADES):
            draft.fault("invalid_grade", text)
        yield answer, grade


def _attachments(draft: Draft, element: _Element) -> None:
    """Remark the files that are enclosed and stand in the text neither as pictures nor as sounds."""
    names = [file.get("name") or "" for file in element.iterfind("file")]
    text = raw_text(element) if names else ""
    others = [name for name in names if name and f'{name}"' in text and f'<img src="@@PLUGINFILE@@/{name}' not in text]
    if others:
        draft.say("attachment", ", ".join(others))
