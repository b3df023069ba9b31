"""Doubts of what was cut off: from its condition, its owner, its exception, or the rest of its predicate.

| question | left open |
| 继任者是厂里出身的（李长河） | whose successor; who it was is no judgement |
| 造成环境污染的，应当于（　　）内报告 | what caused it, before a semicolon |
| 到2023年底，村集体收入达到（　　） | which village: 该村 stands before |
| 2006年5月1日劳动节当天开馆 | what opened |
| 赵志远率教师12人 (，携仪器三箱迁往云河) | what he did with them |
| 使用满10年的锅炉改为（　　）一次 | what is done so often |
| 水泵每2年检修一次 (，使用满8年的改为每年一次) | the exception |
| 组长为（赵志远）之子赵明 | who the head is, not whose son |
| 概括起来是“＿＿＿＿”：第一步，居民点题 | what is; and the other steps |
| 口诀是“一断、二拨、三查”，… | of what |
| 本制度适用于茶园、＿＿＿＿、＿＿＿＿ | which |
| 茶叶、＿＿＿＿、＿＿＿＿的关系 | a heading, of which nothing is said |
| 乡人称“＿＿＿＿” | a nickname |
| 一名学徒离开岗位，锅炉起火，损失（　　） | a detail of a story without names |
| 完成三项任务：一是筹粮（　　） | the second and the third |
| 现就＿＿＿＿提出如下意见 | what the makers of a paper say of it |
| “细节决策”是指…的决策，更容易取得成效 | it says of what use it is, and not what it is |
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from question_bank.composition.doubts.asking import Ask, Doubt, only_of, sign_behind
from question_bank.composition.doubts.reasons import (
    BROKEN,
    FORMULA,
    FURTHER,
    GOES_ON_ROW,
    LITTLE,
    NAMELESS_STORY,
    UNPLACED,
    unclear,
    unsaid,
)
from question_bank.composition.doubts.references import this_paper
from question_bank.composition.draft import Draft
from question_bank.composition.framing.stems import LISTS, TELLING, bare, filled_in, lead_of
from question_bank.composition.source import Source
from question_bank.lexicon.words import words as tagged
from question_bank.model import BLANK, RIGHT, FormulationKind, QuestionKind

_FIRST_OF = re.compile(
    "[两二三四五六七八九十\\d][个项条件大点类种方步]?[\u4e00-\u9fff]{0,8}：(?:一是|一要|（一）|①|1[.．]|首先|第一[，步是]|先(?=[^进行生后]))"
)
_SECOND = re.compile("二是|二要|（二）|②|2[.．]|其次|第二[，步是]|，[再后]|然后|最后")
_AS_FOLLOWS = re.compile("(?:现就|现将|现对)[^。；]*(?:提出|制定|作出|通知|公布)[^。；]*(?:如下|以下)")
_POST = re.compile(
    "(?:继任|接任|首任|末任|前任|现任|时任|新任|后任|第[一二三四五六七八九十]任|[首末]一?[名位个]|第[一二三四五]?[名位]|最后一[名位]|前者|后者)"
    "[\u4e00-\u9fff]{0,4}"
)
"""A place in a row of persons, of which only what stands before says whose."""
_BROUGHT_ABOUT = re.compile(
    "(?:造成|导致|致使|引起|引发)[^，。；的]{2,14}的，|有(?:其[他它]|上述|前述|前款|此类)[^，。；]{0,8}(?:行为|情形|情况)的，"
)
"""A condition that is the outcome of another, told before."""
_DATED = re.compile(r"(?:截至|截止|自|从|至|到)?\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:年?[底末初])?，?")
_OPENED = re.compile(
    "，?[^，。；]{0,6}当[天日晚](?:正式|全面|对外|投入)*(?:启用|开业|开馆|开园|开放|揭牌|挂牌|奠基|落成|投产|通车|开工|竣工|交付|搬迁)"
)
"""1998年5月1日劳动节当天开馆: what, the clause before says."""
_METHOD = re.compile("(?:口诀|要领|诀窍|要诀|办法|做法|步骤|程序|流程)(?:就|主要|一般)?(?:是|有|为|包括)[^，。]*[“：]")
"""口诀是“一看二问”: of what, the heading says."""
_LOCAL = re.compile("(?:[村镇乡校厂院社店]|社区|公司|企业|学校|支部|合作社|园区|车间)(?=[\u4e00-\u9fff])")
_WITH = re.compile(
    r"(?:率领?(?![达为提降控不仅均已保超])|带领|偕)[^，。；的]{0,10}(?:\d+|[一二三四五六七八九十百]+)余?[人名]。?$"
)
_CHANGED = re.compile("[^，。；]*的[^，。；]{0,8}(?:改为|缩短为|延长为|延长至|缩短至|调整为|增至|减为)每")
_EXCEPTION = re.compile(
    "，[^，。；]{0,4}(?:满|超过|不足|低于|高于)[^，。；]*的[^，。；]{0,8}(?:改为|缩短为|延长[为至]|调整为|为|应当?|须|必须)每"
)
_KIN = re.compile("(?:之|的)(?:长|次|养|小)?(?:子|女|孙|弟|兄|侄|妻|儿子|女儿|孙子|孙女|弟弟|哥哥|妻子|侄子|夫人|遗孀)")
_SUMMED_UP = re.compile("(?:概括|归纳|总结|归结|简单|一句话)(?:起来)?(?:说|讲|地说)?，?(?:就?是|叫|为)")
_FIRST_STEP = re.compile("：(?:第[一1][步条点]|一是|首先)[，：]?[^：；]*$")
_NICKNAME = re.compile(
    "(?:乡[人亲]|时人|人们?|百姓|老百姓|群众|村[民里]人?|工友|同事|同行|街坊|邻居|学生|职工|大家|后人)们?(?:都|便|就|亲切地|敬|尊|戏|戏谑地|送|皆){0,2}"
    "(?:称|叫|喊|唤)(?:之|他|她|其)?(?:为|作|做)?“"
)
_EARNED = 28
"""So many characters before a name tell what somebody or something is called so for."""
_NOBODY = re.compile("(?<!第)一[名位][\u4e00-\u9fff]{0,6}")
_HARM = re.compile(
    r"起火|着火|烧毁|烧伤|爆炸|坠落|触电|受伤|重伤|骨折|死亡|身亡|溺水|中毒|被[骗盗砸压夹困]|诈骗|被骗|损失[\d约近达]|受损"
)
_SAVED = re.compile("治愈|救[治活出起]|抢救|营救|施救|挽救")
"""What was done for somebody hurt is what those who did it are known for."""
_HEADED = re.compile("(?:的[^，。；的是有为]{1,6})?。?")
_OF_USE = re.compile("，(?:更(?:有可能|可能|容易|有利|能|加|有助)|才[能可会]|越)")


@only_of(FormulationKind.JUDGEMENT)
def who_it_was(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Who somebody was (继任者是厂里出身的李长河) is told of one who is named before, and judges nothing."""
    item = draft.formulation.items[0]
    who = item.left.text if item.left else ""
    if _POST.fullmatch(who):
        return unclear(who)
    return LITTLE if tagged(item.right.text)[-1].tag[:2] == "nr" else ""


@only_of(*TELLING, FormulationKind.CONSEQUENCE, FormulationKind.RULE)
def brought_about(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What came of an act is the condition of a rule, and the act stands before a semicolon or a full stop."""
    found = _BROUGHT_ABOUT.match(bare(draft.stem))
    if found is None or not draft.spans:
        return ""
    start = draft.spans[0][0]
    return FURTHER if source.text[start - 1 : start] in ("；", "。") or found.group()[0] == "有" else ""


@only_of(FormulationKind.FIGURES, FormulationKind.FACT)
def of_that_place(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """村集体收入, in a paragraph that says 该村: which village, only its beginning tells."""
    words = bare(filled_in(draft))
    dated = _DATED.match(words)
    local = _LOCAL.match(words, dated.end() if dated else 0)
    if local is None or not draft.spans or draft.core:
        return ""
    start = draft.spans[0][0]
    return unsaid(local.group()) if source.text.find(f"该{local.group()}", source.line_start(start), start) >= 0 else ""


@only_of(FormulationKind.FIGURES, FormulationKind.EVENT, FormulationKind.FACT)
def opened_that_day(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """On which day something opened, and it stands in the clause before."""
    if "当" not in draft.stem:
        return ""
    words = bare(filled_in(draft))
    dated = _DATED.match(words)
    return FURTHER if dated and _OPENED.match(words, dated.end()) else ""


@only_of(FormulationKind.FIGURES, FormulationKind.FACT)
def with_whom_only(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """With how many somebody set out, and a comma parts it from where to."""
    if not draft.spans or not any(sign in draft.stem for sign in "率带偕"):
        return ""
    ends = _WITH.search(filled_in(draft)) is not None
    return str(BROKEN) if ends and sign_behind(draft, source) == "，" else ""


@only_of(FormulationKind.FIGURES)
def with_exceptions(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """How often something is done, without the case in which it is otherwise; or the case without what is done."""
    if "每" not in filled_in(draft) or not draft.spans:
        return ""
    start, end = draft.spans[0][0], draft.spans[-1][1]
    words = source.outline.words(start, end)
    if _CHANGED.match(words) and bare(filled_in(draft)).startswith(words[:4]):
        return FURTHER
    right = draft.kind is QuestionKind.TRUE_FALSE and draft.key == (RIGHT,)
    return BROKEN if right and _EXCEPTION.match(source.text, end) else ""


@only_of(FormulationKind.FACT)
def whose_kin(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Whose son or wife somebody is stands in place of who he is; the surname tells it."""
    kin = any(_KIN.match(gap.right) for gap in draft.gaps)
    return LITTLE if kin else ""


@only_of(FormulationKind.SLOGAN, FormulationKind.FIGURES, FormulationKind.FACT)
def summed_up(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What is summed up stands before, and of the steps only the first is told."""
    words = bare(draft.stem)
    if _SUMMED_UP.match(words):
        return FURTHER
    first = "：" in words and _FIRST_STEP.search(words) is not None
    return GOES_ON_ROW if first and sign_behind(draft, source) == "；" else ""


@only_of(*TELLING, FormulationKind.COORDINATION)
def way_of_what(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """How something is done is told by heart (口诀是“…”), and what, by the heading."""
    return UNPLACED if not lead_of(draft.stem) and _METHOD.match(filled_in(draft)) else ""


@only_of(FormulationKind.SLOGAN, QuestionKind.FILL_BLANK)
def nickname(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What people called somebody is a detail of his story, unless the stem tells what earned the name."""
    if draft.stem.find(BLANK) >= _EARNED:
        return ""
    return NAMELESS_STORY if any(_NICKNAME.search(gap.left) for gap in draft.gaps) else ""


@only_of(*LISTS)
def only_headed(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A row and a noun (甲、乙、丙的关系) is a heading, and nothing is said of it."""
    if not draft.gaps or not draft.spans:
        return ""
    items = [item.right for item in draft.formulation.items]
    words = bare(filled_in(draft))
    if not words.startswith(items[0].text):
        return ""
    at = words.rfind(items[-1].text)
    return str(LITTLE) if at > 0 and _HEADED.fullmatch(words, at + len(items[-1].text)) else ""


@only_of(FormulationKind.FIGURES)
def of_nobody_known(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """How much burnt where a student left his place is a detail of a story without names."""
    if "一名" not in draft.stem and "一位" not in draft.stem:
        return ""
    words = filled_in(draft)
    harmed = _NOBODY.search(words) and _HARM.search(words) and not _SAVED.search(words)
    return NAMELESS_STORY if harmed else ""


@only_of(*LISTS)
def in_this_paper(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A row says for what this paper holds, and not which paper it is."""
    return this_paper.ask(draft, distractors, source) if "本" in draft.stem or "《" in draft.stem else ""


@only_of(FormulationKind.DEFINITION)
def of_what_use(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What a meaning says behind a comma is what comes of the thing: a claim, and no definition."""
    item = draft.formulation.items[0]
    found = _OF_USE.search(item.right.text)
    return unclear((item.left or item.right).text.strip("“”")) if found else ""


@only_of(FormulationKind.FIGURES, FormulationKind.FACT, FormulationKind.SLOGAN, FormulationKind.COORDINATION)
def first_of_so_many(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Of so many as the stem announces it tells only the first."""
    words = bare(filled_in(draft))
    found = _FIRST_OF.search(words)
    return GOES_ON_ROW if found and not _SECOND.search(words, found.end()) else ""


@only_of(FormulationKind.SLOGAN, FormulationKind.COORDINATION, FormulationKind.MEANS_END, FormulationKind.ENUMERATION)
def of_the_makers(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The makers of a paper say what it is for and that it follows."""
    return FORMULA if _AS_FOLLOWS.search(draft.stem) else ""


SEVERED: tuple[Ask | Doubt, ...] = (
    who_it_was,
    brought_about,
    of_that_place,
    opened_that_day,
    with_whom_only,
    with_exceptions,
    whose_kin,
    summed_up,
    way_of_what,
    nickname,
    only_headed,
    of_nobody_known,
    in_this_paper,
    of_what_use,
    first_of_so_many,
    of_the_makers,
)
"""The doubts of this module, in the order in which they are asked."""
