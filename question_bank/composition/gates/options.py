"""Gates for distractors: wrong by the source, of the key's form, far enough in meaning, and no give-away together."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from question_bank.composition.draft import Candidate, Draft, Origin
from question_bank.composition.gates.figures import ruled_out
from question_bank.composition.source import Source
from question_bank.model import FormulationKind, Item, QuestionKind

OptionGate = Callable[[Draft, Candidate, Sequence[str], Source], str | None]

_CONTEXT = 8
_LONG_WORDING, _PUT_IN = 6, 2
_STRESSED = re.compile("^(?:坚持|加强|推进|强化|突出|注重|推动|深化|落实|做好|抓好|提升|促进)")
_CORE = 4
_JOINT = re.compile(r"[、和与]")
_ABSOLUTE = re.compile(r"一定|完全|所有|唯一|绝对|任何|全部")
_HANZI = re.compile(r"[\u4e00-\u9fff]{2}")
_FUNCTION = frozenset("的是和与及或在了要就对从到为以有其之等把被将由也都而不上下中这那所者第点")
_SIGNED = (
    FormulationKind.PARALLEL_ROLES,
    FormulationKind.COPULA_HEADING,
    FormulationKind.JUDGEMENT,
    FormulationKind.SHARED_SUBJECT,
)
_BAD = re.compile(
    "脱离|丧失|背离|违背|腐败|腐化|危险|危害|威胁|懈怠|不足|消极|僵化|封闭|停滞|落后|失败|错误|敌人|毒瘤|顽疾|障碍|弊端|缺点|"
    "祸|歪风|邪|浪费|奢靡|享乐|官僚|形式主义|山头|宗派|教条|软弱|涣散|松懈|自满|骄傲|迟缓|混乱|薄弱|短板|隐患|弄虚作假|虚假|推诿|敷衍|懒政"
)
_CALLED_GOOD = re.compile("优势|优点|长处|亮点|法宝|成就|成绩|经验|底气|机遇|强项")
_CALLED_BAD = re.compile("危险|威胁|敌人|短板|弱点|弱项|缺点|不足|隐患|障碍|教训|风险|劣势|挑战|顽疾|毒瘤")
_AGAINST = re.compile("反对|防止|防范|克服|整治|消除|纠正|治理|排查|化解|杜绝|惩治|反腐")
"""What is done against something bad is good."""
_SOME_BODY = re.compile("(?:上一?级|主管|有关|相关|本级|同级|归口)[一-鿿]{0,6}(?:组织|部门|单位|机关|机构|党委)$")
_LOWEST = re.compile("(?:支部(?:委员会)?|党员大会|党小组|班组|车间)$")
"""What is the body above of nobody: 上级党组织 may be any other."""
_OWN = (Origin.SIBLING, Origin.EXCHANGED, Origin.RECOMBINED, Origin.NUMBER)
_OF_THE_SAME = (Origin.NUMBER, Origin.EXCHANGED)
"""Figures, and roles that have changed places, say something else in the same characters."""
"""Origins whose form the source itself vouches for."""


def wrong_by_source(draft: Draft, candidate: Candidate, chosen: Sequence[str], source: Source) -> str | None:
    """G3: the source says it nowhere: not in the same surroundings, of the same partner, or in the same list."""
    text = candidate.text
    for gap in draft.gaps:
        left, right = gap.left[-_CONTEXT:], gap.right[:_CONTEXT]
        whole_list = draft.kind is QuestionKind.MULTIPLE_CHOICE
        completed = left + text + ("" if whole_list else right)
        if (left or right) and completed != text and source.index.holds(completed):
            return "the source completes it so"
    if draft.partner:
        if source.paired(draft.partner, text):
            return f"the source puts it with “{draft.partner}”"
        if source.statements.says(draft.partner, text):
            return f"the source says it of “{draft.partner}”"
    if candidate.origin not in _OWN:
        # 坚持开架借阅 is no wrong option where the same section says that 开架借阅是根本.
        core = _STRESSED.sub("", text) if draft.kind is QuestionKind.MULTIPLE_CHOICE else text
        if source.stands_in(text, draft.area) or (len(core) >= _CORE and source.stands_in(core, draft.area)):
            return "it stands in the same section"
    if candidate.origin is Origin.LEXICON and draft.area and source.index.holds(text):
        return "the source has it elsewhere, perhaps of the same kind"
    return None


def same_form(draft: Draft, candidate: Candidate, chosen: Sequence[str], source: Source) -> str | None:
    """G4: another wording of the key's length, commas, opening and ending; not part or anagram of any other option."""
    text, rivals = candidate.text, draft.rivals
    for other in (*rivals, *chosen) if chosen else rivals:
        if text in other or other in text:
            return f"it is part of “{other}” or the other way round"
        if len(text) == len(other) and candidate.origin not in _OF_THE_SAME and sorted(text) == sorted(other):
            return f"it has the same characters as “{other}”"
        if candidate.origin is not Origin.NUMBER and _inserted(text, other):
            return f"it means nearly the same as “{other}”"
    if text in draft.stem:
        return "it stands in the stem"
    if not draft.entities and not _near_in_length(text, rivals, source.language.scale):
        return "its length gives it away"
    comma = source.language.comma
    if text.count(comma) not in [key.count(comma) for key in rivals]:
        return "it has another number of commas"
    if _ABSOLUTE.search(text) and not any(map(_ABSOLUTE.search, rivals)):
        return "only it holds an absolute word"
    return None if candidate.origin in _OWN else _same_mould(draft, candidate, source)


def _inserted(one: str, other: str) -> bool:
    """Tell whether one of two long wordings is the other with a character or two put in (责任人员 for 责任人)."""
    short, long = (one, other) if len(one) < len(other) else (other, one)
    if len(short) < _LONG_WORDING or not 0 < len(long) - len(short) <= _PUT_IN:
        return False
    rest = iter(long)
    return all(character in rest for character in short)


def _same_mould(draft: Draft, candidate: Candidate, source: Source) -> str | None:
    """Return a reason when the words of others do not have the mould of the key: frame of its class, opening verb.

    Members of one fine class are reviewed, so only words from elsewhere are compared by their opening.
    """
    text = candidate.text
    for key in draft.rivals:
        # Of several keys only what they have in common is a mould.
        classes = [each for each in source.lexicon.classes_of((key,)) if all(each.holds(own) for own in draft.rivals)]
        frames = [each.frame for each in classes if each.frame]
        if frames and not any(_fits(text, frame) for frame in frames):
            return f"it does not have the form {frames[0]}"
        for each in classes:
            if each.idiom and len(set(text) & set(key)) >= 2:
                return f"it shares two characters with the idiom “{key}”"
    verbs = {source.opens_with_verb(key) for key in draft.rivals}
    if candidate.origin is Origin.ELSEWHERE and source.opens_with_verb(text) not in verbs:
        return "it does not begin like the key"
    return None


def far_in_meaning(draft: Draft, candidate: Candidate, chosen: Sequence[str], source: Source) -> str | None:
    """G5: no near-synonym of the key or of another option, and no predicate that can hold at the same time."""
    text, rivals = candidate.text, draft.rivals
    meaning = source.canonical(text)
    for other in (*rivals, *chosen) if chosen else rivals:
        if meaning == source.canonical(other):
            return f"it means nearly the same as “{other}”"
    if draft.entities and any(_may_be_one(text, key) for key in rivals):
        return f"it may be the same body as “{draft.key[0]}”"
    if candidate.origin in _OWN:
        return None
    for key in rivals:
        if source.lexicon.holds_with(text, key):
            return f"it can hold together with “{key}”"
        mine, its = _JOINT.split(text), _JOINT.split(key)
        if len(mine) == len(its) > 1 and any(source.near(one, other) for one in mine for other in its):
            return f"half of it means nearly the same as half of “{key}”"
    return None


def _may_be_one(one: str, other: str) -> bool:
    """Tell whether one of two bodies is told by its place alone (上级党组织, 主管部门), so that it may be the other."""
    if _SOME_BODY.match(one) is None and _SOME_BODY.match(other) is None:
        return False
    return _LOWEST.search(one) is None and _LOWEST.search(other) is None


def _is_bad(words: str) -> bool:
    return _BAD.search(words) is not None and _AGAINST.search(words) is None


def of_one_sign(draft: Draft, candidate: Candidate, chosen: Sequence[str], source: Source) -> str | None:
    """G4: of roles and judgements what is good is no distractor of what is bad: 最大的危险 is never 艰苦奋斗."""
    if draft.formulation.kind not in _SIGNED:
        return None
    items = [item for item in draft.formulation.items if item.left is not None]
    own = [_sign(item) for item in items if _holds(item, draft.rivals)]
    others = [_sign(item) for item in items if _holds(item, (candidate.text,))]
    opposed = any(one * other < 0 for one in own for other in others)
    if opposed or any(_is_bad(key) != _is_bad(candidate.text) for key in draft.rivals):
        return "one of both is good and the other is bad"
    return None


def _holds(item: Item, texts: Sequence[str]) -> bool:
    return item.right.text in texts or (item.left is not None and item.left.text in texts)


def _sign(item: Item) -> int:
    """Return 1 where something is called good, −1 where it is called bad, 0 where neither is said."""
    words = item.left.text + item.right.text if item.left is not None else item.right.text
    return (_CALLED_GOOD.search(words) is not None) - (_CALLED_BAD.search(words) is not None)


OPTION_GATES: tuple[tuple[str, OptionGate], ...] = (
    ("G4", same_form),
    ("G4", of_one_sign),
    ("G5", far_in_meaning),
    ("G3", wrong_by_source),
    ("G3", ruled_out),
)
"""The gates in the order in which they are asked."""


def judge_option(draft: Draft, candidate: Candidate, chosen: Sequence[str], source: Source) -> tuple[str, str] | None:
    """Return (gate, reason) of the first gate that refuses `candidate` beside those already `chosen`, or None."""
    for name, gate in OPTION_GATES:
        reason = gate(draft, candidate, chosen, source)
        if reason is not None:
            return name, reason
    return None


def apart(candidate: Candidate, other: str, source: Source) -> bool:
    """Tell whether two admitted options may stand beside each other (G4 and G5 between options)."""
    text = candidate.text
    if text in other or other in text:
        return False
    if len(text) == len(other) and candidate.origin is not Origin.NUMBER and sorted(text) == sorted(other):
        return False
    return not source.near(text, other)


def judge_options(draft: Draft, chosen: Sequence[str], source: Source) -> tuple[str, str] | None:
    """G6: the options together do not give the key away: by length, marks, or a word it alone shares with the stem.

    A word that the whole document is about stands in many stems and gives nothing away.
    """
    if draft.kind is not QuestionKind.SINGLE_CHOICE or draft.numeric:
        return None
    key = draft.key[0]
    longest = max(map(len, chosen))
    if not draft.entities and len(key) >= 1.25 * longest and len(key) > longest:
        return "G6", "the key is much longer than every distractor"
    if not draft.entities and all(len(text) >= 1.25 * len(key) and len(text) > len(key) + 1 for text in chosen):
        return "G6", "the key is much shorter than every distractor"
    for mark in ("“", "，", "、"):
        if mark in key and not any(mark in text for text in chosen):
            return "G6", f"only the key has {mark}"
    if any(map(str.isdigit, key)) and not any(any(map(str.isdigit, text)) for text in chosen):
        return "G6", "only the key has digits"
    words = (word for word in _shared_words(key, draft.stem) if not any(word in text for text in chosen))
    shared = next((word for word in words if not source.topical(word)), None)
    return ("G6", f"only the key shares “{shared}” with the stem") if shared else None


def _near_in_length(text: str, keys: Sequence[str], scale: int) -> bool:
    """Tell whether `text` is about as long as one of `keys`."""
    size, reach = len(text), 3 * scale
    for key in keys:
        length = len(key)
        if -reach <= length - size <= reach or (size <= 1.6 * length and length <= 1.6 * size):
            return True
    return False


def _fits(text: str, frame: str) -> bool:
    head, _, tail = frame.partition("*")
    return text.strip("“”").startswith(head) and text.strip("“”").endswith(tail.split("*")[-1])


def _shared_words(key: str, stem: str) -> Iterator[str]:
    """Yield the neighbouring pairs of content characters in `key` that stand in `stem` too."""
    for place in range(len(key) - 1):
        word = key[place : place + 2]
        if word in stem and _HANZI.fullmatch(word) and _FUNCTION.isdisjoint(word):
            yield word
