"""Sections of a set with their mastery, as rows for the trees of headings: shared by the screens that show them."""

from __future__ import annotations

from collections.abc import Sequence

from question_bank.model import SetSection
from studyapp.statistics.mastery import roll_up
from studyapp.ui.services import Services
from studyapp.ui.widgets.section_model import SectionRow


def section_rows(services: Services, set_id: bytes) -> tuple[SectionRow, ...]:
    """Return the rows of a set in document order, with what the member knows of each."""
    sections = services.bank.sections(set_id)
    known = roll_up(sections, services.scores.section_levels(services.member.id, set_id))
    depths: dict[bytes, int] = {}
    rows = []
    for section in sections:
        depths[section.id] = 0 if section.parent is None else depths.get(section.parent, 0) + 1
        mastery = known[section.id]
        rows.append(
            SectionRow(
                id=section.id,
                depth=depths[section.id],
                text=section.label + section.title,
                questions=mastery.total,
                mastered=min(mastery.counts.mastered, mastery.total),
                learning=min(mastery.learning, mastery.total),
                percent=mastery.percent,
            )
        )
    return tuple(rows)


def with_descendants(sections: Sequence[SetSection], section_id: bytes) -> tuple[bytes, ...]:
    """Return `section_id` and the ids of all sections under it, in document order."""
    wanted = {section_id}
    for section in sections:
        if section.parent in wanted:
            wanted.add(section.id)
    return tuple(section.id for section in sections if section.id in wanted)
