"""For screens: a folder in which a member has studied the built-in outline for some weeks, made once a run."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from studyapp.ui.services import Services
from tests.studyapp.ui.studied import MakeServices, studied_services, study


@pytest.fixture(scope="session")
def studied_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the folder; nobody may write into it."""
    folder = tmp_path_factory.mktemp("studied")
    study(folder)
    return folder


@pytest.fixture
def studied(studied_folder: Path, tmp_path: Path, request: pytest.FixtureRequest) -> MakeServices:
    """Give a function that opens a copy of the folder and returns services over it; closed after the test."""

    def make() -> Services:
        folder = tmp_path / "data"
        shutil.copytree(studied_folder, folder)
        opened = studied_services(folder)
        services = opened.__enter__()
        request.addfinalizer(lambda: opened.__exit__(None, None, None))
        return services

    return make
