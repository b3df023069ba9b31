"""The notes that this program writes: their fields, how a question stands in them, and how it is read again.

| field | holds |
| 题型, 编号 | the kind and the id |
| 题干, 解析 | those texts |
| 选项 | a list of options, of items as first shown, or of the left column and of the right one |
| 答案 | a list: right options with their letters, fillers with what else is accepted, items in order, pairs |
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from question_bank.formats.batch import ImportRow
from question_bank.formats.drafts import Draft, own_id
from question_bank.formats.rows import NO_ID, row_of
from question_bank.formats.safe_html import element_words, html_words
from question_bank.model.question import Question, QuestionKind
from question_bank.outline.safe_xml import local_name

if TYPE_CHECKING:
    from lxml.etree import _Element

FIELDS = ("题干", "选项", "答案", "解析", "题型", "编号")
"""The fields in their order."""
_PAIR = " → "
_LETTER = re.compile(r"[A-Z]\. ")


def is_own(fields: Sequence[tuple[str, str]]) -> bool:
    """Whether a note with these fields is one that this program wrote."""
    return tuple(name for name, _ in fields) == FIELDS and dict(fields)["题型"] in tuple(QuestionKind)


def fields_of(question: Question) -> tuple[str, ...]:
    """Return the fields of the note that `question` becomes."""
    options = _lists(question)
    return (
        _markup(question.stem),
        options,
        _answers(question),
        _markup(question.explanation),
        question.kind.value,
        question.id.hex(),
    )


def own_row(draft: Draft, fields: Sequence[tuple[str, str]]) -> ImportRow:
    """Return the row of a note that this program wrote, and that somebody may have edited since."""
    given = dict(fields)
    kind = QuestionKind(given["题型"])
    lists = _items(given["选项"])
    options = tuple(text for text, _ in lists[0]) if lists else ()
    pool = tuple(text for text, _ in lists[1]) if len(lists) > 1 else ()
    answers = _items(given["答案"])
    told = answers[0] if answers else [(html_words(given["答案"]).text, ())]
    texts = tuple(text for text, _ in told if text)
    if kind in (QuestionKind.SINGLE_CHOICE, QuestionKind.MULTIPLE_CHOICE):
        texts = _right(texts, options)
    elif kind is QuestionKind.MATCHING:
        partners = dict(text.split(_PAIR, 1) for text in texts if _PAIR in text)
        texts = tuple(partners.get(left, "") for left in options)
    also = tuple(more for _, more in told)
    question = Question(
        own_id(given["编号"]) or NO_ID,
        kind,
        html_words(given["题干"]).text,
        texts,
        options,
        pool,
        also if any(also) and kind is not QuestionKind.MATCHING else (),
        html_words(given["解析"]).text,
        section=draft.section,
        tags=draft.tags,
    )
    return row_of(draft.place, question, text=draft.excerpt)


def _right(texts: Iterable[str], options: Sequence[str]) -> tuple[str, ...]:
    """Return the options that the answer names: by their words behind the letter, else by the letter."""
    named = {_LETTER.sub("", text, count=1) for text in texts} | set(texts)
    places = {ord(text[0]) - ord("A") for text in texts if _LETTER.match(text) and _LETTER.sub("", text) not in options}
    return tuple(text for place, text in enumerate(options) if text in named or place in places)


def _lists(question: Question) -> str:
    if question.kind is QuestionKind.MATCHING:
        return _list(question.options, "1") + _list(question.pool, "A")
    return _list(question.options, "A") if question.options else ""


def _answers(question: Question) -> str:
    kind = question.kind
    if kind in (QuestionKind.SINGLE_CHOICE, QuestionKind.MULTIPLE_CHOICE):
        letters = {text: chr(ord("A") + place) for place, text in enumerate(question.options)}
        return _list([f"{letters[text]}. {text}" for text in question.answer], "")
    if kind is QuestionKind.MATCHING:
        pairs = zip(question.options, question.answer, strict=True)
        return _list([f"{left}{_PAIR}{right}" for left, right in pairs], "")
    return _list(question.answer, "1" if len(question.answer) > 1 else "", question.accepted)


def _list(texts: Sequence[str], numbered: str, accepted: Sequence[Sequence[str]] = ()) -> str:
    """Return a list in HTML, below each text what else is accepted for it."""
    tag, kind = ("ol", f' type="{numbered}"') if numbered else ("ul", "")
    also = accepted or ((),) * len(texts)
    items = (
        f"<li>{_markup(text)}{_list(more, '') if more else ''}</li>" for text, more in zip(texts, also, strict=True)
    )
    return f"<{tag}{kind}>{''.join(items)}</{tag}>"


def _markup(text: str) -> str:
    return html.escape(text, quote=False).replace("\r", "").replace("\n", "<br>")


def _items(markup: str) -> list[list[tuple[str, tuple[str, ...]]]]:
    """Return the texts of each outermost list, with the texts of the list inside each."""
    from lxml import etree
    from lxml import html as parsing  # start-up

    if "<li" not in markup:
        return []
    try:
        root = parsing.fragment_fromstring(f"<div>{markup}</div>".encode(), parser=parsing.HTMLParser(encoding="utf-8"))
    except (etree.LxmlError, ValueError, AssertionError):
        return []
    outermost = [one for one in root.iter("ol", "ul") if not any(local_name(up) == "li" for up in one.iterancestors())]
    return [[_item(item) for item in one if local_name(item) == "li"] for one in outermost]


def _item(item: _Element) -> tuple[str, tuple[str, ...]]:
    more: list[str] = []
    for inner in [one for one in item if local_name(one) in ("ol", "ul")]:
        more.extend(element_words(each).text for each in inner if local_name(each) == "li")
        item.remove(inner)
    return element_words(item).text, tuple(more)
