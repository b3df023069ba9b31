"""Putting tokens and lines into the fields of one question; what does not belong to it is handed back."""

from __future__ import annotations

import re

from question_bank.formats.exam_text.answers import letters_of, truth_of
from question_bank.formats.exam_text.draft import Draft, Field, Option
from question_bank.formats.exam_text.gaps import embedded_letters, embedded_truth, has_gap
from question_bank.formats.exam_text.line import plain
from question_bank.formats.exam_text.option_rules import LETTERS, next_letter_inside
from question_bank.formats.exam_text.rule import Token
from question_bank.formats.exam_text.tokenizer import options_of
from question_bank.model.question import QuestionKind

_LONG_TITLE = 40
"""Characters of the longest line that is taken for the title of what follows it."""
_ORDINAL = re.compile(r"[#\s]*(?:第|[一二三四五六七八九十]{1,3}\s*[、.]|\([一二三四五六七八九十]{1,3}\)|[【《(])")
"""How a title begins behind an answer of words, whose last line it could be too."""
_NO_TITLE_ENDS = tuple("：:，,；;。、？?！!）)=")
_STRAY = 3
"""Characters before a letter that are a slip of a text recognition rather than words."""
_REMARK = 8
"""Characters from which on a line behind the answer is an explanation without its label."""
_WEAK_LETTERS = frozenset(("letter_bare", "letter_space", "letter_lone", "letter_small"))
_CHOICES = (QuestionKind.SINGLE_CHOICE, QuestionKind.MULTIPLE_CHOICE)
_WORDED = (QuestionKind.FILL_BLANK, QuestionKind.SHORT_ANSWER, QuestionKind.RECITATION)
"""Kinds whose answers are words, even where they look like letters or signs."""
_POINTS = ("答", "解", "答案要点", "答题要点")


def is_complete(draft: Draft) -> bool:
    """Whether `draft` has its answer: on a line, or in a bracket of its stem."""
    if draft.has_answer:
        return True
    stem = plain(" ".join(draft.stem))
    if not has_gap(stem):
        return False
    letters = "".join(option.letter for option in draft.options) or LETTERS
    return embedded_letters(stem, letters) is not None or embedded_truth(stem) is not None


def is_title(text: str) -> bool:
    """Whether a line can be the title of what follows it: short, and no sentence."""
    return len(text) <= _LONG_TITLE and not text.endswith(_NO_TITLE_ENDS) and "。" not in text


def is_open(draft: Draft) -> bool:
    """Whether words are being read that may hold a numbered list: a long answer, an explanation."""
    if draft.where is Field.EXPLANATION:
        return True
    if draft.options or draft.kind in _CHOICES:
        return False
    if draft.where is Field.ANSWER:
        return not _is_settled(draft.answer or [])
    return draft.marked_kind == QuestionKind.SHORT_ANSWER and bool(draft.stem)


def add_option(draft: Draft, token: Token) -> str:
    """Add an option; return the words of one that is none, to be read as a line, "" for one that was taken."""
    last = draft.options[-1].letter if draft.options else ""
    if not token.text and len(draft.options) > 2 and not _follows(token.value, last):
        return ""  # a button of a page that looks like a letter
    if token.rule in _WEAK_LETTERS and not _follows(token.value, last):
        return _with_letter(token)
    if draft.where is Field.EXPLANATION and (draft.options or draft.has_answer):
        return _with_letter(token)
    if draft.where in (Field.ANSWER, Field.OWN_ANSWER) and (draft.options or _is_wordy(draft)):
        return _with_letter(token)
    draft.options.append(Option(token.value, [token.text] if token.text else [], token.rule))
    draft.where = Field.OPTION
    return ""


def add_answer(draft: Draft, token: Token) -> str:
    """Add what the file calls right; return words that only go on with the answer, "" for others."""
    if draft.answer is not None and any(draft.answer):
        return token.text if token.value in _POINTS and draft.where in (Field.ANSWER, Field.EXPLANATION) else ""
    draft.answer = [token.text] if token.text else []
    draft.answer_rule = token.rule
    draft.where = Field.ANSWER
    return ""


def add_own_answer(draft: Draft, token: Token) -> None:
    """Add what somebody answered; the first counts."""
    if not draft.own:
        draft.own = [token.text] if token.text else []
        draft.where = Field.OWN_ANSWER


def add_explanation(draft: Draft, token: Token) -> None:
    """Add an explanation, which goes on until something else begins."""
    if token.text:
        draft.explanation.append(token.text)
    draft.where = Field.EXPLANATION


def add_meta(draft: Draft, token: Token) -> None:
    """Add something else that the file says about the question."""
    draft.meta.append((token.value, token.text))
    draft.where = Field.META


def add_line(draft: Draft, text: str, *, heading_next: bool) -> bool:
    """Add a line without a mark to the field that is being read; False where it belongs to no field.

    `heading_next` says that a heading, or the first question of a run, stands below it.
    """
    title = heading_next and is_title(text)
    if draft.where is Field.STEM:
        _add_to_stem(draft, text)
    elif draft.where is Field.OPTION:
        _add_to_option(draft, text)
    elif draft.where is Field.ANSWER:
        return _add_to_answer(draft, draft.answer, text, title=title)
    elif draft.where is Field.OWN_ANSWER:
        return _add_to_answer(draft, draft.own, text, title=title)
    elif draft.where is Field.EXPLANATION and not (title and _ORDINAL.match(plain(text))):
        draft.explanation.append(text)
    elif draft.where is Field.META and not draft.meta[-1][1]:
        draft.meta[-1] = (draft.meta[-1][0], text)
    else:
        return False
    return True


def _add_to_stem(draft: Draft, text: str) -> None:
    if not draft.options and draft.answer is None and draft.stem and truth_of(text, certain=True):
        draft.answer, draft.answer_rule, draft.where = [text], "truth_line", Field.ANSWER
    else:
        draft.stem.append(text)


def _add_to_option(draft: Draft, text: str) -> None:
    """Go on with the last option, or with the next one where its letter stands behind a stray sign."""
    last = draft.options[-1]
    letter = next_letter_inside(plain(text), last.letter) if last.lines else None
    if letter is None:
        last.lines.append(text)
        return
    if letter.start > _STRAY:
        last.lines.append(text[: letter.start].strip())
    for token in options_of(text, letter):
        add_option(draft, token)


def _add_to_answer(draft: Draft, lines: list[str] | None, text: str, *, title: bool) -> bool:
    """Go on with an answer of words; behind one that says all, a line explains it or belongs elsewhere."""
    if lines is None:
        return False
    worded = draft.marked_kind in _WORDED
    if not worded and _is_settled(lines) and plain(lines[-1]).rstrip()[-1:] not in (":", ";"):
        if title or len(text) < _REMARK:
            return False
        draft.explanation.append(text)
        draft.where = Field.EXPLANATION
        return True
    if title and _ORDINAL.match(plain(text)):
        return False
    lines.append(text)
    return True


def _is_wordy(draft: Draft) -> bool:
    """Whether the answer consists of words, whose lines may be lettered too."""
    lines = draft.answer or []
    return draft.where is Field.ANSWER and any(lines) and (draft.marked_kind in _WORDED or not _is_settled(lines))


def _is_settled(lines: list[str]) -> bool:
    words = " ".join(lines)
    return bool(truth_of(words) or letters_of(words, certain=True))


def _follows(letter: str, last: str) -> bool:
    place = LETTERS.index(letter)
    return place == 0 if not last else 0 < place - LETTERS.index(last) <= 2


def _with_letter(token: Token) -> str:
    return token.value + token.text if token.rule == "letter_bare" else f"{token.value}. {token.text}"
