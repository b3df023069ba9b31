"""Paragraphs that close a section: behind its last sub-heading, but told of the whole (在肯定成绩的同时，也要看到…).

| what stands before such a paragraph | it belongs to |
| 一、…（一）…（二）…, and 二、 behind it | 一、 |
| 一、…二、…三、…, and nothing behind it | the title |
| headings without numbers, and one more behind it | what they stand under |
| （一）…, and （二） behind it | （一）: it closes nothing but that |
| 三、存在的问题 | 三、 itself |
| （一）学…（二）思…（三）行…, and it begins 学、思、行是一个整体 (or 以上三个方面, 三条要求中) | their own |
| 首先是甲功能…最后是丙功能…, and it begins 推动三项功能落地 | their own |
| 近身律, 递减律, 回流律 without numbers, and it tells of all three | their own |
| 第五节 …, and 本章小结 in a line of its own | the chapter |
| 三、推进“三大工程” 1.强基工程 2.育苗工程, and it tells 强基是…，育苗是…, or begins “三大工程” | 三、 |
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from question_bank.outline.blocks import Block
from question_bank.outline.headings import Heading
from question_bank.outline.language import numeral
from question_bank.outline.tree import Node

_LACK = "(?:问题|不足|差距|困难|短板|薄弱|弱项|挑战|矛盾|制约|隐患|欠缺)"
_CLOSING = re.compile(
    "(?:(?:各位[^，。！：]{2,6}|同志们)[，！：])?(?:这些|上述|以上)?成绩的取得，?(?:离不开|得益于|归功于|是[^。]{2,30}的结果)|"
    "在?(?:充分)?(?:肯定|看到|总结)(?:上述|以上|这些)?成[绩效]的?(?:同时|基础上)|"
    "(?:同时|当然|但是?|与此同时|此外|在此基础上|对照[^，。]{2,20})?，?(?:我们|我[局县市区镇乡村校院]|公司|各级|大家)?(?:也|还|更)?(?:要|应当?|必须|需要?)?(?:清醒|深刻|充分)?地?"
    "(?:看到|认识到|意识到)|"
    f"(?:虽然|尽管)[^。！？\\n]*?(?:但|然而|不过|却|仍)[^。！？\\n]*?{_LACK}|"
    "(?:当前|目前|同时|但是?|不过|此外|总的来?看)?，?[^，。；\n]{0,14}(?:仍然?|还|也|依然|尚)(?:存在|有)(?:着|一些|不少|以下|许多|诸多|较多|一定)*"
    f"[^。！？\\n]{{0,12}}{_LACK}|"
    f"(?:当前|目前|主要|工作中)?存在的?(?:主要|突出|一些|困难和|以下)*{_LACK}(?:[和与、]{_LACK})*(?:主要)?[是有：:]|"
    "(?:上述|以上)(?:成绩|工作|问题|不足)|(?:这些|上述)(?:成绩|问题|不足)的(?:取得|存在)|(?:针对|对)(?:以上|上述|这些|存在的)(?:问题|不足)"
)
"""How the first sentence of a paragraph begins that looks back on all that was done."""
_NEXT = re.compile("(?:下一步|下一阶段|下阶段|今后)，")
"""What is to come, of the whole only behind a row of paragraphs."""
_OWN = re.compile(f"{_LACK}|存在|下一步|打算|展望|建议|对策")
"""Headings that such a paragraph stands under by rights."""
_REPORT = re.compile("总结|汇报|报告|述职|情况|回顾|成效|成绩|工作|通报|调研|评估|进展|做法")
_POINT = re.compile("一[是要]|其一|第一")
_ROW = 2
_LONG_ROW = 4
"""Points that are a paragraph each: after so many, one without a number is no second paragraph of the last."""
_LAST_WORDS = 2
_ADDRESS = re.compile(
    "(?:各位[^，。！：]{2,8}[、，])?同志们[，！：]|各位(?:代表|委员|领导|同仁|同事|同学|老师)[^，。！：]{0,6}[，！：]"
)
"""How the last words of a speech begin, which are told of the whole."""
_SPOKEN = re.compile("一[是要]|其一|第一(?![编篇部章节课讲条款])|首先|（一）")
"""Points of which each is one paragraph: what follows the last without a number is not told of it."""
_NUMBERED = ("1.", "（1）", "1）", "①")
"""Points that are paragraphs of a list if a colon announces them: 按照下列程序办理：1.…2.…3.…"""
_PARAGRAPHS = {"（一）": 3, **dict.fromkeys(_NUMBERED, 3)}
"""How many of them show that each is a paragraph, where fewer might be headings; else `_ROW`."""
_DIGITS = "一二三四五六七八九十"
_ALL = re.compile(
    f"(?:以上|上述|这)(?:[的]|我们)?(?P<count>[两{_DIGITS[1:]}])(?:[个项类种大]|方面|条)+|(?P<these>[{_DIGITS[1:]}])者|"
    f"(?P<among>[{_DIGITS[1:]}])[个项类种大条][^，。；]{{2,4}}?(?:之|当)?[中间]，|"
    f"(?P<joined>[{_DIGITS[1:]}])[个项类种大条对][^，。；]{{2,4}}?(?:各有侧重|相互|互为|互相|环环相扣|缺一不可|密不可分|是一个|既)|"
    f"(?:推动|促进|保证|确保|让|使)(?P<put>[{_DIGITS[1:]}])[个项类种大条对][^，。；]{{2,4}}?(?:落地|落实|落到实处|见效|到位)|"
    f"[^，。；]{{0,6}}?(?:可以)?用(?P<told>[{_DIGITS[1:]}])句话(?:来)?概括(?:以上|上述|起来)"
)
"""How a paragraph begins that speaks of as many things as were told under headings of their own."""
_TITLE = "title"
"""The style of headings without numbers."""
_IN_WORDS = "首先"
"""The style of points of which the last has no number (首先，其次，最后)."""
_SUMMARY = re.compile("(?:(?:本|全)[章讲课节])?(?:小 ?结|总 ?结|要 ?点|回 ?顾)")
"""The heading of what sums up a chapter, and no part of its last section."""
_NAME = re.compile("“[^”\n]{2,12}”")
"""A name with which a paragraph begins: that of the whole, where the heading above has it (四、推进“四大行动”)."""
_COUNTED = len("五项功能")
_LONGEST_TITLE = 14
_LEAST_NAMED = 3
"""Two may be named in a sentence of the second by chance."""


def closings(text: str, blocks: Sequence[Block], nodes: Sequence[Node]) -> dict[int, int | None]:
    """Return the blocks that close a section of more than one sub-heading, each with the node that it belongs to."""
    headings = [node.heading for node in nodes]
    opened = {heading.block for heading in headings if heading.start == blocks[heading.block].start}
    found: dict[int, int | None] = {}
    place = -1
    for number, block in enumerate(blocks):
        while place + 1 < len(headings) and headings[place + 1].block < number:
            place += 1
        if number in opened and (over := _sums_up(text, nodes, place + 1)) is not None:
            found[number] = nodes[over].parent
        if place < 0 or number in opened or block.heading or block.level:
            continue
        if (of_all := _row_summed_up(text, nodes, place, block)) is not None:
            found[number] = nodes[of_all].parent
            continue
        if (behind := _behind_row(text, blocks, nodes, place, number)) is not None:
            found[number] = nodes[behind].parent
        looks_back = _CLOSING.match(text, block.start, block.end) is not None
        if not looks_back and _NEXT.match(text, block.start, block.end) is None:
            continue
        last = place
        while last >= 0 and _is_point(headings[last], blocks):
            last -= 1
        if last >= 0 and _ends_row(text, nodes, last, number, row_only=not looks_back):
            owner = _owner(nodes, last)
            if owner != last and _REPORT.search(_titles(text, nodes, last)):
                found[number] = owner
    return found


def _sums_up(text: str, nodes: Sequence[Node], place: int) -> int | None:
    """Return the last section of the chapter that the heading at `place` sums up, if it stands under that."""
    if place >= len(nodes) or _SUMMARY.fullmatch(_title(text, nodes[place].heading)) is None:
        return None
    numbered = [each for each in _above(nodes, place)[1:] if nodes[each].heading.style == "第节"]
    return numbered[-1] if numbered and nodes[numbered[-1]].parent is not None else None


def _row_summed_up(text: str, nodes: Sequence[Node], place: int, block: Block) -> int | None:
    """Return the last heading of a row at `place` or above it, if the paragraph begins with all its members."""
    for last in _above(nodes, place):
        heading = nodes[last].heading
        if heading.style == _TITLE and _all_before_named(text, nodes, last, block):
            return last
        ordinal = _place_in_row(nodes, last) if heading.style == _IN_WORDS else heading.ordinal
        if not _ROW <= ordinal <= len(_DIGITS):
            continue
        counted = _ALL.match(text, block.start, block.end)
        if counted is not None and numeral(counted[counted.lastgroup or 0]) == ordinal:
            return last
        title, parent = _title(text, heading), nodes[last].parent
        above = "" if parent is None else _title(text, nodes[parent].heading)
        if counted is not None and counted.lastgroup == "put":
            at = counted.start("put")
            if text[at : at + _COUNTED] in above:
                return last
        name = _NAME.match(text, block.start, block.end)
        if name is not None and name.group() in above:
            return last
        if len(title) > _LONGEST_TITLE:
            continue
        words = text[block.start : block.end].partition("。")[0]
        if title[:2] in words and _names_all(_titles_of_row(text, nodes, last), words):
            return last
    return None


def _all_before_named(text: str, nodes: Sequence[Node], last: int, block: Block) -> bool:
    """Tell whether a paragraph names the last headings without numbers in its first sentence, as many as make a row."""
    words = text[block.start : block.end].partition("。")[0]
    parent, named = nodes[last].parent, 0
    for place in range(last, -1 if parent is None else parent, -1):
        if nodes[place].parent != parent or nodes[place].heading.style != _TITLE:
            continue
        title = _title(text, nodes[place].heading)
        if not 1 < len(title) <= _LONGEST_TITLE or title not in words:
            return False
        named += 1
        if named == _LEAST_NAMED:
            return True
    return False


def _titles_of_row(text: str, nodes: Sequence[Node], last: int) -> list[str]:
    """Return the titles of the row that `last` ends, that one first; none where the row is not whole."""
    heading, parent = nodes[last].heading, nodes[last].parent
    titles = [_title(text, heading)]
    # Children stand behind their parent, so that no row goes further back than that.
    for place in range(last - 1, -1 if parent is None else parent, -1):
        if len(titles) == heading.ordinal:
            break
        if nodes[place].parent == parent and nodes[place].heading.style == heading.style:
            titles.append(_title(text, nodes[place].heading))
    return titles if len(titles) == heading.ordinal else []


def _names_all(titles: Sequence[str], words: str) -> bool:
    """Tell whether a sentence names all of a row: its `titles` in the first clause, or their own parts anywhere.

    What all titles end with (港口提升行动, 创新策源行动) need not be said of each.
    """
    if len(titles) >= _ROW and all(title in words.partition("，")[0] for title in titles):
        return True
    from_behind = zip(*(reversed(title) for title in titles), strict=False)
    shared = sum(1 for _ in takewhile(lambda column: len(set(column)) == 1, from_behind))
    cores = [title[: len(title) - shared] for title in titles]
    return len(titles) >= _LEAST_NAMED and all(len(core) > 1 and core in words for core in cores)


def _title(text: str, heading: Heading) -> str:
    return text[heading.title_start : heading.end].rstrip("。：")


def _behind_row(text: str, blocks: Sequence[Block], nodes: Sequence[Node], place: int, block: int) -> int | None:
    """Return the heading beside which block number `block` stands: the last of a row, or the last part of a speech."""
    if block >= len(blocks) - _LAST_WORDS and place == len(nodes) - 1 and _ADDRESS.match(text, blocks[block].start):
        parts = [each for each in _above(nodes, place) if nodes[each].heading.ordinal]
        return parts[-1] if parts else None
    return _row_before(text, blocks, nodes, place, block)


def _row_before(text: str, blocks: Sequence[Block], nodes: Sequence[Node], place: int, block: int) -> int | None:
    """Return the last point of a row of paragraphs right before block number `block`, None where none stands there."""
    while place >= 0 and nodes[place].heading.start != blocks[nodes[place].heading.block].start:
        place -= 1
    last = nodes[place].heading if place >= 0 else None
    if last is None or last.block != block - 1 or last.ordinal < _PARAGRAPHS.get(last.style, _ROW):
        return None
    listed = last.style in _NUMBERED
    if not listed and (_SPOKEN.match(last.style) is None or not _run_in(last, blocks)):
        return None
    ordinal, before = last.ordinal, last.block
    for earlier in range(place - 1, -1, -1):
        heading = nodes[earlier].heading
        if heading.style == last.style and nodes[earlier].parent == nodes[place].parent:
            ordinal, before = ordinal - 1, before - 1
            whole = listed or _run_in(heading, blocks)
            if not whole or (heading.ordinal, heading.block) != (ordinal, before):
                return None
            if ordinal == 1:
                announced = text.endswith(("：", "：\n"), 0, blocks[before].start)
                return place if not listed or announced or last.ordinal >= _LONG_ROW else None
    return None


def _run_in(heading: Heading, blocks: Sequence[Block]) -> bool:
    """Tell whether the text of a heading goes on in its own paragraph."""
    return heading.full_end < blocks[heading.block].end


def _ends_row(text: str, nodes: Sequence[Node], last: int, block: int, *, row_only: bool) -> bool:
    """Tell whether block number `block` may stand behind a row of which heading `last` is the last."""
    heading = nodes[last].heading
    if _place_in_row(nodes, last) < _ROW or _OWN.search(text, heading.title_start, heading.end):
        return False
    line = text.find("\n", heading.start)
    run_in = heading.full_end < (line if line >= 0 else len(text))
    if not run_in:
        return not row_only and block > heading.block + 1  # not the first words under a heading in a line of its own
    return not row_only or block == heading.block + 1


def _place_in_row(nodes: Sequence[Node], last: int) -> int:
    """Return the number of heading `last`, or the how manyth it is of those like it where it has none."""
    heading, parent = nodes[last].heading, nodes[last].parent
    alike = (each for each in nodes[: last + 1] if each.parent == parent and each.heading.style == heading.style)
    return heading.ordinal or sum(1 for _ in alike)


def _owner(nodes: Sequence[Node], last: int) -> int | None:
    """Return the node that words behind the row of `last` belong to: the one above that the next heading follows."""
    above = _above(nodes, last)
    behind = next((place for place in range(last + 1, len(nodes)) if last not in _above(nodes, place)), None)
    if behind is None:
        numbered = [place for place in above if nodes[place].heading.ordinal]
        return numbered[-1] if numbered and numbered[-1] != last else nodes[last].parent
    if nodes[behind].parent == nodes[last].parent:
        goes_on = nodes[behind].heading.style == nodes[last].heading.style
        return last if goes_on and nodes[last].heading.ordinal else nodes[last].parent
    return next((place for place in above if nodes[place].parent == nodes[behind].parent), nodes[last].parent)


def _above(nodes: Sequence[Node], place: int) -> list[int]:
    """Return `place` and all nodes above it, the lowest first."""
    found = [place]
    while (parent := nodes[found[-1]].parent) is not None:
        found.append(parent)
    return found


def _titles(text: str, nodes: Sequence[Node], last: int) -> str:
    """Return the titles above node `last`, and that of the document."""
    headings = [nodes[place].heading for place in (0, *_above(nodes, last)[1:])]
    return "，".join(text[heading.title_start : heading.end] for heading in headings)


def _is_point(heading: Heading, blocks: Sequence[Block]) -> bool:
    return heading.start != blocks[heading.block].start or _POINT.match(heading.style) is not None
