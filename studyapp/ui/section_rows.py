"""Sections of a set with their mastery, as rows for the trees of headings: shared by the screens that show them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from question_bank.model import QuestionKind, SetSection
from studyapp.statistics.mastery import roll_up
from studyapp.statistics.totals import LevelCounts
from studyapp.ui.services import Services
from studyapp.ui.widgets.section_model import SectionRow


def section_rows(services: Services, set_id: bytes) -> tuple[SectionRow, ...]:
    """Return the rows of a set in document order, with what the member knows of each."""
    return rows_of(services.bank.sections(set_id), services.scores.section_levels(services.member.id, set_id))


def rows_of(sections: Sequence[SetSection], levels: Mapping[bytes, LevelCounts]) -> tuple[SectionRow, ...]:
    """Return the rows of `sections`, of whose own questions `levels` tells how many are known how well."""
    known = roll_up(sections, levels)
    short = short_titles(sections)
    depths: dict[bytes, int] = {}
    rows = []
    for section in sections:
        depths[section.id] = 0 if section.parent not in depths else depths[section.parent] + 1
        mastery = known[section.id]
        rows.append(
            SectionRow(
                id=section.id,
                depth=depths[section.id],
                text=section.label + section.title or nameless(),
                short=section.label + short[section.id] if section.id in short else "",
                questions=mastery.total,
                mastered=min(mastery.counts.mastered, mastery.total),
                learning=min(mastery.learning, mastery.total),
                percent=mastery.percent,
            )
        )
    return tuple(rows)


def kind_counts(sections: Sequence[SetSection]) -> dict[QuestionKind, int]:
    """Return how many questions of each kind the sections of a set hold together; kinds without any are left out."""
    counts = dict.fromkeys(QuestionKind, 0)
    for section in sections:
        for kind, count in section.counts:
            counts[kind] += count
    return {kind: count for kind, count in counts.items() if count}


def short_titles(sections: Sequence[SetSection]) -> dict[bytes, str]:
    """Return shorter titles for sections whose siblings all begin with the same clause.

    | titles of the siblings   | shorter           |
    | ------------------------ | ----------------- |
    | 甲的功能，是乙；甲的功能，是丙 | 是乙；是丙          |
    | 甲的功能；甲的任务           | none: no clause ends in what is common |
    | 甲，是乙；丙，是乙           | none: nothing is common              |
    """
    siblings: dict[bytes | None, list[SetSection]] = {}
    for section in sections:
        siblings.setdefault(section.parent, []).append(section)
    found: dict[bytes, str] = {}
    for group in siblings.values():
        common = _common_beginning([section.title for section in group]) if len(group) > 1 else ""
        clause = max(common.rfind(mark) for mark in "，,：:；;") + 1
        if clause and all(len(section.title) > clause for section in group):
            found |= {section.id: section.title[clause:].lstrip() for section in group}
    return found


def _common_beginning(titles: Sequence[str]) -> str:
    first = titles[0]
    for place, letter in enumerate(first):
        if any(title[place : place + 1] != letter for title in titles):
            return first[:place]
    return first


def nameless() -> str:
    """Return what questions outside any heading are listed under."""
    return QCoreApplication.translate("section_rows", "Outside the headings")


def with_descendants(sections: Sequence[SetSection], section_id: bytes) -> tuple[bytes, ...]:
    """Return `section_id` and the ids of all sections under it, in document order."""
    wanted = {section_id}
    for section in sections:
        if section.parent in wanted:
            wanted.add(section.id)
    return tuple(section.id for section in sections if section.id in wanted)
