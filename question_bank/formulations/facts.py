"""Facts told in passing: who did something, what was awarded, since when a rule holds, who is in charge of what.

| text | aspect: items |
| 时任厂长孙建业提出“两先两后”思路 | person: 孙建业 |
| 白沙村获评省级美丽乡村 / 该队被授予先进集体称号 | honour: 省级美丽乡村 / none: 该队 names nobody |
| 本办法自2024年3月1日起施行 / 每年11月9日为消防日 | date: 2024年3月1日 / date: 11月9日 |
| 发展新质生产力，核心要素是科技创新 | core: 科技创新 |
| 各单位于9月30日前报送方案 | date: 9月30日 |
| 《章程》于2018年9月20日由理事会审议通过 | date: 2018年9月20日 |
| 特级作业票由分管副经理审批，一级作业票由安全部审批 | body: 特级作业票 — 分管副经理 / 一级作业票 — 安全部 (审批) |
| 本厂精神是：艰苦奋斗的创业精神，敢为人先的创新精神，生命至上的安全精神。 |
|   mould: 创业精神 — 艰苦奋斗 / 创新精神 — 敢为人先 / 安全精神 — 生命至上 |
| 年度计划由总工程师审核后报厂长批准 | body: 年度计划 — 厂长 (批准), the step before left out |
| 印章由办公室指定专人负责 | body: 印章 — 办公室 (指定专人负责) |
| 先入先出法又称顺序发放法 / 前者又称甲法 | alias: 顺序发放法 / none: 前者 names nothing |
| 账实不符的，以实物为准 / 出纳不得兼任会计，仓管不得兼任其他职务 | prevails: 实物 / apart: 会计, 仓管 |
| 指针在红区表示压力不足 / 门上挂一面红旗，表示井下有人 | sign: 压力不足 / 井下有人 |
| 由于天气原因，会议由此推迟 / 队长带队 | none |
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from question_bank.formulations.finder import formulation, part
from question_bank.formulations.passages import Passage, lead_in, passages_with
from question_bank.formulations.persons import PERSON_CUE, persons_in
from question_bank.formulations.vocabulary import REPORTED_TO
from question_bank.lexicon.cues import Cue
from question_bank.lexicon.words import words
from question_bank.model.formulation import Formulation, FormulationKind, Item
from question_bank.model.outline import Clause, Outline

_HONOUR = re.compile(
    r"(?P<who>(?![该其这那他她此并还又也被均都已])(?:“[^“”]{2,12}”)?[^，。；：“”]{2,24}?)(?:先后|连续|再次|首次|成功|被[^，。；：“”]{0,14}?)?"
    r"(?:授予|评为|列为|命名为|认定为|公布为|确定为|荣获|获评|获得?|入选|当选为)(?P<what>[^，。；：、“”]{3,18}?"
    r"(?:奖|示范[镇村县区市乡校点]|示范[^，。；：、“”]{2,6}|乡村|集体|先进[^，。；：、“”]{2,4}|品牌|名录|百强县?|文明[^，。；：、“”]{1,4}|模范|标兵|冠军|试点[^，。；：、“”]{0,4})"
    r"|(?:国家|全国|省|全省|市|全市|部|世界|全县|县)(?:级|首批|最美|重点|优秀|五一|美丽|文明|卫生|森林|园林|平安|健康|智慧|十佳|十大)[^，。；：、“”]{2,14})"
    r"(?:称号|荣誉)?"
)
_DAY = r"\d{4}年\d{1,2}月\d{1,2}日"
_DATE = re.compile(
    rf"(?:自(?P<since>{_DAY})起(?:正式)?(?:施行|实施|执行|生效|试行)|于(?P<on>{_DAY})(?:[由经正颁发成通印建投开竣])"
    r"|每年的?(?P<yearly>\d{1,2}月(?:\d{1,2}日|第[一二三四]个?周))(?:为|是|被?定为|被?确定为)[^，。；：]{2,20}[日周月节]”?(?=$|[，。；]))"
)
_BY = re.compile(
    r"(?P<by>(?:(?:19|20)\d\d年)?\d{1,2}月(?:\d{1,2}日|底)|(?:19|20)\d\d年底)(?:之?前|以前)(?=[\u4e00-\u9fff]{2,})"
)
"""A deadline: 方案于9月30日前报备案."""
_CORE = re.compile(
    r"(?:[^，。；：]{2,20}的)?(?:核心要素|核心任务|首要任务|根本任务|中心任务|主攻方向|根本途径|根本保证|必由之路)是(?P<core>[^，。；：的]{2,12})"
)
"""What is said to be the core of something: 发展新质生产力，核心要素是科技创新."""
_OTHER_NAME = "(?:又|也|亦)(?:称作?|叫做?|名)为?(?![赞道病职量谓许颂停好苦醒板嚣喊来上出不]|重[了量新])"
_ALIAS = re.compile(
    rf"(?P<who>(?![前后两二]者|[这那其它他她该此]|因此|因而|所以|故|于是)[\u4e00-\u9fffA-Za-z]{{3,10}}?)(?<![们人众姓者民]){_OTHER_NAME}(?P<alias>[\u4e00-\u9fff]{{3,10}})"
)
_EITHER = re.compile("[或和与及]|等$")
"""What joins two other names, of which each would do."""
_DONE_ON = re.compile(rf"(?P<on>{_DAY})由[^，。；：]{{2,20}}(?:发布|公布|印发|颁布|通过|批准)")
_HANDS_ON = "(?:报请|报送|上报|呈报|提请|提交|移交|转交|[报交呈送转由])"
"""The verb with which something goes on to the next who deals with it."""
_FIRST = (
    "(?:[^，。；：、由]{2,14}?(?:审议|审核|审查|审定|初审|复审|复核|评审|评议|论证|研究|讨论|协商|会签|签字|签署|签批|盖章|同意|通过|"
    f"提出|提名|推荐|拟定|起草|汇总|核实|登记)(?:同意|通过|意见|盖章)?(?:之?后再?{_HANDS_ON}|报请?|提请|提交|呈报|上报|报送)"
    f"|[^，。；：、由]{{2,12}}?(?:报请|提请|呈报|上报|{REPORTED_TO}))?"
)
"""What somebody else does before the one who decides: 由总工程师审核后报厂长批准, 由车间报厂长批准."""
_BODY = re.compile(
    rf"(?P<what>[^，。；：由]{{2,20}}?)由(?![于此衷来]){_FIRST}"
    r"(?P<who>[^，。；：、由]{2,16}?)"
    r"(?P<verb>(?:指定|确定|明确|安排|指派|委派|选派|抽调|固定)(?:专人|专职人员|专门人员)负责(?!人)[^，。；：的]{0,8}|审批|批准|审定|审核|审查|管控|管辖|解释|签发|颁发|制定|召集|召集并主持|组织实施|统筹(?:安排|协调)|存档|选举产生|负责(?!人)[^，。；：的]{0,8}|牵头(?!人|单位|部门)[^，。；：的]{0,8})"
)
_ACTS_AS = re.compile(
    "(?:[局部厅委会院所站队组办处科室级长任记人者员师理关门位府司校馆]|中心|机构|企业|法院|政府|书记|负责人)$"
)
_MOULD = re.compile(r"(?P<how>[^，。；：、的“”]{2,8})的(?P<what>[^，。；：、的“”]{3,6})")
_SIGN = re.compile(
    r"(?P<sign>[^，。；：“”]{0,24}?(?:[红黄蓝绿白黑橙紫灰][色灯牌旗线区巾带签框圈标点]?|指针[^，。；：]{0,6}|[灯铃哨笛旗牌签巾钩圈]|[声响闪亮]|[一二三两\d][声下短长])[^，。；：]{0,6}?)"
    r"(?:，)?(?:则|就|即)?(?:表示|(?<=[色灯牌旗线])代表|意味着)(?P<means>(?![了过]|表示|感谢|同意|欢迎|祝贺|反对|不满|满意|衷心|敬意|愿意|支持|希望|理解|赞)[^，。；：“”]{2,16})"
)
"""What a sign means: 指针在红区表示压力不足."""
_PREVAILS = re.compile("(?:[^，。；：]{2,20}?)?(?:均|都|一律|应当?|须|则|由此)?以(?P<what>[^，。；：以“”]{2,12})为准")
_PREVAILS_WHEN = re.compile(
    "[^，。；：以]{2,14}[时者的]，?(?:均|都|一律|应当?|须|则)?以(?P<what>[^，。；：以“”]{2,12})为准"
)
_CASE = re.compile("[的时者]$")
"""In which case one thing prevails over another: 账实不符的，以实物为准."""
_APART = re.compile(
    "(?P<who>[^，。；：、]{2,10}?)(?:原则上|一律|也|均)?不得(?:同时|再)?兼(?:任|做|管|作)(?P<post>[^，。；：、]{2,12})"
)
_ANY_POST = re.compile("其[他它]|任何|别的")
"""出纳不得兼任其他职务: every other post, so that who may not is asked."""
_FEWEST = 3
_PLACE = re.compile("[省市县区镇乡村街局厂矿队站校院所园场社]$")
_CUE = Cue(
    r"为准|兼[任做管作]|表示|代表|意味着|核心要素|任务是|主攻方向|根本途径|根本保证|必由之路|：[^，。；：、]{4,15}，[^，。；：、]{4,15}，|每年的?\d{1,2}月|[月年](?:\d{1,2}日|底)(?:之?前|以前)|"
    "由[^，。；：]{2,16}(?:审|批|管|负责|解释|签|颁|制|召集|组织|统筹|存档|选举|牵头)|[获授评列命认荣入当][得予为名定获选评]|"
    f"{_DAY}|{PERSON_CUE}|{_OTHER_NAME}[\u4e00-\u9fff]{{3}}"
)


def find_facts(outline: Outline) -> Iterator[Formulation]:
    """Yield one formulation for each person, honour and day that a clause names, and each row of those in charge."""
    for passage in passages_with(outline, _CUE):
        row: list[tuple[Clause, re.Match[str]]] = []
        for clause in passage.clauses:
            start = lead_in(outline.text.text, clause.start, clause.end)
            match = None if clause.tainted else _BODY.fullmatch(outline.text.text, start, clause.end)
            if match and not _ACTS_AS.search(match["who"]):
                match = None
            if row and (match is None or match["verb"] != row[0][1]["verb"]):
                yield from _row(outline, passage, row)
                row = []
            if match:
                row.append((clause, match))
            elif not clause.tainted:
                yield from _told(outline, passage, clause, start)
        yield from _row(outline, passage, row)
        yield from _moulds(outline, passage)


def _moulds(outline: Outline, passage: Passage) -> Iterator[Formulation]:
    """Yield the row of clauses 甲的乙 of which all 乙 end in one word, behind what they are."""
    text = outline.text.text
    run: list[re.Match[str]] = []
    for clause in (*passage.clauses, None):
        match = None if clause is None or clause.tainted else _MOULD.fullmatch(text, clause.start, clause.end)
        if match and (not run or match["what"][-2:] == run[0]["what"][-2:]):
            run.append(match)
            continue
        named = len({one["what"] for one in run}) == len(run) == len({one["how"] for one in run})
        if len(run) >= _FEWEST and named and text[run[0].start() - 1] == "：":
            items = [Item(part(outline, *one.span("how")), part(outline, *one.span("what"))) for one in run]
            span = (passage.start, run[-1].end())
            yield formulation(outline, FormulationKind.FACT, passage.section, items, [span], aspect="mould")
        run = [match] if match else []


def _row(outline: Outline, passage: Passage, row: list[tuple[Clause, re.Match[str]]]) -> Iterator[Formulation]:
    items = [
        Item(
            part(outline, *match.span("who")), part(outline, *match.span("what")),
            extra=(part(outline, *match.span("verb")),),
        )
        for _, match in row
    ]  # fmt: skip
    lefts = {item.left.text for item in items if item.left}
    if items and len(lefts) == len(items) == len({item.right.text for item in items}):
        span = (row[0][1].start(), row[-1][0].end)
        yield formulation(outline, FormulationKind.FACT, passage.section, items, [span], aspect="body")


def _told(outline: Outline, passage: Passage, clause: Clause, start: int) -> Iterator[Formulation]:
    text = outline.text.text
    found: list[tuple[str, tuple[int, int]]] = [("person", span) for span in persons_in(outline, start, clause.end)]
    honour = _HONOUR.fullmatch(text, start, clause.end)
    if honour and (words(honour["who"])[-1].tag[:1] in "nljr" or _PLACE.search(honour["who"])):
        found.append(("honour", honour.span("what")))
    dated = _DATE.search(text, start, clause.end) or _DONE_ON.fullmatch(text, start, clause.end)
    dated = dated or _BY.search(text, start, clause.end)
    if dated:
        name = next(name for name in ("yearly", "on", "since", "by") if dated.groupdict().get(name))
        found.append(("date", dated.span(name)))
    if core := _CORE.fullmatch(text, start, clause.end):
        found.append(("core", core.span("core")))
    if (alias := _ALIAS.fullmatch(text, start, clause.end)) and not _EITHER.search(alias["alias"]):
        found.append(("alias", alias.span("alias")))
    first = clause.start - 1
    before = next((each for each in passage.clauses if each.end == first and not each.tainted), None)
    begin = before.start if before and text.startswith("表示", start) and text[first] == "，" else start
    if sign := _SIGN.fullmatch(text, begin, clause.end):
        found.append(("sign", sign.span("means")))
        start = begin
    if within := _PREVAILS_WHEN.fullmatch(text, start, clause.end):
        found.append(("prevails", within.span("what")))
    elif (
        before
        and _CASE.search(text, before.start, before.end)
        and (known := _PREVAILS.fullmatch(text, start, clause.end))
    ):
        found.append(("prevails", known.span("what")))
        start = before.start
    if apart := _APART.fullmatch(text, start, clause.end):
        found.append(("apart", apart.span("who" if _ANY_POST.match(apart["post"]) else "post")))
    for aspect, span in found:
        yield formulation(
            outline, FormulationKind.FACT, passage.section, [Item(part(outline, *span))], [(start, clause.end)],
            frame=(text[start : span[0]], text[span[1] : clause.end]), aspect=aspect,
        )  # fmt: skip
