"""What a composer is: all drafts of one question kind that a document is good for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from question_bank.composition.draft import Draft
from question_bank.composition.source import Source


class Composer(Protocol):
    """Makes the drafts of one question kind; it need not judge them, the gates do."""

    def __call__(self, source: Source) -> Iterator[Draft]:
        """Yield drafts in document order."""
        ...
