"""A coverage as one page in Chinese that needs nothing but itself: no network, no script; to be read or printed."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from question_bank.composition import Rejection
from question_bank.model import Question, QuestionKind, QuestionStatus
from question_bank.reporting.coverage import Coverage, FormulationCoverage, KindTally, SectionCoverage, Standing
from question_bank.reporting.coverage_map import map_of_text
from question_bank.reporting.markup import Markup, element, joined
from question_bank.reporting.wording import (
    FORMULATION_KINDS,
    GATES,
    NO_DRAFT,
    QUESTION_KINDS,
    SHARED,
    STANDINGS,
    reason_in_chinese,
)

_TAGS = {Standing.SHARED: "tag", Standing.REVIEW: "tag", Standing.UNASKED: "tag warn"}
_APART = re.compile("[编篇分章元讲节课条款.A-Za-z0-9]$")
"""Labels that are printed with a space behind them: 第一章 总则, 2. Terms."""
_GUIDE = (
    "“核心表述”是材料里值得记住的一句话、一组要点或一个数字；“别处问到”指它的文字已由别的表述的题问到；"
    "“待审”的题写明了疑点，由人看过、改好或点头之后才会用来出卷。"
)
_PARTS = (("missed", "未出题的表述"), ("kinds", "题型分布"), ("sections", "逐节明细"), ("text", "原文覆盖"))


def coverage_to_html(found: Coverage) -> str:
    """Return the page."""
    title = f"出题报告：{found.outline.title}"
    style = Path(__file__).with_name("coverage.css").read_text(encoding="utf-8")
    head = joined(
        Markup('<meta charset="utf-8">'),
        Markup('<meta name="viewport" content="width=device-width, initial-scale=1">'),
        element("title", title),
        element("style", Markup(style)),
    )
    main = element("main", joined(*_summary(found), *_missed(found), *_kinds(found), *_sections(found), *_text(found)))
    return f'<!DOCTYPE html>\n<html lang="zh-CN">\n{element("head", head)}\n{element("body", main)}\n</html>\n'


def _summary(found: Coverage) -> Iterator[Markup]:
    """The figures of the whole: what a reader wants to know first."""
    standings = found.standings()
    statuses = Counter(question.status for question in found.questions)
    yield element("header", joined(element("p", "出题报告", "caption"), element("h1", found.outline.title)))
    yield element("nav", joined(*(element("a", name, href=f"#{anchor}") for anchor, name in _PARTS)))
    tiles = (
        (len(found.formulations), "核心表述", "figure"),
        (standings[Standing.ASKED], "已出题", "figure good"),
        (standings[Standing.SHARED], "别处问到", "figure"),
        (standings[Standing.REVIEW], "只有待审题", "figure"),
        (standings[Standing.UNASKED], "未出题", "figure warn"),
        (len(found.questions), f"题（待审 {statuses[QuestionStatus.REVIEW]}）", "figure"),
    )
    yield element(
        "div",
        joined(
            *(
                element("div", joined(element("div", str(count), look), element("div", name, "caption")), "card")
                for count, name, look in tiles
            )
        ),
        "tiles",
    )
    yield element("p", _GUIDE, "caption")
    characters = found.characters()
    total = max(sum(characters.values()), 1)
    bar = (
        element("i", "", standing.value, style=f"flex: {count} 0 0", title=STANDINGS[standing])
        for standing, count in characters.items()
        if count
    )
    legend = (
        element("span", joined(element("span", STANDINGS[standing], standing.value), f" {_percent(count, total)}"))
        for standing, count in characters.items()
    )
    parts = element("div", "全文每个字的归属", "caption"), element("div", joined(*bar), "bar", aria_hidden="true")
    yield element("div", joined(*parts, element("div", joined(*legend), "legend")), "card")


def _missed(found: Coverage) -> Iterator[Markup]:
    """The formulations without a question, each with what stopped it, and how often which gate did."""
    yield element("h2", "未出题的表述", id="missed")
    missed = [each for each in found.formulations if each.standing is Standing.UNASKED]
    if not missed:
        yield element(
            "p", "没有：找到的每一条核心表述都问到了。" if found.formulations else "全文没有找到核心表述。", "lead"
        )
    for section in found.sections:
        own = [each for each in section.formulations if each.standing is Standing.UNASKED]
        if own:
            yield element("h3", _name(section, found))
            yield element("div", joined(*(_formulation(each, marked=False) for each in own)), "card")
    gates = Counter(each.gate for covered in found.formulations for each in covered.missed)
    if gates:
        rows = [("检查项", "拦下的草稿"), *((GATES.get(gate, gate), str(count)) for gate, count in gates.most_common())]
        yield element("h3", "各项检查拦下了多少")
        yield element("p", "同一条表述可以有几道草稿；已由别的题问到的不计在内。", "caption")
        yield element("div", _table(rows), "card")


def _kinds(found: Coverage) -> Iterator[Markup]:
    """The matrix of formulation kinds and question kinds."""
    yield element("h2", "题型分布", id="kinds")
    if not found.tallies:
        yield element("p", "没有题。", "lead")
        return
    kinds = [kind for kind in QuestionKind if any(each.question_kind is kind for each in found.tallies)]
    rows: list[tuple[Markup | str, ...]] = [("核心表述", "条数", *(QUESTION_KINDS[kind] for kind in kinds))]
    counts = Counter(each.formulation.kind for each in found.formulations)
    cells = {(each.formulation_kind, each.question_kind): each for each in found.tallies}
    for formulation, name in FORMULATION_KINDS.items():
        if counts[formulation]:
            row = (_cell(cells.get((formulation, kind))) for kind in kinds)
            rows.append((name, str(counts[formulation]), *row))
    yield element("p", "题数；待审的另记；“拦”是被检查拦下的草稿。", "caption")
    yield element("div", _table(rows), "card scroll")


def _sections(found: Coverage) -> Iterator[Markup]:
    """Every section with its formulations, their questions, and what was not asked of them."""
    yield element("h2", "逐节明细", id="sections")
    for section in found.sections:
        yield element("h3", _name(section, found))
        if section.formulations:
            yield element("div", joined(*(_formulation(each) for each in section.formulations)), "card")
        else:
            yield element("p", "本节没有直属的核心表述。", "caption")


def _text(found: Coverage) -> Iterator[Markup]:
    """The document itself with what is asked of it."""
    yield element("h2", "原文覆盖", id="text")
    shown = (Standing.ASKED, Standing.REVIEW, Standing.UNASKED)
    legend = (element("span", STANDINGS[standing], standing.value) for standing in shown)
    yield element("div", joined(*legend), "legend")
    yield element("div", joined(*map_of_text(found)), "card text")


def _formulation(covered: FormulationCoverage, *, marked: bool = True) -> Markup:
    """Return a formulation with what is asked of it; `marked` says where it stands, where not all stand alike."""
    standing = covered.standing
    tags = [element("span", FORMULATION_KINDS[covered.formulation.kind], "tag")]
    if marked and standing is not Standing.ASKED:
        tags += [Markup(" "), element("span", STANDINGS[standing], _TAGS[standing])]
    lines = [*map(_question, covered.questions), *map(_rejection, _each_once(covered.missed))]
    if not lines or standing is Standing.SHARED:
        lines.append(element("li", element("span", SHARED if standing is Standing.SHARED else NO_DRAFT, "why")))
    words = element("div", joined(element("span", covered.words, "words"), *tags))
    look = f"formulation {standing.value}" if marked else "formulation"
    return element("div", joined(words, element("ul", joined(*lines), "rows")), look)


def _question(question: Question) -> Markup:
    approved = question.status is QuestionStatus.APPROVED
    tag = element("span", QUESTION_KINDS[question.kind], "tag good" if approved else "tag")
    said: list[Markup | str] = [question.stem, " ", element("b", _key(question))]
    if not approved:
        why = f"待审：{reason_in_chinese(question.reason)}" if question.reason else "待审"
        said += [" ", element("span", why, "caption")]
    return element("li", joined(tag, element("span", joined(*said))))


def _key(question: Question) -> str:
    if question.kind is QuestionKind.MATCHING:
        return "；".join(f"{left}—{right}" for left, right in zip(question.options, question.answer, strict=True))
    return "；".join(question.answer)


def _rejection(rejection: Rejection) -> Markup:
    gate = GATES.get(rejection.gate, rejection.gate)
    why = f"未出（{gate}）：{reason_in_chinese(rejection.reason)}"
    return element(
        "li", joined(element("span", QUESTION_KINDS[rejection.kind], "tag warn"), element("span", why, "why"))
    )


def _each_once(rejections: Iterable[Rejection]) -> Iterator[Rejection]:
    """Yield those that read differently: several drafts of a kind may have failed in the same way."""
    seen: set[tuple[QuestionKind, str, str]] = set()
    for each in rejections:
        key = each.kind, each.gate, each.reason
        if key not in seen:
            seen.add(key)
            yield each


def _cell(tally: KindTally | None) -> Markup | str:
    if tally is None:
        return ""
    review = f" 待审 {tally.review}" if tally.review else ""
    refused = f" 拦 {tally.refused}" if tally.refused else ""
    count = str(tally.approved) if tally.approved or not (review or refused) else ""
    return joined(count, element("span", f"{review}{refused}", "caption"))


def _table(rows: list[tuple[Markup | str, ...]] | list[tuple[str, str]]) -> Markup:
    """Return a table whose first row is its head and whose columns but the first hold figures."""
    lines = []
    for place, row in enumerate(rows):
        tag = "td" if place else "th"
        lines.append(
            element("tr", joined(*(element(tag, cell, "number" if column else "") for column, cell in enumerate(row))))
        )
    return element("table", joined(*lines))


def _name(section: SectionCoverage, found: Coverage) -> str:
    if section.section is None:
        return "全文（不属于任何一节）"
    names: list[str] = []
    number: int | None = section.section.number
    while number is not None:
        own = found.outline.sections[number]
        names.append(own.label + (" " if _APART.search(own.label) else "") + own.title)
        number = own.parent
    return " › ".join(reversed(names))


def _percent(count: int, total: int) -> str:
    return f"{100 * count / total:.0f}%"
