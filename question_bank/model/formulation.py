"""Key formulations (核心表述): phrases worth learning, with the structure that questions are made from."""

from __future__ import annotations

from enum import StrEnum

from question_bank.model.values import value


class FormulationKind(StrEnum):
    """The kinds of formulation, named as in the catalogue of cues."""

    ORDERED_POINTS = "ordered_points"
    TWO_PART_HEADING = "two_part_heading"
    SHARED_SUBJECT = "shared_subject"
    COPULA_HEADING = "copula_heading"
    PARALLEL_ROLES = "parallel_roles"
    JUDGEMENT = "judgement"
    ROLE_FUNCTION = "role_function"
    ENUMERATION = "enumeration"
    OPEN_ENUMERATION = "open_enumeration"
    COORDINATION = "coordination"
    QUOTATION = "quotation"
    FIGURES = "figures"
    SLOGAN = "slogan"
    CASE = "case"
    STAGES = "stages"
    PROBLEMS = "problems"
    MEANS_END = "means_end"
    CLAUSE_RUN = "clause_run"
    # What genres beside study outlines add.
    DEFINITION = "definition"
    STATEMENT = "statement"
    CONTRAST = "contrast"
    SEQUENCE = "sequence"
    GROUPS = "groups"
    RULE = "rule"
    CONSEQUENCE = "consequence"
    KEY_TERM = "key_term"
    FACT = "fact"
    EVENT = "event"
    ROW = "row"
    REASON = "reason"
    KEY_SENTENCE = "key_sentence"


@value(frozen=True, slots=True)
class Part:
    """A verbatim piece: `text == outline.words(start, end)`, positions in the normalised text."""

    text: str
    start: int
    end: int


@value(frozen=True, slots=True)
class Item:
    """One member of a formulation; what `left`, `right` and `extra` are depends on the kind (see `Formulation`)."""

    right: Part
    left: Part | None = None
    ordinal: int = 0
    extra: tuple[Part, ...] = ()


@value(frozen=True, slots=True)
class Formulation:
    """A key formulation of section `section` (None: outside any).

    `subject` names in words what the items belong to, fit to stand in a stem ("" when nothing can). `spans` are the
    normalised ranges that prove it, in document order. `frame` is the verbatim text around the items where they stand
    in one sentence: (before the first item, after the last). Items by kind:

    - ORDERED_POINTS: `right` = the point's title, `ordinal` (0: its order may not be asked); subject = parent heading's
      title; `context` = the words before a colon that lead to the points (做到以下三点), if any.
    - TWO_PART_HEADING: `left`/`right` = the two halves, `ordinal`; subject = parent heading's title.
    - SHARED_SUBJECT: `right` = each predicate after 是, in headings or one sentence; subject = the shared subject.
    - COPULA_HEADING: `left` = each subject, `right` = its predicate.
    - PARALLEL_ROLES: `left` = who, `right` = its role, `extra` = its functions (把方向、聚共识 as one part), if any.
    - ENUMERATION / OPEN_ENUMERATION: `right` = each member; `frame` around them.
    - QUOTATION: one item: `left` = the source (会议、文件、人), `right` = the words inside the quotation marks,
      `extra` = (the verb phrase between both); `frame` = ("", what follows in the clause), `context` = its date.
    - FIGURES: each item: `left` = what is counted (verbatim lead-in), `right` = the figure with its unit,
      `extra` = (bound word 以上/超过/近/约 …) when there is one; `context` = the date phrase.
      The direction (增加, 下降) is the end of `left`; subject = what the first figure counts, when a verb parts them.
    - STAGES: `left` = period or year, `right` = its character, in order of time.
    - JUDGEMENT: one item: `left` = the subject, `right` = the head noun, `extra` = (whose it is,), as in X是P的N.
    - COORDINATION: `right` = each of the two; `frame` around them.
    - ROLE_FUNCTION: `left` = who, `right` = what it is for as one part (把方向、聚共识; 战斗堡垒), `extra` = each
      function when there are several; `frame` = the clause around a single item.
    - SLOGAN: one item: `right` = the words inside the quotation marks; `frame` = its clause before and behind them,
      the marks included.
    - CASE: one item, `subject` = the case by its name (太原市“红色物业”); `aspect` says what is asked:
      "name": `left` = where or who, `right` = what its practice is called; "mechanism": `right` = its parts as quoted
      (社区+居民+物业), `extra` = (what they make up: 三方议事协调机制,); "placement": 把`left`建在`right`上, `extra` =
      (the verb,); "actor": `left` = who did it, `right` = what was done; `frame` = the clause around the item.
    - PROBLEMS: `right` = each problem, `extra` = its pieces when it joins several by 、; subject = whose problems or
      the case they led to; `frame` = (cue before: 仍存在, cue behind: 的问题).
    - MEANS_END: `aspect` "as": 以`left`为`right`, one item for each of a row; "place": 把`left`放在`right`, `extra` =
      (the verb 放在/融入/作为,); "by": 通过`left`，`right`; "around": 围绕`left`，`right`; `frame` = the words around.
    - CLAUSE_RUN: `right` = each clause of verb and object, in order; `frame` = their sentence before and behind.
    - DEFINITION: `left` = the term, `right` = what it means, `extra` = (the words between: 是指,), if any; one item,
      or one for each term of a glossary; `frame` = (whose term it is: 本办法所称, "").
    - STATEMENT: one item as in QUOTATION, its words not inside quotation marks; `context` = its date.
    - CONTRAST: `aspect` "not": 不是`left`而是`right`; "both": 既`left`又`right`; "change": 由`left`向`right`转变;
      "order": 先`left`后`right`; "span": 从`left`到`right`; `extra` = (the words before `left`, those before `right`);
      one item for each of a row; subject = the words before the first; `frame` = the words around a single item.
    - SEQUENCE: `right` = each step, `ordinal`, the order being certain (一提、二拔、三握; 先…再…; 从A到B再到C);
      `left` = what the step is called, if it is; subject as in ORDERED_POINTS; `frame` around them; `aspect` "named":
      they stand in sentences of their own (第一步：断电。…), subject = the clause that announces them, if any;
      "graded": they are no steps (从低到高依次为…).
    - GROUPS: `left` = the name of a group, `right` = its members as one part, `extra` = each: 三交（交任务、…）;
      `aspect` "counted": one item, the name tells how many they are; "laid": `right` = each item of a list that the
      clause `context` lays down (有下列情形之一的，不得上岗); "bans": `right` = what must not be done, `context` = the
      verb, subject = who.
    - RULE: one item: `left` = who (None: anybody), `right` = what; `extra` = (the modal verb,); `aspect` "duty" (应当),
      "prohibition" (不得), "permission" (可以); `context` = the condition before it.
    - CONSEQUENCE: `left` = the conduct or condition, `right` = what follows from it, `extra` = each amount or period
      in it; subject = the conduct that all tiers (情节严重的) share, if any; `aspect` "brief": both in one clause.
    - KEY_TERM: one item: `right` = words that the author marked; `aspect` "strong" or "code"; `frame` = their clause.
    - FACT: `aspect` "person", "honour", "date": one item, `right` = the name, the honour, the day, `frame` = its
      clause; "body": `left`由`right`审批, `extra` = (the verb,), "mould": `right`的`left`, one item for each of a row;
      "motto", "kept" (nothing says what it is): `right` = the words inside the marks, `extra` = each piece of them;
      "sign": `right` = what a sign means; "change": `left` = what, `right` = to what it changed, `extra` = (from what,
      the verb); "head", "chair", "seat", "approval", "charge", "doer": one item, who or which body; "kinds": both;
      "measure": one item, by what something is measured; "posts": `left`是`right` in a row; "told": `right` = each
      piece of `subject` (面谈的优点); "cause": `right` = each cause, subject = its kind
      (直接原因), `frame` = (of what, if the clause says it, "").
    - EVENT: one item: `aspect` "when": `right` = its day; "meeting", "paper": `right` = their name; `frame` = its
      clause.
      "issued": `right` = the day on which the paper `subject` was passed or came into force, `frame` = ("", by whom),
      or how long it is in force (frame ("", 有效期));
      "lasted": `right` = beginning and end; "aimed": `right` = at whom, and on whom above all;
      "first": `right` = what was the first of its sort.
    - ROW: clauses of one build: `left` = what, `right` = what is said of it, `extra` = (the words between); `aspect`
      "core": lefts are 核心, 关键, …; "named": 第一种…，; "alike": 甲级不超过…; `frame` = (what they are of, "");
      "quoted": “听”就是…; "table": the cells of a column, `extra` = (its head,), subject = its head.
    - REASON: one item: `left` = what is so, is done or is forbidden, `right` = why.
    - KEY_SENTENCE: `right` = what each clause says with its main verb, of which one is asked where nothing else is.

    `certain` is false for a weaker match: good enough to be shown and blanked, not to be trusted with a choice.
    """

    id: bytes
    kind: FormulationKind
    section: int | None
    subject: str
    items: tuple[Item, ...]
    spans: tuple[tuple[int, int], ...]
    frame: tuple[str, str] = ("", "")
    context: str = ""
    aspect: str = ""
    certain: bool = True
