"""The settings of this computer: a value, and the JSON file it is kept in."""

from __future__ import annotations

import contextlib
import json
from pathlib import Path
from typing import Any, NamedTuple

LANGUAGES = ("zh_CN", "en", "system")
THEMES = ("system", "light", "dark")
TEXT_SCALES = (100, 115, 130, 150, 175, 200)
FEEDBACKS = ("each", "end")
RULES = ("all_or_nothing", "partial")
RETENTIONS = ("relaxed", "standard", "strict")
_BOUNDS = {
    "day_starts_at": (0, 23),
    "goal": (1, 500),
    "daily_cap": (1, 2000),
    "exam_day": (0, 3_652_059),
    "leaves_after": (1, 9),
    "backup_every": (0, 365),
}


class Settings(NamedTuple):
    """What a person chose, and where the program was left.

    `member` is the hex id of who studied last, `member_name` the name; `window` is (x, y, width, height) in px;
    `text_scale` is in percent, `day_starts_at` the hour (0-23) at which a study day begins, `goal` questions a day,
    `daily_cap` the most a day where more are due.
    `organizer`: the organizer's pages are offered; `passcode` is what `studyapp.passcode` keeps of it ("": none yet).
    `retention` says how surely questions are to be remembered; `exam_day` is the day ordinal of the exam (0: none);
    a mistake leaves the book after `leaves_after` right answers in a row. `backup_every` is the number of days between
    automatic backups (0: none).
    """

    language: str = "zh_CN"
    theme: str = "system"
    text_scale: int = 100
    rule: str = "all_or_nothing"
    feedback: str = "each"
    day_starts_at: int = 4
    goal: int = 20
    daily_cap: int = 40
    member: str = ""
    member_name: str = ""
    page: str = "today"
    window: tuple[int, int, int, int] | None = None
    maximized: bool = False
    organizer: bool = False
    passcode: str = ""
    retention: str = "standard"
    exam_day: int = 0
    leaves_after: int = 2
    backup_every: int = 1


def load_settings(path: Path) -> Settings:
    """Return the settings in the file at `path`; what is missing there or makes no sense keeps its default."""
    try:
        stored = json.loads(path.read_bytes())
    except (OSError, ValueError):
        # A lost settings file must never keep anybody from studying.
        return Settings()
    return settings_from(stored if isinstance(stored, dict) else {})


def settings_from(stored: dict[str, Any]) -> Settings:
    """Return the settings that `stored` describes, each senseless value replaced by its default."""
    sensible: dict[str, Any] = {}
    for name in Settings._fields:
        value = stored.get(name)
        if name == "window" and isinstance(value, list):
            value = tuple(value)
        if _makes_sense(name, value):
            sensible[name] = value
    return Settings(**sensible)


def save_settings(path: Path, settings: Settings) -> None:
    """Write `settings` to `path` so that a crash leaves the old file or the new one; raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_suffix(".new")
    try:
        fresh.write_text(json.dumps(settings._asdict(), ensure_ascii=False, indent=1), encoding="utf-8")
        fresh.replace(path)
    except OSError:
        with contextlib.suppress(OSError):  # the first error is the one worth telling
            fresh.unlink()
        raise


def save_changes(path: Path, before: Settings, now: Settings) -> Settings:
    """Write to `path` what differs between `before` and `now`, keep there what another window has changed since.

    Returns `now`; raises OSError.
    """
    changed = {name: value for name, value in now._asdict().items() if value != getattr(before, name)}
    save_settings(path, load_settings(path)._replace(**changed))
    return now


def _makes_sense(name: str, value: object) -> bool:
    choices: dict[str, tuple[object, ...]] = {
        "language": LANGUAGES,
        "theme": THEMES,
        "text_scale": TEXT_SCALES,
        "rule": RULES,
        "retention": RETENTIONS,
        "feedback": FEEDBACKS,
    }
    if name in choices:
        return value in choices[name] and not isinstance(value, bool)
    if name == "window":
        return (
            isinstance(value, tuple)
            and len(value) == 4
            and all(type(part) is int and -32768 < part < 32768 for part in value)
        )
    if name in ("maximized", "organizer"):
        return isinstance(value, bool)
    if name in _BOUNDS:
        least, most = _BOUNDS[name]
        return type(value) is int and least <= value <= most
    return isinstance(value, str)
