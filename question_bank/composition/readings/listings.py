"""Enumerations read with the window of their sentence that makes a stem, and with the form their members share."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from question_bank.composition.distractors import shared_form
from question_bank.composition.draft import Modality
from question_bank.composition.framing.window import window
from question_bank.composition.naming.point_names import in_sequence
from question_bank.composition.source import Source, touched
from question_bank.model import Formulation, FormulationKind, Part

_KINDS = (FormulationKind.ENUMERATION, FormulationKind.OPEN_ENUMERATION)
_OTHERS = (*_KINDS, FormulationKind.QUOTATION, FormulationKind.PARALLEL_ROLES, FormulationKind.STAGES)
_GROUNDS = ("根据", "依据", "按照", "有关", "相关", "依照")
_EXAMPLES = re.compile(r"(?:如|例如|比如|诸如|像)$")
_SHARED_NOUN = re.compile("(?:作用|职责|职能|功能|优势|任务|能力|水平|工作|力度)$")
_OWNERS = frozenset(
    (
        "国家",
        "地方",
        "上级",
        "中央",
        "省",
        "市",
        "县",
        "本省",
        "本市",
        "本县",
        "行业",
        "企业",
        "单位",
        "公司",
        "集团",
        "社会",
    )
)
"""法律、法规和国家政策: the last member is more than its owner, unless all members are owners."""
_OF_BOTH = re.compile("^(?:[上下中]午|[早晚]上?|[春夏秋冬]季?|[年月季周]度?[初中末底]).{0,2}[各均都分]")
"""每日上午、下午各检查并记录: the verb is of both, and no member."""
_FORMULA = re.compile("(?:党的)?(?:理论、)?(?:基本)?路线、?方针、?(?:和|及)?政策|宪法、法律、(?:行政)?法规")
"""What is listed so everywhere, and known without the text."""
_OPEN_NOUN = re.compile(r"^等(?P<noun>[^，。；：、“”的]{2,8})$")


@dataclass(frozen=True, slots=True)
class Listing:
    """A list inside the verbatim window `[start, end)`, with what must be said before it (`lead`).

    `affixed`: all members begin or end alike; `prefix`, `suffix` are these shared pieces. `noun` is what an open list
    calls its members (…等制度规则 → 制度规则), "" when it does not.
    """

    formulation: Formulation
    members: tuple[Part, ...]
    start: int
    end: int
    lead: str
    modality: Modality
    open: bool
    prefix: str
    suffix: str
    noun: str

    @property
    def affixed(self) -> bool:
        """Whether the members share a form."""
        return bool(self.prefix or self.suffix)

    @property
    def first(self) -> int:
        """Where the first member begins."""
        return self.members[0].start

    @property
    def last(self) -> int:
        """Where the last member ends."""
        return self.members[-1].end


def listings(source: Source) -> tuple[Listing, ...]:
    """Return the enumerations that have a window to stand in, in document order."""
    return tuple(
        listing
        for formulation in source.formulations
        if formulation.kind in _KINDS and len(formulation.items) >= 3
        for listing in _read(source, formulation)
    )


def couples(source: Source) -> tuple[Listing, ...]:
    """Return the lists of two that the document has only once and outside every quotation, role and longer list."""
    taken = sorted(span for each in source.formulations if each.kind in _OTHERS for span in each.spans)
    found: list[Listing] = []
    for formulation in source.formulations:
        if formulation.kind is not FormulationKind.COORDINATION or len(formulation.items) != 2:
            continue
        start, end = formulation.items[0].right.start, formulation.items[1].right.end
        before = source.text[max(0, start - 4) : start]
        first, second = (item.right.text for item in formulation.items)
        if _SHARED_NOUN.search(second) and not _SHARED_NOUN.search(first):
            continue  # 牵头抓总、统筹协调作用: the noun belongs to both
        if before.endswith(_GROUNDS):
            continue  # 根据有关法律、法规: nobody has to remember on what grounds
        if source.index.once(source.text[start:end]) and not touched(taken, start, end):
            found.extend(_read(source, formulation))
    return tuple(found)


def _read(source: Source, formulation: Formulation) -> Iterator[Listing]:
    members = tuple(item.right for item in formulation.items)
    first, last = members[0].start, members[-1].end
    around = window(source, first, last, blank=last - first)
    examples = _EXAMPLES.search(source.outline.words(max(0, first - 3), first))
    if around is None or examples or in_sequence([member.text for member in members]):
        return
    texts = [member.text for member in members]
    owned = (
        texts[-1] in _OWNERS and texts[-2] not in _OWNERS and source.text[last : last + 1] not in "，。；：、的等”）"
    )
    if owned or _FORMULA.fullmatch(source.text, first, last) or any(map(_OF_BOTH.match, texts[1:])):
        return
    colon = source.text[first - 1 : first] == "：" and source.text[last : last + 1] in "，。；"
    if not colon and len({"的" in member.text for member in members}) > 1:
        return  # 网络强国、数字中国的基础性: one of the members has swallowed its neighbour
    prefix, suffix = shared_form(tuple(member.text for member in members))
    after = _OPEN_NOUN.match(source.text[last : around.end]) if last < around.end else None
    yield Listing(
        formulation=formulation,
        members=members,
        start=around.start,
        end=around.end,
        lead=around.lead,
        modality=around.modality,
        open=formulation.kind is FormulationKind.OPEN_ENUMERATION,
        prefix=prefix,
        suffix=suffix,
        noun=after["noun"] if after else "",
    )
