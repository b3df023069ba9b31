"""Definitions: which term is meant, what a term means, terms beside their meanings, the wording by heart."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from question_bank.composition import distractors
from question_bank.composition.draft import SAID, Candidate, Draft, Modality, Spans
from question_bank.composition.framing.claims import false_claim, true_claim
from question_bank.composition.framing.cloze import LONGEST_BLANK, cloze
from question_bank.composition.framing.meanings import claimed, recited_as, without_rule
from question_bank.composition.naming.told_labels import COLONS, are_duties, duty_asked, is_labelled, told_in_one
from question_bank.composition.naming.topics import names_its_chapter
from question_bank.composition.source import Source
from question_bank.lexicon.words import words as tagged
from question_bank.model import BLANK, Formulation, FormulationKind, Part, QuestionKind

_WANTED = 3
_LEAST_PAIRS, _MOST_PAIRS = 3, 6
_LONGEST_TERM = 16
_NOUN = re.compile("的([^，。；：的、]{1,12})$")
_NO_NOUNS = ("a", "ad", "z", "u")
_SO_CALLED = re.compile("本[^，]{1,4}所称")
_FIELD = re.compile(
    "[^，。；：“”的]{2,10}(?:[学法]上|意义上|角度|[学法]中|语境[中下]|领域[中内]?|范围内|狭义|广义)的(?=[^的“”]{2,12}$)|[狭广]义的?(?=[^的“”]{2,12}$)"
)
"""The field or the sense in which a word is defined: 经济学上的（风险）, 广义的（文化）."""
_KIND = 2
"""Characters of a noun that say what kind of thing it is (装置, 动作, 火灾)."""
_LONGEST_BLANKED_MEANING = 12
_SHORTEST_MEANING, _LONGEST_RECITED = 10, 85


@dataclass(frozen=True, slots=True)
class Definition:
    """A term and what it means, with the words between them (是指) and its own range."""

    formulation: Formulation
    term: Part
    meaning: Part
    joint: str
    spans: Spans
    labelled: bool = False
    """A colon stands between the term and those words (水位：指水面的高程): the two are told as one sentence."""


def compose_definitions(source: Source) -> Iterator[Draft]:
    """Yield everything that definitions are good for."""
    for definition in source.once(definitions):
        if definition.term.text.strip("“”") not in definition.meaning.text:
            yield from _term(source, definition)
        yield from _meaning(source, definition)
        yield from _recitation(source, definition)
    for row in source.once(glossaries):
        yield from _columns(source, row)


def definitions(source: Source) -> tuple[Definition, ...]:
    """Return all definitions in document order."""
    found: list[Definition] = []
    for each in (one for one in source.formulations if one.kind is FormulationKind.DEFINITION):
        for item in each.items:
            if item.left is None or len(item.left.text) > _LONGEST_TERM * source.language.scale:
                continue
            spans = tuple(span for span in each.spans if span[0] <= item.left.start < span[1]) or each.spans
            if each.aspect == "headed":
                spans = each.spans
            if len(each.items) > 1:
                spans = ((item.left.start, item.right.end),)
            joint = item.extra[0].text if item.extra and item.left.end <= item.right.start else ""
            joint = "" if joint in COLONS else joint  # told like a label of a list: 主绳是指…
            labelled = bool(joint) and is_labelled(source, item.left.end)
            if labelled:
                joint = source.language.put("definition.points_out")
            found.append(Definition(each, item.left, without_rule(item.right), joint, spans, labelled))
    return tuple(found)


def glossaries(source: Source) -> tuple[tuple[Definition, ...], ...]:
    """Return the definitions that stand in one list, or else in one section, three to six together."""
    rows: dict[object, list[Definition]] = {}
    for each in source.once(definitions):
        alone = len(each.formulation.items) == 1
        rows.setdefault(each.formulation.section if alone else each.formulation.id, []).append(each)
    return tuple(tuple(row[:_MOST_PAIRS]) for row in rows.values() if len(row) >= _LEAST_PAIRS)


def _term(source: Source, own: Definition) -> Iterator[Draft]:
    others = source.once(_terms)
    topic = own.formulation.subject
    if topic and len(own.formulation.items) > 1:
        others = tuple((item.left.start, item.left.text) for item in own.formulation.items if item.left)
    defined = distractors.nearest(own.formulation, others, own.term.text)
    if source.language.scale == 1:
        # The noun in which a meaning ends says what kind of thing it is: only terms of that kind are a choice.
        kinds = source.once(_listed_kinds if topic else _kinds)
        kind = kinds.get(own.term.text)
        defined = tuple(each for each in defined if not kind or kinds.get(each.text) == kind)
    listed = distractors.siblings(own.term.text, source.once(_listed).get(own.term.text, ()))
    alike = distractors.peers(source, (own.term.text,))
    if not any(source.count(each.text) for each in alike):
        alike = ()  # words of a class of which the document uses no other are of another field
    # Terms of one list go together; terms that are defined far from each other may be of quite different kinds.
    candidates = distractors.ranked(listed, defined, alike) if topic else distractors.ranked(listed, alike, defined)
    name = "definition.term_of_list" if topic else "definition.term"
    meaning = own.meaning.text
    yield Draft(
        kind=QuestionKind.SINGLE_CHOICE,
        formulation=own.formulation,
        stem=source.language.stem(name, topic=topic, meaning=meaning),
        key=(own.term.text,),
        fact=(meaning, "term"),
        spans=own.spans,
        candidates=candidates,
        wanted=_WANTED,
        partner=meaning,
        entities=True,
    )
    told = _told(source, own)
    if told:
        yield _in_one(source, own, told)
    else:
        yield from _blank(source, own)
    fact = (own.term.text, meaning)
    if _SO_CALLED.match(own.term.text) or meaning.endswith("等"):
        return  # what is left of a meaning cut at 等 is none
    yield true_claim(
        source, own.formulation, claimed(source, own.term, own.meaning, own.joint), fact, own.spans, own.term.text
    )
    wrong = claimed(source, own.term, own.meaning, own.joint, SAID)
    yield false_claim(
        source, own.formulation, wrong, own.term.text, fact, own.spans, candidates, meaning, entities=True
    )


def _told(source: Source, own: Definition) -> str:
    """Return the sentence that asks for a heading or a label (缓冲水池。是为了…), "" where the source's words do."""
    if own.labelled or own.formulation.aspect == "headed":
        return BLANK + (own.joint or source.language.put("definition.colon")) + own.meaning.text
    if own.joint or not is_labelled(source, own.term.end) or source.language.scale != 1:
        return ""
    return told_in_one(source, own.formulation, BLANK, own.meaning.text)


def _in_one(source: Source, own: Definition, told: str) -> Draft:
    return Draft(
        kind=QuestionKind.FILL_BLANK,
        formulation=own.formulation,
        stem=source.language.stopped(told),
        key=(own.term.text,),
        fact=(own.term.text, "blank"),
        spans=own.spans,
        fillers=(own.term.text,),
    )


def _blank(source: Source, own: Definition) -> Iterator[Draft]:
    topic = own.formulation.subject
    around = (min(own.term.start, own.meaning.start), max(own.term.end, own.meaning.end))
    marks = own.term.text.startswith("“") and own.term.text.endswith("”") and own.term.text.count("“") == 1
    field = _FIELD.match(own.term.text)
    # 经济学上的＿＿＿＿，是指…: the field in which a word means this is told, and only the word is asked.
    blank = (own.term.start + (field.end() if field else marks), own.term.end - marks)
    told = names_its_chapter(source, own.formulation.section, source.outline.words(*blank))
    if told and own.term.end < own.meaning.start and len(own.meaning.text) <= _LONGEST_BLANKED_MEANING:
        # 广义的合同，是指＿＿＿＿: the title of the chapter tells the term, and only what it means can be asked.
        blank = (own.meaning.start, own.meaning.end)
    # A second colon right behind the blank would part the lead from what it opens.
    put_about = source.language.opening if is_labelled(source, own.term.end) else source.language.material_on
    lead = put_about(topic) if topic else ""
    said = own.formulation.frame[0]
    longest = _LONGEST_BLANKED_MEANING if blank[0] == own.meaning.start else LONGEST_BLANK
    for draft in cloze(source, own.formulation, around, [blank], own.spans, lead=lead, longest=longest):
        # 本办法所称＿＿＿＿: what the source says of it is no part of a longer term.
        yield replace(draft, gaps=(draft.gaps[0]._replace(left=said + draft.gaps[0].left),)) if said else draft


def _listed(source: Source) -> dict[str, tuple[str, ...]]:
    """Return for each member of the document's lists the members of the first one that it stands in."""
    found: dict[str, tuple[str, ...]] = {}
    for each in source.formulations:
        if each.kind in (FormulationKind.ENUMERATION, FormulationKind.OPEN_ENUMERATION):
            members = tuple(item.right.text for item in each.items)
            for member in members:
                found.setdefault(member, members)
    return found


def _terms(source: Source) -> tuple[tuple[int, str], ...]:
    return tuple(sorted((each.term.start, each.term.text) for each in source.once(definitions)))


def _kinds(source: Source) -> dict[str, str]:
    """Return for each term the noun that its meaning comes to, else the last character of that (灌水量, 含水量)."""
    told = source.once(definitions)
    return {each.term.text: _kind(each.meaning.text)[-1:] or each.meaning.text[-1] for each in told}


def _listed_kinds(source: Source) -> dict[str, str]:
    """Return for each term of a list the noun that its meaning comes to, "" where it comes to none."""
    return {each.term.text: _kind(each.meaning.text) for each in source.once(definitions)}


def _kind(meaning: str) -> str:
    """Return the noun that a meaning comes to, at its end or else before a condition (…的树木，不限…)."""
    return _noun_at_end(meaning) or _noun_at_end(meaning.partition("，")[0])


def _noun_at_end(words: str) -> str:
    found = _NOUN.search(words)
    told = tagged(found[1]) if found else ()
    # 的差别 is one word, whatever its class.
    noun = bool(told) and told[-1].tag not in _NO_NOUNS and (len(told) == 1 or all(word.tag != "d" for word in told))
    return found[1][-_KIND:] if found and noun else ""


def _meanings(source: Source) -> tuple[tuple[int, str], ...]:
    return tuple(sorted((each.meaning.start, each.meaning.text) for each in source.once(definitions)))


def _meaning(source: Source, own: Definition) -> Iterator[Draft]:
    if not own.joint and are_duties(source, own.formulation):
        yield _duty(source, own)
        return
    yield Draft(
        kind=QuestionKind.SINGLE_CHOICE,
        formulation=own.formulation,
        stem=source.language.stem("definition.meaning", term=own.term.text, joint=_forward(source, own)),
        key=(own.meaning.text,),
        fact=(own.term.text, "meaning"),
        spans=own.spans,
        candidates=_of_one_kind(own, distractors.nearest(own.formulation, source.once(_meanings), own.meaning.text)),
        wanted=_WANTED,
        partner=own.term.text,
        modality=Modality.NEUTRAL,
    )


def _duty(source: Source, own: Definition) -> Draft:
    """Ask for the duty of somebody among the duties of the others of the list: a post has no meaning."""
    others = ((item.left.start, item.right.text) for item in own.formulation.items if item.left is not None)
    return Draft(
        kind=QuestionKind.SINGLE_CHOICE,
        formulation=own.formulation,
        stem=source.language.stopped(duty_asked(source, own.formulation, own.term.text)),
        key=(own.meaning.text,),
        fact=(own.term.text, "meaning"),
        spans=own.spans,
        candidates=distractors.nearest(own.formulation, tuple(others), own.meaning.text),
        wanted=_WANTED,
        partner=own.term.text,
        modality=Modality.NEUTRAL,
    )


def _of_one_kind(own: Definition, others: tuple[Candidate, ...]) -> tuple[Candidate, ...]:
    """Return the meanings that end like this one's first: 吸湿水 among things that are no water gives itself away."""
    kind = _kind(own.meaning.text)
    alike = (each for each in others if _kind(each.text) == kind) if kind else others
    return tuple(sorted(alike, key=lambda each: each.text[-1] != own.meaning.text[-1]))


def _forward(source: Source, own: Definition) -> str:
    """Return the words between a term and its meaning; 甲称为乙 said from the term on is 乙指的是甲."""
    backward = own.meaning.start < own.term.start
    return source.language.put("definition.is") if backward or not own.joint else own.joint


def _recitation(source: Source, own: Definition) -> Iterator[Draft]:
    scale = source.language.scale
    told = own.joint or own.meaning.end <= own.term.start or own.formulation.aspect == "headed"
    if told and _SHORTEST_MEANING * scale <= len(own.meaning.text) <= _LONGEST_RECITED * scale:
        term = own.term.text.strip("“”")
        yield Draft(
            kind=QuestionKind.RECITATION,
            formulation=own.formulation,
            stem=source.language.stem(recited_as(source.language, term, own.meaning.text), term=term),
            key=(own.meaning.text,),
            fact=(own.term.text, "recite"),
            spans=own.spans,
        )


def _columns(source: Source, row: tuple[Definition, ...]) -> Iterator[Draft]:
    lefts = tuple(each.term.text for each in row)
    rights = tuple(each.meaning.text for each in row)
    given = any(left in right for left in lefts for right in rights)
    duties = all(are_duties(source, each.formulation) for each in row)
    if len(set(lefts)) == len(set(rights)) == len(row) and not given:
        yield Draft(
            kind=QuestionKind.MATCHING,
            formulation=row[0].formulation,
            stem=source.language.stem("definition.columns_of_duties" if duties else "definition.columns"),
            key=rights,
            fact=(*lefts, "columns"),
            spans=tuple(span for each in row for span in each.spans),
            options=lefts,
        )
