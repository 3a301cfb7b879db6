"""A chart in words, for whoever has it read aloud: what it counts, then each thing with its figure."""

from collections.abc import Iterable, Iterator

from app import i18n
from app.words.chart.series import Bars, Curve, Field, Ranges, Series, Stack, captions


def told(series: Series) -> str:
    """Return what `series` shows as one sentence, in the language in force."""
    return joined(*captions(series), parts=_parts(series))


def joined(*heads: str, parts: Iterable[str]) -> str:
    """Return heads and parts as they are listed in the language in force."""
    wide = i18n.current() != "en"
    head = ("、" if wide else ", ").join(filter(None, heads))
    listed = ("；" if wide else "; ").join(filter(None, parts))
    return ("：" if wide else ": ").join(filter(None, (head, listed)))


def _parts(series: Series) -> Iterator[str]:
    match series:
        case Curve():
            yield from (mark.words for mark in series.marks)
        case Bars():
            yield from (f"{bar.name} {bar.said}" for bar in series.bars)
            yield series.goal_words
        case Stack():
            for column in series.columns:
                figures = zip(series.parts, column.values, strict=True)
                yield f"{column.name} " + ", ".join(
                    f"{name} {value:,.0f}" for name, value in figures if value
                )
        case Field():
            for name, cells in zip(series.rows, series.cells, strict=True):
                told_of = zip(series.columns, cells, strict=True)
                yield f"{name} " + ", ".join(f"{of} {cell.said}" for of, cell in told_of if cell is not None)
        case Ranges():
            yield from (f"{span.name} {span.said}" for span in series.spans)
