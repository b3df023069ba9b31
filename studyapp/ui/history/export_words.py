"""The words of an export: columns with their meaning, and what it was narrowed to."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from studyapp.reports.answer_rows import Column, ColumnWords, TableWords


class ExportWords(QObject):
    """Says what is exported; a class because Qt's tool finds texts only where one says `self.tr`."""

    def table(self, title: str, selection: Sequence[tuple[str, str]]) -> TableWords:
        """Return the words of a table with that `title` and `selection`."""
        return TableWords(
            title=title,
            answers_sheet=self.tr("Log of answers"),
            columns_sheet=self.tr("What the columns mean"),
            column_heading=self.tr("Column"),
            meaning_heading=self.tr("Meaning"),
            columns=self._columns(),
            selection_heading=self.tr("What was chosen"),
            selection=tuple(selection),
        )

    def _columns(self) -> dict[Column, ColumnWords]:
        return {
            Column.WHEN: ColumnWords(
                self.tr("Date and time"), self.tr("When the answer was given, in the time zone of this computer.")
            ),
            Column.STUDY_DAY: ColumnWords(
                self.tr("Study day"), self.tr("The day it counts for: a night still belongs to the day before.")
            ),
            Column.MEMBER: ColumnWords(self.tr("Member"), self.tr("Who answered.")),
            Column.MODE: ColumnWords(self.tr("Way"), self.tr("What the sitting was: practice, exam and so on.")),
            Column.SITTING: ColumnWords(self.tr("Sitting"), self.tr("The title of the sitting, if it has one.")),
            Column.SET: ColumnWords(self.tr("Question set"), self.tr("The set of the question.")),
            Column.SECTION: ColumnWords(
                self.tr("Section"), self.tr("The headings above the question when it was asked.")
            ),
            Column.KIND: ColumnWords(self.tr("Kind of question"), self.tr("The kind of the question.")),
            Column.QUESTION: ColumnWords(
                self.tr("Question"), self.tr("The stem in the wording in which it was asked.")
            ),
            Column.GIVEN: ColumnWords(
                self.tr("Your answer"), self.tr("What was given; letters are those shown in this sitting.")
            ),
            Column.KEY: ColumnWords(self.tr("Key"), self.tr("The right answer; empty until the paper is handed in.")),
            Column.RESULT: ColumnWords(
                self.tr("Result"), self.tr("right, partly or wrong; empty until the paper is handed in.")
            ),
            Column.SCORE: ColumnWords(self.tr("Score"), self.tr("Points gained; empty until the paper is handed in.")),
            Column.POSSIBLE: ColumnWords(self.tr("Possible points"), self.tr("Points that the question can bring.")),
            Column.SECONDS: ColumnWords(self.tr("Seconds"), self.tr("Time spent on the question.")),
            Column.CERTAINTY: ColumnWords(self.tr("Certainty"), self.tr("How sure the member said to be, if asked.")),
            Column.POSITION: ColumnWords(
                self.tr("Number"), self.tr("The number of the question in its sitting, from 1.")
            ),
            Column.SITTING_ID: ColumnWords(
                self.tr("Sitting id"), self.tr("The same for all answers of one sitting; never reused.")
            ),
            Column.QUESTION_ID: ColumnWords(
                self.tr("Question id"), self.tr("The same whenever this question is asked.")
            ),
            Column.VERSION: ColumnWords(
                self.tr("Question version"), self.tr("Counts the edits of its wording, from 1.")
            ),
            Column.ANSWER_ID: ColumnWords(self.tr("Answer id"), self.tr("Tells this answer from every other.")),
        }
