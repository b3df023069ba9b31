"""Doubts of what a statement is about: who, whose words, under which condition, in which list, and is it whole."""

from __future__ import annotations

import re
from collections.abc import Sequence

from question_bank.composition.doubts.asking import clause_before, only_of
from question_bank.composition.doubts.reasons import BETTER_NAMED, BROKEN, FURTHER, NAMELESS_STORY, Waiting, unsaid
from question_bank.composition.draft import Draft, Modality
from question_bank.composition.framing.conclusions import leaves_off
from question_bank.composition.framing.nameless import SOMEBODY, of_nobody
from question_bank.composition.framing.speakers import at_its_meeting, explains_a_row, is_vague, meeting_of, speaker_at
from question_bank.composition.framing.stems import OWN_LISTS, OWN_PAIRS, TOPIC, VERBATIM, bare, lead_of, statement
from question_bank.composition.framing.wholeness import broken_off, is_case, waits
from question_bank.composition.framing.window import subjectless
from question_bank.composition.naming.topics import is_topic
from question_bank.composition.readings.holders import names_somebody
from question_bank.composition.source import Source
from question_bank.lexicon.cues import Cue
from question_bank.model import BLANK, CHOICE_GAP, FormulationKind, QuestionKind
from question_bank.model.aspects import TAKEN

_NAMED_BY_THEIR_KIND = (*OWN_LISTS, FormulationKind.CASE)
_LOOSE = re.compile(
    r"^(?:他们?|她们?|它们?|其中|其(?![他它余实次])|该|此(?![外前])|[对为由据]此|[对把将给为]其中|这|那|并(?!购|网|联)|又|再(?!生|制|次|现)|而(?!今|且)|"
    r"当地|当事人(?:受到?|被)[^，。；]*(?<!的)，|代表作|代表人物|作者|主人公|在[^，]{2,12}的?基础上|[全该]书|全[文诗剧]|前者|后者|[两二三四五]者(?!联)|上述|以上|前款|当时|那时|彼时|届时|[靠凭图讲指缺拼比]的[就正都也]?是|被[^，]{0,10}[称誉列授评]|合称|并称|号(?![召角码])|"
    r"享年|生于|卒于|直接原因|间接原因|同年|当年|次年|第二年(?!级)|翌年|此后|随后|后来|期间|有的|有些|(?:标准|具体|分别|方式|时间|期限)[为是]|既(?![是然定有]|不[能可要])|另?一[类种方][^，]{0,2}是|"
    r"[镇乡村]党(?:委|支部|组织)|(?:到[^，]{2,5}，)?村(?:级?集体(?!经济[^，]*的村)|里|民|党组织)|\d{4}年(?:以前|之前|前后?|以后)是|"
    r"\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?，?被|"
    r"(?:自|从)[^，]{4,20}(?:以来|起)，(?:已|共|先后)*累计|(?:至|截至|到)\d{4}年[底末]，?(?:已|先后)*(?:共|累计(?![^，。；]{2,8}不(?:少|低)于)|日均|总共)|决定由|"
    r"第[一二三四五六七八九十]+次(?:修正|修订|修改|扩建|改造|会议|全会|搬迁)|"
    r"当(?:晚|夜)|结果(?:[这那]|(?![公运应须必反通报])[^，。；的]{2,8}(?:不(?![得应低少超高多])|没|被|把|竟))|第[一二三]年(?![级度龄])|最后(?=[^，。；是一的]{4})|双方(?![面向])|[两二三四]方(?:面|(?=[每共都均各应要]))|"
    r"[\u4e00-\u9fff]{2,6}(?<![然以之此])随(?:后|即)(?=[\u4e00-\u9fff]{2})|"
    r"[\d一二三四五六七八九十百千]+[多余]?[个条项件户份次宗起][\u4e00-\u9fff]{0,4}(?:里|当中|之?中)，?有)"
)
"""What begins a statement that leaves open of whom, of what or of when it speaks."""
_STEP = re.compile("第[一二三四五六七八九十]+步，(?![\u4e00-\u9fff]{4}，)")
"""第二步，…: a step of what, unless a heading or its own name (第二步，对照检查，时间为…) says it."""
_OF_CASE = re.compile("被[^，；“”]{2,24}的(?:，|[\u4e00-\u9fff]{2})")  # 被列入名单的船舶: whatever that befalls
_LIFE = re.compile(
    rf"^(?:{BLANK}|{CHOICE_GAP}|\d{{4}}年[^，]{{0,6}})，?(?:毕业|出生|逝世|病逝|留学|入党|入伍|参加工作|历任|当选|考入|考取|著有)"
)  # A date in the life of somebody who is named before
_PRONOUN = re.compile("(?<=，)(?:他们?|她们?)")
_TAKEN_UP = re.compile(
    "(?:要|应当?|须|必须|可以?|不能|不得|不|也|还|都|就|更|只有|只要|首先|既|才|而|并|同时)*"
    "(?:把|将|对|使|让|给|为|以|由|从|与|和|同|按照?|用|在|向|围绕|通过|根据)(?:它们?|他们?|她们?|其(?![他它余中实次])|此(?![外前后次])|[这那](?!样))"
)
"""要把它放到…: what, the sentence before says."""
_UNNAMED = re.compile(
    r"^(?:一致|普遍|会议一致)*(?:认为|强调|指出|要求|号召)，|^(?:会议|全会|大会|报告|文件|讲话|公报|决定|意见|条例|通知|办法|规定|本法|本条例)"
    r"(?:还|明确|特别|进一步|同时|再次|首次)*(?:指出|强调|提出|要求|认为|审议|通过|部署|号召|决定(?!了?的)|同意|研究|听取|确定|宣布|讨论)"
    r"|^(?:出席|参加|列席)(?:这次|本次|此次)?(?:会议|大会|全会)的|^(?:会议|大会|全会)每|"
    r"^\d+(?:\.\d+)?[^，由\d]{1,6}以[上下内](?:的，|由|的为“)|"
    r"^(?:个人|单位|经营者|当事人|责任人员?)?(?:有)?(?:违反|前款)(?:的|规定的)，|^(?:情节(?:较轻|较重|(?:特别)?严重|恶劣)|后果严重|逾期(?:仍?未|仍?不)?(?:改正|不改|缴纳|履行)?|拒不(?:改正|履行)|"
    r"造成(?:严重|较大|重大)?(?:后果|损失|影响|事故)|(?:没?有)?违法所得[^，]{0,10}|货值金额[^，]{0,10}|构成犯罪)的，"
)
"""A meeting or paper without its name, a degree without the conduct of which it is one."""
_POINTS = Cue(r"(?:下列|以下|上列)(?:情形|行为|情况|规定|条件)|前款|上款|本款|前项|前条|前述|(?<![根基资])本条(?!例)")
_NARRATED = re.compile(
    r"^(?:同志们|各位|今后|近年来|今年以来|去年以来|过去[^，]{1,4}年|[^，]{1,6}(?:年|月|学期)来|百余年来|目前|当前|同时|要|必须|应当?)|是$"
)
"""An opening that names nobody."""
_NAMED = re.compile(
    r"^(?:截至|截止|到|至|自)|^按照?[^，]{2,}，(?!又|也|还|可?以?分为)[^，]{2,}分为|的[^，的]{1,8}(?:是|有|包括|分为|为)(?=[^，])|"
    "^(?!其|这|那|该|主题|[^，]{0,2}(?:目的|目标|任务|要求|原则|核心|关键|重点|根本|原因|特点|标准|主线|方式|内容|做法|方法))"
    "(?:对[^，。；]{4,}的[^，。；的]{1,8}，[^，。；]{0,6}(?:发放|给予|奖励|补助|补贴|资助)|[^，。；的]{3,8}(?<![就不都也还正只既更又乃便才总仍可])是(?=[^，。；]{4})|[^，。；的]{2,8}(?:侧重于?|着重于?|重在))"
)
"""Words that begin with a verb or a date and name all the same what they are about."""
_MEASURED = re.compile(r"^(?:超过|不足|不满|低于|高于|达到|\d|为(?!了))|[^为]了")
"""What a measure opens, or what was done: of what or by whom, the first point of the list says."""
_LIMIT = re.compile("不(?:得|应)?(?:低|超|少|高|大|小|多)[于过]|应(?!急)|须|保持|至少|每")
"""What a figure lays down holds without the year that one of a plan has before its list."""
_PROPERTY = re.compile(
    "[^，。；的]{2,10}(?:比例|标准|金额|费率|额度|期限|数量|总额|总量|强度)(?:可|应|须|不|最|控制|提高|降)"
)
"""脱贫县补助比例可提高至40%: whose and of what is said, though it begins with a verb."""
_RULED = re.compile(
    "[^，。；]{4,24}的[^，。；的]{2,8}，(?:当年|一律|均)?(?:不得|应当|必须|须|可以)|对[^，。；]{2,14}实行[^，。；]{2,8}，|"
    "(?:[^，的、]{2,8}的[^，的、]{1,12}、){0,2}[^，的、]{2,8}的[^，的]{1,8}?，?(?:不得|不应|不宜|应当?(?![用急])|必须|须)"
)
"""拆封的药剂不得超过…: what a rule holds for, which begins with the verb of its attribute."""
_DATE = re.compile(r"^\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?，?")
_CONDITION = re.compile("^[^，]{4,}的，(?=[^，]{2,14}?应当?于?)")
"""造成人员伤亡的，安全部应当…: who acts stands behind the condition."""
_YEAR = re.compile(r"\d{4}年，")
_CASE = re.compile("[【（]?(?:典型)?案例")
_MERIT = re.compile("就“(?:给予|予以|可以|不得|取消|应当)[^”，]{2,}”，")
_SOME = ("有的", "有些", "还有的", "还有些", "也有的", "个别", "少数")
_KIND = re.compile("有的放矢|少数民族|个别(?:谈话|化|辅导|约谈|征求|酝酿|访谈|教育|沟通|走访)|少数服从")
_OF_PAPER = re.compile(
    "“[^”]*(?:(?:培训|学习|宣讲|教育|辅导|复习|宣传|教学|参考|交流|警示)(?:材料|资料|讲义|课件|手册|读本)|讲稿|提纲|教材|简报|汇编)(?:（[^）]*）)?的[^”]*”"
)
"""“某某培训材料（2024版）的间接原因”: not the paper has causes."""
_LABEL = Cue(r"（[一二三四五六七八九十]{1,2}）|[①-⑳]")
_LIST_LABEL = re.compile(r"[（(][一二三四五六七八九十\d]+[）)]|\d+[.．、）)]|[①-⑳]")
_OF_A_RULE = re.compile("(?:办法|规定|制度|章程|条例|细则|规则)”，$")
"""Under the name of its paper an article holds of all whom that is for."""
_MEASURED_ONE = re.compile("超过|不足|不满|低于|高于|在特殊")
_HELD_TO = re.compile("(?:坚持|严格(?:执行|落实|遵守))[^，。；]{2,}，[^，。；的]{2,10}(?:重在|在\\d{4}年基础上)")
"""坚持分类指导，医技支部重在流程优化: of whom it is said stands behind what all are held to."""
_REPORTED = re.compile("就“[^”]*\\d{4}年[^”]*”，|按照(?:材料)?“[^”]*”(?:部分)?(?:关于“[^”]*”)?的安排，")
_OTHER_BODY = re.compile("公司|[厂矿]|学校|学院|医院|支部|村|社区|街道|[乡镇](?!村)|中心|协会|合作社|研究院|分局")
_LONGEST_PERSON = 3  # characters of the name of whoever speaks
_COMES_OF_IT = re.compile("做到|实现|确保|形成|整合|争取|使|让")
_SETS_A_TASK = re.compile(
    "(?:加快|加强|推进|推动|坚持|深化|完善|健全|强化|优化|提升|扩大|构建|建设|发展|促进|全面|大力)[^，]{4,}"
)
_RENAMED = re.compile("(?:改|取|定|命)[\u4e00-\u9fff]{0,3}[为名号]|(?:史|又|俗|别|人)称")
_CELLS = re.compile(r"[\u4e00-\u9fff＿] +[\u4e00-\u9fff＿]")


def loose(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The statement leaves open whom, what or which meeting it is about."""
    words = bare(draft.stem)
    if _LIFE.match(words):
        return FURTHER
    step = None if lead_of(draft.stem) else _STEP.match(words)
    found = not (source.regulation and _OF_CASE.match(words)) and (_LOOSE.match(words) or step)
    found = found or _TAKEN_UP.match(words) or _UNNAMED.match(words) or _POINTS.search(draft.stem)
    pronoun = _PRONOUN.search(words) if found is None and ("他" in words or "她" in words) else None
    if pronoun is not None and not names_somebody(words[: pronoun.start()]):
        found = pronoun
    return unsaid(found.group()) if found and not at_its_meeting(source, found.group()) else ""


@only_of(FormulationKind.TWO_PART_HEADING)
def unnamed(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Pairs that stand under no heading: the stem does not say what they are of."""
    bare_pairs = not draft.formulation.subject
    heading = source.section_with(draft.spans[0][0]) if bare_pairs and draft.kind is QuestionKind.FILL_BLANK else None
    listed_only = heading is not None and _LIST_LABEL.fullmatch(heading.label)
    if not bare_pairs or not (listed_only or not draft.gaps) or _of_clear_halves(draft):
        return ""
    return "the stem does not say what the pairs are of"


def _of_clear_halves(draft: Draft) -> bool:
    """Tell whether the pairs are halves of headings in plain words: those of the document need no name."""
    words = "".join(half.text for item in draft.formulation.items for half in (item.left, item.right) if half)
    return not draft.gaps and "说的是" not in draft.stem and "“" not in words


def anonymous(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A story of somebody without a name teaches by its moral, not by its details; why it came so far is its moral."""
    if draft.formulation.aspect == "cause":
        return ""
    nameless = source.outline.once(of_nobody)
    told = bool(nameless) and any(each.start in nameless for each in source.sentences_at(draft.spans[:1]))
    section = draft.formulation.section
    if not told and draft.formulation.kind is FormulationKind.FIGURES and section is not None:
        in_case = _CASE.match(source.outline.sections[section].title) is not None
        told = in_case and any(SOMEBODY.search(source.text, start, end) for start, end in source.area_of(section))
    return NAMELESS_STORY if told else ""


@only_of(FormulationKind.FIGURES)
def of_some(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """有的单位…，一份材料要盖十一枚印章: a figure of somebody's failings is nothing to be known."""
    if not draft.spans or lead_of(draft.stem):
        return ""
    start = draft.spans[0][0]
    line = source.line_start(start)
    opening = max(line, *(source.text.rfind(sign, line, start) + 1 for sign in "。；：！"))
    some = source.text.startswith(_SOME, opening) and _KIND.match(source.text, opening) is None
    return NAMELESS_STORY if some else ""


def tabular(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A row of a table without the heads of its columns."""
    row = "|" in draft.stem or (" " in draft.stem and _CELLS.search(re.sub("《[^》]*》", "", bare(draft.stem))))
    return "the stem is a row of a table" if row else ""


@only_of(FormulationKind.ORDERED_POINTS, FormulationKind.TWO_PART_HEADING)
def untitled(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Points of which the stem only says in which document they stand."""
    subject = draft.formulation.subject
    told = subject and not is_topic(subject) and subject[:8] in draft.stem
    paired = draft.formulation.kind is FormulationKind.TWO_PART_HEADING
    if paired and len(subject) > _LONGEST_PERSON and not subject.endswith("题"):
        told = told and source.title.startswith(subject)  # 典型案例 is a heading of its own
    told = told or _OF_PAPER.search(draft.stem) is not None
    return "the stem only says in which document the points stand" if told else ""


def patched(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The label of a list's item stands in the middle of the stem."""
    found = _LABEL.search(draft.stem) if draft.kind is not QuestionKind.MATCHING else None
    return f"“{found.group()}” belongs to a list that the stem breaks up" if found else ""


def unattributed(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The words are somebody's, and the stem does not say whose."""
    if not draft.spans or draft.formulation.kind in (FormulationKind.QUOTATION, FormulationKind.STATEMENT):
        return ""
    if draft.formulation.kind is FormulationKind.GROUPS and draft.kind is QuestionKind.RECITATION:
        return ""  # the list has a name, whoever gave it
    speaker = speaker_at(source, draft.spans[0][0])
    if not speaker:
        return ""
    meeting = meeting_of(source, draft.spans[0][0]) if is_vague(speaker) else ""
    if meeting and meeting in draft.stem:
        return ""
    if is_vague(speaker):
        return "" if at_its_meeting(source, speaker) else unsaid(speaker)
    if speaker in draft.stem or explains_a_row(source, draft.formulation):
        return ""
    return Waiting(f"the stem does not say that these are words of another (“{speaker}”)")


@only_of(*VERBATIM, QuestionKind.TRUE_FALSE)
def unfinished(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The statement lacks its main clause or its predicate; rows of 以…为… are complete without what they lead to."""
    if not draft.spans or draft.formulation.aspect == TAKEN:
        return ""
    if draft.kind in VERBATIM and not draft.gaps:
        return ""
    words = bare(statement(draft))
    if draft.gaps and not draft.stem.rstrip("。").endswith(draft.gaps[-1].right):
        return ""  # what it leads to was put behind it
    if draft.kind is QuestionKind.TRUE_FALSE and draft.formulation.kind in OWN_PAIRS and not source.index.holds(words):
        return ""  # 甲的作用是… is said in the stem's own words
    end = draft.spans[-1][1]
    sentence = source.sentence_at(end - 1)
    behind = source.text[end : sentence.end] if sentence else ""
    if _MERIT.match(draft.stem) and words.endswith("的"):
        return ""  # 就“给予表彰”，…满十年的: what follows for such a case is named before it
    words = words.removesuffix("”") if behind[:1] in ("", "。") else words
    broken = is_case(words) or behind.endswith("？") or broken_off(words, behind) or leaves_off(source, end)
    return BROKEN if broken else ""


@only_of(*VERBATIM, QuestionKind.TRUE_FALSE)
def continued(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What acts stands before, at the beginning of the sentence or before a semicolon."""
    stated = draft.kind is QuestionKind.TRUE_FALSE and draft.formulation.kind is FormulationKind.FIGURES
    shown = draft.kind in VERBATIM and draft.gaps
    if not (stated or shown) or draft.modality is Modality.REQUIREMENT:
        return ""
    start = draft.spans[0][0]
    sentence = source.sentence_at(start)
    if sentence is None or draft.formulation.kind in _NAMED_BY_THEIR_KIND or explains_a_row(source, draft.formulation):
        return ""
    words = _CONDITION.sub("", _DATE.sub("", source.outline.words(start, draft.spans[0][1])))
    if not (subjectless(source, words) or _called_so(draft, words)) or _NAMED.search(words) or _RULED.match(words):
        return ""
    joined = source.text[sentence.start - 1 : sentence.start] == "；" and start == source.after_label(sentence.start)
    figures = draft.formulation.kind is FormulationKind.FIGURES
    listed_so = (
        start > sentence.start and _MEASURED.search(words) is None and not (figures and not _LIMIT.search(words))
    )
    if joined and "“" in lead_of(draft.stem) and (listed_so or _PROPERTY.match(words)):
        joined = False  # （2）提高效率: the heading that is named says of what, as it does for a property
    if joined and _REPORTED.match(draft.stem):
        before = source.sentence_at(sentence.start - 1)
        opening = before.clauses[0] if before else None
        told = source.outline.words(source.after_label(opening.start), opening.end) if opening else ""
        # In a report all parts of a row are told of whoever reports, but for those that another body opens.
        joined = not subjectless(source, told) and _OTHER_BODY.search(told) is not None
    first = source.outline.words(source.after_label(sentence.start), sentence.clauses[0].end)
    dated = _NARRATED.search(first) is not None and len(sentence.clauses) > 1
    opened = 1 if dated and source.text[sentence.clauses[1].end : sentence.clauses[1].end + 1] == "，" else 0
    clause = sentence.clauses[opened]
    first = source.outline.words(clause.start, clause.end) if opened else first
    within = clause.end < start and not subjectless(source, first) and not _NARRATED.search(first)
    if within and first in draft.stem:
        return ""
    if not (joined or within) or _under_a_task(draft, source, words):
        return ""
    of_its_paper = figures and _OF_A_RULE.search(lead_of(draft.stem)) and not _MEASURED_ONE.match(words)
    return BETTER_NAMED if of_its_paper or _HELD_TO.match(words) else FURTHER


def _under_a_task(draft: Draft, source: Source, words: str) -> bool:
    """Tell whether a task, or the limit of a property, is told under a heading that sets a task (加快…)."""
    topic = TOPIC.search(lead_of(draft.stem))
    if topic is None or source.regulation:
        return False
    if _PROPERTY.match(words):
        return True
    asked = draft.formulation.kind in (FormulationKind.SLOGAN, FormulationKind.ENUMERATION, FormulationKind.MEANS_END)
    asked = asked and _COMES_OF_IT.match(words) is None
    return asked and _SETS_A_TASK.match(topic[1]) is not None


def _called_so(draft: Draft, words: str) -> bool:
    """Tell whether a name is given by a bare verb (改年号为“同治”): of what, stands before."""
    return draft.formulation.kind is FormulationKind.SLOGAN and _RENAMED.match(words) is not None


def unconditioned(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A rule without the condition under which it holds."""
    issued = draft.formulation.aspect == "issued"  # said in words of its own
    if issued or draft.formulation.kind in _NAMED_BY_THEIR_KIND:
        return ""
    words = clause_before(draft, source)
    told = words in draft.stem or (words in ("同年", "当年") and _YEAR.match(draft.stem))
    return Waiting(f"“{words}” is left out") if words and waits(words) and not told else ""
