"""Hypothesis strategies of the bank's nouns: what people never type, yet valid."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from question_bank.model import (
    BLANK,
    RIGHT,
    WRONG,
    Evidence,
    FormulationKind,
    FormulationRef,
    MappedText,
    Outline,
    Paragraph,
    Question,
    QuestionKind,
    QuestionStatus,
    Section,
    Sentence,
    Soundness,
)

ids = st.binary(min_size=16, max_size=16)
_characters = st.one_of(
    st.sampled_from("党的政治功能、，。；：“”（）—-,\"'\\\n\t 0123456789abcABC％×①Ａ｜\u3000"),
    st.characters(exclude_categories=("Cs", "Cc")),
)
texts = st.text(_characters, max_size=24)
wordings = texts.filter(lambda text: bool(text.strip()))
"""Texts that are not blank."""


@st.composite
def evidences(draw: st.DrawFn) -> Evidence:
    """One piece of evidence whose text has the length of its span."""
    text = draw(st.text(_characters, min_size=1, max_size=20))
    start = draw(st.integers(0, 10_000))
    return Evidence(start, start + len(text), text)


def _typed(draw: st.DrawFn, answers: int) -> dict[str, Any]:
    answer = tuple(draw(wordings) for _ in range(answers))
    accepted = st.lists(wordings, max_size=2).map(tuple)
    return {"answer": answer, "accepted": draw(st.just(()) | st.tuples(*(accepted for _ in answer)))}


def _wording_of(draw: st.DrawFn, kind: QuestionKind) -> dict[str, Any]:
    stem = draw(wordings)
    if kind in (QuestionKind.SINGLE_CHOICE, QuestionKind.MULTIPLE_CHOICE):
        options = tuple(draw(st.lists(wordings, min_size=2, max_size=6, unique=True)))
        least, most = (1, 1) if kind is QuestionKind.SINGLE_CHOICE else (2, len(options))
        places = draw(st.sets(st.integers(0, len(options) - 1), min_size=least, max_size=most))
        return {"stem": stem, "options": options, "answer": tuple(options[place] for place in sorted(places))}
    if kind is QuestionKind.TRUE_FALSE:
        return {"stem": stem, "answer": (draw(st.sampled_from((RIGHT, WRONG))),)}
    if kind is QuestionKind.FILL_BLANK:
        pieces = [piece.replace("＿", "") for piece in draw(st.lists(texts, min_size=2, max_size=4))]
        return {"stem": BLANK.join(pieces), **_typed(draw, len(pieces) - 1)}
    if kind is QuestionKind.ORDERING:
        answer = tuple(draw(st.lists(wordings, min_size=2, max_size=6, unique=True)))
        return {"stem": stem, "answer": answer, "options": tuple(draw(st.permutations(answer)))}
    if kind is QuestionKind.MATCHING:
        options = tuple(draw(st.lists(wordings, min_size=2, max_size=5, unique=True)))
        answer = tuple(draw(wordings) for _ in options)
        pool = draw(st.permutations((*answer, *draw(st.lists(wordings, max_size=2)))))
        return {"stem": stem, "options": options, "answer": answer, "pool": tuple(pool)}
    if kind is QuestionKind.RECITATION:
        return {"stem": stem, **_typed(draw, draw(st.integers(1, 4)))}
    return {"stem": stem, **_typed(draw, 1)}


@st.composite
def questions(draw: st.DrawFn, kinds: st.SearchStrategy[QuestionKind] | None = None) -> Question:
    """One valid question of any of the eight kinds (or of `kinds`), with any of its optional fields."""
    kind = draw(st.sampled_from(QuestionKind) if kinds is None else kinds)
    formulation = st.builds(FormulationRef, id=ids, kind=st.sampled_from(FormulationKind).map(str) | wordings)
    return Question(
        id=draw(ids),
        kind=kind,
        explanation=draw(texts),
        section=tuple(draw(st.lists(wordings, max_size=3))),
        formulation=draw(st.none() | formulation),
        evidence=tuple(draw(st.lists(evidences(), max_size=2))),
        status=draw(st.sampled_from(QuestionStatus)),
        reason=draw(texts),
        version=draw(st.integers(1, 1000)),
        tags=tuple(draw(st.lists(wordings, max_size=2))),
        **_wording_of(draw, kind),
    )


@st.composite
def outlines(draw: st.DrawFn) -> Outline:
    """One outline of any raw text and any tree of sections; normalising dropped some of its characters."""
    raw = draw(st.text(_characters, min_size=1, max_size=60))
    origins = tuple(index for index in range(len(raw)) if draw(st.booleans()) or index == 0)
    text = "".join(raw[index] for index in origins)
    places = st.tuples(st.integers(0, len(text)), st.integers(0, len(text))).map(lambda pair: (min(pair), max(pair)))
    sections: list[Section] = []
    for number in range(draw(st.integers(0, 5))):
        parent = draw(st.none() | st.integers(0, number - 1)) if number else None
        sections.append(
            Section(
                number=number,
                parent=parent,
                depth=1 if parent is None else sections[parent].depth + 1,
                label=draw(texts),
                ordinal=draw(st.integers(0, 99)),
                title=draw(wordings),
                heading=tuple(draw(st.lists(places, min_size=1, max_size=2))),
                has_body=draw(st.booleans()),
                flawed=draw(st.booleans()),
                point=draw(st.booleans()),
            )
        )
    in_section = st.none() | st.integers(0, len(sections) - 1) if sections else st.none()
    paragraphs = [
        Paragraph(*draw(places), draw(in_section), draw(st.booleans())) for _ in range(draw(st.integers(0, 3)))
    ]
    sentences = [
        Sentence(*draw(places), draw(in_section), draw(st.sampled_from(Soundness)), ())
        for _ in range(draw(st.integers(0, 3)))
    ]
    mapped = MappedText(text, origins)
    return Outline(draw(texts), raw, mapped, tuple(sections), tuple(paragraphs), tuple(sentences))
