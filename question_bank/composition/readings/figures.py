"""Figures read with their date and everything between it and them, so that no figure is asked without its date."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import zip_longest

from question_bank.composition.dating.moments import moment
from question_bank.composition.framing.conclusions import rest_of_statement
from question_bank.composition.framing.predicates import lacks_doer
from question_bank.composition.framing.window import beginning, subjectless
from question_bank.composition.numbers.far_figures import COMPARED, far_parts
from question_bank.composition.numbers.figure_bounds import bound_of
from question_bank.composition.numbers.figure_terms import (
    IN_TWO_PARTS,
    foretold,
    in_a_term,
    is_time,
    is_whole,
    laid_for_all,
    written_parts,
)
from question_bank.composition.numbers.near_numbers import AMOUNT
from question_bank.composition.places import POINT_LABEL
from question_bank.composition.readings.counted_lists import counts_list
from question_bank.composition.readings.listed_figures import list_behind_colon
from question_bank.composition.source import Source
from question_bank.model import Formulation, FormulationKind, Item

LONGEST_STATEMENT = 62
_CONNECTED = re.compile("但是?|然而|不过|因此|所以|同时，|此外|另外|而且|并且|例如|比如|与[此之]相反，|(?:恰恰)?相反，")
_TOO = re.compile("(?:与此)?同时，?(?![期段代])|此外，|另外，")
"""What joins a statement to the one before, and is no part of it."""
_SOME = re.compile(r"有的|有些|一些|部分")
_OFTEN = re.compile(r"每(?:个)?(?:季度|半年|年|月|周|班|天|日|旬|\d+年)")
_ALL_DAY = ("24小时", "二十四小时")
_OCCASION = re.compile("[中时内里上后前]$|期间$|[年月日末底初季度]$")
_LONGEST_OCCASION = 20
_NUMBER = re.compile(rf"(?:^[-−－])?(?<![A-Za-z/]){AMOUNT}(?:±\d+(?:\.\d+)?)?[%‰]?(?![³²])")
_RANGED = re.compile(r"\d[\d.,]*[%‰]?[～~—–-]+\d[\d.,]*[%‰]?")
_SPAN = re.compile(rf"{_RANGED.pattern}[^\d～~—–-]*")
"""10～12千米 is one answer."""
_DAMAGED = re.compile("(?:烧[毁坏损]|损[毁坏]|毁坏|炸毁|冲[毁垮]|压[毁坏]|撞坏|倒塌|受损)[^，]{0,10}$")
"""How many things were broken in passing is nothing to be learned."""
_THRESHOLD = re.compile(
    "(?:周?岁)?及?以[上下]的?(?:常住|户籍)?(?:企业|单位|村|户|人|(?:老年)?人口|老年人|河流|学校|项目)?的?(?:有|占|达|共|仅)|"
    "(?:总?共|仅|只)?(?:用时|历时|耗时)(?=[\\d一二三四五六七八九十两半])"
)
"""From where on something is counted is not what is counted, and how many did something is told with how fast."""
_KIND_BOUND = re.compile(r"(?:(?:及?以[上下]|以内)的?|的)[^，。；：、\d]{1,12}")
_BOUNDED = re.compile("(?:超过|不足|低于|高于|不到|少于|多于|大于|小于|满|达到?|至少)$")
_OF_WHAT = re.compile(
    "，?(?:(?:全(?:产业链|链条?|行业|口径)|年|总|综合|主营业务)*(?:产值|产量|规模|面积|营业?收入?|收入|销售额|利润|占比|覆盖率))[^，的]{0,4}\\d"
)
"""产值突破50亿元 behind a date: of what, the clause before says."""
_MODIFYING = re.compile(
    r"[^，。；：、\d]{2,14}(?:率|比例|比重|占比)(?:均|全部|都|已|要|力争)?(?:为|达到?|保持在?|稳定在?|提高到|提升到|维持在?)*$"
)
"""县域3个国控断面水质达标率100%: how many they are is told in passing."""
_LEAST_ONE = re.compile("1[篇份名个条项]")
_DEED = re.compile("(?:全面|顺利|如期|圆满|基本)*(?:完成|开展|启动|举办|组建|推动)")
_QUANTITY = re.compile(
    "[\u4e00-\u9fff]{2,10}(?:时间|时限|周期|率|占?比|额|量|成本|价格|面积|人数|天数|环节|期限)[由从达为最]"
)
"""What is told as a subject of its own, though it may begin with a verb (开办企业时间由…)."""
_NOTE = re.compile(
    "(?![^，]{0,12}每|其|该|此|这|如|即|含|包括|不|按)[\u4e00-\u9fff]{4,}(?:[为是]|不(?:得|应)?(?:超过|少于|低于|高于|小于|大于)|至少)"
)
"""What a note says before its figure that names itself of what it speaks."""
_UNTIL = re.compile("截[至止]|[至到]")
_PUT = re.compile(rf"{_UNTIL.pattern}|(?:19|20)\d\d年$")  # dates that need not be followed by their clause


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure `text` at `[start, end)`; `lead` is where its statement begins (its date), `bound` what limits it.

    `stem` are the words before the figure that make a stem: verbatim from its date, or for a comparison
    (比2022年末增加) date, subject and lead-in, so that it does not hold the figure before it. `numbers` are the ranges
    of its digits, `after` is the rest of its clause and of those without which the statement would break off, `listed`
    what stands behind that in a list which a statement must not cut.
    """

    formulation: Formulation
    text: str
    lead: int
    start: int
    end: int
    bound: str
    stem: str
    numbers: tuple[tuple[int, int], ...]
    after: str
    listed: str = ""


@dataclass(frozen=True, slots=True)
class Figures:
    """The figures of one statement, `[start, end)` to the end of the last one's clause.

    `dated` is the date put before it where it stands too far before.
    """

    formulation: Formulation
    figures: tuple[Figure, ...]
    start: int
    end: int
    dated: str = ""


def figure_lists(source: Source) -> tuple[Figures, ...]:
    """Return the statements of figures in document order."""
    return tuple(
        _read(source, part)
        for formulation in source.formulations
        if formulation.kind is FormulationKind.FIGURES and formulation.aspect != "frequency"
        for part in (formulation, *far_parts(source, formulation, LONGEST_STATEMENT))
    )


def _read(source: Source, formulation: Formulation) -> Figures:
    first, last = formulation.items[0], formulation.items[-1]
    begin = (first.left or first.right).start
    if formulation.context:
        # The date stands in the same sentence before the first figure; searching backward finds the nearest.
        dated = source.text.rfind(formulation.context, formulation.spans[0][0], begin)
        begin = dated if dated >= 0 else begin
        told = source.text[begin : first.right.end]
        unsaid = lacks_doer(told) or _OF_WHAT.match(told, len(formulation.context))
        if (_UNTIL.match(formulation.context) and unsaid) or foretold(told, len(formulation.context)):
            begin = _whole_beginning(source, begin, first.right.end)  # 工程启动，至2022年底，总投资…
    else:
        begin = _whole_beginning(source, begin, first.right.end)
    label = POINT_LABEL.match(source.text, begin, last.right.start)
    begin = label.end() if label else begin
    joined = _TOO.match(source.text, begin, first.right.start)
    begin = joined.end() if joined else begin
    own = _own_clause(source, formulation, begin)
    put = f"{formulation.context}，" if own > begin else ""
    begin = own
    begin, noted = _own_note(source, formulation, begin)
    figures: list[Figure] = []
    before = put or moment(source, formulation, begin, last.right.end)
    alone = len(formulation.items) == 1
    row = None if alone else list_behind_colon(source, begin, first.right.start)
    for item, later in zip_longest(formulation.items, formulation.items[1:]):
        after = rest_of_statement(source, item.right.end)
        if after is not None and noted:
            after = after.partition("）")[0]
        of_no_use = is_time(source, item.right) or (alone and is_whole(source, item)) or in_a_term(source, item.right)
        if after is None or of_no_use:
            continue
        words = item.left.text if item.left else ""
        if _DAMAGED.search(words) or _THRESHOLD.match(source.text, item.right.end) or _bounds(source, item, later):
            continue
        left = source.text[begin : item.right.start]
        bound = bound_of(source, item, left)
        numbers = (
            _how_often(item)
            or (((item.right.start, item.right.end),) if IN_TWO_PARTS.search(item.right.text) else ())
            or tuple(
                (item.right.start + digits.start(), item.right.start + digits.end())
                for digits in (_RANGED if _SPAN.fullmatch(item.right.text) else _NUMBER).finditer(item.right.text)
                if not _LEAST_ONE.fullmatch(item.right.text)
            )
            or tuple(
                (item.right.start + written.start(), item.right.start + written.end())
                for written in written_parts(item.right.text)
            )
        )
        all_day = item.right.text in _ALL_DAY and is_whole(source, item) and not words.endswith(("提前", "每", "每隔"))
        if all_day or counts_list(left, item.right.text, ""):
            numbers, bound = (), bound + item.right.text  # 甲、乙、丙3个部
        told_to = item.right.end + len(after)
        figures.append(
            Figure(
                formulation=formulation,
                text=item.right.text,
                lead=begin,
                start=item.right.start,
                end=item.right.end,
                bound=bound,
                stem=_stem(source, formulation, item, begin, before),
                numbers=numbers,
                after=after,
                listed=source.text[told_to : row[1]] if row and row[0] < told_to < row[1] else "",
            )
        )
    end = figures[-1].end + len(figures[-1].after) if figures else last.right.end
    return Figures(formulation, tuple(figures), begin, end, put)


def _bounds(source: Source, item: Item, later: Item | None) -> bool:
    """Tell whether a figure only says of what kind the things are that the next one counts: 50万元以上的村15个."""
    if later and _MODIFYING.match(source.text[item.right.end : later.right.start]) and item.right.text[-1:] != "%":
        return True
    found = _KIND_BOUND.fullmatch(source.text, item.right.end, later.right.start) if later else None
    before = source.text[max(0, item.right.start - 4) : item.right.start]
    return found is not None and (found.group()[0] != "的" or _BOUNDED.search(before) is not None)


def _own_note(source: Source, formulation: Formulation, begin: int) -> tuple[int, bool]:
    """Return where a statement in brackets begins (仪器（检定周期为1年）), and whether the figure stands in one."""
    figure = formulation.items[0].right
    opened = source.text.rfind("（", begin, figure.start)
    if len(formulation.items) > 1 or opened < 0 or source.text.find("）", opened, figure.start) >= 0:
        return begin, False
    own = _NOTE.fullmatch(source.text, opened + 1, figure.start) is not None
    return (opened + 1, True) if own else (begin, False)


def _own_clause(source: Source, formulation: Formulation, begin: int) -> int:
    """Return where the clause of the first figure begins, if it names its subject and the way from its date is long."""
    figure = formulation.items[0].right
    sentence = source.sentence_at(begin)
    if not _PUT.match(formulation.context) or sentence is None or figure.end - begin <= LONGEST_STATEMENT:
        return begin
    own = next((clause for clause in sentence.clauses if clause.start <= figure.start < clause.end), None)
    if own is None or own.start <= begin or source.text[own.start - 1] != "，":
        return begin
    words = source.text[own.start : figure.start]
    return begin if subjectless(source, words) or COMPARED.match(words) else own.start


def _how_often(item: Item) -> tuple[tuple[int, int], ...]:
    """Return where it says how often something is done once (每季度召开1次), which is what has to be known."""
    found = _OFTEN.search(item.left.text) if item.left and item.right.text in ("1次", "一次", "1场", "一场") else None
    return ((item.left.start + found.start(), item.left.start + found.end()),) if found and item.left else ()


def _stem(source: Source, formulation: Formulation, item: Item, begin: int, before: str) -> str:
    if before:
        return before + source.text[begin : item.right.start]
    second = next(iter(formulation.items[1:]), None)
    # 甲达到96%，乙达到42%，较上年提高5个百分点 compares 乙, which only the words before say.
    if item is second and item.left is not None and formulation.subject and COMPARED.match(item.left.text):
        return f"{_occasion(source, formulation, begin)}{formulation.subject}{item.left.text}"
    return source.text[begin : item.right.start]


def _whole_beginning(source: Source, begin: int, end: int) -> int:
    """Return where the sentence begins, if a stem from there is short enough: its first clause names the subject."""
    sentence = source.sentence_at(begin)
    if sentence is None or not any(clause.start < begin and not clause.tainted for clause in sentence.clauses):
        return begin
    start = max(
        sentence.clauses[0].start,
        beginning(source, sentence) if _CONNECTED.match(source.text, sentence.clauses[0].start) else 0,
    )
    start = _behind_task(source, start, begin, end)
    if _SOME.match(source.text, start):
        return begin  # 有的村后继乏人，全市……: what some do is no subject of the figures behind it
    own = begin > sentence.clauses[0].end and _DEED.match(source.text, start) and _QUANTITY.match(source.text, begin)
    if own and sentence.clauses[0].end + 1 == begin:
        return begin  # 完成改革任务，办理时间由…: another deed is no subject either
    if start < begin and end - start <= LONGEST_STATEMENT:
        return start
    laid = laid_for_all(source.text, start, begin)
    return laid if end - laid <= LONGEST_STATEMENT else begin


def _behind_task(source: Source, start: int, begin: int, end: int) -> int:
    """Return where the part of a sentence begins that is a task of its own: 修路9公里；实施三年计划，2024年底前…."""
    part = source.text.rfind("；", start, begin) + 1
    if part <= start:
        return start
    words, before = source.text[part:end], source.text[start:part]
    own = subjectless(source, words) and subjectless(source, before)
    return part if own and (part == begin or source.acts(source.text[part:begin])) else start


def _occasion(source: Source, formulation: Formulation, begin: int) -> str:
    """Return the date of a comparison, and what its clause says of the occasion (2023年第四季度演练中，)."""
    date = formulation.context
    if not date:
        return ""
    opening = source.outline.words(begin, source.text.find("，", begin))
    longer = opening.startswith(date) and len(opening) <= _LONGEST_OCCASION and formulation.subject not in opening
    return f"{opening if longer and _OCCASION.search(opening) else date}，"
