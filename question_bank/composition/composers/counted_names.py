"""Names that count their members (“四下基层”): all recited or answered, every other one filled in."""

from __future__ import annotations

import re
from collections.abc import Iterator

from question_bank.composition.draft import Draft
from question_bank.composition.framing.cloze import cloze
from question_bank.composition.framing.phrasing import length_said, quoted, topic_of
from question_bank.composition.framing.window import window
from question_bank.composition.naming.topics import name_over, topic_over
from question_bank.composition.source import Source
from question_bank.lexicon.together import TOGETHER
from question_bank.model import Formulation, FormulationKind, Part, QuestionKind

_LEAST, _RECITED, _MOST = 8, 60, 400
_LONGEST_BLANK = 12
_LONGEST_STATEMENT = 66
_RUN = 3
_PLAIN = re.compile(r"[二两三四五六七八九十\d]")
_OWNER = re.compile(
    "(?!要|应|必须|归纳|概括|总结|梳理|说到底|大体|大致|主要|[我你他她它]|人们|大家)([^，。；：]{2,14}?)"
    "(?:应当?|必须|须|需要?)?(?:主要|大体上?|大致|一般|共)?(?:具?有|分为|包括|[立定订]下了?)"
)
"""钱某立下三条店规: 钱某的三条店规; of people, or of 他, says nothing of whose they are."""
_HOLDER = re.compile(
    "(?!要|应|必须|归纳|概括|总结|梳理|我们)([^，。；：“”]{2,14}?)(?:应当?|必须|须|需要?)?(?:主要|共)?(?:具?有|包括|包含|分为|注明|写明|载明)([二两三四五六七八九十][^，。；：“”]{2,})"
)
"""一项完整的授权包括三个要素: 一项完整的授权的三个要素."""
_VAGUE = re.compile(
    r"(?:[二两三四五六七八九十]|\d)(?:个|项|条|大|种|类|层|级|点|方面|步)+的?(?:方面|内容|问题|要求|原则|任务|工作|部分|等次|类型|种类|阶段|步骤)?"
)


_ADVERB = re.compile("(?:(?:依次|分别|主要|具体|大致|大体)+(?:[是为有]|包括)?|进行)$")
"""最集中的三个问题依次是：…, 按四个环节进行：…: how they are told or done is no part of their name."""
_ASKED = re.compile("([^，。；：]{2,10}(?:时|应当?|须|需要?|必须|要)(?:[提递]?交|报送|提供|携带|准备|出示))")
"""申请时要交三样材料: 申请时要交的三样材料."""
_TURNED = re.compile(
    "(?P<count>[二两三四五六七八九十][种类项个样件条][\u4e00-\u9fff]{1,4}?)"
    "(?P<verb>(?:不能|不得|不予|不属于|应当|可以|必须|须有|视为|属于)[^，。；：]+)"
)
"""三种情况不能认定为工伤: 不能认定为工伤的三种情况."""
_TOGETHER = re.compile(f"{TOGETHER}$")
"""这三道工序环环相扣：…: a sentence that is told of them all, and no name of what each of them does."""
_NOTED = re.compile(
    "(?P<what>[^，。；：]{2,16}?)(?:要|应当?|必须|须|需要?)(?P<verb>注意|把握好?|抓[住好]|满足|符合|具备|遵循|坚持|做[到好]|处理好)"
    "(?P<things>[二两三四五六七八九十](?:个|项|条|点|种|类)[\u4e00-\u9fff]{0,4})"
)
"""选种要注意三个条件: 选种要注意的三个条件."""
_HAS = re.compile("([^，。；：]{2,24}?)(?:通常|一般|主要|大致|可以?){0,2}(?:分为|划分为|分成|经历|包括|包含)")
"""洗钱通常分为 (三个阶段): 洗钱的三个阶段."""
_TO_DO = re.compile(
    "(?:要|应当?|必须|须|都要|先)?(?P<verb>做[好到完]?|办好|完成|检查|记[住牢]|注意)"
    "(?P<things>[二两三四五六七八九十][件项个条步点][\u4e00-\u9fff]{0,4})"
)
"""What is to be done, as many things: 做好三件事."""
_WHEN = re.compile("[\u4e00-\u9fff]{1,10}?(?:之?[前后时]|的时候)")
"""The clause before it, if it only says when: 关门之前."""


def compose_counted_names(source: Source) -> Iterator[Draft]:
    """Yield what each counted name is good for."""
    for formulation in source.formulations:
        if formulation.kind is FormulationKind.GROUPS and formulation.aspect == "counted":
            yield from _whole(source, formulation)
            yield from _blanks(source, formulation)
        elif formulation.kind is FormulationKind.GROUPS and formulation.aspect == "kinds":
            yield from _whole(source, formulation)


def _whole(source: Source, formulation: Formulation) -> Iterator[Draft]:
    item = formulation.items[0]
    members = tuple(member.text for member in item.extra)
    length = length_said(members)
    if item.left is None or not _LEAST <= length <= _MOST:
        return
    before = source.outline.words(formulation.spans[0][0], item.left.start)
    if _VAGUE.fullmatch(item.left.text) and not _HAS.fullmatch(before):
        return
    recited = length <= _RECITED
    name, about = _called(source, formulation, item.left)
    if not name or _TOGETHER.search(item.left.text):
        return
    stem = about + source.language.stem("groups.recite" if recited else "groups.answer", name=name)
    yield Draft(
        kind=QuestionKind.RECITATION if recited else QuestionKind.SHORT_ANSWER,
        formulation=formulation,
        stem=stem,
        key=members,
        fact=(stem,),
        spans=formulation.spans,
    )


def _called(source: Source, formulation: Formulation, left: Part) -> tuple[str, str]:
    """Return how a stem calls the name, and the heading put before one that does not say of what it is."""
    words = _ADVERB.sub("", left.text.removesuffix("的").removesuffix("基础上"))
    if "“" in words:
        return (words if words.strip("“”") != words[1:-1] else quoted(words[1:-1])), ""
    if done := _done_when(source, formulation.spans[0][0], left.start, words):
        return quoted(done), ""
    if (holder := _HOLDER.fullmatch(words)) and not source.acts(holder[1]):
        return quoted(f"{holder[1]}的{holder[2]}"), ""
    if _PLAIN.match(words) is None and not source.acts(words) and not source.opens_with_verb(words):
        return quoted(words), ""
    before = source.outline.words(formulation.spans[0][0], left.start)
    if told := _told_before(before, words):
        return quoted(told), ""
    if turned := _TURNED.fullmatch(words):
        return quoted(f"{turned['verb']}的{turned['count']}"), ""
    topic = topic_of(topic_over(source, formulation.section))
    if topic.startswith(f"{words}，"):
        # 三个更加，就是…: a point that tells the list itself is no name of it, but what stands over the point.
        topic = topic_of(name_over(source, formulation.section))
        if not topic:
            return "", ""
    if not topic or words in topic:
        return (quoted(topic) if topic else ""), ""
    return quoted(words), source.language.put("stages.view", topic=quoted(topic))


def _told_before(before: str, words: str) -> str:
    """Return a name with whose it is or for what, by the words right before it; "" where they do not say so."""
    if noted := _NOTED.fullmatch(before + words):
        return f"{noted['what']}要{noted['verb']}的{noted['things']}"
    whose = _ASKED.fullmatch(before) or _HAS.fullmatch(before) or _OWNER.fullmatch(before)
    return f"{whose[1]}的{words}" if whose else ""


def _done_when(source: Source, start: int, name: int, words: str) -> str:
    """Return a name with when the things it counts are to be done, by the clause before: 关门之前要做好的三件事."""
    done = _TO_DO.fullmatch(source.outline.words(start, name) + words)
    before = source.clause_joined_to(start) if done else None
    if done is None or before is None:
        return ""
    when = source.outline.words(source.after_label(before.start), before.end)
    return f"{when}要{done['verb']}的{done['things']}" if _WHEN.fullmatch(when) else ""


def _blanks(source: Source, formulation: Formulation) -> Iterator[Draft]:
    item = formulation.items[0]
    hidden = [member for member in item.extra[1:] if len(member.text) <= _LONGEST_BLANK]
    hidden = hidden[::2] if len(hidden) > _RUN else hidden
    around = window(source, item.extra[0].start, item.extra[0].end, blank=0)
    if around is None or not hidden or item.left is None:
        return
    headed = source.section_with(item.left.start) is not None and item.left.end < around.start
    start = around.start if headed else min(around.start, item.left.start)
    # 泥不过夜、窑不离人，这“两不”是老规矩 and 争让道的17件 go on behind the last member.
    end = max(item.extra[-1].end, formulation.spans[-1][1])
    if headed and end - (begin := formulation.spans[-1][0]) <= _LONGEST_STATEMENT:
        start = min(start, begin)  # 遇险后，要做到：…: when all of it holds
    if end - start > _LONGEST_STATEMENT:
        return
    lead = source.language.material_on(_unmarked(item.left.text)) if headed else around.lead
    blanks = [(member.start, member.end) for member in hidden]
    span = (start, end)
    yield from cloze(source, formulation, span, blanks, (span,), lead=lead, longest=_LONGEST_BLANK)


def _unmarked(name: str) -> str:
    """Return a name that is all in quotation marks without them: a lead sets its own."""
    return name[1:-1] if name.startswith("“") and name.endswith("”") and name.count("“") == 1 else name
