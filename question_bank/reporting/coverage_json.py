"""A coverage as JSON for other programs.

    {"format": "question-bank coverage", "version": 1, "title": …,
     "formulations": {"asked": 28, "shared": 8, "review": 3, "unasked": 21},          how many have which standing
     "characters": {"asked": 2100, "review": 0, "unasked": 300, "plain": 4400},
     "questions": {"approved": 120, "review": 3},
     "kinds": [{"formulation": "figures", "question": "fill_blank", "approved": 1, "review": 0, "refused": 2}, …],
     "sections": [{"label": "（一）", "title": …, "depth": 1, "path": ["一、…", "（一）…"],
       "formulations": [{"id": hex, "kind": …, "certain": true, "standing": "asked", "words": …,
         "evidence": [{"start", "end", "text"}],
         "questions": [{"id": hex, "kind", "status", "stem", "answer": […]} + "reason" when it has one],
         "rejections": [{"kind": "single_choice", "gate": "G4", "reason": …, "stem": …}]}]}],
     "map": [{"start": 0, "end": 31, "standing": "plain"}, …]}

`start` and `end` count characters of the document as it was read; between two entries of the map stand only the
characters that reading drops (spaces, line ends). What stands before any heading is a section without label and title,
of depth -1. A formulation that is `shared` has no approved question, but those of others ask all its words. A rejection
by the gate G10 is of something that another question asks. Within version 1 fields are only ever added.
"""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

from question_bank.composition import Rejection
from question_bank.model import Evidence, Question
from question_bank.reporting.coverage import Coverage, FormulationCoverage, SectionCoverage

FORMAT = "question-bank coverage"
VERSION = 1


def coverage_to_json(found: Coverage) -> str:
    """Return `found` as a JSON document with a section and a stretch a line."""
    statuses = Counter(question.status.value for question in found.questions)
    head: dict[str, Any] = {
        "format": FORMAT,
        "version": VERSION,
        "title": found.outline.title,
        "formulations": found.standings(),
        "characters": found.characters(),
        "questions": {"approved": statuses["approved"], "review": statuses["review"]},
        "kinds": [
            {
                "formulation": each.formulation_kind.value,
                "question": each.question_kind.value,
                "approved": each.approved,
                "review": each.review,
                "refused": each.refused,
            }
            for each in found.tallies
        ],
    }
    sections = ",\n".join(_line(_section(each, found)) for each in found.sections)
    stretches = ",\n".join(
        _line({"start": each.raw.start, "end": each.raw.end, "standing": each.standing}) for each in found.stretches
    )
    return f'{_line(head)[:-1]},\n"sections": [\n{sections}\n],\n"map": [\n{stretches}\n]}}\n'


def _section(covered: SectionCoverage, found: Coverage) -> dict[str, Any]:
    section = covered.section
    return {
        "label": section.label if section else "",
        "title": section.title if section else "",
        "depth": section.depth if section else -1,
        "path": found.outline.path(section.number) if section else (),
        "formulations": [_formulation(each) for each in covered.formulations],
    }


def _formulation(covered: FormulationCoverage) -> dict[str, Any]:
    return {
        "id": covered.formulation.id.hex(),
        "kind": covered.formulation.kind.value,
        "certain": covered.formulation.certain,
        "standing": covered.standing,
        "words": covered.words,
        "evidence": [_evidence(each) for each in covered.evidence],
        "questions": [_question(each) for each in covered.questions],
        "rejections": [_rejection(each) for each in covered.rejections],
    }


def _evidence(piece: Evidence) -> dict[str, Any]:
    return {"start": piece.start, "end": piece.end, "text": piece.text}


def _question(question: Question) -> dict[str, Any]:
    found: dict[str, Any] = {
        "id": question.id.hex(),
        "kind": question.kind.value,
        "status": question.status.value,
        "stem": question.stem,
        "answer": question.answer,
    }
    if question.reason:
        found["reason"] = question.reason
    return found


def _rejection(rejection: Rejection) -> dict[str, Any]:
    return {
        "kind": rejection.kind.value,
        "gate": rejection.gate,
        "reason": rejection.reason,
        "stem": rejection.stem,
    }


def _line(value: dict[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False)
