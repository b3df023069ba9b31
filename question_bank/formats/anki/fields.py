"""What the fields of a note are, by the names that people give them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

_NAMES: Mapping[str, tuple[str, ...]] = {
    "stem": (
        "question", "front", "stem", "text", "prompt", "q", "题干", "题目", "问题", "正面", "题", "题目内容", "文本",
        "内容",
    ),
    "answer": (
        "answer", "back", "key", "a", "correct", "correct answer", "solution", "答案", "正确答案", "背面", "参考答案",
        "回答", "answers",
    ),
    "options": ("options", "choices", "option", "选项", "选择", "备选项", "候选项"),
    "explanation": (
        "explanation", "extra", "back extra", "extra 1", "notes", "note", "remark", "remarks", "解析", "答案解析",
        "题目解析", "说明", "备注", "补充", "背面额外", "额外",
    ),
    "kind": ("type", "kind", "question type", "题型", "类型", "题目类型"),
    "title": ("title", "标题"),
    "section": ("chapter", "section", "章节", "章"),
}  # fmt: skip
_ROLE = {name: role for role, names in _NAMES.items() for name in names}
_LETTERED = re.compile(r"(?:option|choice|选项|选择)?[ _-]?([A-Ha-h]|[1-8])(?:选项|项)?|q_([1-8])")


class Roles(NamedTuple):
    """The texts of a note by what they are; `options` are those that have a field each, `others` the rest by name."""

    texts: Mapping[str, str]
    options: tuple[str, ...]
    others: tuple[tuple[str, str], ...]


def roles_of(fields: Sequence[tuple[str, str]]) -> Roles:
    """Return what the fields are; without a name for the stem the first is it, and the next one the answer."""
    texts: dict[str, str] = {}
    options: list[tuple[str, str]] = []
    others: list[tuple[str, str]] = []
    for name, value in fields:
        plain = name.strip().casefold()
        role = _ROLE.get(plain)
        lettered = _LETTERED.fullmatch(plain)
        if role == "answer" and plain == "a" and any(_is_lettered(other) for other, _ in fields if other != name):
            role = None
        if role and role not in texts:
            texts[role] = value
        elif lettered and not role:
            options.append((lettered[1] or lettered[2], value))
        else:
            others.append((name, value))
    if len(options) < 2:
        others += [(name, value) for name, value in options]
        options = []
    if "stem" not in texts and others:
        texts["stem"] = others.pop(0)[1]
    if "answer" not in texts and others and not options:
        texts["answer"] = others.pop(0)[1]
    return Roles(texts, tuple(value for _, value in options), tuple(others))


def _is_lettered(name: str) -> bool:
    return _LETTERED.fullmatch(name.strip().casefold()) is not None
