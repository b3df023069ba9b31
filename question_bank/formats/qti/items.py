"""One item of QTI 2.0 to 3.0 to the row of a question.

| interaction | becomes |
| choice, hottext | single or multiple choice, true/false |
| text entries, inline choices and gaps, in any number | blanks; one inline choice alone a choice |
| extended text | short answer |
| order | ordering |
| match, associate, each with one partner | matching |
| anything else, or several of those above | refused, by name |
"""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING

from question_bank.formats.batch import ImportRow
from question_bank.formats.drafts import Draft, explained, own_id
from question_bank.formats.qti.interactions import INLINE, READERS, Task, inline_row, take_out
from question_bank.formats.qti.names import attribute, first, inside, name_of
from question_bank.formats.qti.responses import NO_RESPONSE, is_templated, responses
from question_bank.formats.safe_html import element_words
from question_bank.outline.safe_xml import local_name

if TYPE_CHECKING:
    from lxml.etree import _Element

_FEEDBACK = ("modalfeedback", "feedbackblock", "feedbackinline")
_HIDDEN = ("stylesheet", "templateblock", "templateinline", "cataloginfo", "companionmaterialsinfo", "infocontrol")
_NO_RESPONSE = ("endattemptinteraction", "mediainteraction")


def item_row(draft: Draft, item: _Element, stimulus: str = "") -> ImportRow:
    """Return the row of `item`, whose shared `stimulus` stands before its own text."""
    draft.id = own_id(attribute(item, "identifier").removeprefix("q-"))
    body = first(item, "itembody")
    if body is None:
        return draft.refused("no_body")
    body = deepcopy(body)
    interactions = [one for one in body.iter() if name_of(one).endswith("interaction")]
    found = [one for one in interactions if name_of(one) not in _NO_RESPONSE]
    names = tuple(dict.fromkeys(map(name_of, found)))
    spelled = tuple(dict.fromkeys(map(local_name, found)))
    draft.text = element_words(body).text
    if is_templated(item):
        return draft.refused("template")
    if not found:
        return draft.refused("unsupported", "mediaInteraction") if interactions else draft.refused("not_a_question")
    answers = responses(item)
    model = _taken_out(draft, item, body)
    response = answers.get(attribute(found[0], "responseidentifier"), NO_RESPONSE)
    task = Task(draft, body, found[0], response, stimulus, model)
    if set(names) <= set(INLINE):
        return inline_row(task, found, answers)
    if len(found) > 1:
        return draft.refused("several_parts", ", ".join(spelled))
    read = READERS.get(names[0])
    return read(task) if read else draft.refused("unsupported", spelled[0])


def _taken_out(draft: Draft, item: _Element, body: _Element) -> str:
    """Take feedback and notes for others out of `body`, keep the feedback as explanation, return the model answer."""
    told: list[tuple[str, str]] = []
    model: list[str] = []
    for choice in list(inside(body, "simplechoice")):
        for feedback in list(inside(choice, "feedbackinline")):
            told_of = draft.words(element_words(feedback))
            take_out(feedback)
            told.append((draft.words(element_words(choice)), told_of))
    for block in list(inside(body, *_FEEDBACK, "rubricblock", *_HIDDEN)):
        if name_of(block) in _FEEDBACK:
            told.append(("", draft.words(element_words(block))))
        elif name_of(block) == "rubricblock":
            view = attribute(block, "view").split()
            if not view or "candidate" in view:
                continue
            model.append(draft.words(element_words(block)))
        take_out(block)
    modal = (one for one in item.iter() if name_of(one) == "modalfeedback")
    told.extend(("", draft.words(element_words(one))) for one in modal)
    draft.explanation = explained(dict.fromkeys(told))
    return "\n".join(filter(None, model))
