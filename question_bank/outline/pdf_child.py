"""The text layer of a PDF file, read in a process of its own: one made to hang or to swell is given up there.

Forms that call forms ten times, and those ten others, keep the library busy for years in a call that nothing inside the
process can end. The child tells after each page that it is alive, watches its own memory, and goes when its parent is
gone. What it found comes back as JSON, so nothing that such a file may make of the child is ever run in the parent.
"""

from __future__ import annotations

import json
import os
import signal
import threading
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

from question_bank.outline.memory import resident
from question_bank.outline.pdf_text_layer import PdfLine, PdfPage, TextLayer, text_layer
from question_bank.outline.refusal import Refused

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

_ALIVE = b""
_TOO_MUCH, _TOO_LONG = 3, 4
"""Exit codes of a child that has taken more memory, or more time for all pages together, than it may."""
_SLOW = "takes too long to read; save the document as Word or plain text"
_SWOLLEN = "takes too much memory to read; save the document as Word or plain text"
_BROKEN = "is a PDF file that is damaged or not complete; get it anew"
_GLANCE = 0.1
"""Seconds between two looks of the child at its memory."""
_START = 60.0
"""Seconds in which a process has started on the slowest machine."""


class Limits(NamedTuple):
    """What reading one file may take: seconds for a page and for all of it, and bytes of memory."""

    page: float = 20.0
    whole: float = 600.0
    memory: int = 1 << 30


def guarded_text_layer(data: bytes, limits: Limits | None = None) -> TextLayer:
    """Return the text layer of the PDF file `data`, read in a process of its own; raise `Refused`."""
    from multiprocessing import get_context  # start-up

    limits = limits or Limits()
    context = get_context("spawn")
    ours, theirs = context.Pipe()
    child = context.Process(target=_serve, args=(theirs, limits), daemon=True)
    try:
        child.start()
    except OSError as error:
        ours.close()
        raise Refused("unreadable", f"cannot be read, because no process can be started for it ({error})") from error
    finally:
        theirs.close()
    try:
        answer = _answer(ours, data, limits)
    finally:
        ours.close()
        child.kill()
        child.join()
        code = child.exitcode
        child.close()
    if answer is None:
        if code in (_TOO_MUCH, _TOO_LONG):
            raise Refused("laborious", _SWOLLEN if code == _TOO_MUCH else _SLOW)
        raise Refused("damaged", _BROKEN)
    return _unpacked(answer)


def _answer(ours: Connection, data: bytes, limits: Limits) -> bytes | None:
    """Return what the child says in the end, None when it died over it; raise `Refused` when it takes too long."""
    patience = _START
    try:
        while ours.poll(patience):
            said = ours.recv_bytes()
            if said != _ALIVE:
                return said
            if patience == _START:
                ours.send_bytes(data)
            patience = limits.page
    except (EOFError, OSError):
        return None
    raise Refused("laborious", _SLOW)


def _serve(theirs: Connection, limits: Limits) -> None:
    """Read the file that the parent sends, in the child."""
    # An interrupt at the terminal reaches both processes; the parent ends the child.
    with suppress(ValueError):
        signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_watch, args=(limits,), daemon=True).start()
    with suppress(OSError, EOFError):  # the parent has gone or given up
        theirs.send_bytes(_ALIVE)
        data = theirs.recv_bytes()
        try:
            layer = text_layer(data, lambda: theirs.send_bytes(_ALIVE))
        except Refused as refused:
            theirs.send_bytes(json.dumps({"refused": [refused.code, refused.what]}).encode())
        else:
            theirs.send_bytes(json.dumps(layer).encode())
        # Only when the parent has read all of it may the process end.
        theirs.recv_bytes()


def _watch(limits: Limits) -> None:
    """End the child when it has taken more than it may, or when nobody waits for it any more."""
    from multiprocessing import parent_process

    parent, pause, glances = parent_process(), threading.Event(), 0
    while not pause.wait(_GLANCE):
        glances += 1
        if resident() > limits.memory:
            os._exit(_TOO_MUCH)
        if glances * _GLANCE > limits.whole:
            os._exit(_TOO_LONG)
        if parent is not None and not parent.is_alive():
            os._exit(0)


def _unpacked(answer: bytes) -> TextLayer:
    found = json.loads(answer)
    if isinstance(found, dict):
        raise Refused(*found["refused"])
    pages, pictures = found
    rows = ((tuple(PdfLine(*line) for line in lines), width, height) for lines, width, height in pages)
    return TextLayer(tuple(PdfPage(*row) for row in rows), pictures)
