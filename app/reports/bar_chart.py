"""Bars by month, drawn as lines and boxes: this year filled, the year before as an outline behind."""

from collections.abc import Callable, Sequence

from app.reports.report_page import ACCENT, HAIR, SOFT, TINT, ReportPage
from app.reports.setting_horizontal import Align
from app.words.chart.told import joined

_STEPS = (1, 2, 2.5, 5, 10)


def draw(
    page: ReportPage,
    labels: Sequence[str],
    values: Sequence[int],
    before: Sequence[int | None],
    height: float,
    word: Callable[[int], str],
) -> None:
    """Draw one pair of bars a label at `page.y`, `height` mm high in all; `word` writes a value."""
    said = (f"{label} {word(value)}" for label, value in zip(labels, values, strict=True))
    with page.canvas.figure(joined(parts=said)):
        _draw(page, labels, values, before, height, word)


def _draw(
    page: ReportPage,
    labels: Sequence[str],
    values: Sequence[int],
    before: Sequence[int | None],
    height: float,
    word: Callable[[int], str],
) -> None:
    known = [value for value in before if value is not None]
    ceiling, floor = max([*values, *known, 1]), min([*values, *known, 0])
    ticks = scale(floor, ceiling)
    top, bottom = page.y + 5, page.y + height - 6
    low, high = ticks[0], ticks[-1]
    left = 19.0

    def down(value: float) -> float:
        return bottom - (bottom - top) * (value - low) / (high - low)

    for tick in ticks:
        page.rule(down(tick), SOFT if tick == 0 else HAIR, 0.2, x=left)
        page.text(word(tick), 0, down(tick) - 1.2, width=left - 3, size=6.5, colour=SOFT, align=Align.RIGHT)
    slot = (page.measure - left) / len(labels)
    bar = slot * 0.46
    for index, label in enumerate(labels):
        x = left + index * slot + (slot - bar) / 2
        old = before[index]
        if old is not None:
            page.box(x - bar * 0.28, min(down(old), down(0)), bar, abs(down(old) - down(0)), TINT)
        value = values[index]
        page.box(x, min(down(value), down(0)), bar, abs(down(value) - down(0)), ACCENT)
        if value:
            above = min(down(value), down(0)) - 3.4
            page.text(word(value), x - slot * 0.27, above, width=slot, size=6.2, align=Align.CENTRE)
        page.text(label, x - slot * 0.27, bottom + 2, width=slot, size=7.5, colour=SOFT, align=Align.CENTRE)
    page.y += height


def scale(floor: int, ceiling: int) -> list[int]:
    """Return three to seven round values that enclose `floor` (≤ 0) and `ceiling` (> 0), 0 among them."""
    span = ceiling - floor
    power = 10 ** (len(str(max(span // 5, 1))) - 1)
    step = next(
        max(int(part * power), 1) for part in _STEPS if span <= 5 * part * power or part == _STEPS[-1]
    )
    first = floor // step * step  # at or below the floor
    ticks = [first]
    while ticks[-1] < ceiling:
        ticks.append(ticks[-1] + step)
    return ticks
