"""The words by which a language shows a list, a definition, a figure and a quotation."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple


class Cues(NamedTuple):
    """What the finders look for.

    `opener`: words that may stand before a list, `strong` those that announce one, `examples` those that leave it open;
    `joint`: before its last member, `more`: words there that leave it open; `behind`: where a last member ends.
    `defines`: groups term, verb, what; `vague`: what is no term and no source. `says`: groups source, verb, words.
    `amount`: a figure with its unit; `bound`: words before it that make it a bound; `date`: one that begins a clause.
    """

    opener: re.Pattern[str]
    strong: re.Pattern[str]
    examples: re.Pattern[str]
    joint: re.Pattern[str]
    more: re.Pattern[str]
    behind: re.Pattern[str]
    defines: re.Pattern[str]
    vague: re.Pattern[str]
    says: re.Pattern[str]
    amount: re.Pattern[str]
    bound: re.Pattern[str]
    date: re.Pattern[str]


_NUMBER = r"(?:[$£€]\s?)?\d{1,3}(?:,\d{3})+(?:\.\d+)?|(?:[$£€]\s?)?\d+(?:\.\d+)?"
_UNIT = (
    r"(?:\s?%|\s?°C|-?\s?(?:per cent|percent|percentage points?|million|billion|thousand|metres?|meters?|km|"
    r"kilometres?|"
    r"mm|cm|"
    r"kg|kilograms?|grams?|litres?|liters?|tonnes?|tons?|hours?|minutes?|seconds?|days?|weeks?|months?|years?|people|"
    r"persons?|workers?|employees?|members?|fires?|deaths?|cases?|countries|schools?|volts?|dollars?|euros?|"
    r"pounds?|times)\b)"
)

_SAYING = (
    "states?|stated|says?|said|wrote|writes|declares?|declared|notes?|noted|argues?|argued|observes?|observed|requires?|"
    "required|provides?|warns?|warned|demanded|proclaimed|held|holds|emphasi[sz]ed|concluded"
)
_PRONOUNS = "he|she|it|they|this|that|these|those|we|you|which|who|one|some|many|people|everyone|there"
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_GENUS = (
    "that|which|who|whose|used|in which|where|by which|designed|for "
    r"\w+ing|of \w+ing"
)

ENGLISH = Cues(
    opener=re.compile(
        r"(?:\b(?:are|is|into|between|among|covers?|requires?|needs?|involves?|has|have|of|with|uses?|provides?|"
        r"by|from|"
        r"for|to)\s(?:the\sfollowing\s)?(?:the\s)?)"
    ),
    strong=re.compile(
        r"(?:\b(?:include|includes|including|namely|such\sas|consists?\sof|comprises?|contains?|for\sexample,?|"
        r"e\.g\.,?|"
        r"called)\s(?:the\s)?|:\s)"
    ),
    examples=re.compile(r"(?:such as|including|for example,?|e\.g\.,?|includes?)\s(?:the\s)?$"),
    joint=re.compile(r",?\s(?:and|or)\s"),
    more=re.compile(r"(?:other|others|so on|so forth|more|the like|etc)\b"),
    behind=re.compile(r"\s(?:that|which|who|whose|when|where|if|because|so that|in order to)\b|[.;:!?](?:\s|$)|,\s|$"),
    defines=re.compile(
        r"(?:(?:An?|The|In [^,]{3,40},)\s)?"
        r"(?P<term>(?!(?:This|That|It|There|These|Those|What|He|She|They|We|You)\b)[A-Za-z“\"][\w’'“”\" -]{1,48}?)\s"
        r"(?P<verb>is defined as|are defined as|means|refers to|is the term for|"
        rf"(?:is|are)(?=\s(?:an?|the|any)\s[^.]{{3,120}}?\s(?:{_GENUS})\b))\s(?P<what>[^.!?;]{{12,220}})"
    ),
    vague=re.compile(
        rf"(?:.*\b(?:{_PRONOUNS})|(?:{_PRONOUNS}|what|the (?:first|second|aim|problem|reason|idea|point|result))\b.*)",
        re.IGNORECASE,
    ),
    says=re.compile(
        r"(?P<source>(?:The\s)?[A-Z0-9][^“”\",;:]{1,80}?)\s"
        rf"(?P<verb>(?:also |clearly |famously |once |first )?(?:{_SAYING})(?:,|:)?(?: that)?)[,:]?\s"
        r"[“\"](?P<words>[^“”\"]{8,300})[”\"]"
    ),
    amount=re.compile(
        rf"(?<![\w.,$£€-])(?P<figure>(?:{_NUMBER}){_UNIT}{{1,2}}(?:\sper\s\w+)?|(?:[$£€]\s?)\d[\d,.]*\d|\d{{1,3}}(?:,\d{{3}})+(?:\s[a-z]+s\b)?)"
    ),
    bound=re.compile(
        r"(?:at least|at most|no (?:more|less|fewer) than|not (?:more than|less than|exceed(?:ing)?)|more than|"
        r"less than|"
        r"fewer than|over|under|above|below|up to|about|around|approximately|nearly|almost|some|within|"
        r"a (?:minimum|maximum) of)\s$"
    ),
    date=re.compile(
        rf"(?:In|By|Since|At the end of|As of|"
        rf"On)\s(?:(?:\d{{1,2}}\s)?(?:{_MONTHS})\s(?:\d{{1,2}},\s)?)?(?:1[5-9]|20)\d\d"
    ),
)
CUES: Mapping[str, Cues] = {"en": ENGLISH}
"""By the code of the language."""
