"""Lists that a clause lays down with a colon: situations, conditions, acts, and the steps of a procedure.

| text | formulation |
| 有下列情形之一的，不得上岗：（1）酒后的；（2）无证的；（3）未经培训的。 |
|   groups, laid: 有下列情形之一的，不得上岗 — 酒后的 / 无证的 / 未经培训的 |
| 申请登记，应当具备下列条件：a. 有名称；b. 有住所；c. 有章程。 |
|   groups, laid: 申请登记，应当具备下列条件 — 有名称 / 有住所 / 有章程 |
| 禁止下列行为：⏎在库内吸烟；⏎擅自动火；⏎堵塞通道。 | groups, laid: 禁止下列行为 — 在库内吸烟 / 擅自动火 / 堵塞通道 |
| 拆除按以下步骤进行：一、断电；二、放水；三、卸管。 | sequence: 1 断电 / 2 放水 / 3 卸管, of 拆除按以下步骤进行 |
| 第一步：断电。由值班员完成。第二步：放水。第三步：卸管。 | sequence: 1 断电 / 2 放水 / 3 卸管 |
| 步骤一 断电 步骤三 卸管 | none: the second is missing |
| 启动条件（符合其一）：①…；②…；③…。 | groups, laid: 启动条件（符合其一） — … / … / … |
| 有下列情形之一的，暂停供气：拒绝检查的；拖欠气费的；私自改管的。 |
|   groups, laid: 有下列情形之一的，暂停供气 — 拒绝检查的 / 拖欠气费的 / 私自改管的 |
| 做好下列工作：一是查账；二是盘库；三是封存。 | none: whoever counts aloud makes points of them |
| 有下列情形之一的：一种 | none: one is no list |
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from question_bank.formulations.finder import formulation, part
from question_bank.formulations.passages import sentences_in
from question_bank.model.formulation import Formulation, FormulationKind, Item
from question_bank.model.outline import Outline, Soundness
from question_bank.model.text import behind_last

_NOUN = (
    "情形|情况|行为|条件|规定|要求|义务|职责|权利|材料|资料|证件|文件|人员|单位|财产|物品|货物|场所|部位|区域|事项|原则|措施|"
    "内容|作业|项目|活动|信息|标准|因素|用途|步骤|程序|流程|顺序"
)
_LAID = re.compile(
    rf"(?:下列|以下|如下)[^。；！？\n：:“”]{{0,6}}?(?P<noun>{_NOUN})[^。；！？\n：:“”]{{0,30}}[：:][ \n]*"
)
_EITHER = re.compile(
    r"(?<=[。；\n ])(?P<noun>[\u4e00-\u9fff]{0,6}(?:条件|情形|标准))"
    r"（[^（），]{0,6}(?:其一|之一|任一|任意一|任何一)[^（），]{0,4}）[：:] *"
)
"""启动条件（符合其一）：①…；②…: of a list in brackets each alone is enough."""
_STEPS = ("步骤", "程序", "流程", "顺序")
_DIGITS = "一二三四五六七八九十"
_LABELS = (
    re.compile(r"(?P<n>[a-h])[.．、)）] ?"),
    re.compile(r"(?P<n>\d{1,2})[.．、)）](?!\d) ?"),
    re.compile(r"（(?P<n>\d{1,2})） ?"),
    re.compile(rf"（(?P<n>[{_DIGITS}]{{1,2}})） ?"),
    re.compile(rf"(?P<n>[{_DIGITS}]{{1,2}})、 ?"),
    re.compile(r"(?P<n>[①-⑳]) ?"),
)
"""How the items of such a list are counted, each form for itself."""
_LINE = re.compile(r"[^\n。；：]{3,60}；\n")
_LAST_LINE = re.compile(r"[^\n。；：]{3,60}[。]?(?=\n|$)")
_STEP = re.compile(
    rf"(?:第(?P<n>[{_DIGITS}]|\d)步|步骤(?P<m>[{_DIGITS}]|\d))(?:是|要|应)?[：:，、.． ] ?"
    r"(?P<what>[^，。；：:\n“”]{2,20})"
)
_STEP_CUE = re.compile(r"第[一1]步|步骤[一1]")
_PARTED = re.compile(r"[^。；：\n]{2,110}；(?=[^\n])")
_LAST_PART = re.compile(r"[^。；：\n]{2,110}。")
_COUNTED = re.compile(rf"(?:[{_DIGITS}](?:是|要)|第[{_DIGITS}]|首先|其次|[（(①\da-h])")
"""How parts of a sentence begin that are points of their own."""
_FEWEST, _MOST = 3, 12
_SHORTEST, _LONGEST = 2, 110
_LONGEST_CLAUSE = 60
_FURTHEST = 700
"""Characters from one named step to the next."""


def find_laid_lists(outline: Outline) -> Iterator[Formulation]:
    """Yield what clauses lay down item by item; what is a procedure is a sequence."""
    text = outline.text.text
    for match in sorted((*_LAID.finditer(text), *_EITHER.finditer(text)), key=re.Match.start):
        start = _clause_start(text, match.start())
        spans = _items(text, match.end(), steps=match["noun"] in _STEPS)
        if start > match.start("noun") or match.end() - start > _LONGEST_CLAUSE + 2 or not _sound(outline, spans):
            continue
        end = match.end()
        while text[end - 1] in " \n：:":
            end -= 1
        if match["noun"] in _STEPS:
            yield from _sequence(outline, spans, (start, end))
        else:
            items = [Item(part(outline, *span)) for span in spans]
            yield formulation(
                outline, FormulationKind.GROUPS, _section(outline, start), items, [(start, end), *spans],
                aspect="laid", context=outline.words(start, end),
            )  # fmt: skip
    yield from _named_steps(outline)


def _clause_start(text: str, position: int) -> int:
    """Return where the sentence begins in which something is laid down, behind the number of an article or a point."""
    start = behind_last(text, "。；！？", position)
    label = re.compile(
        rf" *(?:第[{_DIGITS}百零〇\d]+条 *|\d+(?:\.\d+)*[.．、)）]? *|（[{_DIGITS}\d]+） *|[{_DIGITS}]+、 *)?"
    )
    found = label.match(text, start, position)
    return found.end() if found else start


def _items(text: str, position: int, *, steps: bool) -> list[tuple[int, int]]:
    """Return where the items stand that begin at `position`: counted in one form, or lines that end in a semicolon."""
    form = next((form for form in _LABELS if (found := form.match(text, position)) and _number(found["n"]) == 1), None)
    if form is None:
        return _lines(text, position) or _parts(text, position)
    spans: list[tuple[int, int]] = []
    while (found := form.match(text, position)) and _number(found["n"]) == len(spans) + 1:
        stop = re.compile(r"[。；;\n]").search(text, found.end())
        end = stop.start() if stop else len(text)
        spans.append((found.end(), _trimmed(text, found.end(), end)))
        position = end
        while text[position : position + 1] and text[position] in "。；; \n":
            position += 1
        if stop is not None and stop[0] == "。" and form.match(text, position) is None:
            # The item is explained behind its stop; of an item the explanation is what matters.
            position = _next_line(text, position)
            explained = form.match(text, position) is not None
            if explained and not steps:
                return []
    return spans


def _next_line(text: str, position: int) -> int:
    end = text.find("\n", position)
    return len(text) if end < 0 else end + 1


def _lines(text: str, position: int) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    if text[position - 1 : position] != "\n":
        return spans
    while found := _LINE.match(text, position):
        spans.append((found.start(), found.end() - 2))
        position = found.end()
    last = _LAST_LINE.match(text, position)
    return [*spans, (last.start(), _trimmed(text, *last.span()))] if spans and last else []


def _parts(text: str, position: int) -> list[tuple[int, int]]:
    """Return the parts of the sentence at `position` between its semicolons, [] where it counts them aloud."""
    spans: list[tuple[int, int]] = []
    while (found := _PARTED.match(text, position)) and _COUNTED.match(text, position) is None:
        spans.append((found.start(), found.end() - 1))
        position = found.end()
    last = _LAST_PART.match(text, position) if spans and _COUNTED.match(text, position) is None else None
    return [*spans, (last.start(), last.end() - 1)] if last else []


def _trimmed(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1] in "。；;，, ":
        end -= 1
    return end


def _number(label: str) -> int:
    if label.isdecimal() and len(label) <= 2 and label.isascii():
        return int(label)
    if "a" <= label <= "h":
        return ord(label) - ord("a") + 1
    if "①" <= label <= "⑳":
        return ord(label) - ord("①") + 1
    tens, _, units = label.rpartition("十")
    if "十" not in label:
        return _DIGITS.index(label) + 1
    return (_DIGITS.index(tens) + 1 if tens else 1) * 10 + (_DIGITS.index(units) + 1 if units else 0)


def _sound(outline: Outline, spans: Sequence[tuple[int, int]]) -> bool:
    """Tell whether there are enough items, all told in full and none twice."""
    words = [outline.words(*span) for span in spans]
    if not _FEWEST <= len(words) <= _MOST or len({*words}) < len(words):
        return False
    if any(not _SHORTEST <= len(one) <= _LONGEST or "_" in one or "…" in one or "：" in one for one in words):
        return False
    whole = (Soundness.WHOLE, Soundness.HEADING)
    return all(one.soundness in whole for span in spans for one in sentences_in(outline, *span))


def _section(outline: Outline, position: int) -> int | None:
    """Return the section of the sentence at `position`: that of the clause that lays the list down, or below it."""
    return next((one.section for one in sentences_in(outline, position, position + 1)), None)


def _sequence(
    outline: Outline, spans: Sequence[tuple[int, int]], lead: tuple[int, int] | None = None
) -> Iterator[Formulation]:
    items = [Item(part(outline, *span), ordinal=number) for number, span in enumerate(spans, 1)]
    proof = [lead, *spans] if lead else spans
    yield formulation(
        outline, FormulationKind.SEQUENCE, _section(outline, spans[0][0]), items, proof,
        subject=outline.words(*lead) if lead else "", aspect="named",
    )  # fmt: skip


def _named_steps(outline: Outline) -> Iterator[Formulation]:
    """Yield the steps that sentences of one section begin with: 第一步：断电。由值班员完成。第二步：…."""
    text = outline.text.text
    if _STEP_CUE.search(text) is None:
        return
    run: list[re.Match[str]] = []
    for found in _STEP.finditer(text):
        number = _number(found["n"] or found["m"])
        behind = text[max(0, found.start() - 1) : found.start()]
        if behind and behind not in "。；：\n ":
            continue
        if run and (number != len(run) + 1 or found.start() - run[-1].end() > _FURTHEST):
            yield from _steps(outline, run)
            run = []
        if number == len(run) + 1:
            run.append(found)
    yield from _steps(outline, run)


def _steps(outline: Outline, run: Sequence[re.Match[str]]) -> Iterator[Formulation]:
    spans = [found.span("what") for found in run]
    sections = {_section(outline, start) for start, _ in spans}
    named = all(outline.words(end, end + 1) in "。：:\n" for _, end in spans)
    if named and len(sections) == 1 and _sound(outline, spans):
        yield from _sequence(outline, spans)
