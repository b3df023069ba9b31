"""What stems say around the source's own words, as data: one file of templates for each language."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from question_bank.composition.framing.phrasing import inner, quoted, stopped
from question_bank.composition.numbers.written_numbers import numeral_of
from question_bank.lexicon.cues import Cue
from question_bank.model import CHOICE_GAP

_FOLDER = Path(__file__).parent / "templates"
_FALLBACK = "zh"


@dataclass(frozen=True, slots=True)
class Language:
    """The templates of one language; `scale` is how many of its characters say as much as one Chinese character.

    `stop` ends a stem, `joint` stands between the members of a list. `pronoun` finds words that refer to something
    outside the stem, `announced` a heading that says that points follow, `dangling` a beginning that needs what was
    before.
    """

    code: str
    scale: int
    stop: str
    joint: str
    comma: str
    pronoun: Cue
    announced: re.Pattern[str]
    dangling: re.Pattern[str]
    templates: Mapping[str, str]

    def has(self, name: str) -> bool:
        """Tell whether the language can say this at all."""
        return name in self.templates

    def put(self, name: str, /, **words: str) -> str:
        """Return the template `name` filled with `words`; {gap} is the gap of a choice question."""
        return self.templates[name].format(gap=CHOICE_GAP, **words)

    def stem(self, name: str, /, **words: str) -> str:
        """Return the filled template as a stem, with one full stop at its end."""
        return self.stopped(self.put(name, **words))

    def opening(self, topic: str) -> str:
        """Return the opening that says of what a stem is told by its name: 就“云河厂史”，."""
        return self.put("figures.about", topic=quoted(topic))

    def material_on(self, topic: str) -> str:
        """Return the opening that says on what the words are that the material has: 就“云河厂史”，材料的表述是：."""
        return self.put("about", topic=inner(topic))

    def ordinal(self, number: int) -> str:
        """Return `number` as it counts points: 三, or 3 where numerals are not the language's own."""
        return numeral_of(number) if self.scale == 1 else str(number)

    def stopped(self, words: str) -> str:
        """Return `words` with nested quotation marks told apart and one full stop at the end."""
        return stopped(words, self.stop)


def load_language(code: str) -> Language:
    """Return the language `code`; one without templates of its own gets the Chinese ones."""
    file = _FOLDER / f"{code}.tsv"
    lines = (file if file.is_file() else _FOLDER / f"{_FALLBACK}.tsv").read_text(encoding="utf-8").splitlines()
    rows = dict(line.split("\t") for line in lines if line and not line.startswith("#"))
    return Language(
        code=code,
        scale=int(rows.pop("scale")),
        stop=rows.pop("stop"),
        joint=rows.pop("joint").replace("_", " "),
        comma=rows.pop("comma"),
        pronoun=Cue(rows.pop("pronoun")),
        announced=re.compile(rows.pop("announced")),
        dangling=re.compile(rows.pop("dangling")),
        templates=rows,
    )
