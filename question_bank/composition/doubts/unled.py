"""Doubts of statements that lead up to what is not told, and of answers and sanctions that were led up to before.

| stem | left open |
| 申请人应当在每季度首月的1日至20日 (，申报上季度的工时) | what he is to do then |
| 逾期＿＿＿＿天未取的，经催告仍未领取 (，视为放弃) | what comes of it |
| 入职＿＿＿＿年内的技术员、班组长 (，首次…的，给予补贴) | what is said of them |
| 居住满1年且没有出租的，给予补贴 (入职3年内的职工，…) | who |
| 全部环节不超过（　　）个工作日 | of what |
| 为传承红船精神、＿＿＿＿、＿＿＿＿ (，决定举办…) | what is done for it |
| 润滑不足、＿＿＿＿、＿＿＿＿ (，都会使轴承发热) | what comes of them |
| 答：借阅期限最长＿＿＿＿天 (问：个人能借几本？) | of what |
| 就“问”，… | a mark of the print is no topic |
| 产量翻番的，另按净利的（　　）提成 (；) | who |
| 发生（　　）起事故的单位，取消参评资格 | for which award |
| 督察反馈的（　　）问题 (，已整改21项) | what became of them |
| 从一粒＿＿＿＿毫米的种子到一棵成材的树 (，要等二十年) | what lies between them |
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from question_bank.composition.doubts.asking import Ask, Doubt, only_of, sign_before, sign_behind
from question_bank.composition.doubts.reasons import BROKEN, FURTHER, Waiting
from question_bank.composition.draft import SIGNS, Draft
from question_bank.composition.framing.stems import LISTS, STATED, bare, filled_in, unstopped
from question_bank.composition.framing.window import subjectless
from question_bank.composition.naming.topics import telling_pairs
from question_bank.composition.source import Source
from question_bank.lexicon.words import words as tagged
from question_bank.model import FormulationKind

_MODAL_TIME = re.compile("[^，。；]+(?:应当?|须|必须|可以?|要|将|会)(?:统一|一般|分别|集中)?[在于自从]([^，。；]*)")
_ENDS_IN_TIME = re.compile("(?:\\d[日月号时点]|月底|月初|月末|[上中下]旬|年底|年初|季度|期间|周[一二三四五六日末])$")
_IF_THEY = re.compile("(?:，[^，。；：]{2,40}){1,3}的，(?:可以?|应当?|给予|予以|由|按|享受|一次性|不得|必须|须)")
"""What stands behind a subject that goes on in a condition."""
_SAID_OF = re.compile(
    "是|为|有|包括|包含|涵盖|共|达|占|：|应当?(?!届)|必须|可以|不得|支持|鼓励|适用|面向|对|向|给|把|将|从"
)
_NOUNS = ("n", "m", "q", "j", "k", "r", "b", "l")
_STILL_NOT = re.compile("(?:仍|还|拒)(?:未|不|没有?|无)[^，]*$|逾期[未不][^，]*$")
_LAID_DOWN = re.compile(
    "[，、](?:则|即|一律|予以)?(?:视为|视同|责令|处|取消|由|按|依法|给予|不再|解除|收回|作废|列入|移送|可以|应当)"
)
_AIM = re.compile("为[^，。；：]+")
_SERVES = re.compile(
    "提供|创造|打下|奠定|注入|作出|做出|贡献|服务|争取|推荐|选派|培养|输送|修建|解决|筹集|减免|举办|开展|安排|设立|开通|办理|送|是|而"
)
_ALL_OF_THEM = re.compile(
    "，(?:这些|以上|它们)?(?:往往|常常|同样|通常|一般)?(?:都(?!市)|均(?!衡|匀)|皆|全都|无不|无一不)"
)
_ANSWERED = re.compile("答[：:]")
_ASKED = re.compile("(?:^|\n)[^\n：:]{0,8}问题?\\d{0,2}[：:]([^\n]*)")
_PROPERTY = re.compile(
    "[^，。；的是]{0,4}(?:期限|额度|标准|金额|比例|时限|时间|费用|次数|数量|人数|上限|下限|周期|有效期|名额|限额)"
    "(?:一般|原则上|最[长高多低短少]|累计|每[年月次人])*(?:为|是|不超过|不少于|不低于|约|共)?\\d"
)
_STEPS = re.compile("(?:全部|整个|所有|以上|上述)(?:环节|流程|程序|步骤|手续|过程)")
_PRINTED = re.compile("(?:^就|默写|回答|请将)“[问答]”")
_BESIDES = re.compile("[^，。；]{2,24}的，(?:另行?(?!有规定)|还|再(?!次)|也|同样|并)")
_BARRED = re.compile(
    "(?:取消|撤销|丧失|失去|不具[备有]|不得享有|暂停|终止|保留|恢复)[^，。；“《]{0,4}?"
    "(?:评选|参评|评奖|参选|候选|获奖|入围|当选|晋级|授牌)资格"
)
_NAMED_AWARD = re.compile("[奖“《]|称号|先进|优秀|标兵|模范|能手|[竞比大]赛|基地|示范|职称|岗位|评比|文明")
_FOUND = re.compile(
    "(?![^的]*(?:完成|整改|解决|落实|办结|处理|化解|督办|针对|围绕|就|对|将|把))[^，。；：]{2,24}"
    "(?:反馈|交办|转办|通报|指出|发现|排查出?|检查出?|查出|梳理出?|移交|提出|收集|征集|反映)的(?:全部)?"
    "\\d+[项个件条处类][\u4e00-\u9fff]{2,8}"
)
"""So many things found or handed over, of which nothing is said."""


def _last_clause(draft: Draft) -> str:
    return unstopped(draft).rpartition("，")[2]


_FROM_AND_TO = re.compile("从[^，。；：]{2,24}?到(?P<to>(?!\\d)[^，。；：了已是有达]{2,24})")
"""从一粒种子到一棵树: two things with nothing said of them yet."""


@only_of(*STATED, FormulationKind.RULE)
def then_what(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Somebody is to do something at a time, and a comma parts the time from what he is to do."""
    if sign_behind(draft, source) != "，":
        return ""
    last = _last_clause(draft)
    found = _MODAL_TIME.fullmatch(last)
    if found is None or not _ENDS_IN_TIME.search(last):
        return ""
    return "" if any(word.tag == "v" for word in tagged(found[1])) else BROKEN


@only_of(*STATED, FormulationKind.RULE)
def comes_of_it(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Two conditions are told (逾期未取的，经催告仍未领取) without what the next clause lays down for both."""
    if "的，" not in draft.stem or not draft.spans or not _LAID_DOWN.match(source.text, draft.spans[-1][1]):
        return ""
    behind = unstopped(draft).rpartition("的，")[2]
    return BROKEN if _STILL_NOT.search(behind) else ""


@only_of(*STATED)
def said_of_them(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Those of whom a rule goes on to say, if they do this or that, what they are given: only named."""
    if draft.kind not in SIGNS or not draft.spans or not _IF_THEY.match(source.text, draft.spans[-1][1]):
        return ""
    last = _last_clause(draft)
    return BROKEN if _only_named(last) else ""


def _only_named(clause: str) -> bool:
    """Tell whether a clause names those of a sort and says nothing of them (毕业5年内的学生、退役军人)."""
    _, of, named = clause.partition("的")
    if not of or not named or "的" in named or _SAID_OF.search(clause):
        return False
    return all(tagged(each)[-1].tag[:1] in _NOUNS for each in named.split("、") if each)


@only_of(FormulationKind.CONSEQUENCE)
def if_who_does(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The last part of a condition is told without those who have to meet it, whom the sentence names first."""
    if sign_before(draft, source) != "，":
        return ""
    start = draft.spans[0][0]
    sentence = source.sentence_at(start)
    first = sentence.clauses[0] if sentence and sentence.clauses else None
    if first is None or first.end >= start:
        return ""
    words = source.outline.words(source.after_label(first.start), first.end).rpartition("：")[2]
    return str(FURTHER) if words not in draft.stem and _only_named(words) else ""


@only_of(FormulationKind.FIGURES)
def all_of_its_steps(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """How long all steps take is told without of what, which the sentences before lay out."""
    return str(FURTHER) if _STEPS.match(draft.stem) else ""


@only_of(*LISTS)
def leads_to_what(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A row says for what something is done, or what all brings about the same, and the next clause says it."""
    if not draft.spans or not source.text.startswith("，", end := draft.spans[-1][1]):
        return ""
    words = unstopped(draft)
    ends = draft.formulation.items and words.endswith(draft.formulation.items[-1].right.text)
    if ends and _AIM.fullmatch(words) and not _SERVES.search(words):
        return str(BROKEN)  # more aims may stand behind, before what is done for them
    return BROKEN if _ALL_OF_THEM.match(source.text, end) else ""


@only_of(*STATED, FormulationKind.RULE, FormulationKind.CONSEQUENCE)
def answers_what(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """An answer whose subject only the question names: a bare property or act, and no word of the question."""
    asked = source.throughout(_questions)
    if not asked or not draft.spans or draft.kind not in SIGNS:
        return ""
    start = draft.spans[0][0]
    if not _ANSWERED.match(source.text, source.line_start(start)):
        return ""
    question = next((words for place, words in reversed(asked) if place < start), "")
    words = bare(filled_in(draft))
    if not telling_pairs(question).isdisjoint(telling_pairs(draft.stem)):
        return ""
    return str(FURTHER) if _PROPERTY.match(words) or subjectless(source, words) else ""


def _questions(source: Source) -> tuple[tuple[int, str], ...]:
    return tuple((found.start(), found[1]) for found in _ASKED.finditer(source.text))


def of_a_mark(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The mark before a question or an answer is no topic."""
    return str(FURTHER) if _PRINTED.search(draft.stem) else ""


@only_of(*STATED, FormulationKind.CONSEQUENCE, FormulationKind.RULE)
def given_besides(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What is given besides, on a condition of which the part before the semicolon says whose it is."""
    if "的，" not in draft.stem or sign_before(draft, source) != "；":
        return ""
    words = bare(filled_in(draft))
    return Waiting(FURTHER) if _BESIDES.match(words) else ""


@only_of(*STATED, FormulationKind.CONSEQUENCE, FormulationKind.RULE)
def barred_from_what(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Who may not be chosen is told without for which award, which the sentence before names."""
    if "资格" not in draft.stem or not draft.spans:
        return ""
    words = bare(filled_in(draft))
    return Waiting(FURTHER) if _BARRED.search(words) and not _NAMED_AWARD.search(words) else ""


@only_of(*STATED)
def counted_only(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """So many things that somebody found or gave over are only named: 督察反馈的23项问题 (，已整改21项)."""
    if draft.kind not in SIGNS or sign_behind(draft, source) != "，":
        return ""
    last = _last_clause(draft)
    return BROKEN if "的" in last and _FOUND.fullmatch(last) else ""


@only_of(*STATED)
def from_and_to(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """From what to what is told, two things, and a comma parts them from what it takes."""
    if draft.kind not in SIGNS or sign_behind(draft, source) != "，":
        return ""
    found = _FROM_AND_TO.fullmatch(_last_clause(draft))
    last = tagged(found["to"])[-1] if found else None
    return BROKEN if last and last.tag[:1] == "n" else ""


UNLED: tuple[Ask | Doubt, ...] = (
    then_what,
    comes_of_it,
    said_of_them,
    if_who_does,
    all_of_its_steps,
    leads_to_what,
    answers_what,
    of_a_mark,
    given_besides,
    barred_from_what,
    counted_only,
    from_and_to,
)
"""The doubts of this module, in the order in which they are asked."""
