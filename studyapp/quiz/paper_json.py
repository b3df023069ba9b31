"""Papers as JSON text, without loss: what a sitting keeps so that it can go on, and be looked at, for good."""

from __future__ import annotations

import json
from typing import Any

from question_bank.model import Evidence, FormulationRef, Question, QuestionKind, QuestionStatus
from studyapp.quiz.paper import Paper, PaperItem

FORMAT = "study-paper"
VERSION = 1


class UnreadablePaperError(ValueError):
    """The text is no paper, or one of a newer program; `str(error)` says which."""


def paper_to_json(paper: Paper) -> str:
    """Return `paper` as one line of JSON."""
    value = {"format": FORMAT, "version": VERSION, "seed": paper.seed, "items": [_item(item) for item in paper.items]}
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def paper_from_json(text: str) -> Paper:
    """Return the paper that `text` holds; raises UnreadablePaperError for anything else."""
    try:
        value = json.loads(text)
        if value["format"] != FORMAT:
            raise UnreadablePaperError("The kept paper is not a paper.")
        if value["version"] > VERSION:
            raise UnreadablePaperError("The kept paper was written by a newer version of the program.")
        return Paper(tuple(_read_item(item) for item in value["items"]), int(value["seed"]))
    except UnreadablePaperError:
        raise
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise UnreadablePaperError(f"The kept paper is damaged: {error!r}.") from error


def _item(item: PaperItem) -> dict[str, Any]:
    question = item.question
    return {
        "points": item.points,
        "set": item.set_id.hex(),
        "section_id": item.section_id.hex(),
        "id": question.id.hex(),
        "kind": question.kind.value,
        "stem": question.stem,
        "options": question.options,
        "answer": question.answer,
        "pool": question.pool,
        "accepted": question.accepted,
        "explanation": question.explanation,
        "section": question.section,
        "formulation": question.formulation
        and {"id": question.formulation.id.hex(), "kind": question.formulation.kind},
        "evidence": [[piece.start, piece.end, piece.text] for piece in question.evidence],
        "status": question.status.value,
        "reason": question.reason,
        "question_version": question.version,
        "tags": question.tags,
    }


def _read_item(value: dict[str, Any]) -> PaperItem:
    formulation = value["formulation"]
    question = Question(
        id=bytes.fromhex(value["id"]),
        kind=QuestionKind(value["kind"]),
        stem=str(value["stem"]),
        options=tuple(value["options"]),
        answer=tuple(value["answer"]),
        pool=tuple(value["pool"]),
        accepted=tuple(tuple(wordings) for wordings in value["accepted"]),
        explanation=str(value["explanation"]),
        section=tuple(value["section"]),
        formulation=FormulationRef(bytes.fromhex(formulation["id"]), formulation["kind"]) if formulation else None,
        evidence=tuple(Evidence(start, end, text) for start, end, text in value["evidence"]),
        status=QuestionStatus(value["status"]),
        reason=str(value["reason"]),
        version=int(value["question_version"]),
        tags=tuple(value["tags"]),
    )
    return PaperItem(question, float(value["points"]), bytes.fromhex(value["set"]), bytes.fromhex(value["section_id"]))
