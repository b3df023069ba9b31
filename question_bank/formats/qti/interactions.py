"""The interactions of QTI 2 and 3, each to the row of a question."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from question_bank.formats import cloze
from question_bank.formats.batch import ImportRow
from question_bank.formats.drafts import Draft
from question_bank.formats.qti.names import attribute, inside, name_of, plain
from question_bank.formats.qti.responses import NO_RESPONSE, Response
from question_bank.formats.rows import NO_ID
from question_bank.formats.safe_html import element_words
from question_bank.model.question import BLANK, CHOICE_GAP, QuestionKind

if TYPE_CHECKING:
    from lxml.etree import _Element

INLINE = ("textentryinteraction", "inlinechoiceinteraction")
"""Interactions that stand inside a sentence."""


class Task(NamedTuple):
    """One interaction in the `body` of an item, which may be taken apart; with the model answer beside it."""

    draft: Draft
    body: _Element
    interaction: _Element
    response: Response
    stimulus: str
    model: str


def take_out(element: _Element) -> None:
    """Take `element` out, leaving the text behind it."""
    parent, tail = element.getparent(), element.tail
    if parent is None:
        return
    before = element.getprevious()
    if tail:
        if before is not None:
            before.tail = (before.tail or "") + tail
        else:
            parent.text = (parent.text or "") + tail
    parent.remove(element)


def _stem(task: Task) -> str:
    """Return the words around a block interaction, its prompt standing where it stood."""
    interaction = task.interaction
    prompt = next((one for one in interaction if name_of(one) == "prompt"), None)
    for child in list(interaction):
        if child is not prompt:
            interaction.remove(child)
    interaction.text = None
    interaction.tag = "div"
    if prompt is not None:
        prompt.tag, prompt.tail = "p", None
    return _around(task)


def _around(task: Task) -> str:
    """Return the words of the whole body, those that are shared standing before them."""
    return f"{task.stimulus}\n{task.draft.words(element_words(task.body))}".strip()


def _choice(task: Task) -> ImportRow:
    draft, interaction, response = task.draft, task.interaction, task.response
    choices = [
        (attribute(one, "identifier"), draft.words(element_words(one))) for one in inside(interaction, "simplechoice")
    ]
    keys = response.right()
    options = [(text, identifier in keys) for identifier, text in choices]
    stem = _stem(task)
    return draft.choice(
        stem, options, multiple=_takes_several(interaction, response, len(keys)), truth=_may_be_truth(draft, choices)
    )


def _may_be_truth(draft: Draft, choices: Sequence[tuple[str, str]]) -> bool:
    """Whether a choice of right and wrong is a true/false: what this program wrote says so by its identifiers."""
    return draft.id == NO_ID or {identifier for identifier, _ in choices} == {"true", "false"}


def _takes_several(interaction: _Element, response: Response, right: int) -> bool:
    """Whether several may be chosen: the version 2.0 says so by `maxChoices`, careless files only by the key."""
    return (response.cardinality == "multiple" and attribute(interaction, "maxchoices") != "1") or right > 1


def _hottext(task: Task) -> ImportRow:
    draft, interaction, response = task.draft, task.interaction, task.response
    keys = response.right()
    options = [(plain(one), attribute(one, "identifier") in keys) for one in inside(interaction, "hottext")]
    several = _takes_several(interaction, response, len(keys))
    interaction.tag = "div"
    return draft.choice(_around(task), options, multiple=several)


def _order(task: Task) -> ImportRow:
    draft, interaction, response = task.draft, task.interaction, task.response
    choices = {
        attribute(one, "identifier"): draft.words(element_words(one)) for one in inside(interaction, "simplechoice")
    }
    items = [choices[key] for key in response.values if key in choices]
    stem = _stem(task)
    if 0 < len(items) < len(choices):
        return draft.refused("partial_order", kind=QuestionKind.ORDERING)
    return draft.ordering(stem, items, tuple(choices.values()))


def _pairs(task: Task) -> ImportRow:
    draft, interaction, response = task.draft, task.interaction, task.response
    named = {
        attribute(one, "identifier"): draft.words(element_words(one))
        for one in inside(interaction, "simpleassociablechoice")
    }
    ends = [tuple(value.split()) for value in response.right()]
    pairs = [(pair[0], pair[1]) for pair in ends if len(pair) == 2 and set(pair) <= set(named)]
    sets = [
        [attribute(one, "identifier") for one in inside(each, "simpleassociablechoice")]
        for each in inside(interaction, "simplematchset")
    ]
    if len(sets) == 2 and sets[1]:
        pairs = [(one, other) if one in sets[0] else (other, one) for one, other in pairs]
        alone = [key for key in sets[0] if key not in {left for left, _ in pairs}]
        more = [key for key in sets[1] if key not in {right for _, right in pairs}]
    else:
        taken = {key for pair in pairs for key in pair}
        alone, more = [], [key for key in named if key not in taken]
    stem = _stem(task)
    lefts = [left for left, _ in pairs]
    if pairs and (alone or len(set(lefts)) < len(lefts)):
        return draft.refused("uneven_matching", kind=QuestionKind.MATCHING)
    return draft.matching(stem, [(named[left], named[right]) for left, right in pairs], [named[key] for key in more])


def _gaps(task: Task) -> ImportRow:
    draft, interaction, response = task.draft, task.interaction, task.response
    texts = {attribute(one, "identifier"): draft.words(element_words(one)) for one in inside(interaction, "gaptext")}
    right: dict[str, list[str]] = {}
    for value in response.right():
        word, _, place = value.partition(" ")
        right.setdefault(place.strip(), []).append(texts.get(word, ""))
    blanks: list[cloze.Blank] = []
    for gap in list(inside(interaction, "gap")):
        answer = right.get(attribute(gap, "identifier"), [])
        blanks.append(cloze.Blank(tuple(cloze.Choice(text, 100.0 * (text in answer)) for text in texts.values()), True))
        gap.tag, gap.text = "span", BLANK
    for offered in list(inside(interaction, "gaptext", "gapimg")):
        take_out(offered)
    interaction.tag = "div"
    return cloze.row(draft, _around(task), blanks) if blanks else draft.refused("unsupported", "gapMatch")


def _text(task: Task) -> ImportRow:
    return task.draft.short(_stem(task), "\n".join(task.response.texts()) or task.model)


def inline_row(task: Task, found: Sequence[_Element], answers: Mapping[str, Response]) -> ImportRow:
    """Return the row of a text in which these interactions stand."""
    draft = task.draft
    blanks = []
    for one in found:
        response = answers.get(attribute(one, "responseidentifier"), NO_RESPONSE)
        if name_of(one) == "inlinechoiceinteraction":
            keys = response.right()
            choices = [
                (attribute(each, "identifier"), draft.words(element_words(each)))
                for each in inside(one, "inlinechoice")
            ]
            blanks.append(cloze.Blank(tuple(cloze.Choice(text, 100.0 * (key in keys)) for key, text in choices), True))
        else:
            full = tuple(cloze.Choice(text, 100.0) for text in response.texts())
            part = tuple(cloze.Choice(text, 50.0) for text in response.partial())
            blanks.append(cloze.Blank((*full, *part), False, "text"))
        for child in list(one):
            one.remove(child)
        one.tag, one.text = "span", BLANK
    words = _around(task)
    if len(blanks) == 1 and words.endswith(BLANK) and blanks[0].offered:
        words = words.removesuffix(BLANK).rstrip() + CHOICE_GAP
    return cloze.row(draft, words, blanks)


READERS: Mapping[str, Callable[[Task], ImportRow]] = {
    "choiceinteraction": _choice,
    "hottextinteraction": _hottext,
    "orderinteraction": _order,
    "matchinteraction": _pairs,
    "associateinteraction": _pairs,
    "gapmatchinteraction": _gaps,
    "extendedtextinteraction": _text,
}
"""How each interaction that stands in a block of its own becomes a row."""
