"""PDF files without text, locked, broken or made to harm: one sentence each, in bounded time."""

from __future__ import annotations

import multiprocessing
import subprocess
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from question_bank.errors import UnreadableDocument
from question_bank.outline.pdf_child import Limits, guarded_text_layer
from question_bank.outline.pdf_text_layer import text_layer
from question_bank.outline.refusal import Refused
from tests.question_bank.outline.pdf_files import assembled, lines, read, written

PAGE = [(72.0, 100.0, 12.0, "Every organisation keeps its own records.")]


def scanned(words: str = "") -> bytes:
    """Return a page that is nothing but a picture and the operators `words`."""
    content = f"q 500 0 0 700 20 20 cm /I Do Q {words}"
    font = "/Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>"
    picture = "/ColorSpace/DeviceGray/BitsPerComponent 8"
    return assembled(
        [
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Count 1/Kids[3 0 R]>>",
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<{font}/XObject<</I 5 0 R>>>>>>",
            f"<</Length {len(content)}>>\nstream\n{content}\nendstream",
            f"<</Type/XObject/Subtype/Image/Width 2/Height 2{picture}/Length 4>>\nstream\nabcd\nendstream",
        ]
    )


def nested(levels: int, width: int) -> bytes:
    """Return a page whose form calls another `width` times, and so on for `levels`: the laughs of PDF."""
    objects = ["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 1/Kids[3 0 R]>>"]
    calls = "/X Do " * width
    objects.append("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</X 5 0 R>>>>>>")
    objects.append(f"<</Length {len(calls)}>>\nstream\n{calls}\nendstream")
    objects += [
        f"<</Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</XObject<</X {6 + number} 0 R>>>>"
        f"/Length {len(calls)}>>\nstream\n{calls}\nendstream"
        for number in range(levels)
    ]
    words = "BT /F 12 Tf 72 700 Td (ha) Tj ET"
    objects.append(
        "<</Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont"
        f"/Helvetica>>>>>>/Length {len(words)}>>\nstream\n{words}\nendstream"
    )
    return assembled(objects)


LOCK = f"/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<{'41' * 32}>/U<{'42' * 32}>>>/ID[<00><00>]"


@pytest.mark.parametrize(
    ("data", "code", "words"),
    [
        (scanned(), "document_pictures", "only pictures"),
        (written([[]]), "document_empty", "is empty"),
        (written([PAGE], trailer=LOCK), "document_encrypted", "password"),
        (b"%PDF-1.7", "document_damaged", "damaged"),
        (b"%PDF-1.7\n" + bytes(range(256)) * 20, "document_damaged", "damaged"),
    ],
)
def test_one_sentence_for_each_fault(tmp_path: Path, data: bytes, code: str, words: str) -> None:
    with pytest.raises(UnreadableDocument, match=words) as caught:
        read(tmp_path, data)
    assert caught.value.code == code
    assert "\n" not in str(caught.value)


def test_a_file_without_its_end_is_read_as_far_as_it_goes(tmp_path: Path) -> None:
    data = written([PAGE])
    assert lines(read(tmp_path, data[: data.index(b"startxref")])) == [PAGE[0][3]]


def test_a_scan_whose_pages_carry_numbers_in_type(tmp_path: Path) -> None:
    data = scanned("BT /F 9 Tf 290 30 Td (- 1 -) Tj ET")
    with pytest.raises(UnreadableDocument, match="only pictures"):
        read(tmp_path, data)


def test_fonts_that_do_not_say_what_they_draw(tmp_path: Path) -> None:
    """A subset without names: its characters come out of the private use area."""
    codes = "".join(f"<{code:02X}> <E0{code:02X}>\n" for code in range(32, 127))
    table = (
        "begincmap 1 begincodespacerange <00> <FF> endcodespacerange\n95 beginbfchar\n" + codes + "endbfchar endcmap"
    )
    words = "BT /F 12 Tf 72 700 Td (Every organisation keeps records.) Tj ET"
    data = assembled(
        [
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Count 1/Kids[3 0 R]>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
            f"<</Length {len(words)}>>\nstream\n{words}\nendstream",
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 6 0 R>>",
            f"<</Length {len(table)}>>\nstream\n{table}\nendstream",
        ]
    )
    with pytest.raises(UnreadableDocument, match="which characters") as caught:
        read(tmp_path, data)
    assert caught.value.code == "document_garbled"


def test_three_thousand_pages(tmp_path: Path) -> None:
    page = [(72.0, 100 + 14.0 * row, 10.0, "Every organisation keeps its own records of it.") for row in range(4)]
    data = written([page] * 3_000)
    begin = time.process_time()
    outline = read(tmp_path, data)
    assert time.process_time() - begin < 20
    assert outline.raw.count("records") == 12_000
    with pytest.raises(UnreadableDocument, match="5000 pages"):
        read(tmp_path, written([[]] * 5_001))


@pytest.mark.parametrize(("levels", "width"), [(3, 10), (60, 1)])
def test_forms_that_call_forms(tmp_path: Path, levels: int, width: int) -> None:
    begin = time.process_time()
    with suppress(UnreadableDocument):
        assert read(tmp_path, nested(levels, width)).raw
    assert time.process_time() - begin < 10


@pytest.mark.parametrize(
    ("limits", "words"),
    [
        (Limits(page=1), "too long"),
        (Limits(whole=1), "too long"),
        (Limits(memory=1 << 20), "too much memory"),
    ],
)
def test_a_file_that_would_never_be_read_is_given_up(limits: Limits, words: str) -> None:
    """Twelve levels of forms that call ten others each: a million million pieces of text."""
    before = threading.active_count()
    with pytest.raises(Refused, match=words) as caught:
        guarded_text_layer(nested(12, 10), limits)
    assert caught.value.code == "laborious"
    assert threading.active_count() == before
    assert not multiprocessing.active_children()


def test_the_program_reads_a_file_from_a_process_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(written([PAGE]))
    call = [sys.executable, "-m", "question_bank.cli", "build", "a.pdf", "-o", "a.json"]
    done = subprocess.run(call, cwd=tmp_path, capture_output=True, text=True, timeout=120, check=False)
    assert "Traceback" not in done.stderr
    assert done.returncode in (0, 1), done.stderr


def test_two_threads_at_once(tmp_path: Path) -> None:
    """The library underneath is not safe in two threads; the reader is."""
    data = written([PAGE] * 40)
    found: list[int] = []

    def work(number: int) -> None:
        folder = tmp_path / str(number)
        folder.mkdir()
        found.append(len(read(folder, data).raw))

    threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 4
    assert len(set(found)) == 1


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_any_damage_gives_an_outline_or_a_sentence(tmp_path: Path, data: st.DataObject) -> None:
    whole = bytearray(data.draw(st.sampled_from([written([PAGE, PAGE]), scanned()])))
    for _ in range(data.draw(st.integers(1, 8))):
        whole[data.draw(st.integers(5, len(whole) - 1))] = data.draw(st.integers(0, 255))
    with suppress(Refused):
        assert text_layer(bytes(whole)).pages is not None
    if data.draw(st.integers(0, 19)) == 0:  # a process of its own for each would take minutes
        with suppress(UnreadableDocument):
            assert read(tmp_path, bytes(whole)).raw


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=300))
def test_any_bytes_behind_the_mark(rest: bytes) -> None:
    with suppress(Refused):
        assert text_layer(b"%PDF-1.4\n" + rest).pages is not None
