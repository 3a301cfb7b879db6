"""Charts: each kind is painted in the look in force, and tells the figure under the mouse."""

import pytest
from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QTransform
from pytestqt.qtbot import QtBot

from app.ui.chart import look as looks
from app.ui.chart.drawings import drawing_of
from app.ui.chart.view import ChartView
from app.ui.theme import Theme
from app.words.chart import series

AXIS = series.Axis("share", ((0, "0 %"), (50, "50 %"), (100, "100 %")))
KINDS: dict[str, series.Series] = {
    "curve": series.Curve(
        ((0, 0), (50, 80), (100, 100)), ("hint", "hint", "hint"), (series.Mark(50, 80, "ours"),), AXIS, AXIS
    ),
    "bars": series.Bars((series.Bar("one", 3, "3, a long figure", "hint"),), "count", (1, 2), "usual"),
    "stack": series.Stack(("a", "b"), (series.Column("Nov", (30, 60), ("hint", "hint")),), "members"),
    "field": series.Field(("x",), ("y",), ((series.Cell(0.5, "7", "hint"),),), "across", "down"),
    "ranges": series.Ranges((series.Span("coat", 10, 40, 90, "10 – 90", "hint"),), AXIS),
}


@pytest.fixture
def view(qtbot: QtBot, look: Theme) -> ChartView:
    shown = ChartView()
    qtbot.addWidget(shown)
    shown.resize(QSize(800, 300))
    shown.show()
    assert look.scale == 100
    return shown


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_chart_is_painted_and_tells_its_figures(
    view: ChartView, look: Theme, kind: str, scheme: str
) -> None:
    look.wear(scheme, 150)  # type: ignore[arg-type]  # one of the two
    before = view.grab().toImage()
    view.show_series(KINDS[kind], "Chart", "What is to be seen.")
    assert view.grab().toImage() != before
    assert view.accessibleName() == "Chart"
    assert view.accessibleDescription() == "What is to be seen."
    hints = {
        view.hint_at(QPoint(x, y)) for x in range(0, view.width(), 20) for y in range(0, view.height(), 10)
    }
    assert "hint" in hints
    view.show_series(None, "", "")
    assert view.accessibleDescription() == ""


def test_a_part_is_told_by_more_than_its_colour(look: Theme) -> None:
    assert look.scale == 100
    first, second = looks.part(0), looks.part(1)
    assert first.pattern != second.pattern
    for number in range(5):
        ground = looks.part(number).ground
        assert looks.contrast(looks.ink_on(ground), ground) > 4


@pytest.mark.parametrize(("highest", "last"), [(0, 1), (7, 8), (100, 100), (101, 120), (0.3, 0.3)])
def test_ticks_are_round_and_reach_the_highest(highest: float, last: float) -> None:
    found = series.ticks(highest)
    assert found[0] == 0
    assert found[-1] >= highest
    assert len(found) <= 7
    assert found[-1] <= max(2 * highest, 1)
    assert found[-1] == pytest.approx(last, rel=0.4)


def test_words_under_columns_stand_apart_at_any_size_of_text(look: Theme) -> None:
    months = tuple(series.Column(f"2026-{number:02}", (1.0,), ("hint",)) for number in range(1, 13))
    shown = {}
    for scale in (100, 150):
        look.wear("light", scale)
        found = drawing_of(series.Stack(("a",), months, "members"))
        shown[scale] = [words for _place, words in found.bottom]
        beside = found.bottom[1][0] - found.bottom[0][0]
        assert beside * 760 / len(months) > looks.width_of("2026-12")
    assert len(shown[100]) == 12
    assert len(shown[150]) == 6
    assert shown[150][-1] == "2026-12"


def test_lines_give_way_to_the_words_of_a_mark(look: Theme) -> None:
    look.wear("light", 100)
    curve = KINDS["curve"]
    assert isinstance(curve, series.Curve)
    picture = QImage(800, 400, QImage.Format.Format_RGB32)
    picture.fill(QColor("lime"))
    painter = QPainter(picture)
    painter.setFont(look.font())
    # From the left below to the right above, with the words at 8 px right of the dot and 8 px below it.
    drawing_of(curve).paint(painter, QTransform(8, 0, 0, -4, 0, 400))
    painter.end()
    behind = looks.mixed(0.1).rgb()
    assert picture.pixel(407, 89) == behind
    assert picture.pixel(407, 96) == behind


@pytest.mark.parametrize("wide", [260, 400, 660])
@pytest.mark.parametrize("kind", ["bars", "ranges"])
def test_the_figure_at_the_end_of_the_longest_bar_has_room(look: Theme, kind: str, wide: int) -> None:
    assert look.scale == 100
    shown = KINDS[kind]
    drawing = drawing_of(shown)
    drawing.fit(wide)
    ends = [bar.value for bar in shown.bars] if isinstance(shown, series.Bars) else [shown.x.last]  # type: ignore[union-attr]  # a span's end at most
    said = max((bar.said for bar in getattr(shown, "bars", getattr(shown, "spans", ()))), key=len)
    unit = wide / drawing.bounds.width()
    assert max(ends) * unit + looks.width_of(said) < wide


def test_figures_of_narrow_cells_are_smaller_and_lose_their_sign(view: ChartView) -> None:
    cells = tuple(series.Cell(1.0, f"{number} %", "hint") for number in range(80, 100))
    view.show_series(
        series.Field(tuple(f"a long name {number}" for number in range(20)), ("row",), (cells,), "x", "y"),
        "Chart",
        "Said.",
    )
    view.resize(QSize(420, 300))
    axis = view._plot.plotItem.getAxis("bottom")
    assert axis.style["tickFont"].pixelSize() < view.font().pixelSize()
    assert view.grab().toImage() != QImage()
