"""The two spellings of QTI that are written, and their namespaces."""

from __future__ import annotations

import re
from typing import NamedTuple

from question_bank.formats.xml_text import xml_attribute, xml_text

_CAPITAL = re.compile("[A-Z]")


class Version(NamedTuple):
    """One version of QTI: whether it spells names with hyphens, and what it calls itself."""

    hyphens: bool
    items: str
    package: str
    metadata: str
    language_string: str
    template: str
    item_type: str
    test_type: str
    schema: str
    schema_version: str

    def tag(self, name: str, inner: str = "", **attributes: str) -> str:
        """Return the element `name` (“choiceInteraction”) around `inner`, which is markup."""
        spelled = self._spelled(name)
        name = f"qti-{spelled}" if self.hyphens else spelled
        given = "".join(f' {self._spelled(key)}="{xml_attribute(value)}"' for key, value in attributes.items())
        return f"<{name}{given}>{inner}</{name}>" if inner else f"<{name}{given}/>"

    def root(self, name: str, inner: str, **attributes: str) -> bytes:
        """Return a whole file whose outermost element is `name`."""
        head = '<?xml version="1.0" encoding="UTF-8"?>\n'
        made = self.tag(name, f"\n{inner}\n", **attributes)
        start = re.match(r"<[\w-]+", made)
        end = start.end() if start else 0
        return f'{head}{made[:end]} xmlns="{self.items}"{made[end:]}\n'.encode("utf-8", "replace")

    def _spelled(self, name: str) -> str:
        return _CAPITAL.sub(lambda found: "-" + found[0].lower(), name) if self.hyphens else name


QTI21 = Version(
    hyphens=False,
    items="http://www.imsglobal.org/xsd/imsqti_v2p1",
    package="http://www.imsglobal.org/xsd/imscp_v1p1",
    metadata="http://www.imsglobal.org/xsd/imsmd_v1p2",
    language_string="langstring",
    template="http://www.imsglobal.org/question/qti_v2p1/rptemplates/match_correct",
    item_type="imsqti_item_xmlv2p1",
    test_type="imsqti_test_xmlv2p1",
    schema="QTIv2.1 Package",
    schema_version="1.0.0",
)
QTI30 = Version(
    hyphens=True,
    items="http://www.imsglobal.org/xsd/imsqtiasi_v3p0",
    package="http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1",
    metadata="http://ltsc.ieee.org/xsd/LOM",
    language_string="string",
    template="https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/match_correct.xml",
    item_type="imsqti_item_xmlv3p0",
    test_type="imsqti_test_xmlv3p0",
    schema="QTI Package",
    schema_version="3.0.0",
)


def paragraphs(text: str) -> str:
    """Return `text` as XHTML, each line a paragraph."""
    return "".join(f"<p>{xml_text(line)}</p>" for line in text.split("\n") if line.strip())
