"""Questions to an Anki package: a deck for each section, a note for each question, the answer on the back of its card.

Nothing of a note depends on when it is written: its guid is the question's id and its time counts the question's
edits, so that Anki updates the notes that it has from a later package and keeps what was learned.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import count
from typing import TYPE_CHECKING, Any, BinaryIO

from question_bank.formats.anki.own_notes import FIELDS, fields_of
from question_bank.formats.batch import Remark
from question_bank.formats.losses import always_lost, lost_of, lost_space
from question_bank.formats.remarks import remark
from question_bank.formats.xml_text import lost_characters
from question_bank.model.identity import derive_id
from question_bank.model.question import Question
from question_bank.storage.anki_file import made_collection

if TYPE_CHECKING:
    import genanki

_EPOCH = 1_700_000_000
"""Seconds that a question in its first version is dated; each edit is a second later."""
_SPACES = re.compile(r"[ \t]{2,}|\t")
_NO_TAG = re.compile(r"\s")
_COLONS = re.compile("::+|^:|:$")
_ROOT = "题库"
_FRONT = "<div class=stem>{{题干}}</div>{{#选项}}<div class=options>{{选项}}</div>{{/选项}}"
_BACK = (
    "{{FrontSide}}<hr id=answer><div class=answer>{{答案}}</div>{{#解析}}<div class=explanation>{{解析}}</div>{{/解析}}"
)
_STYLE = """\
.card { font-family: "Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", sans-serif; font-size: 20px;
  line-height: 1.6; text-align: left; max-width: 42em; margin: 0 auto; }
.stem { font-size: 22px; }
.answer { font-weight: bold; }
.explanation { margin-top: 1em; opacity: .75; }
ul { list-style: none; padding-left: 0; }
"""


def write_anki_package(file: BinaryIO, questions: Iterable[Question], title: str) -> None:
    """Write an .apkg file."""
    from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo  # start-up

    decks = _decks(questions, title)
    with ZipFile(file, "w") as package:
        for name, data in (("collection.anki2", _collection(decks)), ("media", b"{}")):
            info = ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.compress_type = ZIP_DEFLATED
            package.writestr(info, data)


def anki_losses(question: Question) -> tuple[Remark, ...]:
    """Return what a note cannot carry of `question`."""
    lost = [*always_lost(question), *lost_space(question), *lost_characters(question)]
    more = (text for texts in question.accepted for text in texts)
    shown = (question.stem, question.explanation, *question.options, *question.answer, *question.pool, *more)
    if any(_SPACES.search(text) for text in shown) and not any(each.code == "loses_space" for each in lost):
        lost.append(remark("loses_space"))
    path = "::".join(question.section)
    if tuple(map(_deck_name, question.section)) != question.section or path != " ".join(path.split()):
        lost.extend(lost_of(question, "section"))
    if any(_NO_TAG.search(tag) for tag in question.tags):
        lost.extend(lost_of(question, "tags"))
    return tuple(lost)


def _decks(questions: Iterable[Question], title: str) -> list[genanki.Deck]:
    import genanki  # start-up

    model = genanki.Model(
        _number("anki note type"),
        "题库题目",
        fields=[{"name": name} for name in FIELDS],
        templates=[{"name": "题目", "qfmt": _FRONT, "afmt": _BACK}],
        css=_STYLE,
    )
    found: dict[str, Any] = {}
    root = _deck_name(title) or _ROOT
    for question in questions:
        name = "::".join((root, *map(_deck_name, question.section)))
        if name not in found:
            found[name] = genanki.Deck(_number("anki deck", name), name)
        found[name].add_note(_note(question, model))
    return list(found.values()) or [genanki.Deck(_number("anki deck", root), root)]


def _note(question: Question, model: genanki.Model) -> genanki.Note:
    import genanki  # start-up

    class Note(genanki.Note):  # type: ignore[misc]  # genanki has no types
        def write_to_db(self, cursor: Any, timestamp: float, deck_id: int, id_gen: Any) -> None:
            super().write_to_db(cursor, timestamp + question.version - 1, deck_id, id_gen)

    return Note(
        model=model,
        fields=[_printable(text) for text in fields_of(question)],
        tags=[_NO_TAG.sub("_", tag) for tag in question.tags],
        guid=question.id.hex(),
    )


def _collection(decks: list[genanki.Deck]) -> bytes:
    import genanki  # start-up

    # Ids inside one collection, which Anki gives by the clock, in milliseconds: these are long past.
    ids = count(_EPOCH)
    return made_collection(lambda cursor: genanki.Package(decks).write_to_db(cursor, _EPOCH, ids))


def _number(*parts: str) -> int:
    """Return a number for the ids of decks and note types: the same for the same names."""
    return int.from_bytes(derive_id(*parts)[:5], "big") + 2**40


def _deck_name(name: str) -> str:
    """Return `name` for a part of a path of decks, which colons divide."""
    plain = " ".join(name.split())
    return _COLONS.sub(lambda found: "：" * len(found[0]), plain)


def _printable(text: str) -> str:
    return re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]", "", text)
