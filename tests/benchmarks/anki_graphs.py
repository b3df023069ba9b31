"""Runs inside an environment that has `anki`: makes a collection with a long history, prints what its statistics cost.

    python anki_graphs.py COLLECTION CARDS REVIEWS ROUNDS

Prints a JSON list of the seconds that `graphs` over the whole collection and 365 days took, which is what Anki's
window of statistics asks for.
"""

from __future__ import annotations

import importlib
import json
import random
import sys
import time
from typing import Any

anki: Any = importlib.import_module("anki.collection")

DAY_MS = 86_400_000


def filled(path: str, cards: int, reviews: int) -> Any:
    """Return a collection of `cards`, each in review, with `reviews` spread over the last year."""
    collection = anki.Collection(path)
    basic = collection.models.by_name("Basic")
    requests = []
    for number in range(cards):
        note = collection.new_note(basic)
        note["Front"], note["Back"] = f"增强政治功能和组织功能的第{number}题", "坚持党的全面领导"
        requests.append(anki.AddNoteRequest(note=note, deck_id=1))
    collection.add_notes(requests)
    collection.db.execute(
        "UPDATE cards SET type = 2, queue = 2, due = ? + id % 60, ivl = 10, reps = 10, factor = 2500",
        collection.sched.today,
    )
    ids = collection.db.list("SELECT id FROM cards")
    chance = random.Random(1)
    start = int(time.time() * 1000) - 365 * DAY_MS
    apart = 365 * DAY_MS // reviews
    collection.db.executemany(
        "INSERT INTO revlog (id, cid, usn, ease, ivl, lastIvl, factor, time, type)"
        " VALUES (?, ?, -1, ?, 10, 5, 2500, ?, 1)",
        (
            (start + number * apart, ids[number % cards], 3 if chance.random() < 0.7 else 1, 9000)
            for number in range(reviews)
        ),
    )
    collection.close()
    return anki.Collection(path)


def main(path: str, cards: int, reviews: int, rounds: int) -> None:
    """Fill a collection, ask for its statistics once to warm up, then `rounds` times."""
    collection = filled(path, cards, reviews)
    graphs = collection._backend.graphs  # noqa: SLF001 - what the statistics window calls has no other name
    graphs(search="", days=365)
    seconds = []
    for _ in range(rounds):
        start = time.perf_counter()
        graphs(search="", days=365)
        seconds.append(time.perf_counter() - start)
    print(json.dumps(seconds))
    collection.close()


if __name__ == "__main__":
    main(sys.argv[1], *map(int, sys.argv[2:5]))
