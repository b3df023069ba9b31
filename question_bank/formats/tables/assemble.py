"""From the cells of one question to the question: what kind it is, and what its answer names.

| the file says | options | answer | becomes |
| nothing | four | B | a single choice, its kind guessed |
| nothing | 正确, 错误 | A | true/false |
| single choice | 正确, 错误 | A | true/false; counted as the single choice that the file says |
| single choice | four | AB | a multiple choice, to be reviewed |
| multiple choice | none | ABD | a short answer, to be reviewed; counted as a multiple choice |
| nothing | none | ['甲', '乙'] | a short answer; counted as a multiple choice |
| nothing | none | text, and the stem has blanks | a fill-in |
"""

from __future__ import annotations

from question_bank.formats.batch import ImportRow, Place, Reading
from question_bank.formats.remarks import remark
from question_bank.formats.rows import NO_ID, row_of, with_own_id
from question_bank.formats.tables import stems
from question_bank.formats.tables.answers import is_nothing, letters_of, picked
from question_bank.formats.tables.cells import list_in, text_of
from question_bank.formats.tables.kinds import CHOICES, MULTIPLE, SINGLE, Kinds, is_truth_pair, truth
from question_bank.formats.tables.options import options_in
from question_bank.formats.tables.record import Made, Record, Way
from question_bank.formats.tables.typed import (
    as_fill_blank,
    as_matching,
    as_ordering,
    as_recitation,
    as_short_answer,
    free_answer,
)
from question_bank.model.question import Question, QuestionKind, QuestionStatus

_SURE = 0.9
NO_EXPLANATION = frozenset({"略", "无", "无。", "略。", "暂无", "暂无解析", "无解析", "null", "None", "-"})
"""Explanations that say that there is none."""


def assembled(place: Place, record: Record, way: Way, text: str = "") -> ImportRow:
    """Return the row of the question that `record` holds."""
    record, said = _cleaned(record, way)
    made = _made(record, said, way)
    question = made.question
    if not question.stem.strip():
        made.faults.append(remark("no_stem"))
    remarks = (*record.remarks, *made.remarks)
    if made.faults:
        # The window says what else is wrong as soon as somebody mends it.
        return ImportRow(
            place, with_own_id(question), made.kind, tuple(made.faults), remarks, text, tuple(made.readings)
        )
    return row_of(place, question, kind=made.kind, remarks=remarks, text=text, readings=made.readings)


def _cleaned(record: Record, way: Way) -> tuple[Record, Kinds]:
    """Return the record with a bare stem, an answer taken out of the stem where it has no other, and the kinds said."""
    stem, origin = stems.without_origin(record.stem)
    if way.numbered:
        stem = stems.without_number(stem)
    stem, tagged = stems.without_tag(stem)
    answer = record.answer
    if record.right is None and is_nothing(answer, record.options):
        inside = stems.answers_inside(stem)
        if inside:
            answer = inside[-1]
            stem = stems.without_answer(stem, [inside[-1]])
    elif isinstance(answer, str):
        stem = stems.without_answer(stem, [answer])
    options = _without_end(record.options)
    if not any(options):
        stem, below = stems.with_options_apart(stem)
        options = options_in(below).texts if below else options
    explanation = record.explanation.strip()
    cleaned = record._replace(
        stem=stem.strip(),
        answer=answer,
        options=options,
        explanation="" if explanation in NO_EXPLANATION else explanation,
        tags=(*record.tags, origin) if origin else record.tags,
    )
    above = way.kinds or ((way.last_kind,) if way.last_kind else ())
    if sum(1 for option in options if option) > 2 and not set(above) & set(CHOICES):
        above = ()  # the name of a sheet or file says nothing of a question that shows its options
    return cleaned, record.kinds or tagged or above


def _without_end(options: tuple[str, ...]) -> tuple[str, ...]:
    count = len(options)
    while count and not options[count - 1]:
        count -= 1
    return options[:count]


def _made(record: Record, said: Kinds, way: Way) -> Made:
    kind = said[0] if len(said) == 1 else None
    present = [option for option in record.options if option]
    if kind is QuestionKind.TRUE_FALSE and (len(present) < 2 or is_truth_pair(present)):
        return _as_true_false(record, kind, way)
    if kind is QuestionKind.FILL_BLANK:
        return as_fill_blank(record, kind)
    if kind is QuestionKind.SHORT_ANSWER:
        return as_short_answer(record, kind)
    if kind is QuestionKind.RECITATION:
        return as_recitation(record)
    if kind is QuestionKind.ORDERING:
        return as_ordering(record)
    if kind is QuestionKind.MATCHING:
        return as_matching(record)
    if len(present) >= 2:
        if is_truth_pair(present) and (kind is SINGLE or (not said and not stems.gap_is_inside(record.stem))):
            made = _as_true_false(record, kind or QuestionKind.TRUE_FALSE, way)
            if kind is None:
                _guessed(made, "options right and wrong", 0.95)
            else:
                made.remarks.append(remark("kind_changed", kind.value, QuestionKind.TRUE_FALSE.value))
            return made
        return _as_choice(record, said, way)
    if kind in CHOICES or said == CHOICES:
        return _without_options(record, kind)
    return _of_answer_alone(record)


def _as_choice(record: Record, said: Kinds, way: Way) -> Made:
    """Return a choice; the number of right options decides which of the two it can be."""
    kind = said[0] if len(said) == 1 else None
    stem = stems.with_gap(record.stem)
    options = tuple(option for option in record.options if option)
    made = Made(kind or SINGLE, _question(record, SINGLE, stem, (), options))
    places = record.right
    if places is None and not is_nothing(record.answer, record.options):
        places = picked(record.answer, record.options, way.style)
        if places is None:
            made.faults.append(remark("answer_unknown", text_of(record.answer).strip()[:80]))
    if not places:
        made.question = _question(record, kind if kind is MULTIPLE else SINGLE, stem, (), options)
        made.faults = made.faults or [remark("no_answer")]
        return made
    answer = tuple(dict.fromkeys(record.options[place] for place in places))
    if len(set(options)) < len(options):
        # The same text twice leaves nothing to choose between.
        repeated = next(option for option in options if options.count(option) > 1)
        made.remarks.append(remark("option_repeated", repeated[:60]))
        options = tuple(dict.fromkeys(options))
    can_be = SINGLE if len(answer) == 1 else MULTIPLE
    contradicted = kind is not None and kind is not can_be
    status = QuestionStatus.REVIEW if contradicted or made.remarks else QuestionStatus.APPROVED
    made.question = _question(record, can_be, stem, answer, options, status)
    made.kind = kind or can_be
    if kind is None:
        _guessed(made, "number of right options", 0.9)
    elif contradicted:
        made.remarks.append(remark("kind_changed", kind.value, can_be.value))
    return made


def _as_true_false(record: Record, kind: QuestionKind, way: Way) -> Made:
    said = text_of(record.answer).strip()
    places = record.right
    if places is None and len(record.options) >= 2:
        places = picked(record.answer, record.options, way.style)
    value = truth(record.options[places[0]]) if places else truth(said) or truth(said.lstrip("AaBb .、．:：)"))
    made = Made(kind, _question(record, QuestionKind.TRUE_FALSE, record.stem, (value,) if value else ()))
    if value is None and not is_nothing(record.answer, record.options):
        value = _counted_truth(said)
        made.question = _question(record, QuestionKind.TRUE_FALSE, record.stem, (value,) if value else ())
        made.remarks += [remark("answer_guessed", said, value)] if value else []
        made.faults += [] if value else [remark("answer_unknown", said[:80])]
    elif value is None:
        made.faults.append(remark("no_answer"))
    return made


def _counted_truth(said: str) -> str | None:
    """Return what A and B, 1 and 2 or 1 and 0 stand for where no option says it: right comes first."""
    places = letters_of(said)
    if places in ((0,), (1,)):
        return truth("对" if places == (0,) else "错")
    return {"1": truth("对"), "2": truth("错"), "0": truth("错")}.get(said)


def _of_answer_alone(record: Record) -> Made:
    """Return the question of a stem and an answer, of whose kind nothing is said."""
    answer = record.answer
    if is_nothing(answer):
        made = Made(None, _question(record, QuestionKind.SHORT_ANSWER, record.stem, ()))
        made.faults.append(remark("no_answer"))
        return made
    listed = list_in(answer)
    said = text_of(answer).strip()
    if isinstance(listed, list | tuple) or letters_of(said) is not None:
        return _without_options(record, None)
    if truth(said) is not None:
        made = _as_true_false(record, QuestionKind.TRUE_FALSE, Way())
        _guessed(made, "an answer that says right or wrong", 0.95)
    elif "__" in record.stem or "＿＿" in record.stem:
        made = as_fill_blank(record, QuestionKind.FILL_BLANK)
        _guessed(made, "blanks in the stem", 0.9)
    else:
        made = as_short_answer(record, QuestionKind.SHORT_ANSWER)
        _guessed(made, "an answer in words", 0.8)
    return made


def _without_options(record: Record, kind: QuestionKind | None) -> Made:
    """Return a choice that came without its options as what can be asked of it: its answer, to be compared by hand."""
    answer, count = free_answer(record)
    stem = stems.with_gap(record.stem)
    can_be = SINGLE if count == 1 else MULTIPLE
    made = Made(kind or (can_be if answer else None), _question(record, QuestionKind.SHORT_ANSWER, stem, ()))
    if not answer:
        made.faults.append(remark("no_answer"))
        return made
    made.question = _question(
        record, QuestionKind.SHORT_ANSWER, stem, (answer,), status=QuestionStatus.REVIEW, reason="no_options"
    )
    made.remarks.append(remark("no_options"))
    if kind is None:
        _guessed(made, "number of right answers", 0.8)
    return made


def _question(
    record: Record,
    kind: QuestionKind,
    stem: str,
    answer: tuple[str, ...],
    options: tuple[str, ...] = (),
    status: QuestionStatus = QuestionStatus.APPROVED,
    reason: str = "",
) -> Question:
    return Question(
        NO_ID,
        kind,
        stem,
        answer,
        options,
        explanation=record.explanation,
        section=record.section,
        status=status,
        reason=reason,
        tags=record.tags,
    )


def _guessed(made: Made, rule: str, confidence: float) -> None:
    """Keep by which rule the kind was found; what options, key or blanks decide is no guess to be looked at."""
    if made.kind is not None:
        if confidence < _SURE:
            made.remarks.append(remark("kind_guessed", made.kind.value))
        made.readings.append(Reading("kind", rule, confidence))
