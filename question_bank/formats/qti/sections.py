"""What the manifest and the tests of a QTI package say of its items: their order, sections and keywords."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import unquote

from question_bank.formats.qti.names import attribute, first, inside, name_of, plain
from question_bank.outline.package import Package
from question_bank.outline.refusal import Refused
from question_bank.outline.safe_xml import DamagedXml, parse

if TYPE_CHECKING:
    from lxml.etree import _Element

_MANIFEST = "imsmanifest.xml"
_OWN = re.compile(r"path-\d+-\d+-of")
"""How this program calls a section, whatever its title."""
_NUMBERED = re.compile(r"section[ _-]?\d*", re.IGNORECASE)
_HEAD = re.compile(rb"<(?:\w+:)?(?:manifest|assessmentTest|qti-assessment-test)[\s>]")
_SMALL = 8 * 1024 * 1024


@dataclass(slots=True)
class Sections:
    """The title of a package; its files in order, with the path of section titles and the keywords of each."""

    title: str = ""
    named: list[str] = field(default_factory=list)
    paths: dict[str, tuple[str, ...]] = field(default_factory=dict)
    tags: dict[str, tuple[str, ...]] = field(default_factory=dict)
    files: frozenset[str] = frozenset()

    def path(self, name: str) -> tuple[str, ...]:
        """Return the section titles above the file `name`."""
        return self.paths.get(name.lower(), ())

    def in_order(self, names: Iterable[str]) -> list[str]:
        """Return `names`, those of a test first and as it has them, then those of the manifest, then the others."""
        order = {name: place for place, name in enumerate((*self.paths, *(one.lower() for one in self.named)))}
        return sorted(names, key=lambda name: order.get(name.lower(), len(order)))

    def has_bank(self, identifier: str) -> bool:
        """Whether the package holds the question bank called `identifier`."""
        return any(posixpath.basename(name).startswith(identifier.lower()) for name in self.files)


def sections_of(package: Package) -> Sections:
    """Return what the manifests and tests of `package` say; damaged ones say nothing."""
    found = Sections(files=frozenset(package.names()))
    for name in package.files():
        if not name.lower().endswith(".xml") or package.size(name) > _SMALL:
            continue
        base = posixpath.basename(name).lower()
        root = _root(package, name)
        if root is None:
            continue
        if base == _MANIFEST:
            _manifest(root, posixpath.dirname(name), found)
        elif name_of(root) == "assessmenttest":
            found.title = found.title or attribute(root, "title")
            _test(root, posixpath.dirname(name), (), found)
    return found


def _root(package: Package, name: str) -> _Element | None:
    try:
        data = package.read(name)
        return parse(data) if _HEAD.search(data[:16384]) else None
    except (Refused, DamagedXml):
        return None


def _manifest(root: _Element, folder: str, found: Sections) -> None:
    title = first(root, "title")
    found.title = found.title or plain(title)
    for resource in inside(root, "resource"):
        href = attribute(resource, "href")
        kind = attribute(resource, "type").lower()
        if not href or "qti" not in kind:
            continue
        path = _joined(folder, href)
        found.named.append(path)
        words = [plain(one) for one in inside(resource, "keyword")]
        if any(words):
            found.tags[path.lower()] = tuple(dict.fromkeys(filter(None, words)))


def _test(element: _Element, folder: str, above: tuple[str, ...], found: Sections) -> None:
    for child in element:
        name = name_of(child)
        if name == "assessmentitemref":
            found.paths.setdefault(_joined(folder, attribute(child, "href")).lower(), above)
        elif name == "assessmentsection":
            title = attribute(child, "title")
            identifier = attribute(child, "identifier")
            generic = not title or (
                not _OWN.fullmatch(identifier) and (title == identifier or _NUMBERED.fullmatch(title))
            )
            _test(child, folder, above if generic else (*above, title), found)
        elif name in ("testpart", "assessmenttest"):
            _test(child, folder, above, found)


def _joined(folder: str, href: str) -> str:
    return posixpath.normpath(posixpath.join(folder, unquote(href.replace("\\", "/")))).lstrip("/")
