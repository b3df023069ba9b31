"""Files and packages of QTI to questions; what a package holds is told by what is in its files, not by its manifest."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from question_bank.errors import UnreadableDocument
from question_bank.formats.batch import Choices, ImportRow, Part, Place
from question_bank.formats.drafts import EXCERPT, Draft
from question_bank.formats.qti.items import item_row
from question_bank.formats.qti.names import attribute, first, inside, name_of, plain
from question_bank.formats.qti.old_items import material, metadata, old_item_row
from question_bank.formats.qti.sections import Sections, sections_of
from question_bank.formats.remarks import remark
from question_bank.formats.safe_html import element_words
from question_bank.formats.source import MOST_PACKED, Source
from question_bank.formats.stream import ImportStream
from question_bank.formats.xml_source import XmlFile, marked, xml_file
from question_bank.outline.package import Package
from question_bank.outline.refusal import Refused
from question_bank.outline.safe_xml import DamagedXml, parse, parse_damaged
from question_bank.outline.sniffing import is_zip

if TYPE_CHECKING:
    from lxml.etree import _Element

_ROOTS = re.compile(r"<(?:\w+:)?(?:questestinterop|qti-assessment-item|assessmentItem)[\s>]")
_ITEM = re.compile(rb"<(?:\w+:)?(?:qti-assessment-item|assessmentItem|questestinterop)[\s>]")
_XML = (".xml", ".qti")
_MANIFEST = "imsmanifest.xml"
_OFFICE = ("[content_types].xml", "h5p.json", "collection.anki2", "collection.anki21", "collection.anki21b", "mimetype")
_NAMED = 5


def is_qti(source: Source) -> bool:
    """Whether the source is an item of QTI 2 or 3, or a file of QTI 1.2."""
    head = source.head_text.lstrip()
    return head.startswith("<") and _ROOTS.search(head[:8192]) is not None


def is_qti_package(source: Source) -> bool:
    """Whether the source is a ZIP file of a manifest or of XML, and no document of another program."""
    base = {posixpath.basename(name) for name in source.packed_names}
    if not base:
        return source.suffix == ".zip" and is_zip(source.head)
    if not base.isdisjoint(_OFFICE):
        return False
    return _MANIFEST in base or any(name.endswith(_XML) for name in base)


def read_qti(source: Source, _choices: Choices) -> ImportStream:
    """Return the questions of one QTI file."""
    file = xml_file(source, "item", "itemBody", "qti-item-body")
    stream = ImportStream((), notes=file.notes())
    stream.rows = _ended(_file_rows(file, "", stream, Sections(), ""), stream)
    return stream


def read_qti_package(source: Source, _choices: Choices) -> ImportStream:
    """Return the questions of a QTI package, with or without a manifest, its root folder nested or not."""
    try:
        package = Package(source.data(), most=MOST_PACKED)
    except Refused as refused:
        raise source.refusal(refused.code, refused.what) from refused
    stream = ImportStream(())
    stream.rows = _ended(_package_rows(package, stream, source), stream)
    return stream


def _ended(rows: Iterator[ImportRow], stream: ImportStream) -> Iterator[ImportRow]:
    found = False
    for row in rows:
        found = True
        yield row
    if not found:
        stream.notes.append(remark("no_items"))


def _package_rows(package: Package, stream: ImportStream, source: Source) -> Iterator[ImportRow]:
    sections = sections_of(package)
    stream.title = stream.title or sections.title
    missing = [name for name in sections.named if name not in package]
    if missing:
        stream.notes.append(remark("missing_part", ", ".join(missing[:_NAMED]) + (" …" if missing[_NAMED:] else "")))
    stimuli: dict[str, str] = {}
    for name in sections.in_order([one for one in package.files() if one.lower().endswith(_XML)]):
        if _has_richer_twin(name, package):
            stream.parts.append(Part(name, "nothing", chosen=False, reason=remark("richer_part")))
            continue
        try:
            data = package.read(name)
        except Refused as refused:
            if refused.code in ("large", "encrypted"):
                raise _of_package(source, refused) from refused
            yield Draft(Place("", 0, name)).refused("damaged_part")
            continue
        if not _ITEM.search(data[:16384]):
            continue
        file = _opened(data)
        if isinstance(file, DamagedXml):
            draft = Draft(Place("", 0, name), data[:EXCERPT].decode("utf-8", "replace"))
            yield draft.refused("damaged_xml", str(file.line), str(file))
            continue
        shared = _stimulus(file.root, name, package, stimuli)
        count = 0
        for row in _file_rows(file, name, stream, sections, shared):
            count += 1
            yield row
        stream.parts.append(Part(name, "qti", count))


def _of_package(source: Source, refused: Refused) -> UnreadableDocument:
    return source.refusal(refused.code, refused.what)


def _has_richer_twin(name: str, package: Package) -> bool:
    """Whether Canvas wrote the same quiz again beside it, with the types that Common Cartridge does not have."""
    folder, base = posixpath.split(name)
    root, quiz = posixpath.split(folder)
    return base == "assessment_qti.xml" and posixpath.join(root, "non_cc_assessments", f"{quiz}.xml.qti") in package


def _opened(data: bytes) -> XmlFile | DamagedXml:
    try:
        return XmlFile(parse(data))
    except DamagedXml as error:
        root = parse_damaged(data)
        return XmlFile(root, error.line, str(error)) if root is not None else error


def _file_rows(file: XmlFile, part: str, stream: ImportStream, sections: Sections, shared: str) -> Iterator[ImportRow]:
    root = file.root
    if name_of(root) != "questestinterop":
        place = Place("", 0, part) if part else Place("question", 1)
        draft = Draft(place, section=sections.path(part), tags=sections.tags.get(part.lower(), ()))
        row = item_row(draft, root, shared)
        yield marked(row, file) if file.damage else row
        return
    title = attribute(first(root, "assessment"), "title") or metadata(root).get("bank_title", "")
    if not part:
        stream.title = title
    texts: dict[str, str] = {}
    items = list(inside(root, "item"))
    damaged = file.damaged(items)
    for number, item in enumerate(items, start=1):
        path = tuple(filter(None, (title if part else "", *_section_titles(item))))
        draft = Draft(Place("question", number, part), section=path)
        parent = metadata(item).get("parent_stimulus_item_ident", "")
        if metadata(item).get("question_type") == "text_only_question":
            texts[item.get("ident") or ""] = material(Draft(draft.place), item)
        row = old_item_row(draft, item, texts.get(parent, "") if parent else "")
        yield marked(row, file) if item is damaged else row
    banks = [attribute(one, "sourcebankref") or plain(one) for one in inside(root, "bankentry_item", "sourcebank_ref")]
    elsewhere = sorted({bank for bank in banks if bank and not sections.has_bank(bank)})
    if elsewhere:
        stream.notes.append(remark("bank_elsewhere", ", ".join(elsewhere[:_NAMED])))


def _section_titles(item: _Element) -> tuple[str, ...]:
    """Return the titles of the sections around `item`; Canvas calls the whole quiz “root_section”."""
    titles = [attribute(one, "title") for one in item.iterancestors() if name_of(one) == "section"]
    return tuple(title for title in reversed(titles) if title and title.lower() not in ("main", "root_section"))


def _stimulus(root: _Element, name: str, package: Package, known: dict[str, str]) -> str:
    """Return the text that the item shares with others and that stands in a file of its own."""
    texts = []
    for reference in inside(root, "assessmentstimulusref"):
        path = posixpath.normpath(posixpath.join(posixpath.dirname(name), attribute(reference, "href")))
        if path not in known:
            known[path] = ""
            try:
                found = package.root(path)
            except Refused:
                found = None
            body = first(found, "stimulusbody") if found is not None else None
            known[path] = element_words(body).text if body is not None else ""
        texts.append(known[path])
    return "\n".join(filter(None, texts))
