"""Doubts of lists: what they are called, where they and their members end, whether their halves are of one mould."""

from __future__ import annotations

import re
from collections.abc import Sequence

from question_bank.composition.doubts.asking import only_of
from question_bank.composition.doubts.reasons import (
    MAY_GO_ON,
    MORE_BEHIND,
    MORE_ELSEWHERE,
    OTHER_FORM,
    UNLIKE_HALVES,
    no_word,
    unclear,
)
from question_bank.composition.draft import Draft
from question_bank.composition.framing.stems import TOPIC
from question_bank.composition.naming.list_names import CLAUSE
from question_bank.composition.source import Source
from question_bank.lexicon.shared_acts import acts_on_all
from question_bank.lexicon.words import words as tagged
from question_bank.model import FormulationKind, QuestionKind
from question_bank.model.text import behind_last

_LISTS = (FormulationKind.ENUMERATION, FormulationKind.OPEN_ENUMERATION)
_MORE = re.compile(r"，(?:以及|及其?|还有)|，[^，。；、]{2,12}，?以及|，(?:各|其他)[^，。；]{2,10}(?:，|。|以及)")
_MOULD = 2
"""Characters by which the members of one list begin like those of the next."""
_COUNTED_GROUPS = re.compile(
    "“[两二三四五六七八九十][^“”。]{1,8}”[^，。；“”]{0,6}：|[两二三四五六七八九十][个项条点种类大][^，。；：“”]{0,8}："
)
"""“三个直接”：教育党员、管理党员；组织群众、宣传群众；…: each half is one of three."""
_SPREAD = 4
"""By how many characters the first halves of headings of one mould may differ."""
_ARTICLE = re.compile("[的地得把被在和与及或者]")
_ALL_COUNTED = re.compile("[两二三四五六七八九十][色类种级项档个等]")
_WORD = 4
_LONGEST_VERB = 3
_MODAL = re.compile("^(?:[^、]{2,6}(?=不得|严禁|禁止))?(?:不得|严禁|禁止|应当?|必须|可以|不准)")
_NOT = ("不", "未", "无")
_TOLD = re.compile(
    "(?:经历|得到|得出|认识到|体会到|分为|划分为|包括|具有|存在|做到|回答|抓好|做好)|^(?:我们|要|应|必须)"
)
_NOUN_ENDS = re.compile("的[^的，]{2,8}$")
_BARE_NAME = re.compile(
    "(?:主要|具体|基本|工作)?(?:职责|义务|权利|任务|条件|情形|行为|材料|措施|要求)|(?:禁止|严禁|不得有)的?(?:行为|情形)"
)
"""职责: whose?"""
_OF_STEPS = re.compile(
    "[^，]{4,}[后前时]，[^，]{0,8}的(?:步骤|程序|流程|顺序)|以[^，]{2,}为例，[^，]{4,}的(?:条件|步骤|要求|标准|程序|情形|内容)"
)
"""发现险情后，应遵循的步骤: when they are taken is part of the name; so is of what the conditions are told."""
_DIFFERS = re.compile(
    "(?:[并各]?不(?:尽|完全)?相同|各异|不一|各有[^，的]{1,4}|有所(?:不同|区别|侧重)|有(?:着|显著|明显|较大|很大|本质)*的?(?:差异|区别|不同)|如下|分述|"
    "(?:[也还都更最很]|十分|非常|比较|较为?|尤其|特别|日益|相当)(?:为)?(?:明显|突出|显著|严重|深刻|清楚|重要|关键|复杂|多样))$"
)
"""各成分的作用并不相同 announces points and is no name of theirs."""
_BY_MEANS_OF = ("靠", "经", "借", "由", "邀请", "组织", "安排", "选派", "发动", "动员")
"""What stands before a row of means, whose verb stands behind it."""
_RUNS_ON = re.compile(
    "[\u4e00-\u9fff]{2,}为(?:商埠|口岸|基地|中心|试点|重点|特区|直辖市)$|[\u4e00-\u9fff]{2,}等[人地国](?=[\u4e00-\u9fff])|[\u4e00-\u9fff]{2,}[岛省市县州湾国](?:割?让?给)[\u4e00-\u9fff]{2}"
)
_OF_ARTICLE = re.compile("第[一二三四五六七八九十百\\d]+[条款项章]|.*(?:明确|规定|指出|要求|强调)$")
_PREDICATE = re.compile("等?为(?:由|借口|理由|名)|的名义|(?:违约|拒绝|推诿|拖延)[^、]{2,}$")
"""不得以甲、乙、丙等为由拒绝: the last member holds what is forbidden."""
_MOULDS = tuple(
    map(
        re.compile,
        (
            "[以用靠].+(?:代替?|替代|取代|促进?|带动?|推动?|引领)",
            "抓[好实细紧牢]",
            "(?:坚持|加强|强化|推进|做好|做到|防止|避免|反对|提高|提升|落实)",
        ),
    )
)
"""Forms of points: an option that alone lacks the form of the right ones is told by it."""
_HANZI = re.compile("[\u4e00-\u9fff]")


@only_of(FormulationKind.ORDERED_POINTS)
def clause_named(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The list is called by the clause that announces it, which is no name."""
    name = TOPIC.search(draft.stem)
    if name is not None and _BARE_NAME.fullmatch(name[1]) and draft.stem.count("“") == 1:
        return unclear(name[1])
    if name is not None and _DIFFERS.search(name[1]):
        return f"“{name[1]}” is a clause, not the name of a list"
    if name is None or not CLAUSE.search(name[1]) or _OF_STEPS.fullmatch(name[1]):
        return ""
    headings = source.path(draft.formulation.section)
    words = name[1].replace("‘", "“").replace("’", "”")
    return "" if any(words in title for title in headings) else f"“{words}” is a clause, not the name of a list"


@only_of(FormulationKind.GROUPS)
def odd_group(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A group called by a clause, or of which the last member holds more than the others: 责任、措施、预案落实."""
    name = TOPIC.search(draft.stem) if draft.kind is QuestionKind.RECITATION else None
    told = name is not None and _NOUN_ENDS.search(name[1]) is None
    if name is not None and (_OF_ARTICLE.match(name[1]) or name[1].startswith("的")):
        return f"“{name[1]}” is a clause, not the name of a list"
    if draft.key and _PREDICATE.search(draft.key[-1]):
        return f"“{draft.key[-1]}” holds more than a member of the list"
    if name is not None and told and (CLAUSE.search(name[1]) or _TOLD.search(name[1])):
        return f"“{name[1]}” is a clause, not the name of a list"
    sizes = [len(key) for key in draft.key]
    same = len(sizes) > _WORD - 2 and len(set(sizes[:-1])) == 1 and sizes[-1] - sizes[0] > 1
    short = same and draft.kind is QuestionKind.RECITATION and sizes[0] < _WORD
    return f"“{draft.key[-1]}” holds more than a member of the list" if short else ""


@only_of(QuestionKind.MULTIPLE_CHOICE)
def odd_form(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """All right options are judgements, and the wrong one is none."""
    if not distractors:
        return ""
    if draft.formulation.kind in _LISTS and all(key.endswith("级") for key in draft.key):
        return OTHER_FORM
    if any(all(map(mould.match, draft.key)) and not all(map(mould.match, distractors)) for mould in _MOULDS):
        return OTHER_FORM
    odd = all("是" in key for key in draft.key) and not any("是" in text for text in distractors)
    return OTHER_FORM if odd else ""


@only_of(*_LISTS)
def more_behind(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The list goes on behind the comma at which the stem ends, or is the first of several (三个直接：直接…；直接…)."""
    if not draft.gaps or draft.gaps[-1].right:
        return ""
    if _in_groups(draft, source):
        return MORE_BEHIND
    end, first = draft.spans[-1][1], draft.formulation.items[0].right.text[:_MOULD]
    if "：" in draft.gaps[0].left and source.text.startswith(f"；{first}", end):
        return MORE_BEHIND
    return MAY_GO_ON if _MORE.match(source.text, draft.spans[-1][1]) else ""


def _in_groups(draft: Draft, source: Source) -> bool:
    """Tell whether the members are one of some groups told by their number (“三个一”：甲、乙；丙、丁；戊)."""
    first, last = draft.formulation.items[0].right.start, draft.formulation.items[-1].right.end
    if not source.text.startswith("；", last):
        return False
    begin = behind_last(source.text, "。", first)
    return _COUNTED_GROUPS.search(source.text, begin, first) is not None


@only_of(*_LISTS)
def shared_object(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A row of verbs has one object, which stands in the middle of the list: 不得占用、堵塞消防通道或者遮挡标志."""
    words = [tagged(_MODAL.sub("", item.right.text)) for item in draft.formulation.items]
    if not all(words):  # a member of signs alone
        return ""
    single = [each[-1].end <= 2 and each[0].tag[:1] == "v" for each in words]
    for place in range(1, len(words) - 1):
        whole = len(words[place]) > 1 and words[place][0].tag[:1] == "v" and words[place][-1].end > _LONGEST_VERB
        if all(single[:place]) and whole:
            return f"“{draft.formulation.items[place].right.text}” holds more than a member of the list"
    last = words[-1]
    ends = len(last) > 1 and last[0].tag[:1] == "v" and last[-1].end > _LONGEST_VERB and last[-1].tag[:1] == "n"
    size, text = len(draft.formulation.items[0].right.text), _MODAL.sub("", draft.formulation.items[-1].right.text)
    begins = tagged(text[:size]) if len(text) > _LONGEST_VERB else []
    parted = len(begins) == 1 and begins[0].tag[:1] == "v"  # 毁损失物: segmenters part it otherwise
    if all(single[:-1]) and ((ends and last[0].end == size) or (parted and size > 1)):
        return f"“{draft.formulation.items[-1].right.text}” holds more than a member of the list"
    return ""


@only_of(*_LISTS)
def swallowed(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The last member runs on into the sentence: 严复、刘步蟾等人赴英, 台湾和澎湖列岛给日本, 靠雨水、农具和种芋传播."""
    for item in draft.formulation.items:
        if _RUNS_ON.search(item.right.text):
            return f"“{item.right.text}” holds more than a member of the list"
    first, last = draft.formulation.items[0].right, draft.formulation.items[-1].right
    if source.text.endswith(_BY_MEANS_OF, 0, first.start) and _ends_in_deed(last.text):
        return f"“{last.text}” holds more than a member of the list"
    return ""


def _ends_in_deed(member: str) -> bool:
    """Tell whether the last word of a member is what is done with all of them: 靠雨水、土壤和种芋传播."""
    told = tagged(member)
    return len(told) > 1 and told[-1].tag == "v" and told[-1].end - told[-1].start > 1


@only_of(*_LISTS, QuestionKind.FILL_BLANK)
def half_member(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A blank ends inside a word, or is the middle of one (不敢＿、不＿腐)."""
    cut = [gap for gap, key in zip(draft.gaps, draft.key, strict=False) if len(key) == 1]
    if any(gap.left.endswith(_NOT) and _HANZI.match(gap.right) for gap in cut):
        return no_word(min(draft.key, key=len))
    if len(cut) > 1 and all(_HANZI.search(gap.left[-1:]) and _HANZI.match(gap.right) for gap in cut):
        return no_word(draft.key[0])  # 守土＿责、守土＿责
    last = draft.formulation.items[-1].right
    behind = source.text[last.end : last.end + 2]
    if acts_on_all([item.right.text for item in draft.formulation.items], behind):
        return ""  # 水灾害、水资源、水环境治理: 环境治理 is a word, and all are to be managed
    start = max(0, last.end - _WORD)
    around = source.text[start : last.end + 2]
    if draft.formulation.kind is FormulationKind.OPEN_ENUMERATION and source.text.startswith("等", last.end):
        return ""  # 工作专班等机构: what segmenters make of 班等 is no word
    if _ALL_COUNTED.match(source.text, last.end):
        return ""  # 红、黄、绿三色: 绿三 is no word
    if _ARTICLE.match(source.text, last.end) or not source.text[last.end : last.end + 1].isalpha():
        return ""
    if last.text.endswith("新时代") and source.text.startswith("中国特色", last.end):
        return no_word(last.text)
    inside = any(word.start < last.end - start < word.end for word in tagged(around))
    return no_word(last.text) if inside else ""


@only_of(FormulationKind.TWO_PART_HEADING)
def unmoulded(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Duties in a row are no headings of one mould: the second half of one does not follow from its first."""
    lefts = [item.left.text for item in draft.formulation.items if item.left is not None]
    alike = len({left[0] for left in lefts}) == 1 or len({left[-1] for left in lefts}) == 1
    shortest = min(map(len, lefts), default=0)
    spread = max(map(len, lefts), default=0) - shortest
    return UNLIKE_HALVES if spread > max(_SPREAD, shortest) and not alike else ""


@only_of(FormulationKind.PARALLEL_ROLES, QuestionKind.RECITATION)
def dropped(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """More is said of each than what is to be recited, behind it or in the same sentence before."""
    items = draft.formulation.items
    begin = behind_last(source.text, "。", draft.spans[0][0])
    stop = source.text.find("。", draft.spans[-1][1])
    rest = source.text[draft.spans[-1][1] : stop] if stop >= 0 else ""
    clauses = re.split("[，；：]", source.text[begin : draft.spans[0][0]])
    further = re.split("[，；]", rest)
    if all(item.left and any(clause.startswith(item.left.text) for clause in further) for item in items):
        return MORE_ELSEWHERE
    if all(item.left and any(clause.startswith(item.left.text) for clause in clauses) for item in items):
        return MORE_ELSEWHERE
    ends = [(item.extra[0] if item.extra else item.right).end for item in items]
    for end, behind in zip(ends, items[1:], strict=False):
        if behind.left is not None and any(map(str.isalnum, source.text[end + 1 : behind.left.start][4:])):
            return MORE_BEHIND
    return ""
