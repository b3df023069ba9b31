"""Who is spoken of without a name, and who is told all the same by his post."""

from __future__ import annotations

import re

from question_bank.lexicon.cues import Cue
from question_bank.model import Outline

SOMEBODY = Cue(r"某(?!种|个|些|项|一|[部军师团旅连营](?!门)|支队|纵队|兵团)|[王李张刘陈赵杨黄周吴]某")
"""Somebody whose name is withheld."""
_BY_POST = re.compile(
    "(?:(?<=[站队所局院校厂场库区县乡镇村社处科股组部委会司行店中心支队港矿])(?:原|时任)?|(?:原|时任)[^，。；某]{0,6}?)"
    "(?:[站队所局院校厂场处科股组部社村镇乡县]长|(?:工程)?主管|总?经理|主任|书记|会计|出纳|科员|[^，。；]{1,3}员)(?!某)[\u4e00-\u9fff]某(?![\u4e00-\u9fff]?某)"
)
"""石桥水库原库长郑某: who is told by his post is somebody, though his name is withheld."""


def of_nobody(outline: Outline) -> frozenset[int]:
    """Return where the sentences begin that speak of somebody without a name."""
    texts = ((each.start, outline.words(each.start, each.end)) for each in outline.sentences)
    return frozenset(
        start for start, words in texts if "某" in words and SOMEBODY.search(_BY_POST.sub("", words)) is not None
    )
