"""Doubts of words of a speaker to those before him: a guide, a lecturer; and of somebody whom only they can see."""

from __future__ import annotations

import re
from collections.abc import Sequence

from question_bank.composition.doubts.reasons import unclear, unsaid
from question_bank.composition.draft import Draft
from question_bank.composition.framing.stems import bare, is_quoted
from question_bank.composition.readings.holders import FOUND_OUT
from question_bank.composition.source import Source
from question_bank.lexicon.cues import Cue
from question_bank.lexicon.words import words as tagged
from question_bank.model import BLANK, CHOICE_GAP, FormulationKind, QuestionKind

_QUOTED = re.compile("“[^”]*”")
_TO_LISTENERS = Cue(
    "咱们?(?=[县市区镇乡村院校厂矿队班组支部的这])|我们(?:先|再|接着|来|一起|首先)*(?:看(?!来|到|待|齐|重|好)|走[进到]|讲|学习一下|进入)|请(?:大家|各位|诸位|同学们|往|看|抬头|随我|跟我)|大家(?:请|先|再|跟我)*(?:往|看|注意|跟)|"
    "大家(?:在|现在|眼前|刚才|今天)?[^，。；]{0,8}(?:看到|听到|见到)的|(?:各位|诸位)(?:来宾|嘉宾|游客|朋友|领导|同事|同学|同志|代表|老师|观众|学员|家长|听众)?[，！：]|"
    "诸位(?=[家手]里|手上|当中|可以|如果|要是)|同学们(?=[，！：])|今天[，]?(?:我|由我|来的|到场|在座)|下面[，]?我|我(?:的讲解|们的参观|为大家|给大家|向大家|陪大家)|欢迎(?:来到|各位|大家)|这面墙|就在这(?:个|里|块|间)|"
    "^[左右]起第[一二三四五六七八九十]|(?:往|朝|向)[左右前后]边?看|展柜里看到|为啥|也一样，|我们(?:先后|还|也|共|一共|累计|前后)*(?:走访|调研|收集|征集|征求|梳理|听取|座谈|查阅|采访|发放|问卷)|^前期|(?:起草|修订|制定|修法|立法)(?:过程)?(?:中|期间|前期)，|在我(?:身后|手上|左侧|右侧)|(?:眼前|面前|脚下)的?这"
)
"""我们先看第一单元, 大家请看: said in a room, and meant for those who stand there."""
_ASKED = re.compile("[\u4e00-\u9fff][呢嘛么]？")
_THIS_TEXT = re.compile("这(?:份|本|套|组)(?:学习|培训|宣讲|复习)?(?:材料|读本|教材|手册|讲义|汇编|提纲|小册子)")
"""矿党委编写了这份学习材料: of the text itself, which nobody has before him."""
_PRONOUN = re.compile(r"(?<![其吉维排利])[他她](?!人|国|乡|日|山|律|杀|物|用|处|项)")
_IT = re.compile("(?<!其)它")
_PERSON = re.compile("[人员工民生师长手者众客兵友属家]$|们$")
"""The end of a noun that is never 它."""
_OWNED = re.compile(r"(?<![尤极与何任由及听如若莫使在出])其(?![中他它余实次一二三四五间后])")
_COUNTED = re.compile("(?:^|[。！])(?:另|还有|再有)?一[个位名]是|(?:^|[。！])第[一二三四五六][位名]是")
"""另一个是石匠贺满仓: of how many of whom, the sentence before says, and the next one is told of him."""
_A_TIME = re.compile("那|这|的?(?:时候|日子|岁月|期间)|时(?!任)")
"""What shows that words before it, which look like a name, tell when: 修渠那些年."""
_ANYBODY = ("nr", "n", "j", "l")


def spoken(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A guide or a lecturer speaks to those before him."""
    shown = " ".join((draft.stem, *draft.key, *draft.options))
    shown = _QUOTED.sub("“”", shown) if "“" in shown else shown
    found = _TO_LISTENERS.search(shown) or (_ASKED.search(shown) if "？" in shown else None)
    words = bare(draft.stem)
    found = found or (_THIS_TEXT.search(words) if "这" in words else None)
    found = found or (_COUNTED.search(words) if "一" in words or "第" in words else None)
    return unclear(found.group().strip("，！：。")) if found else ""


def of_nobody(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """她的, 靠它, or 其 before any noun, where nobody or nothing is named before it in the stem."""
    words = bare(draft.stem)
    it = _IT.search(words) if "它" in words and draft.kind is not QuestionKind.MATCHING else None
    if it is not None and not is_quoted(words, it.start()) and not _named_thing(words[: it.start()]):
        return unsaid(words[it.start() : it.end() + words.startswith("们", it.end())])
    found = _PRONOUN.search(words) if "他" in words or "她" in words else None
    if found is not None and not is_quoted(words, found.start()):
        before = words[: found.start()]
        asked = draft.formulation.kind is FormulationKind.FACT and (BLANK in before or CHOICE_GAP in before)
        persons = _ANYBODY if words.startswith("们", found.end()) else ("nr",)
        names = [word for word in tagged(before) if word.tag in persons and not _A_TIME.match(before, word.end)]
        names = [word for word in names if not FOUND_OUT.fullmatch(before, word.start, word.end)]
        if not asked and not names:
            return unsaid(found.group())
    owned = _OWNED.search(words) if "其" in words else None
    if owned is None or is_quoted(words, owned.start()):
        return ""
    before = words[: owned.start()]
    named = any(word.tag[:1] in "njlrx" for word in tagged(before)) or draft.stem != words
    return "" if named else unsaid(owned.group())


def _named_thing(before: str) -> bool:
    """Tell whether a clause before 它, and not the one it stands in, names a thing or asks for one."""
    clauses = re.split("[，。；：]", before)[:-1]
    told = "，".join(clauses)
    if BLANK in told or CHOICE_GAP in told or "”" in told or "》" in told:
        return True
    nouns = (told[word.start : word.end] for word in tagged(told) if word.tag[:1] in "njlv" and word.tag[:2] != "nr")
    return any(len(noun) > 1 and not _PERSON.search(noun) for noun in nouns)
