"""Doubts of a stem that does not say itself of whom, of when or of what it speaks, without words before it that do.

| stem | left open |
| 1936年由商会接办，改称“新茶厂” | what was taken over |
| 其他委员履行“双重责任” | besides whom |
| 今年将推动窗口搬迁 | which year |
| 6月3日，2号锅炉发生爆炸，造成4人死亡 | whose accident |
| 县里选派8个工作组 | to do what |
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from question_bank.composition.dating.base_years import year_told
from question_bank.composition.dating.moments import moment
from question_bank.composition.dating.years import YEAR
from question_bank.composition.doubts.asking import only_of
from question_bank.composition.doubts.reasons import BETTER_NAMED, FURTHER, LITTLE, UNTIMED
from question_bank.composition.draft import SIGNS, Draft
from question_bank.composition.framing.predicates import DATED, acts
from question_bank.composition.framing.speakers import speaker_at
from question_bank.composition.framing.standing import names_subject, points_back
from question_bank.composition.framing.stems import AS_LAID_DOWN, NAMED_OTHERWISE, OWN_LISTS, bare, filled_in, lead_of
from question_bank.composition.framing.window import section_over
from question_bank.composition.naming.short_names import speaks_for_all, speaks_in_short
from question_bank.composition.naming.told_places import is_place
from question_bank.composition.naming.topics import FIELD, name_over, telling_pairs
from question_bank.composition.readings.holders import somebody_acts
from question_bank.composition.readings.laws import situation_at
from question_bank.composition.source import Source
from question_bank.lexicon.words import words as tagged
from question_bank.model import FormulationKind, QuestionKind

_REPORTED = (FormulationKind.FIGURES, FormulationKind.EVENT, FormulationKind.FACT, FormulationKind.SLOGAN)
_DEMANDS = re.compile("要(?![求点素])|必须|应|须|不得|务必|坚持|坚决")
_TAIL = re.compile("做到|确保做到|实现了?从|以期|从而|由此")
_OBJECTLESS = re.compile(
    "[^，。]{0,6}(?:部门|科室|单位|车间|班组|公司|岗位)(?:应当?|须)?(?:每[^，]{1,4})(?:至少)?(?:监测|检查|检测|检验|抽查|评估|考核|通报|演练)[一1]次。?"
)
_THIS_YEAR = re.compile("^全年|今年(?!以来)|去年|明年")
_YEAR_FIRST = re.compile(r"\d{4}年，")
_YEAR_LENGTH = 6
_ERA = re.compile(r"\d{4}年?[—～–－-]{1,2}\d{4}")
"""A span of years in a heading dates what stands under it, and names nobody."""
_HISTORY = re.compile(
    "就“[^”（]*(?:[院校厂馆局矿社所行店站场村镇]|公司|集团)(?:[简通百年发展变迁建]{0,4}史|志|沿革|大事记|纪事|历程)[^”（]{0,4}（"
)
"""A span of years behind the name of a history of some body: that names whose history it is."""
_CORPORATE = re.compile(
    "(?:正式|首次|又|再次)?(?:改为|改称|改组|改制|更名|定名|命名|成立|设立|开设|增设|附设|建立|组建|创办|开办|购置|购进|引进|建成|新建|扩建|重建|修建|"
    "迁[至往入回到]|升格|晋升|通过|(?:年?产[量值]|利[税润]|销售(?:额|收入)|营业额|(?:职工|社员|在校生)(?:人数)?)(?:达|为|增|由|上升|突破))"
)
"""What is done by whoever a history is of."""
_YEAR = re.compile(r"\d{4}年")
_OF_PAPER = re.compile("据[^，]*的这份材料，")
"""The date of the document names nobody either."""
_QUOTED = re.compile("“[^”]*”")
_COUNTED = re.compile(r"\d|[一二三四五六七八九十百千万]{2}|[一二三四五六七八九十][个名家户座条]")
"""要靠分区计量，建成二百四十个计量区: with the date of the paper, what is done says enough of the figure behind it."""
_SPAN = re.compile(
    r"(?:\d{4}年(?:\d{1,2}月)?[春夏秋冬底初]?[至到])\d{4}年(?:\d{1,2}月)?[春夏秋冬底初]?，?|“十[一二三四五]五”(?:时期|期间)，?"
)
_THING = re.compile(
    "的[^，。；的]{3,10}，|(?:[村镇县省市区乡厂校院]里|[村镇县乡街]上)(?![的有])|\\d+[家个户名座所][一-鿿]{2,6}(?:合并|改组|联合|签|参加|加入|迁)|"
    "(?![其该此])[^，。；的]{1,10}(?:率|占比|比例|[客货]运量|产[量值]|面积|收入)(?:达|上升|下降|降|跌|增|提高|恢复|突破)"
)
"""1997年货运量跌到…, 2010年，村里成立…, 2021年的那场冻害，…: whoever has read the document knows of where."""
_AIM = re.compile(r"到20\d\d年[底末]?，(?:力争)?(?:建成|完成|培育|打造|新增|创建|建立)")
_ACCIDENT = re.compile(
    "(?:发生|引发)[^，。]{0,10}(?:爆炸|火灾|坍塌|泄漏|透水|触电|坠落|中毒|事故)|造成[^，。]{0,6}人?死亡"
)
_PLACE = re.compile("[厂矿局市县区镇乡村院校](?!级)|公司|集团|大桥|隧道|煤矿|码头|电站|水库|商场|仓库")
_MARKS = re.compile(r"[，。；：、！？“”‘’（）《》＿\s]")
_NORM = re.compile("限[速高重载]|至少|不(?:得|应|宜)?(?:小|大|低|高|少|多)于|不(?:得|应|宜)?超过|应当|必须|严禁|禁止")
"""What a rule says of a part of the works (厂区道路限速15km/h) holds of any."""
_SENT = re.compile("(?:派出|选派|抽调|组建|成立|设立|出动|抽选)(?:了|共)?＿")
_LEFT_OVER = re.compile(
    "其[他余]|[由于每至到向从对为将]|委员会|[^，。；]{2,6}(?:结束|完成|中断|变更|终止)后|(?:表决|审[查核批议]|检[查验测]|评[估审议]|考[核评试]|鉴定|协商|投票)结[果论]"
)
"""What a rule says of the rest, of an outcome or an end, or without whoever does it: the rule before has that."""
_BOUNDED = re.compile(
    "(?![让使其该此每])[\u4e00-\u9fff]{4,14}?不(?:得|应|宜)?(?:超过|[低高少多大小]于)|[\u4e00-\u9fff]{4,14}?至少"
)
"""出水余氯不得低于…: of what a bound holds is told right before it, though that begin with a verb."""
_TOLD = "材料指出，"
_MORE_OF = re.compile("多[到去往向深听看想问]|少[搞说发开]|常[到去下]|勤[于跑走]|不能只|不要只")
"""How somebody named before is to do something."""
_LABEL_ENDS = ("性", "化", "型", "则", "征", "点")
_BARE_LABEL = re.compile("(?:[（(]\\d{1,2}[）)]|[①-⑳]|\\d{1,2}[.．、]) ?([一-鿿]{2,8}(?:性|化|型|原则|特征|特点))。")
_LONGEST_LABEL, _LAST_SIGN = 14, 2
_SHORTEST = 10
_LEAST_NAME = 3
"""Characters of the shortest heading that is a name."""

_PLACE_FIRST = re.compile(
    r"(?:(?:\d{4}年)?[^，。；]{0,8}，)?(?P<name>[\u4e00-\u9fff]{2,3}[县镇乡村])(?=[\u4e00-\u9fff])"
)
"""2019年，柳塘镇…: the name of a place with which a statement begins."""


@only_of(*SIGNS)
def unnamed_subject(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The statement begins with what was done, or points to what was said before, and no heading is named."""
    lead = lead_of(draft.stem)
    # In rules what they lay down is told without saying that they do.
    alone = source.regulation and lead == AS_LAID_DOWN
    names = lead and not alone and (not _ERA.search(lead) or _of_its_body(lead, bare(filled_in(draft))))
    if names and _OF_PAPER.fullmatch(lead):
        names = _COUNTED.search(_QUOTED.sub("", bare(filled_in(draft)).partition("，")[0])) is None
    if (draft.formulation.kind in NAMED_OTHERWISE and not alone) or names:
        return ""
    if not (draft.gaps or draft.kind is QuestionKind.TRUE_FALSE) or not draft.spans:
        return ""
    words, start = bare(filled_in(draft)), draft.spans[0][0]
    if situation_at(source, start) is not None or _AIM.match(words):
        return ""  # a situation is said of whomever it befalls, and an aim of whoever the paper is for
    if _YEAR_FIRST.match(words) and not source.text.startswith(words[:_YEAR_LENGTH], start):
        return ""  # the year of its paragraph was put before what a report has done
    if (place := _PLACE_FIRST.match(words)) and is_place(place["name"]) and source.count(place["name"]) > 1:
        return ""  # a place that the paper names again and again, which the segmenter need not know
    if (source.regulation and _LEFT_OVER.match(words) is None and not points_back(words)) or _BOUNDED.match(words):
        return ""  # an article is told of all whom its paper is for
    short = (
        draft.formulation.kind in _REPORTED
        and (not source.regulation or words.startswith("委员会"))
        and (not _NORM.search(words) or words.startswith("委员会"))
    )
    short = short and speaks_in_short(source, start, words)
    if not (short or not names_subject(source, words)) or _headed_so(source, start, words) or somebody_acts(words):
        return ""
    known = speaks_for_all(source, words) if short else _names_a_thing(words)
    return BETTER_NAMED if known else FURTHER


def _names_a_thing(words: str) -> bool:
    """Tell whether a date opens `words` and behind it stands of what or of whom in the place they are told."""
    dated = _SPAN.match(words) or DATED.match(words)
    return dated is not None and _THING.match(words, dated.end()) is not None


def _of_its_body(lead: str, words: str) -> bool:
    """Tell whether `words` report what only the body can have done whose history the heading names."""
    dated = DATED.match(words) if _HISTORY.match(lead) else None
    return dated is not None and _CORPORATE.match(words, dated.end()) is not None


def _headed_so(source: Source, start: int, words: str) -> bool:
    """Tell whether `words` name what a heading over them does: they begin with their own one, or hold the next."""
    sentence = source.sentence_at(start)
    number = sentence.section if sentence else None
    if sentence is None or number is None:
        return False
    own = source.outline.sections[number].title
    if len(own) >= _LEAST_NAME and words.startswith(own) and not acts(source, own):
        return True
    title = name_over(source, section_over(source, sentence))
    return len(title) >= _LEAST_NAME and title in words and not (FIELD.search(title) or acts(source, title))


@only_of(*SIGNS)
def tail_only(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What is to come of a deed (做到可操作、可检验) is told without the deed, which the clause before names."""
    if draft.core or not draft.spans or draft.formulation.kind in NAMED_OTHERWISE:
        return ""
    words, start = bare(draft.stem), draft.spans[0][0]
    sentence = source.sentence_at(start)
    later = sentence is not None and start > sentence.clauses[0].end and source.text[start - 1 : start] == "，"
    return FURTHER if later and _TAIL.match(words) and source.text.startswith(words[:2], start) else ""


@only_of(*SIGNS)
def behind_its_subject(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """材料指出 stands in place of what the first clause names: 调研要做到“一看二问”，多到村里去."""
    if draft.core or not draft.spans or not draft.stem.startswith(_TOLD):
        return ""
    start = draft.spans[0][0]
    sentence = source.sentence_at(start)
    later = sentence is not None and start > sentence.clauses[0].end
    return str(FURTHER) if later and _MORE_OF.match(source.text, start) else ""


@only_of(*SIGNS)
def of_a_label(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What a point that is only named (（4）双向性。) comes to is told without that name."""
    if draft.core or not draft.spans or draft.formulation.kind in NAMED_OTHERWISE:
        return ""
    start = draft.spans[0][0]
    if source.text[start - 1 : start] != "。" or source.text[start - _LAST_SIGN : start - 1] not in _LABEL_ENDS:
        return ""
    label = _BARE_LABEL.search(source.text, max(source.line_start(start), start - _LONGEST_LABEL), start)
    if label is None or label.end() != start:
        return ""
    said = label[1] in lead_of(draft.stem) or not telling_pairs(label[1]).isdisjoint(telling_pairs(filled_in(draft)))
    return "" if said else FURTHER


@only_of(FormulationKind.FIGURES, *SIGNS)
def objectless(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Who has to do it how often is told without what is to be done it to: 重点部门每季度监测一次."""
    return FURTHER if _OBJECTLESS.fullmatch(filled_in(draft)) else ""


@only_of(*SIGNS)
def skipped(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Between whoever says it and what is said other clauses are left out (县里要求，全体职工参加，做到…)."""
    if draft.core or not draft.spans or draft.formulation.kind in NAMED_OTHERWISE:
        return ""
    start = draft.spans[0][0]
    said, sentence = speaker_at(source, start), source.sentence_at(start)
    if not said or sentence is None or not draft.stem.startswith(said + "，"):
        return ""
    at = source.text.rfind(said, sentence.start, start)
    between = source.text[at + len(said) + 1 : start] if at >= 0 else ""
    return FURTHER if between and not _DEMANDS.match(source.text, start) else ""


@only_of(*SIGNS)
def relative_time(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """今年 says nothing without the date of the document."""
    if draft.formulation.kind in OWN_LISTS:
        return ""
    found = _THIS_YEAR.search(bare(draft.stem))
    return UNTIMED if found and not _YEAR.search(lead_of(draft.stem)) and not source.regulation else ""


@only_of(
    FormulationKind.SLOGAN,
    FormulationKind.FACT,
    FormulationKind.CASE,
    FormulationKind.ENUMERATION,
    FormulationKind.OPEN_ENUMERATION,
    *SIGNS,
)
def year_of_a_heading(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What a report has done or plans is dated by its heading alone (茶叶实现“八连增”)."""
    if lead_of(draft.stem) or not draft.spans or year_told(draft.stem):
        return ""
    when = moment(source, draft.formulation, draft.spans[0][0], draft.spans[-1][1])
    named = draft.formulation.kind is FormulationKind.SLOGAN and _ERA.search(when)
    return UNTIMED if YEAR.search(when) and not when.startswith("据") and not named else ""  # what it was called stays


@only_of(*SIGNS)
def whose_accident(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What blew up on a day is told without the works or the place where it did."""
    words = draft.stem
    if DATED.match(words) is None or not _ACCIDENT.search(words):
        return ""
    named = _PLACE.search(words) or any(word.tag in ("ns", "nt") for word in tagged(words))
    return "" if named else FURTHER


@only_of(FormulationKind.FIGURES, QuestionKind.FILL_BLANK, QuestionKind.SINGLE_CHOICE)
def only_a_count(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """So short a report of a figure in the midst of its paragraph that nobody knows what for: 县里选派＿＿个工作组."""
    shown = _MARKS.sub("", bare(draft.stem))
    if lead_of(draft.stem) or len(shown) >= _SHORTEST or source.regulation:
        return ""
    return LITTLE if _SENT.search(draft.stem.replace("（", "＿")) else ""
