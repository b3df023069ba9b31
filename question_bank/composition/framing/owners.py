"""Whose a statement is, or of what it is told, as far as its own words do not say it: by the title, by the heading."""

from __future__ import annotations

import re

from question_bank.composition.framing.predicates import acts
from question_bank.composition.framing.window import subjectless
from question_bank.composition.naming.topics import FIELD, is_topic, is_whole
from question_bank.composition.source import Source
from question_bank.lexicon.words import words as tagged

OURS = re.compile(
    "(?:我们?|咱们?)([省市县区州旗镇乡村校院厂矿局馆行所队部]|街道|社区|公司|集团|(?:党)?支部|单位|中心|园区|系统)(?![国军党])"
)
"""Our own place or body, which only the document names."""
_NAMES_PLACE = "^[^，。、的推进建设加强全面]{2,10}"
_BODY = re.compile(
    "[^，。、强]{2,}(?:公司|集团|街道|社区|医院|学校|大学|学院|中学|小学|[市县区镇乡州]|[^农乡]村|支部|[厂矿馆局所]|委员会|中心|协会)"
)
_LONGEST_NAME = 12
_LONGEST_TERM = 4
"""Characters of a heading that is a name even where it begins with a verb (浸种, 催芽)."""
_NAMED = re.compile("[^，]*的[^，的]{1,8}，(?:都|均)?(?:应|可|不得|必须|须)")
"""年满18周岁的公民，应当… begins with a verb and names all the same who does it."""
_RULES = re.compile("(?:制度|机制|流程|程序|标准|规程|办法|预案)$")
_EACH = re.compile("每(?:[班组队岗车次处台层间户点站]|名|个)")
_CALLED = re.compile("条例|办法|规定|意见|方案|纲要|决定|通知|准则|细则|规程")
_OPENING, _SHORT_NOUN = 8, 2
_ONE_OF_A_KIND = re.compile(
    "(?:特殊|一般|其他|其余|普通|紧急|较大|重大|复杂|简单)(?!公共|性|贸易|债|纳税|隐患|事故|风险)"
)
"""一般在…后1周内完成, 特殊病例应在…: what sort of which thing stands in the heading."""
PAPER = re.compile(
    "(?<![基根])本(办法|规定|条例|制度|细则|规程|章程|守则|准则|意见|方案|预案|规则|标准|规范|手册|公约)(?!所称)"
)
"""The document that names itself; 基本制度 and 根本制度 are none."""
_PAPER_TITLE = re.compile("(?:办法|规定|条例|制度|细则|规程|章程|守则|准则|规则|标准|规范|公约)(?:（[^）]*）)?$")
_UNSAID = re.compile("(?:因[^此，]|逾期|未[^成，]|擅自|拒不|超过|不能|无法|需要)[^，。；]*的，")
"""A condition of something that is not named."""
_SAID_OF_IT = re.compile(
    "(?:一般|原则上|通常)?(?:应当?|必须|不得|须|可以|至少|每(?:[年月周日天班]|季度|半年)|适用于)[^，。；]*(?:召开|开展|进行|组织|举行|适用于|检查|检验|检测|保养|更换)"
)
"""What is done with the thing that a heading names."""


def own_paper(source: Source, words: str) -> str:
    """Return the title of the document as an opening, if `words` call the document by what it is (本办法)."""
    title = source.title
    own = PAPER.search(words)
    named = own is not None and own[1] in title and not title.startswith("第")
    return source.language.opening(source.called) if named else ""


def by_paper(source: Source, begin: int) -> str:
    """Return the title of a regulation as an opening, where the words at `begin` leave out what they are laid down for.

    因维修需要停止使用的，… and what follows a semicolon (…；商业街区间距为…) speak of what the regulation is about.
    """
    title = source.title
    joined = source.text[max(0, begin - 1) : begin] == "；"
    if _PAPER_TITLE.search(title) is None or not (joined or _UNSAID.match(source.text, begin)):
        return ""
    return source.language.opening(source.called)


def named_place(source: Source, unit: str) -> str:
    """Return the title of the document as an opening, if it begins with the name of a `unit` (江州市…)."""
    title = source.title
    return source.language.opening(source.called) if re.match(_NAMES_PLACE + unit, title) else ""


def named_by_title(source: Source) -> str:
    """Return the title of the document as an opening, if it names whose work is reported."""
    title = source.title
    named = _BODY.search(title) is not None and is_topic(title)
    return source.language.opening(source.called) if named else ""


def headed(source: Source, begin: int) -> str:
    """Name the short heading with which the paragraph begins (手动葫芦。适用于…), where what follows does not.

    What is said of it at once (一般每月召开1次) has it for its subject, else it stands before a comma.
    """
    sentence = source.sentence_at(begin)
    section = source.outline.sections[sentence.section] if sentence and sentence.section is not None else None
    if sentence is None or section is None or not section.heading or not _names_thing(source, section.title):
        return ""
    if not is_whole(source, section.number):
        return ""
    words = source.outline.words(begin, sentence.end)
    end = section.heading[-1][1]
    runs_in = end < sentence.start and "\n" not in source.text[end : sentence.start]
    told = any(section.title[at : at + 2] in words for at in range(len(section.title) - 1))
    untold = not told and FIELD.search(section.title) is None
    vague = subjectless(source, words) or _ONE_OF_A_KIND.match(words) is not None
    needed = (runs_in and (vague or untold)) or (untold and _bare_subject(words))
    needed = needed and section.title not in words
    needed = needed and _NAMED.match(words) is None
    if needed and runs_in and _SAID_OF_IT.match(words):
        return section.title  # 安全例会。一般每月召开1次: the heading is the subject
    return source.language.opening(section.title) if needed else ""


def _bare_subject(words: str) -> bool:
    """Tell whether figures are told of a bare noun or of each of something (站长1名, 每班不少于3人)."""
    if _EACH.match(words):
        return True
    if _CALLED.match(words):
        return False  # 条例共8章: which one, the paragraph says
    first, *rest = tagged(words[:_OPENING])
    return first.tag == "n" and first.end <= _SHORT_NOUN and (not rest or rest[0].tag[:1] in ("m", "x", "d", "p"))


def _names_thing(source: Source, title: str) -> bool:
    short = 2 <= len(title) <= _LONGEST_NAME and "，" not in title and "是" not in title
    named = len(title) <= _LONGEST_TERM or _RULES.search(title) is not None
    return short and is_topic(title) and (named or not acts(source, title))
