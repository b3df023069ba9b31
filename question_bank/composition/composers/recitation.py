"""Recitation: whole lists and judgements from memory, with one scoring point for each piece."""

from __future__ import annotations

import re
from collections.abc import Iterator

from question_bank.composition.composers.multiple_choice import heading_spans
from question_bank.composition.draft import Draft, Spans
from question_bank.composition.framing.phrasing import counted, length_said, quoted, unquoted
from question_bank.composition.naming.point_names import shared_noun
from question_bank.composition.readings.judgements import judgements
from question_bank.composition.readings.points import Points, point_lists
from question_bank.composition.readings.predications import plays_part, tells_meaning, tells_worth
from question_bank.composition.readings.views import turned_roles, view_of
from question_bank.composition.source import Source
from question_bank.model import Formulation, FormulationKind, QuestionKind

_LEAST, _MOST = 10, 60
_LONGEST_SUBJECT = 12
_SO_MANY = re.compile("(?P<count>[两三四五六七八九十])(?P<measure>[对个项条种点])(?:方面的?)?[\u4e00-\u9fff]{2,4}$")
"""How the name of a list ends that counts its points: 正确处理三对关系."""
_TELLING = "说讲写答"
_LONGEST_NAME = 4
_DATED = re.compile("（[^（）]*\\d[^（）]*月[^（）]*）$")
"""集中治理阶段（2024年10月至12月）: when it is belongs to it."""
_NOTE = re.compile("（[^（）]{4,}）$")

_OFFICE = re.compile("(?:责任|管理|负责)人$|(?:部门|机构|机关)$")
"""What somebody or a body is charged with: 消防安全责任人, 监督机构."""
_KIND = re.compile("则?是(?:为|用于|用来|由|按|以|在|从|将|把|对|因)(?![^。]*(?:最|首|唯一|重要|关键))[^。]*的")
"""A predicate that tells what kind of thing its subject is."""


def compose_recitations(source: Source) -> Iterator[Draft]:
    """Yield every recitation of 10 to 60 characters, marks aside."""
    for points in source.once(point_lists):
        titles = tuple(point.title for point in points.points)
        yield from _draft(
            source,
            points.formulation,
            _asked_list(source, points),
            titles,
            points.spans,
        )
    for formulation in source.formulations:
        if formulation.kind is FormulationKind.SHARED_SUBJECT:
            yield from _shared(source, formulation)
        elif formulation.kind is FormulationKind.PARALLEL_ROLES:
            yield from _roles(source, formulation)
    for judgement in source.once(judgements):
        yield from _judgement(source, judgement.formulation, judgement.subject, judgement.before, judgement.end)


def _asked_list(source: Source, points: Points) -> str:
    """Return the stem that asks for a list: of steps the steps by name, of points that are argued for the heads."""
    argued = _argued(source, points)
    called = points.called(source.language, heads=argued)
    which = _SO_MANY.search(points.topic) if argued and source.language.has("points.recite_which") else None
    if which is not None and not points.stepped:
        return source.language.put("points.recite_which", **called | which.groupdict())
    if not points.stepped or not source.language.has("points.recite_steps"):
        return source.language.put("points.recite", **called)
    titles = [point.title for point in points.points]
    staged = all("阶段" in title for title in titles)
    if points.topic.endswith("步骤") and not staged:
        return source.language.put("points.recite_named_steps", **called)
    noun = "阶段" if staged else "步骤"
    dated = "及起止时间" if all(map(_DATED.search, titles)) else ""
    return source.language.put("points.recite_steps", noun=noun + dated, **called)


def _argued(source: Source, points: Points) -> bool:
    """Tell whether a point has a text of its own, so that only its head is asked."""
    for point in points.points:
        heading = source.section_with(point.spans[-1][0])
        first, last = point.spans[-1]
        below = source.area_of(heading.number) if heading is not None else ()
        if any(source.text[max(begin, last) : end].strip("。；\n ") for begin, end in below if end > first):
            return True
    return False


def _shared(source: Source, formulation: Formulation) -> Iterator[Draft]:
    count = counted(len(formulation.items))
    noun = shared_noun(source, formulation)
    stem = (
        f"请默写{formulation.subject}的{count}点{noun}。"
        if noun
        else f"请默写材料对{quoted(formulation.subject)}的{count}点论断。"
    )
    # What stands in brackets at the end is a note, no part of what is said.
    points = tuple("是" + _NOTE.sub("", item.right.text) for item in formulation.items)
    yield from _draft(source, formulation, stem, points, heading_spans(source, formulation))


def _roles(source: Source, formulation: Formulation) -> Iterator[Draft]:
    """Ask for the run of role clauses; each with its functions is one scoring point."""
    names: list[str] = []
    points: list[str] = []
    for item in formulation.items:
        if item.left is None:
            return
        names.append(item.left.text)
        end = item.extra[0].end if item.extra else item.right.end
        points.append(source.text[item.left.start : end])
    both = all(item.extra for item in formulation.items)
    joined = any(sign in name for name in names for sign in "和与及、")  # 机关和干部与支部 would be read as three
    acts = any(len(name) > _LONGEST_NAME and source.acts(name) for name in names)
    if joined or acts or names[0][0] in _TELLING:
        # 说明问题与回答问题的语句 would be read as one, and 说明说清 as what to do
        names = [quoted(name) for name in names]
    listed = "、".join(names[:-1]) + ("和" if any("与" in name for name in names) else "与") + names[-1]
    stem = f"请默写材料中说明{listed}各自定位和作用的语句。" if both else _asked(formulation, names, listed)
    stem = view_of(source, formulation) + stem if turned_roles(formulation) else stem
    yield from _draft(source, formulation, stem, tuple(points), formulation.spans)


def _asked(formulation: Formulation, names: list[str], listed: str) -> str:
    """Return the stem that says in what regard each is told of: other sentences may speak of it in another."""
    predicates = [item.right.text for item in formulation.items]
    subjects = [item.left.text for item in formulation.items if item.left is not None]
    if len(names) == 2 and subjects[0] in predicates[1] and subjects[1] in predicates[0]:
        return f"请默写材料对{listed}相互关系的表述。"
    if all(map(plays_part, predicates)):
        return f"请默写材料对{listed}各自定位的表述。"
    if all(map(_OFFICE.search, predicates)):
        return f"请默写材料对{listed}各自职责定位的表述。"
    return f"请默写材料中说明{listed}各是什么的原句。"


def _judgement(source: Source, formulation: Formulation, subject: str, before: str, end: int) -> Iterator[Draft]:
    if source.judged.get(subject, 0) != 1 or len(subject) > _LONGEST_SUBJECT:
        return
    start = end - len(before) - len(formulation.items[0].right.text)
    words = source.text[start:end]
    # 周转库存是为…而建立的库存: what names its own kind is set apart from others of it, and not judged.
    kind = subject.strip("“”")[-2:]
    defined = len(subject) > len(kind) and words.endswith(kind) and _KIND.match(words, len(subject)) is not None
    said = words[len(subject) :]
    defined = defined or (tells_meaning(subject, said) and not tells_worth(subject, said))
    noun = "的界定" if defined else "作出的判断"
    stem = f"请默写材料对{quoted(unquoted(subject))}{noun}。"
    yield from _draft(source, formulation, stem, (words,), ((start, end),))


def _draft(
    source: Source, formulation: Formulation, stem: str, points: tuple[str, ...], spans: Spans
) -> Iterator[Draft]:
    scale = source.language.scale
    if not _LEAST * scale <= length_said(points) <= _MOST * scale or len(set(points)) != len(points):
        return
    yield Draft(
        kind=QuestionKind.RECITATION,
        formulation=formulation,
        stem=source.language.stopped(stem),
        key=points,
        fact=(stem,),
        spans=spans,
    )
