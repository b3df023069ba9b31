"""Words for values: names, dates, durations, counts and errors in the language of the interface.

Days are proleptic ordinals (`date.toordinal`) or dates, times Unix milliseconds shown in the time zone of the computer,
durations milliseconds of which only whole units are said, so that the same one reads the same
everywhere.
"""

from __future__ import annotations

import datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDate, QDateTime, QLocale, QObject

from question_bank.errors import KnownError
from question_bank.model import QuestionKind, QuestionStatus
from studyapp.quiz.records import Certainty
from studyapp.quiz.request import Feedback, MultipleRule, Order, QuizMode
from studyapp.ui.error_texts import ERROR_TEXTS

Day = int | datetime.date

translate = QCoreApplication.translate

_JULIAN = 1_721_425
"""The Julian day of ordinal 0."""

_KINDS = {
    QuestionKind.SINGLE_CHOICE: QT_TRANSLATE_NOOP("wording", "Single choice"),
    QuestionKind.MULTIPLE_CHOICE: QT_TRANSLATE_NOOP("wording", "Multiple choice"),
    QuestionKind.TRUE_FALSE: QT_TRANSLATE_NOOP("wording", "True or false"),
    QuestionKind.FILL_BLANK: QT_TRANSLATE_NOOP("wording", "Fill in"),
    QuestionKind.ORDERING: QT_TRANSLATE_NOOP("wording", "Ordering"),
    QuestionKind.MATCHING: QT_TRANSLATE_NOOP("wording", "Matching"),
    QuestionKind.RECITATION: QT_TRANSLATE_NOOP("wording", "Recitation"),
    QuestionKind.SHORT_ANSWER: QT_TRANSLATE_NOOP("wording", "Short answer"),
}
_MODES = {
    QuizMode.TODAY: QT_TRANSLATE_NOOP("wording", "Today's practice"),
    QuizMode.PRACTICE: QT_TRANSLATE_NOOP("wording", "Practice"),
    QuizMode.AGAIN: QT_TRANSLATE_NOOP("wording", "Missed ones again"),
    QuizMode.EXAM: QT_TRANSLATE_NOOP("wording", "Exam"),
    QuizMode.CHALLENGE: QT_TRANSLATE_NOOP("wording", "Challenge"),
}
_ORDERS = {
    Order.SEQUENTIAL: QT_TRANSLATE_NOOP("wording", "In order"),
    Order.RANDOM: QT_TRANSLATE_NOOP("wording", "Shuffled"),
    Order.UNSEEN_FIRST: QT_TRANSLATE_NOOP("wording", "New ones first"),
    Order.MISSED_FIRST: QT_TRANSLATE_NOOP("wording", "Missed ones first"),
    Order.DUE: QT_TRANSLATE_NOOP("wording", "Due for review"),
}
_FEEDBACKS = {
    Feedback.EACH: QT_TRANSLATE_NOOP("wording", "After each question"),
    Feedback.END: QT_TRANSLATE_NOOP("wording", "After handing in"),
}
_RULES = {
    MultipleRule.ALL_OR_NOTHING: QT_TRANSLATE_NOOP("wording", "All or nothing"),
    MultipleRule.PARTIAL: QT_TRANSLATE_NOOP("wording", "Partial credit"),
}
_STATUSES = {
    QuestionStatus.APPROVED: QT_TRANSLATE_NOOP("wording", "In use"),
    QuestionStatus.REVIEW: QT_TRANSLATE_NOOP("wording", "To be reviewed"),
    QuestionStatus.RETIRED: QT_TRANSLATE_NOOP("wording", "Retired"),
}
_CERTAINTIES = {
    Certainty.SURE: QT_TRANSLATE_NOOP("wording", "Sure"),
    Certainty.UNSURE: QT_TRANSLATE_NOOP("wording", "Not sure"),
    Certainty.GUESSED: QT_TRANSLATE_NOOP("wording", "Guessed"),
}


# --- names ---


def kind_name(kind: QuestionKind) -> str:
    """Return the kind as a short name, as on a tag."""
    return _say(_KINDS[kind])


def mode_name(mode: QuizMode) -> str:
    """Return what a sitting was."""
    return _say(_MODES[mode])


def order_name(order: Order) -> str:
    """Return how questions are chosen."""
    return _say(_ORDERS[order])


def feedback_name(feedback: Feedback) -> str:
    """Return when one learns what was right."""
    return _say(_FEEDBACKS[feedback])


def rule_name(rule: MultipleRule) -> str:
    """Return how a multiple choice is marked."""
    return _say(_RULES[rule])


def status_name(status: QuestionStatus) -> str:
    """Return where a question stands in its bank."""
    return _say(_STATUSES[status])


def certainty_name(certainty: Certainty) -> str:
    """Return how sure a member was."""
    return _say(_CERTAINTIES[certainty])


def error_sentence(error: Exception) -> str:
    """Return the one sentence that tells people of a fault of the world."""
    if not isinstance(error, KnownError):
        return translate("wording", "Something unexpected happened; it was written to the log. Nothing was lost.")
    for code in (error.code, *(kind.__name__ for kind in type(error).__mro__)):
        if code in ERROR_TEXTS and (error.path or "%1" not in str(ERROR_TEXTS[code])):
            return _say(ERROR_TEXTS[code]).replace("%1", error.path)
    return str(error)


# --- dates and times ---


def date_text(day: Day) -> str:
    """Return the date of `day`: 11月22日, 22 Nov."""
    return _locale().toString(_date(day), translate("wording", "d MMM", "date without year, in Qt's letters"))


def date_with_year(day: Day) -> str:
    """Return the date of `day` with its year: 2026年11月22日, 22 Nov 2026."""
    return _locale().toString(_date(day), translate("wording", "d MMM yyyy", "date with year, in Qt's letters"))


def date_and_weekday(day: Day) -> str:
    """Return the date of `day` with the day of the week: 11月22日 星期日, Sunday, 22 Nov."""
    pattern = translate("wording", "dddd, d MMM", "date with day of the week, in Qt's letters")
    return _locale().toString(_date(day), pattern)


def axis_day(day: Day) -> str:
    """Return a day on an axis where the month is clear: 9日, 9 Nov."""
    pattern = translate("wording", "d MMM", "a day on an axis where the month is clear, in Qt's letters")
    return _locale().toString(_date(day), pattern)


def axis_date(day: Day) -> str:
    """Return a date on an axis, as short as can be: 11/22, 22 Nov."""
    pattern = translate("wording", "d MMM", "a date on an axis, as short as can be, in Qt's letters")
    return _locale().toString(_date(day), pattern)


def month_name(month: int) -> str:
    """Return the short name of `month` (1 to 12): 11月, Nov."""
    pattern = translate("wording", "MMM", "month alone, in Qt's letters")
    return _locale().toString(QDate(2024, month, 1), pattern)


def weekday_letter(weekday: int) -> str:
    """Return the letter of `weekday` (0 = Monday to 6 = Sunday): 一, M."""
    return _locale().dayName(weekday + 1, QLocale.FormatType.NarrowFormat)


def weekday_name(weekday: int) -> str:
    """Return the name of `weekday` (0 = Monday to 6 = Sunday): 星期一, Monday."""
    return _locale().dayName(weekday + 1, QLocale.FormatType.LongFormat)


def time_text(at: int) -> str:
    """Return the time of day: 21:14."""
    return QDateTime.fromMSecsSinceEpoch(at).toString("HH:mm")


def date_and_time(at: int) -> str:
    """Return date and time: 11月21日 20:42, 21 Nov 20:42."""
    return f"{date_text(_day(at))} {time_text(at)}"


def when_text(at: int, today: int, *, day: int | None = None) -> str:
    """Return a time as one would say it on the day `today`: 今天 21:14, 昨天 21:14, else date and time.

    `day` is the study day of `at` where `today` is one: 02:30 still belongs to the day before (None: the calendar's).
    """
    day = _day(at) if day is None else day
    if day == today:
        return translate("wording", "Today %1").replace("%1", time_text(at))
    if day == today - 1:
        return translate("wording", "Yesterday %1").replace("%1", time_text(at))
    return date_and_time(at)


def greeting(at: int, name: str) -> str:
    """Return the greeting at a time of day: 下午好，学员甲."""
    hour = QDateTime.fromMSecsSinceEpoch(at).time().hour()
    if 4 <= hour < 12:
        words = translate("wording", "Good morning, %1")
    elif 12 <= hour < 18:
        words = translate("wording", "Good afternoon, %1")
    else:
        words = translate("wording", "Good evening, %1")
    return words.replace("%1", name)


# --- figures ---


def duration_clock(milliseconds: int) -> str:
    """Return a duration as a clock shows it: 9:48, 1:02:05."""
    seconds = max(0, milliseconds // 1000)
    if seconds >= 3600:
        return f"{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"
    return f"{seconds // 60}:{seconds % 60:02}"


def duration_words(milliseconds: int) -> str:
    """Return a duration in words: 24 秒, 10 分钟, 9 小时 12 分钟."""
    seconds = max(0, milliseconds // 1000)
    if seconds < 60:
        return _Counts().seconds(seconds)
    minutes = seconds // 60
    if minutes < 60:
        return _Counts().minutes(minutes)
    hours, rest = divmod(minutes, 60)
    words = _Counts().hours(hours)
    return f"{words} {_Counts().minutes(rest)}" if rest else words


def number_text(number: float) -> str:
    """Return a number in groups of thousands, with one decimal only where it has one: 1,036, 7.5."""
    if float(number).is_integer():
        return _locale().toString(int(number))
    return _locale().toString(float(number), "f", 1)


def percent_text(part: float) -> str:
    """Return a part of the whole (0 to 1) in per cent: 74%."""
    return f"{round(part * 100)}%"


def question_count(count: int) -> str:
    """Return a number of questions: 12 题, 12 questions."""
    return _Counts().questions(count)


def sitting_count(count: int) -> str:
    """Return a number of sittings: 42 次, 42 sittings."""
    return _Counts().sittings(count)


def day_count(count: int) -> str:
    """Return a number of days: 6 天, 6 days."""
    return _Counts().days(count)


class _Counts(QObject):
    """Counted words; Qt's tool finds plural forms only where a class says `self.tr`."""

    def seconds(self, count: int) -> str:
        """Return a number of seconds."""
        return self.tr("%n second(s)", "", count)

    def minutes(self, count: int) -> str:
        """Return a number of minutes."""
        return self.tr("%n minute(s)", "", count)

    def hours(self, count: int) -> str:
        """Return a number of hours."""
        return self.tr("%n hour(s)", "", count)

    def days(self, count: int) -> str:
        """Return a number of days."""
        return self.tr("%n day(s)", "", count)

    def questions(self, count: int) -> str:
        """Return a number of questions."""
        return self.tr("%n question(s)", "", count)

    def sittings(self, count: int) -> str:
        """Return a number of sittings."""
        return self.tr("%n sitting(s)", "", count)


def _say(marked: object) -> str:
    """Return the translation of a text marked above (the mark's type is `object` in Qt's stubs)."""
    return translate("wording", str(marked))


def _locale() -> QLocale:
    """Return the locale of the interface, which the composition root sets with the language."""
    return QLocale()


def _date(day: Day) -> QDate:
    return QDate.fromJulianDay((day if isinstance(day, int) else day.toordinal()) + _JULIAN)


def _day(at: int) -> int:
    """Return the ordinal of the calendar day of a time."""
    moment = QDateTime.fromMSecsSinceEpoch(at)
    return moment.date().toJulianDay() - _JULIAN
