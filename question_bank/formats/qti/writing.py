"""Questions to packages of QTI 2.1 and 3.0: one file for each question, a test with its sections, a manifest.

The file of a question is named for its id, so that a later export replaces the same files.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, BinaryIO

from question_bank.formats.batch import Remark
from question_bank.formats.losses import always_lost, lost_of, lost_space
from question_bank.formats.qti.item_writing import item_file
from question_bank.formats.qti.markup import QTI21, QTI30, Version
from question_bank.formats.remarks import remark
from question_bank.formats.xml_text import lost_characters, xml_attribute, xml_text
from question_bank.model.question import Question, QuestionKind

if TYPE_CHECKING:
    from zipfile import ZipFile

_SPACES = re.compile(r"[ \t]{2,}|\t")
_ESSAYS = (QuestionKind.RECITATION, QuestionKind.SHORT_ANSWER)
_TEST = "test.xml"


def write_qti21(file: BinaryIO, questions: Iterable[Question], title: str) -> None:
    """Write a package of QTI 2.1."""
    _write(file, questions, title, QTI21)


def write_qti30(file: BinaryIO, questions: Iterable[Question], title: str) -> None:
    """Write a package of QTI 3.0."""
    _write(file, questions, title, QTI30)


def qti_losses(question: Question) -> tuple[Remark, ...]:
    """Return what QTI cannot carry of `question`."""
    lost = [*always_lost(question), *lost_space(question), *lost_characters(question)]
    shown = (question.stem, question.explanation, *question.options, *question.pool)
    if any(_SPACES.search(text) for text in shown) and not any(each.code == "loses_space" for each in lost):
        lost.append(remark("loses_space"))
    if question.kind is QuestionKind.RECITATION:
        lost.append(remark("loses_kind"))
    if question.kind in _ESSAYS:
        lost.extend(lost_of(question, "accepted"))
    return tuple(lost)


def _write(file: BinaryIO, questions: Iterable[Question], title: str, version: Version) -> None:
    from zipfile import ZIP_DEFLATED, ZipFile  # start-up

    written: dict[str, Question] = {}
    with ZipFile(file, "w", ZIP_DEFLATED) as package:
        for question in questions:
            name = f"items/q-{question.id.hex()}.xml"
            while name in written:
                name = name.replace(".xml", "-again.xml")
            written[name] = question
            _put(package, name, item_file(question, version))
        _put(package, _TEST, _test(written, title, version))
        _put(package, "imsmanifest.xml", _manifest(written, title, version))


def _put(package: ZipFile, name: str, data: bytes) -> None:
    from zipfile import ZIP_DEFLATED, ZipInfo  # start-up

    # The same questions make the same bytes: a ZIP file else holds the time it was written.
    info = ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    info.compress_type = ZIP_DEFLATED
    package.writestr(info, data)


def _test(written: dict[str, Question], title: str, version: Version) -> bytes:
    """Return the test: the questions in their order, a section wherever their section changes."""
    runs: list[tuple[tuple[str, ...], list[str]]] = []
    for name, question in written.items():
        if not runs or runs[-1][0] != question.section:
            runs.append((question.section, []))
        runs[-1][1].append(name)
    sections = "\n".join(_section(path, names, f"path-{place}", version) for place, (path, names) in enumerate(runs))
    part = version.tag("testPart", sections, identifier="part", navigationMode="nonlinear", submissionMode="individual")
    return version.root("assessmentTest", part, identifier="test", title=title)


def _section(path: tuple[str, ...], names: list[str], identifier: str, version: Version) -> str:
    inner = "".join(
        version.tag("assessmentItemRef", identifier=f"{identifier}-{place}", href=name)
        for place, name in enumerate(names)
    )
    for depth in range(max(len(path), 1) - 1, -1, -1):
        heading = path[depth] if path else ""
        inner = version.tag(
            "assessmentSection", inner, identifier=f"{identifier}-{depth}-of", title=heading, visible="true"
        )
    return inner


def _manifest(written: dict[str, Question], title: str, version: Version) -> bytes:
    items = "\n".join(_resource(place, name, one, version) for place, (name, one) in enumerate(written.items()))
    test = f'<resource identifier="test" type="{version.test_type}" href="{_TEST}"><file href="{_TEST}"/></resource>'
    head = f"<schema>{version.schema}</schema><schemaversion>{version.schema_version}</schemaversion>"
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<manifest xmlns="{version.package}" xmlns:imsmd="{version.metadata}" identifier="questions">\n'
        f"<metadata>{head}{_lom('title', (title,), version)}</metadata>\n<organizations/>\n"
        f"<resources>\n{test}\n{items}\n</resources>\n</manifest>\n"
    ).encode("utf-8", "replace")


def _resource(place: int, name: str, question: Question, version: Version) -> str:
    href = xml_attribute(name)
    metadata = f"<metadata>{_lom('keyword', question.tags, version)}</metadata>" if question.tags else ""
    return (
        f'<resource identifier="item-{place}" type="{version.item_type}" href="{href}">'
        f'{metadata}<file href="{href}"/></resource>'
    )


def _lom(name: str, texts: Iterable[str], version: Version) -> str:
    string = f"imsmd:{version.language_string}"
    told = "".join(f"<imsmd:{name}><{string}>{xml_text(text)}</{string}></imsmd:{name}>" for text in texts)
    return f"<imsmd:lom><imsmd:general>{told}</imsmd:general></imsmd:lom>"
