"""The headings at the left of the page 原文, each with its mastery; above them which set's outline is read."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from studyapp.ui.outline.view import DocumentChoice
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.card import Hairline
from studyapp.ui.widgets.combo_box import ComboBox
from studyapp.ui.widgets.labels import Label
from studyapp.ui.widgets.section_delegate import TreeLook
from studyapp.ui.widgets.section_model import SectionModel, SectionRow
from studyapp.ui.widgets.section_tree import SectionTree


class Side(QWidget):
    """Says which document and which section was chosen."""

    document_chosen = Signal(bytes)
    section_chosen = Signal(bytes)

    def __init__(self, theme: Theme, width: int, parent: QWidget | None = None) -> None:
        """Make the headings `width` px (at 100 %) wide, empty."""
        super().__init__(parent)
        self._documents = ComboBox(theme, self.tr("Document"))
        self._documents.chosen.connect(self._choose_document)
        self._model = SectionModel(self)
        look = TreeLook(
            height=36, indent=16, bar=36, left=22, right=23, edges=(12, 13), counts=False, percent=False, chevrons=False
        )
        self._tree = SectionTree(theme, look, self._model)
        self._tree.setAccessibleName(self.tr("Headings"))
        self._tree.marks_current = True
        self._tree.current_section.connect(self.section_chosen)
        inner = QWidget()
        inner.setFixedWidth(theme.px(width))
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, theme.px(28), 0, theme.px(12))
        column.setSpacing(theme.px(8))
        head = QVBoxLayout()
        head.setContentsMargins(theme.px(22), 0, theme.px(23), 0)
        head.addWidget(Label(theme, self.tr("Outline"), role="title3"))
        head.addWidget(self._documents)
        column.addLayout(head)
        column.addWidget(self._tree, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(inner)
        whole.addWidget(Hairline(standing=True))

    def show_documents(self, documents: Sequence[DocumentChoice], chosen: bytes | None) -> None:
        """Offer the documents; where there is one only, it needs no choice."""
        self._documents.set_choices([(document.id, document.name) for document in documents])
        self._documents.set_value(chosen)
        self._documents.setVisible(len(documents) > 1)

    def show_rows(self, rows: Sequence[SectionRow], due: Collection[bytes], at: bytes | None) -> None:
        """Show the headings, those of passages that are `due` with a sign; stand at `at` or the first."""
        self._model.set_rows([row._replace(recite=row.id in due) for row in rows])
        if rows and self._tree.current_row() is None:
            self._tree.show_current(at or rows[0].id)

    def stand_at(self, section_id: bytes) -> None:
        """Stand at a section without telling anybody."""
        self._tree.show_current(section_id)

    def current(self) -> bytes | None:
        """Return the section one stands at."""
        row = self._tree.current_row()
        return row.id if row is not None else None

    def _choose_document(self, set_id: object) -> None:
        if isinstance(set_id, bytes):
            self.document_chosen.emit(set_id)
