"""One note of Anki to the row of a question.

| note | becomes |
| of this program | the question it was |
| with options, in a field or each in its own, or below the question | single or multiple choice, true/false |
| with `{{c1::…}}` | blanks |
| any other, with a question and an answer | short answer |
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from question_bank.formats.anki.fields import Roles, roles_of
from question_bank.formats.anki.own_notes import is_own, own_row
from question_bank.formats.batch import ImportRow
from question_bank.formats.drafts import EXCERPT, Draft
from question_bank.formats.safe_html import html_words
from question_bank.model.identity import derive_id
from question_bank.model.question import BLANK, RIGHT, WRONG

_SOUND = re.compile(r"\[(?:sound|anki:play):[^\]\n]{0,500}+\]")
_LATEX = re.compile(r"\[(latex|\$|\$\$)\](.{0,5000}?)\[/\1\]", re.DOTALL)
_OPENED = re.compile(r"\{\{c\d+::")
_MARK = re.compile(r"(\{\{c\d+::|\}\})")
_LETTER = re.compile(r"\s*[(（\[【]?([A-Ha-hＡ-Ｈ])\s*[)）\]】.．、:：]\s*")
_KEY = re.compile(r"[A-H](?:[\s,，、;；|/]*[A-H])*")
_BETWEEN = re.compile(
    r"\n|[;；|｜](?=\s*[A-HＡ-Ｈ]\s*[.．、:：)）])"
    r"|(?<=\S)[ \t\u3000\xa0]+(?=[B-HＢ-Ｈ]\s*[.．、:：)）])"
)
_FLAGS = re.compile(r"[01](?:[\s,]+[01])+")
_TRUTHS = {
    "对": RIGHT, "正确": RIGHT, "√": RIGHT, "✓": RIGHT, "✔": RIGHT, "true": RIGHT, "t": RIGHT, "是": RIGHT,
    "错": WRONG, "错误": WRONG, "×": WRONG, "✗": WRONG, "✘": WRONG, "x": WRONG, "false": WRONG, "f": WRONG, "否": WRONG,
}  # fmt: skip
_WIDE = str.maketrans("ＡＢＣＤＥＦＧＨ", "ABCDEFGH")


def note_row(draft: Draft, guid: str, fields: Sequence[tuple[str, str]]) -> ImportRow:
    """Return the row of a note with these fields; `guid` names it in every collection, so it gives the id."""
    if is_own(fields):
        return own_row(draft, fields)
    raw = " | ".join(value for _, value in fields if value.strip())
    draft.text = html_words(raw[: 4 * EXCERPT]).text
    if guid:
        draft.id = derive_id("anki note", guid)
    if any(_OPENED.search(value) for _, value in fields):
        return _cloze(draft, fields)
    roles = roles_of(fields)
    stem, answer = (_words(draft, roles.texts.get(role, "")) for role in ("stem", "answer"))
    draft.explanation = _explanation(draft, roles)
    options = [text for value in roles.options if (text := _words(draft, value))]
    multiple = _kind(_words(draft, roles.texts.get("kind", "")))
    if not options and roles.texts.get("options"):
        options = split_options(_words(draft, roles.texts["options"]))
    if not options:
        stem, options = _below(stem, answer)
    if len(options) > 1:
        return _choice(draft, stem, options, answer, multiple)
    truth = _TRUTHS.get(answer.casefold().strip())
    if truth and (multiple == "truth" or answer.strip() not in ("x", "t", "f", "是", "否")):
        return draft.true_false(stem, truth == RIGHT)
    return draft.short(stem, answer)


def split_options(text: str) -> list[str]:
    """Return the options that stand in one text, each without its letter."""
    pieces = [piece.strip() for piece in _BETWEEN.split(text) if piece.strip()]
    return [_LETTER.sub("", piece, count=1) for piece in pieces]


def key_letters(answer: str) -> tuple[str, ...]:
    """Return the letters that an answer consists of, or begins its lines with; none where it is something else."""
    plain = answer.translate(_WIDE).strip().strip("。.")
    if _KEY.fullmatch(plain.upper()):
        return tuple(dict.fromkeys(re.findall("[A-H]", plain.upper())))
    lines = [_LETTER.match(line) for line in plain.split("\n") if line.strip()]
    return tuple(found[1].upper() for found in lines if found) if lines and all(lines) else ()


def _choice(draft: Draft, stem: str, options: list[str], answer: str, said: str) -> ImportRow:
    if _FLAGS.fullmatch(answer.strip()):
        flags = re.findall("[01]", answer)
        right = [text for text, flag in zip(options, flags, strict=False) if flag == "1"]
    elif letters := key_letters(answer):
        places = [ord(letter) - ord("A") for letter in letters]
        right = [options[place] for place in places if place < len(options)]
        if len(right) < len(places):
            draft.fault("aiken_letter", answer)
    else:
        lines = {line.strip() for line in answer.split("\n")}
        right = [text for text in options if text in lines or text == answer]
        if not right and answer.strip():
            draft.fault("answer_no_option", answer)
    return draft.choice(
        stem, [(text, text in right) for text in options], multiple=True if said == "several" else None, truth=True
    )


def _below(stem: str, answer: str) -> tuple[str, list[str]]:
    """Return the stem and the options of a front that holds both, when the answer is letters or one of them."""
    lines = stem.split("\n")
    first = next((place for place, line in enumerate(lines) if place and _LETTER.match(line)), 0)
    if not first or not all(_LETTER.match(line) for line in lines[first:]):
        return stem, []
    options = [text for line in lines[first:] for text in split_options(line)]
    return ("\n".join(lines[:first]), options) if key_letters(answer) or answer in options else (stem, [])


def _cloze(draft: Draft, fields: Sequence[tuple[str, str]]) -> ImportRow:
    place = next(number for number, (_, value) in enumerate(fields) if _OPENED.search(value))
    text, found = without_clozes(fields[place][1])
    answers = [[_words(draft, answer).replace("\n", " ")] for answer in found]
    stem = _words(draft, text)
    rest = [value for number, (_, value) in enumerate(fields) if number != place]
    draft.explanation = "\n".join(filter(None, (_words(draft, value) for value in rest)))
    return draft.fill(stem, answers)


def without_clozes(text: str) -> tuple[str, list[str]]:
    """Return `text` with a blank for each outermost `{{c1::…::hint}}`, and what stood in each without its hint."""
    stem: list[str] = []
    answers: list[str] = []
    depth = 0
    for piece in _MARK.split(text):
        if _OPENED.fullmatch(piece):
            depth += 1
            if depth == 1:
                stem.append(BLANK)
                answers.append("")
        elif piece == "}}" and depth:
            depth -= 1
        elif depth:
            answers[-1] += piece if depth > 1 else piece.partition("::")[0]
        else:
            stem.append(piece)
    return "".join(stem), answers


def _explanation(draft: Draft, roles: Roles) -> str:
    texts = [_words(draft, roles.texts.get("explanation", ""))]
    for name, value in roles.others:
        words = _words(draft, value)
        if words and words not in texts:
            texts.append(f"{name}: {words}" if name else words)
    return "\n".join(filter(None, texts))


def _kind(text: str) -> str:
    if "多" in text or "multiple" in text.casefold():
        return "several"
    return "truth" if "判断" in text or "true" in text.casefold() else ""


def _words(draft: Draft, value: str) -> str:
    """Return the words of a field, which is HTML with marks of Anki's own in it."""
    if _SOUND.search(value):
        draft.say("media")
        value = _SOUND.sub("", value)
    if _LATEX.search(value):
        draft.say("formula")
        value = _LATEX.sub(r"\2", value)
    return draft.html(value)
