"""Keep the translations true: `python -m tests.translations build|check|update [SCREEN...]`.

Every folder of `studyapp/ui` with Python files is one screen and has its own `<screen>.zh_CN.ts`; `widgets` covers the
charts too, `frame` covers the modules directly in `studyapp/ui` and in `studyapp`; `en.ts` holds all plural forms.
`build` makes the two .qm files when a .ts is newer, `check` fails where lupdate would change a file or a text has no
translation, `update` writes the texts found in the sources into the .ts files in place (all, or only those named).
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
APP = ROOT / "studyapp"
FOLDER = APP / "ui" / "translations"
FOLDERS_WITHOUT_A_FILE_OF_THEIR_OWN = {"charts", "translations", "__pycache__"}


def sources() -> dict[str, list[Path]]:
    """Map the name of each part of the interface to its Python files, sorted, so that lupdate's order never changes."""
    ui = APP / "ui"
    parts = {"frame": sorted(ui.glob("*.py")) + sorted(APP.glob("*.py"))}
    for folder in sorted(path for path in ui.glob("*") if path.is_dir()):
        if folder.name not in FOLDERS_WITHOUT_A_FILE_OF_THEIR_OWN and (files := sorted(folder.rglob("*.py"))):
            parts[folder.name] = files
    if "widgets" in parts:
        parts["widgets"] += sorted((ui / "charts").rglob("*.py"))
    return parts


def jobs(parts: Mapping[str, Sequence[Path]]) -> dict[str, tuple[list[Path], list[str]]]:
    """Map each .ts name to the sources it is made from and to lupdate's options for it."""
    chinese = ["-target-language", "zh_CN"]
    found = {f"{part}.zh_CN.ts": (list(files), chinese) for part, files in parts.items()}
    everything = sorted({path for files in parts.values() for path in files})
    found["en.ts"] = (everything, ["-target-language", "en", "-pluralonly"])
    return found


def tool(name: str) -> str:
    """Give the path of one of Qt's programs as installed beside this Python."""
    path = shutil.which(name, path=str(Path(sys.executable).parent))
    if path is None:
        raise SystemExit(f"{name} is not installed beside {sys.executable}; run ./dev setup")
    return path


def run(*command: str | Path) -> None:
    """Run one of Qt's programs quietly; exit with its output when it fails."""
    done = subprocess.run(
        [str(part) for part in command], capture_output=True, text=True, encoding="utf-8", check=False
    )
    if done.returncode:
        raise SystemExit(f"{Path(command[0]).name} failed:\n{done.stdout}{done.stderr}")


def extract(files: Sequence[Path], options: Sequence[str], target: Path) -> None:
    """Bring one .ts file into agreement with its sources."""
    run(
        tool("pyside6-lupdate"),
        *("-silent", "-locations", "none", "-no-obsolete", "-source-language", "en"),
        *options,
        *files,
        *("-ts", target),
    )


def build() -> None:
    """Compile zh_CN.qm and en.qm where they are missing or older than a .ts; a broken run leaves no half file."""
    for language, pattern in (("zh_CN", "*.zh_CN.ts"), ("en", "en.ts")):
        inputs = sorted(FOLDER.glob(pattern))
        output = FOLDER / f"{language}.qm"
        newest = max((path.stat().st_mtime for path in inputs), default=0.0)
        if not inputs or (output.exists() and output.stat().st_mtime >= newest):
            continue
        unfinished = output.with_suffix(".part.qm")
        run(tool("pyside6-lrelease"), "-silent", *inputs, "-qm", unfinished)
        unfinished.replace(output)


def untranslated(text: str) -> int:
    """Count the messages of a .ts text that are marked unfinished, or marked finished but empty."""
    return text.count('type="unfinished"') + text.count("<translation></translation>")


def faults_of(name: str, files: Sequence[Path], options: Sequence[str], scratch: Path) -> list[str]:
    """Say in sentences what is wrong with one .ts file; an empty list is a complete translation."""
    kept, fresh = FOLDER / name, scratch / name
    if kept.exists():
        shutil.copyfile(kept, fresh)
    extract(files, options, fresh)
    text = fresh.read_text(encoding="utf-8")
    if not kept.exists():
        return [f"{name} is missing: its sources hold texts"] if "<message" in text else []
    faults = []
    if fresh.read_bytes() != kept.read_bytes():
        faults.append(f"{name} does not agree with its sources")
    if missing := untranslated(text):
        faults.append(f"{name} has {missing} texts without a finished translation")
    return faults


def wanted(names: Sequence[str]) -> dict[str, tuple[list[Path], list[str]]]:
    """Choose the .ts files of the parts named (`today`, `frame`, `en`), or all of them when none is named."""
    found = jobs(sources())
    return {name: job for name, job in found.items() if not names or name.split(".")[0] in names}


def check(names: Sequence[str]) -> None:
    """Exit with the list of faults of the .ts files, if there are any."""
    chosen = wanted(names)
    known = jobs(sources())
    faults = [f"{path.name} belongs to no screen" for path in sorted(FOLDER.glob("*.ts")) if path.name not in known]
    with tempfile.TemporaryDirectory() as scratch:
        for name, (files, options) in chosen.items():
            faults += faults_of(name, files, options, Path(scratch))
    if faults:
        raise SystemExit("\n".join([*faults, "Run ./dev translate, then fill in the new texts."]))
    print(f"translations complete: {len(chosen)} parts")


def update(names: Sequence[str]) -> None:
    """Write the sources' texts into the .ts files, dropping what is gone, and compile."""
    FOLDER.mkdir(exist_ok=True)
    for name, (files, options) in wanted(names).items():
        extract(files, options, FOLDER / name)
        text = (FOLDER / name).read_text(encoding="utf-8")
        if "<message" not in text:
            (FOLDER / name).unlink()
        elif missing := untranslated(text):
            print(f"{(FOLDER / name).relative_to(ROOT)}: {missing} texts to translate")
    build()


def main(arguments: Sequence[str]) -> None:
    """Do what the first argument says, for the parts named after it."""
    match list(arguments):
        case ["build"]:
            build()
        case ["check", *names]:
            check(names)
        case ["update", *names]:
            update(names)
        case _:
            raise SystemExit("usage: python -m tests.translations build|check|update [SCREEN...]")


if __name__ == "__main__":
    main(sys.argv[1:])
