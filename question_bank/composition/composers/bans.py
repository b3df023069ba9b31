"""Rows of bans: every second one filled in, all answered."""

from __future__ import annotations

import re
from collections.abc import Iterator

from question_bank.composition.draft import Draft
from question_bank.composition.framing.cloze import cloze
from question_bank.composition.framing.phrasing import counted, quoted, topic_of
from question_bank.composition.naming.topics import topic_over
from question_bank.composition.readings.holders import is_holder
from question_bank.composition.source import Source
from question_bank.lexicon.meaning_words import SAYS_MEANING
from question_bank.model import Formulation, FormulationKind, QuestionKind

_EXPLAINED = re.compile(f"，?(?:就|即)?(?:{SAYS_MEANING})")
"""一条红线，是指不得…: the row says what a term means, and nobody is told not to."""
_LONGEST_BLANK = 20
_LONGEST = 66
_SUBJECT = re.compile("(?P<who>[^，。；：“”]{2,10}?)(?:要|应当?|必须|须)(?!求|点)")
_BARE = 8
"""Characters of those to whom something is forbidden, of whom the heading says in what."""


def compose_bans(source: Source) -> Iterator[Draft]:
    """Yield what each row of bans is good for; who must not is told by the row or by its heading."""
    for formulation in source.formulations:
        if formulation.kind is FormulationKind.GROUPS and formulation.aspect == "bans":
            yield from _of_row(source, formulation)


def _told_before(source: Source, start: int) -> str:
    """Return whose duties the sentence of the row at `start` begins with (监护人要会…，还有三个不准), or ""."""
    sentence = source.sentence_at(start)
    found = _SUBJECT.match(source.text, source.after_label(sentence.start), start) if sentence else None
    return found["who"] if found and (is_holder(found["who"]) or source.regulation) else ""


def _of_row(source: Source, formulation: Formulation) -> Iterator[Draft]:
    heading = topic_of(topic_over(source, formulation.section))
    who = formulation.subject or _told_before(source, formulation.spans[0][0])
    if not who and not heading:
        return
    texts = tuple(item.right.text for item in formulation.items)
    count, verb = counted(len(texts)), formulation.context
    called = quoted(who or heading)
    put, told = source.language.stem, {"count": count, "verb": verb}
    (start, end) = formulation.spans[0]
    explained = formulation.subject and _EXPLAINED.match(source.text, start + len(who), end) is not None
    headed = who and heading and who not in heading and heading not in who and len(who) <= _BARE
    if explained:
        stem = put("bans.answer_of_term", term=called, **told)
    elif headed:
        stem = put("bans.answer_of", topic=quoted(heading), who=who, **told)
    else:
        stem = put("bans.answer", topic=called, **told)
    yield Draft(
        kind=QuestionKind.SHORT_ANSWER,
        formulation=formulation,
        stem=stem,
        key=tuple(verb + text for text in texts),
        fact=(called, "bans"),
        spans=formulation.spans,
    )
    lead = "" if formulation.subject else source.language.material_on(heading)
    blanks = [(item.right.start, item.right.end) for item in formulation.items][1::2]
    if end - start <= _LONGEST:
        yield from cloze(
            source, formulation, (start, end), blanks, formulation.spans, lead=lead, longest=_LONGEST_BLANK
        )
