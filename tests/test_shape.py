"""The tree keeps its shape: its folders, the size of its files, its doors, and nothing of one machine in it."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGES = ("question_bank", "studyapp")
LONGEST = 300
TEXT_SUFFIXES = {"", ".cmd", ".css", ".json", ".jsonl", ".lock", ".md", ".py", ".svg", ".toml", ".ts", ".tsv", ".txt"}

DOORS = sorted(path for package in PACKAGES for path in (ROOT / package).rglob("__init__.py"))


def modules(*folders: str) -> list[Path]:
    """List the Python files of the folders named, sorted."""
    return sorted(path for folder in folders for path in (ROOT / folder).rglob("*.py"))


def committed_texts() -> Iterator[Path]:
    """List the text files of the project, without what tools leave beside them."""
    for path in sorted(ROOT.iterdir()):
        if path.is_file() and path.suffix in TEXT_SUFFIXES and path.name not in {".coverage", ".git"}:
            yield path
    for folder in (*PACKAGES, "tests", ".ci"):
        for path in sorted((ROOT / folder).rglob("*")):
            if path.is_file() and path.suffix in TEXT_SUFFIXES and "__pycache__" not in path.parts:
                yield path


def test_there_is_no_other_top_level_folder() -> None:
    leftovers = {"__pycache__", "build", "dist", "htmlcov"}  # of tools, ignored by git
    folders = {path.name for path in ROOT.iterdir() if path.is_dir() and not path.name.startswith(".")}
    assert folders - leftovers == {*PACKAGES, "tests"}


def test_no_file_is_so_long_that_it_must_be_two() -> None:
    lengths = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in modules(*PACKAGES, "tests")}
    assert {str(path.relative_to(ROOT)): n for path, n in lengths.items() if n > LONGEST} == {}


def test_every_folder_with_modules_has_a_door() -> None:
    folders = {path.parent for path in modules(*PACKAGES)}
    assert sorted(folders - {door.parent for door in DOORS}) == []


@pytest.mark.parametrize("door", DOORS, ids=lambda door: str(door.relative_to(ROOT).parent))
def test_a_door_holds_only_imports_and_a_true_list_of_names(door: Path) -> None:
    """A docstring, imports, and an `__all__` that names exactly what was imported (its order is ruff's RUF022)."""
    tree = ast.parse(door.read_text(encoding="utf-8"))
    assert ast.get_docstring(tree), "a door says what is behind it"
    imported: set[str] = set()
    offered: set[str] = set()
    for node in tree.body[1:]:
        if isinstance(node, ast.Import | ast.ImportFrom):
            if not (isinstance(node, ast.ImportFrom) and node.module == "__future__"):
                imported |= {alias.asname or alias.name.partition(".")[0] for alias in node.names}
            continue
        target = node.targets[0] if isinstance(node, ast.Assign) else getattr(node, "target", None)
        assert isinstance(target, ast.Name), f"line {node.lineno} is code"
        assert target.id == "__all__", f"line {node.lineno} is code"
        assert isinstance(node, ast.Assign | ast.AnnAssign), f"line {node.lineno} is code"
        assert node.value is not None
        offered = set(ast.literal_eval(node.value))
    assert offered == imported


@pytest.mark.parametrize("command", ["question-bank", "studyapp"])
def test_each_command_has_its_function(command: str) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    module, _, function = {**project["scripts"], **project["gui-scripts"]}[command].partition(":")
    assert callable(getattr(import_module(module), function))


def test_the_lock_names_packages_and_hashes_but_no_address() -> None:
    lines = (ROOT / "requirements.lock").read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if re.search(r"https?://|index-url|find-links|file:", line)] == []
    pinned = [line for line in lines if "==" in line]
    assert len(pinned) > 20
    assert all(line.startswith(("#", "    --hash=sha256:")) or "==" in line for line in lines)


def test_no_text_names_a_place_on_one_machine() -> None:
    parent = re.escape(f"{ROOT.parent}/") if len(ROOT.parent.parts) > 1 else r"(?!)"
    place = re.compile(rf"(?<![\w.~/-])(?:{parent}|/(?:home|Users)/\w+/|[A-Z]:\\Users\\\w+\\)")
    found = {
        str(path.relative_to(ROOT)): hit.group()
        for path in committed_texts()
        if (hit := place.search(path.read_text(encoding="utf-8", errors="replace")))
    }
    assert found == {}
