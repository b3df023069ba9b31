"""Runs inside an environment that has `anki`: imports packages one after the other, prints what it did as JSON.

    python anki_import.py COLLECTION PACKAGE ...

For each package: the numbers of notes that Anki calls new, updated and duplicate; at the end the cards as they are
shown, and the deck of each.
"""

from __future__ import annotations

import importlib
import json
import sys
from typing import Any

anki: Any = importlib.import_module("anki.collection")


def main() -> None:
    """Import and tell."""
    collection = anki.Collection(sys.argv[1])
    counts = []
    for package in sys.argv[2:]:
        options = anki.ImportAnkiPackageOptions(with_scheduling=False, merge_notetypes=True)
        log = collection.import_anki_package(anki.ImportAnkiPackageRequest(package_path=package, options=options)).log
        counts.append({"new": len(log.new), "updated": len(log.updated), "duplicate": len(log.duplicate)})
    cards = []
    for identifier in collection.find_cards(""):
        card = collection.get_card(identifier)
        shown = card.render_output()
        cards.append(
            {
                "guid": card.note().guid,
                "deck": collection.decks.name(card.did),
                "tags": card.note().tags,
                "front": shown.question_text,
                "back": shown.answer_text,
            }
        )
    print(json.dumps({"packages": counts, "cards": cards, "problems": collection.fix_integrity()}))
    collection.close()


if __name__ == "__main__":
    main()
