"""One question as the JSON object of the native format, and back."""

from __future__ import annotations

from typing import Any

from question_bank.formats.fields import Fields
from question_bank.formats.rows import with_own_id
from question_bank.model.identity import ID_BYTES
from question_bank.model.outline import Evidence
from question_bank.model.question import FormulationRef, Question, QuestionKind, QuestionStatus
from question_bank.model.validation import faults

PAIR = "—"
"""Stands between the left and the right of a pair; the left is the option in the same place, so it splits exactly."""


def question_to_json(question: Question) -> dict[str, Any]:
    """Return the JSON object of a valid question; fields seldom used are there only when they say something."""
    answer = list(question.answer)
    if question.kind is QuestionKind.MATCHING:
        answer = [left + PAIR + right for left, right in zip(question.options, question.answer, strict=True)]
    formulation = question.formulation
    found: dict[str, Any] = {
        "id": question.id.hex(),
        "kind": question.kind.value,
        "stem": question.stem,
        "options": list(question.options),
        "answer": answer,
        "explanation": question.explanation,
        "section": list(question.section),
        "formulation": {"id": formulation.id.hex(), "kind": formulation.kind} if formulation else None,
        "evidence": [{"start": e.start, "end": e.end, "text": e.text} for e in question.evidence],
        "status": question.status.value,
    }
    if question.pool:
        found["pool"] = list(question.pool)
    if question.accepted:
        found["accepted"] = [list(texts) for texts in question.accepted]
    if question.reason:
        found["reason"] = question.reason
    if question.version != 1:
        found["version"] = question.version
    if question.tags:
        found["tags"] = list(question.tags)
    return found


def question_from_json(value: object) -> Question | str:
    """Return the valid question of a JSON value, or in one text all that keeps it from being one; see `draft_from`."""
    question, wrong = draft_from(value)
    return question if question is not None and not wrong else "; ".join(wrong)


def draft_from(value: object) -> tuple[Question | None, tuple[str, ...]]:
    """Return the question of a JSON value as far as it could be read (None: not at all), and all that is wrong with it.

    Without an id it gets one from its wording; a matching without a right column gets its partners, sorted.
    """
    if not isinstance(value, dict):
        return None, ("this is not an object with the fields of a question",)
    wrong: list[str] = []
    fields = Fields(value, wrong)
    kind = _kind(fields, wrong)
    status = _status(fields.text("status", QuestionStatus.APPROVED), wrong)
    options, answer, pool = fields.texts("options"), fields.texts("answer"), fields.texts("pool")
    if kind is QuestionKind.MATCHING:
        answer = _partners(options, answer, wrong)
        pool = pool or tuple(sorted(answer))
    formulation = fields.object("formulation")
    question = Question(
        id=fields.id("id"),
        kind=kind or QuestionKind.SHORT_ANSWER,
        stem=fields.text("stem"),
        answer=answer,
        options=options,
        pool=pool,
        accepted=fields.lists_of_texts("accepted"),
        explanation=fields.text("explanation"),
        section=fields.texts("section"),
        formulation=FormulationRef(formulation.id("id"), formulation.text("kind")) if formulation else None,
        evidence=tuple(
            Evidence(each.number("start", -1), each.number("end", -1), each.text("text"))
            for each in fields.objects("evidence")
        ),
        status=status,
        reason=fields.text("reason"),
        version=fields.number("version", 1),
        tags=fields.texts("tags"),
    )
    if not wrong:
        if not fields.has("id"):
            question = with_own_id(question)
        wrong += faults(question)
    elif len(question.id) != ID_BYTES:
        question = with_own_id(question)
    return question, tuple(wrong)


def _kind(fields: Fields, wrong: list[str]) -> QuestionKind | None:
    known = len(wrong)
    text = fields.text("kind")
    if not text:
        if len(wrong) == known:  # else it was named already as no text
            wrong.append("the question has no kind")
        return None
    try:
        return QuestionKind(text)
    except ValueError:
        wrong.append(f"“{text}” is not a kind of question")
        return None


def _status(text: str, wrong: list[str]) -> QuestionStatus:
    try:
        return QuestionStatus(text)
    except ValueError:
        wrong.append(f"“{text}” is not a status")
        return QuestionStatus.REVIEW


def _partners(options: tuple[str, ...], answer: tuple[str, ...], wrong: list[str]) -> tuple[str, ...]:
    """Return the right of each "left—right", in the order of `options`."""
    if len(options) != len(answer):
        wrong.append(f"{len(options)} items on the left but {len(answer)} pairs")
        return ()
    partners: list[str] = []
    for left, pair in zip(options, answer, strict=True):
        if not pair.startswith(left + PAIR):
            wrong.append(f"the pair “{pair}” does not begin with “{left}{PAIR}”")
        partners.append(pair[len(left + PAIR) :])
    return tuple(partners)
