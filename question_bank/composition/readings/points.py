"""Formulations read as numbered points under one heading."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from question_bank.composition.draft import Spans
from question_bank.composition.framing.announcements import lacking_named
from question_bank.composition.framing.language import Language
from question_bank.composition.framing.phrasing import counted, final_noun, point_noun, quoted, topic_of
from question_bank.composition.framing.predicates import acts
from question_bank.composition.naming.list_names import (
    IN_SHORT,
    STEPPED,
    asked_before,
    list_name,
    named_by_question,
    of_its_heading,
    so_many_of,
)
from question_bank.composition.naming.point_names import in_sequence
from question_bank.composition.naming.topics import POINTING_ON, is_topic, topic_over
from question_bank.composition.readings.lists_told import COUNT_AND_NOUN, called_by_count, counted_before, shared_end
from question_bank.composition.source import Source
from question_bank.model import Formulation, FormulationKind, Part
from question_bank.model.aspects import NAMES, STEPS

_ALIKE = (FormulationKind.TWO_PART_HEADING, FormulationKind.COPULA_HEADING)
_COUNTED = re.compile(
    r"^[二两三四五六七八九十]+[个大项条种类点]|[二两三四五六七八九十]+(?:[点条项个]|[点条项个种类对大][^，。的]{1,6})$|下列|以下|如下"
)
_CONTENT = "内容"
"""What points are called that demand nothing."""
_ORDERED_NOUNS = ("任务", "步骤", "程序", "环节", "阶段")
_DEMANDED = re.compile(r"^(?:[一二三四五六七八九十]+(?:要|须|应|必须)|首先|其次|再次|再者|最后)")
_SPOKEN = re.compile(
    rf"{_DEMANDED.pattern}|^(?:第[一二三四五六七八九十]+[，、：]|[一二三四五六七八九十]+是$|其[一二三四五六])"
)
_STEPS = re.compile(r"步骤|程序|流程|顺序|[后时前][^，。]{0,6}做到|(?i:\bsteps?\b)")
_PRONOUN = re.compile(r"^[它其这那他她此该]")
_LONGEST_TOPIC = 30
"""Characters of a subject that stand in a heading which is about it."""
_NAMELESS = re.compile(
    r"(?:重点|主要|着力|切实|具体|突出|扎实|全力|集中|下一步|今年|[要应]|需要?|抓好?|做好|推进|完成|存在|落实|开展|解决|的|方面|"
    r"[一二两三四五六七八九十]+[个项点条大件]|工作|任务|问题|举措|措施|要求|内容|事项|不足|短板|困难)+"
)
"""A list called by words that fit any list (重点抓好的工作): its heading says what it is of."""
_CHAPTERS = re.compile(r"第.+[编篇部章节课讲元]|[一二三四五六七八九十百]+[、.．]|\d{1,2}(?:\.\d{1,2})+")
"""Labels of parts of a document, which are no steps."""
_FORBIDDEN = re.compile("(?:禁止|严禁|不得有)的?(?:行为|情形)")
"""A list called by what is forbidden to anybody: the regulation says where."""
_UNNUMBERED = ("demands", "theses", "powers")
"""Points that no number, but their place and form make a list."""


@dataclass(frozen=True, slots=True)
class Point:
    """One point: its whole title, its place among its siblings from 1, the headings in which it stands."""

    title: str
    place: int
    spans: Spans


@dataclass(frozen=True, slots=True)
class Points:
    """All points under the heading `topic`; `noun` is what they are called, `firsts` their first halves or ().

    `spans` are the headings of all points, in document order. `numbered`: their printed numbers say their order.
    `paired`: the points are asked as pairs too. `counted`: somebody counts them aloud (第一，…), so they are a list.
    `ordinal`: “the second point” is worth asking (一要…二要…, steps); `ordered`: so is the whole order (tasks too, but
    not methods, duties, kinds or what is merely counted, which could stand in any order). `stepped`: they are called
    steps. `under` is the heading over a list that only its announcement names (重点抓好以下工作), or "".
    """

    formulation: Formulation
    topic: str
    noun: str
    points: tuple[Point, ...]
    firsts: tuple[str, ...]
    spans: Spans
    numbered: bool
    paired: bool
    counted: bool
    ordinal: bool
    ordered: bool
    stepped: bool
    under: str

    @property
    def place(self) -> str:
        """The end of the names of templates that ask for one point by its place."""
        return "_step" if self.stepped else self.demand

    @property
    def demand(self) -> str:
        """The end of the names of templates for demands, "" for other points."""
        return "_demand" if self.noun == "要求" else ""

    def called(self, language: Language, *, heads: bool = False) -> dict[str, str]:
        """Return how stems call the list: topic, count, and both together (“H”的四点要求, “要做到以下四点”的内容).

        `heads`: of what has a text of its own only the heads are asked (“H”的四个要点).
        """
        topic = quoted(self.topic)
        count = counted(len(self.points)) if language.scale == 1 else str(len(self.points))
        name = "points.named_counted" if self.stepped or _COUNTED.search(self.topic) else "points.named"
        noun = _CONTENT if self.noun and self.topic.endswith(self.noun) else self.noun
        if heads and name == "points.named" and noun == _CONTENT and language.has("points.named_heads"):
            name = "points.named_heads"
        # “应当载明的五项内容” has no 内容 of its own.
        told = name == "points.named_counted" and self.topic.endswith(_CONTENT)
        named = language.put(name, topic=topic, count=count, noun=noun) if language.has(name) and not told else topic
        return {"topic": topic, "count": count, "named": named, "under": self.under}


def point_lists(source: Source) -> tuple[Points, ...]:
    """Return the lists of points worth asking; where they share a subject their predicates are asked instead.

    Chapter titles are no points: a list counts when it is demanded, announced (…的主要任务, 四个能力, 做到以下四点：),
    or built alike.
    """
    shared = {each.section for each in source.formulations if each.kind is FormulationKind.SHARED_SUBJECT}
    alike = {each.section: each for each in source.formulations if each.kind in _ALIKE}
    found: list[Points] = []
    for formulation in source.formulations:
        if formulation.kind is not FormulationKind.ORDERED_POINTS:
            continue
        announced = _announcement(source, formulation)
        if IN_SHORT.fullmatch(topic_of(announced)):
            continue
        announced = announced or counted_before(source, formulation)
        if formulation.section in shared and not announced:
            continue
        topic = announced or formulation.subject
        if POINTING_ON.fullmatch(topic):
            topic = topic_over(source, formulation.section) or topic
        if formulation.aspect in _UNNUMBERED and topic.startswith("（"):
            # A date below the title is no topic, but a speech may be called by its title.
            topic = next((title for title in source.path(formulation.section)[::-1] if not title.startswith("（")), "")
        if not topic or _flawed(source, formulation) or (not announced and _divided(source, formulation, topic)):
            continue
        points = _read(source, formulation, topic, alike.get(formulation.section))
        named = source.language.announced.search(topic)
        if (
            announced
            or named
            or points.counted
            or shared_end(topic, formulation)
            or called_by_count(topic, formulation)
            or formulation.section in alike
            or formulation.aspect in _UNNUMBERED
        ):
            found.append(points)
    return tuple(found)


def _flawed(source: Source, formulation: Formulation) -> bool:
    """Tell whether the numbers of the points repeat or jump: a point may be missing."""
    headings = (source.section_with(item.right.start) for item in formulation.items)
    # What is called alike counts from one, however it is numbered.
    return formulation.aspect != NAMES and any(heading is not None and heading.flawed for heading in headings)


def _divided(source: Source, formulation: Formulation, topic: str) -> bool:
    """Tell whether a heading of steps has parts of the document below it (3.1 冒烟, 3.2 断线), and no steps."""
    if formulation.aspect == STEPS or not _STEPS.search(topic):
        return False
    headings = [source.section_with(item.right.start) for item in formulation.items]
    parts = [heading for heading in headings if heading is not None and not heading.point]
    if any(_CHAPTERS.fullmatch(heading.label.rstrip(" ：")) for heading in parts):
        return True
    told = source.throughout(_told_below)
    return any(heading.number in told for heading in parts)


def _told_below(source: Source) -> frozenset[int]:
    """Return the sections that have a line of text or a section below their heading."""
    lines = (each for each in source.outline.paragraphs if not each.heading and source.text[each.start - 1] == "\n")
    below = {line.section for line in lines if source.section_with(line.start) is None}
    return frozenset(each for each in below | {each.parent for each in source.outline.sections} if each is not None)


def _announcement(source: Source, formulation: Formulation) -> str:
    """Return the words with a colon right before the first point (发现火情后要做到以下四点：), or ""."""
    first = source.section_with(formulation.items[0].right.start)
    # Points with signs before them and no numbers are paragraphs, each from the beginning of its line.
    end = first.heading[0][0] if first else source.line_start(formulation.items[0].right.start)
    while end > 0 and source.text[end - 1].isspace():
        end -= 1
    if first is None and formulation.aspect in _UNNUMBERED and source.text[end - 1] != "：":
        return ""
    sentence = source.sentence_at(end - 1)
    if sentence is not None and sentence.end == end and source.text[end - 1] == "。":
        # 工作中还存在不少问题。一是…: whatever the heading is of, these are the problems; 纠纷有三个原因。一是….
        words = source.outline.words(source.after_label(sentence.start), end - 1)
        return lacking_named(words) or so_many_of(words, counted(len(formulation.items)))
    if sentence is None or sentence.end != end or source.text[end - 1] not in "：:":
        return ""
    words = source.outline.words(source.after_label(sentence.start), sentence.end - 1).strip()
    if own := of_its_heading(words, topic_over(source, formulation.section)):
        return own
    if _PRONOUN.match(words) or "的，" in words:
        return ""  # 情节严重的，予以调离: what is laid down, not what the points are
    if not 4 <= len(words) <= _LONGEST_TOPIC * source.language.scale or "_" in words:
        return ""
    if source.language.scale > 1:
        return words
    before = source.text[max(0, sentence.start - _LONGEST_TOPIC) : sentence.start].rstrip()
    if IN_SHORT.fullmatch(topic_of(words)):
        return asked_before(before) or words
    heading = topic_over(source, formulation.section)
    asked = named_by_question(words, before, heading)
    if asked is not None:
        return asked or words
    # What begins with a verb is perhaps the last point of another list, not what this list is of.
    point = not heading.endswith("为例") and acts(source, heading)
    return list_name(words, "" if point else heading)


def whole_title(source: Source, formulation: Formulation, position: int, right: Part) -> tuple[str, Spans, str]:
    """Return title, heading ranges and label of the heading at `position`, or the part itself outside headings."""
    heading = source.section_with(position)
    if heading is None:
        return right.text, formulation.spans, ""
    return heading.title, tuple(sorted(heading.heading)), heading.label


def _read(source: Source, formulation: Formulation, topic: str, alike: Formulation | None) -> Points:
    points: list[Point] = []
    labels: list[str] = []
    for place, item in enumerate(formulation.items, start=1):
        title, spans, label = whole_title(source, formulation, item.right.start, item.right)
        if formulation.aspect in (STEPS, NAMES):
            title, spans = item.right.text, formulation.spans[place - 1 : place]
        points.append(Point(title, place, spans))
        labels.append(label)
    steps = formulation.aspect == STEPS or bool(_STEPS.search(topic))
    spoken = all(_SPOKEN.match(label) for label in labels)
    ordinal = steps or (all(_DEMANDED.match(label) for label in labels) and bool(labels))
    ordinals = [item.ordinal for item in formulation.items]
    firsts = tuple(
        item.left.text
        for item in (alike.items if alike and alike.kind is FormulationKind.TWO_PART_HEADING else ())
        if item.left and item.left.end < item.right.start
    )
    return Points(
        formulation=formulation,
        topic=topic_of(topic),
        noun=_noun(source, formulation, topic, labels),
        points=tuple(points),
        firsts=firsts if len(firsts) == len(points) else (),
        spans=tuple(sorted({span for point in points for span in point.spans})),
        numbered=ordinals == list(range(1, len(ordinals) + 1)) and not in_sequence([point.title for point in points]),
        paired=alike is not None,
        counted=spoken or steps,
        ordinal=ordinal,
        ordered=ordinal or final_noun(topic).endswith(_ORDERED_NOUNS),
        under=_under(source, formulation, topic_of(topic)),
        stepped=source.language.has("points.nth_step") and STEPPED.search(topic_of(topic)) is not None,
    )


def _under(source: Source, formulation: Formulation, topic: str) -> str:
    """Return the heading over a list as an opening, where the list is called by words that are no heading."""
    heading = topic_of(topic_over(source, formulation.section))
    if _FORBIDDEN.fullmatch(topic) and source.regulation and is_topic(source.title):
        return source.language.put("points.under", topic=quoted(source.title))
    if not heading or not source.language.has("points.under"):
        return ""
    if topic.startswith("存在的") and _in_later_paragraph(source, formulation):
        heading = source.called  # a paragraph behind the last part of a review is of all of it
    own = topic == heading or any(topic in title for title in source.path(formulation.section))
    return (
        ""
        if own or not (_NAMELESS.fullmatch(topic) or COUNT_AND_NOUN.fullmatch(topic))
        else source.language.put("points.under", topic=quoted(heading))
    )


def _in_later_paragraph(source: Source, formulation: Formulation) -> bool:
    """Tell whether a paragraph stands between the heading of a list and the one that announces it."""
    if formulation.section is None:
        return False
    line = source.line_start(formulation.items[0].right.start)
    heading = max((end for _, end in source.outline.sections[formulation.section].heading if end <= line), default=line)
    return source.text[heading:line].strip() != ""


def _noun(source: Source, formulation: Formulation, topic: str, labels: Sequence[str]) -> str:
    if not source.language.has("points.named"):
        return ""
    return "要求" if formulation.aspect == "demands" else point_noun(topic, labels)
