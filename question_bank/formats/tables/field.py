"""What a column of a table can hold."""

from __future__ import annotations

from enum import StrEnum


class Field(StrEnum):
    """What one column is taken for; `IGNORE` for a column that is not read.

    `OPTIONS` is all options in one cell. `POOL` is the right column of a matching, `ACCEPTED` the further wordings of a
    typed answer. `MARKS`, `DIFFICULTY`, `KNOWLEDGE`, `SOURCE` and `PAGE` become tags that say which they are. `PICTURE`
    names a file that belongs to the question.
    """

    IGNORE = ""
    STEM = "stem"
    KIND = "kind"
    ANSWER = "answer"
    OPTIONS = "options"
    EXPLANATION = "explanation"
    SECTION = "section"
    DIFFICULTY = "difficulty"
    MARKS = "marks"
    KNOWLEDGE = "knowledge"
    SOURCE = "source"
    PAGE = "page"
    TAGS = "tags"
    PICTURE = "picture"
    NUMBER = "number"
    ACCEPTED = "accepted"
    POOL = "pool"
    STATUS = "status"
    REASON = "reason"
    VERSION = "version"
    ID = "id"
    OPTION_A = "option_a"
    OPTION_B = "option_b"
    OPTION_C = "option_c"
    OPTION_D = "option_d"
    OPTION_E = "option_e"
    OPTION_F = "option_f"
    OPTION_G = "option_g"
    OPTION_H = "option_h"
    OPTION_I = "option_i"
    OPTION_J = "option_j"
    OPTION_K = "option_k"
    OPTION_L = "option_l"
    OPTION_M = "option_m"
    OPTION_N = "option_n"
    OPTION_O = "option_o"
    OPTION_P = "option_p"
    OPTION_Q = "option_q"
    OPTION_R = "option_r"
    OPTION_S = "option_s"
    OPTION_T = "option_t"
    OPTION_U = "option_u"
    OPTION_V = "option_v"
    OPTION_W = "option_w"
    OPTION_X = "option_x"
    OPTION_Y = "option_y"
    OPTION_Z = "option_z"


OPTION_FIELDS: tuple[Field, ...] = tuple(field for field in Field if field.startswith("option_"))
"""The fields of single options, A to Z."""
REPEATABLE = frozenset({Field.SECTION, Field.TAGS, Field.KNOWLEDGE, Field.IGNORE, Field.NUMBER})
"""The fields that several columns may hold together."""
TAG_NAMES: dict[Field, str] = {
    Field.DIFFICULTY: "难度",
    Field.MARKS: "分值",
    Field.KNOWLEDGE: "知识点",
    Field.SOURCE: "来源",
    Field.PAGE: "页码",
}
"""What stands before the colon of the tag that a field becomes."""


def field_named(name: str) -> Field:
    """Return the field of that name, `IGNORE` for a name that is none."""
    try:
        return Field(name)
    except ValueError:
        return Field.IGNORE
