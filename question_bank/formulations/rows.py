"""Rows: clauses of one build that say of one thing after the other the same in different words.

| text | items (words between) |
| 全面从严治党，核心是加强领导，基础在全面，关键在严 | core: 核心 — 加强领导 (是) / 基础 — 全面 (在) / 关键 — 严 (在) |
| 根子在管人，钥匙在腿勤 | core: 根子 — 管人 (在) / 钥匙 — 腿勤 (在) |
| 治水的根本在疏，用水的关键在省 | alike: 治水的根本 — 疏 (在) / 用水的关键 — 省 (在) |
| 直接原因是擅自离岗，间接原因是值班制度未落实 | core: 直接原因 — 擅自离岗 (是) / 间接原因 — 值班制度未落实 (是) |
| 第一种形态，红红脸成为常态；第二种形态，轻处分成为大多数；第三种形态，重处分成为少数。 |
|   named: 第一种形态 — 红红脸成为常态 (，) / … |
| 绝密级不超过三十年，机密级不超过二十年，秘密级不超过十年 | alike: 绝密级 — 三十年 (不超过) / … |
| 甲发展注重的是解决动力问题；乙发展注重的是解决不平衡问题；… | alike: 甲发展 — 动力问题 (注重的是解决) / … |
| 第一级为自主保护级，第二级为系统审计级，第三级为安全标记级 | alike: 第一级 — 自主保护级 (为) / … |
| “听”就是耐心倾听，“劝”就是讲明道理，“帮”就是解决困难 | quoted: “听” — 耐心倾听 (就是) / … |
| 督，是查进度、查偏差；导，是教方法、给支持 | meant: 督 — 查进度、查偏差 (，是) / 导 — … |
| 特大事故，指造成30人以上死亡的事故；重大事故，指…；较大事故，指… | meant: 特大事故 — 造成30人以上死亡的事故 (指) / … |
| a）采购致力于备齐材料；b）排产致力于定下先后；… | alike: 采购 — 备齐材料 (致力于) / … |
| 走访重在问候，督查重在较真 | alike: 走访 — 问候 (重在) / 督查 — 较真 |
| 政治功能是核心，组织功能是基础 | none: those are roles |
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from question_bank.formulations.finder import formulation, part
from question_bank.formulations.passages import Passage, lead_in, passages
from question_bank.lexicon.cues import Cue
from question_bank.model.formulation import Formulation, FormulationKind, Item
from question_bank.model.outline import Outline

_CORE = (
    "核心|基础|关键|根本|要害|重点|难点|前提|目的|目标|动力|保证|保障|方向|主线|灵魂|途径|方法|手段|宗旨|路径|支撑|底线|本质|实质|内涵|出发点|落脚点|"
    "着力点|突破口|(?:直接|间接|根本|主要|主观|客观|内在|外在)原因|要义|总要求|工作方法|力量源泉|根本目的|标志|抓手|根子|源头|起点|终点|落点|钥匙|出路|希望|潜力|活力|生命力"
)
_AS_CORE = re.compile(rf"(?P<left>{_CORE})(?P<joint>就?在于|就?是|在)(?P<right>(?!此|这|那|否)[^，。；：？]{{1,24}})")
_AS_OWNED = re.compile(
    rf"(?P<left>(?![这那其它他她此])[^，。；：“”的在是]{{2,8}}的(?:{_CORE}))(?P<joint>就?在于|就?是|在)(?P<right>(?!此|这|那|否)[^，。；：？]{{1,16}})"
)
"""治水的根本在疏，用水的关键在省: each says of what it is the core."""
_AS_NAMED = re.compile(
    r"(?P<left>第[一二三四五六七八九](?!步)[种类级阶个层]?[^，。；：的]{0,6})(?P<joint>[，：])(?P<right>[^。；？]{4,60})[；。]?"
)
_CORE_CUE = Cue(f"(?:{_CORE})(?:就?在|就?是)")
_MEANT_CUE = re.compile("，是?指(?![示导出明])")
_NAMED_CUE = re.compile("第[二三][^，。；：]{0,8}[，：]")
_AS_MEANT = re.compile(
    r"(?P<left>[^，。；：、“”]{2,12})(?P<joint>，是?指)(?P<right>(?![示导出明])[^。；？]{6,70})[；。]?"
)
_JOINT = (
    r"不得?(?:超过|少于|低于|高于)|实行|注重|着重|重在|侧重|明确了?|体现了?|反映了?|适用于|用于|适合|表示|代表|象征|对应|属于|称为|叫做?|会使|保存|使用|"
    r"致力于|旨在|(?<![成生])长于|擅长|采用|处以?|(?<!\d)分别?为|突出|解决|面向|针对|(?<![作成认因行人以])(?<!(?<!\d)分)为(?!了|主|何)"
)
_AS_ALIKE = re.compile(rf"(?P<left>[^，。；：“”、]{{2,16}}?)(?P<joint>{_JOINT})(?P<right>[^，。；：]{{1,30}})")
_AS_QUOTED = re.compile(
    r"(?P<left>“[^“”，]{1,8}”)(?P<joint>就是指?|即|是指|指的是|是)(?P<right>(?!否|不)[^，。；：“”]{4,30})"
)
_AS_HALF = re.compile(r"(?P<left>[\u4e00-\u9fff])(?P<joint>，就?是)(?P<right>(?!否|不|因|指)[^。；？“”]{6,40})[；。]?")
"""督，是查进度、查偏差；导，是教方法、给支持: the two characters of a word, one by one."""
_HALF_CUE = re.compile("[。；：？\n][\u4e00-\u9fff]，就?是")
"""A sentence that begins with one character of a word."""
_HAS_JOINT = Cue(_JOINT)
_SHARED = re.compile("(?:的?是)?(?:解决|要|必须)?")
_POINTS_BACK = re.compile("^(?:[这那其该此他她它以把将由]|[^，]*(?:应当?|可以|必须|要|已|将)$)")
_FOUND_OUT = re.compile("^$|调查|经查|认定|查明")
_FEWEST = {"half": 2, "owned": 2, "core": 2, "named": 3, "alike": 2, "quoted": 3, "meant": 3}
_PAIR = 2
_OF_TWO = re.compile("适用于|用于|适合|属于|侧重|重在|注重|长于|擅长")
"""What two clauses of one build say is worth telling apart where they say what each is good for."""
_TELLS_APART = re.compile("侧重|重在|长于|擅长")
"""What sets things apart that are named in as many characters, alike or not: 走访重在问候，督查重在较真."""
_PATTERNS = {
    "half": _AS_HALF,
    "owned": _AS_OWNED,
    "core": _AS_CORE,
    "named": _AS_NAMED,
    "alike": _AS_ALIKE,
    "quoted": _AS_QUOTED,
    "meant": _AS_MEANT,
}
_TOLD_AS = {"half": "meant", "owned": "alike"}
"""Patterns whose rows are asked like those of another one."""
_DIFFERS = re.compile("(?:它们?|这|其|他们?|二者|两者)[^。；：]{0,20}(?:不同|有别|区别)[^。；：]{0,6}[：，]")
"""它与走访不同：走访重在问候，…: that they differ is told by what each is above all for."""
_LETTER = re.compile("[a-h][.．、)）] ?$")
_GRADES = "一二三四五六"
"""The signs by which grades are counted."""
_AMOUNT = re.compile(r"\d[^，]{1,6}$")
_LONGEST_FRAME = 30
_LONGEST_OWNER = 6


def find_rows(outline: Outline) -> Iterator[Formulation]:
    """Yield one formulation for each row of clauses, in one passage or in sentences that follow each other."""
    text = outline.text.text
    for passage in passages(outline):
        if len(passage.clauses) < _PAIR:
            continue
        if _CORE_CUE.search(text, passage.start, passage.end):
            yield from _rows(outline, passage, "core")
            yield from _rows(outline, passage, "owned")
        if _NAMED_CUE.search(text, passage.start, passage.end):
            yield from _named(outline, passage, "named")
        if _MEANT_CUE.search(text, passage.start, passage.end):
            yield from _named(outline, passage, "meant")
        if _HALF_CUE.search(text, max(0, passage.start - 1), passage.end):
            yield from _named(outline, passage, "half")
        if text.find("“", passage.start, passage.end) >= 0:
            yield from _rows(outline, passage, "quoted")
        if _HAS_JOINT.search(text, passage.start, passage.end):
            yield from _rows(outline, passage, "alike")


def _rows(outline: Outline, passage: Passage, aspect: str) -> Iterator[Formulation]:
    """Yield the runs of clauses that are each one of the row."""
    run: list[re.Match[str]] = []
    text = outline.text.text
    for clause in (*passage.clauses, None):
        match = None
        if clause is not None and not clause.tainted:
            start = lead_in(text, clause.start, clause.end)
            cue = aspect != "alike" or _HAS_JOINT.search(text, start, clause.end)
            match = _PATTERNS[aspect].fullmatch(text, start, clause.end) if cue else None
        if match and _POINTS_BACK.match(match["left"]):
            match = None
        if match and run and aspect == "alike" and match["joint"] != run[0]["joint"]:
            yield from _formulation(outline, passage, run, aspect)
            run = []
        if match:
            run.append(match)
            continue
        yield from _formulation(outline, passage, run, aspect)
        run = []


def _named(outline: Outline, passage: Passage, aspect: str) -> Iterator[Formulation]:
    """Yield 第一种形态，…；第二种形态，…: each sentence of the passage is one of the row."""
    text, pattern = outline.text.text, _PATTERNS[aspect]
    opened = [clause.start for clause in passage.clauses if text[clause.start - 1] in "；：。！？\n"]
    starts = [start for start in opened if pattern.match(text, start, passage.end)]
    if len(starts) < _FEWEST[aspect] or any(clause.tainted for clause in passage.clauses):
        return
    run = [
        match
        for start, end in zip(starts, (*starts[1:], passage.end), strict=True)
        if (match := pattern.fullmatch(text, start, end))
    ]
    if aspect == "half":
        word = "".join(one["left"] for one in run)
        if len(run) == len(starts) and word in text:
            yield from _formulation(outline, passage, run, aspect)
        return
    if aspect == "named" or _moulded([one["left"] for one in run]):
        yield from _formulation(outline, passage, run, aspect)


def _formulation(
    outline: Outline, passage: Passage, run: Sequence[re.Match[str]], aspect: str
) -> Iterator[Formulation]:
    if len(run) < _FEWEST[aspect]:
        return
    text = outline.text.text
    lefts, rights = [one["left"] for one in run], [one["right"] for one in run]
    if (
        len({*lefts}) < len(run)
        or len({*rights}) < len(run)
        or (aspect == "alike" and not (_moulded(lefts) or _graded(rights) or _set_apart(run)))
    ):
        return
    first = run[0].start()
    if all(name.endswith("原因") for name in lefts) and _FOUND_OUT.search(text, passage.start, first) is not None:
        return  # 经查，直接原因是…: of which accident stands before
    if aspect == "owned":
        if len({left.partition("的")[0] for left in lefts}) < len(run):
            return
    elif len(run) == _PAIR and aspect == "alike" and not _OF_TWO.match(run[0]["joint"]):
        return
    aspect = _TOLD_AS.get(aspect, aspect)
    more = _shared(run) if aspect == "alike" else 0
    items = [
        Item(
            part(outline, one.start("right") + more, one.end("right")), part(outline, *one.span("left")),
            extra=(part(outline, one.start("joint"), one.end("joint") + more),),
        )
        for one in run
    ]  # fmt: skip
    begin = passage.start if first - passage.start <= _LONGEST_FRAME else first
    sentence = max(
        (c.start for c in passage.clauses if c.start <= first and text[c.start - 1] in "。；！？\n"), default=begin
    )
    begin = first if _LETTER.search(text, begin, first) else max(begin, sentence)
    if _DIFFERS.fullmatch(text, begin, first):
        begin = first
    span = (begin, run[-1].end("right"))
    yield formulation(
        outline, FormulationKind.ROW, passage.section, items, [span], frame=(text[begin:first], ""), aspect=aspect
    )


def _moulded(lefts: Sequence[str]) -> bool:
    """Tell whether names are built alike: 绝密级, 机密级; 第一级, 第二级; 入新阶段, 行新理念; 小麦的成熟期, 玉米."""
    if all(_AMOUNT.search(name) for name in lefts):
        return True  # 高度2米至5米为一级，5米以上至15米为二级
    own, of, _ = lefts[0].partition("的")
    if of and not any("的" in name for name in lefts[1:]):
        return len(own) <= _LONGEST_OWNER and max(map(len, lefts[1:])) <= _LONGEST_OWNER
    if any("的" in name for name in lefts):
        return len({name[-3:] for name in lefts}) == 1 or len({name[:3] for name in lefts}) == 1
    middles = {name[2:4] for name in lefts}
    inside = len({len(name) for name in lefts}) == len(middles) == 1 and len(next(iter(middles))) > 1
    return inside or len({name[-1] for name in lefts}) == 1 or len({name[0] for name in lefts}) == 1


def _set_apart(run: Sequence[re.Match[str]]) -> bool:
    """Tell whether two things, named in as many characters, are told apart by what each is above all for.

    学习重在理解，理解重在应用 goes on from one to the next.
    """
    return (
        len(run) == _PAIR
        and _TELLS_APART.match(run[0]["joint"]) is not None
        and len(run[0]["left"]) == len(run[1]["left"])
        and run[0]["right"] != run[1]["left"]
    )


def _graded(rights: Sequence[str]) -> bool:
    """Tell whether what is said counts on from one to the next: 一级保护, 二级保护, 三级保护."""
    counts = [_GRADES.find(right[:1]) for right in rights]
    return counts == list(range(len(rights))) and len({right[1:] for right in rights}) == 1


def _shared(run: Sequence[re.Match[str]]) -> int:
    """Return how many characters behind the words between all have in common (注重的是解决)."""
    found = _SHARED.match(run[0]["right"])
    words = found[0] if found else ""
    return len(words) if all(one["right"].startswith(words) and one["right"] != words for one in run) else 0
