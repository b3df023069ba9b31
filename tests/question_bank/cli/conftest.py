"""The command that the tests of the terminal run."""

from __future__ import annotations

from pathlib import Path

import pytest

from question_bank.cli.__main__ import main
from tests.question_bank.cli.terminal import Ended, Run


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Give a function that runs a command in this process."""

    def command(*arguments: str | Path) -> Ended:
        with pytest.raises(SystemExit) as ended:
            main([str(argument) for argument in arguments])
        assert isinstance(ended.value.code, int)
        return Ended(ended.value.code, *capsys.readouterr())

    return command
