"""A draft to a row: of which kind the question is, by what the file says and else by what stands there."""

from __future__ import annotations

from question_bank.formats.batch import ImportRow, Place, Reading
from question_bank.formats.exam_text.answers import is_empty, letters_of, truth_of
from question_bank.formats.exam_text.choices import choice, lettered, true_false, truth_pair, without_options
from question_bank.formats.exam_text.draft import Draft, joined
from question_bank.formats.exam_text.gaps import LONGEST, embedded_fillers, embedded_letters, embedded_truth, with_gaps
from question_bank.formats.exam_text.kind_words import CHOICE, kind_of_word, tag_inside
from question_bank.formats.exam_text.line import FORMULA, PICTURE, UNDERLINED, UNDERLINED_END, plain
from question_bank.formats.exam_text.made import Given, Made
from question_bank.formats.exam_text.option_rules import LETTERS
from question_bank.formats.exam_text.ordered import matching, ordering, recitation
from question_bank.formats.exam_text.typed import fill_blank, short_answer
from question_bank.formats.remarks import remark
from question_bank.formats.rows import NO_ID, refused, row_of
from question_bank.model.question import BLANK, Question, QuestionKind, QuestionStatus

_CHOICES = (QuestionKind.SINGLE_CHOICE, QuestionKind.MULTIPLE_CHOICE, CHOICE)
_ORDERED = {
    QuestionKind.ORDERING: ordering,
    QuestionKind.MATCHING: matching,
    QuestionKind.RECITATION: recitation,
}
_EXCERPT = 2000
_DOUBTFUL = 0.65
"""Confidence below which a question waits for a look."""
_TAGS = (
    ("难", "难度"),
    ("知识点", "知识点"),
    ("考", "知识点"),
    ("分值", "分值"),
    ("分数", "分值"),
    ("命题单位", "来源"),
    ("来源", "来源"),
    ("出处", "来源"),
)
_NO_MARKS = str.maketrans({PICTURE: None, FORMULA: None, UNDERLINED: None, UNDERLINED_END: None})


def row_of_draft(
    draft: Draft, unit: str, part: str, *, only_right: bool, kind: QuestionKind | None = None
) -> ImportRow:
    """Return the row of `draft`; `only_right` says that the document lists no wrong options.

    `kind` is what questions are that nothing in the file names.
    """
    text = "\n".join(draft.raw)[:_EXCERPT].translate(_NO_MARKS)
    place = Place(unit, draft.line, part)
    whole = joined(draft.stem)
    if len(whole) > LONGEST:
        said = remark("too_long", str(LONGEST))
        return refused(place, said.code, said.sentence, *said.about, text=text)
    words = "".join((*draft.stem, *(line for option in draft.options for line in option.lines)))
    stem, tag = _without_tag(whole)
    marked = draft.kind or tag or draft.heading
    made = _made(draft, stem, marked or (kind or ""), only_right=only_right)
    lost = [code for code, mark in (("picture", PICTURE), ("formula", FORMULA)) if mark in words]
    remarks = [*made.remarks, *map(remark, lost)]
    counted = made.counted or made.kind
    # Options with a key, blanks, and a right or wrong decide the kind; only an answer in words leaves it open.
    if not marked and not made.faults and made.kind is QuestionKind.SHORT_ANSWER:
        remarks.append(remark("kind_guessed", counted.value.replace("_", " ")))
    readings = [
        Reading("stem", draft.style or "no_number", draft.confidence),
        Reading("kind", "tag" if draft.kind or tag else "heading" if marked else "guess", 0.97 if marked else 0.7),
        *made.readings,
    ]
    doubtful = made.doubtful or any(reading.confidence < _DOUBTFUL for reading in made.readings) or "picture" in lost
    question = Question(
        id=NO_ID,
        kind=made.kind,
        stem=_clear(made.stem),
        answer=tuple(map(_clear, made.answer)),
        options=tuple(map(_clear, made.options)),
        pool=tuple(map(_clear, made.pool)),
        explanation=_explanation(draft, made),
        section=tuple(title for title in map(_clear, draft.section) if title),
        status=QuestionStatus.REVIEW if doubtful else QuestionStatus.APPROVED,
        tags=_tags(draft),
    )
    row = row_of(place, question, kind=counted, remarks=remarks, text=text, readings=readings)
    # What validation says of a question without its key only repeats that.
    return row._replace(faults=tuple(made.faults)) if made.faults else row


def _without_tag(stem: str) -> tuple[str, str]:
    match = tag_inside(plain(stem))
    if not match:
        return stem, ""
    return (stem[: match.start()] + stem[match.end() :]).strip(), kind_of_word(match[1])


def _made(draft: Draft, stem: str, marked: str, *, only_right: bool) -> Made:
    given = Given(draft)
    if not stem and not draft.options:
        return Made(QuestionKind.SHORT_ANSWER, "", faults=[remark("no_stem")])
    if draft.fault:
        return _unclear(draft, stem, given)
    if only_right and draft.options and not given.text and embedded_letters(stem, LETTERS) is None:
        options = lettered(draft)
        return without_options(stem, "".join(options), "；".join(options.values()), marked, "only_right_options")
    if marked == QuestionKind.TRUE_FALSE:
        return true_false(draft, stem, given)
    if marked in _ORDERED and (draft.options or marked == QuestionKind.RECITATION):
        return _ORDERED[QuestionKind(marked)](draft, stem, given)
    if draft.options and (marked in _CHOICES or (not marked and len(draft.options) > 1)):
        pair = not marked and truth_pair(draft)
        return true_false(draft, stem, given) if pair else choice(draft, stem, given, marked)
    if len(draft.options) > 1 and _is_lettered(draft, given):
        made = choice(draft, stem, given, "")
        made.counted = QuestionKind(marked)
        return made
    if marked in _CHOICES and truth_of(given.text, certain=True):
        return true_false(draft, stem, given)  # the heading holds no longer
    if marked in _CHOICES:
        return _bare_choice(draft, stem, given, marked)
    if marked == QuestionKind.FILL_BLANK:
        return fill_blank(draft, stem, given)
    if marked:
        return short_answer(draft, _with_options(stem, draft), given)
    return _guessed(draft, stem, given)


def _unclear(draft: Draft, stem: str, given: Given) -> Made:
    """Return a choice whose lines do not add up to options, to be mended by hand."""
    made = choice(draft, stem, given, "")
    made.faults.append(remark(draft.fault))
    return made


def _is_lettered(draft: Draft, given: Given) -> bool:
    """Whether the answer names options by their letters, though the heading asks for something else."""
    letters = letters_of(given.text, certain=True)
    return bool(letters) and set(letters) <= {option.letter for option in draft.options}


def _with_options(stem: str, draft: Draft) -> str:
    """Return the stem of a question whose lettered lines are no options, with these lines."""
    return "\n".join((stem, *(f"{option.letter}. {option.words}" for option in draft.options)))


def _bare_choice(draft: Draft, stem: str, given: Given, marked: str) -> Made:
    """Return a choice that has no options at all."""
    if given.text:
        return without_options(stem, letters_of(given.text), given.text, marked, given.rule)
    inside = embedded_letters(stem, LETTERS)
    if inside:
        letters = "".join(inside.answers)
        return without_options(inside.stem, letters, letters, marked, inside.rule)
    made = short_answer(draft, stem, given)
    made.counted = QuestionKind(marked) if marked != CHOICE else QuestionKind.SINGLE_CHOICE
    return made


def _guessed(draft: Draft, stem: str, given: Given) -> Made:
    """Return what a question without options and without a word of its kind is, by its answer."""
    if given.text:
        letters = letters_of(given.text, certain=True)
        if truth_of(given.text, certain=True) or (letters in ("", "F") and truth_of(given.text)):
            return true_false(draft, stem, given)
        if letters:
            return without_options(stem, letters, given.text, "", given.rule)
        made = fill_blank(draft, stem, given)
        return made if BLANK in with_gaps(stem, blanks=True) else short_answer(draft, stem, given)
    if embedded_truth(stem):
        return true_false(draft, stem, given)
    inside = embedded_letters(stem, LETTERS)
    if inside:
        letters = "".join(inside.answers)
        return without_options(inside.stem, letters, letters, "", inside.rule)
    fillers = embedded_fillers(stem)
    if fillers and fillers.confidence >= 0.9:
        return fill_blank(draft, stem, given)
    return short_answer(draft, stem, given)


def _explanation(draft: Draft, made: Made) -> str:
    words = joined(draft.explanation, always_break=True)
    return _clear("\n".join(text for text in (made.explanation, "" if is_empty(words) else words) if text))


def _tags(draft: Draft) -> tuple[str, ...]:
    found: list[str] = []
    for word, words in draft.meta:
        if word == "标签":
            found += [tag for tag in (_clear(piece) for piece in words.split("；")) if tag]
            continue
        name = next((name for start, name in _TAGS if word.startswith(start) or start in word), "")
        value = _clear(words).strip(" ；;。")
        if name and value and "得分" not in word and len(value) <= 80:
            found.append(f"{name}:{value}")
    return tuple(dict.fromkeys(found))


def _clear(text: str) -> str:
    return text.translate(_NO_MARKS).strip()


def is_question(draft: Draft) -> bool:
    """Whether anything but a number says that `draft` is a question."""
    if draft.fault or draft.has_answer or len(draft.options) > 1 or draft.marked_kind:
        return True
    stem = plain(" ".join(draft.stem))
    return bool(embedded_letters(stem, LETTERS) or embedded_truth(stem) or BLANK in stem)


def has_substance(drafts: list[Draft]) -> bool:
    """Whether among `drafts` is one that has options or an answer, or that a heading calls a question."""
    return any(
        len(draft.options) > 1 or draft.has_answer or draft.marked_kind or embedded_truth(" ".join(draft.stem))
        for draft in drafts
    )
