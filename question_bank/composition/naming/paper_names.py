"""Names in full a paper that the source calls in short, and leaves out the note that says how it is called.

| stem | before | becomes |
| 《办法》共列出12类书 | 印发《云河市图书馆管理办法》（以下简称《办法》） | 《云河市图书馆管理办法》共列出12类书 |
| 本办法由市文旅局负责解释 | | 《云河市图书馆管理办法》由市文旅局负责解释 |
| 就“云河市图书馆管理办法”，应当在本办法施行之日起… | | 应当在《云河市图书馆管理办法》施行之日起… |
| 市里印发《云河市图书馆管理办法》（以下简称《办法》） | | 市里印发《云河市图书馆管理办法》 |
| 第五条规定，… | title 《云河市图书馆管理办法》学习材料 | 《云河市图书馆管理办法》第五条规定，… |
"""

from __future__ import annotations

import re
from dataclasses import replace

from question_bank.composition.draft import Draft
from question_bank.composition.framing.owners import PAPER
from question_bank.composition.framing.stems import bare, lead_of
from question_bank.composition.source import Source
from question_bank.model import Outline

_CALLED = re.compile("（以下(?:统一?)?(?:简称|称)(?:为)?[^（）]{1,24}）")
SHORT = re.compile(
    "(?<!修订后的)《(条例|办法|意见|规定|通知|方案|准则|决定|决议|公报|纲要|规划|计划|建议|细则|章程|规则|规程|标准|宣言|公约|协定)》"
)
"""The kind of a paper alone, as its name."""
_NAMED = re.compile("《([^《》]{5,60})》")
_TITLED = re.compile("就“(?P<title>[^“”]{5,60})”，(?:材料的表述是：)?")
_EXPLAINED = re.compile(f"{PAPER.pattern}(?=由[^，。；]*负责解释)")
_NOTE = re.compile("（(?!试行|暂行|草案|修订|征求意见)[^（）]{2,10}）$")
"""What a title says of the print alone: 学习读本."""
_TRIAL = re.compile("（[^（）]{2,8}）$")
_STUDIED = re.compile(
    "[^《》]*《(?P<paper>[^《》]{2,60}?(?:法|条例|规定|办法|准则|规则|细则|章程|规程|通则|意见))(?:（[^（）]*）)?》"
    "[^《》]*(?:学习|解读|释义|问答|辅导|宣[传讲]|普法|培训|讲[义稿]|读本|提纲|导读|要点|材料)[^《》]*"
)
"""The title of what is written about one paper: 《…办法》学习材料."""
_ARTICLE = re.compile(
    "第[一二三四五六七八九十百零\\d]+条(?:第[一二三四五六七八九十]+款)?(?=(?:还|也|又|进一步|明确|专门)*(?:规定|要求|列举|明确|指出|提出|对))"
)
"""An article with what it says, which is one of the paper that is studied."""


def papers_named(draft: Draft, source: Source) -> Draft:
    """Return `draft` with each paper in its stem called by its full name, where the source has one such name."""
    stem = _CALLED.sub("", draft.stem) if "（以下" in draft.stem else draft.stem
    stem = _itself(_explained(stem, source))
    if "》" in stem:
        stem = SHORT.sub(lambda found: f"《{_full(found[1], stem, source)}》", stem)
    if _ARTICLE.match(bare(stem)) and (studied := source.outline.once(_studied)):
        stem = f"{lead_of(stem)}《{studied}》{bare(stem)}"
    return draft if stem == draft.stem else replace(draft, stem=stem)


def _studied(outline: Outline) -> str:
    """Return the name of the one paper that the document is written about, "" where its title names none or is one."""
    found = _STUDIED.fullmatch(outline.sections[0].title) if outline.sections else None
    return found["paper"] if found and outline.sections[0].heading[0][0] == 0 else ""


def _explained(stem: str, source: Source) -> str:
    """Return `stem` with the title for 本办法 where it begins with who explains it, if the title is of such a paper."""
    own = _EXPLAINED.match(stem) if source.regulation else None
    title = _NOTE.sub("", source.title.strip("《》"))
    return f"《{title}》{stem[own.end() :]}" if own and _TRIAL.sub("", title).endswith(own[1]) else stem


def _itself(stem: str) -> str:
    """Return `stem` with the paper that calls itself 本办法 named there, where the words before the stem named it."""
    lead = _TITLED.match(stem)
    own = PAPER.search(stem, lead.end()) if lead else None
    if lead is None or own is None or not _TRIAL.sub("", lead["title"]).endswith(own[1]):
        return stem
    title = _NOTE.sub("", lead["title"]).strip("《》").replace("‘", "“").replace("’", "”")
    name = f"《{title}》"
    return PAPER.sub(name, stem[lead.end() :], 1)


def _full(short: str, stem: str, source: Source) -> str:
    """Return the only name in the source that ends in `short`, unless the stem has it already; else `short` itself."""
    names = [each for each in source.throughout(_papers) if _TRIAL.sub("", each).endswith(short)]
    return names[0] if len(names) == 1 and names[0] not in stem else short


def _papers(source: Source) -> tuple[str, ...]:
    """Return the names of papers in the source, each once, with its own title."""
    found = [*_NAMED.findall(source.text), source.title.strip("《》")]
    return tuple(dict.fromkeys(each for each in found if each))
