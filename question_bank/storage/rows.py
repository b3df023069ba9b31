"""Questions as rows of bank.db and back."""

from __future__ import annotations

import json
from typing import Any

from question_bank.model.outline import Evidence
from question_bank.model.question import FormulationRef, Question, QuestionKind, QuestionStatus, make_question
from question_bank.model.question_filter import QuestionRef

KIND_CODES = {
    QuestionKind.SINGLE_CHOICE: 1,
    QuestionKind.MULTIPLE_CHOICE: 2,
    QuestionKind.TRUE_FALSE: 3,
    QuestionKind.FILL_BLANK: 4,
    QuestionKind.ORDERING: 5,
    QuestionKind.MATCHING: 6,
    QuestionKind.RECITATION: 7,
    QuestionKind.SHORT_ANSWER: 8,
}
STATUS_CODES = {QuestionStatus.APPROVED: 1, QuestionStatus.REVIEW: 2, QuestionStatus.RETIRED: 3}
KINDS = {code: kind for kind, code in KIND_CODES.items()}
STATUSES = {code: status for status, code in STATUS_CODES.items()}

# Made once: `json.dumps` with these settings would make an encoder for each call.
to_json = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode

_quoted = json.encoder.encode_basestring

Row = tuple[Any, ...]


def wording_of(question: Question) -> Row:
    """Return the columns that make up the wording and source of `question`, from `version` to `more`."""
    formulation = question.formulation
    more = "{}"
    if question.tags or question.accepted or question.pool or question.reason:
        found = {
            "pool": question.pool,
            "accepted": question.accepted,
            "reason": question.reason,
            "tags": question.tags,
        }
        more = to_json({name: value for name, value in found.items() if value})
    return (
        question.version,
        formulation.id if formulation else None,
        formulation.kind if formulation else None,
        question.stem,
        _texts(question.options),
        _texts(question.answer),
        question.explanation,
        to_json([(e.start, e.end, e.text) for e in question.evidence]) if question.evidence else "[]",
        more,
    )


def question_of(row: Row) -> Question:
    """Return the question of a row (id, kind, status, section path, then the columns of `wording_of`)."""
    id_, kind, status, path, version, formulation_id, formulation_kind, stem, options, answer, explanation = row[:11]
    evidence, more = row[11:13]
    rest: dict[str, Any] = json.loads(more) if more != "{}" else {}
    return make_question(
        id_,
        KINDS[kind],
        stem,
        tuple(json.loads(answer)),
        tuple(json.loads(options)) if options != "[]" else (),
        tuple(rest.get("pool", ())),
        tuple(tuple(texts) for texts in rest.get("accepted", ())),
        explanation,
        tuple(json.loads(path)),
        None if formulation_id is None else FormulationRef(formulation_id, formulation_kind),
        tuple(Evidence(start, end, text) for start, end, text in json.loads(evidence)) if evidence != "[]" else (),
        STATUSES[status],
        rest.get("reason", ""),
        version,
        tuple(rest.get("tags", ())),
    )


def _texts(texts: tuple[str, ...]) -> str:
    """Return texts as `to_json` does, which makes an encoder of its own for each list."""
    return f"[{','.join(map(_quoted, texts))}]" if texts else "[]"


def packed(question: Question) -> str:
    """Return the whole of `question` but its id as one text, for an earlier version."""
    version, formulation, *wording = wording_of(question)
    path = to_json(question.section)
    key = (KIND_CODES[question.kind], STATUS_CODES[question.status], path)
    return to_json((*key, version, formulation and formulation.hex(), *wording))


def unpacked(id_: bytes, text: str) -> Question:
    """Return the question that `packed` made a text of."""
    kind, status, path, version, formulation, *wording = json.loads(text)
    return question_of((id_, kind, status, path, version, formulation and bytes.fromhex(formulation), *wording))


def ref_of(row: Row) -> QuestionRef:
    """Return the reference of a row (id, set id, section id, kind, formulation id)."""
    id_, set_id, section_id, kind, formulation_id = row
    return QuestionRef(id_, set_id, section_id, KINDS[kind], formulation_id)
