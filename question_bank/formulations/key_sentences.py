"""Key sentences: what a sentence says, asks or forbids with its main verb, for those that no other kind asks about.

| text | items |
| 检验员独立行使检验权，对质量管理部负责。 | 质量管理部 |
| 样品由收购员抽取，由化验室封存。 | 收购员 / 化验室 |
| 偏瘫的老人，要从健侧喂。 | 健侧 |
| 组长对本机台的首件确认负责，是第一责任人。 | 第一责任人 |
| 急件用铅活字，细件用“木活字”。 | 木活字 |
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
_CUE = Cue(_VERB.pattern)
_SPOKEN = re.compile("[你您我咱]|大家|同志们|各位|今天|本课|本讲|下面|上面|前面|刚才|同学|请看|这里|那么|好了")
"""Words of a speaker to those who listen."""
_UNSURE = re.compile(
    "多半|往往|大多|常常|如果|假如|假设|例如|比如|譬如|据说|也许|可能|大概|似乎|[？?！!]|什么|怎么|为何|哪[些个里]|吗"
)
_POINTING = re.compile(
    "^(?:[一二三四五六七八九]是|其[一二三四]|第[一二三四五六七八九]，|这|那|其|它|该|此|他|她|上述|前者|后者|以上|两者|二者|三者|有的|有人|其中|另|与此|对此|为此|因此|所以|但|而|于是|结果|后来|随后|接着)"
)
_QUOTED = re.compile("“([^“”，。；：、]{2,10})”")
_NOMINAL = re.compile("n(?!r|g)|nrt|vn|an|b$|j|eng|s$")
_ATTRIBUTE = re.compile("ad?$")
"""Classes of words of which names of things are made; the names of persons are found by others."""
_NO_ANSWER = re.compile(
    "(?:.*(?:问题|情况|工作|方面|时候|原因|作用|影响|重要|方法|办法|内容|要求|事情|地方|东西|样子|时间|结果|部分|过程|条件|活动|关系|特点|意义|"
    "情形|人员|单位|费用|分类|方式|职工|措施|任务|责任|精神|部门|目的|来源|规模|范围|规定|理念|双方|管理|关键|根本|基础|处分|登记|使用|以下[^，]*|人|事|者|时|中|后|前|上|下|里|内|外|间|等))|[一二三四五六七八九十百千万两\\d].*"
)
"""What could be anything: nobody has to know that something is a problem."""
_CASE = ("由", "对", "向", "从", "以", "用")
"""Behind a noun with one of these before it a verb of one character closes the clause: 从患侧喂."""
_JOINTS = ("和", "与", "、", "或者", "根据", "按照", "按")
_DEEDS = ("报告", "申报", "说明", "反映", "备案", "通报")
"""What is done to somebody and may be a thing as well."""
_OWN = "本该其各某每"
_OFTEN = 6
"""What a paper says more often is what it is about."""
_SHORTEST, _LONGEST = 12, 60
_LEAST, _MOST = 2, 10


def find_key_sentences(outline: Outline) -> Iterator[Formulation]:
    """Yield one formulation for each sound sentence of a fit length that says something with a main verb."""
    for sentence in sentences_with(outline, _CUE):
        made = _key_sentence(outline, sentence)
        if made is not None:
            yield made


def _key_sentence(outline: Outline, sentence: Sentence) -> Formulation | None:
    text = outline.text.text
    told = text[sentence.start : sentence.end]
    if (
        not _SHORTEST <= len(told) <= _LONGEST
        or not told.endswith("。")
        or _SPOKEN.search(told)
        or _UNSURE.search(told)
    ):
        return None
    if _POINTING.match(told) or any(clause.tainted for clause in sentence.clauses):
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
    verbs = list(_VERB.finditer(text, start, clause.end))
    if not verbs:
        return None
    quoted = _QUOTED.search(text, verbs[0].end(), clause.end)
    if quoted:
        return quoted.span(1)
    run = _nominal(text, verbs[0].end(), clause.end)
    if run is None or _NO_ANSWER.fullmatch(text, *run):
        return None
    return run


def _worth_knowing(outline: Outline, sentence: Sentence, words: str) -> bool:
    """Tell whether neither a heading over the sentence says `words`, nor the paper at every turn."""
    above = sentence.section
    while above is not None:
        if words in outline.sections[above].title:
            return False
        above = outline.sections[above].parent
    return words not in outline.title and outline.text.text.count(words) <= _OFTEN


def _nominal(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Return the last unbroken run of nouns in `text[start:end]`, of a length that can be known."""
    found: tuple[int, int] | None = None
    run: list[int] = []
    parts = words(text[start:end])
    for place, word in enumerate(parts):
        begin, stop = start + word.start, start + word.end
        later = parts[place + 1 :][:1]
        goes_on = later and _NOMINAL.match(later[0].tag)
        attribute = goes_on and _ATTRIBUTE.match(word.tag)
        if (attribute or _NOMINAL.match(word.tag)) and text[begin:stop].isalnum():
            if not run and _opens_compound(text, start, parts[:place]):
                run.append(begin - 1)  # 防汛册和|用电登记表
            run.append(begin)
            stop = _before_deed(text, run, begin, stop, word.tag)
            closed = not later or later[0].end - later[0].start > 1 or stop < start + word.end
            closed = closed or (later[0].tag == "v" and text.endswith(_CASE, 0, run[0]))
            # 以街道为单位设置, 以夜校为掩护发展党员: a noun with a verb behind it.
            turned = "以" in text[start - 1 : run[0]] and (text.startswith("为", stop) or text[run[0] - 1] == "为")
            named = later and later[0].tag[:2] == "nr"  # 女工罗小满: who it was is asked, not what
            listed = text[run[0] - 1] == "、" or text.startswith("、", stop)  # which member is asked others decide
            whole = closed and not (turned or named or listed) and text[run[0] - 1] not in _OWN
            if not goes_on and whole and _LEAST <= stop - run[0] <= _MOST:
                found = (run[0], stop)
        else:
            run = []
    return found


def _opens_compound(text: str, start: int, before: Sequence[Word]) -> bool:
    """Tell whether a verb of one character right behind 和 or 、 belongs to the noun that follows it."""
    if len(before) < _LEAST:
        return False
    joint, verb = before[-2:]
    one = verb.end - verb.start == 1 and verb.tag[:1] in "vp"
    return one and text[start + joint.start : start + joint.end] in _JOINTS


def _before_deed(text: str, run: list[int], begin: int, stop: int, tag: str) -> int:
    """Return where a run of nouns ends that a deed follows (向支部书记报告): before it, else at `stop`."""
    done = tag == "vn" or text[begin:stop] in _DEEDS
    deed = done and len(run) > 1 and text.endswith(_CASE + _JOINTS, 0, run[0])
    return begin if deed else stop
