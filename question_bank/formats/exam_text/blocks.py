"""Papers without numbers whose questions are parted by empty lines, as text recognitions leave them.

| a block | gives |
| 某村的做法是： | the stem: lines up to one that ends as stems do |
| A 公开账目 | option A |
| 听取意见 | option B: its letter was lost |
| C 不作 / 说明 | option C; what stands between it and D is its second line |
| 张榜公布 正确答案 B | option D, and the answer |
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from question_bank.formats.exam_text.draft import Draft, Option, joined
from question_bank.formats.exam_text.habits import TokenLine
from question_bank.formats.exam_text.line import plain
from question_bank.formats.exam_text.option_rules import LETTERS
from question_bank.formats.exam_text.rule import TokenKind

_FEWEST = 5
_ANSWERED = 0.5
"""Part of the blocks that must end with an answer, and that may begin with a number, for a paper of blocks."""
_NUMBERED = 0.2
_LETTER = re.compile(r"(?:^|(?<=[\s。？?:：）)(（，;；]))([A-Ha-h])(?:[.、\s]+|(?=[^\x00-\x7f])|(?=\d)|$)")
_ASKS = re.compile(r"(?:[?:。)(_]|吗|是|有|为|括|应当|应该|属于)\s*$|\(\s*\)")
_PASSED = frozenset((TokenKind.NOISE, TokenKind.SEPARATOR))
_MOST = 4
"""Options of a question, unless letters say that there are more."""
MISSING = "letter_missing"
"""Stands as the rule of an option whose letter was lost."""


def is_in_blocks(lines: Sequence[TokenLine]) -> bool:
    """Whether most questions of a document are blocks that end with an answer and have no number."""
    blocks = list(_blocks(lines))
    if len(blocks) < _FEWEST:
        return False
    answered = sum(any(token.kind is TokenKind.ANSWER for token in block[-1][1]) for block in blocks)
    numbered = sum(block[0][1][0].kind is TokenKind.NUMBER for block in blocks)
    return answered >= _ANSWERED * len(blocks) and numbered <= _NUMBERED * len(blocks)


def block_drafts(lines: Sequence[TokenLine]) -> list[Draft]:
    """Return the question of each block."""
    return [draft for block in _blocks(lines) if (draft := _draft(block)).stem]


def _blocks(lines: Sequence[TokenLine]) -> Iterator[list[TokenLine]]:
    block: list[TokenLine] = []
    for one in lines:
        if one[1][0].kind is not TokenKind.BLANK:
            block.append(one)
        elif block:
            yield block
            block = []
    if block:
        yield block


def _draft(block: list[TokenLine]) -> Draft:
    draft = Draft(block[0][0].number, raw=[line.text for line, _ in block])
    asked = False
    for _, tokens in block:
        for token in tokens:
            if token.kind in (TokenKind.KIND_TAG, TokenKind.KIND_HEADING):
                draft.kind = draft.kind or token.value
            elif token.kind is TokenKind.ANSWER:
                draft.answer = [token.text] if token.text else []
                draft.answer_rule = token.rule
            elif token.kind is TokenKind.OPTION:
                _add(draft, token.value, token.text)
            elif token.kind not in _PASSED and (token.kind is not TokenKind.NUMBER or asked):
                asked = _add_words(draft, token.text or token.value, asked)
    _settle(draft)
    return draft


def _add_words(draft: Draft, words: str, asked: bool) -> bool:
    """Add a line to the stem or to the options; return whether the stem has ended."""
    cuts = [match for match in _LETTER.finditer(plain(words)) if _is_next(draft, match[1].upper())]
    start = cuts[0].start() if cuts else len(words)
    before = words[:start].strip()
    if before and not asked and not draft.options:
        draft.stem.append(before)
        asked = _ASKS.search(plain(joined(draft.stem))) is not None
    elif before:
        _add(draft, "", before)
    ends = [*(match.start() for match in cuts[1:]), len(words)]
    for match, end in zip(cuts, ends, strict=False):
        _add(draft, match[1].upper(), words[match.end() : end].strip())
    return asked or bool(cuts)


def _is_next(draft: Draft, letter: str) -> bool:
    return LETTERS.index(letter) <= len(draft.options) + 1


def _add(draft: Draft, letter: str, words: str) -> None:
    """Add an option; one whose letter comes too late shows that lines before it belong together."""
    if not words:
        return
    place = LETTERS.index(letter) if letter else len(draft.options)
    while letter and len(draft.options) > place and len(draft.options) > 1 and draft.options[-1].rule == MISSING:
        last = draft.options.pop()
        draft.options[-1].lines += last.lines
    draft.options.append(Option(letter, [words], "letter_space" if letter else MISSING))


def _settle(draft: Draft) -> None:
    """Give lost letters back; where the lines do not add up, say so."""
    lettered = [place for place, option in enumerate(draft.options) if option.letter]
    last = lettered[-1] if lettered else -1
    while len(draft.options) > _MOST and last >= _MOST - 1 and last < len(draft.options) - 1:
        rest = draft.options.pop()
        draft.options[-1].lines += rest.lines
    for place, option in enumerate(draft.options):
        if option.letter and LETTERS.index(option.letter) != place:
            draft.fault = "options_unclear"
        option.letter = LETTERS[min(place, len(LETTERS) - 1)]
    if len(draft.options) == 1 or (len(draft.options) > _MOST and last < _MOST):
        draft.fault = "options_unclear"
