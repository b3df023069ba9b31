"""Of what a paragraph speaks, for its later sentences that call it by a bare noun (工程, 大坝) or not at all.

| paragraph | sentence | is told of |
| 红旗水库位于清溪上游。工程于1958年动工。 | 工程于1958年动工 | 红旗水库 |
| 受限空间作业必须先通风。氧含量应在19%以上。 | 氧含量应在19%以上 | 受限空间作业 |
| 考试由笔试和实操组成。随后评定等级：…。等级每年复核一次。 | 等级每年复核一次 | what the heading says: no more 考试 |
| (under 澜水大渠) 1969年动工。1974年4月28日全线通水。 | 1974年4月28日全线通水 | 澜水大渠 |
| 学校应当每月演练一次 (the first sentence) | | nothing: it speaks for itself |
"""

from __future__ import annotations

import re

from question_bank.composition.framing.phrasing import topic_of
from question_bank.composition.framing.predicates import DATED
from question_bank.composition.naming.topics import FIELD, is_topic, topic_over
from question_bank.composition.source import Source
from question_bank.lexicon.words import words as tagged
from question_bank.model import Sentence, Soundness

_SUBJECT = re.compile(
    "([\u4e00-\u9fff（）A-Za-z0-9]{3,12}?)(?:必须|应当|应(?![急用])|是指|是|为(?!了)|位于|坐落|地处|分为|包括|实行|由|始建于|的(?:目的|主要|基本|作用))"
)
_HOW = re.compile(
    "(?:一般|通常|原则上|统一|主要|分别|依法|不仅仅?|不但|不只|不光|一[边面]|一方面|[均都既也又还]|(?<![原规准法细守总通附])则)+$"
)
"""What stands between a subject and its verb: 支部书记一般由…兼任, 村委会既是…又是…."""
_NO_SUBJECT = re.compile(
    "[的之其该此这那和与及在按从对以把将于始者]|^(?:为|因|据|经|有|当|各|每|全|我|本|今|近|目|同|第)|^[一二三四五六七八九十]是|[上中里内]$"
)
_PART = re.compile(
    "(?:大坝|坝[顶体]|主坝|库区)(?![的、和])|(?:建设|施工|作业|演练|培训|活动|改造|运行|服役|执行|检测|使用|停用|维修)(?:期间|中断|过程中|结束|完成)|"
    "(?!建筑面积\\d[^，。；]*的)[\u4e00-\u9fff]{1,2}(?:含量|负责人|浓度|温度|压力|间距|高度|厚度|容量|总投资|面积|跨度|全长|主体)"
)
"""A part or a property of something, or a time of it."""
_PAPER = re.compile(
    "(?:条例|办法|规定|意见|方案|纲要|决定|通知|规划|准则|细则|规程|约法|许可证|执照|公约|章程)(?=有效期|的有效期|应|由|共|分|自|对|于|明确|规定|提出|指出|强调|要求|的)"
)
_PERMITS = ("证", "执照")
_TITLE = re.compile("《([^》]+)》")
_AT_LARGE = re.compile("[全各本我]|民国|中央|国家|世界|国际|国内|省[委级]|市[委级]|县[委级城]")
_AT_LARGE_IS = re.compile("是[^，。；]{1,8}之[本基要源魂道先重路举策]")
"""产业是强市之本 says it of all there is."""
_WHEN = re.compile("[^，]{2,12}(?:时|后|前|中)，|[\u4e00-\u9fff]{2}(?:元|[一二三四五六七八九十]{1,3})年")
_DOES = re.compile(
    "实行|实施|采用|采取|建立|设立|拥有|具有|位于|占地|增加|减少|提高|下降|完成|实现|推行|开展|组织|发生|成立|建成|竣工|开工|动工|投产|通车|接到|收到|要求|规定|"
    "中断|结束|停止|恢复|包括|分为|设置|配备|安装|通过|达到|超过|控制|保持"
)
_LICENCE = re.compile("(?:证书|证件|许可证)(?:的)?(?:有效期|期限|到期|遗失|丢失|应当|不得)")
_RECORD = re.compile("[^，。；的]{2,4}记录(?:的)?(?:保存|保管)")
_CONDITION = re.compile("[^，。；]{4,24}的，(?:应当|应|不得|必须|须|可以|可)")
_PERSONS = re.compile(
    "(?:人员|职工|员工|学员|党员|干部|单位|企业|公司|申请人|考生|驾驶员|司机|操作工|班长|教师|学生|用户|业主)$"
)
_LONGEST_TITLE = 16
_OPENING = 10
_BARE = 2
_JOINED = ("n", "vn", "nz", "ns", "nr", "nt", "u", "uj", "j", "x", "l", "b", "a", "k", "q", "ng", "s", "f", "eng")
_DATE_HEADING = re.compile(r"\d|时期|阶段|概况|简介|背景")


def told_of(source: Source, start: int) -> str:
    """Return the name of what the words at `start` speak of without naming it, "" where none is needed or known."""
    sentence = source.sentence_at(start)
    if sentence is None:
        return ""
    line = source.line_start(sentence.start)
    first = _first(source, line)
    later = first is not None and (first.start < sentence.start or start > sentence.clauses[0].end)
    words = source.text[start : sentence.end]
    if paper := _paper(source, line, start, words):
        return paper
    if not later or not speaks_of_another(source, words):
        return ""
    own = first is not None and not _named_between(source, first.end, sentence.start, words)
    name = _subject_of(source.text[source.after_label(first.start) : first.end]) if first and own else ""
    name = source.throughout(_shared_heads).get(first.start, name) if first else name
    if not name:
        heading = topic_of(topic_over(source, sentence.section))
        name = "" if FIELD.search(heading) or _DATE_HEADING.search(heading) or len(heading) > 12 else heading
    return "" if not name or name in words else name


def _named_between(source: Source, first: int, start: int, words: str) -> bool:
    """Tell whether a sentence between has named what `words` begin with: 考试由…。随后评定等级：…。等级每年复核."""
    dated = DATED.match(words)
    noun = words[dated.end() if dated else 0 :][:_BARE]
    return len(noun) == _BARE and noun in source.text[first:start]


def headed_by(source: Source, start: int) -> str:
    """Return the head right before the words at `start` where the next heads go on with the same subject, or "".

    1.直接供给。政府既是安排者又是生产者。2.合同外包。政府付费…: what is told of 政府, only the head sets apart.
    """
    sentence = source.sentence_at(start)
    if sentence is None or start != source.after_label(sentence.start):
        return ""
    head = source.throughout(_shared_heads).get(sentence.start, "")
    return head if head not in source.text[start : sentence.end] else ""


def _shared_heads(source: Source) -> dict[int, str]:
    """Return each head before a full stop by the start of its sentence, where another shares the subject of that."""
    behind: dict[tuple[int | None, str], list[tuple[int, str]]] = {}
    for section in source.outline.sections:
        end = section.heading[-1][1] if section.heading and section.label else -1
        if source.text[end : end + 1] != "。" or not is_topic(section.title) or len(section.title) > _LONGEST_TITLE:
            continue
        said = source.sentence_at(end + 1)
        if said is None or said.section != section.number or "\n" in source.text[end : said.start + 1]:
            continue
        first = tagged(source.text[said.start : said.start + _OPENING])[0]
        subject = source.text[said.start : said.start + first.end]
        named = first.tag == "n" and first.end >= _BARE and not _NO_SUBJECT.search(subject)
        if named and not _AT_LARGE.match(subject) and section.title.find(subject) <= 0:
            behind.setdefault((section.parent, subject), []).append((said.start, section.title))
    return dict(head for heads in behind.values() if len(heads) > 1 for head in heads)


def laid_down_for(source: Source, start: int) -> str:
    """Return for whom a later sentence of an article is laid down (离开岗位6个月以上的，应当…), or its licence.

    The article begins with whoever that is, or has named the licence in full.
    """
    sentence = source.sentence_at(start)
    if sentence is None or start != source.after_label(sentence.start):
        return ""
    line = source.line_start(sentence.start)
    words = source.text[start : sentence.end]
    if _LICENCE.match(words):
        named = [each for each in _TITLE.findall(source.text, line, start) if each.endswith("证")]
        return f"《{named[-1]}》" if named else ""
    first = _first(source, line)
    record = _RECORD.match(words)
    condition = _CONDITION.match(words) and tagged(words[:_OPENING])[0].tag == "v"
    if first is None or first.start >= sentence.start or not (record or condition):
        return ""
    name = _subject_of(source.text[source.after_label(first.start) : first.end])
    return name if (record or _PERSONS.search(name)) and name not in words else ""


def _first(source: Source, line: int) -> Sentence | None:
    """Return the first sentence of the paragraph at `line`; a heading that runs on into it is none."""
    found = source.sentence_at(source.after_label(line))
    titled = found is not None and found.soundness is Soundness.HEADING
    if found is not None and titled and found.end - found.start <= _LONGEST_TITLE:
        return source.sentence_at(found.end)
    return found


def _paper(source: Source, line: int, start: int, words: str) -> str:
    """Return the paper that the paragraph has named in full before and the words call by what it is (条例共8章)."""
    own = _PAPER.match(words)
    if own is None:
        return ""
    named = [each for each in _TITLE.findall(source.text, line, start) if own[0] in each]
    if named or not own[0].endswith(_PERMITS):
        return f"《{named[-1]}》" if named else ""
    longer = re.findall(
        f"(?:取得|领取|办理|申请|核发|颁发|持有|出示|核对|查验|的)?([\u4e00-\u9fff]{{2,8}}{own[0]})",
        source.text[line:start],
    )
    return longer[-1] if longer else ""


def unnamed(source: Source, start: int) -> bool:
    """Tell whether the words at `start` stand later in their paragraph and leave open of what they speak."""
    sentence = source.sentence_at(start)
    line = source.line_start(start)
    first = _first(source, line)
    later = sentence is not None and first is not None and first.start < sentence.start
    later = later or (sentence is not None and start > sentence.clauses[0].end)
    return later and sentence is not None and speaks_of_another(source, source.text[start : sentence.end])


def speaks_of_another(source: Source, words: str) -> bool:
    """Tell whether `words` begin with a bare noun or a part of something, perhaps behind a date."""
    dated = DATED.match(words)
    rest = words[dated.end() :] if dated else words
    if _PART.match(rest):
        return True
    if _AT_LARGE.match(rest) or _WHEN.match(rest):
        return False
    found = tagged(rest[:_OPENING])
    if not found or found[0].tag != "n" or found[0].end != _BARE or source.topical(rest[:_BARE]):
        return False
    if rest[_BARE] == "是" and _AT_LARGE_IS.match(rest, _BARE):
        return False
    joined = len(found) > 1 and (found[1].tag in _JOINED or rest[_BARE] in "、的和与及")
    verb = len(found) > 1 and found[1].tag == "v" and found[1].end - _BARE > 1
    return not joined and not (verb and _DOES.match(rest, _BARE) is None)


def _subject_of(words: str) -> str:
    found = _SUBJECT.match(words)
    name = _HOW.sub("", found[1]) if found else ""
    return "" if not name or _NO_SUBJECT.search(name) else name
