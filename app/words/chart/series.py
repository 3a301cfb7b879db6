"""What a chart shows, as frozen rows: five kinds, each with its words ready and its places as numbers."""

from dataclasses import dataclass
from typing import Final

MOST_BARS: Final = 8
"""Bars under each other; the table has the rest."""


@dataclass(frozen=True, slots=True)
class Axis:
    """One axis: what it counts, and where its ticks stand with what is written at them."""

    words: str
    ticks: tuple[tuple[float, str], ...]

    @property
    def last(self) -> float:
        """Return where the axis ends."""
        return self.ticks[-1][0]


@dataclass(frozen=True, slots=True)
class Mark:
    """A point that is named where it stands."""

    x: float
    y: float
    words: str
    ours: bool = True
    """False: what it is held against."""


@dataclass(frozen=True, slots=True)
class Curve:
    """A line through points in order of x, with an even line to hold it against."""

    points: tuple[tuple[float, float], ...]
    said: tuple[str, ...]
    """What is told of each point."""
    marks: tuple[Mark, ...]
    x: Axis
    y: Axis


@dataclass(frozen=True, slots=True)
class Bar:
    """One lying bar: its name at the left, its figure at its end."""

    name: str
    value: float
    said: str
    """The figure as it is written."""
    hint: str
    strong: bool = True
    """False: the second voice, as of what is not ours or not yet full."""


@dataclass(frozen=True, slots=True)
class Bars:
    """Bars under each other, with a span or a line that they are held against."""

    bars: tuple[Bar, ...]
    words: str
    """What is counted."""
    goal: tuple[float, float] | None = None
    """From where to where it should be; both alike: a line."""
    goal_words: str = ""
    second: str = ""
    """On paper: what the hatched bars are, those that are not strong."""


@dataclass(frozen=True, slots=True)
class Column:
    """One standing column of parts."""

    name: str
    values: tuple[float, ...]
    hints: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Stack:
    """Columns beside each other, each of the same parts, the first at the bottom."""

    parts: tuple[str, ...]
    columns: tuple[Column, ...]
    words: str


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a field: `heat` (0 to 1) is how strong it is, `said` what is written in it."""

    heat: float
    said: str
    hint: str


@dataclass(frozen=True, slots=True)
class Field:
    """Cells in rows and columns; None is a cell of which nothing can be known."""

    columns: tuple[str, ...]
    rows: tuple[str, ...]
    cells: tuple[tuple[Cell | None, ...], ...]
    """The rows from the top, each from the left."""
    x: str
    y: str


@dataclass(frozen=True, slots=True)
class Span:
    """From where to where something reaches, and where its middle is."""

    name: str
    low: float
    middle: float
    high: float
    said: str
    hint: str


@dataclass(frozen=True, slots=True)
class Ranges:
    """Spans under each other over one axis."""

    spans: tuple[Span, ...]
    x: Axis


Series = Curve | Bars | Stack | Field | Ranges


def ticks(highest: float) -> tuple[float, ...]:
    """Return four to six round places from 0 to the first that is not below `highest`."""
    if highest <= 0:
        return (0.0, 1.0)
    step = 1.0
    while step * 5 < highest:
        step *= 10
    while step / 10 * 5 >= highest:
        step /= 10
    step = next(step * part for part in (0.2, 0.4, 0.5, 1) if step * part * 5 >= highest * (1 - 1e-9))
    count = 1
    while step * count < highest * (1 - 1e-9):
        count += 1
    return tuple(step * place for place in range(count + 1))


def captions(series: Series | None) -> tuple[str, str]:
    """Return what stands above a chart and below it: what its axes count."""
    match series:
        case Curve(x=Axis(words=below), y=Axis(words=above)):
            return above, below
        case Bars(words=words) | Stack(words=words):
            return words, ""
        case Field(x=below, y=above):
            return above, below
        case Ranges(x=Axis(words=below)):
            return "", below
    return "", ""
