"""Runs inside an environment that has `anki`: answers cards in blocks as asked on stdin, prints the seconds as JSON.

    python anki_answers.py COLLECTION CARDS

Half of the cards are due reviews with an FSRS memory, half are new, limits are out of the way. A line with a number on
stdin asks for that many answers; the reply is {"answer_card": [seconds], "anki step": [seconds]}, where a step also
fetches the card from the queue and builds the answer, as Anki's reviewer does.
"""

from __future__ import annotations

import importlib
import json
import sys
import time
from typing import Any

anki: Any = importlib.import_module("anki.collection")
cards: Any = importlib.import_module("anki.cards")
scheduler: Any = importlib.import_module("anki.scheduler.v3")

DECK = 1
MEMORY = json.dumps({"s": 10.0, "d": 5.0, "dr": 0.9})


def filled(path: str, count: int) -> Any:
    """Return a new collection of `count` cards with FSRS switched on."""
    collection = anki.Collection(path)
    basic = collection.models.by_name("Basic")
    requests = []
    for number in range(count):
        note = collection.new_note(basic)
        note["Front"] = f"增强基层党组织政治功能和组织功能的第{number}题"
        note["Back"] = "坚持党的全面领导，坚持大抓基层的鲜明导向"
        requests.append(anki.AddNoteRequest(note=note, deck_id=DECK))
    collection.add_notes(requests)
    collection.set_config("fsrs", True)
    limits = collection.decks.config_dict_for_deck_id(DECK)
    limits["new"]["perDay"] = limits["rev"]["perDay"] = 9999
    collection.decks.update_config(limits)
    collection.db.execute(
        "UPDATE cards SET type = 2, queue = 2, due = ? - id % 30, ivl = 10, reps = 3, data = ? WHERE id % 2 = 0",
        collection.sched.today,
        MEMORY,
    )
    collection.close()  # what is measured is a collection as it is opened, not one that was just filled
    return anki.Collection(path)


def answer(collection: Any, count: int) -> dict[str, list[float]]:
    """Answer `count` cards, three of four "good", and return how long each took."""
    seconds: dict[str, list[float]] = {"answer_card": [], "anki step": []}
    for number in range(count):
        rating = scheduler.CardAnswer.AGAIN if number % 4 == 0 else scheduler.CardAnswer.GOOD
        start = time.perf_counter()
        queued = collection.sched.get_queued_cards().cards[0]
        card = cards.Card(collection, backend_card=queued.card)
        card.start_timer()
        given = collection.sched.build_answer(card=card, states=queued.states, rating=rating)
        built = time.perf_counter()
        collection.sched.answer_card(given)
        end = time.perf_counter()
        seconds["answer_card"].append(end - built)
        seconds["anki step"].append(end - start)
    return seconds


def main(path: str, count: int) -> None:
    """Fill a collection, say so, and answer as asked until stdin ends."""
    collection = filled(path, count)
    print(json.dumps({"synchronous": collection.db.scalar("PRAGMA synchronous")}), flush=True)
    for line in sys.stdin:
        print(json.dumps(answer(collection, int(line))), flush=True)
    collection.close()


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
