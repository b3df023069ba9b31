"""One item of QTI 1.2, and of what Canvas writes in it, to the row of a question."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from question_bank.formats.batch import ImportRow
from question_bank.formats.drafts import Draft, explained, own_id
from question_bank.formats.qti.names import first, inside, plain
from question_bank.formats.qti.old_kinds import READERS, Field
from question_bank.formats.qti.old_responses import key_of
from question_bank.formats.safe_html import element_words, html_words
from question_bank.model.question import BLANK
from question_bank.outline.safe_xml import local_name

if TYPE_CHECKING:
    from lxml.etree import _Element

_OTHERS = ("response_grp", "response_xy", "render_hotspot", "render_slider")
_PROFILE = re.compile(r"cc\.(\w+)\.v\w+")
_BY_PROFILE = {
    "multiple_choice": "multiple_choice_question",
    "multiple_response": "multiple_answers_question",
    "true_false": "true_false_question",
    "fib": "short_answer_question",
    "pattern_match": "short_answer_question",
    "essay": "essay_question",
}


def old_item_row(draft: Draft, item: _Element, shared: str = "") -> ImportRow:
    """Return the row of `item`, whose `shared` text stands before its own."""
    meta = metadata(item)
    draft.id = own_id((item.get("ident") or "").removeprefix("q-"))
    presentation = first(item, "presentation")
    if presentation is None:
        named = meta.get("question_type", "")
        return draft.refused("unsupported", named) if named else draft.refused("no_body")
    fields = [
        _field(draft, one)
        for one in inside(presentation, "response_lid", "response_str", "response_num", "response_xy", "response_grp")
    ]
    profile = _PROFILE.fullmatch(meta.get("cc_profile", ""))
    named = meta.get("question_type") or (_BY_PROFILE.get(profile[1], "") if profile else "")
    kind = named or _structure(presentation, fields, item)
    stem = f"{shared}\n{_stem(draft, presentation, kind)}".strip()
    draft.text = stem or (item.get("title") or "")
    points = meta.get("points_possible", "").removesuffix(".0")
    if points not in ("", "0", "1"):
        draft.tags = (*draft.tags, f"分值:{points}")
    draft.explanation = _feedback(draft, item, fields)
    read = READERS.get(kind)
    return read(draft, stem, fields, key_of(item)) if read else draft.refused("unsupported", kind)


def metadata(element: _Element) -> dict[str, str]:
    """Return the metadata fields of `element`, the first of each name."""
    found: dict[str, str] = {}
    for one in inside(element, "qtimetadatafield"):
        found.setdefault(plain(first(one, "fieldlabel")), plain(first(one, "fieldentry")))
    return found


def material(draft: Draft, element: _Element) -> str:
    """Return the words of the material in `element`, whose texts are HTML unless they are called plain."""
    pieces = []
    for one in element.iter():
        name = local_name(one)
        if name == "mattext":
            if len(one) or (one.get("texttype") or "").lower() != "text/html":
                pieces.append(draft.words(element_words(one)) if len(one) else draft.maybe_html(plain(one)))
            else:
                pieces.append(draft.words(html_words("".join(map(str, one.itertext())))))
        elif name == "matimage":
            draft.say("picture")
        elif name in ("mataudio", "matvideo", "matapplet", "matapplication"):
            draft.say("media")
    return "\n".join(filter(None, pieces))


def _field(draft: Draft, response: _Element) -> Field:
    choices = {one.get("ident") or "": material(draft, one) for one in inside(response, "response_label")}
    own = [one for one in response if local_name(one) == "material"]
    cardinality = (response.get("rcardinality") or "").lower()
    return Field(
        response.get("ident") or "",
        " ".join(material(draft, one) for one in own),
        choices,
        cardinality == "ordered",
        cardinality == "multiple",
    )


def _structure(presentation: _Element, fields: list[Field], item: _Element) -> str:
    """Return the type that an item has which names none."""
    if not fields:
        return "text_only_question"
    if any(True for _ in inside(presentation, *_OTHERS)):
        return " / ".join(sorted({local_name(one) for one in inside(presentation, *_OTHERS)}))
    typed = any(True for _ in inside(presentation, "render_fib"))
    if typed:
        scored = any(True for _ in inside(item, "varequal", "vargte", "varsubset"))
        return "short_answer_question" if scored else "essay_question"
    if fields[0].ordered:
        return "ordering_question"
    if len(fields) > 1:
        named = all(f"[{field.label}]" in plain(presentation) for field in fields)
        return "multiple_dropdowns_question" if named else "matching_question"
    if fields[0].label and f"[{fields[0].label}]" in plain(presentation):
        return "multiple_dropdowns_question"
    return "multiple_answers_question" if fields[0].several else "multiple_choice_question"


def _stem(draft: Draft, presentation: _Element, kind: str) -> str:
    """Return the words before and between the places for a response; a blank for each place in a running text."""
    pieces: list[str] = []
    typed = kind == "short_answer_question"
    for piece in _running(presentation):
        if local_name(piece) == "material":
            pieces.append(material(draft, piece))
        elif typed:
            pieces.append(BLANK)
    blanks = [place for place, piece in enumerate(pieces) if piece == BLANK]
    if len(blanks) == 1 and blanks[0] == len(pieces) - 1:
        pieces.pop()
    return (" " if BLANK in pieces else "\n").join(filter(None, pieces))


def _running(element: _Element) -> Iterator[_Element]:
    for child in element:
        name = local_name(child)
        if name == "material" or name.startswith("response_"):
            yield child
        elif name in ("flow", "flow_mat"):
            yield from _running(child)


def _feedback(draft: Draft, item: _Element, fields: list[Field]) -> str:
    """Return what the item says to whoever answers, of the whole first, then of each choice."""
    told: list[tuple[str, str]] = []
    choices = {identifier: text for field in fields for identifier, text in field.choices.items()}
    for one in inside(item, "itemfeedback"):
        identifier = one.get("ident") or ""
        if identifier in ("correct_fb", "general_incorrect_fb", "Correct", "Incorrect"):
            continue
        told.append((choices.get(identifier.removesuffix("_fb"), ""), material(draft, one)))
    return explained(told)
