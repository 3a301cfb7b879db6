"""The start, from the call of the process to the first paint and to the search that answers."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator

from app.bench import bare_window
from app.bench.measure import PROGRAM, Measure, of_pairs
from app.bench.town import Town

_PAIRS = 7
_STARTS = 3
"""Starts of which the quickest counts in a pair: the others heard the neighbours."""
_SECONDS = 120.0


def measures(town: Town) -> Iterator[Measure]:
    """Start the window and the bare one in turn, both by the same kind of call."""
    program, bare = ([sys.executable, "-m", name] for name in ("app", bare_window.__name__))
    paints, searches = [], []
    for number in range(-1, _PAIRS):  # the first pair brings the files into memory
        ours: list[dict[str, float]] = []
        floor: list[dict[str, float]] = []
        for each in range(_STARTS):
            for call, found in ((program, ours), (bare, floor))[:: -1 if each % 2 else 1]:
                town.in_order()
                found.append(_steps(call, town))
        if number >= 0:
            below = min(steps["first_paint"] for steps in floor)
            paints.append((min(steps["first_paint"] for steps in ours), below))
            searches.append((min(steps["search"] for steps in ours), below))
    yield of_pairs("first_paint", paints, limit=1.3, load=town.load)
    yield of_pairs("search_ready", searches, limit=4.5, load=town.load)


def _steps(call: list[str], town: Town) -> dict[str, float]:
    """Start a window and return the seconds to each step up to the search, or to its end."""
    surroundings = {
        **{name: value for name, value in os.environ.items() if not name.startswith("VITRINE_")},
        "VITRINE_DB": str(town.shop),
        "VITRINE_TODAY": town.today.isoformat(),
        # Nobody's own settings are read or written.
        **dict.fromkeys(("XDG_CONFIG_HOME", "XDG_DATA_HOME", "LOCALAPPDATA", "APPDATA"), str(town.folder)),
    }
    surroundings.setdefault("QT_QPA_PLATFORM", "offscreen")
    surroundings[bare_window.TRACE] = str(time.monotonic())
    found: dict[str, float] = {}
    with subprocess.Popen(  # noqa: S603
        call,
        cwd=PROGRAM,
        env=surroundings,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as window:
        assert window.stdout is not None  # noqa: S101  (it was asked for)
        for line in window.stdout:
            step, seconds = line.split()
            found[step] = float(seconds)
            if step == "search":
                window.terminate()
                break
        window.wait(_SECONDS)
    return found
