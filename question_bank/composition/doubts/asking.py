"""Of which questions a doubt is asked: most doubts are of one or two kinds alone."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from question_bank.composition.draft import SAID, Draft
from question_bank.composition.framing.stems import bare, filled_in
from question_bank.composition.source import Source
from question_bank.model import FormulationKind, QuestionKind

_ASKED_FOR = re.compile("(?:内容|分别是哪[^。]{1,3})?。?$")
"""How a stem that asks for a list ends behind the name of it."""
Ask = Callable[[Draft, Sequence[str], Source], str]
"""Returns why a question with these distractors should be read before it is published, or ""."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """A doubt that is asked only of questions of certain kinds, from certain formulations (none named: of all)."""

    ask: Ask
    questions: frozenset[QuestionKind]
    formulations: frozenset[FormulationKind]

    def concerns(self, question: QuestionKind, formulation: FormulationKind) -> bool:
        """Tell whether it is asked of such questions from such formulations."""
        asked = not self.questions or question in self.questions
        return asked and (not self.formulations or formulation in self.formulations)


def as_shown(draft: Draft, distractors: Sequence[str]) -> str:
    """Return the words of the stem as a member reads them with the answer: in a false statement the wrong ones."""
    return bare(filled_in(draft).replace(SAID, distractors[0] if distractors else ""))


def list_asked(draft: Draft) -> str:
    """Return how the list is called for which `draft` asks, without the words behind its name."""
    return _ASKED_FOR.sub("", draft.fact[0])


def term_of(draft: Draft) -> str:
    """Return the term that the first item of a definition explains, without marks, "" where it has none."""
    left = draft.formulation.items[0].left
    return left.text.strip("“”") if left is not None else ""


def sign_before(draft: Draft, source: Source) -> str:
    """Return the character right before the first words that `draft` cites, "" where it cites none."""
    start = draft.spans[0][0] if draft.spans else 0
    return source.text[start - 1] if start else ""


def sign_behind(draft: Draft, source: Source) -> str:
    """Return the character right behind the last words that `draft` cites, "" where it cites none."""
    end = draft.spans[-1][1] if draft.spans else len(source.text)
    return source.text[end : end + 1]


def clause_before(draft: Draft, source: Source) -> str:
    """Return the clause of the same sentence right before the first words that `draft` cites, "" where none is."""
    start = draft.spans[0][0] if draft.spans else 0
    sentence = source.sentence_at(start)
    before = sentence.clauses_before(start) if sentence else []
    return source.text[before[-1].start : before[-1].end] if before else ""


def only_of(*kinds: QuestionKind | FormulationKind) -> Callable[[Ask], Doubt]:
    """Make a doubt of the function below: asked only of these kinds of questions, from these kinds of formulations."""
    questions = frozenset(kind for kind in kinds if isinstance(kind, QuestionKind))
    formulations = frozenset(kind for kind in kinds if isinstance(kind, FormulationKind))
    return lambda ask: Doubt(ask, questions, formulations)
