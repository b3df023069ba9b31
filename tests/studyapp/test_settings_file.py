"""The settings file: what is written is read, what makes no sense never stops the program."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studyapp.paths import find_paths
from studyapp.settings import Settings, load_settings, save_settings, settings_from


def test_settings_survive_writing_and_reading(tmp_path: Path) -> None:
    chosen = Settings(
        language="en", theme="dark", text_scale=150, window=(10, 20, 1280, 800), maximized=True, member="ab"
    )
    save_settings(tmp_path / "deep" / "settings.json", chosen)
    assert load_settings(tmp_path / "deep" / "settings.json") == chosen
    assert [entry.name for entry in (tmp_path / "deep").iterdir()] == ["settings.json"]


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"[1]", b"null", b'{"text_scale": 1e99}', b"{"])
def test_a_damaged_file_means_defaults(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "settings.json").write_bytes(content)
    assert load_settings(tmp_path / "settings.json") == Settings()


def test_one_senseless_value_does_not_lose_the_others() -> None:
    assert settings_from({"text_scale": 99, "theme": "dark", "window": [1, 2, "x", 4]}) == Settings(theme="dark")


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=5,
)


@given(st.dictionaries(st.sampled_from([*Settings._fields, "other"]), json_values))
def test_any_json_gives_settings_that_can_be_kept(stored: dict[str, Any]) -> None:
    settings = settings_from(stored)
    again = json.loads(json.dumps({name: getattr(settings, name) for name in Settings._fields}))
    assert settings_from(again) == settings


def test_the_data_folder_is_the_one_named_first(tmp_path: Path) -> None:
    environment = {"STUDYAPP_DATA": str(tmp_path / "environment")}
    assert find_paths(str(tmp_path / "argument"), environment).root == tmp_path / "argument"
    assert find_paths(None, environment).root == tmp_path / "environment"
    assert find_paths(None, {}).root.name == "studyapp"
