"""A topic of the Insight page on paper, read back: its sentence, its chart, its table, whole."""

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.progress import Progress, finish
from app.reports import chart, plotting
from app.reports import figures as papers
from app.reports.figures import Figures
from app.reports.greeting import Letterhead
from app.reports.report_page import ReportPage
from app.words.chart import series
from app.words.insight import tables
from app.words.insight.tables import Table
from tests.reports import reading

SHOP = Letterhead("Atelier Cloud")
DAY = dt.date(2026, 11, 29)
AXIS = series.Axis("share", ((0, "0 %"), (50, "50 %"), (100, "100 %")))
KINDS: dict[str, series.Series] = {
    "curve": series.Curve(
        ((0, 0), (50, 80), (100, 100)),
        ("hint",) * 3,
        (series.Mark(50, 80, "ours, at eighty"), series.Mark(99, 20, "theirs at the edge", ours=False)),
        AXIS,
        AXIS,
    ),
    "bars": series.Bars(
        (series.Bar("one", 3, "3 at the end", "hint"), series.Bar("none", -1, "0", "hint", strong=False)),
        "what is counted",
        (1, 2),
        "usual",
    ),
    "bars without a goal": series.Bars((series.Bar("one", 0, "nothing", "hint"),), "what is counted"),
    "bars beside a line": series.Bars(
        (series.Bar("one", 3, "3", "hint"),), "what is counted", (2, 2), "60 %"
    ),
    "stack": series.Stack(
        ("went up", "went down"),
        tuple(series.Column(f"2026-{month:02}", (30, 6), ("hint", "hint")) for month in range(1, 13)),
        "members",
    ),
    "stack of nothing": series.Stack(("a",), (), "members"),
    "field": series.Field(
        ("seldom", "often"),
        ("long ago", "lately"),
        ((series.Cell(0.9, "77", "hint"), None), (series.Cell(0.1, "8", "hint"),) * 2),
        "across",
        "down",
    ),
    "ranges": series.Ranges((series.Span("coat", 10, 40, 90, "¥10 – ¥90", "hint"),), AXIS),
}


def topic(drawn: series.Series | None = None, rows: int = 3) -> Figures:
    columns = (
        tables.text("Name"), tables.count("Visits"), tables.money("Net sales"),
        tables.share("Share of sales"), tables.day("Last visit"), tables.spare(tables.text("What to do")),
    )  # fmt: skip
    made = tuple(
        (f"会员{number}", number, number * 100_000, 12.5, DAY, None if number == 1 else "ring her up")
        for number in range(rows)
    )
    return Figures("Who brings the sales", "They bring much.", drawn, Table(columns, made), "CNY", DAY)


def written(told: Figures, folder: Path, language: str = "en") -> list[str]:
    result = finish(papers.figures(told, SHOP, language, folder / "topic.pdf"))
    assert result.missing == ""
    assert reading.every_face_is_embedded(result.path)
    pages = reading.texts(result.path)
    assert len(pages) == result.pages
    return [" ".join(page.split()) for page in pages]


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_written_in_a_chart_is_on_the_paper(kind: str, tmp_path: Path) -> None:
    drawn = KINDS[kind]
    (text,) = written(topic(drawn), tmp_path)
    words = [*series.captions(drawn)]
    match drawn:
        case series.Curve():
            words += [mark.words for mark in drawn.marks]
        case series.Bars():
            words += [part for bar in drawn.bars for part in (bar.name, bar.said)] + [drawn.goal_words]
        case series.Stack():
            words += [*drawn.parts, *(column.name for column in drawn.columns)]
        case series.Field():
            words += [*drawn.rows, *drawn.columns, "77", "8"]
        case series.Ranges():
            words += ["coat", "¥10 – ¥90", "100 %"]
    for expected in words:
        assert expected in text, expected


def test_the_whole_table_stands_below_with_shop_day_and_page(tmp_path: Path) -> None:
    (text,) = written(topic(), tmp_path)
    for expected in (
        "Atelier Cloud", "As of 29 Nov 2026", "Who brings the sales", "They bring much.",
        "Name Visits Net sales Share of sales Last visit What to do",
        "会员 2 2 ¥2,000 12.5 % 29 Nov 2026 ring her up", "会员 1 1 ¥1,000 12.5 % 29 Nov 2026 –", "1 / 1",
    ):  # fmt: skip
        assert expected in text, expected


def test_a_long_table_goes_on_with_its_heads(tmp_path: Path) -> None:
    pages = written(topic(KINDS["curve"], rows=200), tmp_path)
    assert len(pages) > 3
    for number, text in enumerate(pages, 1):
        assert "Last visit" in text
        assert f"{number} / {len(pages)}" in text
        assert "As of 29 Nov 2026" in text
    assert "会员 199" in pages[-1]


def test_many_columns_lie_across(tmp_path: Path) -> None:
    told = topic()
    wide = tuple(tables.count(f"{quarter} quarters later") for quarter in range(20))
    rows = (tuple(range(20)),)
    written(replace(told, table=Table(wide, rows)), tmp_path)
    assert reading.sizes(tmp_path / "topic.pdf") == [(297, 210)]
    written(told, tmp_path)
    assert reading.sizes(tmp_path / "topic.pdf") == [(210, 297)]


def test_a_long_text_goes_on_in_its_cell(tmp_path: Path) -> None:
    columns = (tables.text("Name"), tables.text("What changed"))
    long = "her size was missing from the arrivals " * 8
    told = replace(topic(), table=Table(columns, (("陈丽", long),)))
    (text,) = written(told, tmp_path)
    assert reading.squeezed(long) in reading.squeezed(text)


def test_a_chart_that_does_not_fit_below_a_long_sentence_gets_the_next_page(tmp_path: Path) -> None:
    told = replace(topic(KINDS["curve"]), sentence="They bring much. " * 180)
    pages = written(told, tmp_path)
    assert "ours, at eighty" not in pages[0]
    assert "ours, at eighty" in pages[1]


def test_a_table_is_not_begun_at_the_foot(tmp_path: Path) -> None:
    told = replace(topic(), sentence="They bring much. " * 230)
    pages = written(told, tmp_path)
    assert "Last visit" not in pages[0]


def test_a_topic_without_figures_has_its_sentence(tmp_path: Path) -> None:
    told = replace(topic(), table=Table((), ()), sentence="Nothing was sold yet.")
    (text,) = written(told, tmp_path)
    assert "Nothing was sold yet." in text


@pytest.mark.parametrize(
    ("language", "day"),
    [("zh_CN", "截至2026 年 11 月 29 日"), ("ja", "2026 年 11 月 29 日現在"), ("en", "As of 29 Nov 2026")],
)
def test_the_day_is_said_in_each_language(language: str, day: str, tmp_path: Path) -> None:
    (text,) = written(topic(KINDS["bars"]), tmp_path, language)
    assert reading.squeezed(day) in reading.squeezed(text)


def test_closing_early_leaves_nothing(tmp_path: Path) -> None:
    job = papers.figures(topic(rows=60), SHOP, "en", tmp_path / "topic.pdf")
    assert next(job) == Progress(0, 60, "Who brings the sales")
    assert next(job) == Progress(0, 60, "Who brings the sales")
    assert next(job).done == 50
    job.close()
    assert list(tmp_path.iterdir()) == []


@given(st.floats(0, 1))
def test_what_is_written_on_a_shade_is_read(strength: float) -> None:
    ground, ink = plotting.shade(strength), plotting.ink_on(strength)
    assert abs(sum(ground) - sum(ink)) > 0.8


@pytest.mark.parametrize("kind", KINDS)
def test_a_chart_is_as_high_as_it_says(kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    moved: list[float] = []
    real = chart.draw

    def measured(page: ReportPage, drawn: series.Series) -> None:
        before = page.y
        real(page, drawn)
        moved.append(page.y - before)

    monkeypatch.setattr(chart, "draw", measured)
    written(topic(KINDS[kind]), tmp_path)
    assert moved == [pytest.approx(chart.height(KINDS[kind]))]
