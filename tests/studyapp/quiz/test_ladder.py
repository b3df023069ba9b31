"""The recitation ladder: what each step hides, which step follows, when a passage comes again."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studyapp.quiz.ladder import (
    MASK,
    LadderStep,
    PassageText,
    Piece,
    Standing,
    StepRecord,
    climbed,
    is_due,
    masked,
    next_step,
    pieces_at,
    steps_of,
    typed_pieces,
)
from studyapp.quiz.ladder_run import LadderRun

TEXT = "政治功能是根本和核心，把方向、聚共识。"
PASSAGE = (PassageText(TEXT, ((5, 10),)),)
NOW, DAY = 1_795_323_600_000, 86_400_000
FULL, TERMS, FIRSTS, BLANK = LadderStep


def record(step: LadderStep, fraction: float, *, pieces: int = 10, at: int = NOW, typed: bool = False) -> StepRecord:
    recalled = round(fraction * pieces)
    return StepRecord(b"i" * 16, b"m" * 16, b"s" * 16, b"p" * 16, step, typed, pieces, recalled, fraction, at, 1, 5000)


@pytest.mark.parametrize(
    ("step", "text", "terms", "shown"),
    [
        (FULL, TEXT, ((5, 10),), TEXT),
        (TERMS, TEXT, ((5, 10),), "政治功能是■■■■■，把方向、聚共识。"),
        (TERMS, TEXT, (), TEXT),
        (FIRSTS, TEXT, (), "政■■■■■■■■■，把■■、聚■■。"),
        (BLANK, TEXT, (), "■■■■■■■■■■，■■■、■■■。"),
        (FIRSTS, "一、二和三", (), "一、二■■"),  # one character alone is its own first
        (FIRSTS, "覆盖率达99.9%以上", (), "覆■■■■■■■■■■"),  # a point inside a figure parts nothing
        (BLANK, "贯彻_思想。", (), "■■_■■。"),  # nobody can know a redaction
        (FIRSTS, "serve the people, always", (), "s■■■■ t■■ p■■■■■, a■■■■■"),
        (BLANK, "serve the people", (), "■■■■■■■■■■■■■■■■"),
        (BLANK, "  。， ", (), "  。， "),
        (BLANK, "", (), ""),
    ],
)
def test_the_table_of_what_is_shown(
    step: LadderStep, text: str, terms: tuple[tuple[int, int], ...], shown: str
) -> None:
    assert masked(text, pieces_at(step, (PassageText(text, terms),))) == shown


@pytest.mark.parametrize(
    ("step", "share", "following"),
    [
        (FULL, None, TERMS),
        (TERMS, 1.0, FIRSTS),
        (TERMS, 0.9, FIRSTS),
        (TERMS, 0.89, TERMS),
        (TERMS, 0.6, TERMS),
        (TERMS, 0.59, TERMS),  # the full text hides nothing
        (FIRSTS, 0.95, BLANK),
        (FIRSTS, 0.7, FIRSTS),
        (FIRSTS, 0.2, TERMS),
        (BLANK, 1.0, BLANK),
        (BLANK, 0.7, BLANK),
        (BLANK, 0.0, FIRSTS),
    ],
)
def test_the_table_of_the_next_step(step: LadderStep, share: float | None, following: LadderStep) -> None:
    assert next_step(step, share) is following


def test_steps_that_would_hide_nothing_are_passed_over() -> None:
    assert steps_of(PASSAGE) == tuple(LadderStep)
    plain = (PassageText("新时代"),)
    assert steps_of(plain) == (FULL, FIRSTS, BLANK)
    assert next_step(FULL, None, steps_of(plain)) is FIRSTS
    assert next_step(FIRSTS, 0.1, steps_of(plain)) is FIRSTS
    assert steps_of((PassageText("。"),)) == (FULL,)
    assert next_step(FULL, None, (FULL,)) is FULL
    single = (PassageText("甲。"),)
    assert steps_of(single) == (FULL, BLANK)
    assert next_step(BLANK, 0.0, steps_of(single)) is BLANK


def test_reading_takes_a_passage_up_without_a_memory_and_every_step_moves_it_further_away() -> None:
    standing = climbed(None, record(FULL, 0.0, pieces=0))
    assert standing == Standing(TERMS)
    assert not is_due(standing, NOW + 999 * DAY)
    at, gaps = NOW, []
    for _ in range(5):
        standing = climbed(standing, record(standing.step, 0.95, at=at))
        assert standing.memory is not None
        gaps.append(standing.memory.due - at)
        assert not is_due(standing, standing.memory.due - 1)
        assert is_due(standing, standing.memory.due)
        at = standing.memory.due
    assert standing.step is BLANK
    assert gaps == sorted(gaps)
    assert gaps[-1] > 10 * DAY
    forgotten = climbed(standing, record(BLANK, 0.3, at=at))
    assert forgotten.step is FIRSTS
    assert forgotten.memory is not None
    assert forgotten.memory.due - at < DAY
    # To read it once more says nothing of memory.
    assert climbed(forgotten, record(FULL, 0.0, pieces=0, at=at + 1)).memory == forgotten.memory
    assert not is_due(None, NOW)


def test_what_is_typed_decides_which_pieces_were_said() -> None:
    comparison, said = typed_pieces(PASSAGE, "政治功能是根本和核心，聚共识")
    assert said == (True, False, True)
    assert comparison.content == pytest.approx(2 / 3)
    assert typed_pieces(PASSAGE, "")[1] == (False, False, False)


letters = st.text(alphabet="甲乙丙丁戊abc ，。、；“”_𠮷1", max_size=40)


@st.composite
def paragraphs(draw: st.DrawFn) -> PassageText:
    text = draw(letters)
    cuts = sorted(draw(st.sets(st.integers(0, len(text)), max_size=8)))
    return PassageText(text, tuple((a, b) for a, b in zip(cuts[::2], cuts[1::2], strict=False)))


passages = st.lists(paragraphs(), min_size=1, max_size=4).map(tuple)


def of(pieces: tuple[Piece, ...], number: int) -> tuple[Piece, ...]:
    return tuple(piece for piece in pieces if piece.paragraph == number)


@given(passages, st.sampled_from(LadderStep), st.data())
def test_masks_keep_the_length_hide_what_they_should_and_come_off_exactly(
    passage: tuple[PassageText, ...], step: LadderStep, data: st.DataObject
) -> None:
    pieces = pieces_at(step, passage)
    assert [(one.paragraph, one.start) for one in pieces] == sorted((one.paragraph, one.start) for one in pieces)
    for number, (text, terms) in enumerate(passage):
        own = of(pieces, number)
        shown = masked(text, own)
        assert len(shown) == len(text)
        assert masked(text, own, own) == text
        hidden = {place for place, letter in enumerate(shown) if letter != text[place]}
        if step is TERMS:
            assert hidden == {place for start, end in terms for place in range(start, end)}
        if step is BLANK:
            assert all(not letter.isalnum() for letter in shown if letter != MASK)
        for left, right in pairwise(own):
            assert left.end <= right.start
        some = data.draw(st.sets(st.sampled_from(own))) if own else set()
        partly = masked(text, own, some)
        uncovered = {p for one in some for start, end in one.hidden for p in range(start, end)}
        assert {p for p, letter in enumerate(partly) if letter != text[p]} == hidden - uncovered
    if step is FULL:
        assert not pieces


@given(passages)
def test_a_higher_step_never_shows_more_than_the_clauses_first_characters(passage: tuple[PassageText, ...]) -> None:
    firsts, blank = pieces_at(FIRSTS, passage), pieces_at(BLANK, passage)
    for number, (text, _terms) in enumerate(passage):
        seen = masked(text, of(firsts, number))
        unseen = masked(text, of(blank, number))
        assert all(b == MASK or a == b for a, b in zip(seen, unseen, strict=True))
        assert seen.count(MASK) <= unseen.count(MASK)


@given(passages)
def test_the_whole_text_typed_says_every_piece(passage: tuple[PassageText, ...]) -> None:
    if pieces_at(BLANK, passage):
        comparison, said = typed_pieces(passage, "\n".join(one.text for one in passage))
        assert comparison.content == pytest.approx(1)
        assert all(said)


actions = st.lists(
    st.one_of(
        st.tuples(st.just("reveal"), st.integers(0, 5)),
        st.tuples(st.just("next"), st.just(0)),
        st.tuples(st.sampled_from(("right", "wrong")), st.integers(0, 5)),
        st.tuples(st.sampled_from(("all", "none", "cover")), st.just(0)),
    ),
    max_size=30,
)


@given(actions)
def test_a_run_counts_what_was_done_whatever_the_order(done: list[tuple[str, int]]) -> None:
    run = LadderRun.begin(BLANK, tuple(Piece(0, place, place + 1, ((place, place + 1),)) for place in range(6)))
    marks: dict[int, bool] = {}
    revealed: set[int] = set()
    for what, place in done:
        if what in ("reveal", "next"):
            target = run.next if what == "next" else place
            run = run.reveal(target)
            revealed |= {target} if target is not None else set()
        elif what == "cover":
            run, marks, revealed = run.covered(), {}, set()
        elif what in ("all", "none"):
            run = run.mark_rest(what == "all")
            marks = {one: marks.get(one, what == "all") for one in range(6)}
            revealed = set(range(6))
        else:
            run = run.mark(place, what == "right")
            if place in revealed:
                marks[place] = what == "right"
    assert {place for place, shown in enumerate(run.revealed) if shown} == revealed
    assert {place: mark for place, mark in enumerate(run.marks) if mark is not None} == marks
    assert run.recalled == sum(marks.values())
    assert run.over == (len(marks) == 6)
    assert run.uncovered == len(revealed)
    assert run.next == min(set(range(6)) - revealed, default=None)
    assert run.share == run.recalled / 6
    assert run.typed((True,) * 6).over
