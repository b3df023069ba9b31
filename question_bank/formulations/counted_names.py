"""Names that count what they stand for: the members behind them are as many as the name says.

| text | name — members |
| 用好“四下基层”制度，即宣传下基层，调研下基层，接访下基层，办公下基层。 |
|   “四下基层”制度 — 宣传下基层 / 调研下基层 / 接访下基层 / 办公下基层 |
| “三懂”是懂危险性、懂预防措施、懂扑救方法 | “三懂” — 懂危险性 / 懂预防措施 / 懂扑救方法 |
| 文件概括了五条经验：坚持甲方向，坚持乙原则，坚持丙道路，坚持丁立场，坚持戊方法。 | 五条经验 — 坚持甲方向 / … |
| 共享有四层内涵，即全民共享、全面共享、共建共享、渐进共享。 | 四层内涵 — 全民共享 / 全面共享 / 共建共享 / 渐进共享 |
| 关门之前，做好三件事：一看，看灯关没关，…；二锁，锁好书柜；三记，记下时间。 |
|   做好三件事 — 看灯关没关，… / 锁好书柜 / 记下时间 |
| “两保一转”：指保基本民生、保工资、转作风。 | “两保一转” — 保基本民生 / 保工资 / 转作风 |
| 他立下三条馆规：药不过夜，方不外抄，账不隔旬。 | 三条馆规 — 药不过夜 / 方不外抄 / 账不隔旬 |
| “两问两不问”：问进展，问困难；不问细节，不问旧账 | “两问两不问” — 问进展 / 问困难 / 不问细节 / 不问旧账 |
| “三会一课”是指大会、委员会、小组会和党课。 / “三管三必须”：管甲必须管丁、管乙必须管丁、管丙必须管丁。 | both |
| 改为“三看”：一看到会率，二看整改率，三看满意率。 | “三看” — 到会率 / 整改率 / 满意率 |
| “三对”：对姓名、药名、剂量 / “三方会商”，即班主任、教师、家长坐在一起商定 | 姓名 / 药名 / 剂量; 班主任 / 教师 / 家长 |
| “三条铁律”：一是进门必登记，二是出门必锁柜，三是交班必签字。 | “三条铁律” — 进门必登记 / 出门必锁柜 / 交班必签字 |
| 泥不过夜、釉不混匀、窑不离人，这“三不”是老规矩。 | “三不” — 泥不过夜 / 釉不混匀 / 窑不离人 |
| 做到“三个必须”：必须学习、必须检查 | none: two are not three |
| 三是加强管理：定人、定岗、定责 | none: it counts no members |
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from question_bank.formulations.counted_members import SO_MANY, members_of, split
from question_bank.formulations.counts import COUNTED_NAME, count_of
from question_bank.formulations.finder import formulation, part
from question_bank.formulations.passages import Passage, passages_with, spoilt
from question_bank.lexicon.cues import Cue
from question_bank.model.formulation import Formulation, FormulationKind, Item
from question_bank.model.outline import Outline

_N = "[二两双三四五六七八九十]"
_CUE = Cue(
    rf"(?:，这.{{0,8}}“{_N}|(?:“{_N}|{_N}(?:个|项|条|大|种|类|层|级|点|方面|步|样|件)|\d(?:个|项|条|种|类|样|件)).{{1,14}}(?:：|即|是|包括|分别))"
)
_BEFORE = re.compile(
    r"(?:.*(?:了|有|做到|坚持|实行|推行|落实|提出|遵循|牢记|[立定订]下了?|贯彻|明确|概括|归纳为|划?分为|构建|形成|建立|聚焦|把握|用好|健全|执行|严守|具备|下列|以下|看|[提递上]?交|报送|要|用|按照?|将|把))?"
    r"(?P<own>[^，。；：、]{0,16})$"
)


_NAMED_BEHIND = re.compile(
    r"(?P<list>(?:[^，。；：、“”]{2,16}、)+[^，。；：、“”]{2,16})，这(?:就?是)?(?:我们)?(?:常说的|说的|叫)?"
    rf"(?P<name>“(?P<count>{_N})[^“”、，：]{{1,9}}”)"
)
_LED_TO = re.compile(".*(?:时候?|要|须|应当?|是|做到|坚持)(?=[^，]{2,}$)")
"""喂饭的时候|不逗笑: what leads to the first member."""


def find_counted_names(outline: Outline) -> Iterator[Formulation]:
    """Yield one formulation for each name of a passage behind which so many members stand as it says."""
    text = outline.text.text
    for passage in passages_with(outline, _CUE):
        for match in COUNTED_NAME.finditer(text, passage.start, passage.end):
            if match["quoted"] and text[match.start() - 1] == "”":
                continue  # “四同步”“四对接”要求，即…: of which of the two, only a reader knows
            members = members_of(text, match, passage)
            if not members or spoilt(passage.clauses, match.start(), members[-1][1]):
                continue
            start = match.start("name")
            clause = max((c.start for c in passage.clauses if c.start <= start), default=None)
            if clause is None:  # it begins in the label: 第三条
                continue
            if match["plain"]:
                own = _BEFORE.match(text[clause:start])
                start = clause + own.start("own") if own else start
            name = part(outline, start, match.end("name"))
            extra = tuple(part(outline, *member) for member in members)
            item = Item(part(outline, members[0][0], members[-1][1]), name, extra=extra)
            counted = SO_MANY.match(text, members[-1][1])
            span = (clause, counted.end() if counted else members[-1][1])
            yield formulation(outline, FormulationKind.GROUPS, passage.section, [item], [span], aspect="counted")
        yield from _named_behind(outline, passage)


def _named_behind(outline: Outline, passage: Passage) -> Iterator[Formulation]:
    """Yield the lists of a passage whose name stands behind them: 甲不出、乙不进、丙不停，这“三不”是….

    The range of such a formulation goes on to the end of the clause that names the list.
    """
    for match in _NAMED_BEHIND.finditer(outline.text.text, passage.start, passage.end):
        pieces = split(outline.text.text, *match.span("list"), "、")
        if lead := _LED_TO.match(outline.words(*pieces[0])):
            pieces[0] = (pieces[0][0] + lead.end(), pieces[0][1])
        clause = next((each for each in passage.clauses if each.start <= match.start("name") < each.end), None)
        counted = len(pieces) == count_of(match["count"]) and all(last - first > 1 for first, last in pieces)
        if clause is None or not counted or spoilt(passage.clauses, match.start(), clause.end):
            continue
        extra = tuple(part(outline, *piece) for piece in pieces)
        item = Item(part(outline, pieces[0][0], pieces[-1][1]), part(outline, *match.span("name")), extra=extra)
        span = (match.start(), clause.end)
        yield formulation(outline, FormulationKind.GROUPS, passage.section, [item], [span], aspect="counted")
