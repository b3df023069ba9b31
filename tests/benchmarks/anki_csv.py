"""Runs inside an environment that has `anki`: imports a CSV file into a new collection, prints time and memory.

    python anki_csv.py COLLECTION CSV

The notes get a type of their own with a field for each column, as Anki's import window would make them; what is timed
is the import from the file to the closed collection.
"""

from __future__ import annotations

import importlib
import json
import resource
import sys
import time
from typing import Any

collections: Any = importlib.import_module("anki.collection")
COLUMNS = ("kind", "stem", "a", "b", "c", "d", "answer", "explanation", "section")


def main(path: str, csv: str) -> None:
    """Make the collection and its note type, then import and measure."""
    collection = collections.Collection(path)
    models = collection.models
    model = models.new("question")
    for column in COLUMNS:
        models.add_field(model, models.new_field(column))
    template = models.new_template("card")
    template["qfmt"], template["afmt"] = "{{stem}}", "{{answer}}"
    models.add_template(model, template)
    models.add(model)
    notetype = models.by_name("question")["id"]
    begin, cpu = time.perf_counter(), time.process_time()
    metadata = collection.get_csv_metadata(csv, None)
    metadata.global_notetype.id = notetype
    metadata.global_notetype.field_columns[:] = range(1, len(COLUMNS) + 1)
    collection.import_csv(collections.ImportCsvRequest(path=csv, metadata=metadata))
    notes = collection.note_count()
    collection.close()
    seconds, cpu = time.perf_counter() - begin, time.process_time() - cpu
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"notes": notes, "seconds": seconds, "cpu": cpu, "memory": memory}))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
