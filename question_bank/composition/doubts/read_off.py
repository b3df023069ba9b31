"""Doubts of blanks that can be read off what is printed, or that take more or less than one thing.

| blank | in doubt |
| 开展“＿＿＿＿”竞赛活动 (in the plan of “匠心杯”) | the title says it |
| 广义的＿＿＿＿，是指一切甲 (第三章 乙) | the title of the chapter says it |
| ＿＿＿＿，是指…… (站风是作风的表现, in “站风”学习提纲) | title and heading say it |
| 账本、问题本、销号本“＿＿＿＿” (三个本子) | counted from what stands before |
| 开办“＿＿＿＿”，结成师徒19对 (师带徒) | the words beside it spell it out |
| 配制＿升200毫克/升的药液，需要＿毫克 | 10 and 2000, or 5 and 1000 |
| 开发红茶、＿＿＿＿ (抹茶和茶饮料) | two members in one blank |
| 决定在全港的做法名为“海鸥杯” | whose way? |
| 咬边是焊趾处形成的＿＿＿＿ (低洼部分) | what is defined should be asked |
| 每成功培育＿＿＿＿户 | one, of course |
| 组织考试（5批）31人 / 日常（每天）目视检查 | the other figure is the one to know, 日常 says it |
| 到年底完成9个 | of what |
| 从1951年建厂到2004年改制，走过了＿＿＿＿年 | 1951 and 2004 tell it |
| 编制方案、＿＿＿＿的原因 (判断异常) | a verb without its object |
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from question_bank.composition.doubts.asking import Ask, Doubt, only_of, term_of
from question_bank.composition.doubts.reasons import (
    FOR_WHAT,
    FURTHER,
    LITTLE,
    RECKONED,
    UNMEMORABLE,
    given_away,
    no_word,
    unclear,
    well_known,
)
from question_bank.composition.draft import Draft
from question_bank.composition.framing.stems import bare, filled_in
from question_bank.composition.naming.topics import heads_its_chapter, names_its_chapter
from question_bank.composition.numbers.near_numbers import AMOUNT, number_of
from question_bank.composition.numbers.written_numbers import value_of, whole_number
from question_bank.composition.readings.predications import tells_meaning, tells_worth
from question_bank.composition.source import Source
from question_bank.model import BLANK, RIGHT, FormulationKind, QuestionKind

_NAMED = re.compile("“([^”]{2,})”")
"""What a title has in quotation marks."""
_COUNTED = re.compile("(?P<number>[二两三四五六七八九])[个张项本份条大]?(?P<what>[\u4e00-\u9fff]{1,3})")
_ONLY_COUNT = ("件套", "样", "种", "件", "类")
_MEMBERS = re.compile("、|以及|[和与及](?=[^、，]+$)")
_NUMBER = re.compile(AMOUNT)
_RATE = re.compile(rf"({AMOUNT})(?=[^\d，。；、]{{0,4}}/|倍)")
_RATIO = re.compile("需要?|用|加|配|兑|折合|相当于|稀释")
_AND = re.compile("[^和与及]{2,}[和与及][^和与及]{2,}")
_OF = re.compile("的[\u4e00-\u9fff]")
_LISTED = (FormulationKind.ENUMERATION, FormulationKind.COORDINATION)
_WHOSE_WAY = re.compile("材料介绍的(?P<who>(?:决定|计划|准备|正在|将|拟|要)在?[^，。“]{1,12})的做法")
_ONE = re.compile("[1一](?:[^\\d]|$)")
_ONE_OF = re.compile("1[户人个家项次件名](?![以至到～—])")
_EACH = re.compile("每(?:成功|新增?|增加|减少|引进|吸纳|招用|培[养育]|完成|推荐|介绍|提升|提高|降低)[^，。；\\d]{0,4}$")
_EACH_SO = re.compile("每(?:成功)?[\u4e00-\u9fff]{2,6}$")
_FROM_TO = re.compile(r"(\d{1,2})月(\d{1,2})日[至到—～-](?:(\d{1,2})月)?(\d{1,2})日")
_DAYS_BEFORE = (0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)
"""Days of a year before the first of each month, from the first entry on (of no month)."""
_FEW_DAYS = re.compile("(\\d{1,3}|[一二两三四五六七八九十]{1,3})[天日]")
_TOLD_BY = {
    "100%": "全覆盖",
    "每年": "年度(?!内)",
    "每季度": "季度(?:检查|维护|巡检|考核|例会)|连续[两二三四]个季度",
    "每月": "月度|连续[两二三四五六]个月",
}
"""Words that tell a frequency."""
_FEW = re.compile(r"(\d|[一二两三四五六七八九十])个?([日天月年周次小时])")
_NAMED_COUNT = re.compile("([一二两三四五六七八九十])个?([日天月年周次小时])")
_ALIKE = {"日": "日天", "天": "日天"}
_SPENT = re.compile(r"(?:总|计划)?投资\d[\d.,]*[万亿]?元。?")
_FIGURE_NEXT = re.compile(r"\d+(?![\d次.])")
_OF_NO_THING = re.compile(r"(?:完成|建成|产生|选出|办结|整改|解决|采纳|答复|落实)\d+[个件项](?=[，。；]|$)")
_DONE_ALONE = re.compile(
    "(?:全年|年内|力争|争取|预计|计划|将|已|再|共|累计|先后|确保|到年底，?)*(?:开工|投产|竣工|完工|签约|落地|覆盖|建点|复评|达产|试点|挂牌|议事)了?\\d[\\d.,]*[万]?[个张家处起项件户场]?"
    "(?=[，。；、]|$)"
)
"""开工21个、投产13个, 力争覆盖2万张: of what, the words before say."""
_SAME_SORT = re.compile(r"\d[\d,，]*[个件项]")
_LASTED = re.compile(r"(?P<number>\d{1,3}|[一二两三四五六七八九十百]{1,5})[多余]?个?(?:周?年|年头|春秋|寒暑|载)")
_PASSED = re.compile("走过|历[时经]|前后|跨越|度过|存在|经历|坚[持守]")
"""How long the whole of something lasted, of which a title gives the first and the last year."""
_YEAR = re.compile(r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)")
_SHORTEST, _WORD = 3, 4


@only_of(FormulationKind.CASE, FormulationKind.SLOGAN, *_LISTED, QuestionKind.FILL_BLANK)
def in_the_title(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """All that is asked stands in the title of the document."""
    title = source.title
    read = all(len(key) >= _SHORTEST and key in title and key not in draft.stem for key in draft.key)
    return given_away(draft.key[0]) if read else ""


@only_of(FormulationKind.DEFINITION, QuestionKind.FILL_BLANK)
def is_a_title(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The term that is asked is the title of the document, or of the chapter that deals with it."""
    known = names_its_chapter(source, draft.formulation.section, draft.key[0])
    return well_known(draft.key[0]) if known else ""


@only_of(FormulationKind.DEFINITION, QuestionKind.FILL_BLANK, QuestionKind.TRUE_FALSE, QuestionKind.SINGLE_CHOICE)
def of_the_theme(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The term is the theme that the title has in quotation marks, and a heading over it begins with it too."""
    item, term = draft.formulation.items[0], term_of(draft)
    themes = _NAMED.findall(source.title)
    if not term or not any(each.startswith(term) for each in themes) or not {term, RIGHT} & {*draft.key}:
        return ""
    headed = heads_its_chapter(source, draft.formulation.section, term, item.right.text)
    return well_known(term) if headed else ""


@only_of(FormulationKind.SLOGAN, QuestionKind.FILL_BLANK)
def spelt_beside(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The key counts what is listed before it, or its first and last characters stand beside it as one word."""
    words = bare(draft.stem)
    for key in draft.key:
        counted = _COUNTED.fullmatch(key)
        number = value_of(counted["number"]) if counted else None
        if (
            counted
            and number
            and (words.count(counted["what"]) >= number or _so_many_told(words, number, counted["what"]))
        ):
            return given_away(key)
        if len(key) == _SHORTEST and key[0] + key[-1] in words and key[0] != key[-1]:
            return given_away(key)
    return ""


def _so_many_told(words: str, number: int, what: str) -> bool:
    """Tell whether a row of so many members, which end as they are called, stands right before the blank.

    项目法人责任制、招标投标制和合同管理制“三项制度”; of 塌方、渗水、缺粮“三关” nobody can read 关.
    """
    before, sign, _ = words.partition(f"“{BLANK}”")
    row = _MEMBERS.split(re.split("[，。；：]", before)[-1]) if sign else []
    plain = what in _ONLY_COUNT or all(each[-1:] in what for each in row)
    return number > 1 and len(row) == number and plain


@only_of(FormulationKind.FIGURES, QuestionKind.FILL_BLANK)
def both_sides(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Both sides of a proportion are left out, and only their ratio is printed."""
    if len(draft.key) < 2 or not _RATIO.search(draft.stem):
        return ""
    asked = [number_of(key) for key in draft.key if _NUMBER.fullmatch(key)]
    printed = set(map(number_of, _RATE.findall(draft.stem)))
    first, second = (asked[0], asked[-1]) if len(asked) == len(draft.key) == 2 else (0, 0)
    return str(LITTLE) if first and second and {first / second, second / first} & printed else ""


@only_of(*_LISTED, QuestionKind.FILL_BLANK)
def two_in_one(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """One blank holds two members, or a verb whose object stands behind it."""
    for key, gap in zip(draft.key, draft.gaps, strict=False):
        if gap.left.endswith("、") and not gap.right and _AND.fullmatch(key) and len(draft.formulation.items) == 2:
            return f"“{key}” holds more than a member of the list"
        if _OF.match(gap.right) and source.acts(key) and draft.formulation.kind is FormulationKind.COORDINATION:
            return no_word(key) if len(draft.key) == 1 and len(key) > _WORD else ""
    return ""


@only_of(FormulationKind.CASE)
def of_no_case(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Whose way it was is no name, but what was decided (决定在全集团的做法)."""
    found = _WHOSE_WAY.match(draft.stem)
    return unclear(found["who"]) if found else ""


@only_of(FormulationKind.JUDGEMENT, QuestionKind.FILL_BLANK)
def of_a_meaning(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The head of a definition is asked, which fits many things (低洼部分), and not the word that it defines."""
    item = draft.formulation.items[0]
    if item.left is None or item.right.text not in draft.key:
        return ""
    said = source.text[item.left.end : item.right.end]
    means = tells_meaning(item.left.text, said) and not tells_worth(item.left.text, said)
    return str(LITTLE) if means else ""


@only_of(FormulationKind.FIGURES)
def unit_of_a_rate(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """That something is given for each one is no figure: 每成功培育＿＿＿＿户."""
    for text, gap in zip(draft.fillers or draft.key, draft.gaps, strict=False):
        one = _ONE.match(text) and _EACH.search(gap.left)
        if one or (_ONE_OF.match(text + gap.right) and _EACH_SO.search(gap.left)):
            return UNMEMORABLE
    return ""


@only_of(FormulationKind.FIGURES, QuestionKind.SINGLE_CHOICE)
def beside_another(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Another figure stands right behind the gap ((5批)31人), or the words before a frequency fit no other one."""
    gap = draft.gaps[0] if draft.gaps else None
    if gap is None:
        return ""
    daily = gap.left.endswith(("日常", "平时", "平日")) and draft.key == ("每天",)
    return UNMEMORABLE if daily or _FIGURE_NEXT.match(gap.right) else ""


@only_of(FormulationKind.FIGURES)
def of_no_thing(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """So many were finished or chosen, and of what things, the words before say (到年底完成9个)."""
    words = bare(filled_in(draft))
    if _SPENT.fullmatch(words):
        return FOR_WHAT
    if _DONE_ALONE.match(words):
        return FURTHER
    found = _OF_NO_THING.search(words)
    counted = found is not None and _SAME_SORT.search(words, 0, found.start()) is not None
    return FURTHER if found and not counted else ""


@only_of(FormulationKind.FIGURES)
def of_its_days(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """How many days something lasted follows from the two days that the stem names."""
    told = filled_in(draft)
    span = _FROM_TO.search(told)
    if span is None:
        return ""
    month = int(span[1])
    last = _DAYS_BEFORE[int(span[3] or month) % 13] + int(span[4])
    days = last - _DAYS_BEFORE[month % 13] - int(span[2]) + 1
    for text in draft.fillers or draft.key:
        found = _FEW_DAYS.match(told, max(0, told.find(text)))
        number = whole_number(found[1]) if found else None
        if number in (days, days - 1):
            return RECKONED
    return ""


@only_of(FormulationKind.FIGURES)
def of_its_period(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """How often is told by what it is: 年度维护每年一次, 连续两个季度末位 of what is told each quarter."""
    told = filled_in(draft)
    often = [text for text in draft.fillers or draft.key if text in _TOLD_BY]
    return given_away(often[0]) if often and re.search(_TOLD_BY[often[0]], told) else ""


@only_of(FormulationKind.FIGURES)
def counted_in_a_name(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A name in the stem says the figure: “一次挂号管三天”，＿＿＿＿日内复诊无需再次挂号."""
    told = filled_in(draft)
    names = "".join(_NAMED.findall(told))
    for text in draft.fillers or draft.key:
        found = _FEW.match(told, max(0, told.find(text)))
        number = whole_number(found[1]) if found else None
        if (
            found
            and number
            and any(
                value_of(each[1]) == number and each[2] in _ALIKE.get(found[2], found[2])
                for each in _NAMED_COUNT.finditer(names)
            )
        ):
            return given_away(text)
    return ""


@only_of(FormulationKind.FIGURES)
def of_its_years(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """How many years something lasted follows from the two years that stem or title names."""
    told = filled_in(draft)
    for text in draft.fillers or draft.key:
        lasted = _LASTED.match(told, max(0, told.find(text)))
        if lasted is None:
            continue
        number = whole_number(lasted["number"])
        for words in (draft.stem, source.title if _PASSED.search(told) else ""):
            years = sorted({int(year) for year in _YEAR.findall(words)})
            if number and any(last - first in (number, number - 1) for first, last in pairwise(years)):
                return given_away(text)
    return ""


BY_WORDS: tuple[Ask | Doubt, ...] = (
    in_the_title,
    is_a_title,
    of_the_theme,
    spelt_beside,
    both_sides,
    two_in_one,
    of_no_case,
    of_a_meaning,
    unit_of_a_rate,
    of_its_years,
    of_its_days,
    of_its_period,
    counted_in_a_name,
    beside_another,
    of_no_thing,
)
"""The doubts of this module, in the order in which they are asked."""
