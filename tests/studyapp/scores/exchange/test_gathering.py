"""What goes into a bundle: whole sittings of one member, exactly as the score file has them, and how many they are."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from question_bank.model import QuestionKind, QuestionRef, derive_id
from studyapp.quiz.paper import make_paper
from studyapp.quiz.paper_json import paper_to_json
from studyapp.quiz.records import AnswerRecord, Keepsake
from studyapp.quiz.request import QuizMode
from studyapp.scores import ScoreStore
from studyapp.scores.exchange import BundledSitting, BundleHead, bundled_sittings, gathering, read_bundle, write_bundle
from studyapp.statistics.answer_filter import AnswerFilter
from studyapp.statistics.totals import Extent
from tests.builders import questions
from tests.studyapp.scores.plain_sums import MEMBERS, SETS, SITTINGS, Step, kept, steps

filters = st.builds(
    AnswerFilter,
    since_day=st.none() | st.integers(739000, 739003),
    until_day=st.none() | st.integers(739000, 739003),
    set_id=st.none() | st.sampled_from(SETS),
    mode=st.none() | st.sampled_from([QuizMode.PRACTICE, QuizMode.EXAM]),
    sections=st.sampled_from([(), (derive_id("section", "0"),)]),
    kind=st.none() | st.sampled_from([QuestionKind.FILL_BLANK, QuestionKind.MATCHING]),
)


def meant(record: AnswerRecord, mode: QuizMode, wanted: AnswerFilter) -> bool:
    return (
        (wanted.since_day is None or wanted.since_day <= record.day)
        and (wanted.until_day is None or record.day <= wanted.until_day)
        and wanted.set_id in (None, record.set_id)
        and wanted.mode in (None, mode)
        and (not wanted.sections or record.section_id in wanted.sections)
        and wanted.kind in (None, record.kind)
    )


@given(work=st.lists(steps, max_size=14), wanted=filters, done=st.sets(st.integers(0, 5)), at_once=st.integers(1, 3))
def test_each_sitting_with_something_wanted_goes_in_whole(
    files: Iterator[Path], work: list[Step], wanted: AnswerFilter, done: set[int], at_once: int
) -> None:
    path = next(files)
    with ScoreStore.open(path) as store, pytest.MonkeyPatch.context() as patch:
        patch.setattr(gathering, "AT_ONCE", at_once)
        standing = {}
        for number, step in enumerate(work):
            answer = kept(number, step)
            store.record(*answer)
            standing[answer.record.sitting_id, answer.record.position] = answer.record
        for number in done:
            store.finish_sitting(SITTINGS[number].id, 5000)
        for member in MEMBERS:
            expected = {}
            for number, sitting in enumerate(SITTINGS):
                whole = tuple(standing[key] for key in sorted(standing) if key[0] == sitting.id)
                if sitting.member_id == member and any(meant(record, sitting.mode, wanted) for record in whole):
                    finished = replace(sitting, finished_at=5000 if number in done else None)
                    expected[sitting.id] = BundledSitting(finished, (), whole)
            found = list(bundled_sittings(store, member, wanted))
            assert {one.sitting.id: one for one in found} == expected
            assert len(found) == len(expected)
            assert [one.sitting.started_at for one in found] == sorted(
                (one.sitting.started_at for one in found), reverse=True
            )
            days = [record.day for one in found for record in one.answers]
            assert store.extent(member, wanted) == Extent(
                len(found),
                sum(not one.finished for one in found),
                len(days),
                min(days, default=0),
                max(days, default=0),
            )


def test_a_paper_goes_in_order_and_what_is_private_stays(files: Iterator[Path], tmp_path: Path) -> None:
    member = MEMBERS[0]
    with ScoreStore.open(next(files)) as store:
        asked = questions(8)
        refs = [QuestionRef(one.id, SETS[0], SETS[1], one.kind, None) for one in asked]
        paper = make_paper(asked, refs, seed=5, points={QuestionKind.MATCHING: 4.0})
        sitting = replace(SITTINGS[0], id=b"with a paper, 16", started_at=9000, questions=8, possible=paper.possible)
        store.begin_sitting(sitting, paper_to_json(paper))
        record, memory = kept(0, Step(0, 1, 9100, 739000, 1.0, 0, 0, 5))
        store.record(replace(record, sitting_id=sitting.id), memory)
        store.keep(member, asked[0].id, Keepsake(favourite=True, note="只给自己看的笔记"), at=1)
        store.set_pin(member, "kept of a PIN")
        path = tmp_path / "one.scorebundle"
        write_bundle(path, BundleHead(member, "甲", 9999), bundled_sittings(store, member))
        (one,) = read_bundle(path).sittings
        assert [question.question_id for question in one.asked] == [question.id for question in asked]
        assert [question.points for question in one.asked] == [item.points for item in paper.items]
        assert {(question.set_id, question.section_id) for question in one.asked} == {(SETS[0], SETS[1])}
        assert one.sitting == sitting
        assert not one.finished
        for private in ("只给自己看的笔记", "kept of a PIN"):
            assert private not in repr(read_bundle(path))
