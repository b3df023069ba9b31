"""What the tests of the exchange formats share: files of bytes, and questions as a format keeps them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from question_bank.errors import UnreadableDocument
from question_bank.formats import ImportBatch, ImportRow, losses, read_questions, write_questions
from question_bank.formats.losses import trimmed
from question_bank.model import Question, QuestionKind, QuestionStatus
from question_bank.model.validation import faults
from tests import strategies


def read(data: bytes | str, name: str) -> ImportBatch:
    """Return what a file of that name with those bytes holds."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_bytes(data.encode() if isinstance(data, str) else data)
        return read_questions(path)


def only(batch: ImportBatch) -> Question:
    """Return the one question of `batch`, which is good."""
    (row,) = batch.rows
    assert row.faults == ()
    assert row.question is not None
    return row.question


def codes(row: ImportRow) -> tuple[str, ...]:
    """Return the codes of all that is said of `row`."""
    return tuple(each.code for each in (*row.faults, *row.remarks))


def tidy(question: Question) -> Question:
    """Return `question` as other programs can keep it: texts trimmed, nothing of an outline, approved."""

    def texts(each: Iterable[str]) -> tuple[str, ...]:
        return tuple(trimmed(text.replace("\ufffe", "").replace("\uffff", "")) for text in each)

    return replace(
        question,
        stem=texts((question.stem,))[0],
        answer=texts(question.answer),
        options=texts(question.options),
        pool=texts(question.pool),
        accepted=tuple(tuple(dict.fromkeys(text for text in texts(each) if text)) for each in question.accepted),
        explanation=texts((question.explanation,))[0],
        section=texts(question.section),
        tags=texts(question.tags),
        formulation=None,
        evidence=(),
        status=QuestionStatus.APPROVED,
        reason="",
        version=1,
    )


def kept(question: Question) -> Question:
    """Return `question` without what is only how it is shown at first, for comparing."""
    shown = question.options if question.kind is not QuestionKind.ORDERING else tuple(sorted(question.options))
    accepted = question.accepted if any(question.accepted) else ()
    return replace(question, options=shown, pool=tuple(sorted(question.pool)), accepted=accepted)


tidy_questions = strategies.questions().map(tidy).filter(lambda question: any(question.id) and not faults(question))
"""Valid questions that no trimming changes; the id of nothing but zeros stands for none."""


def comes_back(name: str, compare: Callable[[Question], Question] = kept) -> None:
    """Check that what a file of that name says it keeps comes back from it, and that nothing else stops it."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / name

        @settings(suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow], deadline=None)
        @given(
            st.lists(tidy_questions, min_size=1, max_size=4, unique_by=lambda question: question.id), strategies.texts
        )
        def they_do(made: list[Question], title: str) -> None:
            write_questions(path, made, title)
            lossy = {question.id for question, _ in losses(path, made)}
            if len(lossy) == len(made):
                return
            # None of them may spoil its neighbours, so all are written and only the others compared.
            back = [compare(question) for question in read_questions(path).questions]
            for question in made:
                if question.id not in lossy:
                    assert compare(question) in back

        they_do()


def never_crashes(name: str, seeds: Iterable[bytes]) -> None:
    """Check that a file of that name gives rows or one sentence, whatever stands in it."""
    seeds = tuple(seeds)
    with TemporaryDirectory() as folder:
        path = Path(folder) / name

        @settings(deadline=None)
        @given(st.one_of(st.binary(max_size=300), mangled(seeds)))
        def it_does(data: bytes) -> None:
            path.write_bytes(data)
            with suppress(UnreadableDocument):
                for row in read_questions(path).rows:
                    assert row.question is not None or row.faults
                    assert row.faults or (row.question is not None and not faults(row.question))

        it_does()


@st.composite
def mangled(draw: st.DrawFn, seeds: tuple[bytes, ...]) -> bytes:
    """Return one of the real files with pieces of it cut out, doubled, or overwritten."""
    data = draw(st.sampled_from(seeds))
    for _ in range(draw(st.integers(0, 4))):
        start = draw(st.integers(0, len(data)))
        end = min(len(data), start + draw(st.integers(0, 40)))
        data = data[:start] + draw(st.binary(max_size=8) | st.just(data[start:end] * 2)) + data[end:]
    return data
