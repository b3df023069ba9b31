"""Choice and true/false questions: their options, and the key wherever it stands."""

from __future__ import annotations

from question_bank.formats.exam_text.answers import letters_of, truth_of, truth_with_reason
from question_bank.formats.exam_text.blocks import MISSING
from question_bank.formats.exam_text.draft import Draft
from question_bank.formats.exam_text.gaps import (
    Found,
    embedded_letters,
    embedded_option,
    embedded_truth,
    with_gaps,
)
from question_bank.formats.exam_text.line import plain
from question_bank.formats.exam_text.made import Given, Made
from question_bank.formats.exam_text.option_rules import LETTERS
from question_bank.formats.remarks import remark
from question_bank.model.question import CHOICE_GAP, QuestionKind

_SINGLE, _MULTIPLE = QuestionKind.SINGLE_CHOICE, QuestionKind.MULTIPLE_CHOICE


def choice(draft: Draft, stem: str, given: Given, marked: str) -> Made:
    """Return the choice question that `draft` is; `marked` is the kind that the file says, or no single kind."""
    options = lettered(draft)
    found = _key(stem, given, options, several=marked == _MULTIPLE)
    letters = found.answers if found else ()
    counted = QuestionKind(marked) if marked in (_SINGLE, _MULTIPLE) else None
    kind = (_MULTIPLE if len(letters) > 1 else _SINGLE) if letters else counted or _SINGLE
    gapped = with_gaps(found.stem if found else stem).replace(CHOICE_GAP + CHOICE_GAP, CHOICE_GAP)
    made = Made(kind, gapped, options=tuple(options.values()), counted=counted)
    made.read("options", draft.options[0].rule, 0.95 if len(options) > 1 else 0.6)
    if found is None:
        made.faults.append(remark("no_answer"))
        return made
    made.read("answer", found.rule, found.confidence)
    beyond = [letter for letter in letters if letter not in options]
    if beyond:
        made.faults.append(remark("key_beyond", "".join(beyond), "".join(options)))
    made.answer = tuple(options[letter] for letter in letters if letter in options)
    if counted and counted is not kind:
        made.remarks.append(remark("kind_by_key", str(len(letters))) if counted is _SINGLE else remark("one_right"))
        made.doubtful = True
    if any(option.rule == MISSING for option in draft.options):
        made.remarks.append(remark("letters_guessed"))
        made.doubtful = True
    made.remarks += given.remarks
    made.doubtful |= given.doubtful
    return made


def lettered(draft: Draft) -> dict[str, str]:
    """Return the words of the options by letter; a letter that comes twice, or out of turn, gets the next free one."""
    found: dict[str, str] = {}
    for option in draft.options:
        letter = option.letter
        if letter in found:
            letter = next((one for one in LETTERS if one not in found and one > max(found)), letter)
        words = option.words.strip()
        if letter not in found:
            found[letter] = words
    return dict(sorted(found.items()))


def _key(stem: str, given: Given, options: dict[str, str], *, several: bool) -> Found | None:
    every = "".join(options)
    inside = embedded_letters(stem, every, several=several)
    if given.text:
        letters = letters_of(given.text) or _by_words(given.text, options)
        if not letters and (verdict := truth_of(given.text)):
            letters = "".join(letter for letter, words in options.items() if truth_of(words) == verdict)
        if letters:
            same = inside is not None and "".join(sorted(inside.answers)) == letters
            rest = inside.stem if inside and same else stem
            return Found(tuple(letters), rest, given.rule, given.confidence)
    return inside or embedded_option(stem, options)


def _by_words(answer: str, options: dict[str, str]) -> str:
    """Return the letters of the options that an answer names by their words."""
    wanted = {_bare(words) for words in (answer, *answer.replace("；", ";").replace("\n", ";").split(";"))} - {""}
    return "".join(letter for letter, words in options.items() if _bare(words) in wanted)


def _bare(words: str) -> str:
    return plain(words).strip(" .。,;、\t").casefold()


def truth_pair(draft: Draft) -> dict[str, str]:
    """Return what each letter says where the options are right and wrong, in either order; {} where they are not."""
    options = lettered(draft)
    verdicts = {letter: truth_of(words) for letter, words in options.items()}
    return verdicts if len(options) == 2 and len(set(verdicts.values()) - {""}) == 2 else {}


def true_false(draft: Draft, stem: str, given: Given) -> Made:
    """Return the true/false question that `draft` is."""
    made = Made(QuestionKind.TRUE_FALSE, stem, counted=QuestionKind.TRUE_FALSE)
    inside = embedded_truth(stem)
    verdict, reason = truth_of(given.text), ""
    pair = truth_pair(draft)
    if not verdict and (pair or not draft.options):
        # Without options A and B stand for right and wrong, as they do in most programs that make such files.
        verdict = (pair or {"A": truth_of("对"), "B": truth_of("错")}).get(letters_of(given.text, certain=True), "")
    if not verdict:
        verdict, reason = truth_with_reason(given.text)
    if verdict:
        made.answer, made.explanation = (verdict,), reason
        made.read("answer", given.rule, given.confidence)
        made.remarks += given.remarks
        made.doubtful = given.doubtful
        if inside and inside.answers == made.answer:
            made.stem = inside.stem
    elif inside:
        made.answer, made.stem = inside.answers, inside.stem
        made.read("answer", inside.rule, inside.confidence)
    else:
        lettered_inside = embedded_letters(stem, "".join(pair)) if pair else None
        if lettered_inside:
            made.answer, made.stem = (pair[lettered_inside.answers[0]],), lettered_inside.stem
            made.read("answer", lettered_inside.rule, lettered_inside.confidence)
        else:
            made.faults.append(remark("no_answer"))
    made.stem = with_gaps(made.stem)
    return made


def without_options(stem: str, letters: str, answer: str, marked: str, rule: str) -> Made:
    """Return what is left of a choice whose options the file does not give: a question to be answered freely."""
    counted = QuestionKind(marked) if marked in (_SINGLE, _MULTIPLE) else (_MULTIPLE if len(letters) > 1 else _SINGLE)
    made = Made(QuestionKind.SHORT_ANSWER, with_gaps(stem), (answer,), counted=counted, doubtful=True)
    made.read("answer", rule, 0.6)
    made.remarks.append(remark("no_options"))
    return made
