"""Puts the term before words of its meaning, with a verb for the colon between them, and no rule behind it.

| stem | in the source | becomes |
| 指洪峰时的水量，分为＿＿＿＿和＿＿＿＿ | 洪量：指洪峰时… | 洪量是指洪峰时的水量，分为＿＿＿＿和＿＿＿＿ |
| 材料指出，指经测流、＿＿＿＿的断面 | 基准断面：指经测流、… | 基准断面是指经测流、＿＿＿＿的断面 |
| 水位：指水面相对于＿＿＿＿的高程 | the same | 水位是指水面相对于＿＿＿＿的高程 |
| 指导员每＿＿＿＿巡查一次 | 分工：指导员每周… | stays: that is another word |
"""

from __future__ import annotations

import re
from dataclasses import replace

from question_bank.composition.draft import Draft
from question_bank.composition.framing.frames import frame_of
from question_bank.composition.framing.language import Language
from question_bank.composition.framing.stems import STATED, bare
from question_bank.composition.source import Source
from question_bank.lexicon.meaning_words import POINTS_OUT
from question_bank.model import Part

_MUST = "(?:必须|应当|不得|严禁)"
_RULE = re.compile(f"(?<=[\u4e00-\u9fff]{{6}})，[^，。；的]{{0,12}}{_MUST}(?:(?!的[^，。；的]{{2,6}}$)[^，。；])*$")
"""A rule behind a meaning: not one that is a part of it (…，应当定期检查的设备)."""
_WHATEVER = re.compile("^凡|，(?:不论|无论|不管)")
"""不可逆者不动，是指凡损坏后不能恢复的，都不得移动: the rule is what is meant."""
_MEANT = re.compile(f"是?{POINTS_OUT}")
"""How the meaning of a term begins."""
_LABELLED = re.compile(f"(?P<term>[^，。；：、＿（）]{{2,16}})：(?={_MEANT.pattern})")
"""水位：指…: a stem that begins with the term and a colon."""
_TERM = re.compile("(?:^|[。；\n●·•\\s])(?P<term>[^，。；：、（）“”●·•\\s]{2,16})：$")
"""The term before a colon at the end of what stands before a stem."""
_CALLED = re.compile("[，的]?(?:被|就|也)?[称叫]之?[为做作]?")
_SO_MANY = re.compile("[两二三四五六七八九十](?!次|十|分之)")
_PARTED = re.compile("[、，和]|以及")
_SORT = re.compile("的[^，。；、]{2,8}$")


def recited_as(language: Language, term: str, meaning: str) -> str:
    """Return the template by which `meaning` is recited: what a term counts (三单) is listed, and not defined."""
    listed = len(_PARTED.findall(meaning)) > 1 and _SO_MANY.match(term) is not None and _SORT.search(meaning) is None
    counted = "definition.recite_counted"
    return counted if listed and language.has(counted) else "definition.recite"


def claimed(source: Source, term: Part, meaning: Part, joint: str, said: str = "") -> str:
    """Return the statement that `said` (the term itself) has the meaning: in the source's own order where it defines.

    `joint` are the words between a term and the meaning behind it, "" where they are none that define.
    """
    said = said or term.text
    if source.language.scale == 1 and term.end < meaning.start and "指" in joint:
        return f"{said}{joint}{meaning.text}"
    called = source.outline.words(meaning.end, term.start) if meaning.end < term.start else ""
    if source.language.scale == 1 and _CALLED.fullmatch(called):
        return f"{meaning.text}{called}{said}"
    return source.language.put("definition.claim_of_list", said=said, meaning=meaning.text)


def term_named(draft: Draft, source: Source) -> Draft:
    """Return `draft` with its stem told of the term whose meaning it is a part of."""
    if draft.formulation.kind not in STATED or source.language.scale > 1:
        return draft
    words = bare(draft.stem)
    if found := _LABELLED.match(words):
        return replace(draft, stem=_joined(found["term"], words[found.end() :]))
    frame = frame_of(draft, source) if _MEANT.match(words) else None
    named = _TERM.search(source.text[source.line_start(frame.start) : frame.start]) if frame else None
    return replace(draft, stem=_joined(named["term"], words)) if named else draft


def _joined(term: str, meaning: str) -> str:
    return f"{term}是{meaning.removeprefix('是')}"


_IN_WHICH_CASE = re.compile("，(?:任何一|凡|未|没有|不|如|若|一旦|有一)[^，]*$")
"""…分别签名，任何一方不签，产品不得入库: the case of a rule goes with the rule."""


def without_rule(meaning: Part) -> Part:
    """Return a meaning without what has to be done with such things, told behind it: …的档案，认定后必须进场修复.

    A meaning that is a rule itself stays whole.
    """
    rule = None if _WHATEVER.search(meaning.text) else _RULE.search(meaning.text)
    if rule is None or re.search(_MUST, meaning.text[: rule.start()]):
        return meaning
    told = _IN_WHICH_CASE.sub("", meaning.text[: rule.start()])
    return Part(told, meaning.start, meaning.start + len(told))
