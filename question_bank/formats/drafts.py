"""Putting together the row of one question that a format of another program holds, kind by kind."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from question_bank.formats.batch import ImportRow, Place, Remark
from question_bank.formats.remarks import remark
from question_bank.formats.rows import NO_ID, row_of
from question_bank.formats.safe_html import Words, html_words, maybe_html_words
from question_bank.model.question import BLANK, RIGHT, WRONG, Question, QuestionKind, QuestionStatus

EXCERPT = 500
"""Characters of a row as it stands in the file that are kept."""
_OWN_ID = re.compile("[0-9a-f]{32}")
_UNDERLINED = re.compile(r"_{2,}|＿{2,}")
_FAULTY = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_PAIRS = ((RIGHT, WRONG), ("对", "错"), ("是", "否"), ("√", "×"), ("true", "false"), ("t", "f"), ("right", "wrong"))
_TRUTHS = frozenset((*_PAIRS, *((wrong, right) for right, wrong in _PAIRS)))
_RIGHTS = frozenset(right for right, _ in _PAIRS)


def own_id(text: str) -> bytes:
    """Return the id that `text` writes down as this program does; `NO_ID` for the name that another one gave.

    Names of other programs ("1", "q_12") are the same in every file, so they cannot be ids here.
    """
    return bytes.fromhex(text) if _OWN_ID.fullmatch(text) else NO_ID


@dataclass(slots=True)
class Draft:
    """One question of a file while it is read: what is common to all kinds, and what there is to say about it.

    One of the methods named for a kind, or `refused`, ends it and gives its row.
    """

    place: Place
    text: str = ""
    id: bytes = NO_ID
    explanation: str = ""
    section: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    remarks: list[Remark] = field(default_factory=list)
    faults: list[Remark] = field(default_factory=list)

    @property
    def excerpt(self) -> str:
        """The beginning of the row as it stands in the file."""
        return self.text.strip()[:EXCERPT]

    def say(self, code: str, *about: str) -> None:
        """Remark `code`, once."""
        made = remark(code, *about)
        if made not in self.remarks:
            self.remarks.append(made)

    def fault(self, code: str, *about: str) -> None:
        """Note the fault `code`, for which the question is not added."""
        self.faults.append(remark(code, *about))

    def html(self, markup: str) -> str:
        """Return the words of a piece of HTML, remarking what a text cannot carry of it."""
        return self.words(html_words(markup))

    def maybe_html(self, text: str) -> str:
        """Return the words of a text that may be HTML or not."""
        return self.words(maybe_html_words(text))

    def words(self, found: Words) -> str:
        """Return the text of `found`, remarking what it cannot carry."""
        if found.pictures:
            self.say("picture")
        if found.media:
            self.say("media")
        if found.formulas:
            self.say("formula")
        return found.text

    def refused(self, code: str, *about: str, kind: QuestionKind | None = None) -> ImportRow:
        """Return the row of what cannot be asked here at all."""
        return ImportRow(self.place, None, kind, (remark(code, *about),), tuple(self.remarks), self.excerpt)

    def true_false(self, stem: str, right: bool | None) -> ImportRow:
        """Return the row of a statement that is right, wrong, or of which the file does not say (None)."""
        answer = () if right is None else (RIGHT if right else WRONG,)
        return self._row(Question(NO_ID, QuestionKind.TRUE_FALSE, stem, answer))

    def choice(
        self, stem: str, options: Sequence[tuple[str, bool]], *, multiple: bool | None, truth: bool = False
    ) -> ImportRow:
        """Return the row of a choice; `multiple` says whether the file lets several be chosen (None: it does not say).

        `truth` says that the format has no type for true/false, so that a choice of “True” and “False” is one.

        | the file says | right options | is asked as |
        | single | several, each of which would do | multiple choice, to be reviewed |
        | multiple | one | single choice, to be reviewed |
        """
        texts = tuple(text for text, _ in options)
        answer = tuple(text for text, right in options if right)
        pair = tuple(text.strip(" .。").casefold() for text in texts)
        if len(answer) == 1 and (set(texts) == {RIGHT, WRONG} or (truth and pair in _TRUTHS)):
            return self.true_false(stem, answer[0].strip(" .。").casefold() in _RIGHTS)
        said = len(answer) > 1 if multiple is None else multiple
        asked = len(answer) > 1 if answer else said
        if said and not asked:
            self.say("one_right")
        elif asked and not said:
            self.say("several_right", str(len(answer)))
        kinds = (QuestionKind.SINGLE_CHOICE, QuestionKind.MULTIPLE_CHOICE)
        question = Question(NO_ID, kinds[asked], stem, answer, texts)
        if asked != said:
            question = replace(question, status=QuestionStatus.REVIEW)
        return self._row(question, kinds[said])

    def fill(self, stem: str, answers: Sequence[Sequence[str]]) -> ImportRow:
        """Return the row of blanks, for each its answer and what else is accepted; a stem without any gets one."""
        accepted = tuple(tuple(dict.fromkeys(each for each in texts[1:] if each.strip())) for texts in answers)
        question = Question(
            NO_ID,
            QuestionKind.FILL_BLANK,
            with_blanks(stem, len(answers)),
            tuple(texts[0] for texts in answers if texts),
            accepted=accepted if any(accepted) else (),
        )
        return self._row(question)

    def short(self, stem: str, answer: str) -> ImportRow:
        """Return the row of a question that is answered freely."""
        return self._row(Question(NO_ID, QuestionKind.SHORT_ANSWER, stem, (answer,) if answer.strip() else ()))

    def essay(self, stem: str, answer: str) -> ImportRow:
        """Return the row of a question answered freely, whose model answer may only stand in its explanation."""
        if not answer.strip() and self.explanation.strip():
            answer, self.explanation = self.explanation, ""
            if self.id == NO_ID:
                self.say("answer_from_feedback")
        return self.short(stem, answer)

    def ordering(self, stem: str, items: Sequence[str], shown: Sequence[str] = ()) -> ImportRow:
        """Return the row of `items` in their right order, `shown` in another one (made up when the file has none)."""
        if tuple(shown) == tuple(items):
            shown = ()
        return self._row(Question(NO_ID, QuestionKind.ORDERING, stem, tuple(items), tuple(shown) or shuffled(items)))

    def matching(self, stem: str, pairs: Sequence[tuple[str, str]], more: Sequence[str] = ()) -> ImportRow:
        """Return the row of pairs; `more` stands in the right column without a partner."""
        answer = tuple(right for _, right in pairs)
        pool = tuple(sorted((*answer, *more)))
        return self._row(Question(NO_ID, QuestionKind.MATCHING, stem, answer, tuple(left for left, _ in pairs), pool))

    def _row(self, question: Question, kind: QuestionKind | None = None) -> ImportRow:
        question = replace(
            question,
            id=self.id,
            explanation=self.explanation,
            section=_not_blank(self.section),
            tags=_not_blank(self.tags),
        )
        question = _without_control_characters(question)
        if not question.answer and not self.faults:
            self.fault("no_answer")
        elif self.remarks and any(each.code in _DOUBTFUL for each in self.remarks):
            question = replace(question, status=QuestionStatus.REVIEW)
        row = row_of(
            self.place, question, kind=kind, faults_before=self.faults, remarks=self.remarks, text=self.excerpt
        )
        if question.answer:
            return row
        # One sentence says it: what validation adds to a question without an answer follows from that.
        return row._replace(faults=tuple(each for each in row.faults if not _follows(each)))


def _follows(fault: Remark) -> bool:
    return fault.code == "invalid" and "answer" in fault.sentence


_DOUBTFUL = frozenset(
    (
        "answer_from_feedback", "attachment", "choices_as_blanks", "formula", "media", "partial_credit", "picture",
        "tolerance", "wildcard",
    )
)  # fmt: skip
"""Remarks after which somebody should look at the question before it is asked."""


def explained(told: Iterable[tuple[str, str]]) -> str:
    """Return what a file tells of each answer (its text, what is told) as one explanation.

    What is told of one answer alone, or of none in particular, stands without naming it.
    """
    texts = [(name, text) for name, text in told if text.strip()]
    if len(texts) == 1 or not any(name for name, _ in texts):
        return "\n".join(dict.fromkeys(text for _, text in texts))
    return "\n".join(f"{name}: {text}" if name else text for name, text in texts)


def with_blanks(stem: str, count: int) -> str:
    """Return `stem` with `count` blanks: where it has them, where it is underlined as often, else one at its end."""
    if stem.count(BLANK) == count:
        return stem
    if BLANK not in stem and len(_UNDERLINED.findall(stem)) == count:
        return _UNDERLINED.sub(BLANK, stem)
    if count != 1:
        return stem
    between = " " if stem and stem[-1].isascii() and not stem[-1].isspace() else ""
    return f"{stem}{between}{BLANK}"


def shuffled(items: Sequence[str]) -> tuple[str, ...]:
    """Return `items` in another order than theirs, the same one every time."""
    found = tuple(sorted(items))
    return found if found != tuple(items) else found[::-1]


def _not_blank(texts: Sequence[str]) -> tuple[str, ...]:
    return tuple(text for text in texts if text.strip())


def _without_control_characters(question: Question) -> Question:
    """Return `question` without the characters that no text may hold, which old exports are full of."""
    whole = "".join((question.stem, question.explanation, *question.options, *question.answer, *question.pool))
    more = "".join((*question.section, *question.tags, *(text for texts in question.accepted for text in texts)))
    if not _FAULTY.search(whole) and not _FAULTY.search(more):
        return question

    def cleaned(texts: Sequence[str]) -> tuple[str, ...]:
        return tuple(_FAULTY.sub("", text) for text in texts)

    return replace(
        question,
        stem=_FAULTY.sub("", question.stem),
        explanation=_FAULTY.sub("", question.explanation),
        options=cleaned(question.options),
        answer=cleaned(question.answer),
        pool=cleaned(question.pool),
        section=_not_blank(cleaned(question.section)),
        tags=_not_blank(cleaned(question.tags)),
        accepted=tuple(cleaned(texts) for texts in question.accepted),
    )
