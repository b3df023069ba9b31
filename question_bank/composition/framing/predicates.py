"""Whether words in the middle of a sentence say what was done without saying by whom or of what."""

from __future__ import annotations

import re

from question_bank.composition.source import Source

DATED = re.compile(
    r"(?:截至|截止|自|从|至|到)?(?:\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?|同年(?:\d{1,2}月)?|\d{1,2}月(?:\d{1,2}日)?)"
    r"(?:年?[底末初]|[春夏秋冬](?:天|季)?(?![节运])|[以之]?[后前]|以来|起|前后|间)?，?"
)
_NAMED = re.compile("[^，]*的[^，的]{1,10}(?:为|是|达|占|有)")
"""防止返贫监测范围的收入标准为8300元 begins with a verb and names all the same what it is about."""
_BODY = re.compile("街道|社区|公司|集团|支部|党委|政府|学校|医院|单位|我|各|该|全[国省市县区镇乡村矿厂院校]")
_ALL_YEAR = re.compile("(?:全年|上半年|下半年)(?:共|累计|总共)?")
_IMPERSONAL = re.compile("允许|准许|禁止")
_COUNTING = re.compile("(?:先后|累计|总共|共(?!同|产|青|有)|已)")
DONE = re.compile(
    "(?:先后|再次|首次|又|已|并|共|被)*(?:荣?获|被|受到|入选|列入|评为|命名|更名|改称|改组|当选|停[建产工]|复[工产]|开工|竣工|投产|建成|通过|"
    "启动|总(?:投资|面积|产值|长|建筑面积)|年?产量|占地)"
)
"""Words with which a predicate begins, or a property of something named before."""


def acts(source: Source, words: str) -> bool:
    """Tell whether `words` begin with a verb, as the word lists or the segmenter know it."""
    return source.opens_with_verb(words) or source.acts(words)


def lacks_doer(words: str) -> bool:
    """Tell whether `words` begin, perhaps behind a date, with what was done and not with who or what did it."""
    dated = DATED.match(words)
    return dated is not None and DONE.match(words, dated.end()) is not None


def nobody_does(source: Source, words: str) -> bool:
    """Tell whether dated `words` report what was done and never by whom (2023年共举办招聘会9场)."""
    dated = DATED.match(words)
    if dated is None or words.startswith("到"):
        return False  # 到2027年，建成…: what is planned is planned by whoever the document speaks of
    rest = words[dated.end() :]
    whole = _ALL_YEAR.match(rest)
    rest = rest[whole.end() :] if whole else rest
    if _NAMED.match(rest) or _BODY.match(rest) or _IMPERSONAL.match(rest):
        return False
    return lacks_doer(words) or _COUNTING.match(rest) is not None or acts(source, rest)
