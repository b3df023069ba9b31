"""Figures: numbers with a unit, what they count, the date they hold for and the bound they are given with.

| text | items (bound) @ date |
| 截至2023年12月31日，党的基层组织共有517.6万个，比2022年末增加11.1万个，覆盖率达99.9%以上 |
|   党的基层组织共有 — 517.6万个 / 比2022年末增加 — 11.1万个 / 覆盖率达 — 99.9% (以上) @ 截至2023年12月31日 |
| 疏散走道的净宽度不应小于1.4米 | 疏散走道的净宽度不应小于 — 1.4米 (不应小于) |
| 2022年，全国共接报火灾82.5万起 | 全国共接报火灾 — 82.5万起 @ 2022年 |
| 长期档案保存16年至50年 | 长期档案保存 — 16年至50年 |
| 有效期为6年，每3年复审1次 | 有效期为 — 6年: one is no number to know |
| 保存期限不少于一年 / 学徒期内再延长三年 | 保存期限不少于 — 一年 (不少于) / 学徒期内再延长 — 三年 |
| 三百二十箱图书只剩下九十一箱 / 步行十七天 | 图书只剩下 — 九十一箱 / 步行 — 十七天 |
| 国家补助占总投资的百分之十五 | 国家补助占总投资的 — 百分之十五 |
| 可处五千元以上五万元以下罚款 | 可处 — 五千元以上五万元 (以下) |
| 城乡居民收入分别达到4.8万元、2.7万元 | both, with the bound 分别 |
| 由4小时10分钟缩短到55分钟 / 刑期为三年六个月 | 由 — 4小时10分钟, 缩短到 — 55分钟 / 刑期为 — 三年六个月 |
| 浓度降至26微克/立方米 | 浓度降至 — 26微克/立方米 |
| 保费由省、市、县按5∶3∶2分担 | 保费由省、市、县按 — 5∶3∶2 |
| 甲醛浓度不得大于0.08mg/m³，压力保持5.5±0.5MPa |
|   甲醛浓度不得大于 — 0.08mg/m³ / 压力保持 — 5.5±0.5MPa |
| 队长为23岁的李某 / 迎接建厂70周年 / 在全省90家园区中列第9位 | none: nobody has to know them |
| 是指造成30人以上死亡 | none: the subject stands elsewhere |
| 第3条规定了2023年的任务 / 第2、3名 | none: a number of order and a date |
| 表观密度大于2 800 kg/m³ | none: a space parts the thousands |

The direction (增加, 下降) is the end of what is counted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from question_bank.formulations.finder import formulation, part
from question_bank.formulations.passages import lead_in, statements
from question_bank.formulations.vocabulary import RATIO
from question_bank.formulations.written_amounts import CUE as WRITTEN
from question_bank.formulations.written_amounts import is_amount, written_amounts
from question_bank.lexicon.cues import Cue, guarded
from question_bank.lexicon.words import words
from question_bank.model.formulation import Formulation, FormulationKind, Item, Part
from question_bank.model.outline import Clause, Outline, Sentence

_NUMBER = r"(?:\d{1,3}(?:[,，]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?(?:±\d+(?:\.\d+)?)?)"
_SYMBOL = (
    r"(?:mm|cm|dm|km|m[²³23]?|㎡|m³|[mμu]?g|kg|t|mL|ml|L|kPa|MPa|Pa|kVA|kV|V|kWh|kW|MW|W|mA|A|kN|N|Hz|dB|lx|lm|ppm|[kM]?Ω|μm|r(?=/)|°(?!C)|h|min|s"
    r"|CFU|m?IU|m?mol)(?:[/·](?:c?m[²³23]?|㎡|mL|ml|L|kg|g|t|h|min|s|d|a))?(?![A-Za-z0-9³²±])"
)
"""A unit in Latin letters: 1mg/m³, 0.05MPa, 200mm."""
_UNIT = (
    r"(?:(?:平方|立方)?(?:公里|千米|厘米|毫米|公顷|公斤|千克|公分|分贝|小时|分钟|毫升|千瓦时|千瓦|兆瓦|个百分点|百分点|个工作日|[人户批台车家件辆场艘架船班例项处趟只头张站把支套份幅枚匹柄床桌间册节门期]次(?![日年月生序数要])|台套|人份|[吨人车]公里|[人台机]时|台班|人[天日]|标准箱|个月|微克|毫克|"
    r"周年|周岁|学时|课时|学分|日|期(?![间末初货望限])|人口|[篇首幅列枚堂份对双期个名项人件条家处户座艘辆台元吨米克里亩倍%‰℃度秒天周届次起场所支只套部门种类级层位例株头张页字具把根盏升伏安岁分批宗笔封栋幢])"
    r"(?:[/每](?:平方米|立方米|公斤|千克|公里|小时|分钟|米|升|人|年|月|日|天|亩|秒))?"
    r"|年(?!\d|末|底|初|代|度|来|间|以来|[，、月\d])"
    rf"| ?{_SYMBOL})"
)
_LASTED_FOR = (
    r"(?:\d{1,3}年零?\d+个月|\d+个月零?\d+[天日]|\d+[天日]零?\d+小时|\d+小时零?\d+分钟?|"
    r"(?<!\d[时点])(?<!\d)\d+分钟?\d+秒钟?|\d+元\d角(?:\d分)?)"
)
"""A time or a price in two units, which is one figure: 4小时10分钟, 2元4角; not the minutes of a time of day."""
_AMOUNT = rf"(?:{RATIO}|{_LASTED_FOR}|{_NUMBER}(?:[十百千]?[万亿]+|[百千])?(?:多|余)?{_UNIT})"
_FIGURE = re.compile(
    guarded(
        rf"(?<![\d.A-Za-z+＋])(?<!\d\s)(?<!\d[∶:])(?<![^注表图例题步式]\d：)(?:(?={RATIO})|(?!\d+(?:\.\d+)?[∶:：]\d))(?<!第\d[、和与及或])(?<!第\d\d[、和与及或])(?:(?<!第)|(?=\d+[位名]))(?!(?<=月)\d{{1,2}}日)(?!(?:1[89]|2[01])\d\d年)(?P<figure>(?:(?<=[\u4e00-\u9fff])[-−－])?(?:(?:{_AMOUNT}|{_NUMBER}[万亿]?)[至到～~—-]+)?{_AMOUNT})(?P<after>及?以[上下]|以内|左右|上下)?"
    )
)
_OPENING = re.compile("(?:应当?|必须|须)?[在于]?")
"""What may stand before a time limit that counts from the clause before."""
_ANY = Cue(rf"\d|{WRITTEN}")
_BEFORE = re.compile(
    r"(?:不(?:应|得|宜|能|可)?(?:小于|大于|低于|高于|少于|多于|超过|超出|短于|长于)|至少|最多|至多|最少|超过|突破|接近|大约|约|近|"
    r"[≤≥＜＞<>]|逾|将近|(?:小|大|低|高|少|多)于|仅|只有)(?:为|有|达)?$"
)
_DATE = re.compile(
    r"(?:截至|截止到?|到|至)?(?:\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:末|底|初|上半年|下半年)?(?:[至到—-]\d{4}年(?:\d{1,2}月)?(?:末|底|初)?)?|\d{1,2}月\d{1,2}日)"
    r"(?:底|末|以来|以后|之前|前|时|间|起)?"
)
_VERB_END = re.compile(
    r"(?:共|总|累计|已经?|就|均|一共|总共|合计|分别)*(?:有|达到?|为|是|增加到?|增长到?|增至|减少到?|减至|下降到?|降低到?|提高到?|"
    r"上升到?|建成|建立|完成|接报|发生|拥有|设有|占|存在|实现|保持在|控制在)(?:了|至)?(?:共|达)?$|(?:共|累计|总计|合计)$"
)
_NOTHING = re.compile("(?:一般|通常|大约|大概|以|约|为|达|有|共|每|在|的|和|与|到|从|至|其中)+|(?:是|或|并|且|及|指).*")
_JUBILEE = re.compile(r"(?:成立|建立|诞辰|创建|建[国党军团]|解放|逝世|发表|胜利|建[矿厂校院市县司局社队])$")
"""What an anniversary is of: how old it is follows from the year."""
_ONE = re.compile("1[次个名项件家台列人辆份座处套所天回遍场期条部]")
"""烧毁列车1列, 每3年复审1次: one is no number to know."""
_SINGLE = re.compile(r"[一1](?![\d.一二三四五六七八九十百千万])")
"""One, and no number that begins with it: 1次, not 1.5倍 nor 一百户."""
_WHICH = re.compile("(?:最近|[上下这那每再又首头前后]|任何|唯|仅有的|末)$")
"""最近一次修正 says which it was, and not how many."""
_AMONG = re.compile(r"(?:在|从|全[国省市县区])[^，。；：]*$")
_RANK = re.compile(r"[^，。；：]*?[中里内][^，。；：]{0,8}(?:列|居|位列|位居|排名?|获|名列)[^，。；：]{0,4}第")
"""在全省90家中列第9位: the rank is told, not among how many."""
_BARE_VERB = re.compile(
    "(?:造成|导致|(?:应当|可以|必须|不得)?[在对处以]?|增[长加]|下降|减少|完成|实现|达到?|其中|共|为|惠及|提高)+"
)
"""A lead-in that names nothing: what the first figure counts stands elsewhere."""
_DATE_END = re.compile(r"\d[日月][至到—～-]+$|\d年\d{1,2}月$")
"""The beginning of a span of days: what follows is its end, no amount."""
_FROM = ("由", "从")
"""What a clause begins with that tells how far something changed that the clause before names."""
_LONGEST_LEAD = 40
_MOST = 100
"""More figures than that stand in no sentence but in the rows of a table that has lost its lines."""


def find_figures(outline: Outline) -> Iterator[Formulation]:
    """Yield one formulation for each sound sentence that states figures."""
    for sentence in statements(outline):
        if _ANY.search(outline.text.text, sentence.start, sentence.end):
            yield from _figures(outline, sentence)


def _figures(outline: Outline, sentence: Sentence) -> Iterator[Formulation]:
    items: list[Item] = []
    date: tuple[int, int] | None = None
    end = sentence.start
    for place, clause in enumerate(sentence.clauses):
        if clause.tainted:
            continue
        start = lead_in(outline.text.text, clause.start, clause.end)
        dated = _DATE.match(outline.text.text, start, clause.end)
        if dated:
            # A later date begins a new statement; one formulation keeps to the first.
            if items:
                break
            date, start = dated.span(), dated.end()
        before = sentence.clauses[place - 1] if place and not dated else clause
        for item in _in_clause(outline, clause, start, clause if before.tainted else before):
            items.append(item)
            end = clause.end
    if not items or len(items) > _MOST or items[0].left is None or _BARE_VERB.fullmatch(items[0].left.text):
        return
    first = min(date[0] if date else items[0].left.start, items[0].left.start)
    context = outline.words(*date) if date else ""
    lead = items[0].left.text
    named = _VERB_END.sub("", _BEFORE.sub("", lead))
    # Without a verb to take off nothing tells that the words are a name.
    subject = named if len(named) > 1 and named != lead and not named.startswith("一般") else ""
    yield formulation(
        outline, FormulationKind.FIGURES, sentence.section, items, [(first, end)], subject=subject, context=context
    )


def _in_clause(outline: Outline, clause: Clause, start: int, before: Clause) -> Iterator[Item]:
    """Yield the figures of one clause; what each counts is the text since the last one yielded (每3年复审 — 1次).

    A time limit with which it begins counts from the clause `before` (受到处分的，五年内不得…).
    """
    text = outline.text.text
    while start < clause.end and text[start] in "，、 ":
        start += 1
    found = list(_FIGURE.finditer(text, start, clause.end)) or written_amounts(text, start, clause.end)
    for match in found:
        if match.start() - start > _LONGEST_LEAD:
            return  # nothing says what it counts, nor what those behind it do
        bound_before = _BEFORE.search(text[start : match.start()])
        limit = text.startswith("内", match.end("figure")) and before is not clause
        opens = limit and _OPENING.fullmatch(text, clause.start, match.start()) is not None
        opens = opens and words(text[before.start : before.end])[0].tag[:1] in "nr"
        opens = opens or (before is not clause and text[start : match.start()] in _FROM)
        left = part(outline, before.start if opens else start, match.start())
        bounds = []
        if bound_before:
            bounds.append(part(outline, start + bound_before.start(), match.start()))
        if match["after"]:
            bounds.append(part(outline, *match.span("after")))
        bare = match.re is not _FIGURE and not is_amount(match, left.text, bound=bool(bounds))
        if _DATE_END.search(left.text) or left.text.endswith("每") or bare:
            continue
        if "分别" in left.text:
            yield from _each(outline, left, found)
            return
        if _tells_little(text, match, start, clause.end):
            continue
        if 2 <= len(left.text) <= _LONGEST_LEAD and not _NOTHING.fullmatch(left.text):
            yield Item(part(outline, *match.span("figure")), left, extra=tuple(bounds))
            start = match.end()


def _each(outline: Outline, left: Part, found: Sequence[re.Match[str]]) -> Iterator[Item]:
    """Yield the figures of 甲和乙分别达到48元、27元 with 分别 for their bound: they are only filled in, all at once."""
    bound = part(outline, left.start + left.text.index("分别"), left.start + left.text.index("分别") + 2)
    told = [match for match in found if match.start() >= left.end]
    between = [outline.words(one.end(), other.start()) for one, other in pairwise(told)]
    if 2 <= len(left.text) <= _LONGEST_LEAD and between and all(joint in ("、", "和", "与") for joint in between):
        for match in told:
            yield Item(part(outline, *match.span("figure")), left, extra=(bound,))


def _tells_little(text: str, match: re.Match[str], start: int, end: int) -> bool:
    """Tell whether the figure is a bare one, how old somebody or something is, or among how many it has a rank."""
    figure = match["figure"]
    if text.endswith("民国", 0, match.start()):
        return True  # 民国24年 is a date
    if _SINGLE.match(figure) and _WHICH.search(text[start : match.start()]):
        return True
    aged = figure.endswith("岁") and text[match.start() - 1 : match.start()] != "满"
    if aged and text.startswith("的", match.end()):
        return True
    if _ONE.fullmatch(figure) and not _BEFORE.search(text[start : match.start()]) and not match["after"]:
        return True
    if figure.endswith("周年") and _JUBILEE.search(text[start : match.start()]):
        return True
    return _AMONG.search(text, start, match.start()) is not None and _RANK.match(text, match.end(), end) is not None
