"""Small real values for tests: `question(3)` is a valid question, different from `question(4)`."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from question_bank.model import (
    BLANK,
    CHOICE_GAP,
    RIGHT,
    WRONG,
    Clause,
    Formulation,
    FormulationKind,
    FormulationRef,
    Item,
    MappedText,
    Outline,
    Paragraph,
    Part,
    Question,
    QuestionKind,
    Section,
    Sentence,
    Soundness,
    derive_id,
)

_POINTS = ("强化政治建设", "锻造过硬队伍", "全面从严治党", "坚持系统观念", "坚持人民至上")


def question(number: int = 0, kind: QuestionKind = QuestionKind.SINGLE_CHOICE, **changes: Any) -> Question:
    """Return a valid question of `kind` whose wording and id follow from `number`; `changes` replace its fields."""
    key = number % 4
    options = tuple(f"{_POINTS[index]}（{number}）" for index in range(4))
    pairs = tuple(f"第{number}组{index}" for index in range(3))
    texts: dict[QuestionKind, dict[str, Any]] = {
        QuestionKind.SINGLE_CHOICE: {
            "stem": f"第{number}题：党的根本性建设是{CHOICE_GAP}。",
            "options": options,
            "answer": (options[key],),
        },
        QuestionKind.MULTIPLE_CHOICE: {
            "stem": f"第{number}题：全方位巩固执政根基要{CHOICE_GAP}。",
            "options": options,
            "answer": tuple(option for index, option in enumerate(options) if index != key),
        },
        QuestionKind.TRUE_FALSE: {
            "stem": f"第{number}题：政治功能是根本和核心。{CHOICE_GAP}",
            "answer": (RIGHT if number % 2 else WRONG,),
        },
        QuestionKind.FILL_BLANK: {
            "stem": f"第{number}题：政治功能是{BLANK}，组织功能是{BLANK}。",
            "answer": ("根本和核心", "基础和关键"),
            "accepted": (("根本、核心",), ()),
        },
        QuestionKind.ORDERING: {
            "stem": f"第{number}题：请按先后排列。",
            "options": tuple(f"{_POINTS[index]}{number}" for index in (2, 0, 1)),
            "answer": tuple(f"{_POINTS[index]}{number}" for index in (0, 1, 2)),
        },
        QuestionKind.MATCHING: {
            "stem": f"第{number}题：请配对。",
            "options": pairs,
            "answer": tuple(f"作用{number}—{index}" for index in range(3)),
            "pool": tuple(f"作用{number}—{index}" for index in (2, 0, 1)),
        },
        QuestionKind.RECITATION: {"stem": f"第{number}题：默写三项要求。", "answer": _POINTS[:3]},
        QuestionKind.SHORT_ANSWER: {
            "stem": f"第{number}题：简述意义。",
            "answer": (f"这是完成使命任务的必然要求（{number}）。",),
        },
    }
    made = Question(
        id=derive_id("test question", kind, str(number)),
        kind=kind,
        explanation=f"见原文第{number}处。",
        section=("一、甲章", "（一）甲节"),
        **texts[kind],
    )
    return replace(made, **changes)


def one_of_each() -> tuple[Question, ...]:
    """Return eight valid questions, one of each kind, in the order of `QuestionKind`."""
    return tuple(question(number, kind) for number, kind in enumerate(QuestionKind, start=1))


def questions(count: int, kinds: Iterable[QuestionKind] = tuple(QuestionKind)) -> tuple[Question, ...]:
    """Return `count` valid questions whose kinds go round through `kinds`."""
    wheel = tuple(kinds)
    return tuple(question(number, wheel[number % len(wheel)]) for number in range(count))


def outline(title: str = "试用提纲") -> Outline:
    """Return a small outline of two chapters, each with one paragraph of one sentence; the raw text keeps its spaces.

    Each space of the raw text is dropped by normalising, so raw and normalised positions differ.
    """
    raw = "一、 甲章\n政治功能是根本和核心。\n二、 乙章\n组织功能是基础和关键。\n"
    origins = tuple(index for index, character in enumerate(raw) if character != " ")
    text = "".join(raw[index] for index in origins)
    sections: list[Section] = []
    paragraphs: list[Paragraph] = []
    sentences: list[Sentence] = []
    for number, (label, name, words) in enumerate(
        (("一、", "甲章", "政治功能是根本和核心。"), ("二、", "乙章", "组织功能是基础和关键。"))
    ):
        head, body = text.index(label + name), text.index(words)
        end = head + len(label + name)
        sections.append(
            Section(number, None, 1, label, number + 1, name, ((head, end),), has_body=True, flawed=False, point=False)
        )
        paragraphs.append(Paragraph(head, end, number, heading=True))
        paragraphs.append(Paragraph(body, body + len(words), number, heading=False))
        clause = Clause(body, body + len(words) - 1, tainted=False)
        sentences.append(Sentence(head, end, number, Soundness.HEADING, ()))
        sentences.append(Sentence(body, body + len(words), number, Soundness.WHOLE, (clause,)))
    return Outline(title, raw, MappedText(text, origins), tuple(sections), tuple(paragraphs), tuple(sentences))


def formulation(document: Outline, words: str = "政治功能是根本和核心") -> Formulation:
    """Return the formulation of the verbatim `words` in `document` (normalised), in the section where they stand."""
    start = document.text.text.index(words)
    end = start + len(words)
    section = next(s.section for s in document.sentences if s.start <= start < s.end)
    subject, predicate = words.split("是", 1)
    item = Item(
        left=Part(subject, start, start + len(subject)),
        right=Part(predicate, end - len(predicate), end),
    )
    kind = FormulationKind.SHARED_SUBJECT
    return Formulation(derive_id("formulation", kind, words), kind, section, subject, (item,), ((start, end),))


def question_about(document: Outline, phrase: Formulation, number: int = 0, **changes: Any) -> Question:
    """Return a single choice in the section of `phrase`, with its exact raw evidence and a reference to it."""
    return question(
        number,
        section=document.path(phrase.section),
        formulation=FormulationRef(phrase.id, phrase.kind.value),
        evidence=tuple(document.evidence(start, end) for start, end in phrase.spans),
        **changes,
    )
