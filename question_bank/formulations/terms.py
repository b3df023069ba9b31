"""Terms and what they mean, told in one sentence.

| text | term — meaning (words between) |
| 管理幅度是指一名管理者直接指挥的下属人数，一般以6人为宜。 | 管理幅度 — 一名管理者直接指挥的下属人数 (是指) |
| 本办法所称档案，是指机关直接形成的历史记录。 | 档案 — 机关直接形成的历史记录 (是指) |
| 所谓“三违”，就是违章指挥、违章作业、违反劳动纪律。 | “三违” — 违章指挥、违章作业、违反劳动纪律 (就是) |
| 所谓先诉抗辩权，又称检索抗辩权，是指保证人拒绝担责的权利。 | 先诉抗辩权 — 保证人拒绝担责的权利 (是指) |
| 凡在舱内进行的明火作业，都叫舱内动火。 | 舱内动火 — 在舱内进行的明火作业 (都叫) |
| 液体表面发生的汽化现象叫做蒸发。 | 蒸发 — 液体表面发生的汽化现象 (叫做) |
| 滴灌（heading）: 滴灌是利用滴头将水滴入土壤的方法。 | 滴灌 — 利用滴头将水滴入土壤的方法 (是) |
| 多余的水向下渗漏，这部分水称为重力水。 | 重力水 — 多余的水向下渗漏: not certain |
| 第一条 商业秘密是不为公众知悉，具有商业价值的信息。 | 商业秘密 — 不为公众知悉，具有商业价值的信息 (是) |
| 楼道会（named before）: 楼道会，就是由楼长召集的议事会。 | 楼道会 — 由楼长召集的议事会 (就是) |
| 大数法则是指，观察得越多，结果越接近概率。 | 大数法则 — 观察得越多，结果越接近概率 (是指) |
| 还有一个词叫“空转”，就是天天开会却没有人落实。 | 空转 — 天天开会却没有人落实 (就是) |
| 村里把长年不化的积雪称为“白帽”。 | “白帽” — 长年不化的积雪 (称为) |
| 不粘勺，这就叫合格 | none: what is judged so is no meaning of the word |
| 散射光是向各个方向反射出去的光，它… | 散射光 — 向各个方向反射出去的光 (是) |
| 狭义的合同，则专指当事人之间设立债权的协议。 | 狭义的合同 — 当事人之间设立债权的协议 (专指) |
| 质量，是客体的一组固有特性满足要求的程度。 | 质量 — 客体的一组固有特性满足要求的程度 (是) |
| 党课，是党员接受教育的重要形式。 | none: what it is worth |
| 这是指违章指挥 | none: 这 is no term |
| 变革阶段的任务是指明方向、形成新的行为方式 | none: the verb is 指明 |
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from question_bank.formulations.finder import formulation, part
from question_bank.formulations.meanings import meaning
from question_bank.formulations.names_given import what_is_called
from question_bank.formulations.no_meanings import asks, lays_down
from question_bank.formulations.passages import lead_in, sentences_with, spoilt
from question_bank.lexicon.cues import Cue
from question_bank.lexicon.meaning_words import MEANS, POINTS_OUT
from question_bank.lexicon.words import words
from question_bank.model.formulation import Formulation, FormulationKind, Item
from question_bank.model.outline import Outline, Sentence

_QUOTED_LEAST = 6
_TERM = r"(?![这那其它他她该此各或并且也又还仅只就可以的等上下前后])[^，。；：、（）]{1,20}?"
_JOINT = "(?<![原规准法细守总通附])则|(?<!然)而|[又也亦]|(?<![立随当])即|(?<![成造将])就"
"""What joins a definition to the one before (乙则是指…)."""
_MEANS = re.compile(
    rf"(?:(?:本[\u4e00-\u9fff]{{1,4}}?(?=所)|[前上本]款|前条|这里|(?:我们|人们|大家)?(?:一般|通常|平常|平时|日常|常)?)所(?:称|说|谓|讲)的?)?(?P<term>{_TERM})(?:（[^（）]{{1,30}}）)?[，：]?(?:{_JOINT})?(?P<verb>{MEANS}|[专特泛单](?:门|别)?{POINTS_OUT})"
    r"(?:[，：](?![（(①\d]))?(?P<what>[^。；：？]{6,140})"
)
_SO_CALLED = re.compile(
    rf"所谓的?(?P<term>[^，。；：、（）“”]{{0,8}}“[^“”]{{2,14}}”[^，。；：、（）“”]{{0,6}}|{_TERM})"
    r"(?:，?(?:又|也|亦)[称叫名][^，。；：]{2,16}|（[^（）]{2,20}）)?，?(?P<verb>(?:就|即|指的|也)?是(?:指|说)?|即|指)，?(?P<what>[^。；：？]{6,140})"
)
_NAMED = re.compile(
    r"(?:把|将)?(?P<what>[^，。；：“”（）]{6,60}?)，?(?P<verb>(?:通常|一般)?(?:(?<!名)[统合总并概泛简]?称为|[统合总概]称(?!为)|被称为|(?<!名)被?称作|叫做|叫作|称之为|[都均]叫(?![人好苦屈绝停])|[都均]称(?![赞职得重])为?)|(?<!以下)(?<!下)简称为?)(?P<term>“[^“”]{2,12}”|[^，。；：“”的、]{2,12}(?:的[^，。；：“”的、]{2,6}(?=[，。；]))?)"
)
_GENUS = re.compile(
    rf"(?P<term>{_TERM})(?:（[^（）]{{1,30}}）)?(?P<verb>就?是)(?=通过|利用|采用|运用|借助|将|把|由|在|对|以|为|按|根据|使|能)(?P<what>[^。；：？]{{10,120}}的[^，。；的]{{2,6}})(?=[。；])"
)
"""X是利用…的方法: a definition where X is the heading that it stands under."""
GENERA = (
    "事项|行为|活动|状态|现象|过程|制度|组织|机构|人员|方法|方式|形式|设施|设备|装置|物质|物品|单位|总称|能力|文件|工程|区域|反应|费用|资金|"
    "场所|作业|信息|数据|载体|系统"
)
"""Nouns that say what sort of thing a term is."""
_KIND_OF = re.compile(
    rf"(?P<term>{_TERM})(?P<verb>是)(?!否|非|因|由于|为了|指|[通利采运借]|将|把|由|在|对)(?P<what>[^。；：？]{{16,100}}的(?:{GENERA}))(?=[。；])"
)
"""X是…，…的事项: the first sentence of a section that says what sort of thing X is."""
_SET_OFF = re.compile(
    rf"(?P<term>{_TERM})，(?P<verb>是)(?!否|非|因|由于|为了|指|不)(?P<what>[^。；：？“”]{{8,100}}的(?:{GENERA}|程度|特性|总和|比[值例率]))(?=[。；])"
)
"""质量，是…满足要求的程度: a comma sets the term off from what it is."""
_PRAISES = re.compile(
    "(?:重要|基本|主要|有效|必要|最[\u4e00-\u9fff]{1,2}|关键|根本|直接|具体|生动)(?:的)?[\u4e00-\u9fff]{2}$"
)
"""党课，是党员受教育的重要形式: what something is worth and no meaning."""
_ALIAS = re.compile(
    r"(?P<term>[^，。；：、（）]{2,12}?)(?:又称|又叫|也称|亦称|也叫|或称)[^，。；：]{2,16}，(?P<verb>是指?|指)"
    r"(?P<what>[^。；：？]{10,120}的(?:[^，。；的]{2,6}|(?<=的)[^，。；的]))(?=[。；])"
)
"""X又称Y，是…的控制: what X is, its other name apart."""
_OF_ITS_SORT = re.compile(
    r"(?P<term>[\u4e00-\u9fff]{1,5}(?P<sort>[\u4e00-\u9fff]))(?P<verb>是)(?!否|非|因|由于|为了|指|不)(?P<what>[^，。；：？]{8,60}的(?P=sort))(?=[，。；])"
)
"""散射光是向各个方向反射出去的光: the last word of a term says of what sort it is, and the meaning ends in it."""
_COLON = re.compile(
    rf"(?P<term>{_TERM})(?P<verb>：)(?P<what>(?![一二三四]是|（)[^。；：？]{{14,120}}的[^，。；的]{{2,6}})(?=。)"
)
"""X：…的最低温度, where X is the heading that it stands under, and where nothing goes on behind a semicolon."""
_LISTED = re.compile(
    rf"(?P<term>{_TERM})(?P<verb>：)(?P<what>(?!（)[^。；：？]{{4,120}}的[^，。；的]{{2,6}})(?=[。；])"
)
"""The same, however short, among the terms that a heading announces."""
_TERMS = re.compile("术语|名词|概念|定义|释义|用语|词汇")
_QUOTED = re.compile(
    r"(?:[^。；：“”，]{0,10}(?:叫作?|叫做|名叫|称为?|就是|是|[常所][说讲]的?))?(?P<term>“[^“”，]{2,12}”)，(?P<verb>(?:也?就是|意思是|说的是|指的就?是)(?:说|指)?)"
    rf"(?P<what>(?![要这那我你他她它此说因为不]|[^，。；]{{0,6}}(?:例子|证明|体现|写照|缩影|结果|成果|关键|重点|原因|答案))[^。；：？]{{{_QUOTED_LEAST},120}})(?=[。；])"
)
"""“X”，就是…: what stands in quotation marks is named as a word (还有一个词叫“X”，就是…)."""
_JUST = re.compile(
    rf"(?:[^。；：，]{{2,14}}(?:定义|说法|解释|概括)：)?(?P<term>{_TERM})，(?P<verb>就是)(?=由|在|把|以|对|按|让|通过|利用|用)(?P<what>[^。；：？]{{12,120}})(?=[。；])"
)
"""X，就是由…的会议, where the heading or the words before have named X."""
_POINTED = re.compile(
    r"(?P<what>[^。；：“”（）]{10,80})，这(?:部分|种|类|一)?[^，。；]{0,10}?(?P<verb>称为|称作|叫做|叫作|叫)(?P<term>[^，。；：“”的、]{2,12})(?=[，。；])"
)
_CUE = Cue(
    "”，(?:也?就是|意思是|说的是|指的)|，就是[由在把以对按让通利用]|是(?:通过|利用|采用|运用|借助|将|把|由|在|对|以|为|按|根据|使|能)|，这[^，。；]{0,8}叫|"
    "又称|又叫|也称|亦称|也叫|或称|：[^。；：？\\n]{4,120}的[^，。；]{2,6}[。；]|是指|指的是|系指|[专特泛单](?:门|别)?指|所谓|所称|称为|称作|叫做|叫作|称之为|简称|[统总概]称|[都均][叫称]|"
    rf"是[^。；：？\n]{{16,100}}的(?:{GENERA})[。；]|"
    rf"，是[^。；：？\n]{{8,100}}的(?:{GENERA}|程度|特性|总和|比[值例率])[。；]|"
    "是[^，。；：？\n]{6,60}的[\u4e00-\u9fff][，。；]"
)
_NOTED = re.compile("【[^】]{2,4}】(?=所谓)")
_STATES = re.compile("[^，]是(?!否)[^，]")
"""What is called by a short name is a thing, and no statement of one."""
_OTHER_NAME = re.compile("[又也亦或俗别美誉尊史旧曾古昔]$")
"""What is called by another name (锦里古镇又称为“小江南”) is not defined by it."""
_ALSO = re.compile("(?<=[^，]{2})，?(?:又称|又叫|又名|也称|亦称|也叫|或称|或叫|俗称|别称|旧称|英文简称)")
"""建设性冲突又称功能正常的冲突，是指…: what is defined is known by its first name."""
_OURS = re.compile(
    "(?:我们|咱们?|这里|今[天日]|本[文章课]|平[时常]|通常|人们|大家)[^，。；]{0,6}?(?:所?[说讲谈称指])的(?=[^，]{2})"
)
"""我们厂里说的漆疮，是指…: the term stands behind who calls it so."""
_IS_PARTED = re.compile("(?:分为|分成|划分为|包括|如下)")
"""卤水分为三级：…: a clause that announces a list is no term."""
_SET_AGAINST = re.compile("[与同跟和](?:之|此|其|它|前者|后者)(?:相对|相反|相应|不同|相比|并列)")
_PARTED_BY = re.compile("[按照依从][^，。]{2,12}(?:来分|划分|区分|分类|来说|来看|而言)$")
"""按动力来分，称为“三换绞机”: how something is parted is not what its name means."""
_FORBIDS = re.compile("(?:[^，。；]{0,8}?)(?:不得|不准|不能|不可|不应|严禁|禁止|不以|不宜)")
_PLACED = re.compile("(?:发源|产|位|出生|始建|起源)于")
_POINTS_OUT = re.compile(POINTS_OUT)
"""医院感染：指住院病人…: what is meant begins behind it."""
_WORD = 2
_JUDGES = re.compile("[vad]")
"""What is called so is done or judged, and defines no word: 不粘勺，这就叫合格."""
_LONGEST_TERM = 10
_NEXT = 2
"""Characters between a heading and the sentence right behind it."""
_NEAR = 20
_ASKS = re.compile("什么(?:叫|是)|何谓|何为|含义|定义|内涵")


def find_terms(outline: Outline) -> Iterator[Formulation]:
    """Yield one formulation for each sentence that defines a term."""
    text = outline.text.text
    for sentence in sentences_with(outline, _CUE):
        if not sentence.clauses:
            continue
        start = lead_in(text, _first(outline, sentence), sentence.clauses[0].end)
        noted = _NOTED.match(text, start)
        start = noted.end() if noted else start
        for pattern in (
            _SO_CALLED,
            _POINTED,
            _MEANS,
            _ALIAS,
            _NAMED,
            _OF_ITS_SORT,
            _GENUS,
            _KIND_OF,
            _SET_OFF,
            _COLON,
            _LISTED,
            _JUST,
            _QUOTED,
        ):
            match = pattern.match(text, start, min(sentence.end + 1, len(text)))
            if match and not _defines(outline, sentence, match):
                continue
            if match:
                yield from _definition(outline, sentence, match)
                break


def _defines(outline: Outline, sentence: Sentence, match: re.Match[str]) -> bool:
    """Tell whether what a pattern found is a definition where it stands: each pattern has its own condition."""
    pattern = match.re
    if pattern in (_GENUS, _COLON, _LISTED) and not _is_title(outline, sentence, match["term"]):
        return False
    if pattern in (_COLON, _LISTED) and (asks(match["term"]) or lays_down(match["what"])):
        return False
    if pattern is _LISTED:
        return _among_terms(outline, sentence)
    if pattern is _JUST:
        return _was_named(outline, sentence, match["term"])
    if pattern is _NAMED:
        return not _forbids(match["what"])
    if pattern is _POINTED:
        return not _judges(outline, sentence, match["term"])
    if pattern is _SET_OFF:
        return _means_thing(match["term"], match["what"])
    return pattern is not _KIND_OF or _is_thing(outline, sentence, match["term"])


def _forbids(words: str) -> bool:
    """Tell whether `words` say what may not be done (不得将…称为…): they forbid a name, and define none."""
    return _FORBIDS.match(words) is not None


def _judges(outline: Outline, sentence: Sentence, term: str) -> bool:
    """Tell whether 这就叫 judges and defines no word: one verb, or what was asked for (怎样算好？…，这就叫合格)."""
    asked = outline.text.text[max(0, sentence.start - 2) : sentence.start].rstrip().endswith("？")
    known = words(term)
    return asked or (len(known) == 1 and len(term) == _WORD and _JUDGES.match(known[0].tag) is not None)


def _first(outline: Outline, sentence: Sentence) -> int:
    """Return where the words of `sentence` begin, behind the label of its article (第一条 )."""
    start = sentence.clauses[0].start
    section = outline.sections[sentence.section] if sentence.section is not None else None
    if section is None or not section.label or section.title or section.heading[0][0] != start:
        return start
    start += len(section.label)
    while outline.text.text[start : start + 1].isspace():
        start += 1
    return start


def _is_thing(outline: Outline, sentence: Sentence, term: str) -> bool:
    """Tell whether the first sentence of a section speaks of a thing by its name."""
    section = outline.sections[sentence.section] if sentence.section is not None else None
    first = section is not None and sentence.start - section.heading[-1][1] <= _NEXT
    named = words(term)
    return first and len(term) <= _LONGEST_TERM and named[0].tag[:1] in "nj" and named[-1].tag[:1] in "njv"


def _means_thing(term: str, meaning: str) -> bool:
    """Tell whether a term that a comma sets off is a common noun, and what stands behind it does not praise it."""
    named = words(term)
    common = all(each.tag[:1] in "nvaj" and each.tag not in ("nr", "ns", "nt") for each in named)
    return common and len(term) <= _LONGEST_TERM and _PRAISES.search(meaning) is None


def _was_named(outline: Outline, sentence: Sentence, term: str) -> bool:
    """Tell whether the heading asks for a term (什么叫乡村治理), or the words before have it in quotation marks."""
    title = outline.sections[sentence.section].title if sentence.section is not None else ""
    before = outline.text.text[max(0, sentence.start - _NEAR) : sentence.start]
    return words(term)[0].tag[:1] in "nj" and (
        (_ASKS.search(title) is not None and term in title) or f"“{term}”" in before
    )


def _is_title(outline: Outline, sentence: Sentence, term: str) -> bool:
    return sentence.section is not None and outline.sections[sentence.section].title == term


def _among_terms(outline: Outline, sentence: Sentence) -> bool:
    """Tell whether the heading above that of a term says that terms are explained."""
    section = outline.sections[sentence.section] if sentence.section is not None else None
    above = section.parent if section is not None else None
    return above is not None and _TERMS.search(outline.sections[above].title) is not None


def _definition(outline: Outline, sentence: Sentence, match: re.Match[str]) -> Iterator[Formulation]:
    if _SET_AGAINST.match(match["what"]):
        return  # 与之相对，…的天然洞穴称为荒野洞穴: to what, another sentence says
    whole = match.re in (_ALIAS, _SET_OFF, _OF_ITS_SORT, _GENUS, _KIND_OF, _COLON, _LISTED, _POINTED)
    called = what_is_called(match) if match.re is _NAMED else match.span("what")
    if called is None:
        return
    span = called if whole else meaning(outline, *called)
    verb, pointed = match.span("verb"), _POINTS_OUT.match(match["what"]) is not None
    if pointed:
        verb = (span[0], span[0] + 1)
        span = (verb[1], span[1])
    ours = _OURS.match(match["term"])
    first = match.start("term") + (ours.end() if ours else 0)
    named = first, match.start("term") + len(_ALSO.split(match["term"], maxsplit=1)[0])
    term = outline.text.text[slice(*named)].strip("“”")
    stated = match.re is _NAMED and _STATES.search(match["what"]) and match["verb"].endswith(("简称", "简称为"))
    other_name = match.re is _NAMED and _OTHER_NAME.search(match["what"]) is not None
    parted = match.re is _NAMED and _PARTED_BY.search(match["what"]) is not None
    parted = parted or _IS_PARTED.search(term) is not None
    if stated or other_name or parted or (match.re is _NAMED and _PLACED.search(match["what"])):
        return
    again = outline.text.text.find(term, span[0], span[1])
    if not whole and again >= 0 and (cut := outline.text.text.rfind("，", span[0], again)) > span[0]:
        span = (span[0], cut)  # …的比例，乱架率不得高于3%: what names the term again says more of it
    if spoilt(sentence.clauses, match.start(), span[1]) or not len(term) >= 2 or match["what"][0] in "的“":
        return
    item = Item(part(outline, *span), part(outline, *named), extra=(part(outline, *verb),))
    start, end = min(match.start(), span[0]), max(span[1], match.end("term"))
    frame = (match[0][: match.start("term") - match.start()], "") if match.re is _MEANS else ("", "")
    yield formulation(
        outline, FormulationKind.DEFINITION, sentence.section, [item], [(start, end)],
        frame=frame, certain=match.re is not _POINTED,
    )  # fmt: skip
