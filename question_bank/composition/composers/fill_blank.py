"""Fill-in: the source's own words with one to four pieces left out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from question_bank.composition.dating.moments import moment
from question_bank.composition.draft import Draft, Modality
from question_bank.composition.framing.cloze import LONGEST_BLANK, MOST_BLANKS, cloze
from question_bank.composition.framing.phrasing import quoted
from question_bank.composition.numbers.amounts import amount_at, same
from question_bank.composition.readings.figures import LONGEST_STATEMENT, Figures, figure_lists
from question_bank.composition.readings.judgements import Judgement, judgements, shared_judgements
from question_bank.composition.readings.listings import Listing, listings
from question_bank.composition.readings.pairs import Pair, Pairing, pairings
from question_bank.composition.readings.points import Points, point_lists
from question_bank.composition.readings.quotations import Quotation, quotations, terms_in
from question_bank.composition.readings.quoted_pairs import opposed
from question_bank.composition.readings.role_rows import framed, row_end
from question_bank.composition.readings.views import owned_roles
from question_bank.composition.source import Source
from question_bank.model import BLANK, Formulation, FormulationKind, Part

_LONGEST_RUN = 3
"""More than three blanks in a row leave nothing to hold on to; then every second member is shown."""
_MOST_FIGURES = 3
"""More figures than these are no sentence to be remembered."""
_DIGITS = re.compile(r"[\d.,]+")
_PAIRED = re.compile(r"[^\d，。；]{0,4}[和与、]\d[\d.]*(?:%|个|元|万|人|亩|户)")
_RESULT = re.compile(
    r"[^，。；、\d]{0,8}?(?:提高|提升|上升|增加|增长|扩大|下降|降低|减少|缩短|压减|压缩|[升降])(?:到|至|为)"
)
"""由42%提高到55%: behind the figure with which something began stands the one that it has come to."""
_RATE = re.compile(
    "每(?:上升|下降|升高|降低|增加|减少|提高|隔|满|超过?|超出|加深|延长|缩短|推迟|提前|逾期|产生|消耗|生产|过)$"
)
_THRESHOLD = re.compile("及?以[上下]的(?:工程|项目|场所|建筑|单位|企业|楼|基坑|设备|作业|车辆|容器)，")
_AIMS = re.compile("[^，。；：]{0,12}(?:目标|指标)(?:任务)?(?:是|为)：")
_AIMED = re.compile("(?:目标|指标)(?:任务)?(?:是|为)：$")
"""主要目标是：甲突破41亿元，乙增长8%以上，…: what announces a row of aims."""
_AIMS_BACK = 12
_LONGEST_AIMS = 86
"""Characters of a row of aims with its lead; what is left out is not shown."""
_SUPERLATIVE = re.compile("(?<![之首])最(?![近终后初])|唯一")
"""What says of something that it is the only one or the most of its kind."""
_LONGEST_NAMED = 10
"""Characters of the longest name that is asked for."""
_BALD = 2
"""A noun so short only says of what sort something is."""
_ANYTHING = re.compile("错误|疏漏|失误|问题|事情?|情况|东西|做法")
"""What says of anything only of what sort it is: 路线上的错误 is told by what stands before it."""
_AT_ONCE = re.compile("(?:当[场即时]|随[即后]|接着|于是|经?常|常常|总是?|曾经?|还|又|也)+")
_LONGEST_TAIL = 5
"""Characters of the longest noun by which a role is called: 主要依托, 最后一道防线 is longer."""
_WORK = re.compile(r"[^、]{3}")


def compose_fill_blanks(source: Source) -> Iterator[Draft]:
    """Yield every fill-in that the formulations are good for."""
    for pairing in source.once(pairings):
        yield from _of_pairing(source, pairing)
    for points in source.once(point_lists):
        yield from _run_of_points(source, points)
    for judgement in (*source.once(shared_judgements), *source.once(judgements)):
        yield from _head(source, judgement)
    for quotation in source.once(quotations):
        if quotation.first:
            yield from _terms(source, quotation)
    for figures in source.once(figure_lists):
        yield from _figures(source, figures)
    for listing in source.once(listings):
        yield from _members(source, listing)


def _of_pairing(source: Source, pairing: Pairing) -> Iterator[Draft]:
    formulation = pairing.formulation
    if formulation.kind is FormulationKind.TWO_PART_HEADING:
        for pair in pairing.pairs:
            yield from _half(source, pairing, pair)
    elif formulation.kind is FormulationKind.COPULA_HEADING:
        for pair in pairing.pairs:
            around = (pair.left.start, pair.right.end)
            yield from cloze(source, formulation, around, [(pair.right.start, pair.right.end)], pair.spans)
    elif formulation.kind in (FormulationKind.PARALLEL_ROLES, FormulationKind.STAGES):
        yield from _rights(source, pairing)


def _half(source: Source, pairing: Pairing, pair: Pair) -> Iterator[Draft]:
    """Leave out the second half of a heading; with its label where that is a demand (三要坚持系统观念，＿＿＿＿。)."""
    if pair.left.end == pair.right.start:
        return
    demanded = pair.label.endswith("要")
    start = pair.left.start - (len(pair.label) if demanded else 0)
    topic = pairing.formulation.subject
    yield from cloze(
        source,
        pairing.formulation,
        (start, pair.right.end),
        [(pair.right.start, pair.right.end)],
        pair.spans,
        lead="" if demanded or not topic else f"就{quoted(topic)}，材料的表述是：",
        longest=pair.right.end - pair.right.start,
    )


def _rights(source: Source, pairing: Pairing) -> Iterator[Draft]:
    """Leave out every right side at once; of functions like 把方向、聚共识 only the objects."""
    formulation, (begin, end) = pairing.formulation, pairing.formulation.spans[0]
    rights = [pair.right for pair in pairing.pairs]
    if any(not begin <= right.start < end for right in rights):
        return
    works = [item.extra[0] for item in formulation.items if item.extra]
    if works and rights == works:
        blanks = [
            (part.start + match.start() + 1, part.start + match.end())
            for part in works
            if all(len(piece) == 3 for piece in part.text.split("、"))
            for match in _WORK.finditer(part.text)
        ]
    else:
        blanks = _of_owned(formulation) or [_inner(part) for part in rights]
    if blanks and formulation.kind is FormulationKind.STAGES:
        begin, end = min(begin, pairing.pairs[0].left.start), rights[-1].end
    spans, lead = formulation.spans, ""
    if formulation.kind is FormulationKind.PARALLEL_ROLES:
        begin, lead = framed(source, formulation, pairing.pairs[0].left.start)
        end = row_end(source, formulation)
        spans = ((begin, end), *spans[1:])
    around = (begin, end)
    yield from cloze(source, formulation, around, blanks, spans, lead=lead, modality=Modality.NEUTRAL)


def _inner(part: Part) -> tuple[int, int]:
    """Return where the words of `part` stand inside of quotation marks around all of them."""
    quoted = part.text.startswith("“") and part.text.find("”") == len(part.text) - 1
    return part.start + quoted, part.end - quoted


def _of_owned(formulation: Formulation) -> list[tuple[int, int]]:
    """Return what each role is without whose it is, where each says that (质量是企业的＿＿＿＿), none for others."""
    rights = [item.right for item in formulation.items]
    tails = [part.text[part.text.rfind("的") + 1 :] for part in rights]
    owned = formulation.kind is FormulationKind.PARALLEL_ROLES and owned_roles(formulation)
    told = owned and len(set(tails)) == len(tails) and all(len(tail) <= _LONGEST_TAIL for tail in tails)
    told = told and not any(map(_ANYTHING.fullmatch, tails))
    return [(part.end - len(tail), part.end) for part, tail in zip(rights, tails, strict=True)] if told else []


def _run_of_points(source: Source, points: Points) -> Iterator[Draft]:
    """Leave out all but the first of short points that follow each other in one run of headings (一要…。二要…。)."""
    starts = [min(point.spans) for point in points.points] if points.noun == "要求" and not points.firsts else []
    if not starts or any(len(point.title) > LONGEST_BLANK for point in points.points):
        return
    run = source.text[starts[0][0] : starts[-1][1]]
    if len(run) != sum(end - start for start, end in starts) + len(starts) - 1:
        return
    blanks = [(end - len(point.title), end) for point, (_, end) in zip(points.points, starts, strict=True)]
    lead = f"{quoted(points.topic)}的要求是："
    yield from cloze(source, points.formulation, (starts[0][0], starts[-1][1]), blanks[1:], points.spans, lead=lead)


def _head(source: Source, judgement: Judgement) -> Iterator[Draft]:
    """Leave out what something is; where it is the only one or the most of its kind, leave out which one it is."""
    subject = judgement.subject
    most = _SUPERLATIVE.search(judgement.before, len(subject)) is not None
    # 亚洲最大的钢铁联合企业 is worth knowing, 全县最高的山峰 is not.
    bald = len(judgement.head.text) <= _BALD and judgement.head.text not in subject
    which = most and bald and len(subject) <= _LONGEST_NAMED
    blank = (judgement.start, judgement.start + len(subject)) if which else (judgement.head.start, judgement.head.end)
    yield from cloze(source, judgement.formulation, (judgement.start, judgement.end), [blank], judgement.spans)


def _terms(source: Source, quotation: Quotation) -> Iterator[Draft]:
    if _AT_ONCE.fullmatch(quotation.speaker.text):
        return  # 当场说：“…”: who did, the sentence before says
    blanks = opposed(quotation.said) or [(term.start, term.end) for term in terms_in(source, quotation.said)]
    around = (quotation.start, quotation.end)
    yield from cloze(source, quotation.formulation, around, blanks, (around,))


def _figures(source: Source, figures: Figures) -> Iterator[Draft]:
    """Leave out as many whole figures as a fill-in may have blanks, and end where the last of them is told."""
    aims = _AIMS.match(source.text, figures.start) or _AIMED.search(
        source.text, max(0, figures.start - _AIMS_BACK), figures.start
    )
    if aims:
        yield from _aims(source, figures, max(aims.end(), figures.start))
        return
    blanks: list[tuple[int, int]] = []
    end, listed = figures.start, ""
    repeated = _repeated(source, figures)
    most = MOST_BLANKS if source.language.scale > 1 else _MOST_FIGURES
    for figure in figures.figures:
        reach = max(end, figure.end + len(figure.after))
        if len(blanks) + len(figure.numbers) > most or (blanks and reach - figures.start > LONGEST_STATEMENT):
            break
        if blanks and _echoed(source, blanks, figure.start):
            break  # 产值突破50亿元，成为首个50亿级产业链: one says the other
        shown = len(figures.figures) > 1 and _is_given(source, figure.start, figure.end)
        shown = shown or _said_twice(source, figure.start, figure.end)
        blanks += () if shown or figure.text in repeated else figure.numbers
        end, listed = reach, figure.listed
    if len(blanks) > 1 and _PAIRED.match(source.text, max(last for _, last in blanks)):
        blanks.remove(max(blanks))  # 分别增长＿＿＿＿和7.8%: half of a pair
    blanks = _with_result(source, figures, blanks)
    if not any(source.text[first:last] in listed for first, last in blanks):
        end += len(listed)
    around = (figures.start, end)
    lead = figures.dated or moment(source, figures.formulation, *around)
    yield from cloze(source, figures.formulation, around, sorted(blanks), (around,), lead=lead)


def _with_result(source: Source, figures: Figures, blanks: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Ask what something has come to, where there is no room for that and for what it was before."""
    last = max(blanks, default=(0, 0))
    for before, after in pairwise(figures.figures):
        came = before.numbers[-1:] == (last,) and _RESULT.fullmatch(source.text, before.end, after.start)
        if came and len(after.numbers) == 1 and after.numbers[0] not in blanks:
            return [*(each for each in blanks if each not in before.numbers), *after.numbers]
    return blanks


def _echoed(source: Source, blanks: list[tuple[int, int]], start: int) -> bool:
    """Tell whether the figure at `start` is one that is left out before, of the same unit."""
    said = {source.text[first:last] + source.text[last : last + 1] for first, last in blanks}
    digits = _DIGITS.match(source.text, start)
    return digits is not None and source.text[start : digits.end() + 1] in said


def _aims(source: Source, figures: Figures, begin: int) -> Iterator[Draft]:
    """Leave out the figures of a row of aims, each with its own subject, as many at a time as a stem has room for."""
    left = [figure for figure in figures.figures if figure.start > begin]
    lead = figures.dated or moment(source, figures.formulation, begin, left[-1].end) if left else ""
    while left:
        ends = [figure.end + len(source.rest_of_clause(figure.end)) for figure in left]
        room = [end for end in ends[:_MOST_FIGURES] if end - begin <= _LONGEST_AIMS - len(lead)] or ends[:1]
        taken, left = left[: len(room)], left[len(room) :]
        blanks = sorted(number for figure in taken for number in figure.numbers)
        around = (begin, room[-1])
        yield from cloze(source, figures.formulation, around, blanks, (around,), lead=lead)
        begin = room[-1] + 1


def _repeated(source: Source, figures: Figures) -> frozenset[str]:
    """Return the figures that a bracket says once more: 不超过24小时（超过24 h的也应实施）."""
    said = [
        (figure.text, amount_at(figure.text + source.text[figure.end : figure.end + 3])) for figure in figures.figures
    ]
    found: set[str] = set()
    for place, figure in enumerate(figures.figures):
        own = said[place][1]
        inside = source.text.rfind("（", figures.start, figure.start) > source.text.rfind(
            "）", figures.start, figure.start
        )
        alike = [text for text, other in said[:place] if own and other and same(own, other)] if inside else []
        found.update((figure.text, *alike) if alike else ())
    return frozenset(found)


def _is_given(source: Source, start: int, end: int) -> bool:
    """Tell whether another figure depends on this one: 每上升100米，降低0.6℃; 1万平方米以下的工程，配备1人."""
    return (
        _RATE.search(source.text, max(0, start - 8), start) is not None
        or _THRESHOLD.match(source.text, end) is not None
    )


def _said_twice(source: Source, start: int, end: int) -> bool:
    """Tell whether brackets repeat a figure as one that is included, 3m（含3m）, or it stands in such brackets."""
    return source.text.startswith(("（含", "（包括"), end) or source.text.endswith(("（含", "（包括"), 0, start)


def _members(source: Source, listing: Listing) -> Iterator[Draft]:
    """Leave out the members after the first, or what differs in them when that is one or two characters."""
    around = (listing.start, listing.end)
    both = len(listing.prefix) + len(listing.suffix) if listing.prefix and listing.suffix else 0
    cores = [(m.start + len(listing.prefix), m.end - len(listing.suffix)) for m in listing.members]
    if both and all(end - start <= 2 for start, end in cores):
        blanks = cores[1:]
    else:
        blanks = _untold(source, listing, [(m.start, m.end) for m in listing.members][1:])
        if len(blanks) > _LONGEST_RUN:
            blanks = blanks[::2]
    yield from cloze(
        source, listing.formulation, around, blanks, (around,), lead=listing.lead, modality=listing.modality
    )


def _untold(source: Source, listing: Listing, blanks: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the blanks whose words stand nowhere else in the stem: 特别重大 gives away 重大."""
    shown, place = listing.lead, listing.start
    for start, end in blanks:
        shown += source.text[place:start] + BLANK
        place = end
    shown += source.text[place : listing.end]
    return [(start, end) for start, end in blanks if source.text[start:end] not in shown]
