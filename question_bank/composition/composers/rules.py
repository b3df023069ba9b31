"""Rules and consequences: who must, must not or may do what, and what follows if not."""

from __future__ import annotations

import re
from collections.abc import Iterator

from question_bank.composition import distractors
from question_bank.composition.draft import SAID, Candidate, Draft, Origin, Spans
from question_bank.composition.framing.claims import false_claim, true_claim
from question_bank.composition.framing.cloze import LONGEST_BLANK, cloze
from question_bank.composition.framing.window import window
from question_bank.composition.numbers.written_numbers import numeral_of, value_of
from question_bank.composition.source import Source
from question_bank.lexicon.words import words as tagged
from question_bank.model import BLANK, Formulation, FormulationKind, Item, QuestionKind

_WANTED = 3
_LEAST_PAIRS, _MOST_PAIRS = 3, 6
_MODALS = {"应当": "", "可以": "应当"}
"""What is allowed is not demanded, but what is demanded is allowed too; the opposite of a ban nobody lays down."""
_STATE = re.compile(
    "(?:年满|未?满\\d|具[有备]|持有|拥有|拥护|热爱|品行|身体健康|有[^，]{0,6}(?:能力|资格|住所|经验|记录|意愿))"
)
"""What an applicant has to be is no act that he might be free to do: 应当年满十八周岁."""
_BY_WHOM = ("由", "经", "让")
_SHORTEST_OBJECT = 2
_REWARD = re.compile("奖励|表彰|表扬|嘉奖|优先|加分|记功")
_LENIENT = re.compile("免[予除于]|不予?(?:行政)?(?:处罚|处分|追究|问责|处理|扣分)")
_SCORED = re.compile("[扣加](?=[\\d一二三四五六七八九十][^，。；]{0,8}分)")
"""What takes points off or gives some: 每次扣3分."""
_GRAVER = re.compile(
    "(?:造成|引起|导致)[^，]*(?:后果|损失|事故|影响|伤亡)|情节(?:较?严?重|特别严重|恶劣)|构成犯罪|拒不|逾期"
)
_MEASURE = re.compile("罚款|责令|警告|没收|吊销|暂扣|处分|拘留|撤销|开除|追究|扣[除减分]|通报|取消|无效|解除")
_LONGEST_RANGE = 16
_AMOUNT = re.compile(r"(?<![\d,.])(\d+|[一二两三四五六七八九十百千]+)(万?)元")
_WAN = 10_000
_LADDER = tuple(digit * 10**zeros for zeros in (1, 2, 3, 4, 5) for digit in (1, 2, 5))
"""Amounts that fines are laid down in."""


def compose_rules(source: Source) -> Iterator[Draft]:
    """Yield statements and fill-ins of rules, choices, statements, matchings and fill-ins of consequences."""
    for formulation in source.formulations:
        if formulation.kind is FormulationKind.RULE and formulation.items[0].extra:
            yield from _modal(source, formulation, formulation.items[0])
            yield from _object(source, formulation, formulation.items[0])
        elif formulation.kind is FormulationKind.CONSEQUENCE:
            for item in formulation.items:
                yield from _result(source, formulation, item)
            yield from _columns(source, formulation)


def _modal(source: Source, formulation: Formulation, item: Item) -> Iterator[Draft]:
    modal = item.extra[0]
    opposite = _MODALS.get(modal.text)
    if opposite is None or item.left is None or _STATE.match(item.right.text):
        return
    start, end = formulation.spans[0]
    words, put = source.outline.words, source.language.put
    fact = (words(start, end), "modal")
    whole = put("rule.claim", words=words(start, end))
    yield true_claim(source, formulation, whole, fact, formulation.spans, words(start, end))
    if not opposite:
        return
    changed = put("rule.claim", words=words(start, modal.start) + SAID + words(modal.end, end))
    candidates = (Candidate(opposite, Origin.SIBLING),)
    yield false_claim(source, formulation, changed, modal.text, fact, formulation.spans, candidates)


def _object(source: Source, formulation: Formulation, item: Item) -> Iterator[Draft]:
    """Leave out the last noun phrase of the rule, as far as it is one: what stands behind its last 的."""
    start = item.right.start + max(item.right.text.rfind(mark) + 1 for mark in "的")
    if start == item.right.start or not _SHORTEST_OBJECT <= item.right.end - start <= LONGEST_BLANK:
        return
    if item.right.text.startswith(_BY_WHOM) and tagged(item.right.text[start - item.right.start :])[-1].tag[:1] == "v":
        return  # 必须由取得证书的人员操作: who does it and what he does are no one thing
    around = window(source, item.right.start, item.right.end, blank=item.right.end - start)
    if around is not None:
        inside = (around.start, around.end)
        yield from cloze(source, formulation, inside, [(start, item.right.end)], (inside,), lead=around.lead)


def _result(source: Source, formulation: Formulation, item: Item) -> Iterator[Draft]:
    if item.left is None:
        return
    conduct, result = item.left.text, item.right.text
    about = formulation.subject
    if about and about not in conduct:
        conduct = f"{about}，{conduct}"
    who, still = formulation.frame
    led = bool(who)
    if led:
        # 逾期不改正的，按下列规定处罚：占道的，…: whose conduct it is, and what makes it worse, stands in the lead.
        conduct = f"{who}{conduct.removesuffix('的')}，{still}的"
    put = source.language.put
    proof = (item.left.start, item.right.start, *(formulation.spans[0][:1] if led else ()))
    spans = tuple(span for span in formulation.spans if any(span[0] <= at < span[1] for at in proof))
    headed = formulation.aspect == "headed"
    # Behind a heading stands what follows at first, and what follows from it in graver cases is not wrong either.
    rows = () if headed else source.once(_results)
    candidates = distractors.ranked(
        distractors.siblings(result, [each.right.text for each in formulation.items]),
        distractors.nearest(formulation, rows, result),
    )
    # Nobody is rewarded for an offence or fined for a merit.
    candidates = tuple(each for each in candidates if _rewards(each.text) is _rewards(result))
    # Points follow where points are counted: elsewhere they are seen to be wrong.
    candidates = tuple(each for each in candidates if _scored(each.text) == _scored(result))
    # Nobody thinks that an offence is let pass.
    candidates = tuple(each for each in candidates if _lenient(each.text) is _lenient(result))
    yield Draft(
        kind=QuestionKind.SINGLE_CHOICE,
        formulation=formulation,
        stem=source.language.stem("consequence.right", conduct=conduct),
        key=(result,),
        fact=(conduct, "result"),
        spans=spans,
        candidates=candidates,
        wanted=_WANTED,
        partner=item.left.text,
        entities=True,
    )
    fact = (conduct, result)
    yield true_claim(source, formulation, put("consequence.claim", conduct=conduct, said=result), fact, spans, result)
    said = put("consequence.claim", conduct=conduct, said=SAID)
    amounts = tuple(Candidate(text, Origin.SIBLING) for text in other_amounts(result))
    # What is laid down for the plain case may follow from the graver one too; nobody errs by what is of another kind.
    alike = () if _GRAVER.search(conduct) else (each for each in candidates if _measures(each.text) & _measures(result))
    changed = distractors.ranked(alike, amounts)
    yield false_claim(source, formulation, said, result, fact, spans, changed, item.left.text)
    if led or headed or item.left.start > item.right.start:
        if led or headed or item is formulation.items[0]:
            yield from _amounts(source, formulation, item, spans, conduct)
        return
    blanks: list[tuple[int, int]] = []
    for part in item.extra:
        # 五百元以上一千元以下: two blanks side by side would not tell where one ends, so they are one.
        if blanks and part.start == blanks[-1][1]:
            blanks[-1] = (blanks[-1][0], part.end)
        else:
            blanks.append((part.start, part.end))
    lead = f"{about}，" if about and about not in item.left.text else ""
    around = (item.left.start, item.right.end)
    yield from cloze(source, formulation, around, blanks, (around,), lead=lead, longest=_LONGEST_RANGE)


def other_amounts(result: str) -> tuple[str, ...]:
    """Return `result` with another upper amount that could be laid down: 500元以上2000元以下 → 500元以上5000元以下."""
    found = next(reversed(list(_AMOUNT.finditer(result))), None)
    if found is None:
        return ()
    plain = found[1].isdigit()
    value = (int(found[1]) if plain else value_of(found[1]) or 0) * (_WAN if found[2] == "万" else 1)
    larger = next((step for step in _LADDER if step > value), 0)
    if not value or not larger:
        return ()
    if larger >= _WAN:
        number = f"{larger // _WAN}万" if plain else f"{numeral_of(larger // _WAN)}万"
    else:
        number = str(larger) if plain else numeral_of(larger)
    return (f"{result[: found.start()]}{number}元{result[found.end() :]}",)


def _rewards(result: str) -> bool:
    return _REWARD.search(result) is not None


def _lenient(result: str) -> bool:
    return _LENIENT.search(result) is not None


def _scored(result: str) -> frozenset[str]:
    return frozenset(_SCORED.findall(result))


def _measures(result: str) -> frozenset[str]:
    """Return what kinds of measures follow: 责令改正，并处罚款 → 责令, 罚款."""
    return frozenset(_MEASURE.findall(result)) | _scored(result)


def _amounts(source: Source, formulation: Formulation, item: Item, spans: Spans, conduct: str) -> Iterator[Draft]:
    """Leave the amounts out where the conducts are listed behind what follows from them, or behind a lead."""
    if not item.extra:
        return
    start, end = item.extra[0].start, item.extra[-1].end
    amounts = source.outline.words(start, end)
    if "".join(part.text for part in item.extra) != amounts:
        return
    said = source.outline.words(item.right.start, start) + BLANK + source.outline.words(end, item.right.end)
    yield Draft(
        kind=QuestionKind.FILL_BLANK,
        formulation=formulation,
        stem=source.language.stem("consequence.claim", conduct=conduct, said=said),
        key=(amounts,),
        fact=(amounts, "blank"),
        spans=spans,
    )


def _results(source: Source) -> tuple[tuple[int, str], ...]:
    return tuple(
        sorted(
            (item.right.start, item.right.text)
            for each in source.formulations
            if each.kind is FormulationKind.CONSEQUENCE
            for item in each.items
        )
    )


def _columns(source: Source, formulation: Formulation) -> Iterator[Draft]:
    lefts = tuple(item.left.text for item in formulation.items if item.left)
    rights = tuple(item.right.text for item in formulation.items)
    if _LEAST_PAIRS <= len(lefts) == len(set(rights)) == len(rights) <= _MOST_PAIRS:
        yield Draft(
            kind=QuestionKind.MATCHING,
            formulation=formulation,
            stem=source.language.stem("consequence.columns"),
            key=rights,
            fact=(*lefts, "columns"),
            spans=formulation.spans,
            options=lefts,
        )
