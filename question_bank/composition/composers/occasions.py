"""When a paper was passed, how long a campaign lasts and at whom it is aimed, what was the first: filled in."""

from __future__ import annotations

import re
from collections.abc import Iterator

from question_bank.composition.draft import Draft
from question_bank.composition.framing.cloze import cloze
from question_bank.composition.framing.conclusions import rest_of_statement
from question_bank.composition.naming.topics import topic_over
from question_bank.composition.source import Source
from question_bank.model import BLANK, Formulation, FormulationKind, QuestionKind

_LONGEST_DAY, _LONGEST_WHO = 16, 24
_LONGEST = 66
_ORDER = re.compile(r"[令告]第?[\d一二三四五六七八九十百]+号$|〔\d{4}〕\d+号$")
"""An order by its number is no body: a paper is published with it."""
_BY = re.compile("(?P<who>[^，]{2,}?)(?P<verb>印发|通过|公布|发布|批准|修订|颁布)$")
_PREPOSED = re.compile("经(?![济营贸开管理])|[由以被报于在](?=.)|(?:根据|按照|依据|通过)")
"""How words begin that say already through whom (经职工代表大会…通过)."""
_BARE = re.compile("(?:这次|此次|本次|该)?(?:学习)?(?:教育|活动|行动|培训|轮训|整治|检查|排查|改革|试点|工程|计划)")


def compose_occasions(source: Source) -> Iterator[Draft]:
    """Yield a fill-in of each."""
    for formulation in source.formulations:
        if formulation.kind is FormulationKind.EVENT and formulation.aspect == "issued":
            yield from _issued(source, formulation)
        elif formulation.kind is FormulationKind.EVENT and formulation.aspect in ("lasted", "aimed", "first"):
            yield from _told(source, formulation)


def _issued(source: Source, formulation: Formulation) -> Iterator[Draft]:
    """Say of the paper by its name what the line below the title says: 《办法》于＿＿＿＿由县政府通过。"""
    title, what = formulation.subject, formulation.frame[1]
    name = title if title.startswith("《") else f"《{title}》"
    day = formulation.items[0].right.text
    by = _BY.fullmatch(what)
    valid = f"的{what}为{BLANK}" if what == "有效期" else ""
    said = f"自{BLANK}{what}" if what.startswith("起") else f"于{BLANK}{what}"
    through = "以" if by and _ORDER.search(by["who"]) else "由"
    through = "" if by and _PREPOSED.match(by["who"]) else through
    said = f"于{BLANK}{through}{by['who']}{by['verb']}" if by else said
    yield Draft(
        kind=QuestionKind.FILL_BLANK,
        formulation=formulation,
        stem=source.language.stopped(name + (valid or said)),
        key=(day,),
        fact=(title, what),
        spans=formulation.spans,
    )


def _told(source: Source, formulation: Formulation) -> Iterator[Draft]:
    ((start, told),) = formulation.spans
    rest = rest_of_statement(source, told)
    end = told + len(rest or "")
    if end - start > _LONGEST:
        return
    words = source.outline.words(start, end)
    lead = ""
    if formulation.aspect == "aimed" and _BARE.match(words):
        heading = source.title if len(source.title) <= _LONGEST_WHO else topic_over(source, formulation.section)
        lead = source.language.opening(heading) if heading else ""
        if not lead:
            return  # which campaign is said nowhere
    longest = _LONGEST_DAY if formulation.aspect == "lasted" else _LONGEST_WHO
    blanks = [(item.right.start, item.right.end) for item in formulation.items]
    yield from cloze(source, formulation, (start, end), blanks, ((start, end),), lead=lead, longest=longest)
