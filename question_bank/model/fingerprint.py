"""The fingerprint by which the same question is found again although it was typed or laid out differently."""

from __future__ import annotations

import re
from collections.abc import Sequence
from hashlib import blake2b
from unicodedata import is_normalized, normalize

from question_bank.model.identity import ID_BYTES
from question_bank.model.question import BLANK, CHOICE_GAP, Question, QuestionKind

_MARK = "_"
_BETWEEN = "\x00"
_AFTER = "\x03"
# An empty pair of brackets is the gap of a choice question: where it stands is part of what is asked.
_GAP = re.compile(r"[（(][\s＿_]*[)）]")
# Points, commas and colons inside a number are part of its value; anywhere else punctuation is a matter of typing.
# Both patterns begin with a set of characters, which is what the engine looks for quickest; the value of a mark is seen
# first, while what is deleted still stands around it.
_MARK_OUTSIDE_NUMBERS = re.compile(r"[,.:;!?，．：](?:(?![0-9０-９])|(?<![0-9０-９].))")
_SIGNS = "、。“”‘’\"'()（）《》〈〉【】[]「」『』…；！？"
_TYPING = re.compile(rf"[\s{re.escape(_SIGNS)}]+")
Wording = tuple[QuestionKind, str, tuple[str, ...], tuple[str, ...]]
"""Kind, stem, options and answer."""

_CHOICES = (QuestionKind.SINGLE_CHOICE, QuestionKind.MULTIPLE_CHOICE)


def normalise(text: str) -> str:
    """Return `text` without what typing changes: width, case, spaces and the punctuation that carries no value."""
    # Deleting first leaves mostly plain Han text, which NFKC recognises as normal already and returns at once.
    return normalize("NFKC", _TYPING.sub("", _MARK_OUTSIDE_NUMBERS.sub("", text))).casefold()


def fingerprint(question: Question) -> bytes:
    """Return 16 bytes that are equal for questions that ask the same: kind, stem, options and key, normalised.

    The order in which options, pairs and items to be ordered are shown does not count; the order of a key that is an
    order (blanks, ordering, scoring points) does.
    """
    return fingerprint_of(question.kind, question.stem, question.options, question.answer)


def fingerprint_of(kind: QuestionKind, stem: str, options: tuple[str, ...], answer: tuple[str, ...]) -> bytes:
    """Return the fingerprint of the question of this kind and wording."""
    # One text is normalised quicker than ten.
    return _print_of(kind, len(options), normalise(_BETWEEN.join((_marked(stem), *options, *answer))))


def fingerprints_of(wordings: Sequence[Wording]) -> list[bytes]:
    """Return the fingerprint of each wording; nothing in them may be a control character.

    It is done in two thirds of the time, since nothing that normalising looks at goes across the ends of a wording.
    """
    if not wordings:
        return []
    texts = [_BETWEEN.join((_marked(stem), *options, *answer)) for _, stem, options, answer in wordings]
    whole = _MARK_OUTSIDE_NUMBERS.sub("", _AFTER.join(texts))
    # In a long text looking for each sign alone takes a third of the time that looking for all at once takes.
    for sign in _SIGNS:
        if sign in whole:
            whole = whole.replace(sign, "")
    whole = "".join(whole.split())
    if not is_normalized("NFKC", whole):
        whole = _AFTER.join([normalize("NFKC", text) for text in whole.split(_AFTER)])
    normal = whole.casefold().split(_AFTER)
    return [_print_of(each[0], len(each[2]), text) for each, text in zip(wordings, normal, strict=True)]


def _marked(stem: str) -> str:
    """Return a stem with one mark for each gap and blank."""
    # Nearly every gap is typed in this way, and a plain text is replaced quicker than a pattern.
    marked = stem.replace(CHOICE_GAP, _MARK)
    if "(" in marked or "（" in marked:
        marked = _GAP.sub(_MARK, stem)
    return marked.replace(BLANK, _MARK)


def _print_of(kind: QuestionKind, options: int, normal: str) -> bytes:
    """Return the fingerprint of normalised stem, options and answer."""
    parts = normal.split(_BETWEEN)
    key = parts[1 + options :]
    del parts[1 + options :]
    if kind in _CHOICES:
        parts[1:] = sorted(parts[1:])
        key.sort()
    elif kind is QuestionKind.ORDERING:
        del parts[1:]
    elif kind is QuestionKind.MATCHING:
        key = sorted(f"{left}\x01{right}" for left, right in zip(parts[1:], key, strict=False))
        del parts[1:]
    text = "\x02".join((kind, _BETWEEN.join(parts), _BETWEEN.join(key)))
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=ID_BYTES).digest()
