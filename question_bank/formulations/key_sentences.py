"""Key sentences: what a sentence says, asks or forbids with its main verb, for those that no other kind asks about.

| text | items |
| 检验员独立行使检验权，对质量管理部负责。 | 质量管理部 |
| 样品由收购员抽取，由化验室封存。 | 收购员 / 化验室 |
| 偏瘫的老人，要从健侧喂。 | 健侧 |
| 组长对本机台的首件确认负责，是第一责任人。 | 第一责任人 |
| 急件用铅活字，细件用“木活字”。 | 木活字 |
| 运费由托运人先行垫付。 / 残液要在空旷处用水冲净。 | 托运人 / none: 用水 says how |
| 这件事很重要。 / 大家好，今天讲三个问题。 / 这是什么问题？ | none: nothing to know, said to listeners, a question |
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from question_bank.formulations.finder import formulation, part
from question_bank.formulations.passages import lead_in, sentences_with
from question_bank.lexicon.cues import Cue
from question_bank.lexicon.words import Word, words
from question_bank.model.formulation import Formulation, FormulationKind, Item
from question_bank.model.outline import Clause, Outline, Sentence

_VERB = re.compile(
    "不得|应当|必须|严禁|禁止|不准|不许|不能|不宜|只能|需要?|(?<![重主需摘纪概扼首])要(?![求素点害件闻目])|可以|须|"
    "(?<![还可但总于若凡像])是(?![否非不以])|称为|叫做?|属于|等于|负责|担任|承担|实行|采用|使用|设立|建立|组建|成立|形成|适合|用于|来自|取决于|"
    "依靠|发现|发明|创办|提出|制定|出版|改为|改名|迁到|迁至|用|由|对|向|从|以"
)
"""Behind what a clause says something of its own."""
_CUE = Cue(_VERB.pattern)
_SPOKEN = re.compile("[你您我咱]|大家|同志们|各位|今天|本课|本讲|下面|上面|前面|刚才|同学|请看|这里|那么|好了")
"""Words of a speaker to those who listen."""
_UNSURE = re.compile(
    "多半|往往|大多|常常|如果|假如|假设|例如|比如|譬如|据说|也许|可能|大概|似乎|[？?！!]|什么|怎么|为何|哪[些个里]|吗"
)
"""What is supposed, likely or asked, and an example."""
_POINTING = re.compile(
    "^(?:[一二三四五六七八九]是|其[一二三四]|第[一二三四五六七八九]，|这|那|其|它|该|此|他|她|上述|前者|后者|以上|两者|二者|三者|有的|有人|其中|另|与此|对此|为此|因此|所以|但|而|于是|结果|后来|随后|接着)"
)
"""Beginnings that need what was said before."""
_QUOTED = re.compile("“([^“”，。；：、]{2,10})”")
_NOMINAL = re.compile("n(?!r|g)|nrt|vn|an|b$|j|eng|s$")
"""Classes of words of which names of things are made; the names of persons are found by others."""
_ATTRIBUTE = re.compile("ad?$")
"""Adjectives, which belong to the noun behind them (直接下级)."""
_NO_ANSWER = re.compile(
    "(?:.*(?:问题|情况|工作|方面|时候|原因|作用|影响|重要|方法|办法|内容|要求|事情|地方|东西|样子|时间|结果|部分|过程|条件|活动|关系|特点|意义|"
    "情形|人员|单位|费用|分类|方式|职工|措施|任务|责任|精神|部门|目的|来源|规模|范围|规定|理念|双方|管理|关键|根本|基础|处分|登记|使用|以下[^，]*|人|事|者|时|中|后|前|上|下|里|内|外|间|等))|.*(?:上述|下述|前述|下列|相应|摄氏度|平方米|立方米|公里|厘米|毫米|公斤)|[一二三四五六七八九十百千万两\\d].*"
)
"""What could be anything: nobody has to know that something is a problem."""
_CASE = ("由", "对", "向", "从", "以", "用")
"""Behind a noun with one of these before it a verb of one character closes the clause: 从患侧喂."""
_JOINTS = ("和", "与", "、", "或者", "根据", "按照", "按")
_DEEDS = ("报告", "申报", "说明", "反映", "备案", "通报")
"""What is done to somebody and may be a thing as well."""
_OFFICE = re.compile("(?:[处科室局部厅委办组站所司院]|中心)$")
"""How the name of an office ends, and of the one over it."""
_PARENT = re.compile("[处局部厅委院司会府社][\u4e00-\u9fff]{2,6}$")
_HOW = ("先行", "统一", "集体", "联合", "协商", "自主", "全程", "逐级", "现场", "当场", "书面", "口头")
"""What before a verb says how it is done, though it may be a thing as well: 由出纳先行垫付."""
_WITH = re.compile("用[水火电油气煤]$")
"""在窗边用水洗净: with what something is done, which only by itself is a thing that is done (用水管理)."""
_PLACED = "处侧旁边口端面段头部"
"""With what a word ends that says where: 空旷|处."""
_OWN = "本该其各某每"
"""Behind these a noun is only half of what is meant."""
_OFTEN, _AROUND = 6, 5_000
"""What a paper says more often in so many characters before and behind a sentence is what it is about."""
_SHORTEST, _LONGEST = 12, 60
_LEAST, _MOST = 2, 10
"""Characters of the key."""
_FEWEST_BEFORE = 2
"""Words before a verb of one character, without which nothing is joined to it."""


def find_key_sentences(outline: Outline) -> Iterator[Formulation]:
    """Yield one formulation for each sound sentence of a fit length that says something with a main verb."""
    for sentence in sentences_with(outline, _CUE):
        made = _key_sentence(outline, sentence)
        if made is not None:
            yield made


def _key_sentence(outline: Outline, sentence: Sentence) -> Formulation | None:
    text = outline.text.text
    told = text[sentence.start : sentence.end]
    if not _SHORTEST <= len(told) <= _LONGEST or not told.endswith("。") or _POINTING.match(told):
        return None
    if _SPOKEN.search(told) or _UNSURE.search(told) or any(clause.tainted for clause in sentence.clauses):
        return None
    asked = (_asked(text, clause) for clause in sentence.clauses)
    items = [
        Item(part(outline, *each)) for each in asked if each and _worth_knowing(outline, sentence, text[slice(*each)])
    ]
    if not items:
        return None
    span = (sentence.start, sentence.clauses[-1].end)
    return formulation(outline, FormulationKind.KEY_SENTENCE, sentence.section, items, [span])


def _asked(text: str, clause: Clause) -> tuple[int, int] | None:
    """Return the words of `clause` to ask for: what stands in quotation marks, or the last noun behind its verb."""
    start = lead_in(text, clause.start, clause.end)
    verb = _VERB.search(text, start, clause.end)
    if verb is None:
        return None
    if quoted := _QUOTED.search(text, verb.end(), clause.end):
        return quoted.span(1)
    noun = _last_noun(text, verb.end(), clause.end)
    return None if noun is None or _NO_ANSWER.fullmatch(text, *noun) else noun


def _worth_knowing(outline: Outline, sentence: Sentence, words: str) -> bool:
    """Tell whether neither a heading over the sentence says `words`, nor the paper at every turn around it."""
    above = sentence.section
    while above is not None:
        if words in outline.sections[above].title:
            return False
        above = outline.sections[above].parent
    around = max(0, sentence.start - _AROUND), sentence.end + _AROUND
    return words not in outline.title and outline.text.text.count(words, *around) <= _OFTEN


def _last_noun(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Return the last unbroken run of nouns in `text[start:end]` that may be asked for."""
    found: tuple[int, int] | None = None
    for run, behind in _runs_of_nouns(text, start, words(text[start:end])):
        found = _askable(text, start, run, behind) or found
    return found


def _runs_of_nouns(
    text: str, start: int, clause: Sequence[Word]
) -> Iterator[tuple[tuple[tuple[int, int, str], ...], Word | None]]:
    """Yield the unbroken runs of nouns of a clause that begins at `start`: the words, and the word behind them.

    A word is where it begins and ends in `text`, and its class.
    """
    run: list[tuple[int, int, str]] = []
    for place, word in enumerate(clause):
        begin, stop = start + word.start, start + word.end
        behind = clause[place + 1] if place + 1 < len(clause) else None
        goes_on = behind is not None and _NOMINAL.match(behind.tag) is not None
        noun = _NOMINAL.match(word.tag) or (goes_on and _ATTRIBUTE.match(word.tag))
        if not noun or not text[begin:stop].isalnum():
            run = []
            continue
        if not run and _opens_compound(text, start, clause[:place]):
            begin -= 1  # 防汛册和|用电登记表
        run.append((begin, stop, word.tag))
        if not goes_on:
            yield tuple(run), behind


def _askable(text: str, start: int, run: Sequence[tuple[int, int, str]], behind: Word | None) -> tuple[int, int] | None:
    """Return what to ask of a `run` of nouns in the clause that begins at `start`, with the word `behind` it."""
    begin, (last, stop, tag) = run[0][0], run[-1]
    acts = behind is not None and behind.tag[:1] == "v"
    deed = len(run) > 1 and (tag == "vn" or text[last:stop] in _DEEDS or (acts and text[last:stop] in _HOW))
    if deed and text.endswith(_CASE + _JOINTS, 0, begin):
        closed, stop = True, last  # 向支部书记报告: what is done is no part of to whom
    else:
        short = behind is not None and behind.end - behind.start == 1
        closed = not short or (behind is not None and behind.tag == "v" and text.endswith(_CASE, 0, begin))
    # 以街道为单位设置, 以夜校为掩护发展党员: a noun with a verb behind it.
    turned = "以" in text[start - 1 : begin] and (text.startswith("为", stop) or text[begin - 1] == "为")
    named = behind is not None and behind.tag[:2] == "nr"  # 女工罗小满: who it was is asked, not what
    listed = text[begin - 1] == "、" or text.startswith("、", stop)  # which member is asked others decide
    listed = listed or (_OFFICE.search(text, begin, stop) is not None and _halved(text, start, begin))
    with_it = behind is not None and behind.tag[:1] in "avd" and _WITH.search(text, begin, stop) is not None
    cut = run[0][1] - begin == 1 and text[begin] in _PLACED and text[begin - 1].isalpha() and not _opens(text, begin)
    whole = closed and not (turned or named or listed or with_it or cut) and text[begin - 1] not in _OWN
    return (begin, stop) if whole and _LEAST <= stop - begin <= _MOST else None


def _halved(text: str, start: int, begin: int) -> bool:
    """Tell whether a joint before `begin` joins two halves of the name of one office: 县财政局采购与|监督科."""
    before = text[start : begin - 1]
    return text[begin - 1] in "与和及" and _OFFICE.search(before) is None and _PARENT.search(before) is not None


def _opens(text: str, begin: int) -> bool:
    """Tell whether a noun may begin at `begin` behind the word that ends there."""
    return text.endswith((*_CASE, *_JOINTS, "在", "的", "是", "为", "有"), 0, begin)


def _opens_compound(text: str, start: int, before: Sequence[Word]) -> bool:
    """Tell whether a verb of one character right behind 和 or 、 belongs to the noun that follows it."""
    if len(before) < _FEWEST_BEFORE:
        return False
    joint, verb = before[-2:]
    one = verb.end - verb.start == 1 and verb.tag[:1] in "vp"
    return one and text[start + joint.start : start + joint.end] in _JOINTS
