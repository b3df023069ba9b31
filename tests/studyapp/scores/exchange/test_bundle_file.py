"""The file of a bundle: read back equal, any changed byte noticed, strangers' bytes refused in one sentence."""

from __future__ import annotations

import json
import tracemalloc
import zlib
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from question_bank.errors import UnwritableDocument
from question_bank.model import QuestionKind
from studyapp.errors import UnreadableBundle
from studyapp.quiz.records import AnswerRecord, Sitting
from studyapp.quiz.request import Feedback, MultipleRule, QuizMode
from studyapp.quiz.response import Response
from studyapp.scores.exchange import (
    AskedQuestion,
    Bundle,
    BundledSitting,
    BundleHead,
    bundle_from_bytes,
    read_bundle,
    write_bundle,
)
from tests.studyapp.scores.exchange.bundles import bundles

HEAD = BundleHead(b"m" * 16, "学员甲", 1_790_000_000_000)
ONE = Sitting(
    id=b"s" * 16,
    member_id=HEAD.member_id,
    mode=QuizMode.EXAM,
    title="期末",
    set_id=None,
    feedback=Feedback.END,
    rule=MultipleRule.PARTIAL,
    seed=7,
    questions=2,
    possible=4.0,
    started_at=1_789_000_000_000,
    finished_at=1_789_000_600_000,
)
ANSWER = AnswerRecord(
    id=b"a" * 16,
    sitting_id=ONE.id,
    member_id=HEAD.member_id,
    question_id=b"q" * 16,
    question_version=3,
    set_id=b"t" * 16,
    section_id=b"c" * 16,
    kind=QuestionKind.FILL_BLANK,
    position=1,
    response=Response(("根本和核心", "")),
    fraction=0.5,
    points=2.0,
    answered_at=1_789_000_300_000,
    day=739_000,
    elapsed=4200,
)
ASKED = tuple(
    AskedQuestion(name * 16, 3, QuestionKind.FILL_BLANK, ANSWER.set_id, ANSWER.section_id, 2.0) for name in (b"p", b"q")
)
SMALL = Bundle(HEAD, (BundledSitting(ONE, ASKED, (ANSWER,)),))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("bundles")


@pytest.fixture(scope="module")
def written(folder: Path) -> bytes:
    path = folder / "small.scorebundle"
    write_bundle(path, SMALL.head, SMALL.sittings)
    return path.read_bytes()


def sealed(packed: bytes, beginning: bytes = b"study-bundle 1\n") -> bytes:
    """Return a file with a digest that fits, as somebody who knows the format can make it."""
    return beginning + packed + sha256(beginning + packed).digest()


def content(data: bytes) -> list[bytes]:
    return zlib.decompress(data.removeprefix(b"study-bundle 1\n")[:-32]).splitlines()


def as_line(value: dict[str, Any]) -> bytes:
    """Return the line of `value`; half of a pair, which UTF-8 cannot say, becomes the escape of JSON."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return text.encode("utf-8", "backslashreplace")


def refused(data: bytes) -> str:
    """Return the code with which `data` is refused."""
    with pytest.raises(UnreadableBundle) as caught:
        bundle_from_bytes(data)
    return caught.value.code


@given(bundles())
def test_what_is_written_is_read_back_equal(folder: Path, bundle: Bundle) -> None:
    first, second = folder / "first.scorebundle", folder / "second.scorebundle"
    assert write_bundle(first, bundle.head, bundle.sittings) == len(bundle.sittings)
    read = read_bundle(first)
    assert read == bundle
    write_bundle(second, read.head, iter(read.sittings))
    assert second.read_bytes() == first.read_bytes()


def test_every_changed_byte_is_noticed(written: bytes) -> None:
    assert bundle_from_bytes(written) == SMALL
    for place in range(len(written)):
        for change in (1, 0x20, 0x80, 0xFF):
            changed = bytearray(written)
            changed[place] ^= change
            assert refused(bytes(changed)) in {"bundle_foreign", "bundle_newer", "bundle_damaged"}


@given(bundle=bundles(), data=st.data())
def test_a_changed_byte_of_any_bundle_is_noticed(folder: Path, bundle: Bundle, data: st.DataObject) -> None:
    path = folder / "changed.scorebundle"
    write_bundle(path, bundle.head, bundle.sittings)
    changed = bytearray(path.read_bytes())
    changed[data.draw(st.integers(0, len(changed) - 1))] ^= data.draw(st.integers(1, 255))
    path.write_bytes(changed)
    with pytest.raises(UnreadableBundle) as caught:
        read_bundle(path)
    assert str(path) in str(caught.value)


@given(st.data())
def test_what_is_cut_off_or_added_is_noticed(written: bytes, data: st.DataObject) -> None:
    short = written[: data.draw(st.integers(0, len(written) - 1))]
    assert refused(short) in {"bundle_foreign", "bundle_damaged"}
    assert refused(written + data.draw(st.binary(min_size=1, max_size=40))) == "bundle_damaged"


@given(st.binary(max_size=200))
def test_bytes_of_any_kind_raise_one_error_only(data: bytes) -> None:
    assert refused(data) in {"bundle_foreign", "bundle_newer", "bundle_damaged"}
    assert refused(sealed(data)) == "bundle_damaged"
    assert refused(sealed(zlib.compress(data))) == "bundle_damaged"


json_values = st.recursive(st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20), st.lists)


@given(st.data())
def test_no_value_of_a_field_goes_further_than_the_reader(written: bytes, data: st.DataObject) -> None:
    head, line = content(written)
    value: dict[str, Any] = json.loads(line)
    part = data.draw(st.sampled_from([value, value["asked"][0], value["answers"][0]]))
    name = data.draw(st.sampled_from(sorted(part)))
    part[name] = data.draw(json_values)
    forged = sealed(zlib.compress(head + b"\n" + as_line(value) + b"\n"))
    try:
        read = bundle_from_bytes(forged)
    except UnreadableBundle:
        return
    # What fits is taken: the digest proves nothing against somebody who makes one.
    (one,) = read.sittings
    assert type(one.sitting.seed) is int
    assert all(0 <= record.fraction <= 1 for record in one.answers)
    assert all(isinstance(text, str) for record in one.answers for text in record.response.given)


@pytest.mark.parametrize(
    "change",
    [
        {"fraction": 1.5},
        {"fraction": 1},
        {"fraction": float("nan")},
        {"points": float("inf")},
        {"position": True},
        {"position": -1},
        {"position": 1_000_000},
        {"elapsed": 1 << 63},
        {"day": 0},
        {"answered_at": 10**15},
        {"id": "61" * 15},
        {"id": "61" * 15 + "6A"},
        {"id": "zz" * 16},
        {"given": ["\ud800"]},
        {"given": "根本"},
        {"given": [1]},
        {"kind": "guess"},
        {"certainty": ""},
        {"more": 1},
    ],
    ids=str,
)
def test_a_forged_answer_out_of_bounds_is_refused(written: bytes, change: dict[str, Any]) -> None:
    head, line = content(written)
    value = json.loads(line)
    value["answers"][0] |= change
    assert refused(sealed(zlib.compress(head + b"\n" + as_line(value) + b"\n"))) == "bundle_damaged"


def test_lines_that_say_the_same_in_another_way_are_refused(written: bytes) -> None:
    head, line = content(written)
    assert bundle_from_bytes(sealed(zlib.compress(head + b"\n" + line + b"\n"))) == SMALL
    for lines in (
        head + b"\n" + line,
        head + b"\n" + line + b"\n\n",
        head + b"\n" + line + b"\n" + line + b"\n",
        head + b"\n " + line + b"\n",
        head + b"\n" + line.replace(b'"version":3', b'"version":3,"version":3') + b"\n",
        line + b"\n" + head + b"\n",
        b"[" * 200_000 + b"\n",
        b"",
    ):
        assert refused(sealed(zlib.compress(lines))) == "bundle_damaged"
    twice = zlib.compress(head + b"\n") + zlib.compress(line + b"\n")
    assert refused(sealed(twice)) == "bundle_damaged"
    assert refused(sealed(zlib.compress(head + b"\n")[:-2])) == "bundle_damaged"


def test_answers_out_of_order_or_twice_at_a_place_are_refused(folder: Path) -> None:
    for answers in ((ANSWER, ANSWER), (ANSWER, replace(ANSWER, id=b"b" * 16, position=0))):
        path = folder / "order.scorebundle"
        write_bundle(path, HEAD, [BundledSitting(ONE, ASKED, answers)])
        assert refused(path.read_bytes()) == "bundle_damaged"


@pytest.mark.parametrize("filling", [b"\n", b"x", b"[]\n"])
def test_a_bomb_is_not_unpacked(written: bytes, filling: bytes) -> None:
    packer = zlib.compressobj()
    head, _line = content(written)
    packed = packer.compress(head + b"\n")
    for _ in range(300):  # 300 MB of content in less than 1 MB
        packed += packer.compress(filling * ((1 << 20) // len(filling)))
    data = sealed(packed + packer.flush())
    assert len(data) < 1 << 20
    tracemalloc.start()
    assert refused(data) == "bundle_damaged"
    _now, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 64 << 20


def test_one_of_a_newer_program_says_so(written: bytes) -> None:
    assert refused(written.replace(b"bundle 1", b"bundle 2", 1)) == "bundle_newer"
    assert refused(b"study-bundle 10\nanything") == "bundle_newer"
    assert refused(b"study-bundle 01\nanything") == "bundle_foreign"


def test_files_that_cannot_be_or_are_too_large_are_refused(folder: Path, written: bytes) -> None:
    for path, code in ((folder, "bundle_unreadable"), (folder / "none", "bundle_unreadable")):
        with pytest.raises(UnreadableBundle) as caught:
            read_bundle(path)
        assert caught.value.code == code
        assert str(path) in str(caught.value)
    large = folder / "large.scorebundle"
    with large.open("wb") as file:
        file.write(written)
        file.truncate(33 << 20)
    with pytest.raises(UnreadableBundle) as caught:
        read_bundle(large)
    assert caught.value.code == "bundle_large"


def test_what_could_not_be_read_again_is_not_written(folder: Path) -> None:
    path = folder / "endless.scorebundle"
    path.write_bytes(b"before")
    long_one = replace(ANSWER, response=Response(("长" * (3 << 20),)))
    many = (replace(ANSWER, id=number.to_bytes(16), position=number) for number in range(30_000))
    for sittings in ([BundledSitting(ONE, (), (long_one,))], [BundledSitting(ONE, (), tuple(many))]):
        with pytest.raises(UnwritableDocument) as caught:
            write_bundle(path, HEAD, sittings)
        assert caught.value.code == "bundle_too_much"
        assert path.read_bytes() == b"before"
    assert not list(folder.glob(".*"))
    with pytest.raises(UnwritableDocument):
        write_bundle(folder / "none" / "x.scorebundle", HEAD, ())
