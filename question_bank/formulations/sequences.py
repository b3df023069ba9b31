"""Sequences inside a sentence: steps in an order that the words themselves say.

| text | steps |
| 使用灭火器要做到一提、二拔、三握、四压。 | 1 提 / 2 拔 / 3 握 / 4 压 |
| 一看标识，二查通道，三试设备。 | 1 看标识 / 2 查通道 / 3 试设备 |
| 从站起来、富起来到强起来 / 从探索到成型，再到创新 | 1 探索 / 2 成型 / 3 创新 |
| 第一步，制定计划；第二步，检查效果；第三步，总结处理。 | 1 制定计划 / 2 检查效果 / 3 总结处理 |
| 先断电，再灭火，最后通风。 | 1 断电 / 2 灭火 / 3 通风 |
| 先本层房间，再相邻房间，最后是楼上各间。 | 1 本层房间 / 2 相邻房间 / 3 楼上各间 |
| 申请→审核→公示→发证 | 1 申请 / 2 审核 / 3 公示 / 4 发证 |
| 职称从低到高依次为助理、中级和高级。 | graded: 1 助理 / 2 中级 / 3 高级 |
| 我先讲讲去年，再说说今年，最后提几点要求。 | none: what a speaker is going to say |
| 一心一意，二话不说 | none: two, and they count nothing |
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from question_bank.formulations.counts import count_of
from question_bank.formulations.finder import formulation, part
from question_bank.formulations.passages import Passage, lead_in, passages_with, spoilt
from question_bank.lexicon.cues import Cue
from question_bank.model.formulation import Formulation, FormulationKind, Item
from question_bank.model.outline import Outline

_DIGITS = "一二三四五六七八九十"
_COUNTED = re.compile(
    r"一(?P<what>(?![一二三四五六七八九十个方是要些种般定切直旦项条次般样同起致，])[^，。；：、“”]{1,12})[、，；](?=二)"
)
_RANKS = frozenset("级类等档期号组区层阶线季批次轮流审环")
_NEXT = re.compile(r"(?P<what>(?![一二三四五六七八九十个方是要])[^，。；：、“”]{1,12})(?P<gap>[、，；])?")
_NEXT_LONG = re.compile(r"(?P<what>(?![一二三四五六七八九十个方是要])[^，。；：“”]{1,20})(?P<gap>[，；])?")
"""The same among steps that no 、 parts, so that one stands inside a step: 五忌替病人拆、装夹板."""
_FIRST = re.compile(
    r"(?:首先|先)[，：]?(?P<a>[^，。；：、“”]{2,20})[，；、]"
    r"(?:然后|其次|接着|再(?!次)|随后|后)[，：]?(?P<b>[^，。；：、“”]{2,20})[，；、]"
    r"(?:(?:接着|再次?|随后|继而|然后|其次)[，：]?(?P<c>[^，。；：、“”]{2,20})[，；、])?"
    r"(?:最后|然后|再次?|后|最终|终(?![止结端身年点于究]))[，：]?(?:(?<=[后终])是(?![否非]))?(?P<d>[^，。；：、“”]{2,20})(?![^，。；：、“”\n])"
    r"(?![，；、](?:然后|其次|接着|再次?|随后|后|最后|末|最终|终)[^，。；：、“”]{2,20})"
)
"""As many steps as are told: of 先甲、后乙、再丙、再丁、终戊 the first four are none, nor is the last cut short."""
_SPEAKER = re.compile("(?:[我咱]|下面|今天)[^，。；：]{0,6}$")
_SAYS = re.compile("(?:[给向跟]大家)?(?:来|再|简要|着重|简单)*(?:讲|说|谈|聊|汇报|通报|介绍|回顾)")
"""What a speaker is going to say is no step of anything."""
_STEP = re.compile(
    r"第(?P<n>[一二三四五六七八九十])步(?:是|要|应)?[，： \u3000]*(?P<what>[^，。；：、“” \u3000][^，。；：、“”]{1,19})"
)
_TOTAL = re.compile("[共总][^，]{0,3}[一二三四五六七八九十百\\d]+[章节条课讲篇]$")
_STEP_NAME = re.compile("第.步")
_CHAIN = re.compile(
    r"从(?P<a>[^，。；：、“”从到的]{2,14})[，、]?到(?P<b>[^，。；：、“”到的]{2,14})，?(?:再|又|最后|进而)到(?P<c>[^，。；：、“”到的]{2,14})"
    r"(?:，?(?:再|又|最后|进而)到(?P<d>[^，。；：、“”到的]{2,14}))?(?=[，。；]|$)"
)
_GRADES = re.compile(
    r"(?:[从由](?:低到高|高到低|小到大|大到小|轻到重|重到轻|内到外|上到下|左到右|先到后)(?:依次|分别|顺次|排列)*|依次|先后次序)"
    r"(?:为|是|分为|包括)(?P<list>[^，。；：、“”]{2,20}(?:、[^，。；：、“”]{2,20}){2,})(?=[。；]|$)"
)
"""A list of which its order is told: 从低到高依次为见习、正式、资深."""
_GRADE = re.compile("[^、]+")
_JOINED = re.compile("^([^和与及]{2,})[和与及]([^和与及]{2,})$")
_ARROWS = re.compile(r"[^，。；：“”→⇒\n]{2,24}(?:(?:→|⇒|—>|->)[^，。；：“”→⇒\n]{2,24}){2,}")
_ARROW = re.compile("→|⇒|—>|->")
_CUE = Cue(
    "一[^，。；：、“”]{1,12}[、，；]二|首先|第一步|先[^，。；：、]{2,20}[，；、]|[再又后而]到|→|⇒|->|—>|[从由](?:低到高|高到低|小到大|大到小|轻到重|重到轻)|依次"
)
_NAMED_ORDER = re.compile("的(?:先后)?(?:顺序|流程|步骤|程序|次序|原则|要求|规定|口诀|方针)$")
"""再压平的顺序: what the steps are called is no part of the last one."""
_COUNT = re.compile(
    "(?:等|这|共|总共|一共)?(?P<count>[二两三四五六七八九十])(?:个|种|类|大|级|档|项|道|步|等|层)[\u4e00-\u9fff]{0,6}$"
)
"""How many there are is no part of the last one: 特级、一级、二级三个等级."""
_NO_STEP = re.compile("[；。：\n“”]")
_DONE = re.compile("(?:[^，；。“”]{2,24}[后前时的]，)?[^，；。“”]{2,36}(?=[，；。]|$)")
"""What is done in a step, up to the comma behind which more is told of it."""
_IN_SO_MANY = re.compile(
    "(?:按照?|依照|分为?|分成|有)(?P<count>[三四五六七八九])个?(?:步骤?|环节|程序)(?:进行|完成|实施|开展|办理)?$"
)
_LONGEST_STEP = 36
_FEWEST = 3


def find_sequences(outline: Outline) -> Iterator[Formulation]:
    """Yield one formulation for each sequence of three or more steps in a clean stretch of a passage."""
    text = outline.text.text
    for passage in passages_with(outline, _CUE):
        yield from _made(outline, passage, _counted(text, passage))
        for pattern in (_FIRST, _CHAIN):
            for match in pattern.finditer(text, passage.start, passage.end):
                if not _is_outline(text, passage, match):
                    yield from _made(outline, passage, [match.span(one) for one in "abcd" if match[one]])
        steps = list(_STEP.finditer(text, passage.start, passage.end))
        if [match["n"] for match in steps] == list(_DIGITS[: len(steps)]):
            yield from _made(outline, passage, _in_full(text, passage, steps))
        for match in _GRADES.finditer(text, passage.start, passage.end):
            yield from _made(outline, passage, list(_members(*match.span("list"), text)), aspect="graded")
        for match in _ARROWS.finditer(text, passage.start, passage.end):
            yield from _made(outline, passage, list(_between(text, *match.span())))


def _is_outline(text: str, passage: Passage, steps: re.Match[str]) -> bool:
    """Tell whether a speaker says what he is going to speak of: 我先讲讲去年，再讲讲今年.

    Nor are things steps that are told by their weight: 首先是水，其次是电.
    """
    if steps["a"].startswith("是"):
        return True
    return _SAYS.match(steps["a"]) is not None and _SPEAKER.search(text, passage.start, steps.start()) is not None


def _counted(text: str, passage: Passage) -> list[tuple[int, int]]:
    """Return where the steps of 一提、二拔、三握 stand: each begins with the next number."""
    match = _COUNTED.search(text, passage.start, passage.end)
    if match is None or text[match.start() - 1 : match.start()] in _DIGITS + "第其":
        return []
    spans = [match.span("what")]
    place = match.end()
    step = _NEXT if text[place - 1] == "、" else _NEXT_LONG
    while len(spans) < len(_DIGITS) and text.startswith(_DIGITS[len(spans)], place, passage.end):
        following = step.match(text, place + 1, passage.end)
        if following is None:
            break
        spans.append(following.span("what"))
        place = following.end()
        if not following["gap"]:
            break
    # 一级事件…，二级事件…: the numbers are part of the names.
    return [] if text[spans[0][0]] in _RANKS and len({text[start] for start, _ in spans}) == 1 else spans


def _in_full(text: str, passage: Passage, steps: Sequence[re.Match[str]]) -> list[tuple[int, int]]:
    """Return where the steps stand, each in full where semicolons part them: 第一步，断电，挂牌；第二步，….

    Of a step too long to be told so, the clause in which it is done: 成立由甲、乙组成的小组，人数不少于7人.
    """
    begun = [match.span("what") for match in steps]
    whole: list[tuple[int, int]] = []
    for place, (start, _) in enumerate(begun):
        last = place + 1 == len(begun)
        said = text[start : passage.end if last else steps[place + 1].start()]
        if not (last or said.endswith("；")) or _NO_STEP.search(said[:-1]):
            return begun
        whole.append((start, start + len(said.rstrip("；。"))))
    if all(end - start <= _LONGEST_STEP for start, end in whole):
        return whole
    done = [_DONE.match(text, *span) for span in whole]
    return begun if None in done else [each.span() for each in done if each is not None]


def _members(start: int, end: int, text: str) -> Iterator[tuple[int, int]]:
    """Yield the members of a list, the last two of which a 和 may join."""
    spans = [match.span() for match in _GRADE.finditer(text, start, end)]
    last = _JOINED.match(text[spans[-1][0] : spans[-1][1]])
    yield from spans[:-1]
    first = spans[-1][0]
    yield from [(first + last.start(each), first + last.end(each)) for each in (1, 2)] if last else spans[-1:]


def _between(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    for match in (*_ARROW.finditer(text, start, end), None):
        stop = match.start() if match else end
        first, last = start, stop
        while first < last and text[first] == " ":
            first += 1
        while last > first and text[last - 1] == " ":
            last -= 1
        if first < last:
            yield first, last
        start = match.end() if match else end


def _made(
    outline: Outline, passage: Passage, spans: Sequence[tuple[int, int]], aspect: str = ""
) -> Iterator[Formulation]:
    if len(spans) < _FEWEST:
        return
    first, last = spans[0][0], spans[-1][1]
    if named := _NAMED_ORDER.search(outline.words(*spans[-1])):
        spans = [*spans[:-1], (spans[-1][0], spans[-1][0] + named.start())]
    counted = _COUNT.search(outline.words(*spans[-1]))
    if counted and counted.start():
        if count_of(counted["count"]) != len(spans):
            return  # 甲、乙、丙四个阶段: one of them was not read
        spans = [*spans[:-1], (spans[-1][0], spans[-1][0] + counted.start())]
    inside = [clause for clause in passage.clauses if clause.start < last and clause.end > first]
    items = [Item(part(outline, *span), ordinal=number) for number, span in enumerate(spans, 1)]
    if not inside or spoilt(inside, first, last) or len({item.right.text for item in items}) < len(items):
        return
    start, end = lead_in(outline.text.text, inside[0].start, inside[0].end), inside[-1].end
    if start > first:
        start = inside[0].start
    frame = (outline.words(start, first), outline.words(last, end))
    before = [clause for clause in passage.clauses if clause.end <= start]
    context = outline.words(before[-1].start, before[-1].end) if before and not before[-1].tainted else ""
    if _STEP_NAME.fullmatch(context) and len(before) > 1:
        announced = before[-2]
        # 实行“五步工作法”：第一步，…: the name stands before the colon.
        counted = _IN_SO_MANY.search(outline.words(announced.start, announced.end))
        as_many = counted is not None and count_of(counted["count"]) == len(spans)
        behind = outline.text.text[announced.end - 1 : announced.end + 1]
        called = (behind == "”：" or (as_many and behind[-1:] == "：")) and not announced.tainted
        context = outline.words(announced.start, announced.end) if called else ""
    if _STEP_NAME.fullmatch(context) or _TOTAL.search(context):
        context = ""
    yield formulation(
        outline, FormulationKind.SEQUENCE, passage.section, items, [(start, end)], frame=frame, context=context,
        aspect=aspect,
    )  # fmt: skip
