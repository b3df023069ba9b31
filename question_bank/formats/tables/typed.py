"""Questions whose answer is typed or put in order: fill-ins, short answers, recitations, orderings."""

from __future__ import annotations

import re
from dataclasses import replace

from question_bank.formats.remarks import remark
from question_bank.formats.rows import NO_ID
from question_bank.formats.tables import stems
from question_bank.formats.tables.answers import is_nothing, letters_of
from question_bank.formats.tables.cells import list_in, text_of
from question_bank.formats.tables.record import Made, Record
from question_bank.model.question import BLANK, Question, QuestionKind, QuestionStatus

_SEPARATORS = tuple(re.compile(pattern) for pattern in (r"\s*\n\s*", r"[；;]", r"[|｜]", r"、", r"[，,]", r"/", r"\s+"))
_ALTERNATIVES = re.compile(r"[；;|｜\n]")
_END = re.compile(r"[。.？?！!\s]*$")


def free_answer(record: Record) -> tuple[str, int]:
    """Return the answer as one text, and how many right options it names or lists; "" and 0 where there is none."""
    if is_nothing(record.answer):
        return "", 0
    listed = list_in(record.answer)
    if isinstance(listed, list | tuple):
        texts = [text for each in listed if (text := text_of(each).strip())]
        return "\n".join(texts), len(texts)
    text = text_of(record.answer).strip()
    places = letters_of(text)
    return text, 1 if places is None else len(places)


def as_short_answer(record: Record, kind: QuestionKind) -> Made:
    """Return a question that is answered freely; a letter for an answer stands for the option that it names."""
    texts = _texts(record)
    made = Made(kind, _typed(record, QuestionKind.SHORT_ANSWER, record.stem, ("\n".join(texts),) if texts else ()))
    if not texts:
        made.faults.append(remark("no_answer"))
    return made


def as_recitation(record: Record) -> Made:
    """Return a recitation, each line of its answer one point."""
    points = tuple(point.strip() for text in _texts(record) for point in text.split("\n") if point.strip())
    made = Made(QuestionKind.RECITATION, _typed(record, QuestionKind.RECITATION, record.stem, points))
    if not points:
        made.faults.append(remark("no_answer"))
    return made


def as_fill_blank(record: Record, kind: QuestionKind) -> Made:
    """Return a fill-in; where its blanks and its answers are not as many, a short answer to be reviewed."""
    texts = _texts(record)
    stem, blanks = stems.with_blanks(record.stem)
    made = Made(kind, _typed(record, QuestionKind.FILL_BLANK, stem, texts))
    if not texts:
        made.faults.append(remark("no_answer"))
        return made
    if not blanks:
        end = _END.search(stem)
        place = end.start() if end else len(stem)
        stem, blanks = stem[:place] + BLANK + stem[place:], 1
        made.remarks.append(remark("blank_added"))
    answer = _fillers(texts, blanks)
    if blanks == 1 and len(texts) > 1:  # several wordings for one blank
        made.question = _typed(record, QuestionKind.FILL_BLANK, stem, texts[:1], (texts[1:],))
    elif answer is None:
        made.question = _typed(record, QuestionKind.SHORT_ANSWER, stem, ("\n".join(texts),), review=True)
        made.remarks.append(remark("blanks_undivided", str(blanks)))
    else:
        accepted = tuple(text.strip() for text in _ALTERNATIVES.split(record.accepted) if text.strip())
        made.question = _typed(
            record, QuestionKind.FILL_BLANK, stem, answer, (accepted,) if accepted and blanks == 1 else ()
        )
    return made


def as_ordering(record: Record) -> Made:
    """Return an ordering: the answer names each item by its letter, in the right order."""
    letters = [ord(sign) - ord("A") for sign in text_of(record.answer).upper() if "A" <= sign <= "Z"]
    options = tuple(option for option in record.options if option)
    made = Made(QuestionKind.ORDERING, _typed(record, QuestionKind.ORDERING, record.stem, (), options=options))
    if is_nothing(record.answer):
        made.faults.append(remark("no_answer"))
    elif sorted(letters) != list(range(len(options))):
        made.faults.append(remark("answer_unknown", text_of(record.answer).strip()[:80]))
    else:
        answer = tuple(options[place] for place in letters)
        made.question = _typed(record, QuestionKind.ORDERING, record.stem, answer, options=options)
    return made


def as_matching(record: Record) -> Made:
    """Return a matching: the options are its left column, the answer has a partner for each, in their order."""
    options = tuple(option for option in record.options if option)
    texts = _texts(record._replace(options=()))
    partners = _fillers(texts, len(options)) if texts and len(options) > 1 else None
    made = Made(QuestionKind.MATCHING, _typed(record, QuestionKind.MATCHING, record.stem, (), options=options))
    if not texts:
        made.faults.append(remark("no_answer"))
    elif partners is None:
        made.faults.append(remark("partners_differ", str(len(options))))
    else:
        question = _typed(record, QuestionKind.MATCHING, record.stem, partners, options=options)
        made.question = replace(question, pool=tuple(sorted(partners)))
    return made


def _texts(record: Record) -> tuple[str, ...]:
    """Return the texts of the answer; some files put it into the first options and a letter into its column."""
    options = tuple(option for option in record.options if option)
    if is_nothing(record.answer):
        return options
    listed = list_in(record.answer)
    if isinstance(listed, list | tuple):
        return tuple(text for each in listed if (text := text_of(each).strip()))
    text = text_of(record.answer).strip()
    places = letters_of(text)
    if options and places and all(place < len(record.options) and record.options[place] for place in places):
        return tuple(record.options[place] for place in places)
    return (text,)


def _fillers(texts: tuple[str, ...], blanks: int) -> tuple[str, ...] | None:
    """Return one text for each blank: as many as there are, or one text that some separator cuts into as many."""
    if len(texts) == blanks:
        return texts
    if len(texts) != 1:
        return None
    for separator in _SEPARATORS:
        pieces = tuple(piece.strip() for piece in separator.split(texts[0].strip(" ;；|、,，")))
        if len(pieces) == blanks and all(pieces):
            return pieces
    return None


def _typed(
    record: Record,
    kind: QuestionKind,
    stem: str,
    answer: tuple[str, ...],
    accepted: tuple[tuple[str, ...], ...] = (),
    options: tuple[str, ...] = (),
    *,
    review: bool = False,
) -> Question:
    return Question(
        NO_ID,
        kind,
        stem,
        answer,
        options,
        accepted=accepted,
        explanation=record.explanation,
        section=record.section,
        status=QuestionStatus.REVIEW if review else QuestionStatus.APPROVED,
        reason="blanks_undivided" if review else "",
        tags=record.tags,
    )
