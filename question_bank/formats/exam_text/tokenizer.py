"""A line of exam text to tokens."""

from __future__ import annotations

import re

from question_bank.formats.exam_text import key_rows, line_rules
from question_bank.formats.exam_text.kind_words import kind_heading, kind_tag
from question_bank.formats.exam_text.labels import Label, labels_in
from question_bank.formats.exam_text.line import FORMULA, PICTURE, UNDERLINED, UNDERLINED_END, plain
from question_bank.formats.exam_text.numbers import Number, number_at
from question_bank.formats.exam_text.option_rules import Letter, first_letter_inside, further_letters, letter_at
from question_bank.formats.exam_text.rule import Token, TokenKind

_LONGEST_HEADING = 260
_LONGEST_LINE = 3_000
"""Characters of the longest line in which marks are looked for."""
_DOUBTFUL_SECTIONS = ("section_quiz", "section_chapter")
_MARKS = (PICTURE, FORMULA, UNDERLINED, UNDERLINED_END)
_BEFORE = re.compile(f"[ \t{PICTURE}{FORMULA}]+")
_BULLETS = "•·▪●◆○□■* \t"


def tokenize(text: str, *, bare: bool = False, level: int = 0) -> list[Token]:
    """Return the tokens of a cleaned line; `bare` says that the document letters options without a sign.

    `level` is that of a heading which the file itself marks as one.
    """
    if len(text) > _LONGEST_LINE:
        return [_text(text)]
    line = plain(text)
    start = _behind_noise(line)
    if start == len(line):
        pictured = any(mark in text for mark in (PICTURE, FORMULA))
        kind = TokenKind.TEXT if pictured else TokenKind.NOISE if line else TokenKind.BLANK
        return [Token(kind, kind.name.lower(), 1.0, "", text if pictured else "")]
    tokens = _tokens(text[start:], line[start:], bare, level)
    marks = "".join(char for char in text[:start] if char in _MARKS)
    return _marked(tokens, marks) if marks else tokens


def _tokens(text: str, line: str, bare: bool, level: int) -> list[Token]:
    whole = _whole(text, line, level)
    if whole:
        return whole
    labels = labels_in(line)
    if not labels and (number := number_at(line)) and (labels := _shifted(labels_in(line[number.end :]), number.end)):
        if labels[0].start == number.end:
            return [_number(number, text), *_labelled(text, labels)]  # 12.答案：B
        labels = []
    end = labels[0].start if labels else len(line)
    tokens = _body(text[:end], line[:end], bare) if line[:end].strip() else []
    return tokens + (_labelled(text, labels) if labels else [])


def _marked(tokens: list[Token], marks: str) -> list[Token]:
    """Return `tokens` with the marks that stood before them put to the first words they may belong to."""
    if tokens[0].kind is not TokenKind.TEXT:
        marks = marks.replace(UNDERLINED, "").replace(UNDERLINED_END, "")
    for place, token in enumerate(tokens):
        if token.kind in (TokenKind.TEXT, TokenKind.OPTION):
            return [*tokens[:place], token._replace(text=marks + token.text), *tokens[place + 1 :]]
    return tokens


def _behind_noise(line: str) -> int:
    place = 0
    while match := (line_rules.INLINE_NOISE.match(line, place) or _BEFORE.match(line, place)):
        place = match.end()
    return place


def _shifted(labels: list[Label], by: int) -> list[Label]:
    return [Label(one.kind, one.word, one.start + by, one.end + by) for one in labels]


def _whole(text: str, line: str, level: int) -> list[Token]:
    """Return the one token of a line that is a heading, noise or a row of a key; [] for any other line."""
    found = line_rules.whole_line(line)
    if found is None and len(line) <= _LONGEST_HEADING:
        heading = kind_heading(line)
        if heading:
            return [Token(TokenKind.KIND_HEADING, "kind_heading", 0.95, heading.kind, text)]
        glued = line_rules.KEY_GLUED.match(line)
        if glued:
            rest = tokenize(text[glued.end() :])
            return [Token(TokenKind.KEY_HEADING, "key_heading", 0.9, "", glued[0]), *rest]
        found = line_rules.key_heading(line)
    if found is None and line[0] in "0123456789(第[" and len(key_rows.key_row(line)) >= key_rows.LEAST:
        found = Token(TokenKind.KEY_ROW, "key_row", 0.95)
    if found is None and line[0] in "题序" and len(key_rows.numbers_row(line)) > 1:
        found = Token(TokenKind.KEY_ROW, "key_numbers", 0.9)
    if found is None:
        found = _section(text, line, level)
    return [found._replace(text=text)] if found else []


def _section(text: str, line: str, level: int) -> Token | None:
    found = line_rules.section(line)
    if found and found.rule in _DOUBTFUL_SECTIONS:
        number = number_at(line)
        if (number and number.rule.confidence > 0.5) or letter_at(line):
            return None
    if found is None and level and not number_at(line):
        return Token(TokenKind.SECTION, "section_style", 0.9, text.strip("#* "))
    if found:
        start = line.find(found.value)
        found = found._replace(value=text[start : start + len(found.value)])  # as it stands in the file
    return found


def _body(text: str, line: str, bare: bool) -> list[Token]:
    """Return the tokens of what stands before the first label: options, or a number, a tag and a stem."""
    letter = letter_at(line, bare=bare) or _bare_row(line)
    if letter:
        return _options(text, line, letter, bare)
    tokens: list[Token] = []
    place = len(line) - len(line.lstrip(_BULLETS))
    number = number_at(line, place)
    tag = kind_tag(line, number.end if number else place, numbered=number is not None or (place == 0 and _glued(line)))
    if tag and not number:
        number = number_at(line, tag.end)
        if number:
            tokens.append(_number(number, text))
            place = number.end
        else:
            place = tag.end
    elif number:
        tokens.append(_number(number, text))
        place = tag.end if tag else number.end
        again = number_at(line, place) if tag and number.rule.name == "number_tagged" else None
        if again and again.value == number.value:
            place = again.end  # 4【单选题】4.题干
    if tag:
        tokens.append(Token(TokenKind.KIND_TAG, "kind_tag", 0.97, tag.kind))
    return tokens + _stem(text, line, place, number.bracket if number else "", bare)


def _bare_row(line: str) -> Letter | None:
    """Return the first of three options or more that stand in one line without a sign behind their letters."""
    letter = letter_at(line, bare=True)
    return letter if letter and letter.letter == "A" and len(further_letters(line, letter, bare=True)) > 1 else None


def _glued(line: str) -> bool:
    """Whether a tag without brackets begins the line: 单选(2分)题干, 多选题：题干."""
    return line[:1] in "单多判填不简"


def _number(number: Number, text: str) -> Token:
    # Where the number turns out to be none, the words it stood before are wanted again.
    return Token(TokenKind.NUMBER, number.rule.name, number.rule.confidence, str(number.value), text[: number.end])


def _stem(text: str, line: str, start: int, bracket: str, bare: bool) -> list[Token]:
    first = first_letter_inside(line, start + 1)
    letters = further_letters(line, first, bare=bare) if first else []
    if first and letters:
        return [_text(text[start : first.start] + bracket), *_cut(text, [first, *letters])]
    words = text[start:] + bracket
    return [_text(words)] if words.strip() else []


def _text(words: str) -> Token:
    return Token(TokenKind.TEXT, "text", 1.0, "", words.strip())


def _options(text: str, line: str, first: Letter, bare: bool) -> list[Token]:
    return _cut(text, [first, *further_letters(line, first, bare=bare or first.rule.name == "letter_bare")])


def _cut(text: str, letters: list[Letter]) -> list[Token]:
    ends = [letter.start for letter in letters[1:]] + [len(text)]
    return [
        Token(TokenKind.OPTION, one.rule.name, one.rule.confidence, one.letter, text[one.end : end].strip())
        for one, end in zip(letters, ends, strict=True)
    ]


def options_of(text: str, first: Letter) -> list[Token]:
    """Return the options of a line of which the one that begins at `first` is known."""
    return _cut(text, [first, *further_letters(plain(text), first)])


def _labelled(text: str, labels: list[Label]) -> list[Token]:
    ends = [label.start for label in labels[1:]] + [len(text)]
    return [
        Token(label.kind, "label", 0.97, label.word, text[label.end : end].strip())
        for label, end in zip(labels, ends, strict=True)
    ]
