"""Rows of one build: each right side chosen among the others, all matched, filled in, exchanged in a statement."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from question_bank.composition import distractors
from question_bank.composition.draft import SAID, Draft, Gap, Spans
from question_bank.composition.framing.claims import false_claim, true_claim
from question_bank.composition.framing.cloze import cloze
from question_bank.composition.framing.phrasing import quoted, topic_of
from question_bank.composition.framing.window import sums_up
from question_bank.composition.naming.topics import topic_over
from question_bank.composition.source import Source
from question_bank.model import CHOICE_GAP, Formulation, FormulationKind, Item, QuestionKind

_WANTED = 3
_LEAST_PAIRS, _MOST_PAIRS = 3, 7
_LONGEST_RIGHT = 12
_LONGEST = 66
_CONNECTED = re.compile(
    "^(?:我(?:的看法|的体会|个人|们)?(?:觉得|认为|体会|理解)?是?，|我(?:们)?要?(?:特别|再)?(?:提醒|告诉|强调|请|希望)[^，。]{0,8}，)?"
    "(?:其中|例如|比如|同时|此外|另外|因此|所以|但|而|即|也就是说|总之|概括起来说|简而言之|具体来说)?[，：]?"
)
"""What ties a row to what was said before, or says that somebody says it: 我要提醒大家，"""
_LEADS_IN = re.compile("[从按就在对]|根据|依据|学习|要|.*[后前时中外]$")
_GRADED = re.compile(
    "(?<=[\u4e00-\u9fff]{2})(?:按照?|依照?|根据|以)[^，]{1,10}(?:分为|划分为|分成)[一二两三四五六七八九十]个?(?:等级|级别|档次|级|等|档)$"
)
"""库房按高度分为四级 announces the grades of 库房."""
_SAID_TO_BE = re.compile("(?:分别|应当?|一般|如下)?[为是]$|如下$")
"""设备不停电时的安全距离为：… is of 设备不停电时的安全距离."""
_ONE_OF_THEM = re.compile("(?:不满|不足|超过|低于|高于|满)?\\d")
"""90分以上为“优” is the first of the row, and not what the row is of."""
_SENTENCE = re.compile("，|称为|[分划]为|应当?(?!急|用|对|变)|必须|不得")
_DEMAND = re.compile("应当?(?!急|用|对|变)|必须|不得|是(?!否)")
"""A heading that is a rule of its own (作业应遵守规定) names no field."""
_BOUND = re.compile("不得?(?:超过|少于|低于|高于)")
"""What does not exceed ten years does not exceed thirty: no wrong answer is quite wrong."""


_GRADES = ("一二三四五六", "甲乙丙丁戊", "ⅠⅡⅢⅣⅤ", "ABCDE")
"""The signs by which grades are counted."""
_LIMIT = re.compile(r"\d[\d.]*")
"""From where on a grade begins: 满50小时的."""


def compose_rows(source: Source) -> Iterator[Draft]:
    """Yield what each row is good for."""
    for formulation in source.formulations:
        if formulation.kind is FormulationKind.ROW and formulation.aspect != "table":
            yield from _of_row(source, formulation)


def _of_row(source: Source, formulation: Formulation) -> Iterator[Draft]:
    frame = formulation.frame[0] if formulation.aspect != "meant" else ""
    if cut := _CONNECTED.match(frame):
        frame = frame[cut.end() :]
    label = source.after_label(formulation.spans[0][0]) - formulation.spans[0][0]
    if 0 < label <= len(formulation.frame[0]):
        frame = formulation.frame[0][label:]
    lead = "" if frame else _about(source, formulation)
    if not frame and not lead and formulation.aspect not in ("alike", "meant"):
        return  # 核心是…: the core of what is said nowhere
    bound = any(_BOUND.search(item.extra[0].text) for item in formulation.items)
    lefts = [item.left.text for item in formulation.items if item.left]
    # 高度2米至5米为一级，5米以上至15米为二级: only the first says what is measured.
    bare = not lefts[0][:1].isdigit() and all(left[:1].isdigit() for left in lefts[1:])
    bare = bare or ("的" in lefts[0] and not any("的" in left for left in lefts[1:]))  # 小麦的成熟期为…，玉米为…
    for item in formulation.items if not bound and not bare else ():
        yield from _one(source, formulation, item, frame, lead)
    if not bound:  # the columns leave out 不超过
        yield from _columns(source, formulation, frame)
    yield from _blanks(source, formulation, frame, lead)


def _about(source: Source, formulation: Formulation) -> str:
    if all(item.left and len(item.left.text) == 1 for item in formulation.items):
        return ""  # 督，是…；导，是…: together they are the word that they explain
    if sums_up(source, formulation.spans[0][0]):
        return ""
    title = topic_of(topic_over(source, formulation.section))
    named = title and _DEMAND.search(title) is None
    return source.language.material_on(title) if named else ""


def _one(source: Source, formulation: Formulation, item: Item, frame: str, lead: str) -> Iterator[Draft]:
    if item.left is None:
        return
    joint = item.extra[0].text
    rights = [each.right.text for each in formulation.items]
    span = _span(formulation, item, frame)
    before = item.left.text + joint
    candidates = distractors.siblings(item.right.text, rights)
    yield Draft(
        kind=QuestionKind.SINGLE_CHOICE,
        formulation=formulation,
        stem=source.language.stopped(f"{lead}{frame}{before}{CHOICE_GAP}"),
        key=(item.right.text,),
        fact=(item.left.text, "row"),
        spans=span,
        candidates=candidates,
        wanted=_WANTED,
        gaps=(Gap(before, ""),),
        fillers=(item.right.text,),
        partner=item.left.text,
        entities=max(map(len, rights)) <= _LONGEST_RIGHT,
    )
    yield from _which(source, formulation, item, lead + frame)
    if formulation.aspect == "alike" and len(formulation.items) > _WANTED:
        return  # the choice asks it better
    fact = (item.left.text, item.right.text, "row")
    words = lead + frame + before
    yield true_claim(source, formulation, words + item.right.text, fact, span, item.right.text)
    yield false_claim(source, formulation, words + SAID, item.right.text, fact, span, candidates, item.left.text)


def _which(source: Source, formulation: Formulation, item: Item, before: str) -> Iterator[Draft]:
    """Ask of which a thing is said (（　）致力于备齐材料), where what is said of the others is of another length."""
    lefts = [each.left.text for each in formulation.items if each.left]
    named = all(len(left) <= _LONGEST_RIGHT and not any(map(str.isdigit, left)) for left in lefts)
    if item.left is None or not named or len(lefts) <= _WANTED or formulation.aspect != "alike":
        return
    said = item.extra[0].text + item.right.text
    yield Draft(
        kind=QuestionKind.SINGLE_CHOICE,
        formulation=formulation,
        stem=source.language.stopped(f"{before}{CHOICE_GAP}{said}"),
        key=(item.left.text,),
        fact=(item.left.text, "row"),
        spans=_span(formulation, item, ""),
        candidates=distractors.siblings(item.left.text, lefts),
        wanted=_WANTED,
        gaps=(Gap("", said),),
        fillers=(item.left.text,),
        partner=item.right.text,
        entities=True,
        turned=True,
    )


def _span(formulation: Formulation, item: Item, frame: str) -> Spans:
    """Return where a pair stands, with the words that say what it is of."""
    left = item.left or item.right
    own = (left.start, item.right.end)
    first = formulation.items[0].left
    if not frame or first is None:
        return (own,)
    if left.start == first.start:
        return ((left.start - len(frame), item.right.end),)
    return ((first.start - len(frame), first.start), own)


def _columns(source: Source, formulation: Formulation, frame: str) -> Iterator[Draft]:
    lefts = tuple(item.left.text for item in formulation.items if item.left)
    rights = tuple(item.right.text for item in formulation.items)
    if not _LEAST_PAIRS <= len(lefts) <= _MOST_PAIRS or _limits(formulation):
        return
    topic = _topic(frame) or topic_of(topic_over(source, formulation.section))
    topic = "" if _SENTENCE.search(topic) or _LEADS_IN.match(topic) else topic
    name = "row.columns" if topic else "row.columns_plain"
    yield Draft(
        kind=QuestionKind.MATCHING,
        formulation=formulation,
        stem=source.language.stem(name, topic=quoted(topic)),
        key=rights,
        fact=(*lefts, "columns"),
        spans=formulation.spans,
        options=lefts,
    )


def _topic(frame: str) -> str:
    """Return what the row is of by the words before it, "" where they only lead in."""
    topic = _GRADED.sub("的等级", _SAID_TO_BE.sub("", re.split("[，：]", frame)[0]))
    named = not any(pattern.match(topic) for pattern in (_LEADS_IN, _ONE_OF_THEM)) and not _SENTENCE.search(topic)
    return topic if named else ""


def _blanks(source: Source, formulation: Formulation, frame: str, lead: str) -> Iterator[Draft]:
    first = formulation.items[0].left
    begin = first.start - len(frame) if first else formulation.spans[0][0]
    kept = [
        item
        for item in formulation.items
        if item.right.end - begin <= _LONGEST
        and len(item.right.text) <= _LONGEST_RIGHT
        and item.right.text not in frame + lead
    ]
    figures = any(map(str.isdigit, "".join(item.right.text for item in kept)))
    if len(kept) > 1 and not figures:  # figures are filled in with what else their sentence counts
        around = (begin, kept[-1].right.end)
        # The grades come one behind the other: what has to be known is from where on each begins.
        blanks = _limits(formulation)[: len(kept)] or [(item.right.start, item.right.end) for item in kept]
        yield from cloze(source, formulation, around, blanks, (around,), lead=lead, longest=_LONGEST_RIGHT)


def _limits(formulation: Formulation) -> list[tuple[int, int]]:
    """Return where the one figure of each left side stands in a row of grades (满50小时的为一星，满150小时的为二星)."""
    if not _in_order([item.right.text for item in formulation.items]):
        return []
    found = [list(_LIMIT.finditer(item.left.text)) if item.left else [] for item in formulation.items]
    if any(len(each) != 1 for each in found):
        return []
    starts = [item.left.start for item in formulation.items if item.left]
    return [(start + one.start(), start + one.end()) for start, (one,) in zip(starts, found, strict=True)]


def _in_order(rights: list[str]) -> bool:
    """Tell whether the right sides are the same but for a sign that counts on in each, up or down."""
    return any(_counted_by(signs, rights) for signs in _GRADES)


def _counted_by(signs: str, rights: list[str]) -> bool:
    found = [re.fullmatch(f"([^{signs}]*)([{signs}])(.*)", right) for right in rights]
    told = [each.groups() for each in found if each]
    places = [signs.index(own) for _, own, _ in told]
    steps = {later - earlier for earlier, later in pairwise(places)}
    same = len({(before, behind) for before, _, behind in told}) == 1
    return same and len(told) == len(rights) and steps in ({1}, {-1})
