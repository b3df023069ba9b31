"""Glossaries: paragraphs below each other that each begin with a term and a colon.

| paragraphs | items |
| 闪点：液体挥发的蒸气能够闪燃的最低温度。 / 燃点：物质持续燃烧的最低温度。 | 闪点 — … / 燃点 — … |
| 水位：指水面的高程。 / 流量：指单位时间内流过的水量。 | 水位 — 水面的高程 (指) / 流量 — 单位时间内流过的水量 (指) |
| Smoke alarm: a device that warns of smoke. / Fire door: a door that resists fire. | Smoke alarm — … / Fire door — … |
| 时间：下午三点。 / 地点：会议室。 | none: a notice explains nothing |
| 案例一：一名学徒戴手套磨件，手套被卷入。 / 案例二：… | none: a number is no term |
| 学习：每月应当集中一次。 / 考勤：迟到必须说明。 | none: rules explain nothing either |
| 谁领用：凭工作证的员工。 / 领什么：手套和口罩。 | none: these are questions and answers |
| 每班：组长巡查两次。 / 汛期：专人值守。 | none: when something is done is no term |
| 问7：刑事案件呢？ / ⚠注意：手不要碰金属。 | none: nor is the number of a question, or a sign |
| 这几道工序环环相扣：裁料定尺寸。 / 老周说得好：“慢就是快。” | none: a sentence and a speaker are no terms |
| 二者可以这样理解：甲是目标，乙是手段。 | none: nor are words that announce it |
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from question_bank.formulations.finder import formulation, part
from question_bank.formulations.groups import is_list
from question_bank.formulations.meanings import meaning
from question_bank.formulations.no_meanings import asks, lays_down
from question_bank.lexicon.meaning_words import POINTS_OUT
from question_bank.lexicon.together import TOGETHER
from question_bank.model.formulation import Formulation, FormulationKind, Item
from question_bank.model.outline import Outline, Paragraph, Soundness

_ROW = {
    "zh": re.compile(r"(?P<term>[^，。；：！？…\d][^，。；：！？…]{1,15})：(?P<what>[^：]{6,160})"),
    "en": re.compile(r"(?P<term>[A-Za-z][^,.;:!?]{1,40})(?:: | [–—] )(?P<what>[^:]{12,300})"),
}
_NOTICE = re.compile(
    "(?:.*(?:总?指挥|组长|主任|书记|经理|负责人|成员|主编|校长|队长|联络员)|时间|地点|主题|议题|对象|人员|电话|地址|来源|作者|日期|附件|备注|说明|注|例|主持人?|记录人?|单位|编号|联系人?|要求|主讲人?|"
    "问|答|(?:典型|反面|正面|警示|事故)?(?:案例|事例|实例|例子|例|个案|场景|情景|情形|故事|问题|教训|镜头|插曲|片段|小贴士)[一二三四五六七八九十\\d]{1,2}(?:（[^（）]*）)?|第?[一二三四五六七八九十\\d]{1,2}[例则]|课时|目标|目的|重点|难点|参考答案|答案|解析|提示|注意|关键词|摘要|.*(?:有|分为|共)[二两三四五六七八九十\\d]+(?:个|种|类|项|条|点|方面)?|.*(?:如下|包括|包含|有|要|为|是|指出|强调|提出|认为|规定|例如|比如|即|说|做到))"
)
_ACTION = re.compile("[要应须按]|使用|分类|口诀|如何|怎样|为什么")
"""What a term does not hold: the words before the colon announce something."""
_NO_THING = re.compile(
    r"[^\u4e00-\u9fffA-Za-z“《].*|每.*|[问答例]题?[一二三四五六七八九十\d]{1,3}.*|[这那该][^，]*|"
    rf".*{TOGETHER}|.*(?:这样|如此|这么|应|可)(?:来)?(?:理解|概括|看待?|表述|归纳)|"
    ".*(?:[说讲问答写喊]|念叨|感慨|感叹)(?:得[\u4e00-\u9fff]{1,3}|过|了|道)|"
    "(?:平时|平日|日常|战时|日间|夜间|白天|晚上|上午|中午|下午|[早晚]高峰|(?:节假|工作|休息|双休)日|周[一二三四五六日末]|[春夏秋冬]季|[主前后]?汛期|[旱枯丰]水?期|雨季|旱季|"
    "[事班岗课会赛战汛灾训险节]?[前中后]|(?:作业|施工|检修|出车|行车|停车|上岗|入场|下班|开工|交接班)[前中后时])",
)
"""What begins with a sign or the number of a question, takes up what stands before, says itself how things belong
together, who speaks, or when or how often something is done: no thing is meant."""
_POINTS_OUT = re.compile(f"(?:是|即|系|就是)?{POINTS_OUT}(?:的是)?，?")
"""What is meant begins behind it: 水位：是指水面的高程."""
_FEWEST = 2


def find_glossaries(outline: Outline) -> Iterator[Formulation]:
    """Yield the rows of paragraphs of one section that each begin with a term and a colon."""
    whole = {one.start for one in outline.sentences if one.soundness is Soundness.WHOLE}
    row: list[tuple[Paragraph, re.Match[str]]] = []
    text = outline.text.text
    for paragraph in outline.paragraphs:
        match = None if paragraph.heading else _ROW[outline.language].match(text, paragraph.start, paragraph.end)
        if match and (
            _NOTICE.fullmatch(match["term"])
            or (outline.language == "zh" and _NO_THING.fullmatch(match["term"]))
            or _ACTION.search(match["term"])
            or (outline.language == "zh" and asks(match["term"]))
            or paragraph.start not in whole
            or "_" in match["what"]
            or (outline.language == "zh" and lays_down(match["what"].partition("。")[0]))
        ):
            match = None
        if row and (match is None or paragraph.section != row[-1][0].section):
            yield from _glossary(outline, row)
            row = []
        if match:
            row.append((paragraph, match))
    yield from _glossary(outline, row)


def _glossary(outline: Outline, row: list[tuple[Paragraph, re.Match[str]]]) -> Iterator[Formulation]:
    items: list[Item] = []
    for _, match in row:
        start, end = match.span("what")
        stop = re.search("。|[.;](?= |$)", outline.words(start, end))
        verb = _POINTS_OUT.match(match["what"]) if outline.language == "zh" else None
        said = (part(outline, start, start + verb.end()),) if verb else ()
        start += verb.end() if verb else 0
        span = meaning(outline, start, match.start("what") + stop.start() if stop else end)
        items.append(Item(part(outline, *span), part(outline, *match.span("term")), extra=said))
    terms = {item.left for item in items}
    if len(row) < _FEWEST or len({item.right.text for item in items}) < len(items) or len(terms) < len(items):
        return
    if min(len(item.right.text) for item in items) < 4 or all(is_list(item.right.text) for item in items):
        return
    section = row[0][0].section
    subject = outline.sections[section].title if section is not None else ""
    spans = [(item.left.start, item.right.end) for item in items if item.left is not None]
    yield formulation(outline, FormulationKind.DEFINITION, section, items, spans, subject=subject)
