"""A key press in the search box, until the list under it has been painted."""

from collections.abc import Iterator
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
_WORDS = 30
"""Words that are typed in a round, letter by letter."""


def measures(town: Town) -> Iterator[Measure]:
    """Type what people type; the quietest round counts, for the clock on the wall hears the neighbours."""
    people = list(population.people(town.members))
    rounds = []
    with town.opened() as shop, windows.opened(town, shop) as window:
        _typed(window, "warm")
        for seed in range(_ROUNDS):
            took = [each for words in _to_type(people, seed) for each in _typed(window, words)]
            rounds.append(quantiles(took, n=20)[18])
    yield Measure("key_press", "ms", ours=1_000 * min(rounds), limit=16, load=town.load)


def _to_type(people: list[population.Person], seed: int) -> Iterator[str]:
    """Yield words of every kind, each begun by one key after the other."""
    dice = Random(seed)
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
        if painted.wait(before):  # a list that is the same as before is not painted again
            yield perf_counter() - started
    window.box.clear()
    painted.deleteLater()
