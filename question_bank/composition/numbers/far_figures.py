"""Parts of a long statement of figures: those too far behind its beginning, from a clause that names its own subject.

| text | part |
| 到2027年底，（五十字），工程覆盖比例达到80%，达标率在95%以上 | 工程覆盖比例达到80%，达标率在95%以上 |
| （六十字），新建泵站9座 | none: who has built them stands too far before |
| （六十字），比上年多9座 | none: what is compared stands before |
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from question_bank.composition.framing.window import subjectless
from question_bank.composition.source import Source
from question_bank.model import Formulation, Item

COMPARED = re.compile(r"^(?:比|较|同比|环比|与)")
"""How the words before a figure begin that compare it with what stands before."""
_POINTS = re.compile("其|该|此|这|那|为|并|还|也|均|都|分别|以上|但|而|从而|使|让|共|累计|合计|平均")
"""How words begin that go on with what stands before."""


def far_parts(source: Source, formulation: Formulation, longest: int) -> Iterator[Formulation]:
    """Yield `formulation` again from each figure that ends more than `longest` characters behind the last beginning."""
    first = formulation.items[0].left or formulation.items[0].right
    begin = min(first.start, formulation.spans[0][0])
    for place, item in enumerate(formulation.items):
        if place and item.right.end - begin > longest and _names_itself(source, item):
            yield replace(formulation, items=formulation.items[place:])
            begin = item.left.start if item.left else item.right.start


def _names_itself(source: Source, item: Item) -> bool:
    """Tell whether the words before a figure are the beginning of a clause that says of what it is."""
    if item.left is None or source.text[item.left.start - 1] != "，":
        return False
    words = item.left.text
    return not (COMPARED.match(words) or _POINTS.match(words) or subjectless(source, words))
