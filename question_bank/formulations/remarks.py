"""Remarks: what is the measure of something, who holds which post, who may not hold one, what is said for and against.

| text | aspect: subject: items |
| 读者满意不满意，是检验借阅工作的第一标准。 | measure: 读者满意不满意 |
| 检验修剪好坏的标准只有一个，就是来年的收成。 | measure: 来年的收成 |
| 登记机关是云河市民政局，主管单位是云河市园林局。 | posts: 云河市民政局 / 云河市园林局 |
| 馆长、会计和出纳不得兼任监事。 | told: 不得兼任监事的人员: 馆长 / 会计 / 出纳 |
| 面谈是…的方式，其优点是亲切可靠、便于追问，缺点是费时较多、花费较大。 |
|   told: 面谈的优点: 亲切可靠 / 便于追问, told: 面谈的缺点: 费时较多 / 花费较大 |
| 2.宗旨：团结园艺工作者，服务城乡居民，推广栽培技术。 (under 协会的性质和宗旨) |
|   told: 协会的宗旨: 团结园艺工作者 / 服务城乡居民 / 推广栽培技术 |
| 这是检验工作的第一标准。 / 会计不得兼任监事。 / 宗旨：团结读者。 | none |
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from question_bank.formulations.finder import formulation, part
from question_bank.formulations.passages import Passage, parted, passages_with, sentences_in, spoilt
from question_bank.lexicon.cues import Cue
from question_bank.model.formulation import Formulation, FormulationKind, Item
from question_bank.model.outline import Outline, Section, Soundness

_CHECK = "(?:检验|衡量|评价|评判|判断)"
_MEASURES = (
    re.compile(
        rf"(?P<right>(?![这那其它该此])[^，。；：“”]{{4,16}}?)，?(?:始终|永远)?是{_CHECK}[^，。；：这其]{{2,20}}的(?:第一|唯一|根本|最高|首要)标准"
    ),
    re.compile(rf"{_CHECK}[^，。；：这其]{{2,20}}的标准只有一个，?(?:那?就)?是(?P<right>[^，。；：“”]{{4,16}})"),
)
_POST = re.compile(
    r"(?P<what>[^，。；：、是的]{2,10}(?:机关|单位|部门|机构))是(?P<right>[^，。；：、是的]{4,16}(?:[局委部厅会办院所处站司]|中心|政府))"
)
_BARRED = re.compile(
    r"(?P<members>(?![^，。；：]*[的其])[^，。；：]{2,12}?(?:、[^，。；：、]{2,10})*[、和或及][^，。；：、和或及]{2,10}?)"
    r"(?P<name>不得(?:同时)?(?:兼任|担任)[^，。；：、]{2,12})"
)
_VIRTUE = "优点|缺点|优势|劣势|长处|短处|弊端|局限性?|不足"
_SIDE = re.compile(
    rf"(?:其|它的)?(?:主要)?(?P<what>{_VIRTUE})(?:主要)?(?:是|在于|为)(?P<body>[^。；：]{{6,60}}?)(?=，(?:其|它的)?(?:主要)?(?:{_VIRTUE})(?:主要)?(?:是|在于|为)|[。；]|$)"
)
_WHOSE = re.compile(r"(?P<who>(?![这那其它该此])[^，。；：是的“”]{2,12}?)(?:是(?!否)|指|由|通过|，)")
_CUE = Cue(
    rf"第一标准|唯一标准|根本标准|最高标准|首要标准|标准只有一个|不得(?:同时)?(?:兼任|担任)|(?:机关|单位|部门|机构)是|(?:{_VIRTUE})(?:主要)?(?:是|在于|为)"
)
_PARTING = re.compile("[、，]|以及|和(?=[^、，和]+$)|或(?=[^、，]+$)|及(?=[^、，]+$)")
_COMMAS = re.compile("[、，]")
_NAMES = re.compile("(?:宗旨|方针|理念|使命|愿景)$")
_COLON = re.compile("[^：]?：")
_FEWEST, _MOST = 3, 6
_SHORTEST_PIECE, _LONGEST_PIECE = 4, 14


def find_remarks(outline: Outline) -> Iterator[Formulation]:
    """Yield each measure, row of posts, bar to a post, and what is told for or against, or behind a label."""
    text = outline.text.text
    for passage in passages_with(outline, _CUE):
        yield from _measures(outline, passage)
        yield from _posts(outline, passage)
        yield from _barred(outline, passage)
        yield from _sides(outline, passage)
    for section in outline.sections:
        if _NAMES.search(section.title) and _COLON.match(text, section.heading[-1][1] - 1):
            yield from _behind_label(outline, section)


def _begins(text: str, passage: Passage) -> frozenset[int]:
    """Return where sentences of the passage begin."""
    return frozenset(
        clause.start for clause in passage.clauses if clause.start == passage.start or text[clause.start - 1] in "。；"
    )


def _measures(outline: Outline, passage: Passage) -> Iterator[Formulation]:
    text = outline.text.text
    for start in sorted(_begins(text, passage)):
        for measure in _MEASURES:
            found = measure.match(text, start, passage.end)
            if found and text[found.end() : found.end() + 1] in "。；，" and not spoilt(passage.clauses, *found.span()):
                items = [Item(part(outline, *found.span("right")))]
                yield formulation(
                    outline, FormulationKind.FACT, passage.section, items, [found.span()], aspect="measure"
                )


def _posts(outline: Outline, passage: Passage) -> Iterator[Formulation]:
    text = outline.text.text
    run: list[re.Match[str]] = []
    for clause in (*passage.clauses, None):
        found = None if clause is None or clause.tainted else _POST.fullmatch(text, clause.start, clause.end)
        if found:
            run.append(found)
            continue
        if len(run) > 1 and len({each["right"] for each in run}) == len(run):
            items = [Item(part(outline, *each.span("right")), part(outline, *each.span("what"))) for each in run]
            span = (run[0].start(), run[-1].end())
            yield formulation(outline, FormulationKind.FACT, passage.section, items, [span], aspect="posts")
        run = []


def _barred(outline: Outline, passage: Passage) -> Iterator[Formulation]:
    text = outline.text.text
    for start in sorted(_begins(text, passage)):
        found = _BARRED.match(text, start, passage.end)
        if found and text[found.end() : found.end() + 1] in "。；" and not spoilt(passage.clauses, *found.span()):
            pieces = parted(text, *found.span("members"), _PARTING)
            if len(pieces) >= _FEWEST:
                yield _told(outline, passage.section, f"{found['name']}的人员", pieces, [found.span()])


def _sides(outline: Outline, passage: Passage) -> Iterator[Formulation]:
    text = outline.text.text
    begins = sorted(_begins(text, passage))
    for found in _SIDE.finditer(text, passage.start, passage.end):
        begin = max((start for start in begins if start <= found.start()), default=passage.start)
        whose = _WHOSE.match(text, begin, passage.end)
        if whose is None or whose.end() > found.start() or text[found.start() - 1] != "，":
            continue
        pieces = parted(text, *found.span("body"), _COMMAS)
        if len(pieces) > 1 and not spoilt(passage.clauses, begin, found.end()):
            name = f"{whose['who']}的{found['what']}"
            yield _told(outline, passage.section, name, pieces, [(begin, found.end())])


def _behind_label(outline: Outline, section: Section) -> Iterator[Formulation]:
    """Yield the clauses of the one sentence behind 宗旨：, if they are built alike and the heading says whose it is."""
    text = outline.text.text
    above = outline.sections[section.parent].title if section.parent is not None else ""
    owner = re.fullmatch(
        rf"(?P<who>[^，。；：]{{2,12}}?的)[^，。；：的]*?{re.escape(section.title)}[^，。；：的]*", above
    )
    start = text.index("：", section.heading[-1][1] - 1) + 1
    end = min((at for sign in "。\n" if (at := text.find(sign, start, start + 100)) >= 0), default=-1)
    own = sentences_in(outline, start, end) if owner and end > start else ()
    if owner is None or len(own) != 1 or own[0].soundness is not Soundness.WHOLE or "、" in text[start:end]:
        return
    pieces = parted(text, start, end, _COMMAS)
    lengths = [last - first for first, last in pieces]
    if _FEWEST <= len(pieces) <= _MOST and _SHORTEST_PIECE <= min(lengths) <= max(lengths) <= _LONGEST_PIECE:
        yield _told(outline, section.number, owner["who"] + section.title, pieces, [(start, end)])


def _told(
    outline: Outline,
    section: int | None,
    subject: str,
    pieces: Sequence[tuple[int, int]],
    spans: Sequence[tuple[int, int]],
) -> Formulation:
    items = [Item(part(outline, *piece)) for piece in pieces]
    return formulation(outline, FormulationKind.FACT, section, items, spans, subject=subject, aspect="told")
