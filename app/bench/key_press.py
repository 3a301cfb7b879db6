"""A key press in the search box, until the list under it has been painted."""

from collections.abc import Iterator
from math import inf
from random import Random
from statistics import quantiles
from time import perf_counter

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from app.bench import population, search, windows
from app.bench.measure import Measure
from app.bench.town import Town
from app.ui.main_window import MainWindow

_ROUNDS = 5
"""How often everything is typed."""
_WORDS = 60
"""Words that are typed, letter by letter."""


def measures(town: Town) -> Iterator[Measure]:
    """Type what people type. Of each key the quickest press counts: the others heard the neighbours."""
    with town.opened() as shop, windows.opened(town, shop) as window:
        words = [*_to_type(list(population.people(town.members)))]
        rounds = [[each for word in words for each in _typed(window, word)] for _ in range(_ROUNDS)]
    quiet = [min(presses) for presses in zip(*rounds, strict=True) if min(presses) < inf]
    yield Measure("key_press", "ms", ours=1_000 * quantiles(quiet, n=20)[18], limit=16, load=town.load)


def _to_type(people: list[population.Person]) -> Iterator[str]:
    """Yield words of every kind."""
    dice = Random(1)
    kinds = list(search.KINDS.values())
    made = 0
    while made < _WORDS:
        if words := kinds[made % len(kinds)](dice.choice(people), dice):
            made += 1
            yield words[:12]


def _typed(window: MainWindow, words: str) -> Iterator[float]:
    """Type the words and yield the seconds from each key to its painted list; then clear the box."""
    window.box.setFocus()
    popup = window.search.popup
    painted = windows.Painted(popup, popup.results.viewport())
    for letter in words:
        key = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        before = painted.times
        started = perf_counter()
        QApplication.sendEvent(window.box, key)
        seen = painted.wait(before)
        # A list that is the same as before is not painted again.
        yield perf_counter() - started if seen else inf
    window.box.clear()
    painted.deleteLater()
