"""Searching the bank, and keeping what the search stands on up to date."""

from __future__ import annotations

from question_bank.model.question_filter import QuestionFilter, QuestionRef
from question_bank.storage.part import Part

_ANY = QuestionFilter(statuses=())

# Start-up: nothing is searched before the first window.


class Searching(Part):
    """The part of the bank store that finds questions by a piece of their wording."""

    __slots__ = ()

    def search(
        self, text: str, wanted: QuestionFilter = _ANY, limit: int = 50, after: bytes | None = None
    ) -> tuple[QuestionRef, ...]:
        """Return the next `limit` questions of `wanted` behind the question `after` (None: the first) with `text`.

        Spaces in `text` stand between pieces that must all be there, each anywhere in the stem, the options, the
        explanation or a typed answer; width and case do not count. The order is that of adding.
        """
        from question_bank.storage.search import search

        return search(self._database, text, wanted, limit, after)

    def search_ids(self, text: str, wanted: QuestionFilter = _ANY) -> tuple[bytes, ...]:
        """Return the ids of all questions that `search` finds."""
        from question_bank.storage.search import search_ids

        return search_ids(self._database, text, wanted)

    def index_slice(self, most: int = 1000) -> int:
        """Make the next `most` questions quick to find and return how many are left: for a moment of leisure.

        Searching is right at any time; what is not indexed yet is only found more slowly.
        """
        from question_bank.storage.term_index import index_slice

        return index_slice(self._database, most)

    def unindexed(self) -> int:
        """Return how many questions `index_slice` has still to do."""
        from question_bank.storage.term_index import unindexed

        return unindexed(self._database)
