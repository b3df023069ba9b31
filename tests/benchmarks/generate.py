"""Generation: characters a second on one core from text to gated questions, and the largest resident size.

    python -m tests.benchmarks.generate [SIZE ...] [--profile]

Each size (default: 100,000, 1,000,000 and 3,000,000 characters) is built in a process of its own from the sample
outlines. Each time the samples come round again, their nouns change places, so that no formulation comes twice.
"""

from __future__ import annotations

import argparse
import cProfile
import pstats
import resource
import subprocess
import sys
import time
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from random import Random

import rjieba

from question_bank.build import BuildResult, build_from_text

SAMPLES = Path(__file__).resolve().parents[1] / "samples"
SIZES = (100_000, 1_000_000, 3_000_000)


def long_text(size: int) -> str:
    """Return `size` characters of sample outlines, the same every time."""
    files = sorted(each for each in SAMPLES.rglob("*") if each.suffix in (".txt", ".md"))
    samples = [[(word, tag) for word, tag in rjieba.tag(each.read_text(encoding="utf-8"))] for each in files]
    nouns = sorted({word for sample in samples for word, tag in sample if tag == "n" and len(word) == 2})
    pieces: list[str] = []
    written = 0
    for piece in _rounds(samples, nouns):
        pieces.append(piece)
        written += len(piece)
        if written >= size:
            break
    return "".join(pieces)[:size]


def _rounds(samples: list[list[tuple[str, str]]], nouns: list[str]) -> Iterator[str]:
    chance = Random(1)
    for number in count():
        others = nouns.copy()
        if number:
            chance.shuffle(others)
        change = dict(zip(nouns, others, strict=True))
        for sample in samples:
            yield "".join(change.get(word, word) for word, _ in sample) + "\n"


def measure(size: int) -> None:
    """Build from `size` characters and print characters a second of processor time, questions, and resident size."""
    text = long_text(size)
    stages: dict[str, float] = {}
    begin = time.process_time()

    def told(stage: str, done: float) -> None:
        stages.setdefault(stage, time.process_time() - begin)

    built = build_from_text(text, "long", told)
    print(f"{size:>9,} characters: {_told(size, time.process_time() - begin, stages, built)}")


def _told(size: int, spent: float, stages: dict[str, float], built: BuildResult) -> str:
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    starts = [*stages.values(), spent]
    parts = ", ".join(f"{stage} {starts[place + 1] - starts[place]:.2f}" for place, stage in enumerate(stages))
    return (
        f"{size / spent:>9,.0f} characters/s ({spent:.2f} s: {parts}); {len(built.formulations):,} formulations, "
        f"{len(built.candidates):,} questions, {len(built.rejections):,} refused; peak {peak} MB"
    )


def main() -> None:
    """Measure every size in a fresh process, or profile one in this."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("sizes", nargs="*", type=int, default=list(SIZES))
    parser.add_argument("--here", action="store_true", help="measure in this process")
    parser.add_argument("--profile", metavar="ORDER", help="profile in this process, in this order of pstats")
    chosen = parser.parse_args()
    for size in chosen.sizes:
        if chosen.profile:
            text = long_text(size)
            profile = cProfile.Profile()
            profile.runcall(build_from_text, text, "long")
            pstats.Stats(profile).sort_stats(chosen.profile).print_stats(45)
        elif chosen.here:
            measure(size)
        else:
            subprocess.run([sys.executable, "-m", "tests.benchmarks.generate", str(size), "--here"], check=True)


if __name__ == "__main__":
    main()
