"""What has changed, said once so that each screen may decide whether to show itself anew."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Changes(QObject):
    """Signals that presenters emit after a commit and listen to."""

    bank_changed = Signal()
    scores_changed = Signal()
    member_changed = Signal()
    settings_changed = Signal()
