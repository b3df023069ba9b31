"""Small QTI files for tests: items of version 2 by their parts, items of version 1.2, and packages of them."""

from __future__ import annotations

import io
import zipfile


def item(body: str, right: str = "", *, cardinality: str = "single", more: str = "", identifier: str = "one") -> str:
    """Return an item of QTI 2.1 with a `body` and its one declared response."""
    declared = (
        f'<responseDeclaration identifier="RESPONSE" cardinality="{cardinality}" baseType="identifier">{right}'
        "</responseDeclaration>"
    )
    return (
        f'<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="{identifier}" title="t">'
        f"{declared}<itemBody>{body}</itemBody>{more}</assessmentItem>"
    )


def right(*values: str) -> str:
    """Return the right response of an item."""
    return "<correctResponse>" + "".join(f"<value>{value}</value>" for value in values) + "</correctResponse>"


CHOICE = item(
    '<p>火警电话是<img src="a.png" alt=""/></p><choiceInteraction responseIdentifier="RESPONSE" maxChoices="1">'
    "<prompt>请选择</prompt><simpleChoice identifier='a'>110<feedbackInline>匪警</feedbackInline></simpleChoice>"
    "<simpleChoice identifier='b'>119</simpleChoice></choiceInteraction>",
    right("b"),
)


def old_item(kind: str, presentation: str, conditions: str, feedback: str = "") -> str:
    """Return an item of QTI 1.2 as Canvas writes it."""
    meta = f"<fieldlabel>question_type</fieldlabel><fieldentry>{kind}</fieldentry>" if kind else ""
    return (
        f'<item ident="i1" title="题"><itemmetadata><qtimetadata><qtimetadatafield>{meta}</qtimetadatafield>'
        f"</qtimetadata></itemmetadata><presentation>{presentation}</presentation><resprocessing>{conditions}</resprocessing>"
        f"{feedback}</item>"
    )


def old_file(*items: str, title: str = "测验") -> str:
    """Return a file of QTI 1.2."""
    return (
        '<questestinterop xmlns="http://www.imsglobal.org/xsd/ims_qtiasiv1p2">'
        f'<assessment title="{title}"><section ident="root_section">{"".join(items)}</section></assessment>'
        "</questestinterop>"
    )


def material(text: str) -> str:
    """Return a text of QTI 1.2, which is HTML."""
    return f'<material><mattext texttype="text/html">&lt;p&gt;{text}&lt;/p&gt;</mattext></material>'


def labels(*texts: str) -> str:
    """Return choices of QTI 1.2, called 1, 2 …"""
    made = (
        f'<response_label ident="{place}"><material><mattext>{text}</mattext></material></response_label>'
        for place, text in enumerate(texts, start=1)
    )
    return f"<render_choice>{''.join(made)}</render_choice>"


def scored(condition: str, marks: str = "100") -> str:
    """Return what brings marks in QTI 1.2."""
    setvar = f'<setvar action="Set" varname="SCORE">{marks}</setvar>'
    return f"<respcondition><conditionvar>{condition}</conditionvar>{setvar}</respcondition>"


def equal(value: str, place: str = "r") -> str:
    """Return the condition that `value` was given at `place`."""
    return f'<varequal respident="{place}">{value}</varequal>'


def package(**files: str) -> bytes:
    """Return a package; `__` in a name stands for a slash, `_xml` at its end for “.xml”."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as written:
        for name, text in files.items():
            path = name.replace("__", "/").replace("_xml_qti", ".xml.qti").replace("_xml", ".xml")
            written.writestr(path, text)
    return held.getvalue()
