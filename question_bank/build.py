"""An outline, from a file or as text, to candidates: read, find formulations, compose."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from question_bank.composition import Rejection, compose
from question_bank.formulations import find_formulations
from question_bank.lexicon import load_lexicon
from question_bank.model import Formulation, FormulationKind, Outline, Question
from question_bank.model.collecting import uncollected
from question_bank.outline import parse_outline, read_outline

Progress = Callable[[str, float], None]


@dataclass(frozen=True, slots=True)
class BuildResult:
    """What came of one document: its outline, the formulations in it, the candidates, and what was refused and why."""

    outline: Outline
    formulations: tuple[Formulation, ...]
    candidates: tuple[Question, ...]
    rejections: tuple[Rejection, ...]


def build_questions(path: Path, progress: Progress | None = None, *, generous: bool = False) -> BuildResult:
    """Build from the document at `path`; raise UnreadableDocument when it cannot be read.

    `progress` gets the stage (read, find, compose) and how much of the whole is done, 0 to 1. `generous` keeps, under
    review, what weak matches are good for too.
    """
    _tell(progress, "read", 0.0)
    with uncollected(leaves_cycles=True):
        outline = read_outline(path)
    return build_from_outline(outline, progress, generous=generous)


def build_from_text(
    raw: str, title: str, progress: Progress | None = None, *, markdown: bool = False, generous: bool = False
) -> BuildResult:
    """Build from text that is at hand."""
    _tell(progress, "read", 0.0)
    with uncollected(leaves_cycles=True):
        outline = parse_outline(raw, title, markdown=markdown)
    return build_from_outline(outline, progress, generous=generous)


def build_from_outline(outline: Outline, progress: Progress | None = None, *, generous: bool = False) -> BuildResult:
    """Build from an outline that was read already, and perhaps corrected."""
    with uncollected():
        return _build(outline, progress, generous=generous)


def _build(outline: Outline, progress: Progress | None, *, generous: bool) -> BuildResult:
    _tell(progress, "find", 0.2)
    formulations = find_formulations(outline, lambda part: _tell(progress, "find", 0.2 + 0.3 * part))
    _tell(progress, "compose", 0.5)
    lexicon = load_lexicon()

    def told(part: float) -> None:
        _tell(progress, "compose", 0.5 + part / 2)

    composition = compose(outline, formulations, lexicon, told, generous=generous)
    found = _without_silent_sentences(formulations, composition.candidates)
    return BuildResult(outline, found, composition.candidates, composition.rejections)


def _without_silent_sentences(
    formulations: tuple[Formulation, ...], candidates: tuple[Question, ...]
) -> tuple[Formulation, ...]:
    """Return the formulations without the key sentences of which others ask: they lack no question of their own."""
    asked = {each.formulation.id for each in candidates if each.formulation}
    return tuple(each for each in formulations if each.kind is not FormulationKind.KEY_SENTENCE or each.id in asked)


def _tell(progress: Progress | None, stage: str, done: float) -> None:
    if progress is not None:
        progress(stage, done)
