"""Members' reports of wrong questions (纠错), which the organizer finds in the bank."""

from __future__ import annotations

from typing import TYPE_CHECKING

from question_bank.storage.part import Part

if TYPE_CHECKING:
    from question_bank.model.edition import WrongReport

# Start-up: nothing is reported before the first window.


class Reporting(Part):
    """The part of the bank store that keeps what members say about questions."""

    __slots__ = ()

    def report_wrong(self, question_id: bytes, *, member: str, text: str, at: int) -> int:
        """Keep what `member` says at `at` (Unix ms) is wrong with a question, and return the report's number."""
        from question_bank.storage.wrong_reports import report_wrong

        return report_wrong(self._database, question_id, member=member, text=text, at=at)

    def wrong_reports(self, question_id: bytes | None = None, *, resolved: bool = False) -> tuple[WrongReport, ...]:
        """Return the open reports, with `resolved` the closed ones too, about one question or (None) about all."""
        from question_bank.storage.wrong_reports import wrong_reports

        return wrong_reports(self._database, question_id, resolved=resolved)

    def resolve_report(self, number: int, *, at: int | None) -> None:
        """Close a report at `at` (Unix ms), or open it again (None)."""
        from question_bank.storage.wrong_reports import resolve_report

        resolve_report(self._database, number, at=at)
