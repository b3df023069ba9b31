"""GIFT to questions."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from question_bank.formats import cloze
from question_bank.formats.batch import Choices, ImportRow, Place
from question_bank.formats.drafts import Draft, explained, own_id
from question_bank.formats.gift.grammar import (
    Answer,
    Block,
    Parts,
    answer_list,
    blocks,
    format_of,
    general_feedback,
    hide,
    parts,
    show,
)
from question_bank.formats.losses import trimmed
from question_bank.formats.moodle_category import section_of
from question_bank.formats.remarks import remark
from question_bank.formats.safe_html import html_words, maybe_html_words
from question_bank.formats.source import Source
from question_bank.formats.stream import ImportStream
from question_bank.formats.typed_answers import number, without_wildcards
from question_bank.model.question import BLANK, CHOICE_GAP, QuestionKind

_TRUTH = re.compile(r"\s*(TRUE|FALSE|T|F)\s*(?:#(.*))?$", re.IGNORECASE | re.DOTALL)
_SIGNS = re.compile(
    r"(?m)^\s*(?:\$CATEGORY:|::.+?::)|\{\s*(?:[=~#>][^{}]*|T|F|TRUE|FALSE)(?:#[^{}]*)?\}", re.IGNORECASE
)
_HEAD_OF_ORDER = re.compile(r"^[ \t]*+(?:(?:\d++|[A-Z_]++)[ \t]*+)*+(?:\n|$)")
_ENDS = (".", "。", "?", "？", "!", "！", ")", "）")
_WORD = re.compile(r"\w")
_PLACES = 5
"""Lines that a note on left out passages names."""


def is_gift(source: Source) -> bool:
    """Whether the source is GIFT: a category, a name, or answers in braces, and no sign of another language."""
    head = source.head_text
    if source.suffix in (".gift", ".gft"):
        return True
    if head.lstrip()[:1] in ("<", "{", "[") or source.suffix in (
        ".json",
        ".xml",
        ".html",
        ".htm",
        ".tex",
        ".md",
        ".csv",
    ):
        return False
    return _SIGNS.search(hide(head)) is not None


def read_gift(source: Source, _choices: Choices) -> ImportStream:
    """Return the questions of a GIFT file."""
    passages: list[int] = []
    stream = ImportStream(())
    stream.rows = _rows(source.text(), passages, stream)
    return stream


def _rows(text: str, passages: list[int], stream: ImportStream) -> Iterator[ImportRow]:
    found = False
    for block in blocks(text):
        taken = parts(block.text)
        if not taken.answers and not taken.unclosed:
            passages.append(block.line)
            continue
        found = True
        yield _row(block, taken)
    if passages:
        lines = ", ".join(map(str, passages[:_PLACES])) + (" …" if len(passages) > _PLACES else "")
        stream.notes.append(remark("passages", lines))
    if not found:
        stream.notes.append(remark("no_gift"))


def _row(block: Block, taken: Parts) -> ImportRow:
    draft = Draft(
        Place("line", block.line),
        show(block.text),
        own_id(block.id),
        section=section_of(block.category),
        tags=block.tags,
    )
    if taken.unclosed:
        return draft.refused("gift_unclosed")
    if len(taken.answers) > 1:
        return _several(draft, taken)
    answers, feedback = general_feedback(taken.answers[0])
    draft.explanation = _text(draft, feedback, taken.format)
    body = answers.strip()
    if not body:
        return draft.essay(_stem(draft, taken, ""), "")
    if body.startswith("#"):
        return _numbers(draft, taken, body[1:])
    if body.startswith(">"):
        return _order(draft, taken, body[1:])
    truth = _TRUTH.match(body)
    if truth:
        return _truth(draft, taken, truth)
    blank = cloze.blank_of(show(body))
    if blank is not None:
        return cloze.row(draft, _stem(draft, taken, BLANK), (blank,))
    return _listed(draft, taken, body)


def _truth(draft: Draft, taken: Parts, truth: re.Match[str]) -> ImportRow:
    if not draft.explanation and truth[2]:
        draft.explanation = _feedback(draft, *(("", text) for text in truth[2].split("#")), format_=taken.format)
    return draft.true_false(_stem(draft, taken, ""), truth[1].upper().startswith("T"))


def _listed(draft: Draft, taken: Parts, body: str) -> ImportRow:
    before, listed = answer_list(body)
    if before.strip() or not listed:
        return draft.refused("gift_answers")
    if not draft.explanation:
        draft.explanation = _feedback(draft, *((one.text, one.feedback) for one in listed), format_=taken.format)
    if any(one.sign == "~" for one in listed):
        return _choice(draft, taken, listed)
    if all("->" in one.text for one in listed):
        pairs = [_pair(draft, one, taken.format) for one in listed]
        matched = [(left, right) for left, right in pairs if left]
        return draft.matching(_stem(draft, taken, ""), matched, [right for left, right in pairs if not left])
    return draft.fill(_stem(draft, taken, BLANK), [_accepted(draft, listed, taken.format)])


def _choice(draft: Draft, taken: Parts, listed: Sequence[Answer]) -> ImportRow:
    multiple = not any(one.sign == "=" for one in listed) and sum(one.worth > 0 for one in listed) > 1
    best = 0.0 if multiple else max(one.worth for one in listed) - 0.01
    partial = [one for one in listed if 0 < one.worth <= best]
    if partial:
        draft.say("partial_credit", "; ".join(show(one.text) for one in partial))
    options = [(_own(draft, one, taken.format), one.worth > max(best, 0)) for one in listed]
    return draft.choice(_stem(draft, taken, CHOICE_GAP), options, multiple=multiple)


def _pair(draft: Draft, one: Answer, format_: str) -> tuple[str, str]:
    left, _, right = one.text.partition("->")
    return _formatted(draft, show(left), one.format or format_), _text(draft, right, one.format or format_)


def _accepted(draft: Draft, listed: Sequence[Answer], format_: str) -> list[str]:
    """Return the answers that are worth all marks, remarking those that are worth a part."""
    best = max(one.worth for one in listed)
    partial = [one for one in listed if 0 < one.worth < best]
    if partial:
        draft.say("partial_credit", "; ".join(show(one.text) for one in partial))
    plain = format_ if format_ != "html" else "plain"  # what is to be typed holds no markup
    texts = (_own(draft, one, plain) for one in listed if one.worth == best > 0)
    return [text for each in texts if (text := without_wildcards(draft, each))]


def _numbers(draft: Draft, taken: Parts, body: str) -> ImportRow:
    before, listed = answer_list(body)
    if before.strip():
        text, _, feedback = before.partition("#")
        listed = (Answer("=", None, "", text.strip(), feedback), *listed)
    if not draft.explanation:
        draft.explanation = _feedback(draft, *((one.text, one.feedback) for one in listed), format_=taken.format)
    right = [one for one in listed if one.sign == "=" and one.text]
    if not right:
        return draft.refused("gift_answers", kind=QuestionKind.FILL_BLANK)
    numbers = [number(draft, show(one.text)) for one in right if one.worth == max(each.worth for each in right)]
    return draft.fill(_stem(draft, taken, BLANK), [numbers])


def _order(draft: Draft, taken: Parts, body: str) -> ImportRow:
    lines = _HEAD_OF_ORDER.sub("", body, count=1).split("\n")
    items = [_text(draft, line, taken.format) for line in lines if line.strip()]
    return draft.ordering(_stem(draft, taken, ""), items)


def _several(draft: Draft, taken: Parts) -> ImportRow:
    """Return the row of a text with answers in several places, which Moodle knows from its cloze questions."""
    found: list[cloze.Blank] = []
    for answers in taken.answers:
        body, _ = general_feedback(answers)
        blank = cloze.blank_of(show(body))
        if blank is None:
            before, listed = answer_list(body)
            if before.strip() or not listed:
                return draft.refused("gift_answers")
            options = tuple(cloze.Choice(show(one.text), one.worth) for one in listed)
            blank = cloze.Blank(options, any(one.sign == "~" for one in listed), "shortanswer")
        found.append(blank)
    raw = BLANK.join(show(text) for text in taken.texts)
    return cloze.row(draft, _formatted(draft, raw, taken.format), found)


def _stem(draft: Draft, taken: Parts, gap: str) -> str:
    """Return the text around the answers, with a `gap` where they stood when words follow."""
    before, after = show(taken.texts[0]), show(taken.texts[-1])
    plain = taken.format == "plain"  # as this program writes it: nothing in it is a slip or means something else
    if not plain and not _WORD.search(after) and not (gap == BLANK and after.strip() in _ENDS):
        after = ""
    if gap == BLANK:
        raw = before if not plain and not after else before + gap + after
    elif after:
        raw = before + (gap if gap and gap not in before else "\n") + after
    else:
        raw = before
    return _formatted(draft, raw, taken.format) or taken.name


def _feedback(draft: Draft, *told: tuple[str, str], format_: str) -> str:
    return explained((_formatted(draft, show(name), format_), _text(draft, text, format_)) for name, text in told)


def _own(draft: Draft, one: Answer, format_: str) -> str:
    return _formatted(draft, show(one.text), one.format or format_)


def _text(draft: Draft, text: str, format_: str) -> str:
    own, text = format_of(text)
    return _formatted(draft, show(text), own or format_)


def _formatted(draft: Draft, text: str, format_: str) -> str:
    if format_ == "html":
        return draft.words(html_words(text))
    if format_ in ("plain", "markdown"):
        return trimmed(text)
    return trimmed(draft.words(maybe_html_words(text)))
