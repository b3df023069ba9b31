"""Facts told in passing: the name, the honour, the day filled in, who is in charge of what chosen and stated too."""

from __future__ import annotations

import re
from collections.abc import Iterator

from question_bank.composition import distractors
from question_bank.composition.composers.offices import ASPECTS
from question_bank.composition.composers.remarks import ASPECTS as REMARKS
from question_bank.composition.dating.years import contemporaries
from question_bank.composition.draft import SAID, Candidate, Draft, Gap, Origin
from question_bank.composition.framing.antecedents import antecedent
from question_bank.composition.framing.claims import false_claim, true_claim
from question_bank.composition.framing.cloze import LONGEST_BLANK, cloze
from question_bank.composition.framing.owners import named_by_title, own_paper
from question_bank.composition.framing.phrasing import quoted, topic_of
from question_bank.composition.framing.window import beginning, window
from question_bank.composition.naming.topics import topic_over
from question_bank.composition.source import Source
from question_bank.model import CHOICE_GAP, Formulation, FormulationKind, Item, Part, QuestionKind
from question_bank.model.aspects import PARALLEL, SAYINGS

_WANTED = 3
_LONGEST = 18
"""Characters of the longest name, honour or day."""
_ANYBODY = ("专人", "专职人员", "专门人员", "本人", "个人", "各自", "双方", "有关部门", "相关部门")
"""Who is in charge where nobody is named."""
_OFFICE = re.compile(
    r"(?:\d{4}年[^，]{0,6}，)?(?:首任|时任|现任|第[一二三四五六七八九]任)(?:[院馆厂矿校局站所台社]长|经理|主任|书记)"
)
"""An office without the body of which it is one."""
_BARE_OFFICE = re.compile(
    r"(?:\d{4}年[^，]{0,6}，)?[^，]{2,8}(?:出任|担任|继任|接任|升任|任|为)[^，]{0,4}(?:[院馆厂矿校局站所台社]长|经理|主任|书记)"
)
_DONE_AS = re.compile("[^，。；“”]{0,4}(?:要|做到|坚持|落实|实行|推行|实施|开展|实现|推进)“([^“”]+)”")
"""要做到“三个一批”: what is told by its name stands in the marks."""
_SAYS = re.compile("(?:指出|说|提出|强调|要求|认为|写道|主张|[《》][上中])$")
_LONGEST_SAYING = 62
_FEWEST_SHOWN, _FEWEST_TOLD = 8, 12
_LEAST_PAIRS, _MOST_PAIRS = 3, 6
_LONGEST_ROW = 66
_LONGEST_RECITED = 60


_ELSEWHERE = ("motto", "kept", "change", "cause", *ASPECTS, *REMARKS, *SAYINGS, PARALLEL)
"""What has composers of its own."""


def compose_facts(source: Source) -> Iterator[Draft]:
    """Yield what each fact is good for."""
    for formulation in source.formulations:
        if formulation.kind is not FormulationKind.FACT or formulation.aspect in _ELSEWHERE:
            continue
        if any(item.right.text in _ANYBODY for item in formulation.items):
            continue
        if formulation.aspect == "mould":
            yield from _mould(source, formulation)
        elif formulation.aspect == "body":
            yield from _row(source, formulation)
            for item in formulation.items:
                yield from _in_charge(source, formulation, item)
            yield from _columns(source, formulation)
        else:
            yield from _told(source, formulation, formulation.items[0].right)


def _told(source: Source, formulation: Formulation, asked: Part) -> Iterator[Draft]:
    around = window(source, asked.start, asked.end, blank=asked.end - asked.start)
    if around is None:
        return
    start, end = with_date(source, around.start), around.end
    if formulation.aspect == "person" and _SAYS.search(source.text, start, end):
        end = _whole_saying(source, end)
        if end - start > _LONGEST_SAYING:
            return
    if formulation.aspect == "person" and end - start - len(asked.text) < _FEWEST_TOLD:
        whole = _whole_saying(source, end)
        end = whole if whole - start <= _LONGEST_SAYING else end + 1 + len(source.rest_of_clause(end + 1))
    if source.text.startswith("同志们，", start):
        start += len("同志们，")
    lead = around.lead if start == around.start else ""
    named, start = antecedent(source, start)
    lead = named or lead
    inside = (start, end)
    bare = _BARE_OFFICE.fullmatch(source.text, start, end)
    if formulation.aspect == "person" and not lead and (bare or _OFFICE.match(source.text, start, end)):
        lead = named_by_title(source)
        if bare and not lead:
            return
        if not lead:
            start = _with_body(source, start, end)
            inside = (start, end)
    if formulation.aspect == "date" and source.text.startswith("本", start):
        lead = own_paper(source, source.outline.words(start, around.end)) or source.language.put("rule.claim", words="")
    if formulation.aspect == "honour" and not lead and end - start - len(asked.text) < _FEWEST_SHOWN:
        lead = _headed(source, start)
    yield from cloze(source, formulation, inside, [(asked.start, asked.end)], (inside,), lead=lead, longest=_LONGEST)
    if formulation.aspect == "person":
        before, after = source.outline.words(start, asked.start), source.outline.words(asked.end, end)
        names = [text for text in source.once(_persons) if text not in before + after]
        yield Draft(
            kind=QuestionKind.SINGLE_CHOICE,
            formulation=formulation,
            stem=source.language.stopped(f"{lead}{before}{CHOICE_GAP}{after}"),
            key=(asked.text,),
            fact=(before, "person"),
            spans=(inside,),
            candidates=distractors.siblings(asked.text, contemporaries(source, asked.start, names)),
            wanted=_WANTED,
            gaps=(Gap(before, after),),
            fillers=(asked.text,),
            entities=True,
        )


def _with_body(source: Source, start: int, end: int) -> int:
    """Return where the sentence begins that says of what body the office at `start` is one, if it is not too long."""
    sentence = source.sentence_at(start)
    begin = beginning(source, sentence) if sentence else start
    return begin if end - begin <= _LONGEST_ROW else start


def _headed(source: Source, start: int) -> str:
    """Return the heading over words too few to stand alone, as an opening."""
    sentence = source.sentence_at(start)
    title = topic_of(topic_over(source, sentence.section)) if sentence else ""
    return source.language.put("window.about", topic=quoted(title)) if title else ""


def _whole_saying(source: Source, end: int) -> int:
    """Return where the sentence ends in which somebody is said at `end` to say something."""
    sentence = source.sentence_at(end - 1)
    return sentence.clauses[-1].end if sentence else end


def _mould(source: Source, formulation: Formulation) -> Iterator[Draft]:
    """Yield the fill-in, the matching and the recitation of 艰苦奋斗的创业精神，敢为人先的创新精神，…."""
    start, end = source.after_label(formulation.spans[0][0]), formulation.spans[0][1]
    lead = source.outline.words(start, formulation.items[0].right.start).rstrip("：是为")
    lead = named[1] if (named := _DONE_AS.fullmatch(lead)) else lead
    blanks = [(item.right.start, item.right.end) for item in formulation.items[1:]]
    yield from cloze(source, formulation, (start, end), blanks, ((start, end),))
    lefts = tuple(item.left.text for item in formulation.items if item.left)
    hows = tuple(item.right.text for item in formulation.items)
    if len(lefts) <= _MOST_PAIRS:
        yield Draft(
            kind=QuestionKind.MATCHING,
            formulation=formulation,
            stem=source.language.stem("fact.moulds", lead=lead),
            key=hows,
            fact=(*lefts, "columns"),
            spans=((start, end),),
            options=lefts,
        )
    texts = tuple(f"{how}的{left}" for how, left in zip(hows, lefts, strict=True))
    if sum(map(len, texts)) <= _LONGEST_RECITED:
        yield Draft(
            kind=QuestionKind.RECITATION,
            formulation=formulation,
            stem=source.language.stem("fact.recite", lead=lead),
            key=texts,
            fact=(lead, "recite"),
            spans=((start, end),),
        )


def with_date(source: Source, start: int) -> int:
    """Return where the date begins that is all the clause before says (1959年11月，), else `start`."""
    before = source.clause_joined_to(start)
    words = source.outline.words(before.start, before.end) if before else ""
    dated = words[:1].isdigit() and len(words) <= _LONGEST and words.rstrip("末底初冬春夏秋")[-1:] in "年月日"
    return before.start if before and dated else start


def _persons(source: Source) -> tuple[str, ...]:
    named = (each for each in source.formulations if each.kind is FormulationKind.FACT and each.aspect == "person")
    return tuple(dict.fromkeys(item.right.text for each in named for item in each.items))


def _bodies(source: Source) -> tuple[str, ...]:
    named = (each for each in source.formulations if each.kind is FormulationKind.FACT and each.aspect == "body")
    told = dict.fromkeys(item.right.text for each in named for item in each.items)
    return tuple(text for text in told if text not in _ANYBODY)


def _row(source: Source, formulation: Formulation) -> Iterator[Draft]:
    begin = formulation.spans[0][0]
    kept: list[Item] = []
    for item in formulation.items:
        end = item.extra[0].end if item.extra else item.right.end
        if end - begin <= _LONGEST_ROW:
            kept.append(item)
    if kept:
        around = (begin, kept[-1].extra[0].end)
        blanks = [(item.right.start, item.right.end) for item in kept]
        yield from cloze(source, formulation, around, blanks, (around,), longest=2 * LONGEST_BLANK)


def _in_charge(source: Source, formulation: Formulation, item: Item) -> Iterator[Draft]:
    if item.left is None:
        return
    before, verb = source.outline.words(item.left.start, item.right.start), item.extra[0].text
    span = ((item.left.start, item.extra[0].end),)
    siblings = [each.right.text for each in formulation.items]
    level = item.right.text.endswith("级")
    others = [text for text in source.once(_bodies) if text not in siblings and text.endswith("级") is level]
    candidates = distractors.ranked(
        distractors.siblings(item.right.text, siblings), (Candidate(text, Origin.SIBLING) for text in others)
    )
    yield Draft(
        kind=QuestionKind.SINGLE_CHOICE,
        formulation=formulation,
        stem=source.language.stopped(f"{before}{CHOICE_GAP}{verb}"),
        key=(item.right.text,),
        fact=(item.left.text, "in charge"),
        spans=span,
        candidates=candidates,
        wanted=_WANTED,
        gaps=(Gap(before, verb),),
        fillers=(item.right.text,),
        partner=item.left.text,
        entities=True,
    )
    fact = (item.left.text, item.right.text)
    yield true_claim(source, formulation, before + item.right.text + verb, fact, span, item.right.text)
    yield false_claim(
        source, formulation, before + SAID + verb, item.right.text, fact, span, candidates, item.left.text,
        entities=True,
    )  # fmt: skip


def _columns(source: Source, formulation: Formulation) -> Iterator[Draft]:
    lefts = tuple(item.left.text for item in formulation.items if item.left)
    rights = tuple(item.right.text for item in formulation.items)
    if _LEAST_PAIRS <= len(lefts) <= _MOST_PAIRS:
        verb = formulation.items[0].extra[0].text
        yield Draft(
            kind=QuestionKind.MATCHING,
            formulation=formulation,
            stem=source.language.stem("fact.columns", verb=verb),
            key=rights,
            fact=(*lefts, "columns"),
            spans=formulation.spans,
            options=lefts,
        )
