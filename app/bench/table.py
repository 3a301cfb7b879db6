"""All measures in one table, one after the other, each beside its floor."""

import gc
import tempfile
from collections.abc import Callable, Iterator, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any, Final

from app.bench.measure import Measure
from app.bench.town import Town
from app.progress import Job, Progress

MEASURES: Final = {
    "start": "start",
    "import": "imports",
    "export": "exports",
    "search": "search",
    "key": "key_press",
    "card": "member_card",
    "purchase": "purchase",
    "due": "due",
    "month": "month",
    "standing": "standing",
    "paper": "cards",
    "proof": "proof",
    "year": "year",
    "fit": "fit",
    "insight": "insight",
    "rfm": "rfm",
}
"""What can be measured alone → its module here, which has a function `measures`."""

_HEADINGS: Final = ("measure", "of", "ours", "floor", "ratio", "limit", "")

Measures = Callable[[Town], Iterator[Measure]]


def measured(members: int, names: Sequence[str] = ()) -> Job[list[Measure]]:
    """Measure all there is, or what is named, on a shop with so many members; takes minutes."""
    names = names or tuple(MEASURES)
    found: list[Measure] = []
    with tempfile.TemporaryDirectory(prefix="vitrine-bench-", ignore_cleanup_errors=True) as folder:
        town = Town(Path(folder), members)
        for number, name in enumerate(names):
            yield Progress(number, len(names), name)
            measures: Measures = import_module(f"app.bench.{MEASURES[name]}").measures
            gc.collect()
            gc.freeze()  # what one measure leaves behind is not searched for cycles in the next
            for measure in measures(town):
                found.append(measure)
                yield Progress(number, len(names), f"{name} · {measure.name}")
    return found


def document(measure: Measure) -> dict[str, Any]:
    """Return a measure for JSON: `figure` is what is held against the `limit`."""
    return {
        "name": measure.name,
        "of": measure.load,
        "unit": measure.unit,
        "ours": measure.ours,
        "processor": measure.processor,
        "floor": measure.floor,
        "ratios": list(measure.ratios),
        "figure": measure.figure,
        "limit": measure.limit,
        "met": measure.is_met,
    }


def lines(measures: Sequence[Measure]) -> Iterator[str]:
    """Yield the table for a person; words to the left, figures to the right."""
    cells = [_HEADINGS, *map(_cells, measures)]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    for row in cells:
        parts = (
            cell.ljust(width) if place < 2 else cell.rjust(width)
            for place, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        yield "  ".join(parts).rstrip()


def _cells(measure: Measure) -> tuple[str, ...]:
    ratio = "" if measure.floor is None else f"{measure.ratio:.2f}"
    limit = f"{measure.limit:g} ×" if measure.ratios else f"{measure.limit:g} {measure.unit}"
    return (
        measure.name,
        measure.load,
        _ours(measure),
        "" if measure.floor is None else _told(measure.floor, measure.unit),
        ratio,
        f"≤ {limit}",
        "met" if measure.is_met else "NOT MET",
    )


def _ours(measure: Measure) -> str:
    """Return what was taken; of a time by the clock also what of it was the processor's."""
    told = _told(measure.ours, measure.unit)
    if measure.processor is None:
        return told
    return f"{told} (processor {_told(measure.processor, measure.unit)})"


def _told(value: float, unit: str) -> str:
    """Return a figure to three digits; what is far below a second is told in milliseconds."""
    if unit == "s" and value < 0.1:
        value, unit = 1_000 * value, "ms"
    return f"{value:.3g} {unit}"
