"""Doubts of what goes on with the words before, and of what only announces the words behind.

| stem | left open |
| 根据范围不同，又可分为＿＿＿＿和＿＿＿＿ | what is divided |
| 老站长＿＿＿＿建站时说过一句话 (：“…”) | what he said |
| 2020年春，从两件小事抓起：＿＿＿＿、＿＿＿＿ | who began with them, and what for |
| 符合设立条件的，应当在（　　）日内报告 | the conditions of setting up what |
| 通过上门服务，把＿＿＿＿送到家中的服务形式 (所谓…，是指…) | what is called so |
| “疏”，每月冲洗＿＿＿＿次 | of which motto it is a word |
| 大家要记准下面几个步骤：递交之后，… / 怎么办？站长＿＿＿＿想了个办法 | a turn of speech |
| 做到“五查”：查灯＿＿＿＿盏，查锁＿＿＿＿把，查门3扇 (，查窗…) | the other two |
| 做到“三清一满”：地面清、＿＿＿＿、＿＿＿＿ (，水缸满) | the one of the second number |
| 就“加强监管”（the last of five tasks), 五项任务中，甲是（　　） | that this sums up all of them |
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from question_bank.composition.doubts.asking import Ask, Doubt, only_of, sign_behind
from question_bank.composition.doubts.reasons import BROKEN, FURTHER, GOES_ON_ROW, MORE_BEHIND, Waiting, unclear
from question_bank.composition.draft import SIGNS, Draft
from question_bank.composition.framing.stems import STATED, bare, filled_in, lead_of, unstopped
from question_bank.composition.numbers.written_numbers import value_of
from question_bank.composition.source import Source
from question_bank.model import FormulationKind, QuestionKind

_WAITS = Waiting(FURTHER)
_TOLD = (*STATED, FormulationKind.RULE, FormulationKind.CONSEQUENCE, FormulationKind.MEANS_END)
_ALSO = re.compile(
    "(?:[按依根从以就][^，。；]{2,16}，|[^，。；]{2,10}(?:上|来看|来说|而言)，)?(?:又|还|也)(?:可以?|能)?(?:再|进一步)?(?:细?分为|分成|划分|叫|称|称为|包括|指)"
)
"""With what one goes on to divide or to name a thing that was named before."""
_A_SAYING = re.compile(
    "(?:说过?|讲过?|留下|撂下|立下|写下|喊出|提出|有)(?:了|过|着|这样|这么|的|一)*(?:句|段|番)(?:[^，。：；的]{0,3}的?)(?:话|口号|誓言|承诺|名言|顺口溜|诗|嘱托)$"
)
_FROM = re.compile(
    "(?:[^，。；：]{0,10}[年月日春夏秋冬初末底季]，)?(?:并|先|就|要|决定|坚持)?从[^，。；：]{2,14}(?:抓|做|干|改|管|学|严|练|治|查)起(?=[，：]|$)"
)
_MEETS = re.compile(
    "(?:仍|确实|经[^，。；的]{2,6})?(?:不|未|已)?(?:再)?(?:符合|具备|达到|满足)(?:规定的?)?(?:[^，。；的]{2})?(?:条件|标准|要求)的，"
)
_DEFINES = re.compile("是指|指的是|就是指")
_CLOSES = re.compile("的[^，。；：的]{2,6}$")
_FORM = re.compile("(?:通过|把|将|以|依托|由|向|为|在|按)")
_COUNTED = re.compile(
    "(?:以上|上述|这)?([两二三四五六七八九十])(?:大|个|项|条|点|类|种|步)[^，。；：]{0,6}?(?:中|里|之间|之中)?，"
)
_FIRST_OF = re.compile("(?:其中，?)?前[两二三四五六七八九][步项个条点]")
"""五项任务中，…, 前四步…: what is said of all that were listed, and not of the last of them."""
_ANNOUNCES = re.compile(
    "(?:“([两二三四五六七八九])[^”：]{1,6}”|([两二三四五六七八九])(?:大|个|项|条|点|类|种|道)[^，。；：“”]{0,8})[^，。；：“”]{0,6}："
)
"""“五距”：, 下列三个条件：: so many are told behind it."""
_ONE_WORD = re.compile("“[\u4e00-\u9fff]{1,2}”[，：](?![就也即是指意])")
_NUMERAL = "[一二两三四五六七八九十]"
_SEVERAL_NUMBERS = re.compile(
    f"“((?:{_NUMERAL}(?!体)[^{_NUMERAL[1:-1]}“”，。；：、]{{1,3}}){{2,3}})”[^，。；：“”]{{0,6}}(?:：|，即)"
)
"""“三清一满”：: as many are told behind it as its numbers come to together; 五位一体 counts five."""
_PORTION = (
    "(?:仅|只|约|则|各)?占(?:了|到|约|近|比(?:为|达)?)?(?:\\d[\\d.]*%|百分之[零一二三四五六七八九十点]+|"
    "[一二两三四五六七八九半]成(?:半|多|左右)?|[一二三四五六七八九十]+分之[一二三四五六七八九]+)"
)
_SHARE = re.compile(f"(?:[^，。；]*：|其中)?[^，。；：占]{{1,12}}{_PORTION}")
_NEXT_SHARE = re.compile(f"，[^，。；：占]{{1,12}}{_PORTION}(?=[，。；])")
"""What part of the whole that was named before is of this or that sort."""
_CELL = "[^，。；：—\\d]{1,14}\\d[\\d.,]*[^，。；：—\\d]{0,3}"
_CELLS = re.compile(f"{_CELL}——{_CELL}")
_TURN = re.compile(
    "[^，。；：＿（]{0,8}(?:怎么办|为什么|怎么[做改看]|咋办)？|(?:说实话|老实说|坦率地?说|实话实说)，|注意：|→|"
    "(?:大家|同志们|请)[^，。；：]{0,4}(?:记[准住牢]|注意)[^，。；：]{0,10}：|(?:同志们|大家)在?答题时|学习时要|"
    "[^，。；：“]{2,6}(?:并|可|却)?不(?:这么|这样)(?:看|想|认为|做)，"
)
"""How somebody turns to those who listen, or from what was said before."""


@only_of(*STATED, FormulationKind.GROUPS)
def divided_too(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What is divided or named once more (又可分为) is named only before."""
    return _WAITS if not draft.core and _ALSO.match(bare(filled_in(draft))) else ""


@only_of(*STATED)
def saying_left_off(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """That somebody said something is told without what he said."""
    words = unstopped(draft)
    return BROKEN if "句" in words and _A_SAYING.search(words) else ""


@only_of(*STATED)
def begun_by_whom(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What was begun with is told without who began, and what for."""
    words = bare(filled_in(draft))
    if draft.core or "起" not in words:
        return ""
    return _WAITS if _FROM.match(words) else ""


@only_of(*_TOLD)
def conditions_of_what(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The conditions of something are met, and of what, the sentence or article before says."""
    return _WAITS if not draft.core and "的，" in draft.stem and _MEETS.match(bare(filled_in(draft))) else ""


@only_of(FormulationKind.MEANS_END, FormulationKind.COORDINATION, *STATED)
def end_of_a_definition(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The last clause of what something is called is told as if it were a sentence."""
    if draft.core or not draft.spans:
        return ""
    words = unstopped(draft)
    if not _FORM.match(words) or not _CLOSES.search(words):
        return ""
    sentence = source.sentence_at(draft.spans[0][0])
    before = source.text[sentence.start : draft.spans[0][0]] if sentence else ""
    return _WAITS if _DEFINES.search(before) else ""


@only_of(FormulationKind.PARALLEL_ROLES, FormulationKind.ROW, *STATED)
def said_of_all(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What sums up a list is told under the heading of the last of its points."""
    if not draft.spans or not lead_of(draft.stem).startswith("就“"):
        return ""
    sentence = source.sentence_at(draft.spans[0][0])
    if sentence is None or sentence.section is None:
        return ""
    section = source.outline.sections[sentence.section]
    if not section.title or f"“{section.title}”" not in draft.stem:
        return ""
    counted = _COUNTED.match(source.text, sentence.start)
    count = value_of(counted[1]) if counted else None
    first = _FIRST_OF.match(source.text, sentence.start) is not None
    if not counted and not first:
        return ""
    siblings = source.outline.children(section.parent)
    last = len(siblings) > 1 and siblings[-1] is section
    return FURTHER if last and (first or count == len(siblings)) else ""


@only_of(*STATED)
def counted_and_cut(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A list says how many it tells of, and the stem ends before the last of them."""
    if draft.kind not in SIGNS or sign_behind(draft, source) not in ("，", "；"):
        return ""
    words = unstopped(draft)
    several = _SEVERAL_NUMBERS.search(words)
    found = several or (_ANNOUNCES.search(words) if "：" in words else None)
    if found is None:
        return ""
    told = len(re.split("[，；、]", words[found.end() :]))
    numerals = re.findall(_NUMERAL, found[1]) if several else [found[1] or found[2]]
    return GOES_ON_ROW if 1 < told < sum(value_of(each) or 0 for each in numerals) else ""


@only_of(QuestionKind.MULTIPLE_CHOICE, FormulationKind.ENUMERATION, FormulationKind.OPEN_ENUMERATION)
def members_of_one_number(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The members that are asked are those of the first number of the name alone (“三清一满”：…，水缸满)."""
    if draft.kind is not QuestionKind.MULTIPLE_CHOICE or len(draft.formulation.items) < 2:
        return ""
    first, last = draft.formulation.items[0].right, draft.formulation.items[-1].right
    names = _SEVERAL_NUMBERS.finditer(source.text, source.line_start(first.start), first.start)
    found = next((each for each in names if each.end() == first.start), None)
    if found is None or source.text[last.end : last.end + 1] not in "，；、":
        return ""
    count = sum(value_of(each) or 0 for each in re.findall(_NUMERAL, found[1]))
    return MORE_BEHIND if len(draft.formulation.items) < count else ""


@only_of(FormulationKind.FIGURES)
def shares_left_off(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Of one whole two shares are told, and the stem ends before the next: 山地占五成，丘陵占三成 (，平地占两成)."""
    if draft.kind not in SIGNS or not draft.spans or "占" not in draft.stem:
        return ""
    told = unstopped(draft).split("，")
    if not all(map(_SHARE.fullmatch, told[-2:])) or len(told) < 2:
        return ""
    return GOES_ON_ROW if _NEXT_SHARE.match(source.text, draft.spans[-1][1]) else ""


@only_of(*SIGNS)
def row_of_a_table(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Two cells of a table with a dash between them (水温60℃——保存时间4天) are no sentence."""
    dashed = "——" in draft.stem and _CELLS.fullmatch(unstopped(draft))
    return "the stem is a row of a table" if dashed else ""


@only_of(*SIGNS)
def of_one_word(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What one word of a motto comes to is told without the motto: “疏”，每月冲洗1次."""
    return FURTHER if draft.stem[:1] == "“" and _ONE_WORD.match(draft.stem) else ""


@only_of(*SIGNS)
def turn_of_speech(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The stem begins with how a speaker turns to whoever listens, or from what was said before, or with an arrow."""
    found = _TURN.match(bare(draft.stem))
    return unclear(found.group()) if found else ""


GOING_ON: tuple[Ask | Doubt, ...] = (
    divided_too,
    saying_left_off,
    begun_by_whom,
    conditions_of_what,
    end_of_a_definition,
    said_of_all,
    counted_and_cut,
    members_of_one_number,
    shares_left_off,
    row_of_a_table,
    of_one_word,
    turn_of_speech,
)
"""The doubts of this module, in the order in which they are asked."""
