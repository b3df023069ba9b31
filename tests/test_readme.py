"""The README tells the truth: the files it names are there, the commands it shows run, with the options it shows."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from question_bank.formats.registry import FORMATS

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
SHOWN = sorted({line.split("#")[0].strip() for line in README.splitlines() if line.startswith("    ")})
PROGRAMS = {"question-bank": "question_bank.cli", "studyapp": "studyapp"}


def shown(program: str) -> list[str]:
    """List the command lines of `program` that the README shows, without their comments."""
    return [line for line in SHOWN if line.split()[0:1] == [program]]


def help_of(*command: str) -> str:
    """Run `command --help` and return what it prints."""
    environment = {**os.environ, "PYTHONUTF8": "1"}
    done = subprocess.run(
        [*command, "--help"], cwd=ROOT, env=environment, capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_every_file_and_folder_it_names_is_there() -> None:
    named = set(re.findall(r"`(\.?[\w.-]+(?:/[\w.-]+)+)`|`([\w-]+\.(?:toml|lock|md|cmd))`", README))
    named |= {(path, "") for path in re.findall(r"\]\(([^)#]+)\)|src=\"([^\"]+)\"", README) for path in path if path}
    paths = {first or second for first, second in named}
    assert {"pyproject.toml", ".ci/run", "studyapp/ui/translations"} <= paths
    assert {path for path in paths if not path.startswith("http") and not (ROOT / path).exists()} == set()


def test_every_folder_of_its_tree_is_there() -> None:
    tree = README.split("## The tree")[1].split("## ")[0]
    parent = ROOT
    for indent, names in re.findall(r"^( +)((?:\w+/ +)+)", tree, flags=re.MULTILINE):
        folders = [(ROOT if len(indent) == 4 else parent) / name for name in re.findall(r"\w+", names)]
        assert [path for path in folders if not path.is_dir()] == []
        parent = folders[0] if len(indent) == 4 else parent
    assert parent.name == "tests"


@pytest.mark.skipif(os.name == "nt", reason="./dev is a POSIX script; dev.cmd has no --help")
def test_every_job_of_dev_that_it_shows_exists() -> None:
    jobs = {line.split()[1] for line in shown("./dev")}
    listed = set(re.findall(r"^  ([\w-]+)", help_of("sh", "dev"), flags=re.MULTILINE))
    assert {"run", "test"} <= jobs <= listed


@pytest.mark.parametrize("line", shown("question-bank"))
def test_every_command_it_shows_has_the_options_it_shows(line: str) -> None:
    words = line.split()
    printed = help_of(sys.executable, "-m", PROGRAMS[words[0]], words[1])
    assert [word for word in words if word.startswith("-") and word not in printed] == []


def test_its_table_of_formats_is_that_of_the_program() -> None:
    rows = re.findall(r"^\|[^|`]*\| ((?:`\.[\w.]+` ?)+) \| (yes)? ?\| (yes)? ?\|$", README, flags=re.MULTILINE)
    told = {(suffix, "read") for suffixes, read, _ in rows if read for suffix in re.findall(r"`(.+?)`", suffixes)}
    told |= {(suffix, "written") for suffixes, _, write in rows if write for suffix in re.findall(r"`(.+?)`", suffixes)}
    known = {(suffix, "read") for each in FORMATS if each.read for suffix in each.suffixes}
    known |= {(suffix, "written") for each in FORMATS if each.write for suffix in each.suffixes}
    doubled = {(".gift.txt", "read"), (".gift.txt", "written"), (".aiken.txt", "read"), (".aiken.txt", "written")}
    assert told == known - doubled


@pytest.mark.parametrize("module", PROGRAMS.values())
def test_every_program_explains_itself(module: str) -> None:
    assert "--help" in help_of(sys.executable, "-m", module)
