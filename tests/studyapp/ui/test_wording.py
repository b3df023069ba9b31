"""Words for values, in both languages of the interface."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QDate, QDateTime, QTime

from question_bank.model import QuestionKind, QuestionStatus
from studyapp.errors import KnownError, StoreFull, StoreLocked, UnreadableDocument
from studyapp.quiz.records import Certainty
from studyapp.quiz.request import Feedback, MultipleRule, Order, QuizMode
from studyapp.ui import wording
from tests.studyapp.ui.screens import speaking

SUNDAY = datetime.date(2026, 11, 22)


def at(day: datetime.date, hour: int, minute: int = 0) -> int:
    """A time of the computer's own zone as Unix milliseconds."""
    return QDateTime(QDate(day.year, day.month, day.day), QTime(hour, minute)).toMSecsSinceEpoch()


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_every_name_is_said_and_differs(qapp: object, language: str) -> None:
    with speaking(language):
        families = [
            [wording.kind_name(kind) for kind in QuestionKind],
            [wording.mode_name(mode) for mode in QuizMode],
            [wording.order_name(order) for order in Order],
            [wording.feedback_name(feedback) for feedback in Feedback],
            [wording.rule_name(rule) for rule in MultipleRule],
            [wording.status_name(status) for status in QuestionStatus],
            [wording.certainty_name(certainty) for certainty in Certainty],
        ]
    for names in families:
        assert all(names)
        assert len(set(names)) == len(names)
        assert language == "en" or all(not name.isascii() for name in names)


def test_dates_and_times_as_the_design_writes_them(qapp: object) -> None:
    with speaking("zh_CN"):
        assert wording.date_text(SUNDAY) == wording.date_text(SUNDAY.toordinal()) == "11月22日"
        assert wording.date_and_weekday(SUNDAY) == "11月22日 星期日"
        assert wording.date_with_year(SUNDAY) == "2026年11月22日"
        assert wording.date_and_time(at(datetime.date(2026, 11, 21), 20, 42)) == "11月21日 20:42"
        assert wording.when_text(at(SUNDAY, 21, 14), SUNDAY.toordinal()) == "今天 21:14"
        assert wording.when_text(at(SUNDAY, 21, 14), SUNDAY.toordinal() + 1) == "昨天 21:14"
        assert wording.when_text(at(SUNDAY, 21, 14), SUNDAY.toordinal() + 2) == "11月22日 21:14"
        night = at(SUNDAY, 2, 30)  # the study day before is not over yet
        assert wording.when_text(night, SUNDAY.toordinal() - 1, day=SUNDAY.toordinal() - 1) == "今天 02:30"
        assert wording.when_text(night, SUNDAY.toordinal(), day=SUNDAY.toordinal() - 1) == "昨天 02:30"
        assert wording.month_name(11) == "11月"
        assert [wording.weekday_letter(day) for day in (0, 6)] == ["一", "日"]
        assert wording.weekday_name(0) == "星期一"
    with speaking("en"):
        assert wording.date_text(SUNDAY) == "22 Nov"
        assert wording.date_and_weekday(SUNDAY) == "Sunday, 22 Nov"


@pytest.mark.parametrize(
    ("hour", "words"),
    [
        (5, "上午好，学员甲"),
        (11, "上午好，学员甲"),
        (12, "下午好，学员甲"),
        (18, "晚上好，学员甲"),
        (1, "晚上好，学员甲"),
    ],
)
def test_the_greeting_follows_the_clock(qapp: object, hour: int, words: str) -> None:
    with speaking("zh_CN"):
        assert wording.greeting(at(SUNDAY, hour), "学员甲") == words


def test_durations_and_counts(qapp: object) -> None:
    assert wording.duration_clock(588_000) == "9:48"
    assert wording.duration_clock(3_725_000) == "1:02:05"
    with speaking("zh_CN"):
        assert wording.duration_words(24_000) == "24 秒"
        assert wording.duration_words(119_900) == "1 分钟"
        assert wording.duration_words(600_000) == "10 分钟"
        assert wording.duration_words(33_120_000) == "9 小时 12 分钟"
        assert wording.duration_words(7_200_000) == "2 小时"
        assert wording.question_count(12) == "12 题"
        assert wording.sitting_count(42) == "42 次"
        assert wording.day_count(6) == "6 天"
    with speaking("en"):
        assert wording.question_count(1) == "1 question"
        assert wording.question_count(12) == "12 questions"
        assert wording.duration_words(61_000) == "1 minute"


def test_numbers(qapp: object) -> None:
    with speaking("zh_CN"):
        assert wording.number_text(1036) == "1,036"
        assert wording.number_text(7.5) == "7.5"
        assert wording.number_text(7.0) == "7"
        assert wording.percent_text(0.744) == "74%"


@given(milliseconds=st.integers(0, 400_000_000))
def test_a_clock_can_be_read_back(milliseconds: int) -> None:
    parts = [int(part) for part in wording.duration_clock(milliseconds).split(":")]
    seconds = sum(part * 60**power for power, part in enumerate(reversed(parts)))
    assert seconds == milliseconds // 1000


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_errors_become_one_sentence_with_their_place(qapp: object, language: str) -> None:
    errors: list[KnownError] = [
        StoreFull("no room", path="甲.db"),
        StoreLocked("held", path="甲.db"),
        UnreadableDocument("x", path="甲.db", code="document_missing"),
        UnreadableDocument("x", path="甲.db", code="document_of_tomorrow"),
    ]
    with speaking(language):
        sentences = [wording.error_sentence(error) for error in errors]
        unknown = wording.error_sentence(ValueError("boom"))
        plain = wording.error_sentence(KnownError("The sentence itself."))
    assert len(set(sentences)) == len(sentences)
    assert all("甲.db" in sentence and sentence[-1] in ".。" for sentence in sentences)
    assert "boom" not in unknown
    assert plain == "The sentence itself."
